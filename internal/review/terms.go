package review

import (
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// terms are what figures are measured against.
func (t *teller) terms() section {
	s := section{title: t.say("terms", nil), note: t.say("terms.note", nil), head: []string{t.say("head.what", nil), t.say("head.term", nil)}}
	for _, x := range t.Changes.Terms {
		r := row{subject: []string{t.termOf(x), t.say("term."+x.Kind.String(), nil)}}
		r.old, r.new = t.term(x, false), t.term(x, true)
		s.rows = append(s.rows, r)
	}
	return s
}

// termOf is whose term it is.
func (t *teller) termOf(x compare.Term) string {
	goal, plan := x.NewGoal, x.NewPlan
	if goal == nil {
		goal = x.OldGoal
	}
	if plan == nil {
		plan = x.OldPlan
	}
	switch {
	case x.Area != nil:
		return t.say("term.of-area", locale.Args{"goal": t.goal(goal), "area": t.area(x.Area)})
	case goal != nil:
		return t.goal(goal)
	case plan != nil:
		return plan.Title.In(t.w.Lang())
	}
	return t.say("term.site", nil)
}

// term is what one side says.
func (t *teller) term(x compare.Term, new bool) string {
	plan, goal, targets, site := x.OldPlan, x.OldGoal, x.Old, t.was.Record.Site
	if new {
		plan, goal, targets, site = x.NewPlan, x.NewGoal, x.New, t.is.Record.Site
	}
	switch x.Kind {
	case compare.ThresholdOf:
		return t.thresholds(site.Thresholds)
	case compare.Targets, compare.OwnTargets:
		return t.targets(x, targets)
	}
	if plan == nil || goal == nil && x.NewGoal != x.OldGoal {
		return ""
	}
	switch x.Kind {
	case compare.WholePlan:
		return plan.Title.In(t.w.Lang())
	case compare.WholeGoal:
		return t.targets(x, goal.Targets)
	case compare.BaselineOf:
		return t.baseline(goal)
	case compare.GoalKind:
		return t.kind(goal)
	case compare.ReportedBy:
		if i := site.Tier(goal.ReportedBy); i >= 0 {
			return site.Tiers[i].Title.In(t.w.Lang())
		}
		return t.say("any-tier", nil)
	case compare.Method:
		return t.method(plan)
	case compare.Scope:
		return t.scope(plan)
	}
	return t.say("calendar", locale.Args{"n": plan.ReportDue, "next": t.w.Date(plan.NextDue)})
}

func (t *teller) targets(x compare.Term, list []record.Target) string {
	goal := x.NewGoal
	if goal == nil {
		goal = x.OldGoal
	}
	if len(list) == 0 {
		return t.say("no-targets", nil)
	}
	parts := make([]string, len(list))
	for i, target := range list {
		value := t.w.Target(goal, target.Value)
		if goal.Kind == record.Done {
			value = t.w.Value(goal, target.Value)
		}
		parts[i] = t.say("target", locale.Args{"value": value, "by": t.w.ShortPeriod(target.By)})
	}
	return strings.Join(parts, ", ")
}

func (t *teller) baseline(g *record.Goal) string {
	b := g.Baseline
	if b.Period.IsZero() {
		return t.say("first-figure", nil)
	}
	value := ""
	if b.Value != nil {
		value = t.w.Value(g, *b.Value)
	}
	return t.say("baseline", locale.Args{"period": t.w.ShortPeriod(b.Period), "value": value})
}

func (t *teller) kind(g *record.Goal) string {
	down := 0
	if g.Down {
		down = 1
	}
	return t.say("kind", locale.Args{"kind": t.say("kind."+g.Kind.String(), nil), "down": down})
}

func (t *teller) scope(p *record.Plan) string {
	var names []string
	for _, a := range p.Scope {
		names = append(names, t.area(a))
	}
	whole := ""
	if p.Area != nil {
		whole = t.area(p.Area)
	}
	return t.say("scope", locale.Args{"whole": whole, "areas": strings.Join(names, ", ")})
}

func (t *teller) thresholds(x record.Thresholds) string {
	share := func(r exact.Rat) string {
		percent := r.Mul(exact.Int(100))
		k, _ := percent.Decimals(3)
		return locale.Number(t.w.Lang(), percent, k)
	}
	k, _ := x.NoChange.Decimals(3)
	return t.say("thresholds", locale.Args{
		"on_track": share(x.OnTrack), "behind": share(x.Behind),
		"no_change": locale.Number(t.w.Lang(), x.NoChange, k), "coverage": share(x.Coverage),
	})
}

func (t *teller) method(p *record.Plan) string {
	if p.Method == record.CAGR {
		return t.say("method.cagr", nil)
	}
	return t.say("method.straight-line", nil)
}
