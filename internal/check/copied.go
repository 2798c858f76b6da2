package check

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// copiedFrom is how many digits two reports must share to be no chance: two
// places may well both have 41 of 60, hardly 3120 of 4500.
const copiedFrom = 8

// copies asks about reports whose every number stands in another: that of
// another area for the period, or the area's own before.
func copies(r *run) {
	type place struct {
		at      record.Instant
		numbers string
	}
	first := map[place]*record.Report{}
	var before *record.Report // the area's own
	said := ""
	for _, report := range r.rec.Reports { // by area, then period
		if end := report.Period.LastDay(); !report.Area.Exists(end) || !r.book.AsOf.IsZero() && end.After(r.book.AsOf) {
			continue
		}
		numbers, digits := spelt(report)
		own := before != nil && before.Area == report.Area && said == numbers
		p := place{report.Period.Instant(), numbers}
		switch other := first[p]; {
		case digits < copiedFrom:
		case other != nil && other.Area != report.Area:
			r.copied(report, other)
		case own && before.Period.Instant() != p.at:
			r.copied(report, before)
		}
		if first[p] == nil {
			first[p] = report
		}
		before, said = report, numbers
	}
}

func (r *run) copied(report, of *record.Report) {
	figures := present(report)
	other := present(of)[0]
	r.warn(figures[0], diag.CopiedReport, locale.Args{
		"area": named(report.Area), "period": report.Period.String(), "count": len(figures), "more": len(figures) - 1,
		"other": named(of.Area), "first": of.Period.String(),
	}, diag.Note{Pos: other.Pos, Text: diag.SeeAlsoHere})
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

// spelt writes down a report's numbers, and counts the digits that say
// something: the zeros of a round number do not, nor a number that stands there
// already, nor yes and no.
func spelt(report *record.Report) (numbers string, digits int) {
	b := &strings.Builder{}
	seen := make([]string, 0, 2*len(report.Figures))
	tell := func(number string) string {
		if !slices.Contains(seen, number) {
			seen = append(seen, number)
			digits += len(strings.Trim(strings.Replace(number, ".", "", 1), "-0"))
		}
		return number
	}
	for _, f := range present(report) {
		b.WriteString(f.Goal.ID)
		b.WriteByte(' ')
		switch f.Goal.Kind {
		case record.Value:
			b.WriteString(tell(f.Value.String()))
		case record.Done:
			b.WriteString(strconv.FormatInt(f.Num, 10))
		default:
			b.WriteString(tell(strconv.FormatInt(f.Num, 10)))
			b.WriteByte('/')
			b.WriteString(tell(strconv.FormatInt(f.Den, 10)))
		}
		b.WriteByte(';')
	}
	return b.String(), digits
}
