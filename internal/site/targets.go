package site

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// targets are the goal's targets as the plan words them, with what became of
// each.
func (e *edition) targets(g *record.Goal) []TargetLine {
	var lines []TargetLine
	for i := range g.Targets {
		t := &g.Targets[i]
		lines = append(lines, TargetLine{
			By: e.w.ShortPeriod(t.By), Value: e.w.Target(g, t.Value), Text: e.text(t.Text), State: e.targetState(g, t),
		})
	}
	return lines
}

// targetState tells what became of a target, in the plan's top area: by the
// verdict at its date, or before it and after it by the one that the site leads
// with. So it never says more than that verdict does: an area that fell silent
// has not met a target early.
func (e *edition) targetState(g *record.Goal, t *record.Target) string {
	due := t.By.Instant()
	then, now := e.book.Judge(g, g.Plan.Area, due), e.book.Current(g, g.Plan.Area)
	last := t.By == g.Targets[len(g.Targets)-1].By
	switch {
	case then.Target != nil && then.Target.Own:
		return "" // the verdict is on another target
	case then.Point != nil:
		return e.outcome(then, "target.met")
	case now.Point != nil && now.At < due && meets(now, t):
		return e.say("target.early", locale.Args{"period": e.period(now)})
	case now.Point != nil && now.At > due && last:
		return e.outcome(now, "target.late")
	case due.LastDay().After(e.book.AsOf):
		return e.say("target.open", nil)
	}
	return e.say("target.unreported", nil)
}

// outcome says how a measure at a target's date or later settles it.
func (e *edition) outcome(m *progress.Measure, met string) string {
	switch {
	case m.Verdict == progress.Achieved:
		return e.say(met, locale.Args{"period": e.period(m)})
	case m.Verdict == progress.Missed:
		return e.say("target.missed", nil)
	case m.Cause == progress.LowCoverage:
		return e.say("target.coverage", nil)
	}
	return e.say("target.provisional", nil)
}

// meets reports whether a measure reaches a target that may lie beyond its own,
// whatever the areas say that have not reported.
func meets(m *progress.Measure, t *record.Target) bool {
	reached := func(v exact.Rat) bool {
		if m.Goal.Down {
			return !t.Value.Less(v)
		}
		return !v.Less(t.Value)
	}
	return m.Verdict == progress.Achieved && reached(m.Point.Value) && (m.Cautious == nil || reached(m.Cautious.Value))
}

// leftTo says under a target how far the figure has to go, or that it is
// reached; of an earlier target what became of it. It is silent where the
// figure alone does not decide, and of what is done or not, where the parts say
// it.
func (e *edition) leftTo(m *progress.Measure, t record.Target) string {
	switch {
	case m.Point == nil || m.Target == nil:
		return ""
	case t.By.Instant() < m.Target.By.Instant():
		return e.earlier(m, t)
	case m.Cause == progress.LowCoverage || m.Cause == progress.LessFavourable:
		return ""
	case meets(m, &t):
		return e.say("fact.reached", nil)
	case m.Goal.Kind == record.Done:
		return ""
	}
	left := t.Value.Sub(m.Point.Value)
	if (left.Sign() < 0) != m.Goal.Down || left.Sign() == 0 {
		return "" // reached by what is reported, not with what is missing
	}
	return e.say("fact.left", locale.Args{"difference": e.w.Difference(m.Goal, left)})
}

// earlier says what became of a target before the current one.
func (e *edition) earlier(m *progress.Measure, t record.Target) string {
	for _, o := range m.Earlier {
		if o.Target.By == t.By {
			return e.say([...]string{"target.met", "target.missed", "target.unreported", "target.provisional"}[o.State], nil)
		}
	}
	return ""
}
