package source

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
)

// FuzzLoad: whatever stands in a file, loading ends, says what it says in both
// languages, and every position lies inside its file.
func FuzzLoad(f *testing.F) {
	raw, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		f.Fatal(err)
	}
	names := []string{"data/figures/a.yaml", "data/plans/x.yaml", "data/areas/x.yaml", "content/news/tin.md", "data/site.yaml"}
	for i, x := range txtar.Parse(raw).Files {
		if i%2 == 0 {
			f.Add(uint8(i/2%len(names)), unescape(string(x.Data)))
			f.Add(uint8(0), unescape(string(x.Data)))
		}
	}
	for name, text := range base {
		for i := range names {
			if names[i] == name {
				f.Add(uint8(i), text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		name := names[int(which)%len(names)]
		files := map[string]string{name: text}
		rec, list := load(files)
		if rec.Site == nil || len(rec.Site.Languages) == 0 {
			t.Fatal("a record without a site")
		}
		for _, d := range list {
			inside(t, files, d.Pos)
			for _, n := range d.Notes {
				inside(t, files, n.Pos)
			}
			if s := shown([]diag.Diagnostic{d}); strings.ContainsAny(s, "⟨⟩") && !strings.ContainsAny(text, "⟨⟩") {
				t.Errorf("an argument is missing: %s", s)
			}
		}
	})
}

// inside checks that a position lies in its file: on a line of it, at most one
// past its last character.
func inside(t *testing.T, files map[string]string, p diag.Pos) {
	t.Helper()
	text, ok := files[p.File]
	if !ok {
		if text, ok = base[p.File]; !ok {
			t.Errorf("%s: no such file", p)
			return
		}
	}
	if p.Line == 0 {
		return
	}
	lines := strings.Split(text, "\n")
	if p.Line > len(lines) {
		t.Errorf("%s: the file has %d lines", p, len(lines))
		return
	}
	if n := utf8.RuneCountInString(strings.TrimPrefix(lines[p.Line-1], "\ufeff")); p.Col > n+1 {
		t.Errorf("%s: the line has %d characters", p, n)
	}
}
