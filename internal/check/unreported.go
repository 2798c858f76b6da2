package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// unreportedTarget asks about goals whose newest due target nobody reported on,
// at its date or later.
func unreportedTarget(r *run) {
	if r.future(r.book.AsOf) || r.rec.Incomplete.Figures || r.rec.Incomplete.Areas || len(r.rec.Incomplete.Of) > 0 {
		return
	}
	newest := map[*record.Goal]record.Instant{}
	for _, report := range r.rec.Reports {
		for _, f := range report.Figures {
			if f.Absent == record.Present {
				newest[f.Goal] = max(newest[f.Goal], report.Period.Instant())
			}
		}
	}
	for _, g := range r.rec.Goals() {
		due := r.newestDue(g)
		if due != nil && newest[g] < due.By.Instant() {
			r.log.At(due.Pos, diag.TargetUnreported, locale.Args{
				"goal": g.ID, "by": due.By.String(), "due": dated(dueDay(g, due)),
			}, diag.Note{Pos: g.Pos, Text: diag.DefinedHere})
		}
	}
}

// newestDue is the last target of the goal on which reports are due by today.
func (r *run) newestDue(g *record.Goal) (due *record.Target) {
	for i := range g.Targets {
		t := &g.Targets[i]
		if !dueDay(g, t).After(r.today()) && (due == nil || t.By.Instant() > due.By.Instant()) {
			due = t
		}
	}
	return due
}

func dueDay(g *record.Goal, t *record.Target) record.Date {
	return t.By.Instant().AddMonths(g.Plan.ReportDue)
}
