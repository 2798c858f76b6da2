package site

import (
	"slices"
	"strings"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func (e *edition) methodPage(p place) any {
	t := e.rec.Site.Thresholds
	page := &Method{
		Frame:   e.frame(p, "method", e.say("method", nil)),
		OnTrack: e.percent(t.OnTrack), Behind: e.percent(t.Behind), Coverage: e.percent(t.Coverage),
		NoChange: e.number(t.NoChange),
	}
	page.Straight = len(e.rec.Plans) == 0
	for _, plan := range e.rec.Plans {
		page.CAGR = page.CAGR || plan.Method == record.CAGR
		page.Straight = page.Straight || plan.Method == record.StraightLine
	}
	args := locale.Args{"on-track": page.OnTrack, "behind": page.Behind, "no-change": page.NoChange}
	for _, v := range progress.Verdicts {
		page.Verdicts = append(page.Verdicts, VerdictLine{
			Chip{Verdict: v, Word: e.w.Verdict(v)}, e.when(v, page.Straight, page.CAGR, args),
		})
	}
	var shown evidence
	if m := e.exampleMeasure(); m != nil {
		shown.measure(m)
		page.Example = e.example(p, m)
	}
	if page.Changed = len(e.rec.Changes) > 0; page.Changed {
		page.Changes = p.link(e.say("lineage.changes", nil), e.changed())
	}
	page.Lineage = e.lineage(p, &shown)
	page.describe(e.say("method.description", nil))
	e.conclude(&page.Frame, p, shown)
	return page
}

// byMethod are the verdicts whose condition depends on the plan's method.
var byMethod = []progress.Verdict{progress.OnTrack, progress.Behind, progress.FarBehind, progress.NoChange}

// when says what a verdict needs, by each method that a plan of the site has.
func (e *edition) when(v progress.Verdict, straight, growth bool, args locale.Args) string {
	key := "when." + v.String()
	if !slices.Contains(byMethod, v) {
		return e.say(key, args)
	}
	var ways []string
	if straight {
		ways = append(ways, e.say(key, args))
	}
	if growth {
		ways = append(ways, e.say(key+".growth", args))
	}
	return strings.Join(ways, " ")
}

// percent prints a share of 1 as percent, with the decimals that it has.
func (e *edition) percent(r exact.Rat) string { return e.number(r.Mul(exact.Int(100))) + "%" }

// number prints a setting with the decimals that it has, at most three.
func (e *edition) number(r exact.Rat) string {
	k, _ := r.Decimals(3)
	return locale.Number(e.lang, r, k)
}

// exampleMeasure picks the measure that the worked example is about: one that
// the path decides, of the first plan that has one, the top area before those
// below it; where all targets have come due, the newest one of the top area from
// before that.
func (e *edition) exampleMeasure() *progress.Measure {
	for _, plan := range e.rec.Plans {
		for _, a := range append([]*record.Area{plan.Area}, plan.Area.Below(e.book.AsOf)...) {
			for _, g := range plan.Goals {
				if m := e.book.Current(g, a); byPath(m) {
					return m
				}
			}
		}
	}
	for _, plan := range e.rec.Plans {
		for _, g := range plan.Goals {
			for _, t := range slices.Backward(e.book.Instants(g)) {
				if m := e.book.Judge(g, plan.Area, t); byPath(m) {
					return m
				}
			}
		}
	}
	return nil
}

func byPath(m *progress.Measure) bool {
	return m.Cause == progress.ByPath || m.Cause == progress.ByGrowth
}

// example works through one measure, step by step.
func (e *edition) example(p place, m *progress.Measure) *Example {
	g, args := m.Goal, e.exampleArgs(m)
	x := &Example{
		Title: e.say("example.title", args), Mark: e.w.Status(m.Status),
		Link: Link{Label: e.say("example.link", args), Href: p.part(e.area(m.Area), g.ID)},
	}
	step := func(key string) { x.Steps = append(x.Steps, e.say("example."+key, args)) }
	if g.Kind.Parts() {
		step("share")
	} else {
		step("value")
	}
	step("base")
	step("target")
	if m.Cause == progress.ByGrowth {
		years := func(from, to record.Instant) string { return e.number(exact.Frac(int64(to-from), 12)) }
		base := m.Baseline.At
		args["years"], args["all-years"] = years(base, m.At), years(base, m.Target.By.Instant())
		step("growth")
	} else {
		e.paceArgs(m, args)
		step("path")
		step("pace")
	}
	step("verdict." + m.Verdict.String())
	if partly := e.w.Partly(m); partly != "" {
		x.Steps = append(x.Steps, partly)
	}
	return x
}

// exampleArgs is what the steps of an example are said with.
func (e *edition) exampleArgs(m *progress.Measure) locale.Args {
	g, point, base := m.Goal, m.Point, m.Baseline
	return locale.Args{
		"goal": e.text(g.Title), "area": m.Area.FullName(e.lang), "period": e.w.Period(point.Period),
		"value": e.fine(g, point.Value), "num": locale.Count(e.lang, point.Num), "den": locale.Count(e.lang, point.Den), "of": e.text(g.Of),
		"base": e.fine(g, base.Value), "base-period": e.w.Period(base.Period),
		"target": e.w.Target(g, m.Target.Value), "by": e.w.Period(m.Target.By),
		"on-track": e.percent(e.rec.Site.Thresholds.OnTrack), "behind": e.percent(e.rec.Site.Thresholds.Behind),
		"verdict": e.w.Verdict(m.Verdict), "pace": e.pace(m),
	}
}

// paceArgs adds what the steps of the path are said with.
func (e *edition) paceArgs(m *progress.Measure, args locale.Args) {
	e.pathStep(m, args)
	done, asked := m.Point.Value.Sub(m.Baseline.Value), m.Required.Sub(m.Baseline.Value)
	args["gain"], args["needed"] = e.number(done.Abs()), e.number(asked.Abs())
	args["change"], args["asked"] = e.fineDifference(m.Goal, done), e.fineDifference(m.Goal, asked)
}

// pathStep adds what the required value is computed from: the two bends of the
// path that the instant lies between.
func (e *edition) pathStep(m *progress.Measure, args locale.Args) {
	bends := e.book.PathAt(m.Goal, m.Area, m.At)
	i := 1
	for i < len(bends)-1 && bends[i].At < m.At {
		i++
	}
	from, to := bends[i-1], bends[i]
	args["required"] = e.fine(m.Goal, *m.Required)
	args["from"], args["to"] = e.fine(m.Goal, from.Value), e.w.Target(m.Goal, to.Value)
	args["gone"], args["months"] = int(m.At-from.At), int(to.At-from.At)
}

// fine prints a goal's value with more decimals than elsewhere, so that a
// reader can compute the example again.
func (e *edition) fine(g *record.Goal, v exact.Rat) string {
	if g.Kind.Parts() {
		return e.number(v) + "%"
	}
	return e.w.Value(g, v)
}

// fineDifference is the size of a difference as fine prints values.
func (e *edition) fineDifference(g *record.Goal, d exact.Rat) string {
	if g.Kind.Parts() {
		return e.w.Say("difference.points", locale.Args{"n": e.number(d.Abs())})
	}
	return e.w.Value(g, d.Abs())
}

// pace prints how much of what is required was done in percent, with as many
// decimals as it takes not to seem on the other side of a threshold.
func (e *edition) pace(m *progress.Measure) string {
	if m.Pace == nil {
		return ""
	}
	t := e.rec.Site.Thresholds
	same := func(shown, threshold exact.Rat) bool { return shown.Cmp(threshold) == m.Pace.Cmp(threshold) }
	k := 1
	for ; k < 7; k++ {
		shown, err := exact.Parse(m.Pace.Fixed(k + 2))
		if err == nil && same(shown, t.OnTrack) && same(shown, t.Behind) {
			break
		}
	}
	return locale.Number(e.lang, m.Pace.Mul(exact.Int(100)), k) + "%"
}
