package prose

import (
	"maps"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Reason says why, the main sentence first, then what else there is to know;
// never empty.
func (w *Writer) Reason(m *progress.Measure) []string {
	said := []string{w.main(m)}
	for _, more := range [...]func(*Writer, *progress.Measure) string{
		(*Writer).onPart, (*Writer).required, (*Writer).tempo, (*Writer).gap, (*Writer).speed, (*Writer).next,
		(*Writer).Partly, (*Writer).absentees, (*Writer).last, (*Writer).fall, (*Writer).earlier,
		(*Writer).own, (*Writer).denominator, (*Writer).start, (*Writer).past, (*Writer).estimate, (*Writer).worth,
		(*Writer).Note,
	} {
		if s := more(w, m); s != "" {
			said = append(said, s)
		}
	}
	return said
}

// main is the sentence of the rule that decided.
func (w *Writer) main(m *progress.Measure) string {
	if m.Verdict == progress.NoData || m.Point == nil {
		return w.noData(m)
	}
	switch m.Cause {
	case progress.ReachedTarget:
		return w.reached(m)
	case progress.DeadlinePassed:
		return w.missed(m)
	case progress.NearBaseline:
		return w.nearBaseline(m)
	case progress.UnderBaseline:
		return w.say("reason.worsening", m, w.sinceBase(m), m.Baseline.Value)
	case progress.ByPath, progress.ByPathDue, progress.ByGrowth:
		return w.underWay(m)
	case progress.LessFavourable:
		return w.lessFavourable(m)
	}
	return w.say("reason.not-done", m, nil)
}

// say fills a sentence about the measure's figure: {period} and {figure},
// which is told apart from the others given, beside what about gives.
func (w *Writer) say(key string, m *progress.Measure, more locale.Args, others ...exact.Rat) string {
	args := w.about(m, more)
	args["period"], args["figure"] = w.Period(m.Point.Period), w.figure(m, others...)
	return w.Say(key, args)
}

// about names what a measure is held against: {base}, and {target} with {by}
// ("2025") and {in} ("năm 2025"), empty where there is none; more goes over it.
func (w *Writer) about(m *progress.Measure, more locale.Args) locale.Args {
	args := locale.Args{"base": w.base(m), "target": "", "by": "", "in": ""}
	if m.Target != nil {
		args["target"] = w.Target(m.Goal, m.Target.Value)
		args["by"], args["in"] = w.deadline(m.Target.By), w.Period(m.Target.By)
	}
	maps.Copy(args, more)
	return args
}

// figure is the measure's figure as the middle of a sentence: "đạt 66,3%
// (15.123/22.810 gia đình)"; small numbers have their counts first.
func (w *Writer) figure(m *progress.Measure, others ...exact.Rat) string {
	p := m.Point
	return w.figureOf(m, p.Value, p.Num, p.Den, digits(m, others...))
}

func (w *Writer) figureOf(m *progress.Measure, v exact.Rat, num, den int64, k int) string {
	g, value := m.Goal, w.percentOrUnit(m.Goal, v, k)
	args := locale.Args{
		"value": value, "parts": w.parts(g, num, den),
		"n": w.count(num), "all": w.count(den), "of": w.things(g, value), "tier": w.tier(g),
	}
	key := "figure.share"
	switch {
	case g.Kind == record.Count:
		key = "figure.count"
	case g.Kind == record.Done && den > 1:
		key = "figure.done.sum"
	case g.Kind == record.Done && num > 0:
		key = "figure.done"
	case g.Kind == record.Done:
		key = "figure.not-done"
	case g.Kind == record.Share && m.Small:
		key = "figure.small"
	case g.Kind == record.Value:
		key = "figure.value" + turned(g)
	default:
		key += turned(g)
	}
	return w.Say(key, args)
}

// turned is the ending of patterns that are worded otherwise where less is
// better.
func turned(g *record.Goal) string {
	if g.Down {
		return ".down"
	}
	return ""
}

// single reports whether the measure is of one area's yes or no.
func single(m *progress.Measure) bool {
	return m.Goal.Kind == record.Done && (m.Point == nil || m.Point.Den == 1)
}

// compared says how the figure's difference to another value lies: "cao hơn
// 1,5 điểm phần trăm".
func (w *Writer) compared(m *progress.Measure, d exact.Rat) string {
	key := "compared.higher"
	if d.Sign() < 0 {
		key = "compared.lower"
	}
	return w.Say(key, locale.Args{"d": w.away(m, d)})
}

func (w *Writer) reached(m *progress.Measure) string {
	early := w.span(int(m.Target.By.Instant() - m.Point.At))
	if single(m) {
		return w.say("reason.done", m, locale.Args{"early": early})
	}
	over := ""
	if d := m.Point.Value.Sub(m.Target.Value); d.Sign() != 0 {
		over = w.compared(m, d)
	}
	return w.say("reason.reached", m, locale.Args{"early": early, "over": over})
}

func (w *Writer) missed(m *progress.Measure) string {
	key := "reason.missed"
	if single(m) {
		key += ".done"
	} else {
		key += turned(m.Goal)
	}
	if m.Point.At > m.Target.By.Instant() {
		key += ".late"
	}
	return w.say(key, m, locale.Args{"gap": w.away(m, m.Point.Value.Sub(m.Target.Value))})
}

func (w *Writer) nearBaseline(m *progress.Measure) string {
	if m.Point.Value.Equal(m.Baseline.Value) {
		return w.say("reason.no-change", m, nil)
	}
	args := w.sinceBase(m)
	args["threshold"] = w.difference(m.Goal, w.site.Thresholds.NoChange, "difference.points", 0)
	return w.say("reason.no-change.near", m, args, m.Baseline.Value)
}

// sinceBase is how the figure lies to the baseline, and what the baseline was.
func (w *Writer) sinceBase(m *progress.Measure) locale.Args {
	g, v, was := m.Goal, m.Point.Value, m.Baseline.Value
	d := v.Sub(was)
	key := "compared.higher"
	if d.Sign() < 0 {
		key = "compared.lower"
	}
	k, kWas := digits(m, was), apart(decimals(g, was), was, v)
	if g.Kind.Parts() {
		kWas = max(k, kWas)
	}
	size := w.difference(g, d, "difference.points", k, w.site.Thresholds.NoChange)
	return locale.Args{"compared": w.Say(key, locale.Args{"d": size}), "was": w.print(g, was, kWas)}
}

// underWay is the sentence of step 6; from the deadline on, where figures are
// still provisional, the target itself is what counts.
func (w *Writer) underWay(m *progress.Measure) string {
	switch {
	case m.Target != nil && m.Point.At >= m.Target.By.Instant():
		return w.say("reason.due", m, locale.Args{
			"compared": w.compared(m, m.Point.Value.Sub(m.Target.Value))})
	case m.Cause == progress.ByGrowth:
		return w.byGrowth(m)
	}
	return w.byPath(m)
}

func (w *Writer) byPath(m *progress.Measure) string {
	if m.Required == nil || m.Target == nil {
		return w.say("reason.figure", m, nil)
	}
	d := m.Point.Value.Sub(*m.Required)
	args := locale.Args{"required": w.requiredIn(m, digits(m)), "compared": w.compared(m, d)}
	switch under := (d.Sign() < 0) != m.Goal.Down; {
	case d.Sign() == 0:
		return w.say("reason.path.equal", m, args)
	case under && m.Verdict == progress.OnTrack:
		return w.say("reason.path.within", m, args)
	}
	return w.say("reason.path", m, args)
}

// Required is what the path asks for at the measure's instant, told apart from
// the figure, and with no more decimals than that needs; "" where there is no
// path or no figure.
func (w *Writer) Required(m *progress.Measure) string { return w.requiredIn(m, 0) }

// requiredIn is the same, of a share in at least so many decimals.
func (w *Writer) requiredIn(m *progress.Measure, least int) string {
	if m.Required == nil || m.Point == nil || m.Target == nil {
		return ""
	}
	g, r := m.Goal, *m.Required
	k := decimals(g, r)
	if _, exactly := r.Decimals(3); g.Kind == record.Value && !exactly {
		k = max(decimals(g, m.Point.Value), decimals(g, m.Target.Value), 1)
	}
	if g.Kind.Parts() {
		k = max(k, least)
	}
	if m.Cause == progress.ByGrowth { // what decides is the rate
		return w.percentOrUnit(g, r, k)
	}
	return w.percentOrUnit(g, r, apart(k, r, m.Point.Value))
}

func (w *Writer) byGrowth(m *progress.Measure) string {
	if m.Pace == nil || m.Pace.Sign() <= 0 {
		return w.say("reason.growth.away", m, nil)
	}
	return w.say("reason.growth", m, locale.Args{"pace": w.pace(m)})
}

// pace is how much of the way was made, told apart from the thresholds.
func (w *Writer) pace(m *progress.Measure) string {
	return w.percent(*m.Pace, 0, w.site.Thresholds.OnTrack, w.site.Thresholds.Behind)
}

func (w *Writer) lessFavourable(m *progress.Measure) string {
	return w.say("reason.cautious", m, locale.Args{
		"reported": w.Reported(m.Goal, m.Coverage), "cautious": w.cautiously(m), "phrase": w.Phrase(m),
	})
}

// cautiously is the figure with the last known of those that did not report.
func (w *Writer) cautiously(m *progress.Measure) string {
	c := m.Cautious
	return w.figureOf(m, c.Value, c.Num, c.Den, apart(decimals(m.Goal, c.Value), c.Value, rivals(m)...))
}
