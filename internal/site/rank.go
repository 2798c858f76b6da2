package site

import (
	"slices"
	"sync"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

type rankingKey struct {
	goal   *record.Goal
	parent *record.Area
}

// ranking is the place of each area that has one, among of, and how many share
// a place.
type ranking struct {
	place map[*record.Area]int
	at    map[int]int
	of    int
}

// rank is where an area stands among its parent's children; "" where it has no
// place: few things counted, no figure now, a kind that does not rank.
func (e *edition) rank(m *progress.Measure) string {
	parent := m.Area.Above()
	if parent == nil || m.Goal.Kind == record.Count || m.Goal.Kind == record.Done {
		return ""
	}
	once := sync.OnceValue(func() ranking { return e.makeRanking(m.Goal, parent) })
	known, _ := e.rankings.LoadOrStore(rankingKey{m.Goal, parent}, once)
	r := known.(func() ranking)()
	now, ok := e.book.CurrentInstant(m.Goal)
	place := r.place[m.Area]
	if !ok || now != m.At || place == 0 || r.of < 2 {
		return ""
	}
	return e.say("area.rank", locale.Args{"rank": place, "of": r.of, "tied": r.at[place] - 1, "areas": e.tier(m.Area.Tier)})
}

// makeRanking ranks the children by their current figures; equals share a
// place.
func (e *edition) makeRanking(g *record.Goal, parent *record.Area) ranking {
	type child struct {
		*record.Area
		*progress.Point
	}
	var in []child
	for _, a := range parent.Below(e.shownDay([]*record.Goal{g})) { // in official order
		if p := e.book.CurrentFigure(g, a); p != nil && !p.Small(g) {
			in = append(in, child{a, p})
		}
	}
	better := func(a, b child) int {
		if g.Down {
			return a.Value.Cmp(b.Value)
		}
		return b.Value.Cmp(a.Value)
	}
	slices.SortStableFunc(in, better)
	r := ranking{map[*record.Area]int{}, map[int]int{}, len(in)}
	for i, c := range in {
		r.place[c.Area] = i + 1
		if i > 0 && better(in[i-1], c) == 0 {
			r.place[c.Area] = r.place[in[i-1].Area]
		}
		r.at[r.place[c.Area]]++
	}
	return r
}
