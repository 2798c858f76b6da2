package site

import (
	"cmp"
	"strconv"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

func (e *edition) planPage(p place, plan *record.Plan) any {
	page := &Plan{
		Frame: e.frame(p, "plan", e.text(plan.Title)),
		Lead:  e.text(plan.Summary), Facts: e.planFacts(plan),
		Area: p.link(e.say("plan.area", locale.Args{"area": e.w.FullName(plan.Area)}), e.area(plan.Area)),
	}
	for _, s := range plan.LegalBasis {
		page.Basis = append(page.Basis, e.sourceLine(p, s))
	}
	if plan.Source.Given() {
		page.Sources = []SourceLine{e.sourceLine(p, plan.Source)}
	}
	var shown evidence
	for _, m := range e.current(plan) {
		shown.measure(m)
		page.Goals = append(page.Goals, PlanGoal{e.goalLink(p, m.Goal), e.chip(m), e.targets(m.Goal)})
	}
	e.planCalendar(p, plan, page)
	if len(plan.Solutions) > 0 {
		page.Solutions = p.link(e.say("plan.solutions", nil), e.index(e.solutions))
	}
	page.describe(cmp.Or(page.Lead, page.Heading))
	e.conclude(&page.Frame, p, shown, plan)
	return page
}

func (e *edition) planFacts(plan *record.Plan) []Fact {
	var facts []Fact
	add := func(key, value string) {
		if value != "" {
			facts = append(facts, Fact{Label: e.say("plan.fact."+key, nil), Value: value})
		}
	}
	add("number", plan.Number)
	add("date", e.w.Date(plan.Date))
	add("issuer", e.text(plan.Issuer))
	if from, to := plan.Period[0], plan.Period[1]; from > 0 {
		add("period", strconv.Itoa(from)+"–"+strconv.Itoa(to))
	}
	return facts
}

// planCalendar says which period was reported last, which is next and when,
// and which areas are late.
func (e *edition) planCalendar(p place, plan *record.Plan, page *Plan) {
	c := e.calendars[plan]()
	add := func(key, value string) {
		if value != "" {
			page.Calendar = append(page.Calendar, Fact{Label: e.say("plan.calendar."+key, nil), Value: value})
		}
	}
	if !c.NewestPeriod.IsZero() {
		add("newest", locale.UpperFirst(e.w.Period(c.NewestPeriod)))
	}
	if !c.NextPeriod.IsZero() {
		add("next", locale.UpperFirst(e.w.Period(c.NextPeriod)))
	}
	if !c.NextDue.IsZero() {
		due := e.w.Date(c.NextDue)
		if c.Overdue {
			due = e.say("plan.overdue", locale.Args{"date": due})
		}
		add("due", due)
	}
	if len(c.Late) > 0 {
		page.LateLabel = e.say("plan.late", locale.Args{
			"period": e.w.Period(c.NewestPeriod), "n": len(c.Late), "areas": e.tier(c.Late[0].Tier),
		})
	}
	for _, a := range c.Late {
		page.Late = append(page.Late, p.link(locale.UpperFirst(e.w.Debtor(a)), e.area(a)))
	}
}
