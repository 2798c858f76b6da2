package review

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"tiendo/internal/build"
	"tiendo/internal/compare"
	"tiendo/internal/record"
)

// Page is a page that differs.
type Page struct {
	Change compare.Change
	Addr   string
	Kind   string // its template's: "goal", "area"
	Title  string
}

// Pages are the addresses whose bytes differ.
type Pages struct {
	List []Page // those that readers come to, by address

	Others Others
}

// Others are the addresses that no reader comes to, which are counted.
type Others struct{ Embeds, Pictures, Data, Files, Assets int }

func (p Pages) none() bool { return len(p.List)+p.Others.sum() == 0 }

func (o Others) sum() int { return o.Embeds + o.Pictures + o.Data + o.Files + o.Assets }

// pages walks both lists, which are sorted by address.
func pages(was, is *build.Side) Pages {
	var p Pages
	old, new := was.Made, is.Made
	for len(old) > 0 || len(new) > 0 {
		switch {
		case len(new) == 0 || len(old) > 0 && old[0].Addr < new[0].Addr:
			p.add(old[0], compare.Removed)
			old = old[1:]
		case len(old) == 0 || new[0].Addr < old[0].Addr:
			p.add(new[0], compare.Added)
			new = new[1:]
		default:
			if old[0].Sum != new[0].Sum {
				p.add(new[0], compare.Changed)
			}
			old, new = old[1:], new[1:]
		}
	}
	return p
}

func (p *Pages) add(m build.Made, c compare.Change) {
	switch m.Kind {
	case "embed":
		p.Others.Embeds++
	case "picture":
		p.Others.Pictures++
	case "data":
		p.Others.Data++
	case "file":
		p.Others.Files++
	case "asset":
		p.Others.Assets++
	default:
		if m.Page {
			p.List = append(p.List, Page{c, m.Addr, m.Kind, m.Title})
		}
	}
}

// kinds is the order in which pages are to be looked at; others come after.
var kinds = []string{"home", "goal", "area", "changes", "plan", "solutions", "article", "prose"}

// firstAndRest parts the pages to look at from those that only follow: looked
// at are home, plans, new and gone pages, and the pages of the goals, areas and
// texts that the changes are about.
func (r *Review) firstAndRest() (first, rest []Page) {
	about := r.about()
	for _, p := range r.Pages.List {
		id := strings.TrimSuffix(path.Base(p.Addr), ".html")
		if p.Change != compare.Changed || p.Kind == "home" || p.Kind == "plan" || about[p.Kind] || about[p.Kind+" "+id] {
			first = append(first, p)
		} else {
			rest = append(rest, p)
		}
	}
	rank := func(p Page) int {
		if i := slices.Index(kinds, p.Kind); i >= 0 {
			return i
		}
		return len(kinds)
	}
	slices.SortStableFunc(first, func(a, b Page) int { return cmp.Compare(rank(a), rank(b)) })
	return first, rest
}

// about is what the changes name, by kind of page and id.
func (r *Review) about() map[string]bool {
	m := map[string]bool{}
	goal := func(g *record.Goal) { m["goal "+g.ID] = true }
	area := func(a *record.Area) { m["area "+a.ID] = true }
	for _, f := range r.Changes.Figures {
		goal(f.Some().Goal)
		area(f.Some().Report.Area)
	}
	for _, x := range r.Changes.Reports {
		area(x.Some().Area)
	}
	for _, v := range r.Changes.Verdicts {
		goal(v.Some().Goal)
		area(v.Some().Area)
	}
	for _, t := range r.Changes.Terms {
		if t.NewGoal != nil {
			goal(t.NewGoal)
		}
		if t.Area != nil {
			area(t.Area)
		}
	}
	for _, a := range r.Changes.Areas {
		area(a.Some())
	}
	for _, x := range r.Changes.Lineage {
		m["changes"] = true
		for _, e := range x.Events {
			for _, a := range areasOf(e) {
				area(a)
			}
		}
	}
	for _, x := range r.Changes.Wordings {
		if x.Goal != nil {
			goal(x.Goal)
		}
		m["solutions"] = m["solutions"] || x.Solution != nil
	}
	for _, t := range r.Changes.Texts {
		if t.News {
			m["article "+t.Slug] = true
		} else {
			m["prose "+t.Slug] = true
		}
	}
	return m
}
