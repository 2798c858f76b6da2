package source

import (
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// named is an area or a goal as a hint offers it.
type named struct {
	id    string
	names []string // the one to show first
}

// index finds what a wrong id may have meant. A national register has thousands
// of names, and one renamed area can make a mistake of thousands of reports: so
// names are folded once, and each word is looked for once.
type index struct {
	folded []string         // ids and names, folded, each once
	of     map[string][]int // a folded word → who bears it
	all    []named

	mu    sync.Mutex
	found map[string]meant
}

// meant is what a word may have meant.
type meant struct {
	ids  []string // those whose very name the word is
	sure string   // the id that is meant beyond doubt, though misspelt
	near string   // those nearest, ready to print
}

func newIndex(all []named) *index {
	x := &index{all: all, of: map[string][]int{}, found: map[string]meant{}}
	for i, c := range all {
		for _, s := range append([]string{c.id}, c.names...) {
			f := locale.Fold(s)
			if len(x.of[f]) == 0 {
				x.folded = append(x.folded, f)
			}
			x.of[f] = append(x.of[f], i)
		}
	}
	return x
}

// find looks for a word among names and ids.
func (x *index) find(w string) meant {
	x.mu.Lock()
	defer x.mu.Unlock()
	m, ok := x.found[w]
	if !ok {
		m = x.search(w)
		x.found[w] = m
	}
	return m
}

const (
	maxOffers = 3
	// sureEdits is how far a word may be from the only one that is near to be
	// written for it: farther, it may as well be a place that is not on record.
	sureEdits = 2
)

func (x *index) search(w string) meant {
	m := meant{}
	var offers []string
	for _, i := range x.of[locale.Fold(w)] {
		is := func(s string) bool { return locale.SameName(s, w) }
		if c := x.all[i]; slices.ContainsFunc(c.names, is) && !slices.Contains(m.ids, c.id) {
			m.ids = append(m.ids, c.id)
			offers = append(offers, c.names[0]+" ("+c.id+")")
		}
	}
	if len(m.ids) > 0 {
		m.near = strings.Join(offers, ", ")
		return m
	}
	seen := map[int]bool{}
	for _, f := range locale.Nearest(w, x.folded, 2*maxOffers) {
		for _, i := range x.of[f] {
			if !seen[i] && len(offers) < maxOffers {
				seen[i] = true
				offers = append(offers, x.all[i].names[0]+" ("+x.all[i].id+")")
				if len(offers) == 1 && locale.Within(w, f, sureEdits) || x.all[i].id == locale.Slug(w) {
					m.sure = x.all[i].id
				}
			}
		}
	}
	if len(offers) > 1 && m.sure != locale.Slug(w) {
		m.sure = ""
	}
	m.near = strings.Join(offers, ", ")
	return m
}

// unknown reports an id that does not exist: a name where an id should stand,
// or a word that is near to some. Of several of one name, those are meant that
// fit; nil says that all do.
func (d *decoder) unknown(n *yaml.Node, id string, among *index, code diag.Code, fits func(id string) bool) {
	m := among.find(id)
	fitting := slices.DeleteFunc(slices.Clone(m.ids), func(id string) bool { return fits != nil && !fits(id) })
	switch {
	case len(fitting) == 1:
		d.reportAt(diag.Diagnostic{Pos: d.pos(n), Code: diag.NameNotID, Fix: d.replaced(n, fitting[0]),
			Args: locale.Args{"name": short(id), "id": fitting[0], "line": d.mended(n, fitting[0])}})
		return
	case len(m.ids) == 1: // though it does not fit
		d.report(n, diag.NameNotID, locale.Args{"name": short(id), "id": m.ids[0], "line": d.mended(n, m.ids[0])})
		return
	}
	line := ""
	if m.sure != "" {
		line = d.mended(n, m.sure)
	}
	d.report(n, code, locale.Args{"id": short(id), "near": m.near, "line": line})
}

// findCodes makes the register's administrative codes known, when first asked.
func (l *loader) findCodes() {
	l.codes = sync.OnceValue(func() map[string][]record.Bearer { return record.Codes(l.rec.Areas) })
}

// codeGiven reports an administrative code in an id's place: it may have been
// another place's at the time, so that only a person can tell what was meant.
// day is the report's last, zero where there is none.
func (d *decoder) codeGiven(n *yaml.Node, code string, day record.Date) bool {
	bearers := d.codes()[code]
	if len(bearers) == 0 {
		return false
	}
	then := slices.DeleteFunc(slices.Clone(bearers), func(b record.Bearer) bool { return !day.IsZero() && !b.On(day) })
	args := locale.Args{"code": short(code), "bearers": record.TellBearers(bearers), "line": "", "id": ""}
	if len(then) == 1 {
		args["line"] = d.mended(n, then[0].Area.ID)
	}
	d.report(n, diag.CodeNotID, args)
	return true
}

// areaNames are the areas on record, for hints.
func areaNames(areas []*record.Area) []named {
	out := make([]named, len(areas))
	for i, a := range areas {
		out[i] = named{a.ID, append([]string{a.Name}, a.Aliases...)}
		for _, said := range a.Type {
			out[i].names = append(out[i].names, a.FullName(said.Lang))
		}
	}
	return out
}

// goalNames are the goals on record, for hints.
func goalNames(plans []*record.Plan, lang string) []named {
	var out []named
	for _, p := range plans {
		for _, g := range p.Goals {
			out = append(out, named{g.ID, []string{g.Title.In(lang), g.Short.In(lang)}})
		}
	}
	return out
}
