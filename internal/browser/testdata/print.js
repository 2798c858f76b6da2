// What paper would lose: closed details (but those that it leaves out), what reaches over the edge,
// and tables that lie over drawings.
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
const shown = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()]);
const drawings = shown("svg.chart");
for (const [table, t] of shown("table")) for (const [, d] of drawings)
  if (t.left < d.right - 1 && d.left < t.right - 1 && t.top < d.bottom - 1 && d.top < t.bottom - 1) {
    out.push("a table lies over a drawing: " + (table.caption || table).textContent.trim().slice(0, 60));
    break;
  }
return out;
