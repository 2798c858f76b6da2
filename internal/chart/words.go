package chart

import (
	"strconv"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

func yearLabel(year int) string { return strconv.Itoa(year) }

// level prints a target as a drawing has it: as the plan words it, but without
// what is counted, which the title says.
func level(w *prose.Writer, g *record.Goal, v exact.Rat) string {
	if g.Kind == record.Count {
		return locale.Number(w.Lang(), v, 0)
	}
	return w.Target(g, v)
}

// label is a figure as it stands in a drawing: small numbers by their counts,
// which a percentage would make look like more than they are.
func label(w *prose.Writer, g *record.Goal, p *progress.Point, others ...exact.Rat) string {
	if small(g, p) {
		return locale.Count(w.Lang(), p.Num) + "/" + locale.Count(w.Lang(), p.Den)
	}
	return w.Apart(g, p.Value, others...)
}

// small reports whether so few things are counted that a percentage misleads.
func small(g *record.Goal, p *progress.Point) bool {
	return g.Kind == record.Share && p.Den < smallest
}

// partial reports whether the point is a count of fewer areas than are
// expected: set beside another it would make silence look like change.
func partial(g *record.Goal, p *progress.Point) bool {
	return g.Kind == record.Count && !p.Coverage.Full()
}

// yesNo reports whether a figure is one yes or no: there is no halfway, and so
// nothing to be required before the day.
func yesNo(g *record.Goal, p *progress.Point) bool {
	return g.Kind == record.Done && p.Den == 1
}

// smallest is the least number of things counted that are ranked.
const smallest = 10

// targets are the targets as drawn.
func targets(w *prose.Writer, g *record.Goal, ts []record.Target) []Target {
	out := make([]Target, len(ts))
	for i, t := range ts {
		l := level(w, g, t.Value)
		out[i] = Target{Spot{t.By.Instant(), t.Value}, l, w.Say("chart.target", locale.Args{"value": l}), w.ShortPeriod(t.By)}
	}
	return out
}

// targetList is "70% vào năm 2025, 80% vào năm 2030".
func targetList(w *prose.Writer, g *record.Goal, ts []record.Target) string {
	items := make([]string, len(ts))
	for i, t := range ts {
		items[i] = w.Say("chart.target.by", locale.Args{"value": w.Target(g, t.Value), "period": w.Period(t.By), "state": ""})
	}
	return locale.List(w.Lang(), items)
}

// absence is why there is no figure: as the area put it, with the verdict that
// it had last, else as far as is known.
func absence(w *prose.Writer, m *progress.Measure) string {
	why := ""
	switch {
	case m.Absent != nil:
		why = m.Absent.Reason.In(w.Lang())
	case m.Report != nil:
		why = m.Report.Missing.In(w.Lang())
	}
	switch {
	case why == "" && m.Cause == progress.NoVerdictHere: // that it has no target is not why
		return w.Say("chart.silent", nil)
	case why == "":
		return w.Short(m)
	}
	args := locale.Args{"why": why, "period": "", "phrase": ""}
	if last := m.Last; last != nil && last.Point != nil && last.Cause != progress.NoVerdictHere {
		args["period"], args["phrase"] = w.ShortPeriod(last.Point.Period), w.Phrase(last)
	}
	return w.Say("chart.absent", args)
}

// title is a goal's title in the writer's language.
func title(w *prose.Writer, g *record.Goal) string { return g.Title.In(w.Lang()) }
