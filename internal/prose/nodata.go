package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// noData is the main sentence where there is no verdict.
func (w *Writer) noData(m *progress.Measure) string {
	switch m.Cause {
	case progress.NotApplicable:
		return w.Say("reason.not-applicable", locale.Args{"why": w.absence(m)})
	case progress.LowCoverage:
		return w.lowCoverage(m)
	case progress.Overdue:
		return w.overdue(m)
	case progress.NoVerdictHere:
		return w.noVerdictHere(m)
	case progress.Ended:
		never := ""
		if m.Last == nil {
			never = "x"
		}
		return w.Say("reason.ended", locale.Args{
			"area": locale.UpperFirst(m.Area.FullName(w.Lang())), "date": w.Date(m.Area.Until), "never": never,
		})
	case progress.AncestorGap:
		return w.Say("reason.ancestor-gap", locale.Args{"period": w.Period(asked(m)), "names": w.gapNames(m)})
	case progress.NotComparable:
		return w.notComparable(m)
	case progress.LessFavourable: // achieved as reported, and with the others' last figures a first period
		return w.lessFavourable(m)
	}
	if m.Point == nil {
		return w.notReported(m)
	}
	switch m.Cause {
	case progress.NotComputable:
		return w.notComputable(m)
	}
	return w.firstPeriod(m)
}

// absence is the reason that the area gave for having no figure.
func (w *Writer) absence(m *progress.Measure) string {
	switch {
	case m.Absent != nil:
		return w.clause(m.Absent.Reason)
	case m.Report != nil:
		return w.clause(m.Report.Missing)
	}
	return ""
}

func (w *Writer) notReported(m *progress.Measure) string {
	if p := asked(m); !p.IsZero() {
		return w.Say("reason.not-reported", locale.Args{"period": w.Period(p), "why": w.absence(m)})
	}
	targets := heldTo(m)
	if len(targets) == 0 {
		return w.Say("reason.nothing", nil)
	}
	t := targets[0]
	if m.Target != nil {
		t = *m.Target.Target
	}
	key := "reason.nothing.target"
	if m.Goal.Kind == record.Done {
		key = "reason.nothing.done"
	}
	return w.Say(key, locale.Args{
		"target": w.Target(m.Goal, t.Value), "in": w.Period(t.By), "by": w.deadline(t.By),
	})
}

// lowCoverage says how many reported. A count is judged on less than all only
// once it has reached its target.
func (w *Writer) lowCoverage(m *progress.Measure) string {
	c := m.Coverage
	args := locale.Args{
		"reported": w.Reported(m.Goal, c), "period": w.Period(asked(m)), "of": w.of(m.Goal), "share": "", "sum": "",
		"threshold": w.percent(w.site.Thresholds.Coverage, 0),
	}
	if !c.ByNumber {
		args["share"] = w.percent(c.Share, 1, w.site.Thresholds.Coverage)
	}
	if m.Goal.Kind == record.Count {
		if m.Point != nil {
			args["sum"] = w.counted(m.Goal, m.Point.Value, 0)
		}
		return w.Say("reason.coverage.count", args)
	}
	return w.Say("reason.coverage", args)
}

func (w *Writer) overdue(m *progress.Measure) string {
	args := locale.Args{"last": w.newest(m), "by": "", "target": ""}
	if m.Target != nil {
		args["by"], args["target"] = w.deadline(m.Target.By), w.Target(m.Goal, m.Target.Value)
	}
	return w.Say("reason.overdue", args)
}

func (w *Writer) noVerdictHere(m *progress.Measure) string {
	whole := ""
	if m.Goal.Plan != nil && m.Goal.Plan.Area != nil {
		whole = w.FullName(m.Goal.Plan.Area)
	}
	if m.Point == nil {
		return w.Say("reason.no-verdict", locale.Args{"whole": whole, "tier": w.tier(m.Goal)})
	}
	return w.say("reason.no-verdict.figure", m, locale.Args{"whole": whole, "tier": w.tier(m.Goal)})
}

func (w *Writer) notComputable(m *progress.Measure) string {
	if m.Baseline == nil || m.Target == nil {
		return w.say("reason.not-computable", m, nil)
	}
	return w.say("reason.not-computable.from", m, locale.Args{"was": w.Value(m.Goal, m.Baseline.Value)})
}

// firstPeriod tells a first figure from the baseline itself, and from one that
// is older than the baseline.
func (w *Writer) firstPeriod(m *progress.Measure) string {
	base := m.Goal.Baseline.Period
	switch {
	case base.IsZero():
	case m.Point.At == base.Instant():
		return w.say("reason.first.base", m, nil)
	case m.Point.At < base.Instant():
		key := "base.period"
		if base.Unit == record.Year {
			key = "base.year"
		}
		name := w.Say(key, locale.Args{"period": w.ShortPeriod(base)})
		return w.say("reason.first.before", m, locale.Args{"base": name})
	}
	return w.say("reason.first", m, nil)
}

// absentees names those that did not report, where they are few and no other
// sentence does.
func (w *Writer) absentees(m *progress.Measure) string {
	if m.Coverage.Full() || partly(m) || m.Cause == progress.AncestorGap {
		return ""
	}
	names := w.names(m.Coverage.Missing, w.FullName)
	if names == "" {
		return ""
	}
	return w.Say("reason.absentees", locale.Args{"names": names})
}

// notComparable says what the figure is of that the targets are not for.
func (w *Writer) notComparable(m *progress.Measure) string {
	args := locale.Args{"why": w.Joining(m.Area), "whole": w.FullName(m.Area), "period": w.Period(asked(m))}
	switch {
	case m.Point != nil && m.Part != nil:
		return w.say("reason.not-comparable.part", m, args)
	case m.Point != nil:
		return w.say("reason.not-comparable", m, args)
	case m.Part != nil:
		return w.Say("reason.not-comparable.none", args)
	}
	return w.Say("reason.not-comparable.past", args)
}

// gapNames names the areas that an area came from and that have no figure.
func (w *Writer) gapNames(m *progress.Measure) string { return w.some(m.Goal, m.Coverage.Missing) }

// last tells the newest verdict of an area that is silent now.
func (w *Writer) last(m *progress.Measure) string {
	if m.Last == nil || m.Last.Point == nil || m.Cause == progress.Overdue {
		return ""
	}
	l, key := m.Last, "reason.last"
	if m.Cause == progress.Ended {
		key = "reason.last.ended"
	}
	return w.Say(key, locale.Args{
		"period": w.Period(l.Point.Period), "figure": w.figure(l), "phrase": w.Phrase(l),
	})
}
