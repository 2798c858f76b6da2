package check

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// duplicateFigures finds two figures of one area and goal whose periods end in
// the same month: 2024, 2024-H2, 2024-Q4 and 2024-12 are one instant. A report
// that was copied repeats another's figures one by one: that is said once.
func duplicateFigures(r *run) {
	type place struct {
		area *record.Area
		at   record.Instant
		goal *record.Goal
	}
	first := map[place]*record.Figure{}
	for _, report := range r.rec.Reports {
		var twice []twin
		for _, f := range report.Figures {
			p := place{report.Area, report.Period.Instant(), f.Goal}
			before := first[p]
			if before == nil {
				first[p] = f
				continue
			}
			twice = append(twice, twin{f, before})
		}
		for len(twice) > 0 {
			t, of := twice[0], twice[0].before.Report
			same := func(x twin) bool { return x.before.Report == of }
			rest := slices.DeleteFunc(slices.Clone(twice), same)
			first := of.Period.String()
			if of.Period == report.Period {
				first = ""
			}
			r.log.At(t.Pos, diag.DuplicateFigure, locale.Args{
				"goal": t.Goal.ID, "area": named(report.Area), "more": len(twice) - len(rest) - 1,
				"period": report.Period.String(), "first": first,
			}, diag.Note{Pos: t.before.Pos, Text: diag.FirstGivenHere})
			twice = rest
		}
	}
}

// missingBeside finds a report that says why there are no figures beside another
// of the same area and time that has some: most often it was forgotten when
// the figures came.
func missingBeside(r *run) {
	for _, report := range r.rec.Reports {
		if len(report.Missing) == 0 {
			continue
		}
		beside := func(other *record.Report) bool {
			return other.Period.Instant() == report.Period.Instant() && len(other.Figures) > 0
		}
		list := r.rec.ReportsOf(report.Area)
		if i := slices.IndexFunc(list, beside); i >= 0 {
			r.log.At(report.Pos, diag.MissingWithFigures, nil, diag.Note{Pos: list[i].Pos, Text: diag.SeeAlsoHere})
		}
	}
}

// twin is a figure and the one that it repeats.
type twin struct {
	*record.Figure
	before *record.Figure
}
