package chart

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// StepsPlot are small maps side by side, one a period.
type StepsPlot struct {
	Columns  int // of the widest map
	Steps    []Step
	Verdicts []VerdictKey
	Legend   []Key
}

func (*StepsPlot) plot() {}

// Step is the map of one period; its tiles have a verdict alone.
type Step struct {
	Period string // "2023"
	Note   string // "10/18 đạt hoặc đúng tiến độ"
	Rows   int
	Tiles  []Tile
}

// maxMaps is how many periods are put side by side: the newest.
const maxMaps = 12

// Steps are the maps of parent's children, one for each period up to the
// current one in which an area could be assessed; nil where there are fewer
// than two: then [Map] has said it all.
func Steps(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	now, ok := b.CurrentInstant(g)
	if !ok {
		return nil
	}
	m := stepMaker{w: w, b: b, g: g}
	for _, at := range b.Instants(g) {
		if at <= now {
			m.add(at, tiled(children(b, g, parent, at)))
		}
	}
	if n := len(m.steps); n < 2 {
		return nil
	} else if n > maxMaps {
		m.steps = m.steps[n-maxMaps:]
	}
	p := m.plot(href)
	args := locale.Args{
		"goal": title(w, g), "parent": w.FullName(parent), "tier": tierOf(w, b, m.areas),
		"from": m.steps[0].period, "to": m.steps[len(m.steps)-1].period,
	}
	s := &Spec{
		ID: id, Plot: p, Mark: mark(w, m.seen[Illustrative]),
		Title:    w.Say("chart.steps.title", args),
		Name:     w.Say("chart.steps.name", args),
		Question: w.Say("chart.steps.question", args),
		Sentence: m.sentence(args),
	}
	s.Table = m.table(s.Title, href)
	return s
}

// stepMaker holds what the maps are made from.
type stepMaker struct {
	w     *prose.Writer
	b     *progress.Book
	g     *record.Goal
	steps []step
	areas []*record.Area // on any of the maps, in official order
	seen  [4]bool
}

type step struct {
	period string // in a sentence
	short  string
	ms     []*progress.Measure
}

// add judges the areas at an instant and keeps the map if any could be.
func (m *stepMaker) add(at record.Instant, areas []*record.Area) {
	s := step{}
	for _, a := range areas {
		s.ms = append(s.ms, m.b.At(m.g, a, at))
	}
	judged := func(x *progress.Measure) bool { return x.Verdict != progress.NoData }
	if !slices.ContainsFunc(s.ms, judged) {
		return
	}
	period := periodOf(s.ms)
	s.period, s.short = m.w.Period(period), m.w.ShortPeriod(period)
	m.steps = append(m.steps, s)
	for _, a := range areas {
		if i, found := slices.BinarySearchFunc(m.areas, a.Order, func(x *record.Area, n int) int { return x.Order - n }); !found {
			m.areas = slices.Insert(m.areas, i, a)
		}
	}
}

func (m *stepMaker) plot(href func(*record.Area) string) *StepsPlot {
	p := &StepsPlot{}
	grids := m.grids()
	var all []*progress.Measure
	for i := range m.steps {
		grid := grids[i]
		p.Columns = max(p.Columns, grid.columns)
		s := Step{Period: m.steps[i].short, Rows: grid.rows}
		for _, x := range m.steps[i].ms {
			s.Tiles = append(s.Tiles, tile(m.w, x, grid, href, &m.seen))
		}
		good, of := m.steps[i].good()
		s.Note = m.w.Say("chart.steps.note", locale.Args{"n": good, "all": of})
		p.Steps = append(p.Steps, s)
		all = append(all, m.steps[i].ms...)
	}
	for _, k := range verdictKeys(m.w, all) {
		p.Verdicts = append(p.Verdicts, VerdictKey{k.Verdict, m.w.Verdict(k.Verdict)})
	}
	var tiles []Tile
	for _, s := range p.Steps {
		tiles = append(tiles, s.Tiles...)
	}
	p.Legend = mapLegend(m.w, m.seen, tiles)
	return p
}

// grids is each map's layout: one for all maps that have areas in common, so
// that these stand in one place; after a reorganisation that left none the
// areas of today have their own.
func (m *stepMaker) grids() []grid {
	out := make([]grid, len(m.steps))
	for first := 0; first < len(m.steps); {
		next := first + 1
		all := m.steps[first].areas()
		for next < len(m.steps) && shared(m.steps[next-1].areas(), m.steps[next].areas()) {
			all = append(all, m.steps[next].areas()...)
			next++
		}
		for i := first; i < next; i++ {
			out[i] = gridOf(all)
		}
		first = next
	}
	return out
}

func (s *step) areas() []*record.Area {
	areas := make([]*record.Area, len(s.ms))
	for i, x := range s.ms {
		areas[i] = x.Area
	}
	return areas
}

func shared(a, b []*record.Area) bool {
	return slices.ContainsFunc(a, func(x *record.Area) bool { return slices.Contains(b, x) })
}

// good counts those that reached their target or are on track, out of all that
// were there.
func (s *step) good() (n, of int) {
	for _, m := range s.ms {
		if m.Verdict <= progress.OnTrack {
			n++
		}
	}
	return n, len(s.ms)
}

// sentence tells how many were on course in the first and in the last period,
// and how many verdicts of the last got better or worse since the one before.
func (m *stepMaker) sentence(args locale.Args) string {
	first, last := &m.steps[0], &m.steps[len(m.steps)-1]
	a, of := first.good()
	n, all := last.good()
	key := "chart.steps.same"
	switch d := n - a; {
	case !slices.Equal(first.areas(), last.areas()): // more or fewer would be of others
		key = "chart.steps.changed"
	case d > 0:
		key = "chart.steps.more"
	case d < 0:
		key = "chart.steps.fewer"
	}
	args["was"], args["of"], args["n"], args["all"] = a, of, n, all
	said := []string{locale.UpperFirst(m.w.Say(key, args))}
	before := &m.steps[len(m.steps)-2]
	better, worse := turns(before, last)
	if moves := some(m.w, move{"chart.steps.better", better}, move{"chart.steps.worse", worse}); moves != "" {
		said = append(said, m.w.Say("chart.steps.turns", locale.Args{"since": before.period, "moves": moves}))
	}
	return strings.Join(said, " ")
}

// move is how many did what a pattern says.
type move struct {
	key string
	n   int
}

// some lists the moves that anybody made.
func some(w *prose.Writer, moves ...move) string {
	var said []string
	for _, m := range moves {
		if m.n > 0 {
			said = append(said, w.Say(m.key, locale.Args{"n": m.n}))
		}
	}
	return locale.List(w.Lang(), said)
}

// turns counts the verdicts that became better and worse from one period to
// the next, of the areas that were assessed in both.
func turns(from, to *step) (better, worse int) {
	was := map[*record.Area]progress.Verdict{}
	for _, m := range from.ms {
		was[m.Area] = m.Verdict
	}
	for _, m := range to.ms {
		v, there := was[m.Area]
		switch {
		case !there || v == progress.NoData || m.Verdict == progress.NoData:
		case m.Verdict < v:
			better++
		case m.Verdict > v:
			worse++
		}
	}
	return better, worse
}

// table has a row an area and a column a period: verdict and figure.
func (m *stepMaker) table(caption string, href func(*record.Area) string) Table {
	t := Table{Caption: caption, Head: []string{m.w.Say("chart.head.area", nil)}}
	for i := range m.steps {
		t.Head = append(t.Head, m.steps[i].short)
	}
	for _, a := range m.areas {
		row := Row{Cells: []string{m.w.Name(a)}, Href: href(a)}
		for i := range m.steps {
			row.Cells = append(row.Cells, m.cell(&m.steps[i], a))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// cell is what became of an area in a period: "Đúng tiến độ (66,3%)".
func (m *stepMaker) cell(s *step, a *record.Area) string {
	i := slices.IndexFunc(s.ms, func(x *progress.Measure) bool { return x.Area == a })
	if i < 0 {
		return ""
	}
	x := s.ms[i]
	if x.Point == nil {
		return m.w.Say("chart.silent", nil)
	}
	return m.w.Say("chart.steps.cell", locale.Args{
		"verdict": m.w.Verdict(x.Verdict), "value": m.w.Shown(x), "parts": counts(m.w, m.g, x.Point),
	})
}

// counts are a figure's parts without what is counted: "3.120/4.500"; "" where
// it has none.
func counts(w *prose.Writer, g *record.Goal, p *progress.Point) string {
	if p.Den == 0 || yesNo(g, p) {
		return ""
	}
	return locale.Count(w.Lang(), p.Num) + "/" + locale.Count(w.Lang(), p.Den)
}
