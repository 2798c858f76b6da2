package chart

import (
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
	Target *Tick // the goal's current target; nil where areas have their own
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
// none has a figure.
func Multiples(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	at, ok := b.CurrentInstant(g)
	if !ok {
		return nil
	}
	areas := children(b, g, parent, at)
	if len(areas) == 0 {
		return nil
	}
	p := &MultiplesPlot{Cells: make([]Cell, len(areas))}
	var all []Dot
	var values []exact.Rat
	var seen [4]bool
	for i, a := range areas {
		p.Cells[i] = cell(w, b, g, a, href(a))
		for _, d := range p.Cells[i].Dots {
			all, values = append(all, d), append(values, d.Value)
			seen[d.Style] = true
		}
	}
	if len(all) == 0 {
		return nil
	}
	p.Target = sharedTarget(w, b, g, areas)
	if p.Target != nil {
		values = append(values, p.Target.Value)
	}
	p.Values = lineAxis(w, g, values)
	p.Time = multiplesSpan(all)
	p.Legend = multiplesLegend(w, p, seen)
	args := locale.Args{
		"goal": title(w, g), "parent": parent.FullName(w.Lang()), "tier": tierOf(w, b, areas),
		"low": p.Values.Ticks[0].Label, "high": p.Values.Ticks[len(p.Values.Ticks)-1].Label,
		"from": p.Time.Ticks[0].Label, "to": p.Time.Ticks[len(p.Time.Ticks)-1].Label,
	}
	p.Scale = w.Say("chart.multiples.scale", args)
	s := &Spec{
		ID: id, Plot: p, Mark: mark(w, seen[Illustrative]),
		Title:    w.Say("chart.multiples.title", args),
		Name:     w.Say("chart.multiples.name", args),
		Sentence: multiplesSentence(w, p, tierOf(w, b, areas)),
	}
	s.Table = multiplesTable(w, b, g, areas, p, s.Title)
	return s
}

func cell(w *prose.Writer, b *progress.Book, g *record.Goal, a *record.Area, href string) Cell {
	m := b.Current(g, a)
	c := Cell{Name: a.Name, Href: href, Verdict: m.Verdict, Dots: dots(w, b, b.Series(g, a), levels(b.Targets(g, a)))}
	if n := len(c.Dots); m.Point != nil && n > 0 {
		c.Label = c.Dots[n-1].Label
		if m.Cause != progress.NoVerdictHere {
			c.Chip = w.Verdict(m.Verdict)
		}
	} else {
		c.Silent = w.Say("chart.silent", nil)
	}
	return c
}

// sharedTarget is the current target of all the areas, nil where they differ.
func sharedTarget(w *prose.Writer, b *progress.Book, g *record.Goal, areas []*record.Area) *Tick {
	var first *progress.Goalpost
	for _, a := range areas {
		m := b.Current(g, a)
		switch {
		case m.Target == nil:
		case first == nil:
			first = m.Target
		case !first.Value.Equal(m.Target.Value):
			return nil
		}
	}
	if first == nil {
		return nil
	}
	return &Tick{first.Value, w.Say("chart.target", locale.Args{"value": level(w, g, first.Value)})}
}

func multiplesSpan(all []Dot) Span {
	first, last := all[0], all[0]
	for _, d := range all {
		if d.At < first.At {
			first = d
		}
		if d.At > last.At {
			last = d
		}
	}
	return Span{From: first.At, To: last.At, Ticks: []Moment{{first.At, first.Period}, {last.At, last.Period}}}
}

func multiplesLegend(w *prose.Writer, p *MultiplesPlot, seen [4]bool) (keys []Key) {
	if p.Target != nil {
		keys = append(keys, Key{Sign: SignPath, Text: p.Target.Label})
	}
	return append(keys, styleKeys(w, seen)...)
}

// multiplesSentence counts those that rose and fell since their first figure.
func multiplesSentence(w *prose.Writer, p *MultiplesPlot, tier string) string {
	var up, down, same, short int
	for _, c := range p.Cells {
		n := len(c.Dots)
		if n < 2 {
			short++
			continue
		}
		switch c.Dots[0].Value.Cmp(c.Dots[n-1].Value) {
		case -1:
			up++
		case 1:
			down++
		default:
			same++
		}
	}
	return w.Say("chart.multiples.sentence", locale.Args{"up": up, "down": down, "same": same, "short": short, "n": len(p.Cells), "tier": tier})
}

// multiplesTable has a row an area and a column an instant.
func multiplesTable(w *prose.Writer, b *progress.Book, g *record.Goal, areas []*record.Area, p *MultiplesPlot, caption string) Table {
	at := map[record.Instant]int{}
	t := Table{Caption: caption, Head: []string{w.Say("chart.head.area", nil)}}
	for _, x := range b.Instants(g) {
		if x < p.Time.From || x > p.Time.To {
			continue
		}
		at[x] = len(t.Head)
		t.Head = append(t.Head, "")
	}
	for i, a := range areas {
		cells := make([]string, len(t.Head))
		cells[0] = a.Name
		for _, d := range p.Cells[i].Dots {
			if col, ok := at[d.At]; ok {
				cells[col], t.Head[col] = d.Label, d.Period
			}
		}
		t.Rows = append(t.Rows, Row{Cells: cells, Href: p.Cells[i].Href})
	}
	t.dropEmpty()
	return t
}
