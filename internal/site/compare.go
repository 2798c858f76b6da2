package site

import (
	"slices"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// comparedAreas lists the areas that can be set side by side: those that any
// goal is asked of, the former ones last. Fewer than two cannot be.
func (e *edition) comparedAreas() []*record.Area {
	areas := e.askedFor(e.rec.Goals(), slices.Clone(e.rec.Areas))
	if len(areas) < 2 {
		return nil
	}
	former := func(a *record.Area) int { // a plan's own area goes on
		if e.gone(a) && !slices.ContainsFunc(e.rec.Plans, func(p *record.Plan) bool { return p.Area == a }) {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(areas, func(a, b *record.Area) int { return former(a) - former(b) })
	return areas
}

// pickNames are what areas are called where they are chosen: in full where
// another that can be chosen has the same name.
func (e *edition) pickNames() map[*record.Area]string {
	n, names := map[string]int{}, map[*record.Area]string{}
	for _, a := range e.compared {
		names[a] = e.w.Name(a)
		n[names[a]]++
	}
	for _, a := range e.compared {
		if n[names[a]] > 1 {
			names[a] = e.name(a)
		}
	}
	return names
}

// comparedWith is the area whose file has a's numbers: the one above it, or
// itself at the top.
func comparedWith(a *record.Area) *record.Area {
	if up := a.Above(); up != nil {
		return up
	}
	return a
}

// addCompare gives the page and what its script loads addresses: a register of
// the areas, and for each area with others below a file with the numbers of
// these, so that a reader loads no more than is compared.
func (e *edition) addCompare(d *directory) {
	if len(e.compared) == 0 {
		return
	}
	page := e.root(e.beside)
	add := func(addr string, content func() any) { d.add(Page{Addr: addr, Content: content}) }
	add(page, func() any { return e.comparePage(at(page)) })
	add(e.compareIndex(), e.compareRegister)
	for _, group := range e.compareGroups() {
		add(e.compareGroup(group), func() any { return e.compareNumbers(group) })
	}
}

// compareGroups lists the areas that have a file, in official order.
func (e *edition) compareGroups() []*record.Area {
	has := map[*record.Area]bool{}
	for _, a := range e.compared {
		has[comparedWith(a)] = true
	}
	return slices.DeleteFunc(slices.Clone(e.rec.Areas), func(a *record.Area) bool { return !has[a] })
}

// comparePage sets, without scripts, each area below a plan's own beside it;
// of those further down their parents' pages do so.
func (e *edition) comparePage(p place) any {
	page := &Compare{Frame: e.frame(p, "compare", e.say("compare", nil), e.section(p, "nav.areas", e.areas)), Lead: e.say("compare.lead", nil)}
	var shown evidence
	var tops []*record.Area
	for _, plan := range e.rec.Plans {
		if top := plan.Area; !slices.Contains(tops, top) {
			tops = append(tops, top)
			for _, g := range e.goalsOf(top) {
				shown.measure(e.book.Current(g, top))
			}
			if m := e.besideTop(p, top, &shown); m != nil {
				page.Matrices = append(page.Matrices, m)
			}
		}
	}
	for _, group := range e.compareGroups() {
		if !slices.Contains(tops, group) && len(group.Children) > 0 {
			page.Others = append(page.Others, e.areaLink(p, group))
		}
	}
	e.compareScripts(&page.Frame, p)
	page.describe(page.Heading + ". " + page.Lead)
	e.conclude(&page.Frame, p, shown, e.rec.Plans...)
	return page
}

// besideTop is the matrix of an area's children under the area's own row.
func (e *edition) besideTop(p place, top *record.Area, shown *evidence) *Matrix {
	goals := e.goalsOf(top)
	rows := e.asked(top, goals)
	if len(rows) == 0 {
		return nil
	}
	m := e.matrixOf(p, top, append([]*record.Area{top}, rows...), goals, shown)
	m.Source = chart.Source{} // the script's form lacks the area's own row
	return m
}

func (e *edition) compareScripts(f *Frame, p place) {
	if e.in.Assets.Scripts["js/compare.js"] == "" {
		return
	}
	const areas = "{areas}" // the script fills it in
	e.script(f, p, "js/fold.js")
	f.Scripts = append(f.Scripts, Script{Src: p.to(e.compareIndex())})
	e.script(f, p, "js/compare.js",
		"area", p.to(e.area(&record.Area{ID: "ID"})), "numbers", p.to(e.compareGroup(&record.Area{ID: "ID"})),
		"pick", e.say("compare.pick", nil), "hint", e.say("compare.hint", nil), "box", e.say("compare.box", nil),
		"now", e.say("compare.now", locale.Args{"areas": areas}), "one", e.say("compare.one", locale.Args{"areas": areas}),
		"none", e.say("compare.none", nil), "full", e.say("compare.full", nil), "more", e.say("compare.more", nil),
		"nowhere", e.say("compare.nowhere", nil), "failed", e.say("compare.failed", nil),
		"goal", e.say("bullets.goal", nil), "absent", e.say("compare.absent", nil))
}

// compareRegister is what the script knows of every area and goal.
func (e *edition) compareRegister() any {
	p := at(e.compareIndex())
	index := &CompareIndex{}
	groups := map[*record.Area]int{}
	for i, group := range e.compareGroups() {
		groups[group] = i
		index.Groups = append(index.Groups, group.ID)
	}
	names := e.pickNames()
	for _, a := range e.compared {
		x := ComparedArea{ID: a.ID, Name: names[a], Full: e.name(a), Group: groups[comparedWith(a)], State: e.state(a)}
		if up := a.Above(); up != nil {
			x.Parent = up.ID
		}
		index.Areas = append(index.Areas, x)
	}
	for _, plan := range e.rec.Plans {
		for _, g := range plan.Goals {
			x := ComparedGoal{ID: g.ID, Goal: e.goalLink(p, g)}
			if c := e.commons[g](); c != nil {
				x.Scale = c.Text
			}
			index.Goals = append(index.Goals, x)
		}
	}
	return index
}

// compareNumbers are the numbers of the areas below group, and of itself where
// it has nobody above.
func (e *edition) compareNumbers(group *record.Area) any {
	file := &CompareNumbers{}
	for _, a := range e.compared {
		if comparedWith(a) != group {
			continue
		}
		row := ComparedRow{Area: a.ID}
		for _, plan := range e.rec.Plans {
			for _, g := range plan.Goals {
				row.Cells = append(row.Cells, e.comparedCell(g, a))
			}
		}
		file.Rows = append(file.Rows, row)
	}
	return file
}

// comparedCell is what the matrix has of an area and a goal, and more: nil
// where the goal is not asked of the area.
func (e *edition) comparedCell(g *record.Goal, a *record.Area) *ComparedCell {
	if !e.book.Concerns(g, a) {
		return nil
	}
	m := e.book.Current(g, a)
	c := &ComparedCell{Value: e.w.Shown(m), Parts: e.parts(m), Period: e.periodOf(m), Small: m.Small, Mark: e.w.Status(m.Status)}
	if m.Cause != progress.NoVerdictHere {
		c.Chip = e.chip(m)
		if why := e.w.Short(m); why != c.Chip.Word {
			c.Why = why
		}
	}
	if c.Common = e.commons[g](); c.Common != nil {
		c.Trace = chart.TraceOf(e.w, e.book, m)
	}
	return c
}
