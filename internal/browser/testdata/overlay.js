// Draws two pictures, the first at twice its size, and compares them in parts
// of 12 px: so a letter may stand a hair aside, but nothing may be missing.
// Answers by how much their sizes differ, and which share of the parts differs
// and which has ink.
const shown = await Promise.all([a, b].map(async src => {
  const i = new Image();
  i.src = src;
  await i.decode();
  return i;
}));
const part = 12, w = shown[1].naturalWidth, h = shown[1].naturalHeight;
const greys = shown.map(i => {
  const c = document.createElement("canvas");
  c.width = w;
  c.height = h;
  const x = c.getContext("2d");
  x.drawImage(i, 0, 0, w, h);
  const d = x.getImageData(0, 0, w, h).data, across = Math.ceil(w / part), sums = [];
  for (let k = 0; k < w * h; k++) {
    const at = Math.floor(Math.floor(k / w) / part) * across + Math.floor(k % w / part);
    sums[at] = (sums[at] || 0) + 255 - (d[4 * k] + d[4 * k + 1] + d[4 * k + 2]) / 3;
  }
  return sums.map(s => s / part / part);
});
const share = test => greys[0].filter((_, k) => test(greys[0][k], greys[1][k])).length / greys[0].length;
return [2 * shown[0].naturalWidth - w, Math.abs(2 * shown[0].naturalHeight - h), share((p, q) => Math.abs(p - q) > 40), share((_, q) => q > 10)];
