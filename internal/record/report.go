package record

import (
	"cmp"
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
)

// Report is what one area said for one period.
type Report struct {
	Area    *Area
	Period  Period
	Source  Source
	Status  Status
	Missing Text      // why there is no figure at all; then Figures is empty
	Figures []*Figure // in the plan's order of goals
	Pos     diag.Pos  // of the area's id

	PeriodPos diag.Pos
}

// Absence says why a figure has no number.
type Absence uint8

// The absences.
const (
	Present       Absence = iota
	Missing               // not reported; expected all the same
	NotApplicable         // there is nothing to count; leaves what is expected
)

// String is the word of the CSV column absent.
func (a Absence) String() string { return [...]string{"", "missing", "not-applicable"}[a] }

// Figure is one goal's number in one report.
type Figure struct {
	Goal   *Goal
	Report *Report
	Absent Absence
	Reason Text // why it is absent

	// By the goal's kind: Share and Done have both parts; Count has Num alone;
	// Value has Value alone.
	Num, Den int64
	Value    exact.Rat

	Status  Status // the figure's own, else the report's
	Note    Text
	Confirm string // the editor's answer to a warning
	Pos     diag.Pos
}

// Compare orders reports as a record has them: by area, period end, place.
func (r *Report) Compare(x *Report) int {
	return cmp.Or(cmp.Compare(r.Area.Order, x.Area.Order), cmp.Compare(r.Period.Instant(), x.Period.Instant()), r.Pos.Compare(x.Pos))
}

// ReportsOf are an area's reports, by period end.
func (r *Record) ReportsOf(a *Area) []*Report {
	place := func(r *Report, order int) int { return r.Area.Order - order }
	from, _ := slices.BinarySearchFunc(r.Reports, a.Order, place)
	to, _ := slices.BinarySearchFunc(r.Reports, a.Order+1, place)
	return r.Reports[from:to]
}

// Changed is what two records' reports differ in: from the first difference to
// the last, of each. What did not change is the very same report in both.
func Changed(was, is []*Report) (old, new []*Report) {
	for len(was) > 0 && len(is) > 0 && was[0] == is[0] {
		was, is = was[1:], is[1:]
	}
	for len(was) > 0 && len(is) > 0 && was[len(was)-1] == is[len(is)-1] {
		was, is = was[:len(was)-1], is[:len(is)-1]
	}
	return was, is
}
