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
	m := e.now(g, top)
	heading := e.text(g.Title)
	page := &Goal{
		Frame: e.frame(p, "goal", heading, e.section(p, "nav.goals", e.goals)),
		Lead:  e.goalLead(g), Plan: e.planLink(p, g.Plan),
		Chip: e.chip(m), Reasons: e.w.Reason(m), Mark: e.w.Status(m.Status), Facts: e.goalFacts(m),
		Line: withSource(e.lines[g](), e.lineSource(p, g, top)), About: e.aboutGoal(g), Targets: e.targets(p, g), Sources: e.goalSources(p, g),
		News: e.teasers(p, first(e.newsOf.goals[g], relatedNews)),
	}
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
		for _, a := range top.Children {
			shown.status = max(shown.status, e.statusOf(g, a))
		}
	}
	if len(e.sourcesOf[g]) > 0 {
		page.Download, page.Citation = p.link("so-lieu.csv", figuresFile), e.citeGoal(g, p)
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
	if pending := e.w.Pending(e.book.Series(g, top)); pending != "" {
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
	words := e.tier(cmp.Or(g.ReportedBy, e.childTier(g.Plan.Area)))
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
		facts = append(facts, Fact{e.say("fact.now", nil), e.w.Shown(m), e.nowNote(m)})
		if m.Required != nil {
			note := ""
			if m.Target != nil {
				note = e.say("fact.required.note", locale.Args{"by": e.w.Period(m.Target.By)})
			}
			facts = append(facts, Fact{e.say("fact.required", nil), e.w.Required(m), note})
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

// nowNote stands under the newest figure: n/N, and whose year it is.
func (e *edition) nowNote(m *progress.Measure) string {
	return joinNonEmpty(" · ", e.parts(m), e.period(m))
}

// leftTo says how far it is to a target: "còn 3,7 điểm phần trăm"; "đã đạt".
// Of what is done or not done the parts say it.
func (e *edition) leftTo(m *progress.Measure, t record.Target) string {
	if m.Point == nil {
		return ""
	}
	left := t.Value.Sub(m.Point.Value)
	if m.Goal.Down {
		left = left.Neg()
	}
	if left.Sign() <= 0 {
		return e.say("fact.reached", nil)
	}
	if m.Goal.Kind == record.Done {
		return ""
	}
	return e.say("fact.left", locale.Args{"difference": e.w.Difference(m.Goal, left)})
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

// targets are the goal's targets as the plan words them, with what became of
// those whose date is past.
func (e *edition) targets(p place, g *record.Goal) []TargetLine {
	var lines []TargetLine
	for i := range g.Targets {
		t := &g.Targets[i]
		lines = append(lines, TargetLine{
			By: e.w.ShortPeriod(t.By), Value: e.w.Target(g, t.Value), Text: e.text(t.Text), State: e.targetState(g, t),
		})
	}
	return lines
}

// targetState tells whether the plan's top area met a target at its date.
func (e *edition) targetState(g *record.Goal, t *record.Target) string {
	due := t.By.Instant()
	m := e.book.Judge(g, g.Plan.Area, due)
	newest, ok := e.book.CurrentInstant(g)
	switch {
	case m.Point != nil && !worse(g, m.Point, t):
		return e.say("target.met", nil)
	case m.Point != nil && m.Point.Status != record.Provisional:
		return e.say("target.missed", nil)
	case ok && newest < due && e.reached(g, newest, t):
		return e.say("target.early", locale.Args{"period": e.w.Period(e.book.Judge(g, g.Plan.Area, newest).Point.Period)})
	case due.LastDay().After(e.book.AsOf):
		return e.say("target.open", nil)
	}
	return e.say("target.unreported", nil)
}

func (e *edition) reached(g *record.Goal, at record.Instant, t *record.Target) bool {
	p := e.book.Judge(g, g.Plan.Area, at).Point
	return p != nil && !worse(g, p, t)
}

// worse reports whether a figure does not reach a target.
func worse(g *record.Goal, p *progress.Point, t *record.Target) bool {
	if g.Down {
		return t.Value.Less(p.Value)
	}
	return p.Value.Less(t.Value)
}
