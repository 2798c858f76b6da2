// What makes the page scroll sideways; boxes that scroll by themselves are fine
// where they are labelled and can be reached by the keyboard.
const out = [];
const width = document.documentElement.clientWidth;
const scrolls = e => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(e).overflowX);
if (document.documentElement.scrollWidth > width) {
  out.push("the page is " + document.documentElement.scrollWidth + " px wide");
  for (const e of document.body.querySelectorAll("*")) {
    const r = e.getBoundingClientRect();
    if (r.right > width + 1 && r.width > 0) {
      let box = e.parentElement;
      while (box && !scrolls(box)) box = box.parentElement;
      if (!box) out.push(e.tagName + "." + (e.getAttribute("class") || "") + " reaches to " + Math.round(r.right));
    }
    if (out.length > 4) break;
  }
}
for (const e of document.querySelectorAll("body *")) {
  if (e.scrollWidth > e.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(e).overflowX)) {
    if (e.tabIndex < 0 && !e.querySelector("a[href]")) out.push("no key scrolls " + e.tagName + "." + e.className);
    if (e.tabIndex >= 0 && !e.getAttribute("aria-label") && !e.getAttribute("aria-labelledby")) out.push("no label for the scrolled " + e.tagName + "." + e.className);
  }
}
return out;
