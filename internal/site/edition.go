package site

import (
	"slices"
	"sync"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// edition is the site in one language: what its pages share, settled once and
// read by many goroutines.
type edition struct {
	addresses
	in   Inputs
	rec  *record.Record
	book *progress.Book
	w    *prose.Writer
	lang string

	chromes map[string]chrome // by folder
	*texts
	ways sync.Map // of *text: func() leads, made once

	directory *directory // of all addresses, once they are settled

	sourcesOf func() sourceIndex                  // made when first asked for
	lines     map[*record.Goal]func() *chart.Spec // the plan's top area; made once
	compared  []*record.Area                      // that can be set side by side
	commons   map[*record.Goal]func() *chart.Common
	calendars map[*record.Plan]func() progress.Calendar
	periods   map[*record.Goal]func() []record.Period // at which there are reports
	rankings  sync.Map                                // of rankingKey: the rank of each child of an area for a goal
}

func newEdition(in Inputs, lang string) *edition {
	e := &edition{
		addresses: addresses{names: namesOf[lang]},
		in:        in, rec: in.Record, book: in.Book, lang: lang,
		w: prose.New(in.Words[lang], in.Record.Site),
	}
	e.texts = e.sharedTexts(in.Before)
	e.sourcesOf = e.sharedSources(in.Before)
	e.lines = map[*record.Goal]func() *chart.Spec{}
	e.compared = e.comparedAreas()
	e.commons = map[*record.Goal]func() *chart.Common{}
	e.calendars = map[*record.Plan]func() progress.Calendar{}
	e.periods = map[*record.Goal]func() []record.Period{}
	for _, p := range e.rec.Plans {
		e.calendars[p] = sync.OnceValue(func() progress.Calendar { return e.book.Due(p) })
		for _, g := range p.Goals {
			e.periods[g] = sync.OnceValue(func() []record.Period { return e.instantsOf(g) })
			e.commons[g] = sync.OnceValue(func() *chart.Common { return chart.CommonOf(e.w, e.book, g) })
			e.lines[g] = sync.OnceValue(func() *chart.Spec { return chart.Line(e.w, e.book, g, p.Area, "line_"+g.ID) })
		}
	}
	e.chromes = e.makeChromes()
	return e
}

// addPages gives every page of the edition its address, in the order of
// publishing.
func (e *edition) addPages(d *directory) {
	add := func(addr string, pos diag.Pos, content func(place) any) {
		d.add(Page{Addr: addr, Content: func() any { return content(at(addr)) }, Pos: pos})
	}
	var none diag.Pos
	add(e.home(), none, e.homePage)
	if len(e.rec.Plans) > 0 {
		add(e.index(e.goals), none, e.goalsPage)
	}
	for _, p := range e.rec.Plans {
		add(e.plan(p), p.Pos, func(at place) any { return e.planPage(at, p) })
		for _, g := range p.Goals {
			add(e.goal(g), g.Pos, func(at place) any { return e.goalPage(at, g) })
		}
	}
	if e.manyAreas() {
		add(e.index(e.areas), none, e.areasPage)
	}
	if len(e.rec.Changes) > 0 {
		add(e.changed(), none, e.changesPage)
	}
	for _, a := range e.rec.Areas {
		add(e.area(a), a.Pos, func(at place) any { return e.areaPage(at, a) })
	}
	e.addNews(add)
	e.addEmbeds(add)
	if e.hasSolutions() {
		add(e.index(e.solutions), none, e.solutionsPage)
	}
	add(e.index(e.data), none, e.dataPage)
	add(e.root(e.method), none, e.methodPage)
	e.addCompare(d)
	add(e.root(e.search), none, e.searchPage)
	add(e.searchIndex(), none, e.searchIndexFile)
	for _, t := range e.texts.pages {
		add(e.root(t.page.Slug), t.page.Pos, func(at place) any { return e.textPage(at, t) })
	}
	add("404.html", none, e.notFoundPage)
}

// addFiles publishes what lies under content/ and is no text. Names that some
// disks cannot tell apart were refused when they were read.
func (e *edition) addFiles(d *directory) {
	for _, f := range e.rec.Files {
		if addr := e.file(f.Path); !d.taken(addr) {
			d.add(Page{Addr: addr, File: f.Path, Pos: diag.Pos{File: f.Path}})
		}
	}
}

// manyAreas reports whether the areas need an index: a country alone does not.
func (e *edition) manyAreas() bool { return len(e.rec.Areas) > 1 }

func (e *edition) hasSolutions() bool {
	return slices.ContainsFunc(e.rec.Plans, func(p *record.Plan) bool { return len(p.Solutions) > 0 })
}

// say fills a pattern of this package's words file.
func (e *edition) say(key string, args locale.Args) string { return e.w.Say("page."+key, args) }

// text picks a text's language.
func (e *edition) text(t record.Text) string { return t.In(e.lang) }

// name is an area's full name as a line begins with it.
func (e *edition) name(a *record.Area) string { return locale.UpperFirst(e.w.FullName(a)) }

// tier names the areas of a tier in the plural: "phường, xã".
func (e *edition) tier(id string) string {
	if i := e.rec.Site.Tier(id); i >= 0 {
		return e.text(e.rec.Site.Tiers[i].Title)
	}
	return e.say("areas-word", nil)
}

// link is a link to an address of the site.
func (p place) link(label, addr string) Link {
	return Link{Label: label, Href: p.to(addr), Current: addr == p.addr}
}

func (e *edition) goalLink(at place, g *record.Goal) Link { return at.link(e.text(g.Title), e.goal(g)) }
func (e *edition) areaLink(at place, a *record.Area) Link { return at.link(e.name(a), e.area(a)) }
func (e *edition) planLink(at place, p *record.Plan) Link { return at.link(e.text(p.Title), e.plan(p)) }
