// Tiles whose texts, in the real font, reach out of them; tiles that lead
// nowhere or have no name.
const out = [];
for (const a of document.querySelectorAll("svg.map a.tile")) {
  if (!a.checkVisibility()) continue;
  const name = a.querySelector("title")?.textContent ?? "";
  const ground = a.querySelector("rect").getBBox();
  if (name.length < 10) out.push("a tile is called “" + name + "”");
  if (!a.getAttribute("href")) out.push(name + " leads nowhere");
  for (const text of a.querySelectorAll("text")) {
    const r = text.getBBox();
    if (r.x < ground.x - 0.5 || r.x + r.width > ground.x + ground.width + 0.5)
      out.push(name + ": “" + text.textContent + "” is wider than its tile");
  }
}
return out;
