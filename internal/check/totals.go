package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

const (
	// totalOf is how many areas a total must be the sum of: of two or three
	// numbers one is easily the sum of the rest.
	totalOf = 3
	// totalFrom is the size from which that is looked at.
	totalFrom = 50
)

// totals asks about figures that are the sum of all those beside them: the row
// of a table that says "in all", under the name of an area.
func totals(r *run) {
	type group struct {
		up *record.Area
		at record.Instant
	}
	type sum struct{ num, den, areas int64 }
	for _, g := range r.rec.Goals() {
		if g.Kind != record.Share && g.Kind != record.Count {
			continue
		}
		sums := map[group]sum{}
		place := func(a *record.Area, p *progress.Point) group { return group{a.ParentOn(p.At.LastDay()), p.At} }
		r.own(g, func(a *record.Area, p *progress.Point) {
			s := sums[place(a, p)]
			s.num, s.den = s.num+p.Num, s.den+p.Den
			if p.Num > 0 {
				s.areas++
			}
			sums[place(a, p)] = s
		})
		r.own(g, func(a *record.Area, p *progress.Point) {
			s := sums[place(a, p)]
			if s.areas > totalOf && max(p.Num, p.Den) >= totalFrom && s.num == 2*p.Num && s.den == 2*p.Den {
				r.warn(p.Figure, diag.TotalTyped, locale.Args{
					"goal": g.ID, "area": named(a), "period": p.Period.String(), "areas": s.areas - 1,
				})
			}
		})
	}
}

// own calls f with every figure that an area below another reported.
func (r *run) own(g *record.Goal, f func(*record.Area, *progress.Point)) {
	for _, a := range r.rec.Areas {
		if a.Tier != g.ReportedBy {
			continue
		}
		for _, p := range r.book.Series(g, a).Points {
			if !p.Sum() && a.ParentOn(p.At.LastDay()) != nil {
				f(a, p)
			}
		}
	}
}
