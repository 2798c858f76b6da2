package chart

import (
	"slices"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// sentence says where the line led, where it should be, what it lacks, and
// where it has to go.
func (l *lineMaker) sentence(p *LinePlot) string {
	return sentences(l.moved(), l.latest(p), l.due(), l.past(), l.caveats(), l.silence(p), aims(l.w, l.newest, l.targets), l.outlook(p))
}

// brief is the sentence without what the reason of the verdict says as well.
func (l *lineMaker) brief(p *LinePlot) string {
	past := ""
	if l.newest.Verdict == progress.NoData || l.newest.Baseline == nil { // else the reason says it
		past = l.past()
	}
	return sentences(l.moved(), l.latest(p), past, l.caveats(), l.silence(p), aims(l.w, l.newest, l.targets))
}

func (l *lineMaker) say(key string, args locale.Args) string {
	return locale.UpperFirst(l.w.Say(key, args))
}

// comparable are the points that may be set beside the newest.
func (l *lineMaker) comparable() []*progress.Point {
	points := l.series.Points
	for i := len(points) - 1; i > 0; i-- {
		if points[i].Comparability == progress.Broken {
			points = points[i:]
			break
		}
	}
	return slices.DeleteFunc(slices.Clone(points), func(p *progress.Point) bool { return partial(l.g, p) })
}

// moved says where the series began, how it went and where it is; of a sum that
// may not be held against others, what it is made of.
func (l *lineMaker) moved() string {
	said := ""
	if points := l.comparable(); len(points) > 0 {
		said = l.between(points)
	}
	if last := l.series.Points[len(l.series.Points)-1]; partial(l.g, last) {
		said = sentences(said, l.say("chart.line.partial", locale.Args{
			"value": l.value(last), "period": l.w.Period(last.Period), "reported": l.w.Reported(l.g, last.Coverage),
		}))
	}
	return said
}

func (l *lineMaker) between(points []*progress.Point) string {
	first, last := points[0], points[len(points)-1]
	args := locale.Args{
		"from": l.value(first, last), "since": l.w.Period(first.Period),
		"to": l.value(last, first), "period": l.w.Period(last.Period),
	}
	if len(points) == 1 {
		key := "chart.line.one"
		if len(l.series.Points) > 1 {
			key = "chart.line.only"
		}
		return l.say(key, args)
	}
	switch one, other := yesNo(l.g, first), yesNo(l.g, last); {
	case one && other:
		return l.answered(points, args)
	case one || other: // a share of areas does not grow into a yes
		return l.say("chart.line.answers", args)
	}
	c := courseOf(points)
	key := "chart.line." + c.shape.String()
	switch {
	case c.shape == wavering:
		low, high := extremes(points)
		args["low"], args["high"] = l.value(low, first, last), l.value(high, first, last)
		key += [...]string{".down", ".same", ".up"}[1+last.Value.Cmp(first.Value)]
	case c.shape == peaked || c.shape == dipped:
		turn := points[c.turn]
		args["from"], args["turn"], args["to"] = l.value(first, turn, last), l.value(turn, first, last), l.value(last, first, turn)
		args["when"] = l.w.Period(turn.Period)
	case len(points) > 2 && (c.steady || c.shape == flat) && !l.holed(points):
		key += ".every"
	}
	return l.say(key, args)
}

// holed reports whether something is missing between the points.
func (l *lineMaker) holed(points []*progress.Point) bool {
	at := l.instants()
	return slices.ContainsFunc(at, func(t record.Instant) bool {
		return t > points[0].At && t < points[len(points)-1].At &&
			!slices.ContainsFunc(points, func(p *progress.Point) bool { return p.At == t })
	})
}

// answered tells a series of yes and no.
func (l *lineMaker) answered(points []*progress.Point, args locale.Args) string {
	c := courseOf(points)
	switch {
	case c.shape == flat:
		key := "chart.line.not-done"
		if points[0].Num > 0 {
			key = "chart.line.done"
		}
		return l.say(key, args)
	case c.shape == rising && points[0].Num == 0: // of several areas that are one now, some may have begun earlier
		i := slices.IndexFunc(points, func(p *progress.Point) bool { return p.Num > 0 })
		args["when"], args["before"] = l.w.Period(points[i].Period), l.w.Period(points[i-1].Period)
		return l.say("chart.line.became-done", args)
	}
	return l.say("chart.line.answers", args)
}

// latest is the step from the period before, where moved has not told it.
func (l *lineMaker) latest(p *LinePlot) string {
	points := l.comparable()
	n := len(points)
	if n < 3 || !p.Dots[len(p.Dots)-1].Joined || l.g.Kind == record.Done {
		return ""
	}
	before, last := points[n-2], points[n-1]
	if last != l.series.Points[len(l.series.Points)-1] || !before.Coverage.Full() || !last.Coverage.Full() ||
		small(l.g, before) || small(l.g, last) {
		return ""
	}
	c := courseOf(points)
	if c.shape == flat || (c.shape == peaked || c.shape == dipped) && c.turn == n-2 {
		return ""
	}
	if (c.shape == rising || c.shape == falling) && before.Value.Equal(points[0].Value) {
		return l.say("chart.line.latest.still", locale.Args{"since": l.w.Period(before.Period), "first": l.w.Period(points[0].Period)})
	}
	args := locale.Args{"since": l.w.Period(before.Period), "d": l.w.Step(l.g, before.Value, last.Value)}
	step, all := last.Value.Cmp(before.Value), last.Value.Cmp(points[0].Value)
	key := "chart.line.latest" + [...]string{".down", ".same", ".up"}[1+step]
	if step*all < 0 && c.shape == wavering { // of a peak or a dip moved tells it
		key += ".but"
	}
	return l.say(key, args)
}

// due says how the newest figure lies to the path.
func (l *lineMaker) due() string {
	m, last := l.newest, l.series.Points[len(l.series.Points)-1]
	if m.At != last.At {
		return ""
	}
	stands := standing(l.w, m)
	if stands == "" {
		return ""
	}
	return l.say("chart.line.stands", locale.Args{"stands": stands})
}

// caveats say what the figures rest on.
func (l *lineMaker) caveats() string {
	points := l.series.Points
	said := caveats(l.w, points...)
	if last := points[len(points)-1]; !partial(l.g, last) {
		said = sentences(said, partly(l.w, l.g, last))
	}
	return said
}

// silence names the periods without a figure, and where the line breaks for
// another reason.
func (l *lineMaker) silence(p *LinePlot) string {
	points := l.series.Points
	var inner, after, thin, nothing, lacking []record.Period
	var whose []*record.Area
	for _, at := range l.instants() {
		m := l.b.Judge(l.g, l.a, at)
		switch period := l.unreported(at); {
		case m.Point != nil, m.Cause == progress.NotComparable: // past tells it
		case m.Cause == progress.AncestorGap:
			lacking = append(lacking, period)
			whose = append(whose, m.Coverage.Missing...)
		case m.Cause == progress.NotApplicable:
			nothing = append(nothing, period)
		case m.Coverage.Expected > 0 && (l.series.Pending == nil || l.series.Pending.At != at):
			thin = append(thin, period)
		case m.Coverage.Expected > 0: // Pending tells it
		case at < points[len(points)-1].At:
			inner = append(inner, period)
		default:
			after = append(after, period)
		}
	}
	said := sentences(about(l.w, "chart.line.silent", inner), about(l.w, "chart.line.thin", thin), l.lacking(lacking, whose),
		about(l.w, "chart.line.nothing", nothing), about(l.w, "chart.line.waiting", after))
	if i := slices.IndexFunc(points, func(p *progress.Point) bool { return p.Comparability == progress.Broken }); i > 0 {
		said = sentences(said, about(l.w, "chart.line.broken", []record.Period{points[i].Period}))
	}
	if n := gaps(p.Dots); said == "" && n > 0 {
		said = l.say("chart.line.gaps", locale.Args{"n": n})
	}
	if pending := l.w.Pending(l.series); pending != "" {
		said = sentences(said, pending+".")
	}
	return said
}

func gaps(dots []Dot) (n int) {
	for _, d := range dots[1:] {
		if !d.Joined {
			n++
		}
	}
	return n
}

// value is a point as a sentence has it, told apart from the targets, the path
// and the points beside which it stands; of small numbers the counts and the
// percentage, of a sum of yes and no how many.
func (l *lineMaker) value(p *progress.Point, beside ...*progress.Point) string {
	count := ""
	if l.g.Kind == record.Done && p.Den > 1 {
		count = l.w.Reported(l.g, progress.Coverage{Reported: int(p.Num), Expected: int(p.Den)})
		if p.Num == 0 || p.Num == p.Den { // their value is a word
			return count
		}
	}
	others := levels(l.targets)
	if m := l.newest; m.Required != nil && m.At == p.At {
		others = append(others, *m.Required)
	}
	for _, x := range beside {
		others = append(others, x.Value)
	}
	s := l.w.Apart(l.g, p.Value, others...)
	switch {
	case count != "":
		return l.w.Say("chart.small", locale.Args{"parts": count, "value": s})
	case small(l.g, p):
		return l.w.Say("chart.small", locale.Args{"parts": l.w.Parts(l.g, p), "value": s})
	}
	return s
}

// outlook says what the drawn estimate leads to.
func (l *lineMaker) outlook(p *LinePlot) string {
	e := l.newest.Estimate
	if e == nil || len(p.Trend) == 0 {
		return ""
	}
	args := locale.Args{
		"value": level(l.w, l.g, e.Target.Value), "by": l.w.Period(e.Target.By),
		"period": l.w.Period(record.Period{Year: e.At.Year(), Unit: record.Year, N: 1}),
	}
	switch {
	case e.State == progress.TooFar:
		return l.w.Say("chart.line.too-far", args)
	case e.State == progress.Never:
		return l.w.Say("chart.line.never", args)
	case e.At > e.Target.By.Instant():
		return l.w.Say("chart.line.late", args)
	}
	return l.w.Say("chart.line.in-time", args)
}
