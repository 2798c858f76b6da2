package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
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
	// Comparability is the least of figure and baseline; Broken where they are of
	// different territories, so that nothing is judged.
	Comparability Comparability
	Part          *Part // of a scope that has ended: the part of it that is judged; else nil

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
	Change    *Change // since the figure before, where there is one; counts: where all areas reported both
	DenGrowth *Growth // a denominator that moved more than 10% since the baseline
	Estimate  *Estimate

	// Cautious is the verdict with the missing areas' last known figures, taken
	// where coverage is under 100%; the less favourable of the two is Verdict.
	Cautious *Cautious

	Small bool       // N < 10: counts first, unranked, hollow
	Worth *exact.Rat // small: what one is worth, in percent

	// Last is the measure at the newest figure before At, where the area has no
	// figure at At (silence; set by Current and Newest): its verdict is told with
	// its year, never shown as a chip. NoData where that was a first period.
	Last *Measure

	room room
}

// room is what Target, Required, Ahead and Pace lead to where they are set: one
// piece of memory with the measure in place of one each.
type room struct {
	target                Goalpost
	required, ahead, pace exact.Rat
}

// keep puts a value into a measure's room.
func keep[T any](room *T, v T) *T {
	*room = v
	return room
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

	Comparability Comparability
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
	Value  exact.Rat // what was judged at its instant, unless NotReportedThen
}

// OutcomeState says met, missed, not reported or not settled: not reached by
// figures that were still provisional.
type OutcomeState uint8

// The states of earlier targets.
const (
	Met OutcomeState = iota
	NotMet
	NotReportedThen
	NotSettled
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
