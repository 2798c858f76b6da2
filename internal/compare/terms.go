package compare

import (
	"cmp"
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TermKind says what a plan or the site holds its goals to.
type TermKind uint8

// The terms.
const (
	WholePlan   TermKind = iota // a plan is new or gone
	WholeGoal                   // a goal is new or gone
	Targets                     // a goal's targets
	OwnTargets                  // an area's own
	BaselineOf                  // a goal's baseline
	GoalKind                    // its kind, or which direction is better
	ReportedBy                  // the tier that reports it
	Method                      // a plan's way to measure
	Scope                       // whom a plan is for
	Calendar                    // when its reports are due
	ThresholdOf                 // the site's thresholds
)

var termWords = [...]string{"plan", "goal", "targets", "own-targets", "baseline", "kind", "reported-by", "method", "scope", "calendar", "thresholds"}

func (k TermKind) String() string { return termWords[k] }

// Term is a change of what figures are measured against.
type Term struct {
	Kind             TermKind
	OldPlan, NewPlan *record.Plan // nil of ThresholdOf, and on the side without
	OldGoal, NewGoal *record.Goal // of what is of one goal
	Area             *record.Area // of OwnTargets

	Old, New []record.Target // of Targets and OwnTargets; empty where a side gives none
}

// Plan is the new version's plan, or the old one's where it is gone; nil as the
// fields are.
func (t Term) Plan() *record.Plan { return cmp.Or(t.NewPlan, t.OldPlan) }

// Goal is the same of the goal.
func (t Term) Goal() *record.Goal { return cmp.Or(t.NewGoal, t.OldGoal) }

// Pos is where the term stands: in its plan, as near as the record knows.
func (t Term) Pos() (old, new diag.Pos) {
	return t.pos(t.OldPlan, t.OldGoal, t.Old), t.pos(t.NewPlan, t.NewGoal, t.New)
}

func (t Term) pos(p *record.Plan, g *record.Goal, targets []record.Target) diag.Pos {
	switch {
	case len(targets) > 0:
		return targets[0].Pos
	case t.Kind == BaselineOf && g.Baseline.Pos.Line > 0:
		return g.Baseline.Pos
	case g != nil:
		return g.Pos
	case p != nil:
		return p.Pos
	}
	return diag.Pos{}
}

// Change says on which side the term is.
func (t Term) Change() Change {
	switch t.Kind {
	case WholePlan:
		return changeOf(t.OldPlan, t.NewPlan)
	case WholeGoal:
		return changeOf(t.OldGoal, t.NewGoal)
	case OwnTargets:
		switch {
		case len(t.Old) == 0:
			return Added
		case len(t.New) == 0:
			return Removed
		}
	}
	return Changed
}

func (p *pair) terms() (list []Term) {
	was, is := p.was.Record, p.is.Record
	if !sameThresholds(was.Site.Thresholds, is.Site.Thresholds) && len(was.Plans) > 0 {
		list = append(list, Term{Kind: ThresholdOf})
	}
	if !p.planless() {
		for _, x := range p.plans {
			list = append(list, planTerms(x.old, x.new)...)
		}
	}
	for _, g := range p.goals {
		list = append(list, p.goalTerms(g)...)
	}
	return list
}

// planless reports whether a version may lack what a plan says as a whole; a
// goal that was read at all was read without a fault.
func (p *pair) planless() bool {
	return p.was.Record.Incomplete.Plans || p.is.Record.Incomplete.Plans
}

func planTerms(old, new *record.Plan) (list []Term) {
	add := func(k TermKind) { list = append(list, Term{Kind: k, OldPlan: old, NewPlan: new}) }
	if old == nil || new == nil {
		add(WholePlan)
		return list
	}
	if old.Method != new.Method {
		add(Method)
	}
	if AreaID(old.Area) != AreaID(new.Area) || !slices.EqualFunc(old.Scope, new.Scope, sameID) {
		add(Scope)
	}
	if old.ReportDue != new.ReportDue || old.NextDue != new.NextDue {
		add(Calendar)
	}
	return list
}

// AreaID is an area's id; "" for none.
func AreaID(a *record.Area) string {
	if a == nil {
		return ""
	}
	return a.ID
}

func sameID(a, b *record.Area) bool { return a.ID == b.ID }

func (p *pair) goalTerms(g goal) (list []Term) {
	t := Term{OldGoal: g.old, NewGoal: g.new}
	if g.old != nil {
		t.OldPlan = g.old.Plan
	}
	if g.new != nil {
		t.NewPlan = g.new.Plan
	}
	add := func(k TermKind) { t.Kind = k; list = append(list, t) }
	if g.old == nil || g.new == nil {
		if lost := g.new == nil && p.is.Record.Incomplete.Plans || g.old == nil && p.was.Record.Incomplete.Plans; !lost {
			add(WholeGoal)
		}
		return list
	}
	if g.old.Kind != g.new.Kind || g.old.Down != g.new.Down {
		add(GoalKind)
	}
	if g.old.ReportedBy != g.new.ReportedBy {
		add(ReportedBy)
	}
	if !sameBaseline(g.old.Baseline, g.new.Baseline) {
		add(BaselineOf)
	}
	if !slices.EqualFunc(g.old.Targets, g.new.Targets, sameTarget) {
		t.Old, t.New = g.old.Targets, g.new.Targets
		add(Targets)
	}
	if p.planless() {
		return list
	}
	for _, a := range p.areas {
		t.Old, t.New = ownTargets(g.old, a.old), ownTargets(g.new, a.new)
		t.Area = cmp.Or(a.new, a.old)
		if !slices.EqualFunc(t.Old, t.New, sameTarget) {
			add(OwnTargets)
		}
	}
	return list
}

func sameBaseline(a, b record.Baseline) bool {
	if a.Period != b.Period || (a.Value == nil) != (b.Value == nil) {
		return false
	}
	return a.Value == nil || a.Value.Equal(*b.Value)
}

func sameThresholds(a, b record.Thresholds) bool {
	return a.OnTrack.Equal(b.OnTrack) && a.Behind.Equal(b.Behind) &&
		a.NoChange.Equal(b.NoChange) && a.Coverage.Equal(b.Coverage)
}
