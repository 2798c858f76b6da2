// Package chart decides what to draw: one [Spec] a chart, with its sentence,
// its table and, in values and instants, its [Plot]. How that is drawn is the
// business of chart/svg (a static drawing) and chart/echarts (a go-echarts
// option): they lay out, they decide nothing about numbers.
//
// Each kind of chart is a file here (its plot and the function that makes the
// Spec) and a file of the same name in chart/svg. A new kind is those two files
// and a line in svg's table of kinds.
package chart

// Spec is one chart. A Spec without a Sentence is our own bug: the drawing
// packages panic.
type Spec struct {
	ID       string // unique in its page: prefix of the ids in the drawing
	Title    string
	Question string // visible, the question that the chart answers; "" where the page's headings ask it
	Heading  string // the title on a page that is about the goal: without its name
	Sentence string // visible, says what the chart shows
	Brief    string // the sentence where the verdict's reason stands beside; "" for the whole
	Name     string // short accessible name
	Mark     string // "Số liệu minh họa": stands inside the drawing; "" for none
	Source   Source // of a script's chart; the zero value where there is none
	Table    Table
	Plot     Plot
	Take     Take // how the page gives the chart away; the zero value where it does not
}

// Take is how a page gives a chart away.
type Take struct {
	Files []File
	Embed *Embed // nil where other sites cannot show it
}

// File is the chart as a file.
type File struct{ Label, Href string } // "SVG"; relative to the page

// Embed is the chart's page for other sites.
type Embed struct {
	Href string // relative to the page
	Line string // what another site's page holds to show it
	Note string // what to do with the line
}

// Plot is what a chart shows: [*LinePlot], [*BulletPlot], [*RankingPlot],
// [*MultiplesPlot], [*SlopePlot], [*MapPlot], [*StepsPlot] or [*FlowPlot]. Its
// labels are finished strings, its numbers are exact.
type Plot interface{ plot() }

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
	Note  string // of the row, as a sentence: what an editor remarked; "" for none
}

// dropEmpty leaves out the columns, after the first, in which no row has
// anything to say.
func (t *Table) dropEmpty() {
	keep := make([]bool, len(t.Head))
	for _, r := range t.Rows {
		for i, c := range r.Cells {
			keep[i] = keep[i] || c != ""
		}
	}
	keep[0] = true
	t.Head = kept(t.Head, keep)
	for i := range t.Rows {
		t.Rows[i].Cells = kept(t.Rows[i].Cells, keep)
	}
}

func kept(cells []string, keep []bool) []string {
	out := cells[:0]
	for i, c := range cells {
		if keep[i] {
			out = append(out, c)
		}
	}
	return out
}
