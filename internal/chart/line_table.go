package chart

import (
	"slices"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// table lists what the drawing shows: the baseline that the plan states, the
// periods, also those without a figure, and the targets.
func (l *lineMaker) table(caption string, p *LinePlot) Table {
	say := func(key string) string { return l.w.Say(key, nil) }
	t := Table{Caption: caption, Head: []string{say("chart.head.period"), say("chart.head.value"),
		say("chart.head.parts"), say("chart.head.required"), say("chart.head.reported"), say("chart.head.verdict"),
		l.beforeHead(), say("chart.head.reporters")}}
	t.Rows = make([]Row, 0, 1+len(p.Dots)+len(l.targets))
	add := func(mark, note string, cells ...string) {
		cells = append(cells, make([]string, len(t.Head)-len(cells))...)
		t.Rows = append(t.Rows, Row{Cells: cells, Mark: mark, Note: note})
	}

	if s := l.newest.Baseline; s != nil && s.Stated {
		add(say("chart.stated"), "", l.w.ShortPeriod(s.Period), l.w.Value(l.g, s.Value))
	}
	next, m := 0, &progress.Measure{}
	for _, at := range l.instants() {
		l.b.JudgeInto(m, l.g, l.a, at)
		if next < len(p.Dots) && p.Dots[next].At == at {
			pt, d := l.series.Points[next], &p.Dots[next]
			value := d.Label
			if small(l.g, pt) { // the label has its counts
				value = l.w.Apart(l.g, pt.Value, levels(l.targets)...)
			}
			add(styleWord(l.w, d.Style), l.w.Remark(pt.Note), d.Period, value,
				l.w.Parts(l.g, pt), l.required(m), l.reported(pt.Coverage), l.chip(m), l.before(m), l.reporters(pt))
			next++
			continue
		}
		add("", l.w.Note(m), l.w.ShortPeriod(l.unreported(at)), absence(l.w, m), "", "", l.reported(m.Coverage), "", l.before(m), l.apart(at))
	}
	for _, x := range l.targets {
		add("", "", l.w.Say("chart.target.row", locale.Args{"period": l.w.ShortPeriod(x.By)}), level(l.w, l.g, x.Value))
	}
	t.dropEmpty()
	return t
}

// instants are those of the points and, between and after them, those at which
// others reported and this area did not; of an area that came from others also
// those before, at which these reported.
func (l *lineMaker) instants() (out []record.Instant) {
	points := l.series.Points
	first := points[0].At
	if len(l.a.Origins) > 0 {
		for _, p := range slices.Concat(l.series.Thin, l.series.Apart) {
			first = min(first, p.At)
		}
	}
	next := 0
	for _, at := range l.b.Instants(l.g) {
		for next < len(points) && points[next].At < at {
			out = append(out, points[next].At)
			next++
		}
		if at >= first && (next == len(points) || points[next].At > at) && !l.covered(at) && !l.over(at) {
			out = append(out, at)
		}
	}
	for ; next < len(points); next++ {
		out = append(out, points[next].At)
	}
	return out
}

// covered reports whether at lies within the period of a later report of the
// area's own, as a half year does for an area that reports by the year.
func (l *lineMaker) covered(at record.Instant) bool {
	for _, p := range l.series.Points {
		if p.At > at && int(p.At-at) < p.Period.Unit.Months() {
			return true
		}
	}
	return false
}

// unreported is a period without a figure: as its absence or its report names
// it, else by the instant.
func (l *lineMaker) unreported(at record.Instant) record.Period {
	for _, p := range slices.Concat(l.series.Thin, l.series.Apart) {
		if p.At == at {
			return p.Period
		}
	}
	for _, f := range l.series.Absences {
		if f.Report.Period.Instant() == at {
			return f.Report.Period
		}
	}
	unit, n := record.Month, at.Month()
	if n == 12 {
		unit, n = record.Year, 1
	}
	return record.Period{Year: at.Year(), Unit: unit, N: n}
}

func (l *lineMaker) required(m *progress.Measure) string {
	if m.Required == nil || m.Point == nil || l.whole(m) || yesNo(l.g, m.Point) {
		return ""
	}
	return l.w.Required(m)
}

func (l *lineMaker) reported(c progress.Coverage) string {
	if c.Expected == 0 {
		return ""
	}
	return l.w.Reported(l.g, c)
}

func (l *lineMaker) chip(m *progress.Measure) string {
	if m.Cause == progress.NoVerdictHere || l.whole(m) {
		return ""
	}
	return l.w.Chip(m)
}
