package source

import (
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// draft is an area whose parent and tier are still words.
type draft struct {
	*record.Area
	d      *decoder
	above  int
	node   *yaml.Node
	parent *yaml.Node // the id as written, nil where the area stands inside its parent
	tier   *yaml.Node
	inside *draft
	state  uint8 // settling, settled
	broken bool
}

const (
	settling = iota + 1
	settled
)

// loadAreas reads the register. A file holds a list of areas, or one area a
// document; either way the order is the official one.
func (l *loader) loadAreas(names []string) {
	var drafts []*draft
	for _, name := range names {
		f, ok := l.open(name)
		if !ok {
			l.incomplete(name)
			continue
		}
		d := &decoder{file: f, loader: l}
		d.documents(f.text, 0, func(n *yaml.Node) {
			list := []*yaml.Node{n}
			if n.Kind == yaml.SequenceNode {
				list = n.Content
			}
			for _, n := range list {
				drafts = d.area(n, nil, drafts)
			}
		}, func(part) { l.incomplete(name) })
		l.rec.Incomplete.Areas = l.rec.Incomplete.Areas || d.errs > 0
	}
	l.settleAreas(drafts)
}

// area reads an area and those inside it.
func (d *decoder) area(n *yaml.Node, inside *draft, drafts []*draft) []*draft {
	before := d.errs
	m, ok := d.mapping(n, areaObject)
	if !ok {
		d.lostAreas = true
		return drafts
	}
	a := &draft{d: d, above: d.above, node: n, inside: inside, tier: m.val("tier"), parent: m.val("parent"), Area: &record.Area{
		ID: m.id("id"), Name: m.line("name"), Type: m.text("type"), Code: m.line("code"),
		From: m.date("from"), Until: m.date("until"), Tile: m.tile("tile"), Pos: d.pos(n),
	}}
	if v := m.val("id"); v != nil {
		a.Pos = d.pos(v)
	}
	for _, x := range m.list("aliases") {
		if s, ok := d.words(x, "aliases"); ok {
			a.Aliases = append(a.Aliases, s)
		}
	}
	if !a.From.IsZero() && !a.Until.IsZero() && a.From.After(a.Until) {
		d.report(m.val("until"), diag.DatesReversed, locale.Args{"from": a.From.String(), "until": a.Until.String()})
	}
	if inside != nil && a.parent != nil && a.parent.Value != inside.ID {
		d.report(a.parent, diag.WrongParent, locale.Args{"area": a.ID, "parent": inside.ID})
	}
	a.broken = d.errs > before
	if a.ID == "" {
		d.lostAreas = true
	}
	drafts = append(drafts, a)
	for _, x := range m.list("areas") {
		drafts = d.area(x, a, drafts)
	}
	return drafts
}

// settleAreas finds parents and tiers, and gives each area its place.
func (l *loader) settleAreas(drafts []*draft) {
	byID := make(map[string]*draft, len(drafts))
	for _, a := range drafts {
		if a.ID == "" {
			continue
		}
		if first := byID[a.ID]; first != nil {
			a.d.reportAt(diag.Diagnostic{Pos: a.Pos, Code: diag.DuplicateID,
				Args:  locale.Args{"id": a.ID, "place": first.Pos.String()},
				Notes: []diag.Note{{Pos: first.Pos, Text: diag.FirstGivenHere}}})
			a.broken = true
			continue
		}
		byID[a.ID] = a
	}
	names := sync.OnceValue(func() *index {
		all := make([]*record.Area, len(drafts))
		for i, a := range drafts {
			all[i] = a.Area
		}
		return newIndex(areaNames(all))
	})
	for _, a := range drafts {
		l.settle(a, byID, names)
	}
	for _, a := range drafts {
		switch {
		case !a.broken:
			a.Order = len(l.rec.Areas)
			l.rec.Areas = append(l.rec.Areas, a.Area)
			l.areas[a.ID] = a.Area
			if a.Parent != nil {
				a.Parent.Children = append(a.Parent.Children, a.Area)
			}
		case a.ID != "" && byID[a.ID] == a:
			l.brokenAreas[a.ID] = true
			fallthrough
		default:
			l.rec.Incomplete.Areas = true
		}
	}
}

// settle gives an area its parent and tier, its parent's first. What stands
// under a broken area is left out with it.
func (l *loader) settle(a *draft, byID map[string]*draft, names func() *index) {
	if a.state != 0 {
		return
	}
	a.state = settling
	defer func() { a.state = settled }()

	up := a.inside
	if up == nil && a.parent != nil {
		a.d.above = a.above
		id, ok := a.d.scalar(a.parent, "parent")
		if up = byID[id]; ok && up == nil {
			ok = l.lostAreas // silent: it may be among those that were not read
			if !ok {
				a.d.unknown(a.parent, id, names(), diag.UnknownArea, nil)
			}
		}
		a.broken = a.broken || up == nil
	}
	if up != nil {
		if up.state == settling {
			a.d.reportAt(diag.Diagnostic{Pos: a.Pos, Code: diag.AreaCycle, Args: locale.Args{"id": a.ID, "parent": up.ID},
				Notes: []diag.Note{{Pos: up.Pos, Text: diag.SeeAlsoHere}}})
			a.broken = true
			return
		}
		l.settle(up, byID, names)
		a.Parent = up.Area
		a.broken = a.broken || up.broken
	}
	if !a.broken {
		a.broken = !l.settleTier(a)
	}
}

// settleTier reads an area's tier, or takes the one below its parent's.
func (l *loader) settleTier(a *draft) bool {
	a.d.above = a.above // the parent may stand in another document of the file
	tiers := l.rec.Site.Tiers
	above := -1
	if a.Parent != nil {
		above = l.rec.Site.Tier(a.Parent.Tier)
	}
	if a.tier == nil {
		if above+1 >= len(tiers) {
			if !l.lostTiers {
				a.d.report(a.node, diag.MissingKey, locale.Args{"key": "tier", "example": "tier: ward"})
			}
			return false
		}
		a.Tier = tiers[above+1].ID
		return true
	}
	id, ok := a.d.tierRef(a.tier)
	if !ok {
		return false
	}
	if l.lostTiers {
		if l.rec.Site.Tier(id) < 0 { // a broken site.yaml says nothing more: take the register's word
			l.rec.Site.Tiers = append(tiers, record.Tier{ID: id, Pos: a.d.pos(a.tier)})
		}
	} else if l.rec.Site.Tier(id) <= above {
		a.d.report(a.tier, diag.WrongTierOrder, locale.Args{"area": a.ID, "tier": id, "parent": a.Parent.ID, "above": a.Parent.Tier})
		return false
	}
	a.Tier = id
	return true
}

// tierRef reads the id of a tier.
func (d *decoder) tierRef(n *yaml.Node) (string, bool) {
	id, ok := d.scalar(n, "tier")
	if !ok || d.lostTiers || d.rec.Site.Tier(id) >= 0 {
		return id, ok
	}
	var ids []string
	for _, t := range d.rec.Site.Tiers {
		ids = append(ids, t.ID)
	}
	d.report(n, diag.UnknownTier, locale.Args{"id": short(id),
		"near": strings.Join(locale.Nearest(id, ids, 1), ""), "known": strings.Join(ids, ", ")})
	return "", false
}

// areaRef reads the id of an area; nil, with or without a word, where it has
// none to give.
func (d *decoder) areaRef(n *yaml.Node) (area *record.Area, id string) {
	return d.areaFor(n, record.Date{}, nil)
}

// areaIn is areaRef in a report, whose period says which of several areas of one
// name or code is meant.
func (d *decoder) areaIn(n *yaml.Node, p record.Period) (area *record.Area, id string) {
	if p.IsZero() {
		return d.areaOn(n, record.Date{})
	}
	return d.areaOn(n, p.LastDay())
}

// areaOn is areaRef for an area that exists on a day.
func (d *decoder) areaOn(n *yaml.Node, day record.Date) (area *record.Area, id string) {
	if day.IsZero() { // none can be told
		return d.areaFor(n, day, func(string) bool { return false })
	}
	return d.areaFor(n, day, func(id string) bool { return d.areas[id].Exists(day) })
}

func (d *decoder) areaFor(n *yaml.Node, day record.Date, fits func(id string) bool) (area *record.Area, id string) {
	id, ok := d.scalar(n, "area")
	if !ok {
		return nil, ""
	}
	if a := d.areas[id]; a != nil {
		return a, id
	}
	if !d.lostAreas && !d.brokenAreas[id] && !d.codeGiven(n, id, day) {
		d.unknown(n, id, d.areaIndex(), diag.UnknownArea, fits)
	}
	return nil, id
}
