package site

import (
	"slices"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// matrix is the children of an area against those goals that any of them is
// asked for; nil where none is asked for any.
func (e *edition) matrix(p place, parent *record.Area, goals []*record.Goal, shown *evidence) *Matrix {
	rows := e.asked(parent, goals)
	if len(rows) == 0 {
		return nil
	}
	return e.matrixOf(p, parent, rows, goals, shown)
}

// matrixOf has the rows that are given; the parent itself may be one.
func (e *edition) matrixOf(p place, parent *record.Area, rows []*record.Area, goals []*record.Goal, shown *evidence) *Matrix {
	goals = slices.DeleteFunc(slices.Clone(goals), func(g *record.Goal) bool {
		return !slices.ContainsFunc(rows, func(a *record.Area) bool { return e.book.Concerns(g, a) })
	})
	words := e.tier(rows[len(rows)-1].Tier)
	m := &Matrix{
		Title:    locale.UpperFirst(e.say("matrix.title", locale.Args{"areas": words})),
		Question: e.say("matrix.question", locale.Args{"areas": words}),
		Caption:  e.say("matrix.caption", locale.Args{"areas": words, "parent": e.w.FullName(parent)}),
		Corner:   locale.UpperFirst(words),
	}
	for _, g := range goals {
		m.Goals = append(m.Goals, p.link(e.text(g.Short), e.goal(g)))
	}
	var status evidence
	var seen [len(progress.Verdicts)]bool
	empty, hollow := false, false
	for _, a := range rows {
		row := MatrixRow{Area: p.link(a.Name, e.area(a))}
		if a == parent {
			row.Area = p.link(locale.UpperFirst(e.w.Territory(goals[0], a, e.part(a, goals))), e.area(a))
		}
		for _, g := range goals {
			measure := e.book.Current(g, a)
			cell := e.matrixCell(p, measure)
			if cell.Empty {
				empty = true
			} else {
				status.measure(measure)
				seen[measure.Verdict] = true
				hollow = hollow || measure.Small
			}
			row.Cells = append(row.Cells, cell)
		}
		m.Rows = append(m.Rows, row)
	}
	m.Legend = e.matrixLegend(seen)
	if empty {
		m.Notes = append(m.Notes, e.say("matrix.empty", nil))
	}
	if hollow {
		m.Notes = append(m.Notes, e.say("matrix.hollow", nil))
	}
	m.Mark = e.w.Status(status.status)
	if e.live() {
		m.Source.Href = p.to(e.liveMatrix(parent))
	}
	shown.status = max(shown.status, status.status)
	return m
}

// matrixLegend explains the verdicts that occur.
func (e *edition) matrixLegend(seen [len(progress.Verdicts)]bool) (legend []Chip) {
	for _, v := range progress.Verdicts {
		if seen[v] {
			legend = append(legend, Chip{Verdict: v, Word: e.w.Verdict(v)})
		}
	}
	return legend
}

// part is which part of a scope that has ended its figures are of, by the first
// goal that says; nil for all others.
func (e *edition) part(a *record.Area, goals []*record.Goal) *progress.Part {
	for _, g := range goals {
		if m := e.book.Current(g, a); m.Part != nil {
			return m.Part
		}
	}
	return nil
}

// asked lists the areas below one, at the newest instant that a goal is shown
// for, that are asked for one of the goals.
func (e *edition) asked(parent *record.Area, goals []*record.Goal) []*record.Area {
	return e.askedFor(goals, parent.Below(e.shownDay(goals)))
}

// askedFor are those of the areas that one of the goals is asked of; it takes
// the list over.
func (e *edition) askedFor(goals []*record.Goal, areas []*record.Area) []*record.Area {
	return slices.DeleteFunc(areas, func(a *record.Area) bool {
		return !slices.ContainsFunc(goals, func(g *record.Goal) bool { return e.book.Concerns(g, a) })
	})
}

// shownDay is the last day of the newest instant that a goal is shown for.
func (e *edition) shownDay(goals []*record.Goal) record.Date {
	newest := record.Instant(0)
	for _, g := range goals {
		if t, ok := e.book.CurrentInstant(g); ok {
			newest = max(newest, t)
		}
	}
	if newest == 0 {
		return e.book.AsOf
	}
	return newest.LastDay()
}

func (e *edition) matrixCell(p place, m *progress.Measure) MatrixCell {
	if m.Cause == progress.NoVerdictHere || !e.book.Concerns(m.Goal, m.Area) {
		return MatrixCell{Empty: true}
	}
	c := MatrixCell{
		Chip: e.chip(m), Value: e.w.Shown(m), Title: e.w.Cell(m),
		Href: p.part(e.area(m.Area), m.Goal.ID),
	}
	if m.Small && m.Goal.Kind.Parts() {
		c.Parts = locale.Count(e.lang, m.Point.Num) + "/" + locale.Count(e.lang, m.Point.Den)
	}
	return c
}

// goalsOf lists the goals that are asked of an area, over all plans.
func (e *edition) goalsOf(a *record.Area) []*record.Goal {
	return slices.DeleteFunc(e.rec.Goals(), func(g *record.Goal) bool { return !e.book.Concerns(g, a) })
}
