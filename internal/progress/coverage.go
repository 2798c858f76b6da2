package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// cautious is a sum with the last known figures of the missing areas.
type cautious struct {
	parts
	unknown int // missing areas that never had a figure
}

// sum fills the series of an area above those that report, for the instants
// after those that it has and, where until is given, that end before it:
// numerators and denominators are added, percentages never.
func (b *Book) sum(s *Series, until record.Date) {
	has := s.end()
	for _, t := range b.instants[s.Goal] {
		if t <= has {
			continue
		}
		if !until.IsZero() && !until.After(t.LastDay()) {
			break
		}
		p, whole := b.sumAt(s, t)
		switch {
		case p.Coverage.Reported == 0:
		case !whole:
			s.Apart = append(s.Apart, p)
		case p.Coverage.Share.Less(b.rules.Coverage):
			s.Thin = append(s.Thin, p)
		default:
			s.Points = append(s.Points, p)
		}
	}
	if n := len(s.Thin); n > 0 && (len(s.Points) == 0 || s.Thin[n-1].At > s.Points[len(s.Points)-1].At) {
		s.Pending = s.Thin[n-1]
	}
}

// end is the newest instant of a sum; 0 where it has none.
func (s *Series) end() (newest record.Instant) {
	for _, list := range [][]*Point{s.Points, s.Thin, s.Apart} {
		if n := len(list); n > 0 {
			newest = max(newest, list[n-1].At)
		}
	}
	return newest
}

// sumAt adds what the areas that make up the series' territory reported at t,
// and says how much of what is expected that is: by the last known denominators
// up to t, or by number for counts and done and where a denominator is unknown.
// It is whole unless some of the territory was outside the record then.
func (b *Book) sumAt(s *Series, t record.Instant) (p *Point, whole bool) {
	p = &Point{At: t, moved: s.movedBy(t)}
	c := &p.Coverage
	c.ByNumber = s.Goal.Kind != record.Share
	list, whole := b.members(s, t.LastDay())
	var sum, rest parts
	unknown := 0
	for m, share := range list {
		if m.notApplicable(t) {
			continue
		}
		c.Expected++
		p.moved = max(p.moved, m.moved)
		last := m.last(t)
		switch {
		case last != nil && last.At == t:
			c.Reported++
			sum.add(last, share, s.Goal.Kind)
			p.name(last.Period)
			if s.leaves == nil {
				p.Origins = append(p.Origins, record.Origin{Area: m.Area, Share: share})
			}
			continue
		case last != nil:
			rest.add(last, share, s.Goal.Kind)
		default:
			unknown++
			c.ByNumber = true
		}
		c.Missing = append(c.Missing, m.Area)
	}
	p.Num, p.Den = sum.whole()
	p.Value, p.Status, p.Comparability = sum.value(s.Goal.Kind), sum.status, sum.comparability
	switch {
	case c.Expected == 0:
	case c.ByNumber:
		c.Share = exact.Frac(int64(c.Reported), int64(c.Expected))
	default:
		c.Share = sum.den.Quo(sum.den.Add(rest.den))
	}
	if !c.Full() {
		p.cautious = &cautious{parts: sum.with(rest), unknown: unknown}
	}
	if s.leaves != nil && s.early(t) {
		p.Origins, _ = s.Area.Past(t.LastDay())
	}
	return p, whole
}

// name gives a sum the longest of its periods' names: years come first.
func (p *Point) name(of record.Period) {
	if p.Period.IsZero() || of.Unit < p.Period.Unit {
		p.Period = of
	}
}

// last is the area's newest figure up to t.
func (s *Series) last(t record.Instant) *Point {
	if i := s.before(t + 1); i > 0 {
		return s.Points[i-1]
	}
	return nil
}
