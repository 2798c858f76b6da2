package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// parts adds up numerators and denominators, exactly: shares of a split are
// rounded where they are shown, not before. It is as little reliable as what it
// is made of.
type parts struct {
	num, den      exact.Rat
	own           exact.Rat // of a goal whose values do not sum: the last one
	status        record.Status
	comparability Comparability
}

var one = exact.Int(1)

// add takes up a point, or a share of it. A yes or no cannot be divided: it
// counts whole for each.
func (s *parts) add(p *Point, share exact.Rat, kind record.Kind) {
	of := parts{exact.Int(p.Num), exact.Int(p.Den), p.Value, p.Status, p.Comparability}
	if !share.Equal(one) {
		of.comparability = max(of.comparability, Estimated)
		if kind != record.Done {
			of.num, of.den = of.num.Mul(share), of.den.Mul(share)
		}
	}
	*s = s.with(of)
}

// with is both together.
func (s parts) with(t parts) parts {
	return parts{s.num.Add(t.num), s.den.Add(t.den), t.own, max(s.status, t.status), max(s.comparability, t.comparability)}
}

// whole are the parts as things that can be counted. Something does not become
// nothing.
func (s parts) whole() (num, den int64) {
	num, den = s.num.Scaled(1), s.den.Scaled(1)
	if den == 0 && s.den.Sign() > 0 {
		den = 1
	}
	return num, den
}

// value is the sum's value. A count is one of whole things.
func (s parts) value(kind record.Kind) exact.Rat {
	switch {
	case kind == record.Value:
		return s.own
	case kind == record.Count:
		return exact.Int(s.num.Scaled(1))
	case s.den.Sign() <= 0:
		return exact.Rat{}
	}
	return s.num.Mul(exact.Int(100)).Quo(s.den)
}
