package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Judge is the measure at one instant by steps 1 to 6: what tong-hop.csv holds.
// Silence does not enter, and the reasons (the fields from ToTarget on, but for
// Cautious) are left out: it is asked for hundreds of thousands of times.
func (b *Book) Judge(g *record.Goal, a *record.Area, t record.Instant) *Measure {
	return b.judge(b.Series(g, a), t)
}

// JudgeInto is Judge into a measure that the caller has done with.
func (b *Book) JudgeInto(m *Measure, g *record.Goal, a *record.Area, t record.Instant) {
	b.judgeInto(m, b.Series(g, a), t)
}

func (b *Book) judge(s *Series, t record.Instant) *Measure {
	m := &Measure{}
	b.judgeInto(m, s, t)
	return m
}

func (b *Book) judgeInto(m *Measure, s *Series, t record.Instant) {
	s = s.on(t)
	*m = Measure{Goal: s.Goal, Area: s.Area, At: t, Verdict: NoData, Cause: NotReported, Part: s.Part}
	m.Point = s.at(t)
	if m.Point == nil { // step 1
		b.tellSilence(m, s)
		return
	}
	p := m.Point
	m.Coverage, m.Status, m.Comparability = p.Coverage, p.Status, p.Comparability
	if s.partial() {
		m.Comparability = max(m.Comparability, OfPart)
	}
	if !s.aim(m) {
		m.Cause = NoVerdictHere
		return
	}
	if s.broken(p.moved) {
		m.Cause, m.Comparability = NotComparable, Broken
		return
	}
	s.start(m)
	if m.Required != nil {
		m.Ahead = keep(&m.room.ahead, p.Value.Sub(*m.Required))
	}
	m.Verdict, m.Cause, m.room.pace = b.steps(m, s, p.Value, p.Status)
	if m.Cause.byPace() {
		m.Pace = &m.room.pace
	}
	if !p.Coverage.Full() {
		b.allowForMissing(m, s)
	}
	if s.Goal.Kind == record.Count && s.partial() {
		m.Required, m.Ahead, m.Pace = nil, nil, nil // the target is the whole scope's
		if m.Verdict != Achieved || s.Goal.Down {
			m.Verdict, m.Cause, m.Cautious = NoData, NotComparable, nil
		}
	}
}

// start sets where a measure starts from and what the path requires of it.
func (s *Series) start(m *Measure) {
	if m.Baseline = s.baseBefore(m.At); m.Baseline != nil {
		m.Status = max(m.Status, m.Baseline.Status)
		m.Comparability = max(m.Comparability, m.Baseline.Comparability)
		if v, ok := s.required(m.At); ok {
			m.Required = keep(&m.room.required, v)
		}
	}
}

// steps are 2 to 6, for a value v with its reporting status: every case has
// exactly one outcome. The pace is that of step 6, else 0.
func (b *Book) steps(m *Measure, s *Series, v exact.Rat, status record.Status) (Verdict, Cause, exact.Rat) {
	target, base, none := m.Target, m.Baseline, exact.Rat{}
	due := m.At >= target.By.Instant()
	switch {
	case !s.better(target.Value, v): // 2
		return Achieved, ReachedTarget, none
	case due && status != record.Provisional: // 3
		return Missed, DeadlinePassed, none
	case base == nil: // 4
		return NoData, FirstPeriod, none
	case s.Goal.Plan.Method == record.CAGR && !s.computable(target.Target):
		return NoData, NotComputable, none
	case b.same(s.Goal, v, base.Value): // 5
		if s.Goal.Kind == record.Done && v.Sign() == 0 {
			return NoChange, NotDone, none
		}
		return NoChange, NearBaseline, none
	case s.better(base.Value, v):
		return Worsening, UnderBaseline, none
	}
	pace, cause := b.pace(m, s, v) // 6
	if cause == NotComputable {
		return NoData, cause, none
	}
	switch {
	case pace.Less(b.rules.Behind):
		return FarBehind, cause, pace
	case pace.Less(b.rules.OnTrack):
		return Behind, cause, pace
	case due:
		return Behind, ByPathDue, pace
	}
	return OnTrack, cause, pace
}

// same reports whether v is no change from the baseline's value: equal, or for
// shares on the straight line nearer than the setting.
func (b *Book) same(g *record.Goal, v, base exact.Rat) bool {
	if g.Kind == record.Share && g.Plan.Method == record.StraightLine {
		return v.Equal(base) || v.Sub(base).Abs().Less(b.rules.NoChange)
	}
	return v.Equal(base)
}

// pace is how much of what the path requires since the baseline has been done.
// Here v lies between baseline and target, so the path lies above the baseline.
func (b *Book) pace(m *Measure, s *Series, v exact.Rat) (exact.Rat, Cause) {
	if s.Goal.Plan.Method == record.CAGR {
		r, ok := s.growth(v, m.At, m.Target.Target)
		if !ok {
			return r, NotComputable
		}
		return r, ByGrowth
	}
	base := m.Baseline.Value
	return v.Sub(base).Quo(m.Required.Sub(base)), ByPath
}

// allowForMissing judges a sum that is not full once more, with the missing
// areas' last known figures; the less favourable verdict stands. A count is
// judged only where it has achieved its target whatever the missing areas say.
func (b *Book) allowForMissing(m *Measure, s *Series) {
	all := m.Point.cautious
	if known := len(m.Coverage.Missing) - all.unknown; known > 0 {
		c := &Cautious{Value: all.value(s.Goal.Kind)}
		c.Num, c.Den = all.whole()
		c.Verdict, c.Cause, _ = b.steps(m, s, c.Value, all.status)
		m.Cautious = c
		m.Status, m.Comparability = max(m.Status, all.status), max(m.Comparability, all.comparability)
	}
	if s.Goal.Kind == record.Count {
		sure := !s.Goal.Down || all.unknown == 0 && m.Cautious.Verdict == Achieved
		if m.Verdict != Achieved || !sure {
			m.Verdict, m.Cause, m.Pace, m.Cautious = NoData, LowCoverage, nil, nil
		}
		return
	}
	if c := m.Cautious; c != nil && c.Verdict > m.Verdict {
		m.Verdict, m.Cause = c.Verdict, LessFavourable
	}
}
