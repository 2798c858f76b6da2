package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// MultiplesPlot is a small line for each area, all on one scale.
type MultiplesPlot struct {
	Values Axis
	Time   Span
	Target *Tick // the current target of all; nil where areas have their own
	Cells  []Cell
	Scale  string // the common axes in words: the cells have no labels of their own
	Legend []Key
}

func (*MultiplesPlot) plot() {}

// Cell is one area's small line.
type Cell struct {
	Name, Href string
	Dots       []Dot
	Label      string // its newest figure, "" where Silent
	Silent     string // that there is none now
	Verdict    progress.Verdict
	Chip       string // "" where there is none
}

// Multiples is a small line for each child of parent, on one scale; nil where
// none has two figures.
func Multiples(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	at, ok := b.CurrentInstant(g)
	if !ok {
		return nil
	}
	areas := children(b, g, parent, at)
	measures, series := make([]*progress.Measure, len(areas)), make([]*progress.Series, len(areas))
	p := &MultiplesPlot{Cells: make([]Cell, len(areas))}
	lines := false
	for i, a := range areas {
		measures[i], series[i] = b.Current(g, a), b.Series(g, a)
		p.Cells[i] = cell(w, b, measures[i], at, href(a))
		lines = lines || len(p.Cells[i].Dots) > 1
	}
	if !lines {
		return nil
	}
	p.Target = sharedTarget(w, measures)
	seen := p.scale(w, g)
	p.Legend = multiplesLegend(w, p, seen)
	args := locale.Args{
		"goal": title(w, g), "parent": parentOf(w, parent, at), "tier": tierOf(w, b, areas),
		"low": p.Values.Ticks[0].Label, "high": p.Values.Ticks[len(p.Values.Ticks)-1].Label,
		"cut": p.Values.Note, "from": p.Time.Ticks[0].Label, "to": p.Time.Ticks[len(p.Time.Ticks)-1].Label,
	}
	p.Scale = w.Say("chart.multiples.scale", args)
	s := &Spec{
		ID: id, Plot: p, Mark: mark(w, seen[Illustrative]),
		Title:    w.Say("chart.multiples.title", args),
		Heading:  w.Say("chart.multiples.heading", args),
		Name:     w.Say("chart.multiples.name", args),
		Question: w.Say("chart.multiples.question", nil),
		Sentence: multiplesSentence(w, g, p, args["tier"]),
	}
	s.Table = multiplesTable(w, p, series, s.Title)
	return s
}

// cell draws the figures up to the instant that all are shown at: a newer one
// would stand beside an older verdict.
func cell(w *prose.Writer, b *progress.Book, m *progress.Measure, at record.Instant, href string) Cell {
	c := Cell{
		Name: m.Area.Name, Href: href, Verdict: m.Verdict,
		Dots: dots(w, b, b.Series(m.Goal, m.Area), levels(b.Targets(m.Goal, m.Area))),
	}
	if i := slices.IndexFunc(c.Dots, func(d Dot) bool { return d.At > at }); i >= 0 {
		c.Dots = c.Dots[:i]
	}
	if m.Point == nil || len(c.Dots) == 0 {
		c.Silent = w.Say("chart.silent", nil)
		return c
	}
	nameNewest(w, c.Dots, m)
	c.Label = c.Dots[len(c.Dots)-1].Label
	if m.Cause != progress.NoVerdictHere {
		c.Chip = w.Verdict(m.Verdict)
	}
	return c
}

// sharedTarget is the current target of all that have one, nil where they
// differ.
func sharedTarget(w *prose.Writer, ms []*progress.Measure) *Tick {
	var first *progress.Measure
	for _, m := range ms {
		switch {
		case m.Target == nil:
		case first == nil:
			first = m
		case !first.Target.Value.Equal(m.Target.Value):
			return nil
		}
	}
	if first == nil {
		return nil
	}
	v := first.Target.Value
	return &Tick{v, w.Say("chart.target", locale.Args{"value": level(w, first.Goal, v)})}
}

// scale fits the common axes to all cells, and tells which styles occur.
func (p *MultiplesPlot) scale(w *prose.Writer, g *record.Goal) (seen [4]bool) {
	var values []exact.Rat
	var first, last *Dot
	for i := range p.Cells {
		for k := range p.Cells[i].Dots {
			d := &p.Cells[i].Dots[k]
			values = append(values, d.Value)
			seen[d.Style] = true
			if first == nil || d.At < first.At {
				first = d
			}
			if last == nil || d.At > last.At {
				last = d
			}
		}
	}
	if p.Target != nil {
		values = append(values, p.Target.Value)
	}
	p.Values = lineAxis(w, g, values)
	p.Time = Span{From: first.At, To: last.At, Ticks: []Moment{{first.At, first.Period}, {last.At, last.Period}}}
	return seen
}

func multiplesLegend(w *prose.Writer, p *MultiplesPlot, seen [4]bool) (keys []Key) {
	if p.Target != nil {
		keys = append(keys, Key{Sign: SignPath, Text: p.Target.Label})
	}
	return append(keys, styleKeys(w, seen)...)
}

// valueOf is a dot's figure in a table: its label, unless that is its counts.
func valueOf(w *prose.Writer, p *progress.Point, g *record.Goal, label string) string {
	if small(g, p) {
		return w.Value(g, p.Value)
	}
	return label
}

// multiplesTable has a row an area and a column an instant of any figure, with
// what each percentage stands for.
func multiplesTable(w *prose.Writer, p *MultiplesPlot, series []*progress.Series, caption string) Table {
	var columns []Moment
	for _, c := range p.Cells {
		for _, d := range c.Dots {
			i, found := slices.BinarySearchFunc(columns, d.At, func(m Moment, t record.Instant) int { return int(m.At - t) })
			if !found {
				columns = slices.Insert(columns, i, Moment{d.At, d.Period})
			}
		}
	}
	t := Table{Caption: caption, Head: []string{w.Say("chart.head.area", nil)}}
	for _, m := range columns {
		t.Head = append(t.Head, m.Label)
	}
	silent := w.Say("chart.silent", nil)
	for i, c := range p.Cells {
		row := Row{Cells: []string{c.Name}, Href: c.Href}
		next := 0
		for _, m := range columns {
			if next < len(c.Dots) && c.Dots[next].At == m.At {
				pt := series[i].Points[next]
				row.Cells = append(row.Cells, w.Say("chart.multiples.cell", locale.Args{
					"value": valueOf(w, pt, series[i].Goal, c.Dots[next].Label), "parts": counts(w, series[i].Goal, pt),
				}))
				next++
			} else {
				row.Cells = append(row.Cells, silent)
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
