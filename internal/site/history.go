package site

import (
	"slices"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

const (
	historyPeriods = 10 // how many a history shows at most: the newest
	historyTiers   = 2  // whose areas have one unless the site asks for all
)

// history is what became of each goal of an area period by period; nil where
// there are fewer than two periods to set side by side. Its figures are those
// of the sections, so that the thousands of pages of lower tiers, which it
// would make a fifth larger, can do without.
func (e *edition) history(p place, a *record.Area, goals []*record.Goal) *Matrix {
	if site := e.rec.Site; site.Tier(a.Tier) >= historyTiers && site.Pictures != record.PicturesAll {
		return nil
	}
	at := e.historyInstants(a, goals)
	if len(at) < 2 {
		return nil
	}
	m := &Matrix{
		Title:    e.say("history.title", nil),
		Question: e.say("history.question", nil),
		Caption:  e.say("history.caption", locale.Args{"area": e.w.FullName(a)}),
		Corner:   e.say("history.corner", nil),
	}
	labels := make([]string, len(at))
	var status evidence
	var seen [len(progress.Verdicts)]bool
	hollow := false
	var part *progress.Part // of a scope that has ended: the periods before are of all of it
	for _, g := range goals {
		row := MatrixRow{Area: Link{Label: e.text(g.Short), Href: "#" + g.ID}}
		asked := e.book.Instants(g)
		some := false
		for i, t := range at {
			cell := MatrixCell{Empty: true}
			if slices.Contains(asked, t) {
				x := e.book.At(g, a, t)
				if cell = e.historyCell(p, x, &labels[i]); !cell.Empty {
					status.measure(x)
					seen[x.Verdict], some = true, true
					hollow = hollow || x.Small
					if x.Part != nil && !x.Part.All() {
						part = x.Part
					}
				}
			}
			row.Cells = append(row.Cells, cell)
		}
		if some {
			m.Rows = append(m.Rows, row)
		}
	}
	if len(m.Rows) == 0 {
		return nil
	}
	for i, t := range at {
		if labels[i] == "" {
			labels[i] = e.w.ShortPeriod(t.Period())
		}
		m.Goals = append(m.Goals, Link{Label: labels[i]})
	}
	m.Legend = e.matrixLegend(seen)
	if hollow {
		m.Notes = append(m.Notes, e.say("matrix.hollow", nil))
	}
	if part != nil {
		m.Notes = append(m.Notes, e.say("history.part", locale.Args{
			"since": e.w.Date(part.Since), "part": e.w.Part(goals[0], part), "area": a.FullName(e.lang),
		}))
	}
	m.Mark = e.w.Status(status.status)
	return m
}

// historyInstants are those at which the area has a figure for one of the
// goals, or said that it has none.
func (e *edition) historyInstants(a *record.Area, goals []*record.Goal) (at []record.Instant) {
	add := func(t record.Instant) {
		if i, found := slices.BinarySearch(at, t); !found {
			at = slices.Insert(at, i, t)
		}
	}
	for _, g := range goals {
		s := e.book.Series(g, a)
		for _, p := range s.Points {
			add(p.At)
		}
		for _, f := range s.Absences {
			add(f.Report.Period.Instant())
		}
		if len(a.Origins) > 0 {
			for _, p := range s.Thin { // one of those that it came from was silent
				add(p.At)
			}
		}
	}
	return at[max(0, len(at)-historyPeriods):]
}

// historyCell is the verdict of one period; label takes the period's name.
func (e *edition) historyCell(p place, m *progress.Measure, label *string) MatrixCell {
	c := e.matrixCell(p, m)
	if c.Empty {
		return c
	}
	period := m.At.Period()
	if m.Point != nil {
		period = m.Point.Period
		*label = e.w.ShortPeriod(period)
	}
	c.Href = "#" + m.Goal.ID
	c.Title = e.say("history.cell", locale.Args{"period": locale.UpperFirst(e.w.Period(period)), "cell": c.Title})
	return c
}
