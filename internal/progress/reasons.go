package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

const (
	// small is the denominator under which one thing more or less is 10 points
	// and more.
	small = 10
	// muchGrowth is the move of a denominator, in percent, from which the
	// reason tells it.
	muchGrowth = 10
)

// At is Judge with the reasons.
func (b *Book) At(g *record.Goal, a *record.Area, t record.Instant) *Measure {
	return b.at(b.Series(g, a), t)
}

func (b *Book) at(s *Series, t record.Instant) *Measure {
	s = s.on(t)
	m := b.judge(s, t)
	if m.Target != nil {
		m.Earlier = b.earlier(s, t)
	}
	p := m.Point
	if p == nil {
		return m
	}
	if p.Small(s.Goal) {
		m.Small, m.Worth = true, new(percent(1, p.Den))
	}
	if i := s.before(t); i > 0 && s.whole(p) && s.whole(s.Points[i-1]) && p.moved <= s.Points[i-1].At {
		delta := p.Value.Sub(s.Points[i-1].Value)
		m.Change = &Change{From: s.Points[i-1], Delta: delta, Worse: s.up(delta).Sign() < 0}
	}
	if m.Target == nil || m.Cause == NotComparable {
		return m
	}
	s.tellGap(m)
	if m.Baseline != nil {
		years := exact.Frac(int64(t-m.Baseline.At), 12)
		m.Speed = new(p.Value.Sub(m.Baseline.Value).Quo(years))
		m.DenGrowth = s.denGrowth(m)
		m.Estimate = b.estimate(m, s)
	}
	return m
}

// whole reports whether the point may be held against others: a count from
// fewer areas is no smaller count.
func (s *Series) whole(p *Point) bool { return s.Goal.Kind != record.Count || p.Coverage.Full() }

// tellGap says what is still missing to the target, and how fast it must come.
func (s *Series) tellGap(m *Measure) {
	v, target := m.Point.Value, m.Target.Value
	if !s.better(target, v) {
		return
	}
	gap := target.Sub(v)
	m.ToTarget = &gap
	m.Missing = s.missing(m.Point, target)
	if left := m.Target.By.Instant() - m.At; left > 0 {
		m.Needed = new(gap.Quo(exact.Frac(int64(left), 12)))
	}
}

// missing is how many things are missing to the target: ceil(target·N) − n, or
// where less is better n − floor(target·N), how many are too many. Nil where it
// cannot be said in whole things: of a value, and of rounded shares of a split.
func (s *Series) missing(p *Point, target exact.Rat) *int64 {
	whole := target // of a count
	switch {
	case s.Goal.Kind == record.Value:
		return nil
	case s.Goal.Kind.Parts():
		whole = target.Mul(exact.Frac(p.Den, 100))
	}
	n, ok := s.up(whole).Ceil() // for Down: −floor(whole)
	if s.Goal.Down {
		n += p.Num
	} else {
		n -= p.Num
	}
	if !ok || n <= 0 {
		return nil
	}
	return &n
}

// earlier tells what became of the targets before the current one, each at its
// own instant.
func (b *Book) earlier(s *Series, t record.Instant) (out []Outcome) {
	for i := range max(0, s.current(t)) {
		o := Outcome{Target: &s.targets[i], State: NotReportedThen}
		if then := b.judge(s, s.targets[i].By.Instant()); then.Point != nil && then.Cause != LowCoverage {
			o.Value = then.Point.Value
			if then.Cause == LessFavourable {
				o.Value = then.Cautious.Value
			}
			switch then.Verdict {
			case Achieved:
				o.State = Met
			case Missed:
				o.State = NotMet
			default:
				o.State = NotSettled
			}
		}
		out = append(out, o)
	}
	return out
}

// denGrowth is the denominator's move since the baseline, where it is more than
// 10% and both are of all that was expected.
func (s *Series) denGrowth(m *Measure) *Growth {
	base, p := m.Baseline, m.Point
	if base.Den <= 0 || p.Den <= 0 || !p.Coverage.Full() {
		return nil
	}
	if start := s.at(base.At); start == nil || !start.Coverage.Full() {
		return nil
	}
	moved := percent(p.Den-base.Den, base.Den)
	if !exact.Int(muchGrowth).Less(moved.Abs()) {
		return nil
	}
	return &Growth{From: base.Den, To: p.Den, Percent: moved, MoreNum: p.Num - base.Num}
}
