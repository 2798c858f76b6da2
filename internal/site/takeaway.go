package site

import (
	"iter"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// A chart that can be taken away is four files beside each other, du-lieu/bieu-do/x
// with .svg, .png, .csv and, for a goal's line, .json. Their names are promises:
//
//	<goal>            a goal's line, in its plan's top area
//	<goal>.<name>     its areas compared, by the name of the comparison
//	<goal>/<area>     its line in an area
//
// The words in a picture are of one language: those of a second one lie in a
// folder of its name. The tables are the same in every language.

// takeaway is a chart that can be taken away.
type takeaway struct {
	goal  *record.Goal
	area  *record.Area // whose line it is, or whose children are compared
	name  string       // its address without folder and ending
	spec  func() *chart.Spec
	areas []*record.Area // whose measures it shows
	now   bool           // those of the goal's current instant alone
}

func (t *takeaway) data() string { return machine + "bieu-do/" + t.name + ".csv" }

func (a addresses) drawn(t *takeaway, ending string) string {
	return machine + "bieu-do/" + a.prefix + t.name + ending
}

// pictured reports whether an area's charts can be taken away.
func (e *edition) pictured(a *record.Area) bool {
	const top = 2 // tiers
	switch e.rec.Site.Pictures {
	case record.PicturesNone:
		return false
	case record.PicturesAll:
		return true
	}
	return e.rec.Site.Tier(a.Tier) < top
}

// lineOf is a goal's line in an area; the plan's top area's is the goal's own.
func (e *edition) lineOf(g *record.Goal, a *record.Area) *takeaway {
	t := &takeaway{goal: g, area: a, name: g.ID + "/" + a.ID, areas: []*record.Area{a}}
	t.spec = func() *chart.Spec { return chart.LineOf(e.w, e.book, e.book.Newest(g, a), "line_"+g.ID) }
	if a == g.Plan.Area {
		t.name, t.spec = g.ID, e.lines[g]
	}
	return t
}

// comparison is a chart of the areas below a plan's.
type comparison struct {
	name string // in addresses
	now  bool   // of the goal's current instant alone
	draw func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec
}

// The comparisons of a goal's page.
var (
	byRank = comparison{"xep-hang", true, func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec {
		return chart.Ranking(e.w, e.book, g, g.Plan.Area, href, "ranking_"+g.ID)
	}}
	onMap = comparison{"ban-do", true, func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec {
		return chart.Map(e.w, e.book, g, g.Plan.Area, href, mapID(g))
	}}
	onMaps = comparison{"ban-do-cac-ky", false, func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec {
		return chart.Steps(e.w, e.book, g, g.Plan.Area, href, "steps_"+g.ID)
	}}
	bySlope = comparison{"hai-ky", false, func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec {
		return chart.Slope(e.w, e.book, g, g.Plan.Area, href, "slope_"+g.ID)
	}}
	oneByOne = comparison{"tung-noi", false, func(e *edition, g *record.Goal, href func(*record.Area) string) *chart.Spec {
		if !e.hasBetween(g) && bySlope.draw(e, g, href) != nil {
			return nil // of two periods the slope says as much
		}
		return chart.Multiples(e.w, e.book, g, g.Plan.Area, href, "multiples_"+g.ID)
	}}
	comparisons = [...]comparison{byRank, onMap, onMaps, bySlope, oneByOne}
)

func (e *edition) comparisonOf(g *record.Goal, c comparison) *takeaway {
	return &takeaway{
		goal: g, area: g.Plan.Area, name: g.ID + "." + c.name, areas: e.comparedBy(g, c), now: c.now,
		spec: func() *chart.Spec { return c.draw(e, g, func(*record.Area) string { return "" }) },
	}
}

// comparedBy are the areas of a comparison: those of the goal's current instant,
// on the maps those of every period.
func (e *edition) comparedBy(g *record.Goal, c comparison) []*record.Area {
	if c.name == onMaps.name {
		return g.Plan.Area.EverBelow()
	}
	return g.Plan.Area.Below(e.shownDay([]*record.Goal{g}))
}

// compare is a comparison on its goal's page; nil where there is none.
func (e *edition) compare(p place, g *record.Goal, c comparison) *chart.Spec {
	href := func(a *record.Area) string { return p.part(e.area(a), g.ID) }
	return e.take(p, c.draw(e, g, href), e.comparisonOf(g, c))
}

// addTakeaways gives the files of charts their addresses. A chart that is
// missing has none.
func (e *edition) addTakeaways(d *directory) {
	if e.rec.Site.Pictures == record.PicturesNone {
		return
	}
	for _, p := range e.rec.Plans {
		for _, g := range p.Goals {
			all := []*takeaway{e.lineOf(g, p.Area)}
			for _, c := range comparisons {
				all = append(all, e.comparisonOf(g, c))
			}
			for _, t := range all {
				if t.spec() != nil {
					e.addTakeaway(d, t)
				}
			}
		}
	}
	for _, a := range e.rec.Areas {
		if !e.pictured(a) {
			continue
		}
		for _, g := range e.goalsOf(a) {
			if a != g.Plan.Area && len(e.book.Series(g, a).Points) > 0 {
				e.addTakeaway(d, e.lineOf(g, a))
			}
		}
	}
}

func (e *edition) addTakeaway(d *directory, t *takeaway) {
	add := func(addr string, content func() any) { d.add(Page{Addr: addr, Content: content, Pos: t.goal.Pos}) }
	for _, ending := range []string{".svg", ".png"} {
		add(e.drawn(t, ending), func() any {
			return &ChartPicture{Spec: t.spec(), Source: e.citeChart(t), PNG: ending == ".png"}
		})
	}
	add(t.data(), func() any { return newCSV(measuresHead, e.rowsOf(t), false) })
}

// citeChart is the line that goes with a chart: who produced the numbers, who
// publishes them, where.
func (e *edition) citeChart(t *takeaway) string {
	if t.area == t.goal.Plan.Area {
		return e.citeGoal(t.goal, at(e.goal(t.goal)))
	}
	return e.cite(e.text(t.goal.Title)+", "+e.name(t.area), e.producersIn(t.area), at(e.area(t.area)))
}

// rowsOf are the measures that a chart shows, as tong-hop.csv has them.
func (e *edition) rowsOf(t *takeaway) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		now, _ := e.book.CurrentInstant(t.goal)
		periods := e.periods[t.goal]()
		if t.now {
			kept := periods[:0:0]
			for _, p := range periods {
				if p.Instant() == now {
					kept = append(kept, p)
				}
			}
			periods = kept
		}
		e.measuresOf(t.goal, t.areas, periods, yield)
	}
}

// take is a chart with the ways to take it away, in a copy: other pages share
// it.
func (e *edition) take(p place, s *chart.Spec, t *takeaway) *chart.Spec {
	if s == nil {
		return nil
	}
	c := *s
	if t.area == t.goal.Plan.Area && e.rec.Site.Pictures != record.PicturesNone || e.pictured(t.area) {
		for _, f := range []struct{ label, addr string }{
			{"SVG", e.drawn(t, ".svg")}, {"PNG", e.drawn(t, ".png")}, {"CSV", t.data()},
		} {
			c.Take.Files = append(c.Take.Files, chart.File{Label: f.label, Href: p.to(f.addr)})
		}
	}
	if e.embedded(t) {
		e.embedLine(p, &c, t)
	}
	return &c
}

// embedLine is the line that shows the chart in a page of another site.
func (e *edition) embedLine(p place, s *chart.Spec, t *takeaway) {
	addr, note := e.absolute(e.embed(t)), "embed.note"
	if addr == "" {
		addr, note = e.embed(t), "embed.note.relative"
	}
	height := embedHeight(s, e.citeChart(t))
	if e.book.Current(t.goal, t.area).Part != nil {
		height += 30 // "phần so sánh được" beside the period takes a line more
	}
	s.Take.Embed = &chart.Embed{
		Href: p.to(e.embed(t)),
		Line: embedFrame(addr, s.Title, height),
		Note: e.say(note, locale.Args{"height": height}),
	}
}

// takenPatterns says where the files of charts are, for the data page.
func (e *edition) takenPatterns() (facts []Fact) {
	add := func(pattern, key string) {
		facts = append(facts, Fact{Label: pattern, Value: e.say("data.taken."+key, nil)})
	}
	if e.rec.Site.Pictures != record.PicturesNone {
		file := func(name, key string) { add(e.drawn(&takeaway{name: name}, ".svg")+" · .png · .csv", key) }
		file("<goal>", "line")
		file("<goal>/<area>", "area")
		for _, c := range comparisons {
			file("<goal>."+c.name, c.name)
		}
		add(posters+e.prefix+"muc-tieu/<goal>.png · dia-ban/<area>.png", "poster")
	}
	if e.rec.Site.Embeds != record.EmbedNone {
		add(e.embed(&takeaway{name: "<goal>"}), "embed")
	}
	return facts
}
