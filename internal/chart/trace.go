package chart

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// Common is the one scale of all traces of a goal, so that those of any two
// areas can be set side by side.
type Common struct {
	Values Axis
	Time   Span
	Text   string // the axes in words: a trace has no labels of its own
}

// CommonOf fits the scale to every area of the goal. It is nil for counts, which
// differ in size from one area to the next, for what is done or not done, which
// has nothing between, and where there is no time to draw.
func CommonOf(w *prose.Writer, b *progress.Book, g *record.Goal) *Common {
	ts := b.Instants(g)
	if g.Kind == record.Count || g.Kind == record.Done || len(ts) < 2 {
		return nil
	}
	c := &Common{}
	if percent(g) {
		c.Values = axis(w, g, zero, hundred)
	} else {
		c.Values = lineAxis(w, g, everyValue(b, g))
	}
	first, last := ts[0], ts[len(ts)-1]
	c.Time = Span{From: first, To: last, Ticks: []Moment{{first, yearLabel(first.Year())}, {last, yearLabel(last.Year())}}}
	c.Text = w.Say("chart.multiples.scale", locale.Args{
		"cut": c.Values.Note,
		"low": c.Values.Ticks[0].Label, "high": c.Values.Ticks[len(c.Values.Ticks)-1].Label,
		"from": c.Time.Ticks[0].Label, "to": c.Time.Ticks[1].Label,
	})
	return c
}

// everyValue lists the figures and targets of every area of the goal.
func everyValue(b *progress.Book, g *record.Goal) (values []exact.Rat) {
	for _, a := range b.Record.Areas {
		s := b.Series(g, a)
		for _, p := range s.Points {
			values = append(values, p.Value)
		}
		if len(s.Points) > 0 {
			values = append(values, levels(b.Targets(g, a))...)
		}
	}
	return values
}

// Trace is an area's figures as a small line on the common scale.
type Trace struct {
	Dots   []Dot      // without words
	Target *exact.Rat // the current one; nil where there is none
	Text   string     // from where to where: "Từ 48,1% (2021) đến 62,9% (2023)"
}

// TraceOf is the trace of the series that a measure is of; nil where it has not
// two figures.
func TraceOf(w *prose.Writer, b *progress.Book, m *progress.Measure) *Trace {
	g, points := m.Goal, b.Series(m.Goal, m.Area).Points
	if len(points) < 2 {
		return nil
	}
	t := &Trace{Dots: make([]Dot, len(points))}
	usual := stride(b.Instants(g))
	for i, p := range points {
		t.Dots[i] = Dot{Spot: Spot{p.At, p.Value}, Style: StyleOf(p), Joined: i > 0 && joined(points[i-1], p, usual)}
	}
	if m.Target != nil {
		t.Target = &m.Target.Value
	}
	first, last, lv := points[0], points[len(points)-1], levels(b.Targets(g, m.Area))
	to := label(w, g, last, lv...)
	if m.Point == last && !small(g, last) {
		to = w.Shown(m) // as beside the line: never rounded up to the target
	}
	t.Text = w.Say("chart.trace", locale.Args{
		"from": label(w, g, first, lv...), "from-period": w.ShortPeriod(first.Period),
		"to": to, "to-period": w.ShortPeriod(last.Period),
	})
	return t
}
