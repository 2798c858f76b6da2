package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// futurePeriods refuses reports of periods that have not ended.
func futurePeriods(r *run) {
	for _, report := range r.rec.Reports {
		if end := report.Period.LastDay(); r.future(end) {
			r.log.At(report.PeriodPos, diag.FuturePeriod, locale.Args{
				"period": report.Period.String(), "end": dated(end), "today": dated(r.clock),
			})
		}
	}
}

// futureDates refuses articles and sources that are dated after today. Drafts
// may be: they wait.
func futureDates(r *run) {
	for _, a := range r.rec.Articles {
		if !a.Draft && r.future(a.Date) {
			r.log.At(a.DatePos, diag.FutureDate, locale.Args{"date": dated(a.Date), "today": dated(r.clock)})
		}
	}
	for _, report := range r.rec.Reports {
		if r.future(report.Source.Date) {
			r.log.Report(diag.Diagnostic{
				Pos: report.Source.Pos, Code: diag.FutureDate,
				Args: locale.Args{"date": dated(report.Source.Date), "today": dated(r.clock)},
				Hint: diag.FutureSource,
			})
		}
	}
}
