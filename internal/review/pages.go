package review

import (
	"path"
	"strings"

	"tiendo/internal/build"
	"tiendo/internal/compare"
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

// firstAndRest parts the pages to look at from those that only follow: looked
// at are new and gone pages, home, news and texts, and the pages of goals and
// areas that the changes are about.
func (r *Review) firstAndRest() (first, rest []Page) {
	goals, areas := r.concerned()
	for _, p := range r.Pages.List {
		id := strings.TrimSuffix(path.Base(p.Addr), ".html")
		look := p.Change != compare.Changed
		switch p.Kind {
		case "home", "article", "prose", "plan":
			look = true
		case "goal":
			look = look || goals[id]
		case "area":
			look = look || areas[id]
		}
		if look {
			first = append(first, p)
		} else {
			rest = append(rest, p)
		}
	}
	return first, rest
}

// concerned are the goals and areas that the changes name.
func (r *Review) concerned() (goals, areas map[string]bool) {
	goals, areas = map[string]bool{}, map[string]bool{}
	for _, f := range r.Changes.Figures {
		goals[f.Some().Goal.ID], areas[f.Some().Report.Area.ID] = true, true
	}
	for _, x := range r.Changes.Reports {
		areas[x.Some().Area.ID] = true
	}
	for _, v := range r.Changes.Verdicts {
		goals[v.Some().Goal.ID], areas[v.Some().Area.ID] = true, true
	}
	for _, t := range r.Changes.Terms {
		if g := t.NewGoal; g != nil {
			goals[g.ID] = true
		}
		if t.Area != nil {
			areas[t.Area.ID] = true
		}
	}
	for _, a := range r.Changes.Areas {
		if a.New != nil {
			areas[a.New.ID] = true
		}
	}
	return goals, areas
}
