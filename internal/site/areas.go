package site

import (
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

func (e *edition) areasPage(p place) any {
	page := &Areas{Frame: e.frame(p, "areas", e.say("areas", nil))}
	var roots []*record.Area
	var walk func(a *record.Area)
	walk = func(a *record.Area) {
		if len(a.Children) > 0 {
			page.Groups = append(page.Groups, e.areaGroup(p, e.areaLink(p, a), a.Children))
		}
		for _, c := range a.Children {
			walk(c)
		}
	}
	for _, a := range e.rec.Areas {
		if a.Parent == nil && len(a.Children) == 0 {
			roots = append(roots, a)
		}
	}
	if len(roots) > 0 {
		page.Groups = append(page.Groups, e.areaGroup(p, Link{}, roots))
	}
	for _, a := range e.rec.Areas {
		if a.Parent == nil {
			walk(a)
		}
	}
	page.Lead = e.say("areas.lead", nil)
	if len(e.rec.Changes) > 0 {
		page.Changes = p.link(e.say("changes", nil), e.changed())
	}
	if len(e.compared) > 0 {
		page.Compare = p.link(e.say("compare", nil), e.root(e.beside))
	}
	page.describe(page.Heading + ". " + e.text(e.rec.Site.Title) + ".")
	return page
}

func (e *edition) areaGroup(p place, parent Link, areas []*record.Area) AreaGroup {
	g := AreaGroup{Parent: parent, Label: e.countTypes(areas)}
	for _, a := range areas {
		g.Children = append(g.Children, AreaLine{
			Area: p.link(a.Name, e.area(a)), Type: locale.UpperFirst(e.text(a.Type)), Code: a.Code, State: e.areaState(a),
		})
	}
	return g
}

// areaState says of an area that is not there all the time from when or until
// when it is.
func (e *edition) areaState(a *record.Area) string {
	switch {
	case !a.Until.IsZero():
		return e.say("area.until", locale.Args{"date": e.w.Date(a.Until)})
	case !a.From.IsZero():
		return e.say("area.from", locale.Args{"date": e.w.Date(a.From)})
	}
	return ""
}

// countTypes counts the areas that exist today by type, "14 phường, 4 xã", or
// by tier where types are not named. Where none exists today, all count.
func (e *edition) countTypes(areas []*record.Area) string {
	var there []*record.Area
	for _, a := range areas {
		if a.Exists(e.book.AsOf) {
			there = append(there, a)
		}
	}
	if len(there) == 0 {
		there = areas
	}
	var words []string
	counts := map[string]int{}
	for _, a := range there {
		word := e.tier(a.Tier)
		if e.lang == "vi" && len(a.Type) > 0 {
			word = e.text(a.Type)
		}
		if counts[word] == 0 {
			words = append(words, word)
		}
		counts[word]++
	}
	for i, w := range words {
		words[i] = locale.Count(e.lang, int64(counts[w])) + " " + w
	}
	return joinNonEmpty(", ", words...)
}
