package build_test

import (
	"fmt"
	"io/fs"
	"math/big"
	"slices"
	"testing"

	"gopkg.in/yaml.v3"
)

// What the recomputation knows of reorganisations. It follows figures forward,
// from the old areas to the new, where the measure looks back from the new; and
// finds territory that changed by comparing who was there the day before with
// who is there after it.

// land is where an area's territory came from and went.
type land struct {
	from    []*areaDoc
	into    []part
	outside bool
	was     []former // by date
}

type part struct {
	of    *areaDoc
	share *big.Rat
}

// former says what the area lay under before that day.
type former struct {
	day string
	up  *areaDoc
}

type eventDoc struct {
	Merge             []string
	Split, Alter, End string
	Into, Outside     yaml.Node
	Was               struct{ Parent string }
}

func (s *study) readChanges(t *testing.T, site fs.FS) {
	t.Helper()
	if _, err := fs.Stat(site, "data/areas/changes.yaml"); err != nil {
		return
	}
	var changes []struct {
		Date   string
		Events []eventDoc
	}
	readYAML(t, site, "data/areas/changes.yaml", &changes)
	slices.SortFunc(changes, func(a, b struct {
		Date   string
		Events []eventDoc
	}) int {
		return compareText(a.Date, b.Date)
	})
	for _, c := range changes {
		s.days = append(s.days, c.Date)
		for _, e := range c.Events {
			s.event(t, c.Date, e)
		}
	}
}

func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (s *study) event(t *testing.T, day string, e eventDoc) {
	give := func(from, to *areaDoc, share *big.Rat) {
		from.into = append(from.into, part{to, share})
		to.from = append(to.from, from)
	}
	switch {
	case len(e.Merge) > 0:
		to := s.area(e.Into.Value)
		to.outside = to.outside || e.Outside.Kind != 0
		for _, id := range e.Merge {
			give(s.area(id), to, big.NewRat(1, 1))
		}
	case e.Split != "":
		for i := 0; i < len(e.Into.Content); i += 2 {
			give(s.area(e.Split), s.area(e.Into.Content[i].Value), number(t, e.Into.Content[i+1].Value))
		}
	case e.Alter != "" && e.Was.Parent != "":
		a := s.area(e.Alter)
		a.was = append(a.was, former{day, s.area(e.Was.Parent)})
	}
}

// dayOf is the last day of a month. ISO dates compare as texts.
func dayOf(at int) string { return fmt.Sprintf("%04d-%02d-%02d", at/12, at%12+1, lastDay(at)) }

func lastDay(at int) int {
	days := [12]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[at%12]
	if year := at / 12; at%12 == 1 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days++
	}
	return days
}

// begun and on: whether the area had begun by that day, and is there on it.
func (a *areaDoc) begun(day string) bool { return a.From == "" || a.From <= day }
func (a *areaDoc) on(day string) bool    { return a.begun(day) && (a.Until == "" || a.Until >= day) }

// eve is on for the day before that one.
func (a *areaDoc) eve(day string) bool {
	return (a.From == "" || a.From < day) && (a.Until == "" || a.Until >= day || next(a.Until) == day)
}

func next(day string) string {
	var y, m, d int
	fmt.Sscanf(day, "%d-%d-%d", &y, &m, &d)
	if d++; d > lastDay(y*12+m-1) {
		if d, m = 1, m+1; m > 12 {
			y, m = y+1, 1
		}
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

// under reports whether the area lay under the other on that day, or was it;
// with eve, on the day before.
func (a *areaDoc) under(top *areaDoc, day string, eve bool) bool {
	for ; a != nil && a != top; a = a.above(day, eve) {
	}
	return a != nil
}

func (a *areaDoc) above(day string, eve bool) *areaDoc {
	for _, f := range a.was {
		if day < f.day || eve && day == f.day {
			return f.up
		}
	}
	return a.up
}

// ever reports whether the area was the other, or ever lay under it.
func (a *areaDoc) ever(top *areaDoc) bool {
	if a == nil || a == top {
		return a != nil
	}
	return a.up.ever(top) || slices.ContainsFunc(a.was, func(f former) bool { return f.up.ever(top) })
}

// flow is how much of the figures of x is now a's.
func flow(x, a *areaDoc) *big.Rat {
	sum := new(big.Rat)
	if x == a {
		return sum.SetInt64(1)
	}
	for _, p := range x.into {
		sum.Add(sum, new(big.Rat).Mul(p.share, flow(p.of, a)))
	}
	return sum
}

// known reports whether all that became a was asked for the goal on that day.
func (s *study) known(p *planDoc, g *goalDoc, a *areaDoc, day string) bool {
	switch {
	case a.begun(day):
		return a.on(day) && s.reports(p, g, a)
	case a.outside || len(a.from) == 0:
		return false
	}
	return !slices.ContainsFunc(a.from, func(x *areaDoc) bool { return !s.known(p, g, x, day) })
}

// joined is the month in which land of which the goal was not asked last came to
// an area, or to one that it came from.
func (s *study) joined(t *testing.T, p *planDoc, g *goalDoc, a *areaDoc) (at int) {
	if a.outside || slices.ContainsFunc(a.from, func(x *areaDoc) bool { return !s.reports(p, g, x) }) {
		return month(t, a.From[:7])
	}
	for _, x := range a.from {
		at = max(at, s.joined(t, p, g, x))
	}
	return at
}

// redrawn is the last month up to at in which the set of areas under a, which
// was there before and after, came to be of other land.
func (s *study) redrawn(t *testing.T, p *planDoc, g *goalDoc, a *areaDoc, at int) (last int) {
	for _, day := range s.days {
		if day > dayOf(at) || !a.on(day) || !a.eve(day) {
			continue
		}
		var before, after []*areaDoc
		for _, x := range s.areas {
			if x == a || !s.reports(p, g, x) {
				continue
			}
			if x.eve(day) && x.under(a, day, true) {
				before = append(before, x)
			}
			if x.on(day) && x.under(a, day, false) {
				after = append(after, x)
			}
		}
		for _, x := range before {
			sum := new(big.Rat)
			for _, y := range after {
				sum.Add(sum, flow(x, y))
			}
			if (x.on(day) || len(x.into) > 0) && sum.Cmp(big.NewRat(1, 1)) != 0 {
				last = month(t, day[:7])
			}
		}
		for _, y := range after {
			for _, x := range s.areas {
				if x.eve(day) && flow(x, y).Sign() > 0 && x.Tier == y.Tier && !slices.Contains(before, x) && s.reports(p, g, x) {
					last = month(t, day[:7])
				}
			}
		}
	}
	return last
}

// ground is the land that a measure is of: an area's, or since its end that of
// the units that can be followed.
type ground struct {
	*areaDoc
	part  bool
	units []*areaDoc
	whole bool // the part is all of it
}

// groundAt is what is judged as the area at a month.
func (s *study) groundAt(t *testing.T, p *planDoc, g *goalDoc, a *areaDoc, at int) ground {
	if a != p.topArea || a.Until == "" || a.Until >= dayOf(at) || s.reports(p, g, a) {
		return ground{areaDoc: a}
	}
	gr := ground{areaDoc: a, part: true}
	for _, u := range s.areas {
		if !s.reports(p, g, u) || !u.on(dayOf(at)) || !s.known(p, g, u, a.Until) || s.joined(t, p, g, u) > p.set(t, g, u) {
			continue
		}
		outside := slices.ContainsFunc(s.areas, func(x *areaDoc) bool {
			return x.on(a.Until) && x.Tier == u.Tier && flow(x, u).Sign() > 0 && !x.under(a, a.Until, false)
		})
		if !outside {
			gr.units = append(gr.units, u)
		}
	}
	day := a.Until
	if g.start > 0 && a.on(dayOf(g.start)) {
		day = dayOf(g.start)
	}
	gr.whole = true
	for _, x := range s.areas {
		if s.reports(p, g, x) && x.on(day) && x.under(a, day, false) && gr.flow(x).Cmp(big.NewRat(1, 1)) != 0 {
			gr.whole = false
		}
	}
	return gr
}

func (gr ground) flow(x *areaDoc) *big.Rat {
	sum := new(big.Rat)
	for _, u := range gr.units {
		sum.Add(sum, flow(x, u))
	}
	return sum
}

// set is the month in which the targets of an area were set.
func (p *planDoc) set(t *testing.T, g *goalDoc, a *areaDoc) (at int) {
	switch {
	case g.start > 0:
		at = g.start
	case p.Date != "":
		at = month(t, p.Date[:7])
	case p.Years != "":
		at = 12 * int(whole(t, p.Years[:4]))
	}
	if len(p.Own[a.ID][g.ID]) > 0 && a.From != "" {
		at = max(at, month(t, a.From[:7]))
	}
	return at
}

// shares are the areas whose figures of a month make up the ground, and whether
// they are all of it.
func (s *study) shares(p *planDoc, g *goalDoc, gr ground, at int) (list []part, all bool) {
	day, leaf := dayOf(at), s.reports(p, g, gr.areaDoc)
	back := gr
	switch {
	case gr.part:
	case !gr.begun(day) && leaf:
		back.units = []*areaDoc{gr.areaDoc}
	default: // those below it, on that day or on its first
		first := max(day, gr.From)
		for _, x := range s.areas {
			if x != gr.areaDoc && s.reports(p, g, x) && x.on(first) && x.under(gr.areaDoc, first, false) {
				back.units = append(back.units, x)
			}
		}
	}
	all = true
	for _, u := range back.units {
		all = all && s.known(p, g, u, day)
	}
	for _, x := range s.areas {
		if share := back.flow(x); share.Sign() > 0 && x.on(day) && s.reports(p, g, x) {
			list = append(list, part{x, share})
		}
	}
	return list, all
}
