package progress

import "tiendo/internal/record"

// baseline is where the series starts: its figure at the goal's baseline
// instant, else the value that the plan states (for its top area), else the
// first later figure. A goal without a baseline instant starts with its first
// figure. A count from fewer areas than are expected is no start: reports that
// came in since would pass for progress. What a plan states of its scope is not
// of a part of it, and a figure of another territory than the targets' starts
// nothing.
func (s *Series) baseline() *Baseline {
	stated := s.Goal.Baseline
	if stated.Period.IsZero() {
		return s.firstFrom(0)
	}
	t := stated.Period.Instant()
	if p := s.at(t); p != nil && s.whole(p) {
		return from(p)
	}
	if stated.Value != nil && !s.partial() && top(s.Goal.Plan, s.Area) {
		return &Baseline{At: t, Period: stated.Period, Value: *stated.Value, Stated: true, Source: stated.Source}
	}
	return s.firstFrom(t)
}

func (s *Series) firstFrom(t record.Instant) *Baseline {
	for _, p := range s.Points[s.before(t):] {
		if s.whole(p) && !s.broken(p.moved) {
			base := from(p)
			base.Late = true
			return base
		}
	}
	return nil
}

func from(p *Point) *Baseline {
	return &Baseline{
		At: p.At, Period: p.Period, Value: p.Value, Num: p.Num, Den: p.Den, Status: p.Status, Comparability: p.Comparability,
	}
}

// baseBefore is the baseline for a measure at t: it lies before t, or there is
// none. Which figure it is never changes with newer ones.
func (s *Series) baseBefore(t record.Instant) *Baseline {
	if s.base == nil || s.base.At >= t {
		return nil
	}
	return s.base
}

// aim sets the target that a measure is held against: the first that is due at
// its instant or later, after the last one the last; false without targets.
func (s *Series) aim(m *Measure) bool {
	i := s.current(m.At)
	if i < 0 {
		return false
	}
	post := keep(&m.room.target, Goalpost{Target: &s.targets[i], Own: s.own})
	m.Target = post
	if s.own && (s.Goal.Kind != record.Count || top(s.Goal.Plan, s.Area)) {
		for j := range s.Goal.Targets {
			if s.Goal.Targets[j].By.Instant() == post.By.Instant() {
				post.Plan = &s.Goal.Targets[j]
			}
		}
	}
	return true
}

// current is the place of that target, −1 without targets.
func (s *Series) current(t record.Instant) int {
	for i := range s.targets {
		if s.targets[i].By.Instant() >= t {
			return i
		}
	}
	return len(s.targets) - 1
}
