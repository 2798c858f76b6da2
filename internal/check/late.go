package check

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// lateShown is how many late areas a warning names; it counts the rest.
const lateShown = 10

// lateReports tells, once a plan, who has not reported a period that is due, or
// that nobody has.
func lateReports(r *run) {
	lost := r.rec.Incomplete
	if r.future(r.book.AsOf) || lost.Plans || lost.Areas || lost.Figures {
		return
	}
	for _, p := range r.rec.Plans {
		c := r.book.Due(p)
		if c.NewestPeriod.IsZero() { // its reporting has not begun
			continue
		}
		at := c.NewestPeriod.Instant()
		explained := r.explained(at)
		late := slices.DeleteFunc(c.Late, func(a *record.Area) bool { return explained[a] || r.incomplete(a) })
		if due := at.AddMonths(p.ReportDue); r.book.AsOf.After(due) && len(late) > 0 {
			args := locale.Args{"count": len(late), "areas": listed(late), "more": 0}
			if more := len(late) - lateShown; more > 0 {
				args["areas"], args["more"] = row(late[:lateShown]), more
			}
			r.late(p, diag.ReportsLate, c.NewestPeriod, due, args)
		}
		if c.Overdue && p.NextDue.IsZero() && c.NextPeriod != c.NewestPeriod && len(lost.Of) == 0 {
			r.late(p, diag.PeriodUnreported, c.NextPeriod, c.NextDue, locale.Args{})
		}
	}
}

// explained are the areas with a report that says why it has no figures: they
// are late all the same, but the editors know.
func (r *run) explained(t record.Instant) map[*record.Area]bool {
	out := map[*record.Area]bool{}
	for _, x := range r.rec.Reports {
		if len(x.Missing) > 0 && x.Period.Instant() == t {
			out[x.Area] = true
		}
	}
	return out
}

func (r *run) late(p *record.Plan, code diag.Code, period record.Period, due record.Date, args locale.Args) {
	args["plan"], args["period"], args["due"] = p.ID, period.String(), dated(due)
	args["days"] = due.Until(r.book.AsOf)
	r.log.At(p.Pos, code, args)
}

// stalePlans tells of plans that nobody looks after: whose stated due date is
// past, or whose years are over while no other plan covers today.
func stalePlans(r *run) {
	today := r.today()
	if today.IsZero() {
		return
	}
	covered := r.rec.Incomplete.Plans || slices.ContainsFunc(r.rec.Plans, func(p *record.Plan) bool { return !over(p, today) })
	for _, p := range r.rec.Plans {
		args := locale.Args{"plan": p.ID, "next": "", "year": "", "today": dated(today)}
		switch {
		case !p.NextDue.IsZero() && today.After(p.NextDue):
			args["next"] = dated(p.NextDue)
		case !covered:
			args["year"] = p.Period[1]
		default:
			continue
		}
		r.log.At(p.Pos, diag.StalePlan, args)
	}
}

// over reports whether the plan's years are, and its last reports were due.
func over(p *record.Plan, today record.Date) bool {
	end := record.Period{Year: p.Period[1], Unit: record.Year, N: 1}
	return p.Period[1] > 0 && today.After(end.Instant().AddMonths(p.ReportDue))
}
