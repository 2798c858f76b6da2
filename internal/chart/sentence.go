package chart

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// This file holds the parts of sentences that several charts share. Each says
// nothing where there is nothing to say.

// mostNamed is how many periods or areas a sentence names; of more it gives the
// number.
const mostNamed = 3

func sentences(said ...string) string {
	said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
	return strings.Join(said, " ")
}

// periods is "năm 2022 và năm 2023", or of many how many they are.
func periods(w *prose.Writer, ps []record.Period) string {
	if len(ps) > mostNamed {
		return w.Say("chart.periods", locale.Args{"n": len(ps)})
	}
	names := make([]string, len(ps))
	for i, p := range ps {
		names[i] = w.Period(p)
	}
	return locale.List(w.Lang(), names)
}

// standing says, as the end of a sentence, how a measure's figure lies to the
// path, or from the target's day on to the target.
func standing(w *prose.Writer, m *progress.Measure) string {
	switch {
	case m.Point == nil, m.Required == nil, yesNo(m.Goal, m.Point):
		return ""
	case m.Cause == progress.LowCoverage, m.Cause == progress.NoVerdictHere, m.Cause == progress.NotComparable:
		return ""
	}
	args := locale.Args{"d": "", "mark": w.Say("chart.mark.path", locale.Args{"value": w.Required(m)})}
	aim := *m.Required
	switch due := m.Point.At >= m.Target.By.Instant(); {
	case !due && m.Goal.Plan.Method == record.CAGR: // judged by growth, not by the path
		return ""
	case due:
		aim = m.Target.Value
		args["mark"] = w.Say("chart.mark.target", locale.Args{"value": w.Target(m.Goal, aim)})
	}
	if !small(m.Goal, m.Point) && m.Goal.Kind != record.Done {
		args["d"] = w.Step(m.Goal, aim, m.Point.Value)
	}
	key := "chart.stands." + [...]string{"below", "even", "above"}[1+m.Point.Value.Cmp(aim)]
	if m.Goal.Down {
		key += ".down"
	}
	return w.Say(key, args)
}

// about fills a pattern about periods; "" where there are none.
func about(w *prose.Writer, key string, ps []record.Period) string {
	if len(ps) == 0 {
		return ""
	}
	return locale.UpperFirst(w.Say(key, locale.Args{"periods": periods(w, ps), "n": len(ps)}))
}

// caveats say which of the figures may still change, or were carried over. Of
// illustrative ones the mark in the drawing tells.
func caveats(w *prose.Writer, points ...*progress.Point) string {
	var provisional, estimated []record.Period
	for _, p := range points {
		if StyleOf(p) == Provisional {
			provisional = append(provisional, p.Period)
		}
		if p.Comparability == progress.Estimated {
			estimated = append(estimated, p.Period)
		}
	}
	return sentences(about(w, "chart.note.provisional", provisional), about(w, "chart.note.estimated", estimated))
}

// partly says of a sum how many have reported, where not all have.
func partly(w *prose.Writer, g *record.Goal, p *progress.Point) string {
	if p.Coverage.Full() {
		return ""
	}
	return locale.UpperFirst(w.Say("chart.partly", locale.Args{
		"period": w.Period(p.Period), "reported": w.Reported(g, p.Coverage),
	}))
}

// aims lists the targets, each with what has become of it.
func aims(w *prose.Writer, m *progress.Measure, ts []record.Target) string {
	if len(ts) == 0 {
		return ""
	}
	single := m.Goal.Kind == record.Done && (m.Point == nil || yesNo(m.Goal, m.Point))
	item := "chart.target.by"
	if single { // there is but one answer to give
		item = "chart.target.day"
	}
	items := make([]string, len(ts))
	for i, t := range ts {
		items[i] = w.Say(item, locale.Args{
			"value": w.Target(m.Goal, t.Value), "period": w.Period(t.By), "state": stateOf(w, m, t),
		})
	}
	key := "chart.aims"
	switch {
	case single:
		key = "chart.aims.done"
	case m.Target != nil && m.Target.Own:
		key = "chart.aims.own"
	}
	return w.Say(key, locale.Args{"n": len(ts), "targets": locale.List(w.Lang(), items)})
}

// stateOf is what has become of a target; "" where that is not settled.
func stateOf(w *prose.Writer, m *progress.Measure, t record.Target) string {
	for _, o := range m.Earlier {
		if o.Target.By == t.By {
			return w.Say("chart.state."+[...]string{"met", "missed", "silent", "unsettled"}[o.State], nil)
		}
	}
	if m.Target == nil || m.Target.By.Instant() > t.By.Instant() {
		return ""
	}
	key := ""
	switch now := m.Target.By == t.By; {
	case now && m.Cause == progress.Overdue:
		key = "overdue"
	case now && m.Verdict == progress.Missed:
		key = "missed"
	case m.Verdict == progress.Achieved && (now || reaches(m.Goal, m.Point, t)):
		key = "reached"
	default:
		return ""
	}
	return w.Say("chart.state."+key, nil)
}

// reaches reports whether the figure is as good as the target or better.
func reaches(g *record.Goal, p *progress.Point, t record.Target) bool {
	c := p.Value.Cmp(t.Value)
	return c == 0 || (c > 0) != g.Down
}
