package site

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// usedSource is a source with the periods that came from it.
type usedSource struct {
	record.Source
	periods []record.Period
	status  record.Status
}

// maxSources bounds the list on a goal's page; so-lieu.csv has them all.
const maxSources = 12

// indexReports gathers what areas reported and where goals' figures come from.
func (e *edition) indexReports() {
	e.reportsOf = map[*record.Area][]*record.Report{}
	e.sourcesOf = map[*record.Goal][]*usedSource{}
	type named struct{ title, url string }
	known := map[named]map[*record.Goal]*usedSource{}
	for _, r := range e.rec.Reports {
		if asOf := e.book.AsOf; !asOf.IsZero() && r.Period.LastDay().After(asOf) {
			continue
		}
		e.reportsOf[r.Area] = append(e.reportsOf[r.Area], r)
		if !r.Source.Given() {
			continue
		}
		name := named{e.text(r.Source.Title), r.Source.URL}
		uses := known[name]
		if uses == nil {
			uses = map[*record.Goal]*usedSource{}
			known[name] = uses
		}
		for _, f := range r.Figures {
			s := uses[f.Goal]
			if s == nil {
				s = &usedSource{Source: r.Source}
				uses[f.Goal] = s
				e.sourcesOf[f.Goal] = append(e.sourcesOf[f.Goal], s)
			}
			s.status = max(s.status, f.Status)
			if !slices.Contains(s.periods, r.Period) {
				s.periods = append(s.periods, r.Period)
			}
		}
	}
	for _, list := range e.sourcesOf {
		for _, s := range list {
			slices.SortFunc(s.periods, func(a, b record.Period) int { return cmp.Compare(a.Instant(), b.Instant()) })
		}
	}
}

// goalSources lists where the goal's figures come from, with their periods.
func (e *edition) goalSources(p place, g *record.Goal) []SourceLine {
	var lines []SourceLine
	all := e.sourcesOf[g]
	for _, s := range first(all, maxSources) {
		line := e.sourceLine(p, s.Source)
		var periods []string
		for _, x := range s.periods {
			periods = append(periods, e.w.ShortPeriod(x))
		}
		line.Note = strings.Join(periods, ", ")
		lines = append(lines, line)
	}
	if n := len(all) - maxSources; n > 0 {
		lines = append(lines, SourceLine{Text: e.say("sources.more", locale.Args{"n": n}), Href: p.to(figuresFile)})
	}
	return lines
}

// sourceText names a source: its title, else its address.
func (e *edition) sourceText(s record.Source) string { return cmp.Or(e.text(s.Title), s.URL) }

// sourceHref leads to a source: its address, else its attachment.
func (e *edition) sourceHref(p place, s record.Source) string {
	if s.URL == "" && s.File != "" {
		return p.to(e.file(path.Join("content", s.File)))
	}
	return s.URL
}

func (e *edition) sourceLine(p place, s record.Source) SourceLine {
	line := SourceLine{Text: e.sourceText(s), Href: e.sourceHref(p, s)}
	if !s.Date.IsZero() {
		line.Note = e.w.Date(s.Date)
	}
	return line
}

func (e *edition) sourceLink(p place, s record.Source) Link {
	return Link{Label: e.sourceText(s), Href: e.sourceHref(p, s)}
}

// producers gathers who reported figures, in order, once each, and the least
// reliable status among these.
type producers struct {
	names  []string
	seen   map[string]bool
	status record.Status
}

func (x *producers) add(name string, status record.Status) {
	x.status = max(x.status, status)
	if n := len(x.names); n > 0 && x.names[n-1] == name {
		return // mostly the one before
	}
	if name != "" && !x.seen[name] {
		if x.seen == nil {
			x.seen = map[string]bool{}
		}
		x.seen[name] = true
		x.names = append(x.names, name)
	}
}

// citeGoal is how to cite a goal's figures.
func (e *edition) citeGoal(g *record.Goal, p place) string {
	var by producers
	for _, s := range e.sourcesOf[g] {
		by.add(e.sourceText(s.Source), s.status)
	}
	return e.cite(e.text(g.Title), by, p)
}

// producersIn are those of an area's figures: its own, and of the areas below
// that it sums.
func (e *edition) producersIn(a *record.Area) (by producers) {
	var walk func(a *record.Area)
	walk = func(a *record.Area) {
		for _, r := range e.reportsOf[a] {
			for _, f := range r.Figures {
				by.add(e.sourceText(r.Source), f.Status)
			}
		}
		for _, child := range a.Children {
			walk(child)
		}
	}
	walk(a)
	return by
}

// citeAll is how to cite the whole of the data.
func (e *edition) citeAll(p place) string {
	var by producers
	for _, plan := range e.rec.Plans {
		for _, g := range plan.Goals {
			for _, s := range e.sourcesOf[g] {
				by.add(e.sourceText(s.Source), s.status)
			}
		}
	}
	return e.cite(e.say("data", nil), by, p)
}

// cite says who produced the numbers and who published them. At most three
// producers are named. The status stands in the line, as it travels alone.
func (e *edition) cite(title string, by producers, p place) string {
	named := by.names
	if n := len(named) - 3; n > 0 {
		named = append(named[:3:3], e.say("cite.more", locale.Args{"n": n}))
	}
	mark := e.w.Status(by.status)
	if slices.ContainsFunc(named, func(s string) bool { return strings.EqualFold(s, mark) }) {
		mark = "" // the producers' own words say it
	}
	return e.say("cite", locale.Args{
		"source": locale.List(e.lang, named), "mark": mark, "publisher": e.text(e.rec.Site.Publisher),
		"title": title, "site": e.text(e.rec.Site.Title), "address": e.absolute(p.addr),
	})
}
