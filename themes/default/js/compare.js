// Lets a reader choose up to four areas, and sets them side by side in a table.
// The choice stands in the address (#phu-thuy,mui-ne). What is known of areas
// and goals is in tiendoAreas; the numbers of an area and those beside it come
// in a file of their own when they are asked for. All words and numbers are
// finished: in that file, and in this script's data-… attributes.
(function () {
  "use strict";
  var words = document.currentScript.dataset, known = window.tiendoAreas;
  var most = 4, offered = 24;
  var areas = {}; // by id
  var cells = {}; // by id, once loaded
  var loads = {}; // of files, by group
  var chosen = [];
  known.areas.forEach(function (row) {
    areas[row[0]] = {id: row[0], name: row[1], full: row[2], group: row[3], parent: row[4], state: row[5], folded: tiendoFold(row[2])};
  });
  var all = known.areas.map(function (row) { return areas[row[0]]; });
  window.tiendoCompared = function (rows) { Object.assign(cells, rows); };

  function load(group) {
    return loads[group] = loads[group] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = words.numbers.replace("ID", known.groups[group]);
      script.onload = done;
      script.onerror = function () { delete loads[group]; failed(); };
      document.head.append(script);
    });
  }

  function make(tag, attributes) {
    var e = document.createElement(tag);
    for (var name in attributes) e.setAttribute(name, attributes[name]);
    e.append.apply(e, Array.prototype.slice.call(arguments, 2));
    return e;
  }
  function draw(tag, attributes) {
    var e = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (var name in attributes) e.setAttribute(name, attributes[name]);
    e.append.apply(e, Array.prototype.slice.call(arguments, 2));
    return e;
  }
  function ids(list) { return list.map(function (a) { return a.id; }).join(","); }
  function named(list) { return list.map(function (a) { return a.full; }).join(", "); }

  var place = document.getElementById("_compare");
  var box = make("input", {id: "_box", type: "search", autocomplete: "off", spellcheck: "false"});
  var offers = make("ul", {"class": "offers"});
  var more = make("p", {"class": "soft"});
  var said = make("p", {role: "status"});
  var result = make("div", {});
  place.append(make("h2", {}, words.pick), make("p", {"class": "soft"}, words.hint),
    make("label", {"for": "_box"}, words.box), box, offers, more, said, result);

  // What is offered: the chosen ones, then those that are called as typed, or
  // those that lie beside the first chosen, at first the top ones.
  function offer() {
    var typed = tiendoFold(box.value);
    var group = chosen.length ? chosen[0].group : all[0].group;
    var list = all.filter(function (a) {
      return chosen.indexOf(a) < 0 && (typed ? (" " + a.folded).indexOf(" " + typed) >= 0 : a.group === group);
    });
    more.textContent = !list.length && typed ? words.nowhere : list.length > offered || !typed && list.length + chosen.length < all.length ? words.more : "";
    var focused = document.activeElement.dataset && document.activeElement.dataset.id;
    offers.replaceChildren.apply(offers, chosen.concat(list.slice(0, offered)).map(function (a) {
      var button = make("button", {type: "button", "aria-pressed": chosen.indexOf(a) >= 0, "data-id": a.id}, a.name);
      button.addEventListener("click", function () { toggle(a); });
      return make("li", {}, button);
    }));
    if (focused) {
      var again = offers.querySelector('[data-id="' + focused + '"]');
      (again || box).focus();
    }
  }

  function toggle(a) {
    var i = chosen.indexOf(a);
    if (i < 0 && chosen.length === most) {
      said.textContent = words.full;
      return;
    }
    if (i < 0) chosen.push(a); else chosen.splice(i, 1);
    box.value = "";
    history.replaceState(null, "", location.pathname + "#" + ids(chosen));
    show();
  }

  // One area alone stands beside the one above it.
  function shown() {
    var above = chosen.length === 1 && areas[chosen[0].parent];
    return above ? [above, chosen[0]] : chosen.slice();
  }

  function show() {
    offer();
    var list = shown();
    if (list.length < 2) {
      said.textContent = list.length ? words.one.replace("{areas}", named(list)) : words.none;
      result.replaceChildren();
      return;
    }
    Promise.all(list.map(function (a) { return load(a.group); })).then(function () {
      if (ids(list) !== ids(shown())) return; // chosen anew meanwhile
      said.textContent = words.now.replace("{areas}", named(list));
      result.replaceChildren(table(list));
    }, function () { said.textContent = words.failed; });
  }

  function table(list) {
    var head = make("tr", {}, make("th", {scope: "col"}, words.goal));
    list.forEach(function (a) {
      var th = make("th", {scope: "col"}, make("a", {href: words.area.replace("ID", a.id)}, a.full));
      if (a.state) th.append(" ", make("small", {}, a.state));
      head.append(th);
    });
    var body = make("tbody", {});
    known.goals.forEach(function (goal, i) {
      if (!list.some(function (a) { return cells[a.id][i]; })) return;
      var th = make("th", {scope: "row"}, make("a", {href: goal[2]}, goal[1]));
      if (goal[3]) th.append(" ", make("small", {}, goal[3]));
      var row = make("tr", {}, th);
      list.forEach(function (a) { row.append(td(a, goal, cells[a.id][i])); });
      body.append(row);
    });
    var caption = words.now.replace("{areas}", named(list));
    return make("div", {"class": "scroll", role: "region", tabindex: "0", "aria-label": caption},
      make("table", {"class": "side"}, make("caption", {}, make("span", {"class": "unseen"}, caption)), make("thead", {}, head), body));
  }

  // td is a cell: the number that is read first with its verdict, what stands
  // behind it, the way there, and why.
  function td(area, goal, c) {
    var e = make("td", {}, make("span", {"class": "who"}, area.name, " "));
    if (!c) {
      e.append(make("p", {"class": "soft"}, words.absent));
      return e;
    }
    var verdict = known.verdicts[c[5]];
    var now = make("p", {"class": "now"}, make("b", {}, make("a", {href: words.area.replace("ID", area.id) + "#" + goal[0]}, c[0] || "–")), " ");
    if (c[6]) {
      now.append(make("span", {"class": "chip v-" + verdict[0] + (c[7] ? " hollow" : "")},
        draw("svg", {"class": "icon", viewBox: "0 0 16 16", "aria-hidden": "true"}, draw("path", {d: verdict[1]})), " " + c[6]));
    }
    var parts = make("p", {"class": "parts"});
    c.slice(1, 3).concat(c[9] ? [] : c[3]).filter(Boolean).forEach(function (text) { parts.append(make("span", {}, text), " "); });
    e.append(now, parts);
    if (c[9]) e.append(trace(c, verdict[0]), make("p", {"class": "trace"}, c[8]));
    if (c[4]) e.append(make("p", {"class": "why"}, c[4]));
    return e;
  }

  // trace is the small line; the sentence under it says the same. The mark of
  // figures that are not firm stands inside it.
  function trace(c, verdict) {
    var head = c[3] ? 18 : 0, b = known.box;
    var svg = draw("svg", {"class": "chart v-" + verdict, viewBox: "0 " + -head + " " + b[2] + " " + (b[3] + head), "aria-hidden": "true"});
    if (c[3]) svg.append(draw("text", {"class": "s", x: 0, y: -5}, c[3]));
    svg.append(draw("path", {"class": "g", d: "M0 " + (b[3] - 1) + "H" + b[2]}));
    if (c[12]) svg.append(draw("path", {"class": "p", d: c[12]}));
    svg.append(draw("path", {"class": "l", d: c[9]}));
    if (c[10]) svg.append(draw("path", {"class": "firm", d: c[10]}));
    if (c[11]) svg.append(draw("path", {"class": "other", d: c[11]}), draw("path", {"class": "core", d: c[11]}));
    return svg;
  }

  function read() {
    var m = /[?&]a=([^&]*)/.exec(location.search);
    var ids = location.hash.slice(1) || (m ? m[1] : "");
    chosen = [];
    ids.split(",").forEach(function (id) {
      var a = Object.prototype.hasOwnProperty.call(areas, id) && areas[id];
      if (a && chosen.indexOf(a) < 0 && chosen.length < most) chosen.push(a);
    });
    show();
  }
  box.addEventListener("input", offer);
  addEventListener("hashchange", read);
  read();
})();
