// Puts a box above the list from A to Z and looks through the site's index for
// what is typed. The query stands in the address (#q=…), so that a search can
// be shared; words and their forms come from the script's data-… attributes.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  var entries = window.tiendoIndex;
  var most = 50;
  var weights = [1.4, 1.4, 1.1, 1, 1, 1, 0.9, 0.7]; // by an entry's sort: goals and areas first, former areas last

  // exact is a word with its diacritics, the tone's mark moved to the end: so
  // thủy and thuỷ, in whatever normal form, are one, thùy is another.
  function exact(word) {
    return word.toLowerCase().normalize("NFD").replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)$/, "$2$1");
  }
  // A word is found as it is and without diacritics.
  function forms(word) {
    var folded = tiendoFold(word), full = exact(word);
    return folded === full ? [folded] : [folded, full];
  }
  function split(text) {
    return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  }

  // The index is made when somebody is about to type: on a large site it takes a
  // moment.
  var made;
  function index() {
    if (!made) {
      made = new MiniSearch({
        fields: ["1", "2", "4"], idField: "id", tokenize: split, processTerm: forms,
        extractField: function (entry, field) { return field === "id" ? entry.id : entry[field]; },
        searchOptions: {
          tokenize: function (term) { return [term]; }, processTerm: function (term) { return term; },
          boost: {1: 3}, boostTerm: function (term) { return tiendoFold(term) === term ? 1 : 3; },
          boostDocument: function (id) { return weights[entries[id][0]]; }
        }
      });
      entries.forEach(function (entry, id) { entry.id = id; });
      made.addAll(entries);
    }
    return made;
  }

  // search finds what has every word, or begins with it. Who is called exactly
  // so comes first, then who is but for diacritics.
  function search(query) {
    var full = split(query).map(exact).join(" "), folded = tiendoFold(query);
    function called(id) {
      var title = entries[id][1].replace(/ \([^()]*\)$/, ""); // without the time of an area whose name came back
      return split(title).map(exact).join(" ") === full ? 2 : tiendoFold(title) === folded ? 1 : 0;
    }
    return ask(query, {combineWith: "AND", prefix: true})
      .sort(function (a, b) { return called(b.id) - called(a.id) || b.score - a.score || a.id - b.id; });
  }
  function near(query) {
    return ask(query, {combineWith: "OR", prefix: true, fuzzy: 0.34}).slice(0, 5);
  }
  function ask(query, how) {
    how.queries = split(query).map(function (word) { return {combineWith: "OR", queries: forms(word)}; });
    return how.queries.length ? index().search(how) : [];
  }

  function make(tag, attributes, text) {
    var e = document.createElement(tag);
    for (var name in attributes) e.setAttribute(name, attributes[name]);
    if (text) e.textContent = text;
    return e;
  }
  var place = document.getElementById("_search"), list = document.getElementById("_index");
  var form = make("form", {role: "search"});
  // The box takes over the name that links to it have: a browser that has yet to
  // go there gives it the focus, one that has been there finds it focused.
  place.removeAttribute("id");
  var box = make("input", {id: "_search", type: "search", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", "aria-describedby": "_hint"});
  var said = make("p", {role: "status"});
  var found = make("ul", {"class": "found"});
  form.append(make("label", {"for": "_search"}, words.box), box, make("p", {id: "_hint", "class": "soft"}, words.hint));
  place.append(form, said, found);

  function show(query) {
    query = query.trim();
    list.hidden = query !== "";
    var hits = query ? search(query) : [];
    var text = query ? count(hits.length) : "";
    if (query && !hits.length) {
      hits = near(query);
      text = words.none.replace("{query}", function () { return query; }) + (hits.length ? " " + words.near : "");
    }
    said.textContent = text;
    found.replaceChildren.apply(found, hits.slice(0, most).map(function (hit) {
      var entry = entries[hit.id], item = make("li");
      item.append(make("a", {href: entry[3]}, entry[1]), " ", make("span", {"class": "soft"}, entry[2]));
      return item;
    }));
  }
  function count(n) {
    return n === 1 ? words.one : n > most ? words.most.replace(/\{n\}/g, most) : words.count.replace("{n}", n);
  }

  // The address holds the query; a form of another site may give it as ?q=…
  function asked() {
    var m = /^#q=(.*)/.exec(location.hash) || /[?&]q=([^&]*)/.exec(location.search);
    try {
      return m ? decodeURIComponent(m[1].replace(/\+/g, " ")) : "";
    } catch (e) {
      return ""; // cut off in the middle of a letter
    }
  }
  function open() {
    box.value = asked();
    show(box.value);
    if (box.value || location.hash === "#_search") box.focus({preventScroll: true});
  }

  box.addEventListener("input", function () {
    history.replaceState(null, "", "#" + (box.value.trim() ? "q=" + encodeURIComponent(box.value.trim()) : "_search"));
    show(box.value);
  });
  box.addEventListener("focus", function () { setTimeout(index); }, {once: true});
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    step(1);
  });
  // The arrow keys go through the results; Escape goes back to the box.
  place.addEventListener("keydown", function (event) {
    var by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (by && !event.isComposing) {
      event.preventDefault();
      step(by);
    } else if (event.key === "Escape" && document.activeElement !== box) {
      box.focus();
    }
  });
  function step(by) {
    var stops = [box].concat(Array.from(found.querySelectorAll("a")));
    var next = stops[stops.indexOf(document.activeElement) + by];
    if (next) next.focus();
  }
  addEventListener("hashchange", open);
  open();
})();
