package chart

import (
	"slices"
	"strconv"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// RankingPlot are the areas under one area as bars, the best first.
type RankingPlot struct {
	Values      Axis
	Rows        []RankRow
	Target      *Tick // of all rows; nil where areas have targets of their own
	Unranked    []RankRow
	UnrankedBy  string // why they are: the heading over them
	Missing     []Absent
	MissingHead string // "3 phường, xã chưa có số liệu"
	Legend      []Key
}

func (*RankingPlot) plot() {}

// RankRow is an area with its figure.
type RankRow struct {
	Rank       string // "3"; "" where there is no order to speak of
	Name, Href string
	Value      exact.Rat
	Label      string // "66,3%"; small numbers by their counts
	Verdict    progress.Verdict
	Chip       string // the verdict in words; "" where there is none
	Style      Style
	Hollow     bool       // N < 10
	Target     *exact.Rat // the area's, at this instant
}

// Absent is an area without a figure, with the reason.
type Absent struct{ Name, Href, Reason string }

// Ranking ranks the children of parent by their current measures; nil where
// none has a figure. href gives an area's page, relative to this one.
func Ranking(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	at, ok := b.CurrentInstant(g)
	if !ok {
		return nil
	}
	areas := children(b, g, parent, at)
	if len(areas) == 0 {
		return nil
	}
	r := rankMaker{w: w, g: g, tier: tierOf(w, b, areas), href: href, plot: &RankingPlot{}}
	for _, a := range areas {
		if m := b.Current(g, a); m.Point == nil {
			r.absent = append(r.absent, m)
		} else if m.Small {
			r.unranked = append(r.unranked, m)
		} else {
			r.ranked = append(r.ranked, m)
		}
	}
	if len(r.ranked)+len(r.unranked) == 0 {
		return nil
	}
	r.fill()
	args := locale.Args{"goal": title(w, g), "parent": parentOf(w, parent, at), "tier": r.tier}
	s := &Spec{
		ID: id, Plot: r.plot,
		Title:    w.Say("chart.ranking.title", args),
		Heading:  w.Say("chart.ranking.heading", args),
		Name:     w.Say("chart.ranking.name", args),
		Question: w.Say("chart.ranking.question", nil),
		Sentence: r.sentence(),
		Mark:     mark(w, r.seen[Illustrative]),
	}
	s.Table = r.table(s.Title)
	return s
}

// children are those of parent on the instant's last day that the goal is asked
// of; of a parent that has ended, what its own have become.
func children(b *progress.Book, g *record.Goal, parent *record.Area, at record.Instant) []*record.Area {
	return slices.DeleteFunc(parent.Below(at.LastDay()), func(a *record.Area) bool { return !b.Concerns(g, a) })
}

// rankMaker holds what a ranking is made from.
type rankMaker struct {
	w    *prose.Writer
	g    *record.Goal
	tier string
	href func(*record.Area) string
	plot *RankingPlot
	seen [4]bool // styles

	ranked, unranked, absent []*progress.Measure
}

func (r *rankMaker) fill() {
	better := func(x, y *progress.Measure) int {
		c := y.Point.Value.Cmp(x.Point.Value)
		if r.g.Down {
			c = -c
		}
		return c
	}
	slices.SortStableFunc(r.ranked, better) // equals stay in official order
	p := r.plot
	values := []exact.Rat{}
	for i, m := range r.ranked {
		row := r.row(m)
		switch {
		case r.g.Kind == record.Done: // done or not is no order
		case i > 0 && better(r.ranked[i-1], m) == 0:
			row.Rank = p.Rows[i-1].Rank
		default:
			row.Rank = strconv.Itoa(i + 1)
		}
		p.Rows = append(p.Rows, row)
	}
	for _, m := range r.unranked {
		p.Unranked = append(p.Unranked, r.row(m))
	}
	for _, m := range r.absent {
		p.Missing = append(p.Missing, Absent{m.Area.Name, r.href(m.Area), absence(r.w, m)})
	}
	for _, row := range slices.Concat(p.Rows, p.Unranked) {
		values = append(values, row.Value)
		if row.Target != nil {
			values = append(values, *row.Target)
		}
	}
	p.Values = barAxis(r.w, r.g, values)
	p.Target = r.common()
	p.Legend = r.legend()
	args := locale.Args{"n": len(p.Missing), "all": len(p.Rows) + len(p.Unranked) + len(p.Missing), "tier": r.tier, "of": r.g.Of.In(r.w.Lang())}
	if len(p.Missing) > 0 {
		p.MissingHead = r.w.Say("chart.ranking.missing", args)
	}
	if len(p.Unranked) > 0 {
		p.UnrankedBy = r.w.Say("chart.ranking.unranked", args)
	}
}

func (r *rankMaker) row(m *progress.Measure) RankRow {
	row := RankRow{
		Name: m.Area.Name, Href: r.href(m.Area), Value: m.Point.Value, Label: label(r.w, r.g, m.Point),
		Verdict: m.Verdict, Style: StyleOf(m.Point), Hollow: m.Small,
	}
	if !row.Hollow {
		row.Label = r.w.Shown(m)
	}
	if m.Cause != progress.NoVerdictHere {
		row.Chip = r.w.Verdict(m.Verdict)
	}
	if m.Target != nil {
		row.Target = &m.Target.Value
	}
	r.seen[row.Style] = true
	return row
}

// common is the target that all rows have, nil where they differ.
func (r *rankMaker) common() *Tick {
	var first *exact.Rat
	for _, row := range slices.Concat(r.plot.Rows, r.plot.Unranked) {
		switch {
		case row.Target == nil, first != nil && !first.Equal(*row.Target):
			return nil
		case first == nil:
			first = row.Target
		}
	}
	return &Tick{*first, r.w.Say("chart.target", locale.Args{"value": level(r.w, r.g, *first)})}
}

func (r *rankMaker) legend() (keys []Key) {
	if r.plot.Target == nil && slices.ContainsFunc(r.plot.Rows, func(x RankRow) bool { return x.Target != nil }) {
		keys = append(keys, Key{Sign: SignTarget, Text: r.w.Say("chart.key.own-target", nil)})
	}
	if len(r.plot.Unranked) > 0 {
		keys = append(keys, Key{Sign: SignHollow, Text: r.w.Say("chart.key.small", nil)})
	}
	return append(keys, styleKeys(r.w, r.seen)...)
}

func (r *rankMaker) table(caption string) Table {
	say := func(key string) string { return r.w.Say(key, nil) }
	t := Table{Caption: caption, Head: []string{say("chart.head.area"), say("chart.head.rank"), say("chart.head.value"),
		say("chart.head.parts"), say("chart.head.target"), say("chart.head.verdict")}}
	for i, m := range slices.Concat(r.ranked, r.unranked) {
		rank := ""
		if i < len(r.ranked) {
			rank = r.plot.Rows[i].Rank
		}
		target, chip := "", ""
		if m.Target != nil {
			target = level(r.w, r.g, m.Target.Value)
		}
		if m.Cause != progress.NoVerdictHere {
			chip = r.w.Verdict(m.Verdict)
		}
		t.Rows = append(t.Rows, Row{
			Cells: []string{m.Area.Name, rank, r.w.Shown(m), r.w.Parts(r.g, m.Point), target, chip},
			Href:  r.href(m.Area), Mark: styleWord(r.w, StyleOf(m.Point)),
		})
	}
	for _, m := range r.absent {
		t.Rows = append(t.Rows, Row{Cells: []string{m.Area.Name, "", absence(r.w, m), "", "", ""}, Href: r.href(m.Area)})
	}
	t.dropEmpty()
	return t
}
