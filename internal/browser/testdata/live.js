// Opens every chart of the page and compares its numbers with those of the
// static one; answers complaints. opened counts the charts.
const wrong = [];
window.opened = { line: 0, ranking: 0, matrix: 0 };

// The number that a label prints, and half of its last digit.
const read = label => {
  const parts = /^([\d.]+)\/([\d.]+)$/.exec(label);
  const plain = s => +s.replace(/\./g, "").replace(",", ".");
  if (parts) return { value: 100 * plain(parts[1]) / plain(parts[2]), off: 1e-6 };
  const digits = (/^-?[\d.]+(,\d+)?/.exec(label.replace("−", "-")) || [""])[0];
  const decimals = (digits.split(",")[1] || "").length;
  return { value: digits === "" ? NaN : plain(digits), off: 0.5 * 10 ** -decimals + 1e-6 };
};
const cells = row => [...row.children].map(c => [...c.childNodes].filter(n => n.nodeName !== "SMALL").map(n => n.textContent).join("").trim());

const compare = {
  line(say, host, option) {
    const rows = [...host.querySelectorAll("tbody tr")].map(cells), label = d => d.name.slice(d.name.indexOf(": ") + 2);
    const data = id => ((option.series.find(s => s.id === id) || {}).data || []).filter(d => d.value[1] !== null);
    const near = (d, shown) => { const r = read(shown); if (!(Math.abs(d.value[1] - r.value) <= r.off)) say(`${d.value[1]} is not ${shown}`); };
    for (const d of data("figures")) {
      const row = rows.find(r => r[0] === d.name.split(": ")[0].replace(/ \([^()]*\)$/, ""));
      if (!row) say(`no row for ${d.name}`);
      else if (row[1] !== label(d) && !row[2].startsWith(label(d))) say(`${d.name}, but the table has ${row}`);
      near(d, label(d));
    }
    for (const d of data("targets")) {
      const number = label(d).replace(/^\D+/, "");
      if (!rows.some(r => r[0].endsWith(d.name.split(": ")[0]) && r[1] === number)) say(`no row for ${d.name}`);
      near(d, number);
    }
    const having = rows.filter(r => /^[\d−-]/.test(r[1])).length;
    if (data("figures").length + data("targets").length !== having) say(`${having} rows have numbers, the chart ${data("figures").length} figures and ${data("targets").length} targets`);
    const drawn = [...host.querySelectorAll("svg.chart text")].map(t => t.textContent);
    for (const d of [data("figures").at(-1), ...data("targets")]) if (!drawn.some(t => label(d).endsWith(t))) say(`${label(d)} is not in the drawing`);
    if (option.title[0].subtext !== "Số liệu minh họa") say("no mark");
  },
  ranking(say, host, option) {
    const bars = option.series.filter(s => s.id.startsWith("v-"));
    [...host.querySelectorAll("tbody tr")].map(cells).forEach((row, i) => {
      const has = bars.filter(s => s.data[i].value !== "-"), missing = option.series.find(s => s.id === "missing");
      if (!option.yAxis[0].data[i].endsWith(row[0])) say(`line ${i} is ${option.yAxis[0].data[i]}, not ${row[0]}`);
      if (has.length === 0) {
        if (!missing || !row.slice(1).some(c => c && missing.data[i].name === row[0] + ": " + c)) say(`no reason for ${row[0]}`);
        return;
      }
      const d = has[0].data[i], label = d.label.formatter.slice(0, d.label.formatter.lastIndexOf(" ")), r = read(label);
      if (has.length > 1 || row.at(-1) !== has[0].name) say(`${row[0]} is ${has.map(s => s.name)}, not ${row.at(-1)}`);
      if (!row.some(c => c === label || c.startsWith(label + " "))) say(`${row[0]} has ${label}, not ${row}`);
      if (!(Math.abs(d.value - r.value) <= r.off)) say(`${d.value} is not ${label}`);
    });
    if (option.xAxis[0].min !== 0) say("the bars do not begin at 0");
    if (option.title[0].subtext !== "Số liệu minh họa") say("no mark");
  },
  matrix(say, host, option) {
    const { data } = option.series[0], { pieces } = option.visualMap[0];
    let n = 0;
    host.querySelectorAll("tbody tr").forEach((row, y) => [...row.querySelectorAll("td")].forEach((td, x) => {
      const link = td.querySelector("a"), d = data.find(d => d.value[0] === x && d.value[1] === y);
      if (!link !== !d) return say(`cell ${x}, ${y}: one of the two is empty`);
      if (!link) return;
      n++;
      if (d.name !== td.textContent.trim()) say(`cell ${x}, ${y} has ${d.name}, not ${td.textContent}`);
      if (d.value[3] !== link.getAttribute("aria-label")) say(`cell ${x}, ${y} says ${d.value[3]}`);
      if (!d.value[4] === link.classList.contains("hollow")) say(`cell ${x}, ${y} is ${d.value[4] ? "" : "not "}hollow`);
      if (!link.classList.contains(pieces.find(p => p.value === d.value[2]).class)) say(`cell ${x}, ${y}: ${link.className}`);
    }));
    if (n !== data.length) say(`${data.length} cells for ${n}`);
  },
};

for (const host of document.querySelectorAll("[data-chart]")) {
  const kind = host.dataset.area ? "line" : host.matches("figure") ? "ranking" : "matrix";
  const say = text => wrong.push(`${host.id || kind}: ${text}`);
  host.querySelector(".tools button").click();
  for (let i = 0; i < 200 && !host.querySelector(".box svg"); i++) await new Promise(done => setTimeout(done, 10));
  const box = host.querySelector(".box");
  if (!box) { say("does not open"); continue; }
  compare[kind](say, host, echarts.getInstanceByDom(box).getOption());
  window.opened[kind]++;
}
return wrong;
