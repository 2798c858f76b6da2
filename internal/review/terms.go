package review

import (
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// terms are what figures are measured against.
func (t *teller) terms() section {
	s := section{title: t.say("terms", nil), note: t.say("terms.note", nil), head: []string{t.say("head.what", nil), t.say("head.term", nil)}}
	for _, x := range t.Changes.Terms {
		subject := t.termOf(x)
		old, new := t.termPos(x)
		if !oneByOne(x) {
			s.add(row{old: t.term(x, false), new: t.term(x, true), pos: standing(old, new)}, subject, t.say("term."+x.Kind.String(), nil))
			continue
		}
		for _, target := range x.Targets() {
			r := row{old: t.target(x, target.Old), new: t.target(x, target.New), pos: standing(old, new)}
			if target.New != nil {
				r.pos = standing(old, target.New.Pos)
			}
			by := locale.Args{"by": t.w.Period(target.Some().By)}
			s.add(r, subject, t.say("term."+x.Kind.String()+".by", by))
		}
	}
	return s
}

// oneByOne reports whether both sides have targets, so that each tells what
// became of it.
func oneByOne(x compare.Term) bool {
	return (x.Kind == compare.Targets || x.Kind == compare.OwnTargets) && x.Change() == compare.Changed
}

// termPos is where a term stands; of the site's settings, as they are now.
func (t *teller) termPos(x compare.Term) (old, new diag.Pos) {
	if x.Kind == compare.ThresholdOf {
		return t.is.Record.Site.Pos, t.is.Record.Site.Pos
	}
	return x.Pos()
}

// termOf is whose term it is.
func (t *teller) termOf(x compare.Term) string {
	goal, plan := x.Goal(), x.Plan()
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
		return t.say("plan", locale.Args{"n": len(plan.Goals)})
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
	if len(list) == 0 {
		return t.say("no-targets", nil)
	}
	parts := make([]string, len(list))
	for i, target := range list {
		parts[i] = t.say("target", locale.Args{"value": t.target(x, &target), "by": t.w.ShortPeriod(target.By)})
	}
	return strings.Join(parts, ", ")
}

// target is a target's value as a plan words it; "" for none.
func (t *teller) target(x compare.Term, target *record.Target) string {
	goal := x.Goal()
	switch {
	case target == nil:
		return ""
	case goal.Kind == record.Done:
		return t.w.Value(goal, target.Value)
	}
	return t.w.Target(goal, target.Value)
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
	k, _ := x.NoChange.Decimals(3)
	return t.say("thresholds", locale.Args{
		"on_track": t.share(x.OnTrack), "behind": t.share(x.Behind),
		"no_change": locale.Number(t.w.Lang(), x.NoChange, k), "coverage": t.share(x.Coverage),
	})
}

func (t *teller) method(p *record.Plan) string {
	if p.Method == record.CAGR {
		return t.say("method.cagr", nil)
	}
	return t.say("method.straight-line", nil)
}
