package site

import (
	"bytes"
	"iter"
	"math"
	"slices"
	"strconv"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// The files of the data. Names and columns are promises to whoever reads them.
const (
	figuresFile  = machine + "so-lieu.csv"
	measuresFile = machine + "tong-hop.csv"
	figuresTwin  = machine + "so-lieu-excel.csv"
	measuresTwin = machine + "tong-hop-excel.csv"
)

var figuresHead = []string{
	"plan", "goal", "area", "area_code", "area_name", "period", "kind", "numerator", "denominator", "value", "unit",
	"absent", "reporting_status", "source", "note",
}

var measuresHead = []string{
	"plan", "goal", "area", "period", "value", "numerator", "denominator", "reported", "expected", "coverage",
	"baseline_period", "target_by", "target_value", "required", "verdict", "reason_code", "reporting_status", "comparability",
}

// decimalColumns are those whose numbers may have decimals.
var decimalColumns = []string{"value", "coverage", "target_value", "required"}

// addMachineFiles gives the files for machines their addresses. A goal without
// a chart has no file of one.
func (e *edition) addMachineFiles(d *directory) {
	add := func(addr string, content func() any) { d.add(Page{Addr: addr, Content: content}) }
	add(figuresFile, func() any { return newCSV(figuresHead, e.figureRows(), false) })
	add(figuresTwin, func() any { return newCSV(figuresHead, e.figureRows(), true) })
	add(measuresFile, func() any { return newCSV(measuresHead, e.measureRows(), false) })
	add(measuresTwin, func() any { return newCSV(measuresHead, e.measureRows(), true) })
	for _, p := range e.rec.Plans {
		for _, g := range p.Goals {
			if e.lines[g]() != nil {
				add(e.chartData(g), func() any { return &Option{e.lines[g]()} })
			}
		}
	}
}

func newCSV(head []string, rows iter.Seq[[]string], excel bool) *CSV {
	c := &CSV{Excel: excel, Head: head, Rows: rows}
	for _, column := range head {
		c.Numeric = append(c.Numeric, slices.Contains(decimalColumns, column))
	}
	return c
}

// figureRows are the figures on record, by goal and area. A report that says
// why it has no figures is a row for every goal of which others reported that
// period: so it is told apart from silence.
func (e *edition) figureRows() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for _, plan := range e.rec.Plans {
			for _, g := range plan.Goals {
				if !e.figuresOf(g, yield) {
					return
				}
			}
		}
	}
}

func (e *edition) figuresOf(g *record.Goal, yield func([]string) bool) bool {
	row := make([]string, 0, len(figuresHead))
	instants := e.book.Instants(g)
	unit := e.unit(g)
	for _, a := range e.rec.Areas {
		name := e.name(a)
		for _, r := range e.reportsOf(a) {
			f := figureFor(r, g)
			if f == nil && (len(r.Missing) == 0 || a.Tier != g.ReportedBy || !e.book.Concerns(g, a) ||
				!slices.Contains(instants, r.Period.Instant())) {
				continue
			}
			row = append(row[:0], g.Plan.ID, g.ID, a.ID, a.Code, name, r.Period.String(), g.Kind.String())
			if row = e.figureRow(row, r, f, unit); !yield(row) {
				return false
			}
		}
	}
	return true
}

func figureFor(r *record.Report, g *record.Goal) *record.Figure {
	for _, f := range r.Figures {
		if f.Goal == g {
			return f
		}
	}
	return nil
}

// figureRow appends the fields of figuresHead that come after what the figure is
// of; f is nil in a report without figures.
func (e *edition) figureRow(row []string, r *record.Report, f *record.Figure, unit string) []string {
	numerator, denominator, value := "", "", ""
	absent, status, note := record.Missing, r.Status, r.Missing
	if f != nil {
		absent, status, note = f.Absent, f.Status, f.Note
		if f.Absent != record.Present {
			note = f.Reason
		} else {
			numerator, denominator, value = figureNumbers(f)
		}
	}
	row = append(row, numerator, denominator, value, unit, absent.String(), status.String())
	return append(row, e.sourceText(r.Source), e.text(note))
}

// figureNumbers prints a figure's numbers; the value of a share is its percent.
func figureNumbers(f *record.Figure) (numerator, denominator, value string) {
	switch f.Goal.Kind {
	case record.Count:
		return "", "", strconv.FormatInt(f.Num, 10)
	case record.Value:
		return "", "", f.Value.String()
	}
	return strconv.FormatInt(f.Num, 10), strconv.FormatInt(f.Den, 10), decimal(exact.Frac(f.Num, f.Den).Mul(exact.Int(100)))
}

// unit is what a goal's values are in.
func (e *edition) unit(g *record.Goal) string {
	switch g.Kind {
	case record.Count:
		return e.text(g.Of)
	case record.Value:
		return e.text(g.Unit)
	}
	return "%"
}

// decimal prints a number for machines: exact where six decimals suffice, else
// rounded to six.
func decimal(r exact.Rat) string {
	n := r.Scaled(millionths)
	if n == math.MaxInt64 || n == -math.MaxInt64 { // too large for the quick way
		k, _ := r.Decimals(6)
		return r.Fixed(k)
	}
	var room [24]byte
	b := room[:0]
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/millionths, 10)
	if frac := n % millionths; frac > 0 {
		at := len(b)
		b = strconv.AppendInt(b, millionths+frac, 10) // a digit more, for the zeros in front
		b[at] = '.'
		b = bytes.TrimRight(b, "0")
	}
	return string(b)
}

const millionths = 1_000_000

func optional(r *exact.Rat) string {
	if r == nil {
		return ""
	}
	return decimal(*r)
}
