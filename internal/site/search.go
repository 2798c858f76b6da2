package site

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// sort of thing that can be found; the numbers are those of js/search.js, which
// puts some before others.
type sort uint8

const (
	goalSort sort = iota
	areaSort
	planSort
	solutionSort
	pageSort
	topicSort
	newsSort
	formerSort // areas that are no more: after those of today that have their name
)

var sortKeys = [...]string{"goal", "area", "plan", "solution", "page", "topic", "news", "area"}

// entry is something that can be found.
type entry struct {
	sort         sort
	title        string
	detail       string // what it is, and where: "Phường · thành phố Phan Thiết"
	addr, anchor string
	names        []string // other names, that people look for
	code         string
}

func (x *entry) href(p place) string {
	if x.anchor != "" {
		return p.part(x.addr, x.anchor)
	}
	return p.to(x.addr)
}

// listedNews is how many articles the list from A to Z may hold. Where there
// are more it has their years and topics; the index has every title.
const listedNews = 500

// searchAnchor is where the box of the search page comes to stand, above the
// list: who comes by it wants to type.
const searchAnchor = "_search"

func (e *edition) searchPage(p place) any {
	page := &Search{Frame: e.frame(p, "search", e.say("search", nil)), Lead: e.say("search.lead", nil)}
	entries := e.entries()
	if len(e.articles) > listedNews {
		entries = slices.DeleteFunc(entries, func(x entry) bool { return x.sort == newsSort })
		for _, y := range e.years() {
			entries = append(entries, entry{
				sort: newsSort, title: e.say("news.of-year", locale.Args{"year": y}), addr: e.list(e.year, strconv.Itoa(y)),
			})
		}
	}
	page.Letters = e.letters(p, entries)
	page.describe(page.Heading + ". " + page.Lead)
	e.searchScripts(&page.Frame, p)
	return page
}

// searchScripts give the page its box. They speak in the words that stand here.
func (e *edition) searchScripts(f *Frame, p place) {
	if e.in.Assets.Scripts["js/search.js"] == "" {
		return
	}
	const n, query = "{n}", "{query}" // the script fills them in
	e.script(f, p, "js/fold.js")
	e.script(f, p, "vendor/minisearch/minisearch.min.js")
	f.Scripts = append(f.Scripts, Script{Src: p.to(e.searchIndex())})
	e.script(f, p, "js/search.js",
		"box", e.say("search.box", nil), "hint", e.say("search.hint", nil),
		"one", e.say("search.count", locale.Args{"n": 1}), "count", e.say("search.count", locale.Args{"n": n}),
		"most", e.say("search.most", locale.Args{"n": n}),
		"none", e.say("search.none", locale.Args{"query": query}), "near", e.say("search.near", nil))
}

// entries is everything that can be found, in the order of the site.
func (e *edition) entries() []entry {
	var all []entry
	add := func(s sort, title, addr string, details ...string) *entry {
		detail := joinNonEmpty(" · ", append([]string{e.say("search."+sortKeys[s], nil)}, details...)...)
		all = append(all, entry{sort: s, title: title, detail: detail, addr: addr})
		return &all[len(all)-1]
	}
	for _, plan := range e.rec.Plans {
		add(planSort, e.text(plan.Title), e.plan(plan), plan.Number).code = plan.Number
		for _, g := range plan.Goals {
			add(goalSort, e.text(g.Title), e.goal(g)).names = otherNames(e.text(g.Title), e.text(g.Short))
		}
		for _, s := range plan.Solutions {
			add(solutionSort, e.text(s.Title), e.index(e.solutions)).anchor = e.solutionID(s)
		}
	}
	for _, a := range e.rec.Areas {
		all = append(all, e.areaEntry(a))
	}
	if len(e.rec.Changes) > 0 {
		add(pageSort, e.say("changes", nil), e.changed())
	}
	add(pageSort, e.say("data", nil), e.index(e.data))
	add(pageSort, e.say("method", nil), e.root(e.method))
	if len(e.compared) > 0 {
		add(pageSort, e.say("compare", nil), e.root(e.beside))
	}
	for _, t := range e.texts.pages {
		add(pageSort, t.page.Title, t.addr)
	}
	for _, t := range e.topics {
		add(topicSort, t.label, e.list(e.topic, t.slug))
	}
	for _, a := range e.articles {
		add(newsSort, a.Title, a.addr, e.w.Date(a.Date))
	}
	return all
}

// areaEntry says of an area what it is, where it lies, until when it was, and
// what else people call it.
func (e *edition) areaEntry(a *record.Area) entry {
	kind, above, called := locale.UpperFirst(e.text(a.Type)), "", ""
	if kind == "" {
		kind = e.say("search.area", nil)
	}
	if a.Parent != nil {
		above = e.w.FullName(a.Parent)
	}
	if len(a.Aliases) > 0 {
		called = e.say("search.called", locale.Args{"names": strings.Join(a.Aliases, ", ")})
	}
	names, before := slices.Clone(a.Aliases), ""
	for _, f := range a.Formerly {
		if f.Name != a.Name && !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	if former := e.formerNames(a); len(former) > 0 {
		before = e.say("search.formerly", locale.Args{"names": strings.Join(former, ", ")})
	}
	kindOf := areaSort
	if e.gone(a) {
		kindOf = formerSort
	}
	return entry{
		sort: kindOf, title: e.w.Name(a), addr: e.area(a), names: names, code: a.Code,
		detail: joinNonEmpty(" · ", kind, above, e.state(a), e.nowPartOf(a), called, before),
	}
}

// nowPartOf says of an area that is no more what it belongs to today: "nay
// thuộc phường Lạc Đạo".
func (e *edition) nowPartOf(a *record.Area) string {
	if !e.gone(a) {
		return ""
	}
	now := a.Now(e.book.AsOf)
	if len(now) == 0 {
		return ""
	}
	return e.say("search.now", locale.Args{"names": e.names(now)})
}

func otherNames(title, short string) []string {
	if short == "" || short == title {
		return nil
	}
	return []string{short}
}

// letters lists the entries, and areas once more by each other name, under the
// letters that the language's dictionaries have them under.
func (e *edition) letters(p place, entries []entry) []Letter {
	var items []Found
	for _, x := range entries {
		href := x.href(p)
		items = append(items, Found{Link{Label: x.title, Href: href}, x.detail})
		if x.sort == areaSort || x.sort == formerSort {
			for _, name := range x.names {
				items = append(items, Found{Link{Label: name, Href: href}, e.say("search.see", locale.Args{"name": x.title})})
			}
		}
	}
	locale.Sort(e.lang, items, func(f Found) string { return f.Link.Label })
	var letters []Letter
	place := map[string]int{}
	for _, f := range items {
		initial := locale.Initial(e.lang, f.Link.Label)
		i, known := place[initial]
		if !known {
			i = len(letters)
			place[initial] = i
			letters = append(letters, Letter{ID: "_" + strings.ToLower(initial), Initial: initial})
		}
		letters[i].Items = append(letters[i].Items, f)
	}
	return letters
}

// searchIndexFile is what the search page's script looks through. Its addresses
// are relative to that page, which lies in the same folder.
func (e *edition) searchIndexFile(p place) any {
	index := &SearchIndex{}
	for _, x := range e.entries() {
		href := x.href(p)
		also := joinNonEmpty(" ", append(slices.Clone(x.names), x.code)...)
		index.Entries = append(index.Entries, SearchEntry{int(x.sort), x.title, x.detail, href, also})
	}
	return index
}
