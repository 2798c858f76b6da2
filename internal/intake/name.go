package intake

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// names finds areas and goals by what tables call them: by name, with or without
// its type, by id, or by the words of a mapping. Administrative codes find
// nothing: they are used again for other places. Whose they were is said.
type names struct {
	areas map[string][]called[*record.Area] // by folded name
	goals map[string][]called[*record.Goal]
	words []record.Meaning
	codes map[string][]record.Bearer

	areaNames, goalNames offers // for those who mistype one
}

// offers are names by their folded form, which is made once: thousands of rows
// may be wrong in the same way.
type offers struct {
	folded []string
	names  map[string]string
}

func (o *offers) add(name string) {
	f := locale.Fold(name)
	if o.names == nil {
		o.names = map[string]string{}
	}
	if o.names[f] == "" {
		o.names[f] = name
		o.folded = append(o.folded, f)
	}
}

// near are the names nearest to a word that is none, ready to print.
func (o *offers) near(text string) string {
	out := locale.Nearest(locale.Fold(text), o.folded, 3)
	for i, f := range out {
		out[i] = o.names[f]
	}
	return strings.Join(out, ", ")
}

// called is who bears a name.
type called[T comparable] struct {
	name string
	who  T
}

// shortTypes are what tables write for the types of areas.
var shortTypes = map[string][]string{
	"phuong": {"P"}, "xa": {"X"}, "thi tran": {"TT"}, "thanh pho": {"TP", "Tp"}, "thi xa": {"TX"}, "huyen": {"H"}, "quan": {"Q"}, "tinh": {"T"},
}

func newNames(rec *record.Record, m *record.Import) *names {
	n := &names{areas: map[string][]called[*record.Area]{}, goals: map[string][]called[*record.Goal]{}, codes: record.Codes(rec.Areas)}
	if m != nil {
		n.words = m.Words
	}
	for _, a := range rec.Areas {
		n.areaNames.add(a.Name)
		for _, s := range areaNames(a) {
			n.areas[locale.Fold(s)] = append(n.areas[locale.Fold(s)], called[*record.Area]{s, a})
		}
	}
	for _, p := range rec.Plans {
		for _, g := range p.Goals {
			n.goalNames.add(g.Title.In(rec.Site.Lang()))
			for _, s := range goalNames(g) {
				n.goals[locale.Fold(s)] = append(n.goals[locale.Fold(s)], called[*record.Goal]{s, g})
			}
		}
	}
	return n
}

// areaNames are all that an area may be called.
func areaNames(a *record.Area) []string {
	out := []string{a.ID}
	add := func(name string, of record.Text) {
		out = append(out, name)
		for _, t := range of {
			out = append(out, t.Text+" "+name)
			for _, s := range shortTypes[locale.Fold(t.Text)] {
				out = append(out, s+". "+name)
			}
		}
	}
	for _, name := range append([]string{a.Name}, a.Aliases...) {
		add(name, a.Type)
	}
	for _, f := range a.Formerly {
		add(f.Name, f.Type)
	}
	return out
}

func goalNames(g *record.Goal) []string {
	out := []string{g.ID}
	for _, t := range [2]record.Text{g.Title, g.Short} {
		for _, s := range t {
			out = append(out, s.Text)
		}
	}
	return out
}

// find are those who bear a name: spelt as it is but for case and the place of a
// tone; where it was typed without any accents, those who are spelt so too.
func find[T comparable](in map[string][]called[T], text string) (out []T) {
	folded := locale.Fold(text)
	bare := strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" .,;-–", r) }), " ") == folded
	for _, c := range in[folded] {
		same := locale.SameName(spaced(c.name), spaced(text)) || bare
		if same && !slices.Contains(out, c.who) {
			out = append(out, c.who)
		}
	}
	return out
}

// spaced writes all that divides words as one space.
func spaced(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" .,;-–—()/:\u00a0", r) }), " ")
}

// area finds the areas that a cell may mean; where some exist on the day, these
// alone.
func (n *names) area(text string, day record.Date) []*record.Area {
	for _, w := range n.words {
		if w.Area != nil && sameWord(w.Word, text) {
			return []*record.Area{w.Area}
		}
	}
	all := find(n.areas, text)
	if day.IsZero() {
		return all
	}
	then := slices.DeleteFunc(slices.Clone(all), func(a *record.Area) bool { return !a.Exists(day) })
	if len(then) > 0 {
		return then
	}
	return all
}

func (n *names) goal(text string) []*record.Goal {
	for _, w := range n.words {
		if w.Goal != nil && sameWord(w.Word, text) {
			return []*record.Goal{w.Goal}
		}
	}
	return find(n.goals, text)
}

// sameWord compares a mapping's words with a table's.
func sameWord(a, b string) bool {
	return a == b || locale.Fold(a) == locale.Fold(b) && locale.SameName(spaced(a), spaced(b))
}
