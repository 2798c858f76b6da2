// Package progress is the measure: from the figures on record to one verdict
// for every goal, area and instant, with its reasons as numbers.
//
// It is pure arithmetic and never fails: what is missing is [NoData] with a
// [Cause]. Values are exact; the shares of a goal are in percent (66.3 is
// 66,3%), as are those of done; counts and values are in their own unit. The
// rules and their order, with where the numbers come from, are in
// docs/measure.md.
package progress

// Verdict is one of the eight. The order is that of the table of verdicts: the
// higher, the less favourable; where two ways of counting differ, the higher
// stands.
type Verdict uint8

// The verdicts.
const (
	Achieved Verdict = iota
	OnTrack
	Behind
	FarBehind
	NoChange
	Worsening
	Missed
	NoData
)

// Verdicts lists all eight in order.
var Verdicts = [...]Verdict{Achieved, OnTrack, Behind, FarBehind, NoChange, Worsening, Missed, NoData}

// String is the verdict's word in files and class names: "on-track".
func (v Verdict) String() string {
	return [...]string{"achieved", "on-track", "behind", "far-behind", "no-change", "worsening", "missed", "no-data"}[v]
}

// Cause says which rule decided; it is the CSV column reason_code.
type Cause string

// The causes. The first group goes with a verdict on a figure, the second with
// NoData.
const (
	ReachedTarget  Cause = "target-reached"   // step 2
	DeadlinePassed Cause = "deadline-passed"  // step 3
	NearBaseline   Cause = "near-baseline"    // step 5, no-change
	UnderBaseline  Cause = "under-baseline"   // step 5, worsening
	ByPath         Cause = "path"             // step 6
	ByPathDue      Cause = "path-at-deadline" // step 6, held at behind by the deadline
	ByGrowth       Cause = "growth"           // method cagr
	NotDone        Cause = "not-done"         // a done goal before its date
	LessFavourable Cause = "less-favourable"  // under full coverage, the last known figures of the missing areas decide

	NotReported   Cause = "not-reported"   // no figure at the instant
	NotApplicable Cause = "not-applicable" // there is nothing to count
	LowCoverage   Cause = "coverage"       // too few areas reported
	AncestorGap   Cause = "ancestor-gap"   // one of the areas that it came from has no figure at the instant
	NotComparable Cause = "not-comparable" // territory came from outside the record after the baseline; or a count of a part
	Ended         Cause = "ended"          // the area is no more
	FirstPeriod   Cause = "first-period"   // no baseline before the instant
	NotComputable Cause = "not-computable" // cagr: base or target not positive, or equal
	Overdue       Cause = "overdue"        // a target is due and no figure at it or later is on record
	NoVerdictHere Cause = "no-verdict"     // a count goal below the plan's scope without an own target: the cell stays empty
)

// byPace reports whether step 6 decided.
func (c Cause) byPace() bool { return c == ByPath || c == ByPathDue || c == ByGrowth }
