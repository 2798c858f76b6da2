package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// LinePlot is a series against its path and targets, with the estimate.
type LinePlot struct {
	Values  Axis
	Time    Span
	Verdict progress.Verdict // of the newest figure: its colour
	Dots    []Dot            // by instant, at least one
	Before  []Dot            // of a part of a scope that has ended: the whole of it as it was reported
	Path    []Spot           // where it bends
	Targets []Target         // by date
	Trend   []Spot           // the estimate: two spots, or none
	Series  string           // name of the series, for the legend of a script's chart
	Legend  []Key
}

func (*LinePlot) plot() {}

// Line is a goal's line for one area against its path and targets, with the
// estimate; nil where nothing is on record. id becomes Spec.ID.
func Line(w *prose.Writer, b *progress.Book, g *record.Goal, a *record.Area, id string) *Spec {
	return LineOf(w, b, b.Newest(g, a), id)
}

// LineOf is Line where the area's newest measure for the goal is at hand.
func LineOf(w *prose.Writer, b *progress.Book, newest *progress.Measure, id string) *Spec {
	g, a := newest.Goal, newest.Area
	series := b.Series(g, a)
	if len(series.Points) == 0 {
		return nil
	}
	l := lineMaker{w, b, g, a, series, newest, b.Targets(g, a)}
	plot := l.plot()
	args := locale.Args{"goal": title(w, g), "area": w.Territory(g, a, series.Part)}
	s := &Spec{
		ID:       id,
		Title:    w.Say("chart.line.title", args),
		Name:     w.Say("chart.line.name", args),
		Heading:  w.Say("chart.line.heading", args),
		Sentence: l.sentence(plot),
		Brief:    l.brief(plot),
		Mark:     mark(w, slices.ContainsFunc(plot.Dots, func(d Dot) bool { return d.Style == Illustrative })),
		Plot:     plot,
	}
	s.Table = l.table(s.Title, plot)
	return s
}

// lineMaker holds what a line is made from.
type lineMaker struct {
	w       *prose.Writer
	b       *progress.Book
	g       *record.Goal
	a       *record.Area
	series  *progress.Series
	newest  *progress.Measure
	targets []record.Target
}

func (l *lineMaker) plot() *LinePlot {
	p := &LinePlot{
		Verdict: l.newest.Verdict,
		Dots:    dots(l.w, l.b, l.series, levels(l.targets)),
		Targets: targets(l.w, l.g, l.targets),
		Series:  title(l.w, l.g),
	}
	if whole := l.series.Before(); whole != nil && !l.series.Part.All() {
		p.Before = dots(l.w, l.b, whole, nil)
	}
	if !yesNo(l.g, l.series.Points[0]) {
		for _, x := range l.b.Path(l.g, l.a) {
			p.Path = append(p.Path, Spot{x.At, x.Value})
		}
	}
	spots := slices.Clone(p.Path)
	for _, t := range p.Targets {
		spots = append(spots, t.Spot)
	}
	for _, d := range p.Before {
		spots = append(spots, d.Spot)
	}
	nameNewest(l.w, p.Dots, l.newest)
	p.Time = span(p.Dots, spots...)
	p.Path = levelTo(p.Path, p.Dots[len(p.Dots)-1].At)
	p.Trend = l.trend(p)

	p.Values = lineAxis(l.w, l.g, p.values())
	p.Legend = lineLegend(l.w, p)
	return p
}

// values are all that the plot draws.
func (p *LinePlot) values() []exact.Rat {
	values := make([]exact.Rat, 0, len(p.Dots)+len(p.Path)+len(p.Targets)+len(p.Trend))
	for _, d := range slices.Concat(p.Dots, p.Before) {
		values = append(values, d.Value)
	}
	for _, s := range slices.Concat(p.Path, p.Trend) {
		values = append(values, s.Value)
	}
	for _, t := range p.Targets {
		values = append(values, t.Value)
	}
	return values
}

func levels(ts []record.Target) []exact.Rat {
	out := make([]exact.Rat, len(ts))
	for i, t := range ts {
		out[i] = t.Value
	}
	return out
}

// levelTo goes on level from the path's last bend to t.
func levelTo(path []Spot, t record.Instant) []Spot {
	if n := len(path); n > 0 && path[n-1].At < t {
		return append(path, Spot{t, path[n-1].Value})
	}
	return path
}

// dots are a series' points as drawn.
func dots(w *prose.Writer, b *progress.Book, s *progress.Series, others []exact.Rat) []Dot {
	usual := stride(b.Instants(s.Goal))
	out := make([]Dot, len(s.Points))
	for i, p := range s.Points {
		out[i] = Dot{
			Spot:   Spot{p.At, p.Value},
			Period: w.ShortPeriod(p.Period),
			Label:  label(w, s.Goal, p, others...),
			Style:  StyleOf(p),
			Made:   madeOf(p),
		}
		out[i].apart, out[i].part, out[i].few = p.Comparability == progress.Broken, partial(s.Goal, p), small(s.Goal, p)
		out[i].Joined = i > 0 && joined(s.Points[i-1], p, usual)
	}
	return out
}

// joined reports whether a line leads from one point to the next.
func joined(from, to *progress.Point, usual int) bool {
	return to.Comparability != progress.Broken && int(to.At-from.At) <= max(usual, to.Period.Unit.Months())
}

// nameNewest labels the newest dot as every page prints the measure.
func nameNewest(w *prose.Writer, dots []Dot, m *progress.Measure) {
	if d := &dots[len(dots)-1]; m.Point != nil && m.Point.At == d.At && !small(m.Goal, m.Point) {
		d.Label = w.Shown(m)
	}
}

// stride is how many months apart a goal is usually reported: its shortest
// step. A longer one, unless the report itself covers it, leaves a gap.
func stride(ts []record.Instant) int {
	least := 0
	for i := 1; i < len(ts); i++ {
		if d := int(ts[i] - ts[i-1]); least == 0 || d < least {
			least = d
		}
	}
	return least
}

// trend leads from the newest figure by the estimate's pace to the day when
// the target is reached, or as far as the drawing goes.
func (l *lineMaker) trend(p *LinePlot) []Spot {
	e := l.newest.Estimate
	from := p.Dots[len(p.Dots)-1].Spot
	if e == nil || l.newest.Point == nil || l.newest.At != from.At {
		return nil
	}
	end := p.Time.To
	if e.State == progress.Reaches {
		end = min(end, e.At)
	}
	at := func(t record.Instant) exact.Rat {
		return from.Value.Add(e.Slope.Mul(exact.Int(int64(t - from.At))))
	}
	// a share does not leave 0 to 100, nor anything else its own sign
	out := func(v exact.Rat) bool {
		return v.Sign()*from.Value.Sign() < 0 || percent(l.g) && hundred.Less(v)
	}
	for end > from.At && out(at(end)) {
		end--
	}
	if end <= from.At {
		return nil
	}
	return []Spot{from, {end, at(end)}}
}

func lineLegend(w *prose.Writer, p *LinePlot) []Key {
	keys := []Key{{Sign: SignSeries, Text: w.Say("chart.key.series", nil)}}
	if len(p.Path) > 1 {
		keys = append(keys, Key{Sign: SignPath, Text: w.Say("chart.key.path", nil)})
	}
	if len(p.Targets) > 0 {
		keys = append(keys, Key{Sign: SignTarget, Text: w.Say("chart.key.target", nil)})
	}
	if len(p.Trend) > 0 {
		keys = append(keys, Key{Sign: SignTrend, Text: w.Say("chart.key.trend", nil)})
	}
	if len(p.Before) > 0 {
		keys = append(keys, Key{Sign: SignBefore, Text: w.Say("chart.key.before", nil)})
	}
	var seen [4]bool
	var made [3]bool
	for _, d := range p.Dots {
		seen[d.Style], made[d.Made] = true, true
	}
	if made[Summed] {
		keys = append(keys, Key{Sign: SignSummed, Text: w.Say("chart.key.summed", nil)})
	}
	if made[Weighed] {
		keys = append(keys, Key{Sign: SignWeighed, Text: styleWord(w, Estimated)})
	}
	return append(keys, styleKeys(w, seen)...)
}
