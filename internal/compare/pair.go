package compare

import (
	"slices"

	"tiendo/internal/record"
)

// pair is the two versions with what they have in common.
type pair struct {
	was, is version
	plans   []matched[record.Plan]
	goals   []goal
	areas   []area
}

// version is a side with its look-ups.
type version struct{ Side }

// goal and area are one on both sides; nil where a side has none.
type (
	goal struct{ old, new *record.Goal }
	area struct{ old, new *record.Area }
)

func newPair(was, is Side) *pair {
	p := &pair{was: version{was}, is: version{is}}
	p.plans = match(was.Record.Plans, is.Record.Plans, samePlanID, shareGoal)
	for _, g := range is.Record.Goals() {
		p.goals = append(p.goals, goal{was.Record.Goal(g.ID), g})
	}
	for _, g := range was.Record.Goals() {
		if is.Record.Goal(g.ID) == nil {
			p.goals = append(p.goals, goal{old: g})
		}
	}
	for _, a := range is.Record.Areas {
		p.areas = append(p.areas, area{was.Record.Area(a.ID), a})
	}
	for _, a := range was.Record.Areas {
		if is.Record.Area(a.ID) == nil {
			p.areas = append(p.areas, area{old: a})
		}
	}
	return p
}

func samePlanID(a, b *record.Plan) bool { return a.ID == b.ID }

// shareGoal reports whether two plans have a goal in common: then one is the
// other under a new id, as a plan's file name may be its id.
func shareGoal(a, b *record.Plan) bool {
	return slices.ContainsFunc(a.Goals, func(g *record.Goal) bool {
		return slices.ContainsFunc(b.Goals, func(x *record.Goal) bool { return x.ID == g.ID })
	})
}

// id is of a goal that either side has.
func (g goal) id() string {
	if g.new != nil {
		return g.new.ID
	}
	return g.old.ID
}

func (a area) id() string {
	if a.new != nil {
		return a.new.ID
	}
	return a.old.ID
}

// blind reports whether a version lacks what every measure rests on.
func (v version) blind() bool {
	in := v.Record.Incomplete
	return in.Plans || in.Areas || in.Figures
}

// unread reports whether a figure of the area may be lost in a version.
func (v version) unread(id string) bool { return v.blind() || v.Record.Incomplete.Of[id] }

// touched reports whether a sum of the area, or its own figure, may lack
// something that could not be read.
func (v version) touched(a *record.Area) bool {
	if a == nil {
		return false
	}
	for id := range v.Record.Incomplete.Of { // any order: it is whether, not which
		if lost := v.Record.Area(id); id == a.ID || lost != nil && lost.EverWithin(a) {
			return true
		}
	}
	return false
}
