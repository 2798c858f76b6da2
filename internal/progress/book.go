package progress

import (
	"cmp"
	"slices"
	"sync"

	"tiendo/internal/record"
)

// Book holds every series and measure of a record as of a day. It is read-only
// and safe for concurrent use.
type Book struct {
	Record *record.Record
	AsOf   record.Date // "today": what is due by then is due

	rules    record.Thresholds
	series   map[key]*Series // of every goal and area that it concerns
	upper    []*Series       // those of them that are sums
	instants map[*record.Goal][]record.Instant
	said     map[saidKey]int            // how many figures there are, absent ones too
	mute     map[muteKey]*record.Report // reports that say why there is no figure at all
	current  *sync.Map                  // of key: current; of the books before and after, too
}

type key struct {
	goal *record.Goal
	area *record.Area
}

type saidKey struct {
	goal   *record.Goal
	period record.Period
}

type muteKey struct {
	area *record.Area
	at   record.Instant
}

// Compute measures a record. Reports whose period ends after asOf are left out,
// as are figures that check refuses: of areas that did not exist on the
// period's last day, of a tier that does not report the goal, out of scope. The
// zero date leaves no report out, and nothing is due.
func Compute(rec *record.Record, asOf record.Date) *Book {
	b := &Book{
		Record: rec, AsOf: asOf, rules: record.DefaultThresholds(),
		series: map[key]*Series{},
		said:   map[saidKey]int{},
		mute:   map[muteKey]*record.Report{},

		current: &sync.Map{},
	}
	if rec.Site != nil {
		b.rules = rec.Site.Thresholds
	}
	b.upper = b.open()
	heirs := b.heirs(rec.Areas)
	for _, s := range heirs {
		s.moved = b.joined(s)
	}
	b.readReports(rec.Reports)
	for _, s := range heirs {
		b.inherit(s)
	}
	for _, s := range b.upper {
		s.redrawn = redrawn(s)
		b.sumUp(s)
	}
	for _, s := range b.series {
		s.settle()
	}
	return b
}

// sumUp fills a series that is a sum.
func (b *Book) sumUp(s *Series) {
	if s.Area.Until.IsZero() {
		b.sum(s, record.Date{})
		return
	}
	b.sum(s, s.Area.Until.Next())
	if top(s.Goal.Plan, s.Area) {
		b.addParts(s)
	}
}

// settle finds where a series that is complete starts.
func (s *Series) settle() {
	s.base = s.baseline()
	for _, part := range s.parts {
		part.base = part.baseline()
	}
}

// heirs are the series of those areas that report and took over from others, the
// oldest first: an area's past is known before that of those that it became.
func (b *Book) heirs(among []*record.Area) (list []*Series) {
	for _, a := range among {
		if len(a.Origins)+len(a.Outside) == 0 {
			continue
		}
		for _, g := range b.Record.Goals() {
			if s := b.reporter(g, a); s != nil {
				list = append(list, s)
			}
		}
	}
	slices.SortStableFunc(list, func(x, y *Series) int { return x.Area.From.Compare(y.Area.From) })
	return list
}

// open starts a series for every goal and area that it concerns, and returns
// those that are sums.
func (b *Book) open() (upper []*Series) {
	for _, p := range b.Record.Plans {
		for _, g := range p.Goals {
			for _, a := range b.Record.Areas {
				if reports(g, a) {
					b.series[key{g, a}] = newSeries(g, a)
				}
			}
			for _, a := range b.Record.Areas {
				if reports(g, a) && g.Kind != record.Value {
					upper = b.openAbove(upper, b.series[key{g, a}])
				}
			}
		}
	}
	return upper
}

// openAbove makes leaf a part of the sums of every area that it ever lay under.
func (b *Book) openAbove(upper []*Series, leaf *Series) []*Series {
	return b.openOver(upper, leaf, leaf.Area, false)
}

func (b *Book) openOver(upper []*Series, leaf *Series, a *record.Area, moving bool) []*Series {
	upper = b.openAt(upper, leaf, a.Parent, moving || len(a.Formerly) > 0)
	for _, f := range a.Formerly {
		if f.Parent != a.Parent {
			upper = b.openAt(upper, leaf, f.Parent, true)
		}
	}
	return upper
}

func (b *Book) openAt(upper []*Series, leaf *Series, up *record.Area, moving bool) []*Series {
	g := leaf.Goal
	if up == nil || !inPlan(g.Plan, up) {
		return upper
	}
	if up.Tier != g.ReportedBy { // else it reports for itself
		s := b.series[key{g, up}]
		if s == nil {
			s = newSeries(g, up)
			b.series[key{g, up}] = s
			upper = append(upper, s)
		}
		s.moving = s.moving || moving
		if n := len(s.leaves); n == 0 || s.leaves[n-1] != leaf {
			s.leaves = append(s.leaves, leaf)
		}
	}
	return b.openOver(upper, leaf, up, moving)
}

// reports tells whether the area itself is to report the goal: it lies in the
// plan's scope, or took over from one that did, on the goal's tier. A value is
// reported on each tier, down from the plan's top area.
func reports(g *record.Goal, a *record.Area) bool {
	if g.Kind != record.Value && a.Tier != g.ReportedBy {
		return false
	}
	return inScope(g, a) || slices.ContainsFunc(a.Origins, func(o record.Origin) bool { return reports(g, o.Area) })
}

func inScope(g *record.Goal, a *record.Area) bool {
	if !inPlan(g.Plan, a) {
		return false
	}
	return len(g.Plan.Scope) == 0 || slices.ContainsFunc(g.Plan.Scope, func(s *record.Area) bool {
		return a.EverWithin(s) || g.Kind == record.Value && s.EverWithin(a)
	})
}

func inPlan(p *record.Plan, a *record.Area) bool { return p.Area == nil || a.EverWithin(p.Area) }

// top reports whether the area is the one that the plan is for.
func top(p *record.Plan, a *record.Area) bool {
	return a == p.Area || p.Area == nil && a.Parent == nil
}

// readReports puts every figure into its series. All points stand in one block
// of memory: there are hundreds of thousands of them at a country's size.
func (b *Book) readReports(reports []*record.Report) {
	n := 0
	for _, r := range reports {
		n += len(r.Figures)
	}
	block := make([]Point, 0, n)
	for _, r := range inOrder(reports) {
		if !b.AsOf.IsZero() && r.Period.LastDay().After(b.AsOf) || !r.Area.Exists(r.Period.LastDay()) {
			continue
		}
		t := r.Period.Instant()
		if len(r.Figures) == 0 {
			b.mute[muteKey{r.Area, t}] = r
		}
		for _, f := range r.Figures {
			s := b.reporter(f.Goal, r.Area)
			if s == nil {
				continue
			}
			s.told = append(s.told, r.Period)
			b.said[saidKey{f.Goal, r.Period}]++
			p, ok := point(f)
			p.moved = s.moved
			switch last := len(s.Points) - 1; {
			case !ok:
				s.Absences = append(s.Absences, f)
			case last < 0 || s.Points[last].At != t: // a second figure at an instant is an error; the first stands
				block = append(block, p)
				s.Points = append(s.Points, &block[len(block)-1])
			}
		}
	}
	b.instants = map[*record.Goal][]record.Instant{}
	for k := range b.said {
		b.instants[k.goal] = append(b.instants[k.goal], k.period.Instant())
	}
	for g, list := range b.instants {
		slices.Sort(list)
		b.instants[g] = slices.Compact(list)
	}
}

// inOrder is the reports by period end, whatever order the record has them in.
func inOrder(reports []*record.Report) []*record.Report {
	return slices.SortedStableFunc(slices.Values(reports), func(x, y *record.Report) int {
		return cmp.Or(cmp.Compare(x.Period.Instant(), y.Period.Instant()), x.Pos.Compare(y.Pos))
	})
}

// Concerns reports whether the goal is asked of the area: it lies in the
// plan's scope, on the goal's tier or above it (values: anywhere in scope), or
// took over from an area that does.
func (b *Book) Concerns(g *record.Goal, a *record.Area) bool { return b.series[key{g, a}] != nil }

// Series is the area's series for the goal, on the territory of today; never
// nil, its Points may be empty.
func (b *Book) Series(g *record.Goal, a *record.Area) *Series {
	if s := b.series[key{g, a}]; s != nil {
		return s.now()
	}
	return &Series{Goal: g, Area: a}
}

// Instants lists the instants at which any area of the goal has a report that
// says something of it (an absent figure counts), ascending.
func (b *Book) Instants(g *record.Goal) []record.Instant { return slices.Clone(b.instants[g]) }

// Targets are those that the area is held to, by date: its own where the plan
// gives them, else the goal's; empty where the area has no verdict (count
// goals below the scope).
func (b *Book) Targets(g *record.Goal, a *record.Area) []record.Target {
	return b.Series(g, a).targets
}
