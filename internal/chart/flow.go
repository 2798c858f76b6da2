package chart

import (
	"slices"
	"strings"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// FlowPlot shows what became of areas: a column for each time between two
// reorganisations, links from each area to what it became.
type FlowPlot struct {
	Stages []FlowStage
	// Nodes stand in drawing order from the top, an area after those that it
	// came from.
	Nodes  []FlowNode
	Legend []FlowKey
}

func (*FlowPlot) plot() {}

// FlowStage is a column.
type FlowStage struct{ Title, Note string } // "từ 01/12/2024", "15 phường, xã"

// FlowNode is an area at one stage.
type FlowNode struct {
	Stage      int
	Name, Href string
	Title      string // the whole name
	Over       []FlowLink
	Kind       FlowKind
	Apart      bool // what it leads to is another than that of the node before
}

// FlowKind is how a node is drawn.
type FlowKind uint8

// The kinds of nodes, and of links that lead from them.
const (
	FlowKept    FlowKind = iota // was there before
	FlowBegan                   // began with this stage
	FlowOutside                 // territory that is not on record
)

// FlowLink leads from the node of that place in Nodes.
type FlowLink struct {
	From  int
	Same  bool   // the area itself went on
	Share string // "60%"; "" for the whole
}

// FlowKey explains a kind of node.
type FlowKey struct {
	Kind FlowKind
	Text string
}

// mostFlow is how many areas a drawing of changes has room for in a column.
const mostFlow = 80

// Flow is what became of those areas of a tier which merges and splits
// concern; nil where there are none, or too many to be drawn. tier names the
// tier: "phường, xã".
func Flow(w *prose.Writer, areas []*record.Area, tier string, href func(*record.Area) string, id string) *Spec {
	f := &flow{w: w, href: href, nodes: map[flowKey]int{}}
	for _, a := range areas {
		if len(a.Origins)+len(a.Heirs)+len(a.Outside) > 0 {
			f.areas = append(f.areas, a)
		}
	}
	f.settleDays()
	if len(f.days) < 2 {
		return nil
	}
	counts := make([]string, len(f.days))
	for k, day := range f.days {
		n := len(f.on(day))
		if n > mostFlow {
			return nil
		}
		args := locale.Args{"n": n, "tier": tier, "date": w.Date(f.dates[k])}
		key := "chart.flow.from"
		if k == 0 {
			key = "chart.flow.before"
		}
		f.plot.Stages = append(f.plot.Stages, FlowStage{
			Title: w.Say(key, args), Note: w.Say("chart.flow.count", args),
		})
		counts[k] = w.Say(key+".n", args)
	}
	f.placeAll()
	args := locale.Args{
		"tier": tier, "counts": locale.List(w.Lang(), counts), "outside": f.outside,
		"same": len(areas) - len(f.areas), "first": len(f.on(f.days[0])), "last": len(f.on(f.days[len(f.days)-1])),
	}
	s := &Spec{
		ID: id, Plot: &f.plot,
		Title: w.Say("chart.flow.title", args), Name: w.Say("chart.flow.name", args),
		Question: w.Say("chart.flow.question", args), Sentence: f.sentence(args),
	}
	f.plot.Legend = append(f.plot.Legend, FlowKey{FlowBegan, w.Say("chart.flow.key.began", nil)})
	if f.outside > 0 {
		f.plot.Legend = append(f.plot.Legend, FlowKey{FlowOutside, w.Say("chart.flow.key.outside", nil)})
	}
	s.Table = f.table(s.Title)
	return s
}

// flow holds what the drawing is made from.
type flow struct {
	w       *prose.Writer
	href    func(*record.Area) string
	areas   []*record.Area // that change, in official order
	dates   []record.Date  // of the changes; dates[0] is that of dates[1]: before it
	days    []record.Date  // a day of each stage
	plot    FlowPlot
	nodes   map[flowKey]int
	outside int // areas that territory from outside came to
}

type flowKey struct {
	area  *record.Area
	stage int
}

// settleDays finds the days on which areas began.
func (f *flow) settleDays() {
	for _, a := range f.areas {
		if len(a.Origins)+len(a.Outside) > 0 && !slices.Contains(f.dates, a.From) {
			f.dates = append(f.dates, a.From)
		}
	}
	if len(f.dates) == 0 {
		return
	}
	slices.SortFunc(f.dates, record.Date.Compare)
	f.days = append([]record.Date{f.dates[0].Before()}, f.dates...)
	f.dates = append([]record.Date{f.dates[0]}, f.dates...)
}

// on is which of the areas exist on that day.
func (f *flow) on(day record.Date) (there []*record.Area) {
	for _, a := range f.areas {
		if a.Exists(day) {
			there = append(there, a)
		}
	}
	return there
}

// placeAll gives every area its nodes: those of today in official order, each
// after all that it came from; at the end what led to nothing.
func (f *flow) placeAll() {
	for stage := len(f.days) - 1; stage >= 0; stage-- {
		for _, a := range f.on(f.days[stage]) {
			if _, ok := f.nodes[flowKey{a, stage}]; !ok {
				first := len(f.plot.Nodes)
				f.place(a, stage)
				f.plot.Nodes[first].Apart = first > 0
			}
		}
	}
}

// place makes the node of an area at a stage, after those before it.
func (f *flow) place(a *record.Area, stage int) int {
	if i, ok := f.nodes[flowKey{a, stage}]; ok {
		return i
	}
	n := FlowNode{Stage: stage, Name: a.On(f.days[stage]).Name, Title: a.FullName(f.w.Lang()), Href: f.href(a)}
	switch {
	case stage == 0:
	case a.Exists(f.days[stage-1]):
		n.Over = []FlowLink{{From: f.place(a, stage-1), Same: true}}
	default:
		n.Kind = FlowBegan
		for _, o := range a.Origins {
			l := FlowLink{From: f.place(o.Area, stage-1)}
			if !o.Share.Equal(exact.Int(1)) {
				l.Share = f.share(o)
			}
			n.Over = append(n.Over, l)
		}
		if len(a.Outside) > 0 {
			f.outside++
			n.Over = append(n.Over, FlowLink{From: len(f.plot.Nodes)})
			f.plot.Nodes = append(f.plot.Nodes, FlowNode{Stage: stage - 1, Kind: FlowOutside, Name: a.Outside.In(f.w.Lang())})
		}
	}
	f.nodes[flowKey{a, stage}] = len(f.plot.Nodes)
	f.plot.Nodes = append(f.plot.Nodes, n)
	return len(f.plot.Nodes) - 1
}

func (f *flow) sentence(args locale.Args) string {
	said := []string{f.w.Say("chart.flow.sentence", args)}
	if f.outside > 0 {
		said = append(said, f.w.Say("chart.flow.outside", args))
	}
	if args["same"].(int) > 0 {
		said = append(said, f.w.Say("chart.flow.same", args))
	}
	return strings.Join(said, " ")
}

// table has a row for each area of the last stage: what it was at each stage
// before, the newest first, and what came from outside.
func (f *flow) table(caption string) Table {
	last := len(f.days) - 1
	t := Table{Caption: caption}
	for k := last; k >= 0; k-- {
		t.Head = append(t.Head, locale.UpperFirst(f.plot.Stages[k].Title))
	}
	t.Head = append(t.Head, f.w.Say("chart.flow.head.outside", nil))
	for _, a := range f.on(f.days[last]) {
		row := Row{Cells: []string{a.FullName(f.w.Lang())}, Href: f.href(a)}
		row.Cells[0] = locale.UpperFirst(row.Cells[0])
		for k := last - 1; k >= 0; k-- {
			row.Cells = append(row.Cells, f.cell(a, f.days[k]))
		}
		t.Rows = append(t.Rows, Row{Cells: append(row.Cells, f.outsideOf(a)), Href: row.Href})
	}
	t.dropEmpty()
	return t
}

// cell names what an area was on that day.
func (f *flow) cell(a *record.Area, day record.Date) string {
	from, _ := a.Past(day)
	names := make([]string, len(from))
	for i, o := range from {
		names[i] = o.Area.On(day).Name
		if !o.Share.Equal(exact.Int(1)) {
			names[i] += " (" + f.share(o) + ")"
		}
	}
	return strings.Join(names, ", ")
}

// share prints the part of an area that went over: "62,5%".
func (f *flow) share(o record.Origin) string {
	v := o.Share.Mul(exact.Int(100))
	k, _ := v.Decimals(2)
	return locale.Number(f.w.Lang(), v, k) + "%"
}

// outsideOf names all that came from outside the record.
func (f *flow) outsideOf(a *record.Area) string {
	var all []string
	var walk func(a *record.Area)
	walk = func(a *record.Area) {
		if s := a.Outside.In(f.w.Lang()); s != "" {
			all = append(all, s)
		}
		for _, o := range a.Origins {
			walk(o.Area)
		}
	}
	walk(a)
	return strings.Join(all, "; ")
}
