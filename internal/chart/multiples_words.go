package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// moves are how the areas went from their first comparable figure to their
// newest.
type moves struct {
	up, down, same []*Cell
	short          int // too few figures to tell
}

func movesOf(cells []Cell) (m moves) {
	for i := range cells {
		c := &cells[i]
		first, last := c.ends()
		switch {
		case first == last:
			m.short++
		case first.Value.Less(last.Value):
			m.up = append(m.up, c)
		case last.Value.Less(first.Value):
			m.down = append(m.down, c)
		default:
			m.same = append(m.same, c)
		}
	}
	return m
}

// ends are the first figure that can be compared with the newest, and that;
// both nil without a figure.
func (c *Cell) ends() (first, last *Dot) {
	for i := range c.Dots {
		if c.Dots[i].part {
			continue
		}
		if first == nil || c.Dots[i].apart {
			first = &c.Dots[i]
		}
		last = &c.Dots[i]
	}
	return first, last
}

// multiplesSentence says how many rose, fell or stood still, names the few that
// went against the rest, and who came furthest.
func multiplesSentence(w *prose.Writer, g *record.Goal, p *MultiplesPlot, tier any) string {
	m := movesOf(p.Cells)
	suffix := ""
	if g.Kind == record.Done {
		suffix = ".done"
	}
	var items []string
	kinds := 0
	for _, x := range [...]struct {
		key   string
		cells []*Cell
	}{{"up", m.up}, {"down", m.down}, {"same", m.same}} {
		if len(x.cells) == 0 {
			continue
		}
		kinds++
		items = append(items, w.Say("chart.multiples."+x.key+suffix, locale.Args{
			"n": len(x.cells), "names": fewNames(w, x.cells, len(p.Cells)),
		}))
	}
	args := locale.Args{"n": len(p.Cells), "tier": tier, "short": m.short, "moves": locale.List(w.Lang(), items)}
	key := "chart.multiples.sentence"
	if kinds == 1 && m.short == 0 {
		key = "chart.multiples.all." + [...]string{"up", "down", "same"}[only(m)] + suffix
	}
	past := ""
	if slices.ContainsFunc(p.Cells, inherited) {
		past = w.Say("chart.note.past", nil)
	}
	return sentences(locale.UpperFirst(w.Say(key, args)), furthest(w, g, m), past)
}

// inherited reports whether a cell begins with figures of other areas.
func inherited(c Cell) bool {
	return slices.ContainsFunc(c.Dots, func(d Dot) bool { return d.Made != Own })
}

// only is which of the moves all have made.
func only(m moves) int {
	switch {
	case len(m.up) > 0:
		return 0
	case len(m.down) > 0:
		return 1
	}
	return 2
}

// fewNames are the names of a few cells out of many; "" of many.
func fewNames(w *prose.Writer, cells []*Cell, all int) string {
	if len(cells) > mostNamed || 2*len(cells) > all {
		return ""
	}
	names := make([]string, len(cells))
	for i, c := range cells {
		names[i] = c.Name
	}
	return locale.List(w.Lang(), names)
}

// furthest names the area that came furthest in the goal's direction, where
// several went there and one further than the others.
func furthest(w *prose.Writer, g *record.Goal, m moves) string {
	cells, key := m.up, "chart.multiples.most.up"
	if g.Down {
		cells, key = m.down, "chart.multiples.most.down"
	}
	if len(cells) < 2 || g.Kind == record.Done {
		return ""
	}
	var best *Cell
	var most exact.Rat
	tied := false
	for _, c := range cells {
		first, last := c.ends()
		if first.few || last.few {
			continue
		}
		way := last.Value.Sub(first.Value).Abs()
		switch {
		case best == nil || most.Less(way):
			best, most, tied = c, way, false
		case most.Equal(way):
			tied = true
		}
	}
	if best == nil || tied {
		return ""
	}
	first, last := best.ends()
	if first.Label == last.Label {
		return ""
	}
	return w.Say(key, locale.Args{"area": best.Name, "from": first.Label, "to": last.Label})
}
