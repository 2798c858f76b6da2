package site

import (
	"math"
	"slices"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

func (e *edition) areasPage(p place) any {
	page := &Areas{Frame: e.frame(p, "areas", e.say("areas", nil))}
	heads := e.groupsOfToday(p, page)
	e.formerAreas(p, page, heads)
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

// groupsOfToday lists the areas of today by what they lie under, those under
// nothing first, and returns the areas that stand over a group: also a scope
// that has ended, over what its areas have become.
func (e *edition) groupsOfToday(p place, page *Areas) map[*record.Area]bool {
	today := e.book.AsOf
	heads := map[*record.Area]bool{}
	var roots []*record.Area
	var groups []AreaGroup
	for _, a := range e.rec.Areas {
		below := slices.DeleteFunc(a.Below(today), func(x *record.Area) bool { return x.Above() != a })
		switch {
		case len(below) > 0:
			heads[a] = true
			head := e.areaLink(p, a)
			if e.gone(a) {
				head.Label = e.say("areas.scope", locale.Args{"area": head.Label})
			}
			groups = append(groups, e.areaGroup(p, head, below))
		case a.Above() == nil && !e.gone(a):
			roots = append(roots, a)
		}
	}
	if len(roots) > 0 {
		page.Groups = append(page.Groups, e.areaGroup(p, Link{}, roots))
	}
	page.Groups = append(page.Groups, groups...)
	return heads
}

// formerAreas lists the areas that are no more by what they have become.
func (e *edition) formerAreas(p place, page *Areas, heads map[*record.Area]bool) {
	became := map[string][]*record.Area{}
	into := map[string][]*record.Area{}
	var order []string
	for _, a := range e.rec.Areas {
		if !e.gone(a) || heads[a] {
			continue
		}
		now := a.Now(e.book.AsOf)
		key := ""
		for _, x := range now {
			key += " " + x.ID
		}
		if became[key] == nil {
			order = append(order, key)
		}
		became[key], into[key] = append(became[key], a), now
	}
	slices.SortStableFunc(order, func(x, y string) int { return firstOrder(into[x]) - firstOrder(into[y]) })
	for _, key := range order {
		g := e.areaGroup(p, Link{Label: e.say("areas.no-heir", nil)}, became[key])
		g.Label = ""
		if now := into[key]; len(now) > 0 {
			g.Parent = Link{Label: e.say("areas.heir", locale.Args{"areas": e.names(now)})}
			if len(now) == 1 {
				g.Parent.Href = p.to(e.area(now[0]))
			}
		}
		page.Former = append(page.Former, g)
	}
	if len(page.Former) > 0 {
		page.FormerHead = e.say("areas.former", nil)
	}
}

// firstOrder is the place of the first of the areas; last of all where there is
// none.
func firstOrder(areas []*record.Area) int {
	if len(areas) == 0 {
		return math.MaxInt
	}
	return areas[0].Order
}

// names are areas by their full names, as a sentence has them.
func (e *edition) names(areas []*record.Area) string {
	names := make([]string, len(areas))
	for i, a := range areas {
		names[i] = e.w.FullName(a)
	}
	return locale.List(e.lang, names)
}

func (e *edition) areaGroup(p place, parent Link, areas []*record.Area) AreaGroup {
	g := AreaGroup{Parent: parent, Label: e.countTypes(areas)}
	for _, a := range areas {
		g.Children = append(g.Children, AreaLine{
			Area: p.link(e.w.Name(a), e.area(a)), Type: locale.UpperFirst(e.text(a.Type)), Code: a.Code, State: e.state(a),
		})
	}
	return g
}

// state is areaState where the name does not say it.
func (e *edition) state(a *record.Area) string {
	if a.Namesake {
		return ""
	}
	return e.areaState(a)
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
