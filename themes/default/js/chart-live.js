// Draws a chart of the page anew, over its drawing, for chart.js. Every text
// that is shown comes finished from the data (their form is told in
// internal/chart/echarts/script.go): nothing here formats a number. Colours are
// the variables of the style sheet, as they are in this light.
(() => {
"use strict";
const make = (name, props, ...children) => {
  const e = Object.assign(document.createElement(name), props);
  e.append(...children);
  return e;
};

// draw puts the live chart over the drawing, which keeps its room.
tiendoChart.draw = (host, stage, tools, data, close) => {
  const words = data.words, main = host.dataset.area && data.areas.find(a => a.id === host.dataset.area);
  const kind = main ? "line" : data.matrix ? "matrix" : "ranking";
  const name = host.querySelector("svg.chart title, caption").textContent;
  const said = make("p", { className: "said" }), box = make("div", { className: "box" }), probe = make("i", { hidden: true });
  const view = make("div", { className: "live", tabIndex: 0 }, said, box, probe);
  view.setAttribute("role", "application");
  view.setAttribute("aria-label", name + ". " + words.keys);
  said.setAttribute("role", "status");
  stage.append(view);
  const chart = echarts.init(box, null, { renderer: "svg" });
  const choice = { beside: [], hidden: {}, from: main && main.from, to: main && main.to };
  const menu = main && choices(choice, data, main, () => show());
  if (menu) tools.append(menu);
  let stops = [], names = [], row = 0, at = -1;

  // A colour of the style sheet, as it is for that class in this light.
  const colour = (variable, kind) => {
    probe.className = "chart " + (kind || "");
    probe.style.color = "var(" + variable + ")";
    return getComputedStyle(probe).color;
  };

  const show = () => {
    const ink = colour("--ink"), soft = colour("--ink-2"), card = colour("--card");
    const narrow = box.clientWidth < 500;
    const text = { color: ink, fontSize: narrow ? 12 : 14 }, axis = {
      axisLabel: text, axisLine: { lineStyle: { color: soft } }, splitLine: { show: kind === "line", lineStyle: { color: colour("--line") } },
      axisTick: { show: false }, nameTextStyle: { color: soft, fontSize: text.fontSize }, nameLocation: "middle", nameGap: 30,
    };
    const o = JSON.parse(JSON.stringify(data[kind])), sentence = host.querySelector("figcaption p:last-child");
    if (sentence) o.aria.label.description = sentence.textContent;
    o.textStyle = { fontFamily: getComputedStyle(host).fontFamily };
    Object.assign(o.title, { text: "", top: 28, left: 0, padding: 0, itemGap: 0, subtextStyle: { color: soft, fontSize: text.fontSize, fontStyle: "italic" } });
    Object.assign(o.legend, { type: "scroll", itemWidth: 18, textStyle: text, inactiveColor: colour("--rule"), pageTextStyle: text, pageIconColor: ink, selected: {} });
    for (const hidden in choice.hidden) o.legend.selected[hidden] = !choice.hidden[hidden];
    Object.assign(o.tooltip, { backgroundColor: card, borderColor: colour("--rule"), textStyle: Object.assign({}, text, o.textStyle) });
    o.grid = { left: 4, right: 24, top: 64, bottom: 40, outerBoundsMode: "same" };
    for (const a of [o.xAxis[0], o.yAxis[0]]) Object.assign(a, axis, { axisLabel: Object.assign({}, a.axisLabel, text) });
    if (o.xAxis[0].name) o.grid.bottom += 4;
    o.yAxis[0].triggerEvent = true;
    names = o.yAxis[0].data;
    stops = kinds[kind]({ o, data, main, choice, colour, card, ink, narrow, box });
    chart.setOption(o, true);
    row = Math.min(row, stops.length - 1);
  };

  // Rankings and matrices lead where the lines and cells of their tables lead.
  const go = (y, x) => {
    const line = kind !== "line" && host.querySelectorAll("tbody tr")[y], link = line && (x === undefined ? line : line.children[x + 1]).querySelector("a");
    if (link) link.click();
  };

  // One stop of the Tab key; the arrows walk through the rows of stops.
  view.onkeydown = e => {
    const now = stops[row] && stops[row][at], single = stops.length < 2, step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (e.key === "Escape") close();
    else if (e.key === "Enter" && now) go(now.y, kind === "matrix" ? now.x : undefined);
    else if (e.key === "Home") at = 0;
    else if (e.key === "End") at = stops[row].length - 1;
    else if (!step) return;
    else if (!now) at = 0;
    else if (single || e.key === "ArrowLeft" || e.key === "ArrowRight") at = Math.max(0, Math.min(stops[row].length - 1, at + step));
    else {
      row = Math.max(0, Math.min(stops.length - 1, row + step));
      at = stops[row].reduce((best, s, i) => Math.abs(s.x - now.x) < Math.abs(stops[row][best].x - now.x) ? i : best, 0);
    }
    e.preventDefault();
    const stop = stops[row] && stops[row][at];
    if (!stop || e.key === "Escape") return;
    said.textContent = stop.say;
    chart.dispatchAction({ type: "downplay" });
    chart.dispatchAction({ type: "highlight", seriesIndex: stop.s, dataIndex: stop.i });
    chart.dispatchAction({ type: "showTip", seriesIndex: stop.s, dataIndex: stop.i });
  };
  view.onblur = () => { chart.dispatchAction({ type: "downplay" }); chart.dispatchAction({ type: "hideTip" }); };
  chart.on("click", p => {
    if (p.componentType === "yAxis") go(names.indexOf(p.value));
    else if (p.componentType === "series") kind === "matrix" ? go(p.value[1], p.value[0]) : go(p.dataIndex);
  });
  chart.on("legendselectchanged", p => {
    for (const n in p.selected) choice.hidden[n] = !p.selected[n];
    if (menu) menu.mark();
  });

  const dark = matchMedia("(prefers-color-scheme: dark)"), forced = matchMedia("(forced-colors: active)");
  const resized = new ResizeObserver(() => { chart.resize(); show(); });
  resized.observe(stage);
  dark.addEventListener("change", show);
  forced.addEventListener("change", show);
  show();
  return {
    focus: () => view.focus({ preventScroll: true }),
    end: () => {
      resized.disconnect();
      dark.removeEventListener("change", show);
      forced.removeEventListener("change", show);
      chart.dispose();
      view.remove();
      if (menu) menu.remove();
    },
  };
};

// A verdict's sign, so that no colour stands alone.
const signs = {
  "v-achieved": "✓", "v-on-track": "↗", "v-behind": "→", "v-far-behind": "↘", "v-no-change": "=", "v-worsening": "↓", "v-missed": "✕", "v-no-data": "",
};

// Each kind completes the option o and gives the rows of what can be walked.
const kinds = {
  line({ o, data, main, choice, colour, card, ink, narrow }) {
    const beside = choice.beside.map(id => data.areas.find(a => a.id === id)).filter(a => a), shown = [main, ...beside];
    const blank = o.series, numbers = [...beside.map(a => a.figures), main.figures, main.path, main.targets, main.trend].flatMap(rows => (rows || []).map(r => r[1])).filter(v => v !== null);
    // Of several lines the narrowest axis that holds them all.
    const axis = shown.map(a => a.axis).find(a => numbers.every(v => v >= a[0][0] && v <= a[a.length - 1][0])) || data.axis;
    const note = (shown.find(a => a.axis === axis) || data).note;
    const ticks = data.ticks.filter(t => t[0] >= choice.from && t[0] <= choice.to);
    const time = day => new Date(...day.split("-").map((n, i) => n - (i === 1))).getTime();
    const label = (pairs, value) => pairs.reduce((a, b) => Math.abs(b[0] - value) < Math.abs(a[0] - value) ? b : a)[1];
    const times = ticks.map(t => [time(t[0]), t[1]]);
    Object.assign(o.yAxis[0], { min: axis[0][0], max: axis[axis.length - 1][0], axisTick: { show: false, customValues: axis.map(a => a[0]) } });
    Object.assign(o.yAxis[0].axisLabel, { customValues: axis.map(a => a[0]), formatter: v => label(axis, v) });
    Object.assign(o.xAxis[0], { min: choice.from, max: choice.to, name: note, splitLine: { show: false } });
    if (choice.from === choice.to) delete o.xAxis[0].min, delete o.xAxis[0].max;
    Object.assign(o.xAxis[0].axisLabel, { customValues: ticks.map(t => t[0]), formatter: v => label(times, v), hideOverlap: true, showMinLabel: true, showMaxLabel: true });
    o.tooltip.trigger = narrow ? "item" : "axis";
    o.tooltip.formatter = ps => [].concat(ps).map(p => p.data.say).filter(s => s).join("\n");
    o.tooltip.axisPointer = { lineStyle: { color: colour("--rule") }, label: { show: false } };

    const stops = [];
    o.series = [];
    o.legend.data = [];
    const add = (area, id, name, paint, dash) => {
      const style = blank.find(s => s.id === id), walk = [], rows = area[id] || [];
      if (!rows.length) return;
      const datum = ([day, value, period, label, symbol], i) => {
        if (!period) return { value: [day, value] };
        const hollow = symbol.replace("empty", "") !== symbol, style = data.styles[symbol];
        const tip = period + ", " + area.name + ": " + label, say = tip + (style ? " (" + style + ")" : "");
        if (!choice.hidden[name] && day >= choice.from && day <= choice.to) walk.push({ s: o.series.length, i, x: time(day), say });
        return {
          value: [day, value], name: period + ": " + label, say: symbol === "emptyRect" ? tip : say, symbol: symbol.replace("empty", "").toLowerCase(), symbolSize: 9,
          itemStyle: { color: hollow ? card : paint, borderColor: paint, borderWidth: 2 },
          label: { show: !dash || i === rows.length - 1, formatter: label, position: id === "targets" || dash ? "top" : "bottom", align: day === choice.from ? "left" : day === choice.to ? "right" : "center", color: paint, textBorderColor: card, textBorderWidth: 3, fontSize: narrow ? 12 : 14 },
        };
      };
      o.series.push(Object.assign({}, style, {
        id: area === main ? id : area.id, name, data: rows.map(datum), color: paint,
        lineStyle: Object.assign({ width: id === "path" ? 1.5 : 2.5, color: paint }, style.lineStyle, dash ? { type: dash } : {}),
        labelLayout: { hideOverlap: true }, emphasis: { scale: 1.6 }, z: id === "figures" ? 4 : 3,
      }));
      o.legend.data.push({ name, icon: id === "targets" ? "diamond" : undefined, itemStyle: { opacity: id === "targets" ? 1 : 0 } });
      if (walk.length) stops.push(walk);
    };
    const own = colour("--v", main.class);
    const title = id => blank.find(s => s.id === id).name;
    add(main, "figures", beside.length ? main.name : title("figures"), own);
    beside.forEach((a, i) => add(a, "figures", a.name, colour("--beside-" + (i + 1)), ["dashed", "dotted", [8, 3, 2, 3]][i]));
    add(main, "path", title("path"), colour("--ink-2"));
    add(main, "targets", title("targets"), ink);
    add(main, "trend", title("trend"), own);
    const marked = shown.some(a => a.figures.some(f => f[4] === "emptyRect"));
    o.title.subtext = marked ? data.styles.emptyRect : "";
    return stops;
  },

  ranking({ o, colour, card, ink, narrow, box }) {
    const walk = [];
    o.series.forEach((s, n) => {
      const [, kind, hollow] = /^(v-.*?)(-hollow)?$/.exec(s.id) || [];
      const paint = kind ? colour("--v", kind) : ink;
      s.color = paint;
      s.itemStyle = { color: hollow ? card : paint, borderColor: paint, borderWidth: hollow ? 2 : 0 };
      s.barCategoryGap = "35%";
      if (s.markLine) {
        Object.assign(s.markLine, { lineStyle: { color: ink, type: "dashed" }, silent: true, z: 1 }); // under the labels
        s.markLine.label.color = ink;
      }
      if (s.type === "bar") s.data.forEach((d, i) => {
        if (d.label) Object.assign(d.label, { color: ink, backgroundColor: card, padding: [1, 3], formatter: d.label.formatter + " " + signs[kind] });
        if (d.name) walk.push({ s: n, i, x: 0, y: i, say: d.name });
      });
    });
    o.legend.data = o.series.map(s => s.name).filter((n, i, all) => all.length > 1 && o.series[i].id.startsWith("v-"));
    o.yAxis[0].axisLabel.interval = 0;
    o.grid.right = narrow ? 48 : 60;
    o.xAxis[0].axisLabel.show = false;
    // Why there is no figure stands where the bar would be.
    const missing = o.series.find(s => s.id === "missing");
    if (missing) o.series.push({
      type: "line", id: "reasons", symbolSize: 0, silent: true, lineStyle: { opacity: 0 },
      data: missing.data.map((d, i) => ({ value: [o.xAxis[0].min, i], name: d.name && d.name.slice(d.name.indexOf(": ") + 2) })).filter(d => d.name),
      label: { show: true, position: "right", formatter: "{b}", color: ink, backgroundColor: card, width: box.clientWidth - 130, overflow: "truncate" },
    });
    return [walk.sort((a, b) => a.i - b.i)];
  },

  matrix({ o, colour, card, ink, narrow, box }) {
    const rows = [], cells = o.series[0], width = (box.clientWidth - 120) / o.xAxis[0].data.length;
    const sign = {}, paint = {};
    o.visualMap.pieces.forEach(p => {
      sign[p.value] = signs[p.class];
      paint[p.value] = colour("--v", p.class);
      p.color = colour("--t", p.class);
    });
    o.visualMap.show = false; // the table's legend stands under the chart
    cells.data.forEach((d, i) => {
      const [x, y, v, say, small] = d.value;
      // As in the table: a cell whose total is too small for a share is not filled.
      if (small) Object.assign(d, { visualMap: false, itemStyle: { color: card }, label: { color: paint[v], fontWeight: "bold" } });
      (rows[y] = rows[y] || []).push({ s: 0, i, x, y, say });
    });
    Object.assign(cells, { itemStyle: { borderColor: colour("--card"), borderWidth: 2 }, emphasis: { itemStyle: { borderColor: ink } } });
    Object.assign(cells.label, { color: ink, fontSize: narrow ? 10 : 13, formatter: p => (sign[p.value[2]] + (narrow ? "\n" : " ") + p.name).trim() });
    o.tooltip.formatter = p => p.value[3];
    for (const a of [o.xAxis[0], o.yAxis[0]]) a.axisLabel.interval = 0;
    Object.assign(o.xAxis[0].axisLabel, narrow ? { rotate: 90, width: 110, overflow: "truncate" } : { width: width - 8, overflow: "break", fontSize: 12 });
    Object.assign(o.grid, { top: 44, bottom: 4, right: 4 });
    return rows.filter(r => r);
  },
};

// choices are what the reader can choose of a line: what is shown, areas beside,
// the periods.
const choices = (choice, data, main, changed) => {
  const { words } = data, shown = make("div"), series = () => {
    const beside = choice.beside.map(id => data.areas.find(a => a.id === id)).filter(a => a);
    return [...(beside.length ? [main.name] : []), ...data.line.series.filter(s => (!beside.length || s.id !== "figures") && (main[s.id] || []).length).map(s => s.name), ...beside.map(a => a.name)];
  };
  const mark = () => shown.replaceChildren(...series().map(name => {
    const tick = make("input", { type: "checkbox", checked: !choice.hidden[name] });
    tick.onchange = () => { choice.hidden[name] = !tick.checked; changed(); };
    return make("label", {}, tick, " " + name);
  }));
  const select = (label, options, value, use) => {
    const s = make("select", {}, ...options.map(([value, text]) => make("option", { value, textContent: text })));
    s.value = value;
    s.onchange = () => { use(s.value, s); mark(); changed(); };
    return make("label", {}, label + " ", s);
  };
  const group = (name, ...parts) => make("fieldset", {}, make("legend", { textContent: name }), ...parts);
  const others = [["", "–"], ...data.areas.filter(a => a !== main).map(a => [a.id, a.name])];
  const periods = data.ticks.filter(t => t[0] >= main.from && t[0] <= main.to);
  const range = (key, label, end) => periods.length > 1 && select(label, periods, choice[key] = end[0], (value, s) => {
    if (key === "from" ? value < choice.to : value > choice.from) choice[key] = value;
    else s.value = choice[key];
  });
  const panel = make("div", { className: "panel" }, group(words.show, shown));
  if (others.length > 1) panel.append(group(words.beside, ...[0, 1, 2].slice(0, others.length - 1).map(i =>
    select(String(i + 1), others, "", value => { choice.beside[i] = value; choice.beside = [0, 1, 2].map(k => choice.beside[k]); }))));
  if (periods.length > 1) panel.append(range("from", words.from, periods[0]), range("to", words.to, periods[periods.length - 1]));
  const menu = make("details", { className: "choices" }, make("summary", { className: "button", textContent: words.options }), panel);
  menu.onkeydown = e => { if (e.key === "Escape") { menu.open = false; menu.firstChild.focus(); } };
  menu.mark = mark;
  mark();
  return menu;
};

})();
