package chart

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// sentence says where the line led, where it should be, and where it has to go.
func (l *lineMaker) sentence(p *LinePlot) string {
	return sentences(l.moved(), l.due(), l.broken(p), l.aims(), l.outlook(p))
}

// brief is the sentence without what the reason of the verdict says as well.
func (l *lineMaker) brief(p *LinePlot) string {
	return sentences(l.moved(), l.broken(p), l.aims())
}

func sentences(said ...string) string {
	said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
	return strings.Join(said, " ")
}

func (l *lineMaker) say(key string, args locale.Args) string {
	return locale.UpperFirst(l.w.Say(key, args))
}

// moved says where the series began and where it is; of a sum that may not be
// held against others, what it is made of.
func (l *lineMaker) moved() string {
	points := slices.DeleteFunc(slices.Clone(l.series.Points), l.partial)
	said := ""
	if len(points) > 0 {
		said = l.between(points)
	}
	if last := l.series.Points[len(l.series.Points)-1]; l.partial(last) {
		said = sentences(said, l.say("chart.line.partial", locale.Args{
			"value": l.value(last), "period": l.w.Period(last.Period), "reported": l.w.Reported(l.g, last.Coverage),
		}))
	}
	return said
}

// partial reports whether the point is a count of fewer areas than are
// expected: set beside another it would make silence look like change.
func (l *lineMaker) partial(p *progress.Point) bool {
	return l.g.Kind == record.Count && !p.Coverage.Full()
}

func (l *lineMaker) between(points []*progress.Point) string {
	first, last := points[0], points[len(points)-1]
	to := l.value(last)
	if len(points) == 1 {
		key := "chart.line.one"
		if len(l.series.Points) > 1 {
			key = "chart.line.only"
		}
		return l.say(key, locale.Args{"value": to, "period": l.w.Period(last.Period)})
	}
	key := "chart.line.same"
	switch c := first.Value.Cmp(last.Value); {
	case c != 0 && l.g.Kind == record.Done:
		key = "chart.line.done"
	case c < 0:
		key = "chart.line.up"
	case c > 0:
		key = "chart.line.down"
	}
	return l.say(key, locale.Args{
		"from": l.value(first), "since": l.w.Period(first.Period),
		"to": to, "period": l.w.Period(last.Period),
	})
}

// due says where the path is at the newest figure.
func (l *lineMaker) due() string {
	m, last := l.newest, l.series.Points[len(l.series.Points)-1]
	if m.Required == nil || m.At != last.At || yesNo(l.g, last) || m.Cause == progress.LowCoverage {
		return ""
	}
	return l.say("chart.line.required", locale.Args{"value": l.w.Required(m), "period": l.w.Period(last.Period)})
}

func (l *lineMaker) broken(p *LinePlot) string {
	n := gaps(p.Dots)
	if n == 0 {
		return ""
	}
	return l.say("chart.line.gaps", locale.Args{"n": n})
}

func (l *lineMaker) aims() string {
	if len(l.targets) == 0 {
		return ""
	}
	return l.say("chart.line.targets", locale.Args{"targets": targetList(l.w, l.g, l.targets)})
}

// value is a point as a sentence has it, told apart from the series' other end
// and the targets.
func (l *lineMaker) value(p *progress.Point) string {
	points := l.series.Points
	others := append(levels(l.targets), points[0].Value, points[len(points)-1].Value)
	s := l.w.Apart(l.g, p.Value, others...)
	if small(l.g, p) {
		return l.w.Say("chart.small", locale.Args{"parts": l.w.Parts(l.g, p), "value": s})
	}
	return s
}

func gaps(dots []Dot) (n int) {
	for _, d := range dots[1:] {
		if !d.Joined {
			n++
		}
	}
	return n
}

// outlook says what the drawn estimate leads to.
func (l *lineMaker) outlook(p *LinePlot) string {
	e := l.newest.Estimate
	if e == nil || len(p.Trend) == 0 {
		return ""
	}
	args := locale.Args{"value": level(l.w, l.g, e.Target.Value)}
	if e.State != progress.Reaches {
		return l.w.Say("chart.line.not-reached", args)
	}
	args["period"] = l.w.Period(record.Period{Year: e.At.Year(), Unit: record.Year, N: 1})
	return l.w.Say("chart.line.reached", args)
}

// table lists what the drawing shows: the baseline that the plan states, the
// periods, also those without a figure, and the targets.
func (l *lineMaker) table(caption string, p *LinePlot) Table {
	say := func(key string) string { return l.w.Say(key, nil) }
	t := Table{Caption: caption, Head: []string{say("chart.head.period"), say("chart.head.value"),
		say("chart.head.parts"), say("chart.head.required"), say("chart.head.reported"), say("chart.head.verdict")}}
	t.Rows = make([]Row, 0, 1+len(p.Dots)+len(l.targets))
	add := func(mark string, cells ...string) { t.Rows = append(t.Rows, Row{Cells: cells, Mark: mark}) }

	if s := l.newest.Baseline; s != nil && s.Stated {
		add(say("chart.stated"), l.w.ShortPeriod(s.Period), l.w.Value(l.g, s.Value), "", "", "", "")
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
			add(styleWord(l.w, d.Style), d.Period, value,
				l.w.Parts(l.g, pt), l.required(m), l.reported(pt.Coverage), l.chip(m))
			next++
			continue
		}
		add("", l.unreported(at), absence(l.w, m), "", "", l.reported(m.Coverage), "")
	}
	for _, x := range l.targets {
		add("", l.w.Say("chart.target.row", locale.Args{"period": l.w.ShortPeriod(x.By)}), level(l.w, l.g, x.Value), "", "", "", "")
	}
	t.dropEmpty()
	return t
}

// instants are those of the points and, between and after them, those at which
// others reported and this area did not.
func (l *lineMaker) instants() (out []record.Instant) {
	points := l.series.Points
	next := 0
	for _, at := range l.b.Instants(l.g) {
		for next < len(points) && points[next].At < at {
			out = append(out, points[next].At)
			next++
		}
		if at >= points[0].At && (next == len(points) || points[next].At > at) && !l.covered(at) {
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

// unreported names a period without a figure: as its absence or its report
// names it, else by the instant.
func (l *lineMaker) unreported(at record.Instant) string {
	for _, p := range l.series.Thin {
		if p.At == at {
			return l.w.ShortPeriod(p.Period)
		}
	}
	for _, f := range l.series.Absences {
		if f.Report.Period.Instant() == at {
			return l.w.ShortPeriod(f.Report.Period)
		}
	}
	unit, n := record.Month, at.Month()
	if n == 12 {
		unit, n = record.Year, 1
	}
	return l.w.ShortPeriod(record.Period{Year: at.Year(), Unit: unit, N: n})
}

func (l *lineMaker) required(m *progress.Measure) string {
	if m.Required == nil || m.Point == nil || yesNo(l.g, m.Point) {
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
	if m.Cause == progress.NoVerdictHere {
		return ""
	}
	return l.w.Chip(m)
}
