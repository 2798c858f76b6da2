package check

import (
	"cmp"
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// targets holds every list of targets to what a path can go through: one value
// for a date, none that asks for less than an earlier one, none due by the
// baseline.
func targets(r *run) {
	for _, p := range r.rec.Plans {
		for _, g := range p.Goals {
			r.targetList(g, g.Targets)
			for _, a := range r.rec.Areas {
				r.targetList(g, p.AreaTargets[a.ID][g.ID])
			}
		}
	}
}

func (r *run) targetList(g *record.Goal, list []record.Target) {
	list = slices.SortedStableFunc(slices.Values(list), func(x, y record.Target) int {
		return cmp.Compare(x.By.Instant(), y.By.Instant())
	})
	base := g.Baseline.Period
	for i, t := range list {
		args := locale.Args{"goal": g.ID, "by": t.By.String(), "value": t.Value.String()}
		if !base.IsZero() && t.By.Instant() <= base.Instant() {
			args["baseline"] = base.String()
			r.log.At(t.Pos, diag.TargetBeforeBaseline, args, diag.Note{Pos: g.Baseline.Pos, Text: diag.DefinedHere})
		}
		if i == 0 {
			continue
		}
		before := list[i-1]
		args["first"], args["before"] = before.By.String(), before.Value.String()
		switch less := t.Value.Cmp(before.Value); {
		case t.By.Instant() == before.By.Instant():
			r.log.At(t.Pos, diag.DuplicateTarget, args, diag.Note{Pos: before.Pos, Text: diag.FirstGivenHere})
		case less < 0 && !g.Down || less > 0 && g.Down:
			r.log.At(t.Pos, diag.TargetsGoBack, args, diag.Note{Pos: before.Pos, Text: diag.SeeAlsoHere})
		}
	}
}

// ownTargets refuses targets of areas that the goal is not asked of.
func ownTargets(r *run) {
	if r.scopeUnsure() {
		return
	}
	for _, p := range r.rec.Plans {
		for _, a := range r.rec.Areas {
			for _, g := range r.rec.Goals() {
				if list := p.AreaTargets[a.ID][g.ID]; len(list) > 0 && (g.Plan != p || !r.book.Concerns(g, a)) {
					r.log.At(list[0].Pos, diag.TargetNotAsked, locale.Args{
						"goal": g.ID, "area": named(a), "plan": p.ID,
					}, diag.Note{Pos: g.Pos, Text: diag.DefinedHere})
				}
			}
		}
	}
}
