// Whether the element in focus is the next that is due, and shows that it is.
const out = [];
const e = document.activeElement;
const name = e.tagName + " “" + e.textContent.trim().slice(0, 40) + "”";
const s = getComputedStyle(e);
const r = e.getBoundingClientRect();
if (!(s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) && s.boxShadow === "none") out.push("the focus on " + name + " cannot be seen");
if (r.width === 0 || r.height === 0) out.push(name + " has no size");
if (r.bottom < 0 || r.top > innerHeight || r.right < 0 || r.left > innerWidth) out.push(name + " has the focus outside the window");
if (e !== window.due.shift()) out.push(name + " has the focus out of turn");
return out;
