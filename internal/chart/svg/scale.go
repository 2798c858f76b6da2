package svg

import (
	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// scale turns values into places from lo, where the axis begins, to hi; down
// the page or across it alike.
type scale struct {
	min, span exact.Rat
	lo, hi    int
}

func scaleOf(a *chart.Axis, lo, hi int) scale {
	return scale{a.Min, a.Max.Sub(a.Min), lo, hi}
}

func (s *scale) at(v exact.Rat) int {
	part := v.Sub(s.min).Quo(s.span)
	if s.hi < s.lo {
		return s.lo - int(part.Scaled(int64(s.lo-s.hi)))
	}
	return s.lo + int(part.Scaled(int64(s.hi-s.lo)))
}

// clock turns instants into places from lo to hi.
type clock struct {
	from   record.Instant
	months int
	lo, hi int
}

func clockOf(t *chart.Span, lo, hi int) clock {
	return clock{t.From, int(t.To - t.From), lo, hi}
}

func (k *clock) at(t record.Instant) int {
	if k.months == 0 {
		return (k.lo + k.hi) / 2
	}
	return k.lo + (int(t-k.from)*(k.hi-k.lo)+k.months/2)/k.months
}
