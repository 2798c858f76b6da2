package chart

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// SlopePlot are two periods side by side: a line an area from its figure in the
// first to that in the second.
type SlopePlot struct {
	Values   Axis
	From, To string // the periods
	Lines    []SlopeLine
	Named    int    // how many lines have a name: those of the lowest Rank
	Note     string // which these are; "" where it is all
	Unit     string // what the labels' numbers are; "" where they say it
	Legend   []Key
}

func (*SlopePlot) plot() {}

// SlopeLine is one area's way between the two periods.
type SlopeLine struct {
	Name, Href string
	From, To   Side
	Turn       Turn
	Rank       int // the order of telling: 0 has the most to say
}

// Side is an end of a line.
type Side struct {
	Value exact.Rat
	Label string
	Style Style
}

// maxNamed is how many lines have room for a name.
const maxNamed = 24

// Turn is where a line leads, by what the goal wants.
type Turn uint8

// The turns.
const (
	Better Turn = iota
	Level
	Worse
)

// Slope sets parent's children side by side in two periods: the goal's baseline,
// or the first with figures, and the current one; nil where fewer than two
// areas have figures in both that can be compared.
func Slope(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	now, ok := b.CurrentInstant(g)
	if !ok || g.Kind == record.Done {
		return nil
	}
	m := slopeMaker{w: w, b: b, g: g, areas: children(b, g, parent, now), href: href}
	var series []*progress.Series
	for _, a := range m.areas {
		series = append(series, b.Series(g, a))
	}
	from := firstInstant(g, series)
	if from == 0 || from >= now {
		return nil
	}
	for _, s := range series {
		m.add(s, from, now)
	}
	if len(m.pairs) < 2 {
		return nil
	}
	p := m.plot()
	args := locale.Args{
		"goal": title(w, g), "parent": parentOf(w, parent, now), "tier": tierOf(w, b, m.areas),
		"from": w.Period(m.pairs[0].from.Period), "to": w.Period(m.pairs[0].to.Period),
		"n": len(m.pairs), "left": len(m.areas) - len(m.pairs) - len(m.apart),
	}
	s := &Spec{
		ID: id, Plot: p, Mark: mark(w, m.seen[Illustrative]),
		Title:    w.Say("chart.slope.title", args),
		Name:     w.Say("chart.slope.name", args),
		Question: w.Say("chart.slope.question", args),
		Sentence: m.sentence(p, args),
	}
	s.Table = m.table(s.Title)
	return s
}

// firstInstant is the goal's baseline instant where an area has a figure then,
// else that of the first figure; 0 for none.
func firstInstant(g *record.Goal, series []*progress.Series) (first record.Instant) {
	base := record.Instant(0)
	if !g.Baseline.Period.IsZero() {
		base = g.Baseline.Period.Instant()
	}
	for _, s := range series {
		for _, p := range s.Points {
			if p.At == base {
				return base
			}
			if first == 0 || p.At < first {
				first = p.At
			}
		}
	}
	return first
}

// slopeMaker holds what a slope chart is made from.
type slopeMaker struct {
	w     *prose.Writer
	b     *progress.Book
	g     *record.Goal
	areas []*record.Area
	pairs []pair
	apart []string // names of those whose past is of another territory
	href  func(*record.Area) string
	seen  [4]bool
}

// pair are an area's figures of both periods.
type pair struct {
	area     *record.Area
	from, to *progress.Point
	change   exact.Rat
}

// add takes an area that has both figures, if they can be compared and so many
// are counted that a change means something.
func (m *slopeMaker) add(s *progress.Series, from, to record.Instant) {
	if len(s.Apart) > 0 {
		m.apart = append(m.apart, s.Area.Name)
		return
	}
	x := pair{area: s.Area}
	for _, p := range s.Points {
		switch {
		case p.At == from:
			x.from = p
		case p.At > from && p.Comparability == progress.Broken:
			return
		}
		if p.At == to {
			x.to = p
		}
	}
	if x.from == nil || x.to == nil || small(m.g, x.from) || small(m.g, x.to) {
		return
	}
	x.change = x.to.Value.Sub(x.from.Value)
	m.pairs = append(m.pairs, x)
}

func (m *slopeMaker) plot() *SlopePlot {
	p := &SlopePlot{From: m.w.ShortPeriod(m.pairs[0].from.Period), To: m.w.ShortPeriod(m.pairs[0].to.Period)}
	values := make([]exact.Rat, 0, 2*len(m.pairs))
	side := func(x, other *progress.Point) Side {
		values = append(values, x.Value)
		s := Side{x.Value, m.label(x, other), StyleOf(x)}
		m.seen[s.Style] = true
		return s
	}
	for i := range m.pairs {
		x := &m.pairs[i]
		p.Lines = append(p.Lines, SlopeLine{
			Name: x.area.Name, Href: m.href(x.area), From: side(x.from, x.to), To: side(x.to, x.from), Turn: m.turn(x.change),
		})
	}
	p.Values = m.span(values)
	m.rank(p)
	p.Legend = m.legend(p)
	if p.Named = min(len(p.Lines), maxNamed); p.Named < len(p.Lines) {
		p.Note = m.w.Say("chart.slope.few", locale.Args{"n": p.Named, "all": len(p.Lines)})
	}
	if unit := m.w.Unit(m.g); !percent(m.g) && unit != "" {
		p.Unit = m.w.Say("chart.slope.unit", locale.Args{"unit": unit})
	}
	return p
}

// span has no room but for the figures: their labels stand in for its ticks.
func (m *slopeMaker) span(values []exact.Rat) Axis {
	lo, hi := bounds(values)
	if lo.Equal(hi) {
		lo, hi = around(m.g, lo)
	}
	a := Axis{Min: lo, Max: hi}
	if lo.Sign() > 0 || hi.Sign() < 0 {
		a.Note = m.w.Say("chart.slope.axis", nil)
	}
	return a
}

// label is value in short: a unit of words is said once for all.
func (m *slopeMaker) label(p, other *progress.Point) string {
	if percent(m.g) {
		return m.value(p, other)
	}
	return m.w.Number(m.g, p.Value, append(levels(m.g.Targets), other.Value)...)
}

// moved is the sign of a change: 0 also for one that the measure calls none.
func (m *slopeMaker) moved(change exact.Rat) int {
	if percent(m.g) && change.Abs().Less(m.b.Record.Site.Thresholds.NoChange) {
		return 0
	}
	return change.Sign()
}

func (m *slopeMaker) turn(change exact.Rat) Turn {
	way := m.moved(change)
	if m.g.Down {
		way = -way
	}
	return Turn(1 - way)
}

// rank puts the highest and the lowest of today first, then those that moved
// against the goal, then the others, each by how far they moved.
func (m *slopeMaker) rank(p *SlopePlot) {
	order := make([]int, len(p.Lines))
	high, low := 0, 0
	for i := range order {
		order[i] = i
		if p.Lines[high].To.Value.Less(p.Lines[i].To.Value) {
			high = i
		}
		if p.Lines[i].To.Value.Less(p.Lines[low].To.Value) {
			low = i
		}
	}
	group := func(i int) int {
		switch {
		case i == high || i == low:
			return 0
		case p.Lines[i].Turn == Worse:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(order, func(i, k int) int {
		return cmp.Or(cmp.Compare(group(i), group(k)), m.pairs[k].change.Abs().Cmp(m.pairs[i].change.Abs()))
	})
	for n, i := range order {
		p.Lines[i].Rank = n
	}
}

func (m *slopeMaker) legend(p *SlopePlot) (keys []Key) {
	for turn, k := range [...]Key{
		Better: {Sign: SignBetter, Text: m.w.Say("chart.key.better", nil)},
		Level:  {Sign: SignLevel, Text: m.w.Say("chart.key.level", nil)},
		Worse:  {Sign: SignWorse, Text: m.w.Say("chart.key.worse", nil)},
	} {
		if slices.ContainsFunc(p.Lines, func(l SlopeLine) bool { return l.Turn == Turn(turn) }) {
			keys = append(keys, k)
		}
	}
	return append(keys, styleKeys(m.w, m.seen)...)
}

// sentence counts who rose and fell, and names who moved furthest each way.
func (m *slopeMaker) sentence(p *SlopePlot, args locale.Args) string {
	var up, down, same int
	rise, fall := &m.pairs[0], &m.pairs[0]
	for i := range m.pairs {
		x := &m.pairs[i]
		switch m.moved(x.change) {
		case 1:
			up++
		case -1:
			down++
		default:
			same++
		}
		if rise.change.Less(x.change) {
			rise = x
		}
		if x.change.Less(fall.change) {
			fall = x
		}
	}
	args["moves"] = some(m.w, move{"chart.slope.up", up}, move{"chart.slope.down", down}, move{"chart.slope.same", same})
	said := []string{locale.UpperFirst(m.w.Say("chart.slope.sentence", args))}
	if up > 0 {
		said = append(said, m.furthest("chart.slope.rise", rise))
	}
	if down > 0 {
		said = append(said, m.furthest("chart.slope.fall", fall))
	}
	if slices.ContainsFunc(m.pairs, func(x pair) bool { return x.from.Inherited() }) {
		said = append(said, m.w.Say("chart.note.past", nil))
	}
	if len(m.apart) > 0 {
		said = append(said, m.w.Say("chart.slope.apart", locale.Args{"names": locale.List(m.w.Lang(), m.apart)}))
	}
	if args["left"] != 0 {
		said = append(said, m.w.Say("chart.slope.left", args))
	}
	return strings.Join(said, " ")
}

// furthest names who moved as far as x.
func (m *slopeMaker) furthest(key string, x *pair) string {
	var names []string
	for i := range m.pairs {
		if m.pairs[i].change.Equal(x.change) {
			names = append(names, m.pairs[i].area.Name)
		}
	}
	args := locale.Args{"names": locale.List(m.w.Lang(), names), "difference": m.w.Difference(m.g, x.change), "from": "", "to": ""}
	switch n := len(names); {
	case n == 1:
		args["from"], args["to"] = m.value(x.from, x.to), m.value(x.to, x.from)
	case n > named:
		args["names"] = m.w.Say("chart.ranking.many", locale.Args{"n": n, "tier": tierOf(m.w, m.b, m.areas)})
	}
	return m.w.Say(key, args)
}

// value is a figure as a text, told apart from the targets, and from the one of
// the other period if the two differ to speak of.
func (m *slopeMaker) value(p, other *progress.Point) string {
	if m.moved(other.Value.Sub(p.Value)) == 0 {
		return m.w.Apart(m.g, p.Value, levels(m.g.Targets)...)
	}
	return m.w.Apart(m.g, p.Value, append(levels(m.g.Targets), other.Value)...)
}

func (m *slopeMaker) table(caption string) Table {
	say := func(key string) string { return m.w.Say(key, nil) }
	t := Table{Caption: caption, Head: []string{
		say("chart.head.area"), m.w.ShortPeriod(m.pairs[0].from.Period), say("chart.head.parts"),
		m.w.ShortPeriod(m.pairs[0].to.Period), say("chart.head.parts"), say("chart.head.change")}}
	for i := range m.pairs {
		x := &m.pairs[i]
		key := [...]string{"chart.change.down", "chart.change.same", "chart.change.up"}[m.moved(x.change)+1]
		t.Rows = append(t.Rows, Row{
			Cells: []string{x.area.Name, m.value(x.from, x.to), m.w.Parts(m.g, x.from), m.value(x.to, x.from), m.w.Parts(m.g, x.to),
				m.w.Say(key, locale.Args{"difference": m.w.Difference(m.g, x.change)})},
			Href: m.href(x.area), Mark: styleWord(m.w, max(StyleOf(x.from), StyleOf(x.to))),
		})
	}
	t.dropEmpty()
	return t
}
