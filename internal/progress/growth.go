package progress

import (
	"math"
	"strconv"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// growth is R of the method cagr: the compound growth a year from the baseline
// to v over that from the baseline to the target, signed so that more is
// better, rounded to nine decimals. False where it cannot be computed: a base
// or a target that is not positive, or equal, or no time between them.
func (s *Series) growth(v exact.Rat, t record.Instant, target *record.Target) (exact.Rat, bool) {
	base := s.base
	if !s.computable(target) {
		return exact.Rat{}, false
	}
	far := compound(base.Value, v, t-base.At)
	need := compound(base.Value, target.Value, target.By.Instant()-base.At)
	r, ok := rounded(far / math.Abs(need))
	return s.up(r), ok
}

func (s *Series) computable(target *record.Target) bool {
	base := s.base.Value
	return base.Sign() > 0 && target.Value.Sign() > 0 && !base.Equal(target.Value) &&
		target.By.Instant() > s.base.At
}

// compound is the growth a year from a to b within so many months.
func compound(a, b exact.Rat, months record.Instant) float64 {
	return math.Pow(b.Float()/a.Float(), 12/float64(months)) - 1
}

// curve is the value that the method cagr requires at t: there R is 1.
func (s *Series) curve(t record.Instant, target *record.Target) (exact.Rat, bool) {
	if !s.computable(target) {
		return exact.Rat{}, false
	}
	way := float64(t-s.base.At) / float64(target.By.Instant()-s.base.At)
	base := s.base.Value.Float()
	return rounded(base * math.Pow(target.Value.Float()/base, way))
}

// rounded turns a float64 into a number of nine decimals, so that processors
// whose last bits differ agree; false for what is no number.
func rounded(x float64) (exact.Rat, bool) {
	r, err := exact.Parse(strconv.FormatFloat(x, 'f', 9, 64))
	return r, err == nil
}
