package prose

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/scenario"
)

var update = flag.Bool("update", false, "rewrite the golden cases")

var langs = []string{"vi", "en"}

func words(t testing.TB, lang string) *locale.Catalogue {
	t.Helper()
	text, err := os.ReadFile("../../themes/default/words/" + lang + "/prose.txt")
	if err != nil {
		t.Fatal(err)
	}
	cat, errs := locale.ParseWords(lang, string(text))
	for _, e := range errs {
		t.Errorf("%s: line %d: %s", lang, e.Line, e.What)
	}
	return cat
}

// TestWords holds the two languages against each other.
func TestWords(t *testing.T) {
	vi, en := words(t, "vi"), words(t, "en")
	if !slices.Equal(vi.Keys(), en.Keys()) {
		t.Errorf("keys differ:\nvi %v\nen %v", without(vi, en), without(en, vi))
	}
	for _, key := range vi.Keys() {
		if a, b := vi.Placeholders(key), en.Placeholders(key); !slices.Equal(a, b) {
			t.Errorf("%s: vi has %v, en has %v", key, a, b)
		}
	}
}

func without(a, b *locale.Catalogue) (keys []string) {
	for _, k := range a.Keys() {
		if !b.Has(k) {
			keys = append(keys, k)
		}
	}
	return keys
}

// TestCases reads testdata/*.txt: blocks of "== name", a case, and what each
// language says of it after "-- vi" and "-- en".
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	seen := map[progress.Verdict]bool{}
	causes := map[progress.Cause]bool{}
	n := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		blocks := strings.Split("\n"+string(text), "\n== ")
		out.WriteString(strings.TrimPrefix(blocks[0], "\n"))
		for i, block := range blocks[1:] {
			if i > 0 || blocks[0] != "" {
				out.WriteString("\n")
			}
			name, rest, _ := strings.Cut(block, "\n")
			input, want, _ := strings.Cut(rest, "-- vi\n")
			m := scenario.Parse(t, input).Measure()
			seen[m.Verdict], causes[m.Cause] = true, true
			got := tellAll(t, m)
			if !*update && strings.TrimSpace(got) != strings.TrimSpace("-- vi\n"+want) {
				t.Errorf("%s: %s\ngot:\n%s\nwant:\n-- vi\n%s", file, name, got, want)
			}
			out.WriteString("== " + name + "\n" + strings.TrimRight(input, "\n") + "\n" + got)
			n++
		}
		if *update {
			if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if n < 60 {
		t.Errorf("%d cases; want 60", n)
	}
	for _, v := range progress.Verdicts {
		if !seen[v] {
			t.Errorf("no case of %v", v)
		}
	}
	for _, c := range []progress.Cause{progress.ReachedTarget, progress.DeadlinePassed, progress.NearBaseline, progress.UnderBaseline,
		progress.ByPath, progress.ByPathDue, progress.ByGrowth, progress.NotDone, progress.LessFavourable, progress.NotReported, progress.NotApplicable,
		progress.LowCoverage, progress.FirstPeriod, progress.NotComputable, progress.Overdue, progress.NoVerdictHere} {
		if !causes[c] {
			t.Errorf("no case of %s", c)
		}
	}
}

func tellAll(t *testing.T, m *progress.Measure) string {
	t.Helper()
	var b strings.Builder
	for _, lang := range langs {
		w := New(words(t, lang), scenario.Site())
		said := tell(w, m)
		if strings.ContainsAny(said, "⟨⟩") || strings.Contains(said, "  ") || strings.Contains(said, "..") {
			t.Errorf("%s: a hole in\n%s", lang, said)
		}
		b.WriteString("-- " + lang + "\n" + said)
	}
	return b.String()
}

// tell is all that a writer says of a measure.
func tell(w *Writer, m *progress.Measure) string {
	figure := w.Shown(m)
	if parts := w.Parts(m.Goal, m.Point); parts != "" {
		figure += " · " + parts
	}
	lines := []string{"[" + w.DatedChip(m) + "] " + figure, w.Cell(m), "> " + w.Short(m)}
	for _, s := range w.Reason(m) {
		lines = append(lines, "- "+s)
	}
	return strings.Join(lines, "\n") + "\n"
}
