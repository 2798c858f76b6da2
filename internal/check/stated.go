package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// statedBaselines asks about a baseline's value in a plan where the reports
// give another: the reports stand, and the plan's value is used nowhere.
func statedBaselines(r *run) {
	for _, g := range r.rec.Goals() {
		base := g.Baseline
		if base.Value == nil || g.Plan.Area == nil {
			continue
		}
		p := r.book.Judge(g, g.Plan.Area, base.Period.Instant()).Point
		if p == nil || p.Value.Equal(*base.Value) || g.Kind == record.Count && !p.Coverage.Full() {
			continue
		}
		decimals := 0
		if g.Kind != record.Count {
			decimals, _ = p.Value.Decimals(2)
		}
		r.log.At(base.Pos, diag.BaselineReported, locale.Args{
			"goal": g.ID, "period": base.Period.String(), "stated": base.Value.String(), "value": p.Value.Fixed(decimals),
		})
	}
}
