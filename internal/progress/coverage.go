package progress

import (
	"math"
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// cautious is the part of a sum that the missing areas would have with their
// last known figures.
type cautious struct {
	num, den int64
	status   record.Status
	unknown  int // missing areas that never had a figure
}

// sum fills the series of an area above those that report: numerators and
// denominators are added, percentages never.
func (b *Book) sum(s *Series) {
	for _, t := range s.leafInstants() {
		p := s.sumAt(t)
		if p.Coverage.Share.Less(b.rules.Coverage) {
			s.Thin = append(s.Thin, p)
		} else {
			s.Points = append(s.Points, p)
		}
	}
	if n := len(s.Thin); n > 0 && (len(s.Points) == 0 || s.Thin[n-1].At > s.Points[len(s.Points)-1].At) {
		s.Pending = s.Thin[n-1]
	}
}

// leafInstants are the instants at which an area below has a figure, ascending.
func (s *Series) leafInstants() []record.Instant {
	seen := map[record.Instant]bool{}
	var all []record.Instant
	for _, leaf := range s.leaves {
		for _, p := range leaf.Points {
			if !seen[p.At] {
				seen[p.At] = true
				all = append(all, p.At)
			}
		}
	}
	slices.Sort(all)
	return all
}

// sumAt adds what the areas below reported at t, and says how much of what is
// expected that is: by the last known denominators up to t, or by number for
// counts and done and where a denominator is unknown.
func (s *Series) sumAt(t record.Instant) *Point {
	p := &Point{At: t}
	c := &p.Coverage
	c.ByNumber = s.Goal.Kind != record.Share
	rest := cautious{}
	day := t.LastDay()
	for _, leaf := range s.leaves {
		if !leaf.Area.Exists(day) || leaf.notApplicable(t) {
			continue
		}
		c.Expected++
		last := leaf.last(t)
		switch {
		case last != nil && last.At == t:
			c.Reported++
			p.Num, p.Den = plus(p.Num, last.Num), plus(p.Den, last.Den)
			p.Status = max(p.Status, last.Status)
			if p.Period.IsZero() || last.Period.Unit < p.Period.Unit { // years come first
				p.Period = last.Period
			}
			continue
		case last != nil:
			rest.num, rest.den = plus(rest.num, last.Num), plus(rest.den, last.Den)
			rest.status = max(rest.status, last.Status)
		default:
			rest.unknown++
			c.ByNumber = true
		}
		c.Missing = append(c.Missing, leaf.Area)
	}
	switch {
	case c.Expected == 0:
	case c.ByNumber:
		c.Share = exact.Frac(int64(c.Reported), int64(c.Expected))
	default:
		c.Share = exact.Frac(p.Den, plus(p.Den, rest.den))
	}
	p.Value = s.total(p.Num, p.Den)
	if !c.Full() {
		p.cautious = &rest
	}
	return p
}

// last is the area's newest figure up to t.
func (s *Series) last(t record.Instant) *Point {
	if i := s.before(t + 1); i > 0 {
		return s.Points[i-1]
	}
	return nil
}

// total is the value of a sum.
func (s *Series) total(num, den int64) exact.Rat {
	if s.Goal.Kind == record.Count {
		return exact.Int(num)
	}
	return percent(num, den)
}

// plus adds what is not negative and stays at the end of int64 rather than
// turning round: no public figure is near it, and arithmetic never fails.
func plus(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}
