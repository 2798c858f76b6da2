package site

import (
	"tiendo/internal/chart"
	"tiendo/internal/record"
)

// mapID is the anchor of the map on a goal's page. A goal's own id has no
// underscore.
func mapID(g *record.Goal) string { return "map_" + g.ID }

// homeMaps shows the first goal that can be shown on a map, and leads to the
// maps of the others.
func (e *edition) homeMaps(p place, page *Home) {
	for _, plan := range e.rec.Plans {
		href := func(g *record.Goal) func(*record.Area) string {
			return func(a *record.Area) string { return p.part(e.area(a), g.ID) }
		}
		for _, g := range plan.Goals {
			m := chart.Map(e.w, e.book, g, plan.Area, href(g), mapID(g))
			switch {
			case m == nil:
			case page.Map == nil:
				page.Map = m
			default:
				page.Maps = append(page.Maps, Link{Label: e.text(g.Short), Href: p.part(e.goal(g), mapID(g))})
			}
		}
	}
}

// hasBetween reports whether the goal has figures of periods between the first
// and the current one.
func (e *edition) hasBetween(g *record.Goal) bool {
	now, _ := e.book.CurrentInstant(g)
	n := 0
	for _, t := range e.book.Instants(g) {
		if t <= now {
			n++
		}
	}
	return n > 2
}
