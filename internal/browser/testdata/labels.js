// Labels that lie over each other or outside their drawing. A line's box is
// higher than its letters, so a fifth is taken off at top and bottom.
const out = [];
for (const svg of document.querySelectorAll("svg")) {
  const frame = svg.getBoundingClientRect();
  if (frame.width === 0) continue;
  const name = svg.id || svg.getAttribute("class") || "svg";
  const boxes = [];
  for (const text of svg.querySelectorAll("text")) {
    if (!text.textContent.trim() || !text.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    const r = text.getBoundingClientRect();
    const box = {l: r.left, r: r.right, t: r.top + r.height / 5, b: r.bottom - r.height / 5, s: text.textContent.trim()};
    if (box.l < frame.left - 0.5 || box.r > frame.right + 0.5 || box.t < frame.top - 0.5 || box.b > frame.bottom + 0.5)
      out.push(name + ": “" + box.s + "” reaches out of the drawing");
    for (const o of boxes)
      if (box.l < o.r - 0.5 && o.l < box.r - 0.5 && box.t < o.b - 0.5 && o.t < box.b - 0.5)
        out.push(name + ": “" + box.s + "” lies over “" + o.s + "”");
    boxes.push(box);
  }
}
return out;
