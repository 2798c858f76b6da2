package progress

import (
	"slices"

	"tiendo/internal/record"
)

// Calendar is when the next reports are due and which are late.
type Calendar struct {
	NewestPeriod record.Period  // the newest that a goal's figure is on record for; zero where none
	NextPeriod   record.Period  // the next to be reported; NewestPeriod while it is neither complete nor due
	NextDue      record.Date    // when; zero where unknown
	Overdue      bool           // NextDue lies before AsOf
	Late         []*record.Area // expected areas without a figure for NewestPeriod, in official order
}

// Due tells of a plan's reporting calendar as of b.AsOf.
func (b *Book) Due(p *record.Plan) Calendar {
	c := Calendar{NewestPeriod: b.newestPeriod(p)}
	switch {
	case !c.NewestPeriod.IsZero():
		c.Late = b.late(p, c.NewestPeriod.Instant())
		c.NextPeriod = c.NewestPeriod
		if due := dueDate(p, c.NextPeriod); len(c.Late) == 0 || b.AsOf.After(due) {
			c.NextPeriod = next(c.NextPeriod)
		}
	case p.Period[0] > 0:
		c.NextPeriod = record.Period{Year: p.Period[0], Unit: record.Year, N: 1}
	}
	if c.NextPeriod.Instant() > planEnd(p) {
		c.NextPeriod = record.Period{}
	}
	switch {
	case !p.NextDue.IsZero():
		c.NextDue = p.NextDue
	case !c.NextPeriod.IsZero():
		c.NextDue = dueDate(p, c.NextPeriod)
	}
	c.Overdue = !c.NextDue.IsZero() && b.AsOf.After(c.NextDue)
	return c
}

func dueDate(p *record.Plan, period record.Period) record.Date {
	return period.Instant().AddMonths(p.ReportDue)
}

// next is the period after p, of the same length.
func next(p record.Period) record.Period {
	p.N++
	if p.N*p.Unit.Months() > 12 {
		p.Year, p.N = p.Year+1, 1
	}
	return p
}

// newestPeriod is the period that ended last among those that a figure of the
// plan was reported for, absent ones too; of several the longest.
func (b *Book) newestPeriod(p *record.Plan) (newest record.Period) {
	for k := range b.said {
		if q := k.period; k.goal.Plan == p && (newest.IsZero() || q.Instant() > newest.Instant() ||
			q.Instant() == newest.Instant() && q.Unit < newest.Unit) {
			newest = q
		}
	}
	return newest
}

// late lists the areas that are to report the plan's goals and said nothing at
// t: neither a figure nor why there is none. A report without any figure says
// nothing. Values name no areas that must report: there the areas that ever did
// are expected. A goal of which nobody has said anything yet makes nobody late:
// its reporting has not begun.
func (b *Book) late(p *record.Plan, t record.Instant) (late []*record.Area) {
	for _, a := range b.Record.Areas {
		if a.Exists(t.LastDay()) && b.expected(p, a) && !b.spoke(p, a, t) {
			late = append(late, a)
		}
	}
	return late
}

func (b *Book) expected(p *record.Plan, a *record.Area) bool {
	return slices.ContainsFunc(p.Goals, func(g *record.Goal) bool {
		s := b.series[key{g, a}]
		if s == nil || s.leaves != nil || len(b.instants[g]) == 0 {
			return false
		}
		return g.Kind != record.Value || len(s.Points)+len(s.Absences) > 0
	})
}

// spoke reports whether the area gave a figure, or said why not, at t.
func (b *Book) spoke(p *record.Plan, a *record.Area, t record.Instant) bool {
	return slices.ContainsFunc(p.Goals, func(g *record.Goal) bool {
		s := b.Series(g, a)
		return s.leaves == nil && (s.at(t) != nil || slices.ContainsFunc(s.Absences, func(f *record.Figure) bool {
			return f.Report.Period.Instant() == t
		}))
	})
}
