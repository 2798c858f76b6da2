package prose

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// This file holds the sentences after the main one, each empty where it has
// nothing to say.

// required is the path's value, where the main sentence does not give it.
func (w *Writer) required(m *progress.Measure) string {
	switch m.Cause {
	case progress.NearBaseline, progress.UnderBaseline, progress.LessFavourable:
	default:
		return ""
	}
	if m.Required == nil || m.Target == nil || m.Point.At >= m.Target.By.Instant() || m.Goal.Plan.Method == record.CAGR {
		return ""
	}
	return w.Say("reason.required", w.about(m, locale.Args{"required": w.Required(m)}))
}

// tempo is how much of the needed move was made: what parts behind from far
// behind.
func (w *Writer) tempo(m *progress.Measure) string {
	if m.Cause != progress.ByPath || m.Pace == nil || m.Verdict != progress.Behind && m.Verdict != progress.FarBehind {
		return ""
	}
	return w.Say("reason.tempo"+turned(m.Goal), w.about(m, locale.Args{"pace": w.pace(m)}))
}

// gap is what is still missing to the target, in things where they are counted.
func (w *Writer) gap(m *progress.Measure) string {
	if m.Point == nil || m.ToTarget == nil || m.Target == nil || single(m) ||
		m.Cause == progress.NotDone || m.Cause == progress.LessFavourable || m.Cause == progress.LowCoverage {
		return ""
	}
	return w.missing("reason.gap", m)
}

// missing fills the pattern of a gap, in things where they are counted, be it
// only among those that have reported; a deadline that has come is not named.
func (w *Writer) missing(key string, m *progress.Measure) string {
	args := w.about(m, locale.Args{
		"d": w.away(m, *m.ToTarget), "n": "", "of": "", "tier": w.tier(m.Goal), "among": "",
	})
	if m.Point.At >= m.Target.By.Instant() {
		args["in"] = ""
	}
	switch counted := m.Goal.Kind.Parts() && m.Missing != nil && *m.Missing > 0; {
	case !counted:
		return w.Say(key+turned(m.Goal), args)
	case m.Goal.Kind == record.Done:
		key += ".done"
	default:
		key += ".things" + turned(m.Goal)
	}
	n := w.count(*m.Missing)
	args["n"], args["of"] = n, w.ofThem(m.Goal, n)
	if !m.Coverage.Full() {
		args["among"] = w.Say("gap.among", nil)
	}
	if m.Small { // one thing is worth more points than are missing
		args["d"] = ""
	}
	return w.Say(key, args)
}

// speed is the speed so far beside the speed needed.
func (w *Writer) speed(m *progress.Measure) string {
	if m.Speed == nil || m.Needed == nil || m.Small || m.Goal.Kind == record.Done ||
		m.Cause == progress.LessFavourable || m.Cause == progress.LowCoverage {
		return ""
	}
	g := m.Goal
	if m.Verdict == progress.NoChange {
		return w.Say("reason.needed", locale.Args{"needed": w.move(g, *m.Needed, exact.Rat{})})
	}
	return w.Say("reason.speed", w.about(m, locale.Args{
		"so": w.move(g, *m.Speed, *m.Needed), "needed": w.move(g, *m.Needed, *m.Speed),
	}))
}

// move says where a speed goes: "tăng 6,1 điểm".
func (w *Writer) move(g *record.Goal, d exact.Rat, other exact.Rat) string {
	key := "move.up"
	switch d.Sign() {
	case 0:
		return w.Say("move.none", nil)
	case -1:
		key = "move.down"
	}
	return w.Say(key, locale.Args{"d": w.difference(g, d, "difference.points.short", 0, other)})
}

// next is the target after the one that is reached.
func (w *Writer) next(m *progress.Measure) string {
	if m.Verdict != progress.Achieved || m.Point == nil || m.Target == nil {
		return ""
	}
	for _, t := range heldTo(m) {
		if t.By.Instant() <= m.Target.By.Instant() {
			continue
		}
		d := t.Value.Sub(m.Point.Value)
		args := locale.Args{
			"target": w.Target(m.Goal, t.Value), "by": w.deadline(t.By), "in": w.Period(t.By), "d": w.Difference(m.Goal, d),
		}
		if (d.Sign() > 0) == m.Goal.Down || d.Sign() == 0 {
			return w.Say("reason.next.reached", args)
		}
		return w.Say("reason.next"+turned(m.Goal), args)
	}
	return ""
}

// Partly is the second way of counting, with the last figures of those who did
// not report, where it did not decide; "" where all reported.
func (w *Writer) Partly(m *progress.Measure) string {
	if !partly(m) {
		return ""
	}
	args := locale.Args{"reported": w.Reported(m.Goal, m.Coverage), "names": w.names(m.Coverage.Missing, w.FullName)}
	if m.Cautious == nil {
		return w.Say("reason.partly", args)
	}
	args["cautious"] = w.cautiously(m)
	if m.Cautious.Verdict == m.Verdict {
		return w.Say("reason.partly.same", args)
	}
	return w.Say("reason.partly.better", args)
}

// partly reports whether a verdict stands on less than all, and was not changed
// by it.
func partly(m *progress.Measure) bool {
	return !m.Coverage.Full() && m.Point != nil && m.Verdict != progress.NoData && m.Cause != progress.LessFavourable
}

// fall is a change for the worse since the figure before; the baseline has
// its own sentence.
func (w *Writer) fall(m *progress.Measure) string {
	c := m.Change
	if c == nil || !c.Worse || m.Point == nil || m.Goal.Kind == record.Done ||
		m.Baseline != nil && c.From.At == m.Baseline.At {
		return ""
	}
	return w.Say("reason.fall"+turned(m.Goal), locale.Args{
		"d": w.Difference(m.Goal, c.Delta), "period": w.Period(c.From.Period),
		"was": w.Apart(m.Goal, c.From.Value, m.Point.Value),
	})
}

// earlier tells what became of the targets before.
func (w *Writer) earlier(m *progress.Measure) string {
	said := ""
	for _, o := range m.Earlier {
		args := locale.Args{
			"target": w.Target(m.Goal, o.Target.Value), "by": w.deadline(o.Target.By), "in": w.Period(o.Target.By), "value": "",
		}
		key := "reason.earlier." + [...]string{"met", "missed", "silent", "unsettled"}[o.State]
		if o.State != progress.NotReportedThen {
			args["value"] = w.Apart(m.Goal, o.Value, o.Target.Value)
		}
		if said != "" {
			said += " "
		}
		said += w.Say(key, args)
	}
	return said
}

// own sets an area's own target beside the plan's.
func (w *Writer) own(m *progress.Measure) string {
	if m.Target == nil || !m.Target.Own {
		return ""
	}
	args := locale.Args{
		"area": w.FullName(m.Area), "own": w.Target(m.Goal, m.Target.Value), "by": w.deadline(m.Target.By), "plan": "",
	}
	key := "reason.own"
	if plan := m.Target.Plan; plan != nil {
		args["plan"] = w.Target(m.Goal, plan.Value)
		key += ".plan"
		if m.Point != nil {
			key += [...]string{".missed", ".reached"}[reaches(m.Goal, m.Point.Value, plan.Value)]
		}
	}
	return w.Say(key, args)
}

// reaches is 1 where v is as good as the target or better, else 0.
func reaches(g *record.Goal, v, target exact.Rat) int {
	if c := v.Cmp(target); c == 0 || (c > 0) != g.Down {
		return 1
	}
	return 0
}

// denominator warns that what is divided by has moved.
func (w *Writer) denominator(m *progress.Measure) string {
	d := m.DenGrowth
	if d == nil {
		return ""
	}
	key, more := "reason.denominator.grew", "more.up"
	if d.To < d.From {
		key = "reason.denominator.shrank"
	}
	switch {
	case d.MoreNum < 0:
		more = "more.down"
	case d.MoreNum == 0:
		more = "more.none"
	}
	return w.Say(key, locale.Args{
		"from": w.count(d.From), "to": w.count(d.To), "of": w.of(m.Goal), "base": w.base(m),
		"percent": w.percent(d.Percent.Abs().Quo(exact.Int(100)), 0, exact.Frac(1, 10)),
		"more":    w.Say(more, locale.Args{"n": w.count(max(d.MoreNum, -d.MoreNum))}),
	})
}

// start says from where the way is measured, where it is not the plan's own
// baseline or is known from the plan alone.
func (w *Writer) start(m *progress.Measure) string {
	b := m.Baseline
	switch {
	case b == nil || m.Point == nil || m.Verdict == progress.Achieved || m.Verdict == progress.Missed:
		return ""
	case b.Late && m.Goal.Kind == record.Count && m.Point.Sum():
		return w.Say("reason.late.count", locale.Args{"period": w.Period(b.Period)})
	case b.Late:
		return w.Say("reason.late", locale.Args{"period": w.Period(b.Period)})
	case b.Stated:
		return w.Say("reason.stated", locale.Args{"base": w.base(m), "value": w.Value(m.Goal, b.Value)})
	}
	return ""
}

// worth is what one counts for where the numbers are small.
func (w *Writer) worth(m *progress.Measure) string {
	if m.Worth == nil || m.Point == nil || single(m) {
		return ""
	}
	k, _ := m.Worth.Decimals(1)
	all := w.count(m.Point.Den)
	things := w.things(m.Goal, all)
	if m.Goal.Kind == record.Done {
		things = w.tier(m.Goal)
	}
	points := w.Say("difference.points", locale.Args{"n": locale.Number(w.Lang(), *m.Worth, k)})
	return w.Say("reason.worth", locale.Args{"all": all, "of": things, "points": points})
}
