package chart

import "tiendo/internal/progress"

// MatrixPlot is areas against goals, a verdict a cell. Pages have it as a table;
// only a script draws it.
type MatrixPlot struct {
	Goals    []string
	Rows     []MatrixRow
	Verdicts []MatrixKey // those that occur, in their order
}

func (*MatrixPlot) plot() {}

// MatrixRow is an area's cells, one a goal.
type MatrixRow struct {
	Area  string
	Cells []MatrixCell
}

// MatrixCell is a verdict with its number.
type MatrixCell struct {
	Empty   bool // no verdict
	Verdict progress.Verdict
	Small   bool   // the total is too small for a share: not filled
	Label   string // "66,3%"
	Long    string // the whole sentence
}

// MatrixKey is what a colour means.
type MatrixKey struct {
	Verdict progress.Verdict
	Word    string
}
