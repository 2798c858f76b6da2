// Charts that a reader can walk through. A chart stands in the page as a drawing
// or a table, complete; this script puts a button under it. When the reader
// presses that, or first points at the drawing with a mouse, it loads what draws
// the chart anew in the same box: its data, chart-live.js and the library, all
// as classic scripts, so that it works where the page is a file.
//
// data-chart on the element around a chart is the file of its data, data-area
// whose line it is; the script's own data-… are the addresses of the other two
// and the words of the button.
(() => {
"use strict";
const told = document.currentScript.dataset, files = {}, loads = {};
window.tiendoChart = data => { files[document.currentScript.src] = data; };

const make = (name, props, ...children) => {
  const e = Object.assign(document.createElement(name), props);
  e.append(...children);
  return e;
};

// load gives what the file at the address told tiendoChart.
const load = address => loads[address] = loads[address] || new Promise((done, fail) => {
  const script = make("script", { src: address });
  script.onload = () => done(files[script.src]);
  script.onerror = () => { delete loads[address]; script.remove(); fail(); };
  document.head.append(script);
});

const set = host => {
  const still = host.querySelectorAll(":scope > .drawing, :scope > .matrix");
  const tools = host.querySelector(".tools"), button = make("button", { type: "button", className: "button", textContent: told.open });
  const stage = make("div", { className: "stage" });
  let live, timer, busy, pointed;

  const open = byHand => {
    if (live || busy) return;
    busy = true;
    button.textContent = told.wait;
    Promise.all([load(host.dataset.chart), load(told.drawing), load(told.library)]).then(([data]) => {
      still[0].before(stage);
      stage.append(...still);
      live = tiendoChart.draw(host, stage, tools, data, close);
      stage.classList.add("on");
      button.textContent = told.close;
      if (byHand) live.focus();
    }).catch(() => {
      shut();
      button.textContent = told.failed;
    }).then(() => { busy = false; });
  };
  const shut = () => {
    if (live) live.end();
    live = null;
    pointed = true; // the mouse is where it is: it must not open the chart again
    stage.classList.remove("on");
  };
  const close = () => {
    shut();
    button.textContent = told.open;
    button.focus();
  };
  button.onclick = () => live ? close() : open(true);
  tools.append(button);
  // A table has links to point at, so it waits for the button.
  if (still[0].matches(".drawing")) for (const s of still) {
    s.onpointerenter = e => { if (e.pointerType === "mouse" && !pointed) timer = setTimeout(open, 150); };
    s.onpointerleave = () => clearTimeout(timer);
  }
};

document.querySelectorAll("[data-chart]").forEach(set);
})();
