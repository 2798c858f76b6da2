package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// Wording is a change of what the site, a plan, a goal or a solution says
// without its being measured: names, definitions, documents, settings.
type Wording struct {
	Change   Change
	Trait    string // as the sources call it: "title", "legal_basis"; "solution" for a whole one
	Plan     *record.Plan
	Goal     *record.Goal     // nil unless a goal says it
	Solution *record.Solution // nil unless a solution says or is it
	Old, New Said
	OldPos   diag.Pos
	NewPos   diag.Pos
}

// Said is what one side says: one of these, or nothing.
type Said struct {
	Text    record.Text // by language; in none where it is the same in all
	Date    record.Date
	Sources []record.Source
	Goals   []*record.Goal
}

func (s Said) same(x Said) bool {
	return slices.Equal(s.Text, x.Text) && s.Date == x.Date && slices.EqualFunc(s.Sources, x.Sources, sameSource) &&
		slices.EqualFunc(s.Goals, x.Goals, func(a, b *record.Goal) bool { return a.ID == b.ID })
}

// trait is one thing that a T says, as its sources call it.
type trait[T any] struct {
	name string
	of   func(*T) Said
}

var siteTraits = []trait[record.Site]{
	{"title", func(s *record.Site) Said { return Said{Text: s.Title} }},
	{"description", func(s *record.Site) Said { return Said{Text: s.Description} }},
	{"publisher", func(s *record.Site) Said { return Said{Text: s.Publisher} }},
	{"tiers", func(s *record.Site) Said { return tierTitles(s) }},
	{"languages", func(s *record.Site) Said { return plain(strings.Join(s.Languages, ", ")) }},
	{"theme", func(s *record.Site) Said { return plain(s.Theme) }},
	{"checks", func(s *record.Site) Said { return checks(s.Checks) }},
	{"pictures", func(s *record.Site) Said { return plain(s.Pictures.String()) }},
	{"embeds", func(s *record.Site) Said { return plain(s.Embeds.String()) }},
	{"base_url", func(s *record.Site) Said { return plain(s.BaseURL) }},
	{"feedback", func(s *record.Site) Said { return plain(s.Feedback) }},
	{"licence", func(s *record.Site) Said { return given(s.Licence) }},
}

var planTraits = []trait[record.Plan]{
	{"id", func(p *record.Plan) Said { return plain(p.ID) }},
	{"title", func(p *record.Plan) Said { return Said{Text: p.Title} }},
	{"number", func(p *record.Plan) Said { return plain(p.Number) }},
	{"date", func(p *record.Plan) Said { return Said{Date: p.Date} }},
	{"issuer", func(p *record.Plan) Said { return Said{Text: p.Issuer} }},
	{"years", func(p *record.Plan) Said { return years(p.Period) }},
	{"summary", func(p *record.Plan) Said { return Said{Text: p.Summary} }},
	{"legal_basis", func(p *record.Plan) Said { return given(p.LegalBasis...) }},
	{"source", func(p *record.Plan) Said { return given(p.Source) }},
}

var goalTraits = []trait[record.Goal]{
	{"title", func(g *record.Goal) Said { return Said{Text: g.Title} }},
	{"short", func(g *record.Goal) Said { return short(g) }},
	{"of", func(g *record.Goal) Said { return Said{Text: g.Of} }},
	{"unit", func(g *record.Goal) Said { return Said{Text: g.Unit} }},
	{"one", func(g *record.Goal) Said { return Said{Text: g.One} }},
	{"definition", func(g *record.Goal) Said { return Said{Text: g.Definition} }},
	{"formula", func(g *record.Goal) Said { return Said{Text: g.Formula} }},
	{"targets", func(g *record.Goal) Said { return targetTexts(g) }},
	{"baseline", func(g *record.Goal) Said { return given(g.Baseline.Source) }},
	{"lead", func(g *record.Goal) Said { return Said{Text: g.Lead} }},
	{"frequency", func(g *record.Goal) Said { return Said{Text: g.Frequency} }},
	{"limits", func(g *record.Goal) Said { return Said{Text: g.Limits} }},
	{"contact", func(g *record.Goal) Said { return Said{Text: g.Contact} }},
	{"source", func(g *record.Goal) Said { return given(g.Source) }},
}

var solutionTraits = []trait[record.Solution]{
	{"title", func(s *record.Solution) Said { return Said{Text: s.Title} }},
	{"text", func(s *record.Solution) Said { return Said{Text: s.Text} }},
	{"goals", func(s *record.Solution) Said { return Said{Goals: s.Goals} }},
}

func tierTitles(s *record.Site) (said Said) {
	for _, t := range s.Tiers {
		said.Text = append(said.Text, t.Title...)
	}
	return said
}

func checks(c record.Checks) Said {
	return plain("jump_factor: " + c.JumpFactor.String() + ", jump_points: " + c.JumpPoints.String() + ", denominator: " + c.Denominator.String())
}

func plain(s string) Said {
	if s == "" {
		return Said{}
	}
	return Said{Text: record.Text{{Text: s}}}
}

func given(list ...record.Source) (s Said) {
	for _, x := range list {
		if x.Given() {
			s.Sources = append(s.Sources, x)
		}
	}
	return s
}

func years(y [2]int) Said {
	if y[0] == 0 {
		return Said{}
	}
	return plain(strconv.Itoa(y[0]) + "–" + strconv.Itoa(y[1]))
}

// short is a goal's short name where it has one of its own.
func short(g *record.Goal) Said {
	if slices.Equal(g.Short, g.Title) {
		return Said{}
	}
	return Said{Text: g.Short}
}

// targetTexts are the plan's words for all targets of a goal.
func targetTexts(g *record.Goal) (s Said) {
	for _, t := range g.Targets {
		s.Text = append(s.Text, t.Text...)
	}
	return s
}

// differing tells what two of one kind say differently.
func differing[T any](traits []trait[T], old, new *T, w Wording) (list []Wording) {
	for _, t := range traits {
		w.Trait, w.Old, w.New = t.name, t.of(old), t.of(new)
		if !w.Old.same(w.New) {
			w.Old.Sources, w.New.Sources = unshared(w.Old.Sources, w.New.Sources)
			list = append(list, w)
		}
	}
	return list
}

// unshared are the sources that the other side does not give; all of them where
// only their order is another.
func unshared(a, b []record.Source) (ofA, ofB []record.Source) {
	ofA, ofB = sourcesWithout(a, b), sourcesWithout(b, a)
	if len(ofA)+len(ofB) == 0 {
		return a, b
	}
	return ofA, ofB
}

func sourcesWithout(list, other []record.Source) []record.Source {
	return slices.DeleteFunc(slices.Clone(list), func(x record.Source) bool {
		return slices.ContainsFunc(other, func(y record.Source) bool { return sameSource(x, y) })
	})
}

func (p *pair) wordings() (list []Wording) {
	was, is := p.was.Record, p.is.Record
	if len(was.Site.Title) > 0 && len(is.Site.Title) > 0 { // else there was no site yet, or its settings are lost
		list = differing(siteTraits, was.Site, is.Site, Wording{OldPos: was.Site.Pos, NewPos: is.Site.Pos})
	}
	plans := slices.Clone(p.plans)
	plans = slices.DeleteFunc(plans, func(x matched[record.Plan]) bool { return x.old == nil || x.new == nil || p.planless() })
	for _, x := range plans {
		list = append(list, differing(planTraits, x.old, x.new, Wording{Plan: x.new, OldPos: x.old.Pos, NewPos: x.new.Pos})...)
	}
	for _, g := range p.goals {
		if g.old != nil && g.new != nil {
			w := Wording{Plan: g.new.Plan, Goal: g.new, OldPos: g.old.Pos, NewPos: g.new.Pos}
			list = append(list, differing(goalTraits, g.old, g.new, w)...)
		}
	}
	for _, x := range plans {
		list = append(list, solutions(x.old, x.new)...)
	}
	return list
}

// solutions compares those of a plan that both versions have.
func solutions(old, new *record.Plan) (list []Wording) {
	sameSolution := func(a, b *record.Solution) bool { return a.ID == b.ID }
	for _, x := range match(old.Solutions, new.Solutions, sameSolution) {
		w := Wording{Change: changeOf(x.old, x.new), Trait: "solution", Plan: new, Solution: cmp.Or(x.new, x.old)}
		if x.old != nil {
			w.OldPos, w.Old.Text = x.old.Pos, x.old.Title
		}
		if x.new != nil {
			w.NewPos, w.New.Text = x.new.Pos, x.new.Title
		}
		if w.Change == Changed {
			list = append(list, differing(solutionTraits, x.old, x.new, w)...)
		} else {
			list = append(list, w)
		}
	}
	return list
}
