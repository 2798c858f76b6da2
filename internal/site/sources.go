package site

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// usedSource is a source with the periods that came from it.
type usedSource struct {
	*record.Source
	periods []record.Period
}

// usedSources are where a goal's figures come from.
type usedSources struct {
	first []*usedSource // of all, at most maxSources, in order
	all   numbers[int]  // of sources' numbers
	by    producers
	names numbers[int] // of producers' numbers
}

// sourceIndex is where all figures come from.
type sourceIndex struct {
	of        map[*record.Goal]*usedSources
	producers int
	in        *sync.Map // of areas, once a page has asked: producers
}

// sourceName is what makes a source one.
type sourceName struct{ title, url string }

// maxSources bounds the list on a goal's page; so-lieu.csv has them all.
const maxSources = 12

// numbers gives things numbers, in the order of sight from 0.
type numbers[T comparable] map[T]int

func (of numbers[T]) number(x T) int {
	n, _ := of.add(x)
	return n
}

// add tells too whether the thing is new.
func (of numbers[T]) add(x T) (n int, is bool) {
	n, known := of[x]
	if !known {
		n = len(of)
		of[x] = n
	}
	return n, !known
}

// reportsOf are an area's reports up to the site's day.
func (e *edition) reportsOf(a *record.Area) []*record.Report {
	list := e.rec.ReportsOf(a)
	for len(list) > 0 && e.later(list[len(list)-1]) {
		list = list[:len(list)-1]
	}
	return list
}

// later reports whether a report's period ends after the site's day.
func (e *edition) later(r *record.Report) bool {
	return !e.book.AsOf.IsZero() && r.Period.LastDay().After(e.book.AsOf)
}

// sharedSources are those of before, where a change has left them as they were:
// most are of a number.
func (e *edition) sharedSources(before *Site) func() sourceIndex {
	if before != nil && before.edition.book.AsOf == e.book.AsOf && before.edition.rec.Site == e.rec.Site {
		old, new := record.Changed(before.edition.rec.Reports, e.rec.Reports)
		if slices.EqualFunc(old, new, sameSources) {
			return before.edition.sourcesOf
		}
	}
	return sync.OnceValue(e.indexSources)
}

// sameSources reports whether two reports say the same of where their figures
// come from.
func sameSources(r, x *record.Report) bool {
	s, t := r.Source, x.Source
	return r.Period == x.Period && slices.Equal(s.Title, t.Title) && s.URL == t.URL && s.Date == t.Date && s.File == t.File &&
		slices.EqualFunc(r.Figures, x.Figures, func(f, h *record.Figure) bool { return f.Goal == h.Goal && f.Status == h.Status })
}

// indexSources gathers where goals' figures come from. A country has as many
// sources as reports, so they are told apart by number.
func (e *edition) indexSources() sourceIndex {
	all := map[*record.Goal]*usedSources{}
	names := make(numbers[string], len(e.rec.Reports)/2)
	sources := numbers[sourceName]{} // with an address; those without are known by their names
	for _, r := range e.rec.Reports {
		if !r.Source.Given() || len(r.Figures) == 0 || e.later(r) {
			continue
		}
		name := e.sourceText(r.Source)
		called := names.number(name)
		source := 2 * called
		if r.Source.URL != "" {
			source = 2*sources.number(sourceName{e.text(r.Source.Title), r.Source.URL}) + 1
		}
		for _, f := range r.Figures {
			u := all[f.Goal]
			if u == nil {
				u = &usedSources{all: numbers[int]{}, names: numbers[int]{}}
				all[f.Goal] = u
			}
			u.by.status = max(u.by.status, f.Status)
			if _, is := u.names.add(called); is {
				u.by.name(name)
			}
			u.add(source, r)
		}
	}
	for _, u := range all {
		for _, s := range u.first {
			slices.SortFunc(s.periods, func(a, b record.Period) int { return cmp.Compare(a.Instant(), b.Instant()) })
		}
	}
	return sourceIndex{all, len(names), &sync.Map{}}
}

// add takes up that the goal has a figure of the report, from the source of
// that number.
func (u *usedSources) add(number int, r *record.Report) {
	place, is := u.all.add(number)
	if place >= maxSources {
		return
	}
	if is {
		u.first = append(u.first, &usedSource{Source: &r.Source})
	}
	if s := u.first[place]; !slices.Contains(s.periods, r.Period) {
		s.periods = append(s.periods, r.Period)
	}
}

// goalSources lists where the goal's figures come from, with their periods.
func (e *edition) goalSources(p place, g *record.Goal) []SourceLine {
	var lines []SourceLine
	all := e.sourcesOf().of[g]
	if all == nil {
		return nil
	}
	for _, s := range all.first {
		line := e.sourceLine(p, *s.Source)
		var periods []string
		for _, x := range s.periods {
			periods = append(periods, e.w.ShortPeriod(x))
		}
		line.Note = strings.Join(periods, ", ")
		lines = append(lines, line)
	}
	if n := len(all.all) - len(all.first); n > 0 {
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

// producers are who reported figures, in order, once each, and the least
// reliable status among these.
type producers struct {
	names  []string // of all, at most maxNamed
	n      int      // how many they are
	status record.Status
}

// maxNamed is how many producers are named.
const maxNamed = 3

// name takes up one that is new.
func (x *producers) name(s string) {
	if x.n++; x.n <= maxNamed {
		x.names = append(x.names, s)
	}
}

// citeGoal is how to cite a goal's figures.
func (e *edition) citeGoal(g *record.Goal, p place) string {
	var by producers
	if u := e.sourcesOf().of[g]; u != nil {
		by = u.by
	}
	return e.cite(e.text(g.Title), by, p)
}

// producersIn are those of an area's figures: its own, and of the areas below
// that it sums.
func (e *edition) producersIn(a *record.Area) producers {
	index := e.sourcesOf()
	if by, ok := index.in.Load(a); ok {
		return by.(producers)
	}
	var by producers
	seen := map[string]bool{"": true}
	var walk func(a *record.Area)
	walk = func(a *record.Area) {
		for _, r := range e.reportsOf(a) {
			if len(r.Figures) == 0 {
				continue
			}
			for _, f := range r.Figures {
				by.status = max(by.status, f.Status)
			}
			if name := e.sourceText(r.Source); !seen[name] {
				seen[name] = true
				by.name(name)
			}
		}
		for _, child := range a.EverBelow() {
			walk(child)
		}
	}
	walk(a)
	index.in.Store(a, by)
	return by
}

// citeAll is how to cite the whole of the data: of all goals in their order.
func (e *edition) citeAll(p place) string {
	var by producers
	index := e.sourcesOf()
	for _, plan := range e.rec.Plans {
		for _, g := range plan.Goals {
			u := index.of[g]
			if u == nil {
				continue
			}
			by.status = max(by.status, u.by.status)
			for _, name := range u.by.names {
				if !slices.Contains(by.names, name) {
					by.name(name)
				}
			}
		}
	}
	by.n = index.producers
	return e.cite(e.say("data", nil), by, p)
}

// cite says who produced the numbers and who published them. Only the
// first producers are named. The status stands in the line, as it travels alone.
func (e *edition) cite(title string, by producers, p place) string {
	named := slices.Clip(by.names)
	if n := by.n - len(named); n > 0 {
		named = append(named, e.say("cite.more", locale.Args{"n": n}))
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
