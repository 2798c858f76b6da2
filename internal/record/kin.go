package record

import "slices"

// Above is the area that a lies under: its parent, or where it has none because
// the one that it, or those that it came from, lay under has ended, that one.
func (a *Area) Above() *Area {
	if a.Parent != nil {
		return a.Parent
	}
	for _, f := range slices.Backward(a.Formerly) {
		if f.Parent != nil && !f.Parent.Until.IsZero() {
			return f.Parent
		}
	}
	for _, o := range a.Origins {
		up := o.Area.Above()
		if up != nil && !up.Until.IsZero() && up.Tier != a.Tier {
			return up
		}
	}
	return nil
}

// EverBelow is every area that ever lay right below: its children, and those
// that became of them when it ended; in official order.
func (a *Area) EverBelow() (below []*Area) {
	var add func(x *Area)
	add = func(x *Area) {
		if x.Above() == a {
			below = addArea(below, x)
		}
		for _, o := range x.Heirs {
			add(o.Area)
		}
	}
	for _, c := range a.Children {
		below = addArea(below, c)
		if !a.Until.IsZero() {
			add(c)
		}
	}
	return below
}

// findNamesakes marks the areas whose name and tier another has at another
// time.
func findNamesakes(areas []*Area) {
	type key struct{ tier, name string }
	called := map[key][]*Area{}
	for _, a := range areas {
		k := key{a.Tier, a.Name}
		for _, b := range called[k] {
			if !a.Together(b) {
				a.Namesake, b.Namesake = true, true
			}
		}
		called[k] = append(called[k], a)
	}
}
