package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// This file is about series that go over a reorganisation.

// over reports whether the area was no more at that instant, nor goes on as a
// part.
func (l *lineMaker) over(at record.Instant) bool {
	return l.series.Part == nil && !l.a.Until.IsZero() && at.LastDay().After(l.a.Until)
}

// whole reports whether a measure is of the whole scope, while the line is of
// its comparable part.
func (l *lineMaker) whole(m *progress.Measure) bool { return l.series.Part != nil && m.Part == nil }

// past says what the figures from before the area began are made of, and why
// there are none.
func (l *lineMaker) past() string {
	args := locale.Args{"date": l.w.Date(l.a.From), "names": "", "why": l.w.Joining(l.a)}
	switch first := l.series.Points[0]; {
	case first.Inherited():
		args["names"] = l.w.Origins(l.g, first.Origins)
		return l.w.Say("chart.line.past", args)
	case len(l.series.Apart) > 0:
		return l.w.Say("chart.line.apart", args)
	}
	return ""
}

// beforeHead stands over the figures of the whole scope.
func (l *lineMaker) beforeHead() string {
	if l.series.Part == nil {
		return ""
	}
	return l.w.Say("chart.head.before", locale.Args{"area": l.w.FullName(l.a)})
}

// before is the whole scope's figure of then, with the verdict that it had.
func (l *lineMaker) before(m *progress.Measure) string {
	if !l.whole(m) || m.Point == nil {
		return ""
	}
	return l.w.Say("chart.before", locale.Args{"value": l.w.Shown(m), "verdict": l.w.Chip(m)})
}

// reporters names those whose figures a point is made of, where some of the
// area's points are of others.
func (l *lineMaker) reporters(p *progress.Point) string {
	switch {
	case len(l.a.Origins) == 0 || l.series.Part != nil:
		return ""
	case p.Inherited():
		return l.w.Inherited(l.g, p)
	}
	return l.w.Name(l.a)
}

// apart names those who reported at an instant whose sum is not the area's.
func (l *lineMaker) apart(at record.Instant) string {
	for _, p := range l.series.Apart {
		if p.At == at {
			return l.w.Origins(l.g, p.Origins)
		}
	}
	return ""
}

// made names the periods whose figures are other areas', for hover texts.
func made(w *prose.Writer, d Dot) string {
	if d.Made == Own {
		return d.Period
	}
	return w.Say("chart.made", locale.Args{"period": d.Period})
}

// parentOf is the full name of the area whose areas are compared, of one that has
// ended by then with the word that it has.
func parentOf(w *prose.Writer, parent *record.Area, at record.Instant) string {
	name := w.FullName(parent)
	if parent.Exists(at.LastDay()) {
		return name
	}
	return w.Say("chart.former", locale.Args{"area": name})
}

// lacking says of which periods there is no sum, and whose figures it lacks.
func (l *lineMaker) lacking(ps []record.Period, whose []*record.Area) string {
	if len(ps) == 0 {
		return ""
	}
	slices.SortFunc(whose, func(x, y *record.Area) int { return x.Order - y.Order })
	from := make([]record.Origin, 0, len(whose))
	for _, a := range slices.Compact(whose) {
		from = append(from, record.Origin{Area: a, Share: exact.Int(1)})
	}
	return locale.UpperFirst(l.w.Say("chart.line.lacking", locale.Args{
		"periods": periods(l.w, ps), "names": l.w.Origins(l.g, from),
	}))
}
