package site

import "tiendo/internal/locale"

func (e *edition) goalsPage(p place) any {
	page := &Goals{}
	var shown evidence
	goals := 0
	for _, plan := range e.rec.Plans {
		current := e.current(plan)
		for _, m := range current {
			shown.measure(m)
		}
		cards, table := e.cards(p, plan, current)
		page.Plans = append(page.Plans, GoalsOfPlan{e.planLink(p, plan), cards, withoutEmptyColumns(table)})
		goals += len(cards)
	}
	page.Frame = e.frame(p, "goals", e.say("goals", nil))
	page.Lead = e.say("goals.lead", locale.Args{"n": goals})
	page.describe(page.Lead)
	e.conclude(&page.Frame, p, shown, e.rec.Plans...)
	return page
}
