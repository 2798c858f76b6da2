package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// parts adds up numerators and denominators: as whole numbers, and exactly too
// where some come from a split by weights, so that only what is shown is
// rounded.
type parts struct {
	num, den int64
	status   record.Status
	split    bool
	n, d     exact.Rat // exact, where split
	own      exact.Rat // of a goal whose values do not sum: the last one
}

// add takes up a point, or a share of it.
func (s *parts) add(p *Point, share exact.Rat) {
	s.status = max(s.status, p.Status)
	s.own = p.Value
	switch whole := share.Equal(exact.Int(1)); {
	case whole && !s.split:
		s.num, s.den = plus(s.num, p.Num), plus(s.den, p.Den)
		return
	case !s.split:
		s.split, s.n, s.d = true, exact.Int(s.num), exact.Int(s.den)
	}
	s.n = s.n.Add(exact.Int(p.Num).Mul(share))
	s.d = s.d.Add(exact.Int(p.Den).Mul(share))
	s.num, s.den = s.n.Scaled(1), s.d.Scaled(1)
}

// value is the sum's value.
func (s *parts) value(kind record.Kind) exact.Rat {
	switch {
	case kind == record.Value:
		return s.own
	case s.split && kind != record.Count: // a count is shown in whole things
		return total(kind, s.n, s.d)
	}
	return total(kind, exact.Int(s.num), exact.Int(s.den))
}

// total is the value of a count of num, or of a share of num in den; 0 where
// there is no den.
func total(kind record.Kind, num, den exact.Rat) exact.Rat {
	switch {
	case kind == record.Count:
		return num
	case den.Sign() <= 0:
		return exact.Rat{}
	}
	return num.Mul(exact.Int(100)).Quo(den)
}
