package compare

import (
	"cmp"

	"tiendo/internal/record"
)

// Target is a target that is new, gone or of another value.
type Target struct {
	Old, New *record.Target // of one date; at most one is nil
}

// Some is the new target, or the old one where it is gone.
func (t Target) Some() *record.Target { return cmp.Or(t.New, t.Old) }

// Targets are those of a term's targets that differ, by date.
func (t Term) Targets() (list []Target) {
	old, new := t.Old, t.New
	for len(old) > 0 || len(new) > 0 {
		switch {
		case len(new) == 0 || len(old) > 0 && old[0].By.Instant() < new[0].By.Instant():
			list = append(list, Target{Old: &old[0]})
			old = old[1:]
		case len(old) == 0 || new[0].By.Instant() < old[0].By.Instant():
			list = append(list, Target{New: &new[0]})
			new = new[1:]
		default:
			if !sameTarget(old[0], new[0]) {
				list = append(list, Target{&old[0], &new[0]})
			}
			old, new = old[1:], new[1:]
		}
	}
	return list
}

func ownTargets(g *record.Goal, a *record.Area) []record.Target {
	if g.Plan == nil || a == nil {
		return nil
	}
	return g.Plan.AreaTargets[a.ID][g.ID]
}

func sameTarget(a, b record.Target) bool {
	return a.By.Instant() == b.By.Instant() && a.Value.Equal(b.Value)
}
