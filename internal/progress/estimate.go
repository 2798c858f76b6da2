package progress

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

const (
	// trendPoints is how many instants a trend takes.
	trendPoints = 3
	// horizon is how far past the plan's end an estimate reaches, in months.
	horizon = 10 * 12
)

// estimate is when the first target that is not yet reached will be, from the
// measure's figure on by the Theil–Sen slope of the figures since the baseline.
// Nil with fewer than three instants, for small numbers, where every target is
// reached, where the verdict does not stand on this figure, and where the day
// has passed without a report: nothing is foretold of the past.
func (b *Book) estimate(m *Measure, s *Series) *Estimate {
	p := m.Point
	if m.Verdict == NoData || m.Cause == LessFavourable || p.Den > 0 && p.Den < small {
		return nil
	}
	target := s.toReach(m)
	trend := s.since(m.Baseline, m.At)
	if target == nil || len(trend) < trendPoints {
		return nil
	}
	e := &Estimate{Target: target, State: Never, Slope: theilSen(trend)}
	pace := s.up(e.Slope)
	if pace.Sign() <= 0 {
		return e
	}
	months, ok := s.up(target.Value.Sub(p.Value)).Quo(pace).Ceil()
	if end := planEnd(s.Goal.Plan) + horizon; !ok || months > int64(end-m.At) {
		e.State = TooFar
		return e
	}
	e.State, e.At = Reaches, m.At+record.Instant(months)
	if !b.AsOf.IsZero() && b.AsOf.After(e.At.LastDay()) {
		return nil
	}
	return e
}

// toReach is the first target, from the current one on, that the figure does
// not meet.
func (s *Series) toReach(m *Measure) *record.Target {
	for i := s.current(m.At); i < len(s.targets); i++ {
		if s.better(s.targets[i].Value, m.Point.Value) {
			return &s.targets[i]
		}
	}
	return nil
}

// dot is a value at an instant.
type dot struct {
	at    record.Instant
	value exact.Rat
}

// since is the series from the baseline to t, a stated baseline included.
func (s *Series) since(base *Baseline, t record.Instant) (dots []dot) {
	if base.Stated {
		dots = append(dots, dot{base.At, base.Value})
	}
	for _, p := range s.Points {
		if p.At >= base.At && p.At <= t && s.whole(p) {
			dots = append(dots, dot{p.At, p.Value})
		}
	}
	return dots
}

// theilSen is the median of the slopes between all pairs, a month; of an even
// number the mean of the middle two.
func theilSen(dots []dot) exact.Rat {
	slopes := make([]exact.Rat, 0, len(dots)*(len(dots)-1)/2)
	for i, x := range dots {
		for _, y := range dots[i+1:] {
			slopes = append(slopes, y.value.Sub(x.value).Quo(exact.Int(int64(y.at-x.at))))
		}
	}
	slices.SortFunc(slopes, exact.Rat.Cmp)
	mid := len(slopes) / 2
	if len(slopes)%2 == 1 {
		return slopes[mid]
	}
	return slopes[mid-1].Add(slopes[mid]).Mul(exact.Frac(1, 2))
}

// planEnd is the last month of the plan: of its period, else its last target.
func planEnd(p *record.Plan) record.Instant {
	end := record.Period{Year: p.Period[1], Unit: record.Year, N: 1}.Instant()
	if p.Period[1] > 0 {
		return end
	}
	for _, g := range p.Goals {
		for _, t := range g.Targets {
			end = max(end, t.By.Instant())
		}
	}
	return end
}
