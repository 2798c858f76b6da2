package site

import "tiendo/internal/record"

func (e *edition) solutionsPage(p place) any {
	page := &Solutions{Frame: e.frame(p, "solutions", e.say("solutions", nil)), Lead: e.say("solutions.lead", nil)}
	for _, plan := range e.rec.Plans {
		if len(plan.Solutions) == 0 {
			continue
		}
		list := SolutionsOfPlan{Plan: e.planLink(p, plan)}
		for _, s := range plan.Solutions {
			item := SolutionItem{ID: e.solutionID(s), Title: e.text(s.Title), Text: e.text(s.Text)}
			for _, g := range s.Goals {
				item.Goals = append(item.Goals, e.goalLink(p, g))
			}
			list.Items = append(list.Items, item)
		}
		page.Plans = append(page.Plans, list)
	}
	page.describe(page.Lead)
	return page
}

// solutionID is a solution's anchor: its id, with its plan's before it where
// an earlier plan of the site has the same. No id holds two hyphens in a row.
func (e *edition) solutionID(s *record.Solution) string {
	for _, plan := range e.rec.Plans {
		for _, x := range plan.Solutions {
			if x == s {
				return s.ID
			}
			if x.ID == s.ID {
				return e.planOf(s).ID + "--" + s.ID
			}
		}
	}
	return s.ID
}

func (e *edition) planOf(s *record.Solution) *record.Plan {
	for _, plan := range e.rec.Plans {
		for _, x := range plan.Solutions {
			if x == s {
				return plan
			}
		}
	}
	panic("site: a solution without its plan")
}
