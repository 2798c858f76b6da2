package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// estimate says when the target is reached if the pace holds: by the year, as
// a trend of years knows no months; by the month only where the year alone
// would hide that it is too late.
func (w *Writer) estimate(m *progress.Measure) string {
	e := m.Estimate
	if e == nil || e.Target == nil {
		return ""
	}
	args := locale.Args{"target": w.Target(m.Goal, e.Target.Value), "by": w.deadline(e.Target.By), "when": ""}
	switch e.State {
	case progress.Never:
		return w.Say("estimate.never", args)
	case progress.TooFar:
		return w.Say("estimate.too-far", args)
	}
	when := record.Period{Year: e.At.Year(), Unit: record.Year, N: 1}
	due := e.Target.By.Instant()
	if e.At.Year() == due.Year() && e.Target.By.Unit != record.Year {
		when = record.Period{Year: e.At.Year(), Unit: record.Month, N: e.At.Month()}
	}
	args["when"] = w.Period(when)
	if e.At > due {
		return w.Say("estimate.late", args)
	}
	return w.Say("estimate.in-time", args)
}
