package site

import (
	"slices"
	"strings"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func (e *edition) areaPage(p place, a *record.Area) any {
	goals := e.goalsOf(a)
	page := &Area{
		Frame: e.frame(p, "area", e.name(a), e.areaCrumbs(p, a)...),
		Facts: e.areaFacts(a), Reports: e.areaReports(p, a),
		News: e.teasers(p, first(e.newsOf.areas[a], relatedNews)),
	}
	if by := e.producersIn(a); len(by.names) > 0 {
		page.Download, page.Citation = p.link(e.say("download", nil), figuresFile), e.cite(page.Heading, by, p)
	}
	page.Fate, page.Origin = e.fate(p, a), e.origin(p, a)
	if up := a.Above(); up != nil {
		page.Parent = e.areaLink(p, up)
		if len(goals) > 0 && len(e.compared) > 0 && page.Fate == nil {
			label := e.say("area.compare", locale.Args{"areas": e.tier(a.Tier)})
			page.Compare = Link{Label: label, Href: e.comparison(p, a)}
		}
	}
	shown := evidence{area: a}
	var measures []*progress.Measure
	for _, g := range goals {
		m := e.book.Newest(g, a)
		measures = append(measures, m)
		page.Sections = append(page.Sections, e.areaGoal(p, m, &shown))
	}
	page.History = e.history(p, a, goals)
	page.Part = e.partOf(p, measures)
	if len(a.Children) > 0 {
		page.Matrix = e.matrix(p, a, goals, &shown)
	}
	drawn := func(s AreaGoal) bool { return s.Line != nil }
	if page.Matrix != nil || slices.ContainsFunc(page.Sections, drawn) {
		e.chartScript(&page.Frame, p)
	}
	var counts progress.Tally
	counts, page.Tally = e.tally(measures)
	switch {
	case len(goals) == 0:
		page.Lead = e.say("area.outside", nil)
	case page.Fate != nil && page.Part == nil: // its assessments are history
		page.Tally = Tally{}
	case page.Tally.Total > 0 && page.Part != nil:
		page.Lead = e.w.PartHeadline(onePeriod(measures), counts) + "."
	case page.Tally.Total > 0:
		page.Lead = e.w.AreaHeadline(a, onePeriod(measures), counts)
	}
	said := page.Lead
	if page.Fate != nil && page.Part == nil {
		said = page.Fate.Text
	}
	page.describe(strings.TrimSuffix(page.Heading+". "+said, ". "))
	e.conclude(&page.Frame, p, shown, plansOf(goals)...)
	if e.pictured(a) {
		e.poster(&page.Frame, e.areaPoster(a))
	}
	return page
}

// plansOf lists the plans of goals, once each.
func plansOf(goals []*record.Goal) []*record.Plan {
	var plans []*record.Plan
	for _, g := range goals {
		if n := len(plans); n == 0 || plans[n-1] != g.Plan {
			plans = append(plans, g.Plan)
		}
	}
	return plans
}

func (e *edition) areaCrumbs(p place, a *record.Area) []Link {
	var crumbs []Link
	for x := a.Above(); x != nil; x = x.Above() {
		crumbs = append([]Link{e.areaLink(p, x)}, crumbs...)
	}
	if e.manyAreas() {
		crumbs = append([]Link{e.section(p, "nav.areas", e.areas)}, crumbs...)
	}
	return crumbs
}

// areaGoal is a goal's section.
func (e *edition) areaGoal(p place, m *progress.Measure, shown *evidence) AreaGoal {
	g, a := m.Goal, m.Area
	s := AreaGoal{
		ID: g.ID, Goal: e.goalLink(p, g), Value: e.w.Shown(m), Parts: e.parts(m), Period: e.periodOf(m),
		Chip: e.chip(m), Small: m.Small, Mark: e.w.Status(m.Status), Reasons: e.w.Reason(m),
		Rank: e.rank(m),
	}
	if s.Chip.Word = e.w.DatedChip(m); m.Cause == progress.NoVerdictHere {
		s.Chip = Chip{}
	}
	if a == g.Plan.Area {
		s.Line = e.lines[g]()
	} else {
		s.Line = chart.LineOf(e.w, e.book, m, "line_"+g.ID)
	}
	s.Line = e.take(p, withSource(s.Line, e.lineSource(p, g, a)), e.lineOf(g, a))
	if pending := e.pending(m); pending != "" {
		s.Reasons = append(s.Reasons, pending)
	}
	shown.measure(m)
	shown.series(e.book.Series(g, a))
	if beside := e.besideParent(m); beside != nil {
		s.Beside = e.say("area.beside", locale.Args{
			"area": locale.UpperFirst(e.w.Territory(g, beside.Area, beside.Part)), "value": e.w.Shown(beside), "parts": e.parts(beside), "mark": e.besideMark(m, beside),
		})
		shown.status = max(shown.status, beside.Point.Status)
	}
	return s
}

// besideParent is the parent's measure at the instant of m; nil where the two
// say nothing of each other.
func (e *edition) besideParent(m *progress.Measure) *progress.Measure {
	parent := m.Area.Above()
	if m.Point == nil || parent == nil || m.Goal.Kind == record.Count || !e.book.Concerns(m.Goal, parent) {
		return nil
	}
	if beside := e.book.Judge(m.Goal, parent, m.At); beside.Point != nil {
		return beside
	}
	return nil
}

// besideMark says how far the parent's figure can be relied on, where that is
// less than the section's own mark says.
func (e *edition) besideMark(m, beside *progress.Measure) string {
	if beside.Point.Status <= m.Status {
		return ""
	}
	return e.w.Status(beside.Point.Status)
}

func (e *edition) areaFacts(a *record.Area) []Fact {
	var facts []Fact
	add := func(key, value string) {
		if value != "" {
			facts = append(facts, Fact{Label: e.say("area.fact."+key, nil), Value: value})
		}
	}
	add("type", locale.UpperFirst(e.text(a.Type)))
	add("code", a.Code)
	if below := a.Below(e.lastDay(a)); len(below) > 0 {
		add("children", e.countTypes(below))
	}
	for _, name := range e.formerNames(a) {
		add("formerly", locale.UpperFirst(name))
	}
	add("from", e.w.Date(a.From))
	add("until", e.w.Date(a.Until))
	return facts
}

// lastDay is today, or the last day of an area that is no more.
func (e *edition) lastDay(a *record.Area) record.Date {
	if e.gone(a) {
		return a.Until
	}
	return e.book.AsOf
}

// areaReports is what the area reported, newest first, with why where a report
// brought no figures.
func (e *edition) areaReports(p place, a *record.Area) []ReportLine {
	var lines []ReportLine
	for _, r := range slices.Backward(e.reportsOf(a)) {
		line := ReportLine{
			Period: e.w.ShortPeriod(r.Period), Source: e.sourceText(r.Source), Href: e.sourceHref(p, r.Source),
			Status: e.w.Status(r.Status), Missing: e.text(r.Missing),
		}
		if line.Status == "" && line.Missing == "" {
			line.Status = e.say("report.final", nil)
		}
		lines = append(lines, line)
	}
	return lines
}
