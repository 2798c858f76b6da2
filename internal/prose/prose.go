// Package prose is the one place that turns a measure into words.
//
// Sentences are made from the theme's message patterns (themes/*/words/*.txt)
// and say no more than the numbers do. The Vietnamese is what a careful
// official would write; the English says the same.
package prose

import (
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Writer writes in one language. It is read-only and safe for concurrent use.
type Writer struct {
	cat  *locale.Catalogue
	site *record.Site
}

// New returns a writer that takes its patterns from cat.
func New(cat *locale.Catalogue, site *record.Site) *Writer { return &Writer{cat: cat, site: site} }

// Lang is the language that the writer writes.
func (w *Writer) Lang() string { return w.cat.Lang }

// Say fills a message pattern.
func (w *Writer) Say(key string, args locale.Args) string { return w.cat.Say(key, args) }

// count prints a whole number.
func (w *Writer) count(n int64) string { return locale.Count(w.Lang(), n) }

// of names what a goal counts: "gia đình"; "" where the plan does not say.
func (w *Writer) of(g *record.Goal) string { return g.Of.In(w.Lang()) }

// things is what a goal counts, after its number as it is printed.
func (w *Writer) things(g *record.Goal, number string) string {
	return w.agreeing(g, number, g.Of)
}

// agreeing is a word after its number: in the singular where that is 1, and the
// plan says it.
func (w *Writer) agreeing(g *record.Goal, number string, many record.Text) string {
	if number == "1" {
		if one := g.Singular(w.Lang()); one != "" {
			return one
		}
	}
	return many.In(w.Lang())
}

// ofThem is what a number of the goal's things that are singled out from all is
// called: "1 of the families" where the plan has no word for one.
func (w *Writer) ofThem(g *record.Goal, number string) string {
	things := w.things(g, number)
	if number == "1" && things != "" && g.Singular(w.Lang()) == "" {
		return w.Say("one-of", locale.Args{"of": things})
	}
	return things
}

// title is the goal's name where there is little room.
func (w *Writer) title(g *record.Goal) string {
	if short := g.Short.In(w.Lang()); short != "" {
		return short
	}
	return g.Title.In(w.Lang())
}

// tier names the areas that a goal is reported by: "phường, xã".
func (w *Writer) tier(g *record.Goal) string {
	if i := w.site.Tier(g.ReportedBy); i >= 0 {
		return w.site.Tiers[i].Title.In(w.Lang())
	}
	return w.Say("tier.unnamed", nil)
}

// tierOf names what the areas are, where they are of one tier.
func (w *Writer) tierOf(areas []*record.Area) string {
	for _, a := range areas {
		if a.Tier != areas[0].Tier {
			return w.Say("tier.unnamed", nil)
		}
	}
	if i := w.site.Tier(areas[0].Tier); i >= 0 {
		return w.site.Tiers[i].Title.In(w.Lang())
	}
	return w.Say("tier.unnamed", nil)
}

// names joins areas, as name calls each: "phường Mũi Né và xã Tiến Lợi"; "" where they are more
// than a sentence bears.
func (w *Writer) names(areas []*record.Area, name func(*record.Area) string) string {
	const most = 3
	if len(areas) > most {
		return ""
	}
	names := make([]string, len(areas))
	for i, a := range areas {
		names[i] = name(a)
	}
	return locale.List(w.Lang(), names)
}

// clause is an editor's own sentence made ready to stand before a full stop.
func (w *Writer) clause(t record.Text) string {
	return strings.TrimRight(strings.TrimSpace(t.In(w.Lang())), ".")
}

// heldTo lists the targets that a measure's area is held to.
func heldTo(m *progress.Measure) []record.Target {
	if p := m.Goal.Plan; p != nil && m.Area != nil {
		if own := p.AreaTargets[m.Area.ID][m.Goal.ID]; len(own) > 0 {
			return own
		}
	}
	return m.Goal.Targets
}

// Reported is "12/18 phường, xã": how many areas of the goal's tier reported.
func (w *Writer) Reported(g *record.Goal, c progress.Coverage) string {
	return w.Say("reported", locale.Args{
		"n": w.count(int64(c.Reported)), "all": w.count(int64(c.Expected)), "tier": w.tier(g),
	})
}

// Pending says that reports of a newer period are still coming in: "Đang nhận
// báo cáo năm 2024: 5/18 phường, xã"; "" where none are.
func (w *Writer) Pending(s *progress.Series) string {
	if s.Pending == nil {
		return ""
	}
	return w.Say("pending", locale.Args{
		"period": w.Period(s.Pending.Period), "reported": w.Reported(s.Goal, s.Pending.Coverage),
	})
}
