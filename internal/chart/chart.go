// Package chart decides what to draw: one [Spec] a chart, with its sentence
// and its table. How it is drawn is the business of chart/svg (a static
// drawing) and chart/echarts (a go-echarts option).
package chart

// Spec is one chart. A Spec without a Sentence is our own bug: the drawing
// packages panic.
type Spec struct {
	ID       string // unique in its page: prefix of the ids in the drawing
	Title    string
	Sentence string // visible, says what the chart shows
	Name     string // short accessible name
	Mark     string // "Số liệu minh họa": stands inside the drawing; "" for none
	Table    Table
}

// Table is the chart's real table: finished strings.
type Table struct {
	Caption string
	Head    []string // the first column's head too
	Rows    []Row
}

// Row is a line of a table; Cells[0] is its head.
type Row struct {
	Cells []string
	Href  string // of Cells[0]; "" for none
	Mark  string // of the row: "tạm tính"
}
