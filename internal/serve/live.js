// What serve adds to a page: it follows the page's changes, keeps the place
// where the reader was, and shows what is wrong with the files over the page.
(function () {
  "use strict";
  const me = document.currentScript.dataset;
  const place = "tiendo:place:" + location.pathname;
  const hidden = "tiendo:hidden";
  let line = null;
  let box = null;

  // Where the reader was before the page was loaded anew.
  const was = JSON.parse(sessionStorage.getItem(place) || "null");
  sessionStorage.removeItem(place);
  if (was) {
    history.scrollRestoration = "manual";
    document.querySelectorAll("details").forEach((d, i) => { d.open = was.open.includes(i); });
    const back = () => window.scrollTo({ left: was.x, top: was.y, behavior: "instant" });
    back();
    addEventListener("load", () => { back(); history.scrollRestoration = "auto"; });
  }

  function reload() {
    const open = [];
    document.querySelectorAll("details").forEach((d, i) => { if (d.open) open.push(i); });
    sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, open }));
    location.reload();
  }

  // A browser has few lines to one host: a tab that nobody sees holds none.
  function follow() {
    if (document.hidden) {
      if (line) line.close();
      line = null;
    } else if (!line) {
      line = new EventSource("/_tiendo/events?addr=" + encodeURIComponent(me.addr) + "&sum=" + me.sum);
      line.addEventListener("changed", reload);
      line.addEventListener("notice", (e) => show(e.data));
    }
  }
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => { if (line) line.close(); line = null; });
  addEventListener("pageshow", follow);
  follow();

  const style = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    section, .pill { position: fixed; z-index: 2147483647; font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
    section { inset: auto 0 0 0; max-height: 60vh; overflow: auto; padding: 0 1rem 1rem; border-top: 4px solid #b3001b; box-shadow: 0 0 24px #0006; }
    .head { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; padding: .5rem 0; background: #fff; }
    h2 { margin: 0; flex: 1 0 auto; font-size: 1.125rem; color: #b3001b; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: .5rem 0; border-top: 1px solid #ddd; }
    code, pre { font: 14px/1.5 ui-monospace, monospace; }
    pre { margin: .25rem 0; padding: .5rem; overflow: auto; background: #f3f3f3; }
    p { margin: 0; }
    button, a { font: inherit; color: #003e8a; }
    button { padding: .25rem .75rem; border: 1px solid #767676; border-radius: 4px; background: #fff; cursor: pointer; min-height: 2.25rem; }
    :focus-visible { outline: 3px solid #003e8a; outline-offset: 2px; }
    .pill { right: 1rem; bottom: 1rem; padding: .375rem .75rem; border: 2px solid #8a5a00; border-radius: 4px; }
    @media (prefers-color-scheme: dark) {
      section, .pill, .head, button { background: #1d1d1d; }
      section { color: #f2f2f2; border-color: #ff8a94; }
      h2 { color: #ff8a94; }
      a, button { color: #9cc9ff; }
      .pill { color: #f2f2f2; border-color: #f2b65a; }
      pre { background: #2c2c2c; }
      li { border-color: #444; }
      :focus-visible { outline-color: #9cc9ff; }
    }
    @media print { section, .pill { display: none; } }`;

  function element(name, text, ...children) {
    const e = document.createElement(name);
    if (text) e.textContent = text;
    e.append(...children.filter(Boolean));
    return e;
  }

  function link(text, name) {
    const a = element("a", text);
    a.href = "/_tiendo/";
    a.className = name;
    return a;
  }

  function show(data) {
    const n = JSON.parse(data);
    if (!box) {
      box = document.createElement("div");
      box.id = "_tiendo";
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      box.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
      document.documentElement.append(box);
    }
    box.lang = me.lang;
    const root = box.shadowRoot;
    const status = me.addr === "_tiendo/"; // it says all of this itself
    if (n.problems.length === 0) sessionStorage.removeItem(hidden);
    if (n.problems.length === 0 || status) {
      root.replaceChildren(...(n.warnings && !status ? [link(n.warnings, "pill")] : []));
      return;
    }
    if (sessionStorage.getItem(hidden) === data) {
      root.replaceChildren(link(n.title, "pill"));
      return;
    }
    const close = element("button", n.close);
    close.addEventListener("click", () => { sessionStorage.setItem(hidden, data); show(data); });
    const list = element("ol", "", ...n.problems.map((p) => element("li", "",
      element("code", p.place), element("p", p.message), p.line && element("pre", p.line), p.hint && element("p", p.hint))));
    const head = element("div", "", element("h2", n.title), link(n.status, ""), close);
    head.className = "head";
    const panel = element("section", "", head, list, n.more && element("p", n.more));
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", n.title);
    panel.tabIndex = 0;
    panel.addEventListener("keydown", (e) => { if (e.key === "Escape") close.click(); });
    root.replaceChildren(panel);
  }
})();
