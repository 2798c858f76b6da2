// Texts of drawings that come out under 12 px: a drawing is laid out anew for
// little room, not shrunk.
const out = [];
for (const svg of document.querySelectorAll("svg.chart")) {
  const frame = svg.getBoundingClientRect();
  if (frame.width === 0) continue;
  const scale = frame.width / svg.viewBox.baseVal.width;
  for (const text of svg.querySelectorAll("text")) {
    const px = parseFloat(getComputedStyle(text).fontSize) * scale;
    if (px < 12) {
      out.push(svg.getAttribute("class") + ": “" + text.textContent.trim() + "” comes out at " + px.toFixed(1) + " px");
      break;
    }
  }
}
return out;
