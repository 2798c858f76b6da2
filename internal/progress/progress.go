// Package progress is the measure: from the figures on record to one verdict
// for every goal, area and instant, with its reasons as numbers.
//
// It is pure arithmetic and never fails: what is missing is [NoData] with a
// [Cause]. Values are exact; the shares of a goal are in percent (66.3 is
// 66,3%), as are those of done; counts and values are in their own unit. The
// rules and their order are in docs/architecture.md, "The measure".
package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

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
	NotComparable Cause = "not-comparable" // a series broken after the baseline
	FirstPeriod   Cause = "first-period"   // no baseline before the instant
	NotComputable Cause = "not-computable" // cagr: base or target not positive, or equal
	Overdue       Cause = "overdue"        // a target is due and no figure at it or later is on record
	NoVerdictHere Cause = "no-verdict"     // a count goal below the plan's scope without an own target: the cell stays empty
)

// Comparability says how far a point may be compared along its series.
type Comparability uint8

// The comparabilities.
const (
	Exact Comparability = iota
	Estimated
	Broken
)

// String is the word of the CSV column comparability.
func (c Comparability) String() string { return [...]string{"exact", "estimate", "broken"}[c] }

// Point is an area's figure for a goal at one instant: reported by the area
// itself, or summed from the areas under it.
type Point struct {
	At     record.Instant
	Period record.Period  // of the report; of a sum, the longest period that its reports have
	Value  exact.Rat      // in percent for share and done; the shares' quotient is exact
	Num    int64          // share, done: how many; count: the count
	Den    int64          // share, done: of how many (> 0); else 0
	Status record.Status  // the least reliable of what it is made of
	Figure *record.Figure // the report's own figure; nil for a sum
	Note   record.Text

	Coverage      Coverage // of a sum; zero value for an area's own figure
	Comparability Comparability
}

// Sum reports whether the point is summed from areas below.
func (p *Point) Sum() bool { return p.Figure == nil }

// Coverage is how much of what is expected stands in a sum.
type Coverage struct {
	Reported, Expected int            // areas
	Share              exact.Rat      // 0 to 1, by last known denominators, or by number
	ByNumber           bool           // Share is Reported/Expected
	Missing            []*record.Area // the expected that did not report, in official order
}

// Full reports whether all that was expected is in. The zero Coverage is full.
func (c Coverage) Full() bool { return c.Reported == c.Expected }

// Series is an area's points for a goal, by instant.
type Series struct {
	Goal   *record.Goal
	Area   *record.Area
	Points []*Point // those that may be judged; gaps are absent points
	// Pending is a sum at an instant after the newest point whose coverage is
	// too low: "đang nhận báo cáo: 5/18"; nil where there is none.
	Pending *Point
	// Thin are the sums left out of Points for their coverage, by instant,
	// Pending among them. They are shown as "12/18 báo cáo", never judged.
	Thin []*Point
	// Absences are the area's own absent figures, by instant.
	Absences []*record.Figure
}

// Baseline is where a measure starts from.
type Baseline struct {
	At       record.Instant
	Period   record.Period
	Value    exact.Rat
	Stated   bool // by the plan, with Source; not on record as a figure
	Source   record.Source
	Late     bool  // not the goal's own baseline instant: "tính từ 2022, kỳ đầu có số liệu"
	Num, Den int64 // of the figure, where it has them
	Status   record.Status
}

// Goalpost is the target that a measure is held against.
type Goalpost struct {
	*record.Target
	Own  bool           // the area's own, in place of the goal's
	Plan *record.Target // the goal's, where Own; nil where the goal has none for that date
}

// Outcome is what became of an earlier target at its instant.
type Outcome struct {
	Target *record.Target
	State  OutcomeState
	Value  exact.Rat // the figure at its instant, unless NotReportedThen
}

// OutcomeState says met, missed or not reported.
type OutcomeState uint8

// The states of earlier targets.
const (
	Met OutcomeState = iota
	NotMet
	NotReportedThen
)

// Estimate is when the target is reached if the pace holds.
type Estimate struct {
	Target *record.Target
	// State tells which of the others are set.
	State EstimateState
	At    record.Instant // Reaches: the first month at or over the target
	Slope exact.Rat      // Theil–Sen, per month, signed as the values are
}

// EstimateState is the kind of answer.
type EstimateState uint8

// The answers of an estimate.
const (
	Reaches EstimateState = iota
	TooFar                // later than the plan's end + 10 years
	Never                 // the pace is level or away from the target
)

// Measure is what tiendo computes for one goal, one area, one instant. Fields
// that do not apply are nil or zero.
type Measure struct {
	Goal *record.Goal
	Area *record.Area
	At   record.Instant

	Verdict  Verdict
	Cause    Cause
	Point    *Point         // nil where there is no figure at the instant
	Absent   *record.Figure // the absent figure at the instant, with its reason
	Report   *record.Report // a report at the instant without figures (missing:), with its reason
	Coverage Coverage       // of a sum, thin ones too

	Status record.Status // of everything the measure rests on, baseline included

	Baseline *Baseline
	Target   *Goalpost
	Required *exact.Rat // the path's value at the instant, "mức cần đạt"
	Ahead    *exact.Rat // value − Required, in points or units, as they are (not turned for Down)
	Pace     *exact.Rat // p of step 6, or R of cagr (rounded to 1e-9)

	ToTarget *exact.Rat // target − value, in points or units, as they are; nil once reached
	Missing  *int64     // things still missing to the target, ceil(v·N) − n; for Down: how many too many
	Speed    *exact.Rat // points or units a year since the baseline, as they are
	Needed   *exact.Rat // a year from now to the target's deadline; nil at or after it

	Earlier   []Outcome
	Change    *Change // since the figure before, where there is one
	DenGrowth *Growth // a denominator that moved more than 10% since the baseline
	Estimate  *Estimate

	// Cautious is the verdict with the missing areas' last known figures, taken
	// where coverage is under 100%; the less favourable of the two is Verdict.
	Cautious *Cautious

	Small bool       // N < 10: counts first, unranked, hollow
	Worth *exact.Rat // small: what one is worth, in percent

	// Last is the newest judged measure before At, where the area has no figure
	// at At (silence): its verdict is told with its year, never shown as a chip.
	Last *Measure
}

// Change is the step from the figure before.
type Change struct {
	From  *Point
	Delta exact.Rat // as the values are
	Worse bool      // a fall, or for Down a rise
}

// Growth is a denominator's move since the baseline.
type Growth struct {
	From, To int64
	Percent  exact.Rat // of From, signed
	MoreNum  int64     // numerator now − then
}

// Cautious is the second way of counting under partial coverage.
type Cautious struct {
	Value    exact.Rat // with the missing areas' last known figures
	Num, Den int64
	Verdict  Verdict
	Cause    Cause
}

// Tally counts goals by verdict.
type Tally [len(Verdicts)]int
