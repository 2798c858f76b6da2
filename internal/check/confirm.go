package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// unusedConfirms finds answers to no question: the warning that they silenced
// is gone, or never was, and would be silent when it comes.
func unusedConfirms(r *run) {
	for _, report := range r.rec.Reports {
		if r.incomplete(report.Area) || report.Period.LastDay().After(r.book.AsOf) {
			continue
		}
		for _, f := range report.Figures {
			if f.Confirm != "" && !r.asked[f] {
				r.log.At(f.Pos, diag.UnusedConfirm, locale.Args{"goal": f.Goal.ID, "reason": f.Confirm})
			}
		}
	}
}
