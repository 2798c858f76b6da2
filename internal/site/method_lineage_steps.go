package site

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// lineageSteps says how the sums, and the verdicts that follow from them, come
// about.
func (e *edition) lineageSteps(m *progress.Measure) []string {
	steps := []string{e.baselineSum(m)}
	var byPath *progress.Measure // the newest that the path decides
	for _, i := range e.book.Instants(m.Goal) {
		if i <= m.Baseline.At || i > m.At {
			continue
		}
		switch x := e.book.Judge(m.Goal, m.Area, i); x.Cause {
		case progress.AncestorGap:
			steps = append(steps, e.lineageGap(x))
		case progress.ByPath:
			byPath = x
		}
	}
	if byPath != nil {
		steps = append(steps, e.lineagePath(byPath)...)
	}
	if byPath == nil || byPath.At != m.At {
		steps = append(steps, first(e.w.Reason(m), 1)...)
	}
	return steps
}

// lineageGap names the areas without whose figure there is no sum.
func (e *edition) lineageGap(m *progress.Measure) string {
	var names []string
	for _, a := range m.Coverage.Missing {
		names = append(names, e.w.FullName(a))
	}
	return e.say("lineage.gap", locale.Args{
		"period": locale.UpperFirst(e.w.Period(m.At.Period())), "names": locale.List(e.lang, names),
	})
}

// lineagePath is the steps of the worked example from the path on.
func (e *edition) lineagePath(m *progress.Measure) []string {
	args := e.exampleArgs(m)
	e.paceArgs(m, args)
	return []string{
		e.say("lineage.at", locale.Args{"period": locale.UpperFirst(e.w.Period(m.Point.Period)), "step": e.say("example.path", args)}),
		e.say("example.pace", args),
		e.say("example.verdict."+m.Verdict.String(), args),
	}
}

// baselineSum adds up the baseline before the reader's eyes.
func (e *edition) baselineSum(m *progress.Measure) string {
	var nums, dens []string
	past := e.pastOf(m.Area, m.Baseline.At)
	for _, x := range lineOf(nil, m.Area) { // in the order of the table
		if !slices.Contains(past, x) {
			continue
		}
		if p := e.book.Judge(m.Goal, x, m.Baseline.At).Point; p != nil {
			nums = append(nums, locale.Count(e.lang, p.Num))
			dens = append(dens, locale.Count(e.lang, p.Den))
		}
	}
	return e.say("lineage.step.base", locale.Args{
		"period": locale.UpperFirst(e.w.Period(m.Baseline.Period)),
		"nums":   strings.Join(nums, " + "), "dens": strings.Join(dens, " + "),
		"num": locale.Count(e.lang, m.Baseline.Num), "den": locale.Count(e.lang, m.Baseline.Den),
		"value": e.fine(m.Goal, m.Baseline.Value),
	})
}

// lineageApart tells of the first area that is not judged as part of it came
// from outside the record.
func (e *edition) lineageApart(p place, g *record.Goal) []LinkedText {
	for _, a := range e.rec.Areas {
		if len(a.Outside) == 0 || !a.Exists(e.book.AsOf) || !e.book.Concerns(g, a) {
			continue
		}
		m := e.book.Current(g, a)
		if m.Cause != progress.NotComparable || m.Point == nil {
			continue
		}
		var names []string
		for _, o := range a.Origins {
			names = append(names, e.w.FullName(o.Area))
		}
		return []LinkedText{{
			Text: e.say("lineage.apart", locale.Args{
				"area": e.name(a), "outside": e.text(a.Outside), "names": locale.List(e.lang, names), "from": e.w.Date(a.From),
				"period": e.w.Period(m.Point.Period), "value": e.w.Shown(m), "parts": e.w.Parts(g, m.Point),
			}),
			Link: Link{Label: e.say("example.link", locale.Args{"area": a.FullName(e.lang)}), Href: p.part(e.area(a), g.ID)},
		}}
	}
	return nil
}

// lineagePart tells how a plan's area that has ended goes on as its comparable
// part.
func (e *edition) lineagePart(p place, g *record.Goal) []LinkedText {
	a := g.Plan.Area
	if a == nil {
		return nil
	}
	m := e.book.Current(g, a)
	if m.Part == nil || m.Point == nil || m.Baseline == nil || len(m.Part.Units) == 0 {
		return nil
	}
	var names []string
	for _, u := range m.Part.Units {
		names = append(names, u.FullName(e.lang))
	}
	return []LinkedText{{
		Text: e.say("lineage.part", locale.Args{
			"named": e.name(a), "until": e.w.Date(a.Until), "names": locale.List(e.lang, names),
			"old": m.Part.Old, "of": m.Part.Of, "tier": e.tier(g.ReportedBy),
			"base-period": e.w.Period(m.Baseline.Period), "base": e.fine(g, m.Baseline.Value), "base-num": locale.Count(e.lang, m.Baseline.Num), "base-den": locale.Count(e.lang, m.Baseline.Den),
			"period": e.w.Period(m.Point.Period), "value": e.fine(g, m.Point.Value), "num": locale.Count(e.lang, m.Point.Num), "den": locale.Count(e.lang, m.Point.Den),
		}),
		Link: e.goalLink(p, g),
	}}
}
