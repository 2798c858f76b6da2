package build

import "tiendo/internal/record"

// today is the day that the site is built as of, and the clock that check may
// refuse by. A given day leaves out what lies after it, so the clock is silent
// then; without one, today is the newest date on record, whatever the hour.
func today(rec *record.Record, o Options) (asOf, clock record.Date) {
	if !o.AsOf.IsZero() {
		return o.AsOf, record.Date{}
	}
	newest := record.Date{}
	see := func(d record.Date) {
		if d.After(newest) {
			newest = d
		}
	}
	var end record.Instant
	for _, r := range rec.Reports {
		end = max(end, r.Period.Instant())
		see(r.Source.Date)
	}
	if end > 0 {
		see(end.LastDay())
	}
	for _, a := range rec.Articles {
		if !a.Draft || o.Drafts {
			see(a.Date)
		}
	}
	return newest, o.Clock
}
