package check

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// copiedFrom is how many digits two reports must share to be no chance: two
// places may well both have 41 of 60, hardly 3127 of 4513.
const copiedFrom = 8

// copies asks about reports whose every number stands in another: that of
// another area for the period, or the area's own before.
func copies(r *run) {
	type place struct {
		at   record.Instant
		hash uint64
	}
	first := map[place]*record.Report{}
	var before *record.Report              // the area's own
	for _, report := range r.rec.Reports { // by area, then period
		if end := report.Period.LastDay(); !report.Area.Exists(end) || !r.book.AsOf.IsZero() && end.After(r.book.AsOf) {
			continue
		}
		hash, digits := digest(report)
		p := place{report.Period.Instant(), hash}
		switch other := first[p]; {
		case digits < copiedFrom:
		case other == nil:
			first[p] = report
			if before != nil && before.Area == report.Area && before.Period.Instant() != p.at && alike(report, before) {
				r.copied(report, before)
			}
		case other.Area != report.Area && alike(report, other): // else the figures are duplicates
			r.copied(report, other)
		}
		before = report
	}
}

func (r *run) copied(report, of *record.Report) {
	figures := present(report)
	r.warn(figures[0], diag.CopiedReport, locale.Args{
		"area": named(report.Area), "period": report.Period.String(), "count": len(figures), "more": len(figures) - 1,
		"other": named(of.Area), "first": of.Period.String(),
	}, diag.Note{Pos: present(of)[0].Pos, Text: diag.SeeAlsoHere})
}

// present are the report's figures that have a number.
func present(report *record.Report) (list []*record.Figure) {
	for _, f := range report.Figures {
		if f.Absent == record.Present {
			list = append(list, f)
		}
	}
	return list
}

// alike reports whether two reports give the same goals the same numbers.
func alike(x, y *record.Report) bool {
	return slices.EqualFunc(present(x), present(y), func(f, g *record.Figure) bool {
		return f.Goal == g.Goal && f.Num == g.Num && f.Den == g.Den && f.Value.Equal(g.Value)
	})
}

// digest is a number that reports which are alike have in common, and how many
// of their digits say something: the zeros of a round number do not, nor a
// number that stands there already, nor yes and no.
func digest(report *record.Report) (hash uint64, digits int) {
	var room [16]int64
	seen := room[:0]
	tell := func(n int64) {
		hash = (hash ^ uint64(n)) * 1099511628211 // as FNV does
		if !slices.Contains(seen, n) {
			seen = append(seen, n)
			digits += telling(n)
		}
	}
	for _, f := range report.Figures {
		switch {
		case f.Absent != record.Present:
		case f.Goal.Kind == record.Done:
			hash = hash*2 + uint64(f.Num)
		case f.Goal.Kind == record.Value:
			tell(f.Value.Scaled(1_000_000))
		default:
			tell(f.Num)
			tell(f.Den)
		}
	}
	return hash, digits
}

// telling is how many digits a number has before its last zeros.
func telling(n int64) (digits int) {
	for n != 0 && n%10 == 0 {
		n /= 10
	}
	for ; n != 0; n /= 10 {
		digits++
	}
	return digits
}
