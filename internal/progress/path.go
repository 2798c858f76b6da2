package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// PathPoint is a bend of a path.
type PathPoint struct {
	At     record.Instant
	Value  exact.Rat
	Target *record.Target // nil at the baseline, and between the bends of a curve
}

// Path is the required way for charts: from the
// baseline through the targets, as the points where it bends, ascending; empty
// without a baseline. Under the method cagr the way is a curve, given by a
// point a year.
func (b *Book) Path(g *record.Goal, a *record.Area) []PathPoint {
	return b.Series(g, a).path()
}

// PathAt is the path by which t is judged: of a scope that has ended, its own up
// to the end and that of its comparable part since.
func (b *Book) PathAt(g *record.Goal, a *record.Area, t record.Instant) []PathPoint {
	return b.Series(g, a).on(t).path()
}

func (s *Series) path() []PathPoint {
	if s.base == nil || len(s.targets) == 0 {
		return nil
	}
	path := []PathPoint{{At: s.base.At, Value: s.base.Value}}
	for i := range s.targets {
		target := &s.targets[i]
		if !s.bends(target) {
			continue
		}
		if s.Goal.Plan.Method == record.CAGR {
			for t := path[len(path)-1].At + 12; t < target.By.Instant(); t += 12 {
				if v, ok := s.curve(t, target); ok {
					path = append(path, PathPoint{At: t, Value: v})
				}
			}
		}
		path = append(path, PathPoint{At: target.By.Instant(), Value: target.Value, Target: target})
	}
	return path
}

// bends reports whether the path goes through the target: it lies after the
// baseline, which does not meet it already.
func (s *Series) bends(target *record.Target) bool {
	return target.By.Instant() > s.base.At && s.better(target.Value, s.base.Value)
}

// better reports whether x is strictly more favourable than y.
func (s *Series) better(x, y exact.Rat) bool {
	if s.Goal.Down {
		return x.Less(y)
	}
	return y.Less(x)
}

// up turns a value or a difference so that more is better.
func (s *Series) up(v exact.Rat) exact.Rat {
	if s.Goal.Down {
		return v.Neg()
	}
	return v
}

// required is the path's value at t, which lies after the baseline; false where
// nothing is required: every target still to come is met by the baseline.
//
// A last target that was due before the first figure is no bend of the path,
// and yet is required from its day on.
func (s *Series) required(t record.Instant) (v exact.Rat, ok bool) {
	target := &s.targets[s.current(t)]
	if s.Goal.Plan.Method == record.CAGR && target.By.Instant() > t {
		v, ok = s.curve(t, target)
		return v, ok && s.bends(target)
	}
	at, v, any := s.base.At, s.base.Value, false
	for i := range s.targets {
		next := &s.targets[i]
		if !s.bends(next) {
			continue
		}
		end := next.By.Instant()
		if t < end {
			way := exact.Frac(int64(t-at), int64(end-at))
			v = v.Add(next.Value.Sub(v).Mul(way))
			return v, true
		}
		at, v, any = end, next.Value, true
	}
	if !any && t < target.By.Instant() {
		return v, false
	}
	if !any {
		v = target.Value
	}
	return v, true
}
