package review

import (
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// areas are those that are new, gone or different in the register.
func (t *teller) areas() section {
	s := section{title: t.say("areas", nil), head: []string{t.say("head.area", nil)}}
	for _, x := range t.Changes.Areas {
		r := row{}
		switch x.Change {
		case compare.Added:
			r.subject, r.new = []string{t.area(x.New)}, t.say("area.added", locale.Args{"tier": t.tier(x.New), "from": t.w.Date(x.New.From)})
		case compare.Removed:
			r.subject, r.old = []string{t.area(x.Old)}, t.say("area.removed", nil)
		default:
			r.subject = []string{t.area(x.New)}
			r.old, r.new = t.traits(x.Old, x.New)
		}
		s.rows = append(s.rows, r)
	}
	return s
}

// traits is what differs of an area.
func (t *teller) traits(a, b *record.Area) (old, new string) {
	var was, is []string
	for _, trait := range []struct {
		key string
		of  func(*record.Area) string
	}{
		{"name", t.area},
		{"tier", t.tier},
		{"code", func(a *record.Area) string { return a.Code }},
		{"parent", func(a *record.Area) string {
			if a.Parent == nil {
				return ""
			}
			return t.area(a.Parent)
		}},
		{"from", func(a *record.Area) string { return t.w.Date(a.From) }},
		{"until", func(a *record.Area) string { return t.w.Date(a.Until) }},
	} {
		x, y := trait.of(a), trait.of(b)
		if x == y {
			continue
		}
		if x != "" {
			was = append(was, t.say("area."+trait.key, locale.Args{"what": x}))
		}
		if y != "" {
			is = append(is, t.say("area."+trait.key, locale.Args{"what": y}))
		}
	}
	return strings.Join(was, "; "), strings.Join(is, "; ")
}

func (t *teller) tier(a *record.Area) string {
	if i := t.is.Record.Site.Tier(a.Tier); i >= 0 {
		return t.is.Record.Site.Tiers[i].Title.In(t.w.Lang())
	}
	return a.Tier
}
