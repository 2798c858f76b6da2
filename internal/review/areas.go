package review

import (
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// areas are those that are new, gone or different in the register.
func (t *teller) areas() section {
	s := section{title: t.say("areas", nil), head: []string{t.say("head.area", nil), t.say("head.term", nil)}}
	for _, x := range t.Changes.Areas {
		switch x.Change {
		case compare.Added:
			s.add(row{new: t.newArea(x.New), pos: standing(diag.Pos{}, x.New.Pos)}, t.area(x.New), t.say("area.entry", nil))
		case compare.Removed:
			s.add(row{old: t.say("area.removed", nil), pos: standing(x.Old.Pos, diag.Pos{})}, t.area(x.Old), t.say("area.entry", nil))
		default:
			t.traits(&s, x.Old, x.New)
		}
	}
	return s
}

// newArea says where a new area belongs, and since when.
func (t *teller) newArea(a *record.Area) string {
	return t.say("area.added", locale.Args{
		"tier": t.tier(a), "parent": t.parent(a), "code": a.Code, "from": t.w.Date(a.From), "until": t.w.Date(a.Until),
	})
}

// areaTraits are what the register says of an area, in the order of its file.
var areaTraits = []struct {
	key string
	of  func(*teller, *record.Area) string
}{
	{"name", func(_ *teller, a *record.Area) string { return a.Name }},
	{"type", func(t *teller, a *record.Area) string { return t.text(a.Type) }},
	{"tier", (*teller).tier},
	{"parent", (*teller).parent},
	{"code", func(_ *teller, a *record.Area) string { return a.Code }},
	{"aliases", func(_ *teller, a *record.Area) string { return strings.Join(a.Aliases, ", ") }},
	{"from", func(t *teller, a *record.Area) string { return t.w.Date(a.From) }},
	{"until", (*teller).until},
	{"tile", (*teller).tile},
}

// traits adds a row for each thing that differs of an area.
func (t *teller) traits(s *section, a, b *record.Area) {
	for _, trait := range areaTraits {
		old, new := trait.of(t, a), trait.of(t, b)
		if old != new {
			s.add(row{old: old, new: new, pos: standing(a.Pos, b.Pos)}, t.area(b), t.say("area."+trait.key, nil))
		}
	}
}

func (t *teller) parent(a *record.Area) string {
	if a.Parent == nil {
		return ""
	}
	return t.w.FullName(a.Parent)
}

func (t *teller) until(a *record.Area) string {
	if a.Until.IsZero() {
		return t.say("area.until.none", nil)
	}
	return t.w.Date(a.Until)
}

func (t *teller) tile(a *record.Area) string {
	if !a.Tile.Given() {
		return ""
	}
	return t.say("tile", locale.Args{"column": a.Tile.Column, "row": a.Tile.Row})
}

func (t *teller) tier(a *record.Area) string {
	if i := t.is.Record.Site.Tier(a.Tier); i >= 0 {
		return t.is.Record.Site.Tiers[i].Title.In(t.w.Lang())
	}
	return a.Tier
}
