package chart

import (
	"os"
	"strings"
	"testing"

	"tiendo/internal/golden"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

// situation is a case of testdata/sentences.txt.
type situation struct {
	name, input string
	charts      []string // which are asked for; the line where none is named
}

// situations reads the cases: "== name", then "draw ranking multiples" where
// not the line is meant, then a record as internal/scenario reads it.
func situations(t *testing.T) (out []situation) {
	t.Helper()
	text, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(strings.TrimPrefix(string(text), "== "), "\n== ") {
		name, rest, _ := strings.Cut(block, "\n")
		input, _, _ := strings.Cut(rest, "-- vi\n")
		s := situation{name: name, input: strings.TrimRight(input, "\n"), charts: []string{"line"}}
		out = append(out, s)
		drawn, record, ok := strings.Cut(s.input, "\n")
		if kinds, asked := strings.CutPrefix(drawn, "draw "); ok && asked {
			last := &out[len(out)-1]
			last.charts, last.input = strings.Fields(kinds), record
		}
	}
	return out
}

// drawings are the charts of a case, in the order in which it asks for them.
func (s situation) drawings(t *testing.T, w *prose.Writer) (specs []*Spec) {
	t.Helper()
	c := scenario.Parse(t, s.input)
	b, a := c.Book(), c.Area()
	for _, kind := range s.charts {
		var spec *Spec
		switch kind {
		case "line":
			spec = Line(w, b, c.Goal, a, "line")
		case "bullet":
			spec = Bullet(w, b, b.Newest(c.Goal, a), "bullet")
		case "ranking":
			spec = Ranking(w, b, c.Goal, c.Record.Areas[0], func(*record.Area) string { return "" }, "ranking")
		case "multiples":
			spec = Multiples(w, b, c.Goal, c.Record.Areas[0], func(*record.Area) string { return "" }, "multiples")
		}
		if spec == nil {
			t.Fatalf("%s: there is no %s", s.name, kind)
		}
		specs = append(specs, spec)
	}
	return specs
}

// TestSentences holds what the charts say of each situation, in both languages,
// to what people have read and found good.
func TestSentences(t *testing.T) {
	w := newWorld(t)
	var out strings.Builder
	all := situations(t)
	for i, s := range all {
		if i > 0 {
			out.WriteString("\n")
		}
		out.WriteString("== " + s.name + "\n")
		if s.charts[0] != "line" || len(s.charts) > 1 {
			out.WriteString("draw " + strings.Join(s.charts, " ") + "\n")
		}
		out.WriteString(s.input + "\n")
		for _, lang := range []string{"vi", "en"} {
			out.WriteString("-- " + lang + "\n")
			words := prose.New(w.catalogue(lang, "prose").Merge(w.catalogue(lang, "chart")), scenario.Site())
			for _, spec := range s.drawings(t, words) {
				clean(t, s.name, spec)
				out.WriteString(spec.Sentence + "\n")
			}
		}
	}
	golden.File(t, "testdata/sentences.txt", []byte(out.String()))
	if len(all) < 40 {
		t.Errorf("%d situations; want 40", len(all))
	}
}

// clean reports holes and slips in what a chart says.
func clean(t *testing.T, name string, s *Spec) {
	t.Helper()
	for _, said := range []string{s.Sentence, s.Brief, s.Title, s.Name} {
		for _, bad := range []string{"⟨", "⟩", "{", "}", "  ", "..", " .", " ,", "()", "%!"} {
			if strings.Contains(said, bad) {
				t.Errorf("%s: %q in %s", name, bad, said)
			}
		}
		for sentence := range strings.SplitSeq(said, ". ") {
			if locale.UpperFirst(sentence) != sentence {
				t.Errorf("%s: a sentence begins with a small letter: %s", name, sentence)
			}
		}
	}
	if !strings.HasSuffix(s.Sentence, ".") {
		t.Errorf("%s: no full stop after %s", name, s.Sentence)
	}
}

// pattern is what a chart says without its numbers and names: the mark counts,
// as it stands in the drawing.
func pattern(specs []*Spec) string {
	said := ""
	for _, s := range specs {
		said += s.Mark + "|" + s.Sentence + "|"
	}
	var b strings.Builder
	number := false
	for _, r := range said {
		digit := r >= '0' && r <= '9' || number && (r == ',' || r == '.')
		if digit && !number {
			b.WriteByte('#')
		}
		if number = digit; !digit {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// TestSituationsAreToldApart: what differs in kind is told in other words, not
// in other numbers alone.
func TestSituationsAreToldApart(t *testing.T) {
	alike := map[string]string{ // what differs is the number of decimals
		"two periods that differ by less than is shown": "two periods, up, under the path",
	}
	w := newWorld(t)
	for _, lang := range []string{"vi", "en"} {
		words := prose.New(w.catalogue(lang, "prose").Merge(w.catalogue(lang, "chart")), scenario.Site())
		seen := map[string]string{}
		for _, s := range situations(t) {
			p := pattern(s.drawings(t, words))
			if other, twice := seen[p]; twice && alike[s.name] != other {
				t.Errorf("%s: %q is told like %q: %s", lang, s.name, other, p)
			}
			seen[p] = s.name
		}
	}
}
