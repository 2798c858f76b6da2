package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func (e *edition) goalPage(p place, g *record.Goal) any {
	top := g.Plan.Area
	m := e.book.Current(g, top)
	heading := e.text(g.Title)
	page := &Goal{
		Frame: e.frame(p, "goal", heading, e.section(p, "nav.goals", e.goals)),
		Lead:  e.goalLead(g), Plan: e.planLink(p, g.Plan),
		Chip: e.chip(m), Reasons: e.w.Reason(m), Mark: e.w.Status(m.Status), Facts: e.goalFacts(m),
		Line: withSource(e.lines[g](), e.lineSource(p, g, top)), About: e.aboutGoal(g), Targets: e.targets(g), Sources: e.goalSources(p, g),
		News: e.teasers(p, first(e.newsOf.goals[g], relatedNews)),
	}
	_, page.More = e.partNote(p, []*progress.Measure{m})
	var shown evidence
	shown.measure(m)
	shown.series(e.book.Series(g, top))
	page.Line = e.take(p, page.Line, e.lineOf(g, top))
	page.Ranking = e.compare(p, g, byRank)
	if page.Ranking != nil {
		page.Ranking.Source.Href = e.lineSource(p, g, top).Href
	}
	page.Map, page.Steps = e.compare(p, g, onMap), e.compare(p, g, onMaps)
	page.Slope, page.Multiples = e.compare(p, g, bySlope), e.compare(p, g, oneByOne)
	if page.Ranking != nil || page.Multiples != nil {
		page.Children = e.childrenHeading(g, m)
		for _, a := range top.EverBelow() {
			shown.status = max(shown.status, e.statusOf(g, a))
		}
	}
	if e.sourcesOf().of[g] != nil {
		page.Download, page.Citation = p.link(e.say("download", nil), figuresFile), e.citeGoal(g, p)
	}
	if page.Line != nil {
		page.ChartData = p.link(e.say("chart-data", nil), e.chartData(g))
	}
	if page.Line != nil || page.Ranking != nil {
		e.chartScript(&page.Frame, p)
	}
	if e.hasSolutions() {
		for _, s := range g.Plan.Solutions {
			if slices.Contains(s.Goals, g) {
				page.Solutions = append(page.Solutions, Link{Label: e.text(s.Title), Href: p.part(e.index(e.solutions), e.solutionID(s))})
			}
		}
	}
	if pending := e.pending(m); pending != "" {
		page.Reasons = append(page.Reasons, pending)
	}
	page.describe(heading + ": " + page.Chip.Word + ". " + page.Reasons[0])
	e.conclude(&page.Frame, p, shown, g.Plan)
	e.shareGoal(&page.Frame, g, shown)
	return page
}

// statusOf is how far the figures of an area's series can be relied on.
func (e *edition) statusOf(g *record.Goal, a *record.Area) record.Status {
	var s evidence
	s.series(e.book.Series(g, a))
	return s.status
}

// childrenHeading stands over the charts of the areas below.
func (e *edition) childrenHeading(g *record.Goal, m *progress.Measure) string {
	words := e.tier(cmp.Or(e.childTier(g.Plan.Area), g.ReportedBy))
	return locale.UpperFirst(e.say("children", locale.Args{"areas": words, "period": e.period(m)}))
}

// childTier is the tier of an area's children; "" where it has none.
func (e *edition) childTier(a *record.Area) string {
	if len(a.Children) == 0 {
		return ""
	}
	return a.Children[0].Tier
}

// goalLead says in a sentence what is measured: the definition's first
// sentence, else what the kind counts.
func (e *edition) goalLead(g *record.Goal) string {
	if d := e.text(g.Definition); d != "" {
		return firstSentence(d)
	}
	return e.say("goal.lead."+g.Kind.String(), locale.Args{"of": e.text(g.Of), "unit": e.text(g.Unit)})
}

// firstSentence ends at the first full stop that a space or the end follows.
func firstSentence(s string) string {
	s = strings.TrimSpace(s)
	for i := range len(s) {
		if s[i] == '.' && (i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\n') {
			return s[:i+1]
		}
	}
	return s
}

// goalFacts are the numbers at a glance: now, required, each target, estimate.
func (e *edition) goalFacts(m *progress.Measure) []Fact {
	var facts []Fact
	g := m.Goal
	if m.Point != nil {
		facts = append(facts, Fact{e.say("fact.now", locale.Args{"period": e.periodOf(m)}), e.w.Shown(m), e.nowNote(m)})
		if required := e.required(m); required != "" {
			note := ""
			if m.Target != nil {
				note = e.say("fact.required.note", locale.Args{"by": e.w.Period(m.Target.By)})
			}
			facts = append(facts, Fact{e.say("fact.required", nil), required, note})
		}
	}
	for _, t := range e.book.Targets(g, m.Area) {
		facts = append(facts, Fact{
			e.say("fact.target", locale.Args{"by": e.w.ShortPeriod(t.By)}), e.w.Target(g, t.Value), e.leftTo(m, t),
		})
	}
	if est := m.Estimate; est != nil && est.State == progress.Reaches {
		facts = append(facts, Fact{
			e.say("fact.estimate", locale.Args{"target": e.w.Target(g, est.Target.Value)}),
			strconv.Itoa(est.At.Year()), e.say("fact.estimate.note", nil),
		})
	}
	return facts
}

// nowNote stands under the newest figure: n/N, or of a count who has reported,
// where that is not all.
func (e *edition) nowNote(m *progress.Measure) string {
	if m.Goal.Kind == record.Count && !m.Coverage.Full() {
		return e.say("fact.reported", locale.Args{"reported": e.w.Reported(m.Goal, m.Coverage)})
	}
	return e.parts(m)
}

func joinNonEmpty(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

// aboutGoal is what the plan says of the goal beside its targets.
func (e *edition) aboutGoal(g *record.Goal) []Fact {
	var facts []Fact
	for _, x := range []struct {
		key  string
		text record.Text
	}{
		{"definition", g.Definition}, {"formula", g.Formula}, {"lead", g.Lead}, {"frequency", g.Frequency},
		{"limits", g.Limits}, {"contact", g.Contact},
	} {
		if text := e.text(x.text); text != "" {
			facts = append(facts, Fact{Label: e.say("about."+x.key, nil), Value: text})
		}
	}
	if g.ReportedBy != "" {
		facts = append(facts, Fact{Label: e.say("about.reported-by", nil), Value: locale.UpperFirst(e.tier(g.ReportedBy))})
	}
	if g.Source.Given() {
		facts = append(facts, Fact{Label: e.say("about.source", nil), Value: e.sourceText(g.Source)})
	}
	return facts
}
