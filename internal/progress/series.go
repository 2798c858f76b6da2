package progress

import (
	"cmp"
	"slices"
	"sort"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Comparability says how far a point may be compared along its series.
type Comparability uint8

// The comparabilities.
const (
	Exact     Comparability = iota // on the area's own territory, or the sum of the whole areas that it came from
	OfPart                         // on the comparable part of a scope that has ended
	Estimated                      // some of it by the stated weights of a split
	Broken                         // part of the territory came from outside the record
)

// String is the word of the CSV column comparability.
func (c Comparability) String() string { return [...]string{"exact", "part", "estimate", "broken"}[c] }

// Point is an area's figure for a goal at one instant: reported by the area
// itself, or summed from the areas under it.
type Point struct {
	At     record.Instant
	Period record.Period  // of the report; of a sum, the longest period that its reports have
	Value  exact.Rat      // in percent for share and done; the shares' quotient is exact
	Num    int64          // share, done: how many; count: the count
	Den    int64          // share, done: of how many (> 0); else 0
	Status record.Status  // the least reliable of what it is made of
	Figure *record.Figure // the report's own figure; nil for a sum
	Note   record.Text

	Coverage      Coverage // of a sum; zero value for an area's own figure
	Comparability Comparability
	// Origins, of a point from before its area began, are the areas of then
	// that it is the sum of, in official order.
	Origins []record.Origin

	cautious *cautious      // of a sum that is not full
	moved    record.Instant // when its territory last changed while it, or what it came from, went on; 0 where it never did
}

// Sum reports whether the point is a sum of other areas' figures.
func (p *Point) Sum() bool { return p.Figure == nil }

// Small reports whether so few things are counted that one more or less is 10
// points and more.
func (p *Point) Small(g *record.Goal) bool {
	return g.Kind == record.Share && p.Den > 0 && p.Den < small
}

// Inherited reports whether the point is from before its area began.
func (p *Point) Inherited() bool { return len(p.Origins) > 0 }

// Coverage is how much of what is expected stands in a sum.
type Coverage struct {
	Reported, Expected int            // areas
	Share              exact.Rat      // 0 to 1, by last known denominators, or by number
	ByNumber           bool           // Share is Reported/Expected
	Missing            []*record.Area // the expected that did not report, in official order
}

// Full reports whether all that was expected is in. The zero Coverage is full.
func (c Coverage) Full() bool { return c.Reported == c.Expected }

// Series is an area's points for a goal, by instant, all of them on the
// territory that it has now: from before it began they are sums of the areas
// that it came from.
type Series struct {
	Goal   *record.Goal
	Area   *record.Area
	Points []*Point // those that may be judged; gaps are absent points
	// Pending is a sum at an instant after the newest point whose coverage is
	// too low: "đang nhận báo cáo: 5/18"; nil where there is none.
	Pending *Point
	// Thin are the sums left out of Points for their coverage, by instant,
	// Pending among them. They are shown as "12/18 báo cáo", never judged.
	Thin []*Point
	// Apart are the sums of the areas that it came from where these are not the
	// whole of it, as part came from outside the record. They are never shown as
	// the area's own, nor judged: they name what there is.
	Apart []*Point
	// Absences are the area's own absent figures, by instant.
	Absences []*record.Figure
	// Part says of which part of a scope that has ended the series is; nil for
	// all others.
	Part *Part

	leaves  []*Series        // of a sum: the series of the areas that report, in official order
	moving  bool             // some of the leaves lay elsewhere at times
	parts   []*Series        // of a scope that has ended: its comparable parts since, by date
	scope   *Series          // of a comparable part: the scope's series up to its end
	targets []record.Target  // by date; empty where there is no verdict
	own     bool             // the targets are the area's own
	moved   record.Instant   // as a point's, of an area that reports
	redrawn []record.Instant // of a sum: when its territory changed while it went on
	told    []record.Period  // of every figure that was read, absent ones too
	base    *Baseline        // nil where there is nothing to start from
}

func newSeries(g *record.Goal, a *record.Area) *Series {
	s := &Series{Goal: g, Area: a}
	switch own := g.Plan.AreaTargets[a.ID][g.ID]; {
	case len(own) > 0:
		s.targets, s.own = own, true
	case g.Kind != record.Count || top(g.Plan, a):
		s.targets = g.Targets
	}
	byDate := func(x, y record.Target) int { return cmp.Compare(x.By.Instant(), y.By.Instant()) }
	if !slices.IsSortedFunc(s.targets, byDate) {
		s.targets = slices.SortedStableFunc(slices.Values(s.targets), byDate)
	}
	return s
}

// point is a figure as a point; false where it has no number.
func point(f *record.Figure) (Point, bool) {
	p := Point{
		At: f.Report.Period.Instant(), Period: f.Report.Period,
		Num: f.Num, Den: f.Den, Status: f.Status, Figure: f, Note: f.Note,
	}
	switch f.Goal.Kind {
	case record.Count:
		p.Value = exact.Int(f.Num)
	case record.Value:
		p.Value = f.Value
	default:
		p.Value = percent(f.Num, f.Den)
	}
	return p, f.Absent == record.Present && (f.Den > 0 || !f.Goal.Kind.Parts())
}

// percent is n of d in percent; 0 where there is no d.
func percent(n, d int64) exact.Rat {
	if d <= 0 {
		return exact.Rat{}
	}
	return exact.Frac(n, d).Mul(exact.Int(100))
}

// before is how many points lie before t: mostly all, or all but the last.
func (s *Series) before(t record.Instant) int {
	n := len(s.Points)
	for range 2 {
		if n == 0 || s.Points[n-1].At < t {
			return n
		}
		n--
	}
	return sort.Search(n, func(i int) bool { return s.Points[i].At >= t })
}

// at is the point at t, nil where there is none.
func (s *Series) at(t record.Instant) *Point {
	if i := s.before(t); i < len(s.Points) && s.Points[i].At == t {
		return s.Points[i]
	}
	return nil
}

// thinAt is the sum that was left out at t for its coverage.
func (s *Series) thinAt(t record.Instant) *Point {
	for _, p := range s.Thin {
		if p.At == t {
			return p
		}
	}
	return nil
}

// absence is the last absent figure up to t that no figure follows.
func (s *Series) absence(t record.Instant) *record.Figure {
	for _, f := range slices.Backward(s.Absences) {
		at := f.Report.Period.Instant()
		if at > t {
			continue
		}
		if i := s.before(t + 1); i > 0 && s.Points[i-1].At >= at {
			return nil
		}
		return f
	}
	return nil
}

// notApplicable reports whether, by what the area said last up to t, there is
// nothing to count there.
func (s *Series) notApplicable(t record.Instant) bool {
	f := s.absence(t)
	return f != nil && f.Absent == record.NotApplicable
}
