package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// duplicateFigures finds two figures of one area and goal whose periods end in
// the same month: 2024, 2024-H2, 2024-Q4 and 2024-12 are one instant.
func duplicateFigures(r *run) {
	type place struct {
		area *record.Area
		at   record.Instant
		goal *record.Goal
	}
	first := map[place]*record.Figure{}
	for _, report := range r.rec.Reports {
		for _, f := range report.Figures {
			p := place{report.Area, report.Period.Instant(), f.Goal}
			before := first[p]
			if before == nil {
				first[p] = f
				continue
			}
			r.log.At(f.Pos, diag.DuplicateFigure, locale.Args{
				"goal": f.Goal.ID, "area": named(report.Area),
				"period": report.Period.String(), "first": before.Report.Period.String(),
			}, diag.Note{Pos: before.Pos, Text: diag.FirstGivenHere})
		}
	}
}
