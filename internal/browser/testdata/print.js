// What paper would lose: closed details (but those that it leaves out), and what reaches over the edge.
const out = [];
for (const d of document.querySelectorAll("details")) {
  if (!d.checkVisibility()) continue;
  const body = [...d.children].filter(e => e.tagName !== "SUMMARY");
  if (body.length && !body.some(e => e.checkVisibility()))
    out.push("closed: " + d.querySelector("summary").textContent.trim().slice(0, 60));
}
const width = document.documentElement.clientWidth;
for (const e of document.querySelectorAll("svg, table, img")) {
  const r = e.getBoundingClientRect();
  if (r.width > 0 && r.right > width + 1) out.push(e.tagName + "." + (e.getAttribute("class") || "") + " is cut at " + Math.round(r.right) + " of " + width);
}
return out;
