package source

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// FuzzLoad: whatever stands in a file, loading ends, says what it says in both
// languages, and every position lies inside its file.
func FuzzLoad(f *testing.F) {
	raw, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		f.Fatal(err)
	}
	names := []string{"data/figures/a.yaml", "data/plans/x.yaml", "data/areas/x.yaml", "content/news/tin.md", "data/site.yaml", "data/areas/changes.yaml"}
	for i, x := range txtar.Parse(raw).Files {
		if i%2 == 0 {
			f.Add(uint8(i/2%len(names)), unescape(string(x.Data)))
			f.Add(uint8(0), unescape(string(x.Data)))
		}
	}
	for _, text := range changeSeeds {
		f.Add(uint8(len(names)-1), text)
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
		if name == changesPath {
			files["data/areas/doi.yaml"] = changing
		}
		rec, list := load(files)
		walk(rec)
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

// changing are areas that a file of changes may link in every way, wrong ones
// too.
const changing = `- {id: a, name: A, parent: phan-thiet, until: 2024-11-30}
- {id: b, name: B, parent: phan-thiet, until: 2024-11-30}
- {id: c, name: C, parent: phan-thiet, from: 2024-12-01, until: 2025-06-30}
- {id: d, name: D, parent: phan-thiet, from: 2024-12-01}
- {id: e, name: E, parent: phan-thiet, from: 2025-07-01}
- {id: tinh, name: Tỉnh, tier: city, from: 2024-12-01}
`

var changeSeeds = []string{
	"- date: 2024-12-01\n  law: Luật\n  events:\n    - {merge: [a, b], into: c}\n- date: 2025-07-01\n  law: Luật\n  events:\n    - {merge: [c], into: e, outside: xã bên}\n",
	"- date: 2024-12-01\n  law: Luật\n  events:\n    - {split: a, into: {c: 0.6, d: 0.4}, basis: Số hộ}\n    - {end: b}\n    - {alter: phu-tai, was: {parent: tinh, name: Cũ, code: \"9\"}}\n",
	"- date: 2024-12-01\n  law: Luật\n  events: [{merge: [a, a], into: a}, {merge: [e], into: c}, {merge: [c], into: e}, {end: c}]\n",
	"- date: 2024-12-01\n  law: Luật\n  events: [{alter: phan-thiet, was: {parent: tinh}}, {alter: tinh, was: {parent: phan-thiet}}, {alter: mui-ne, was: {parent: mui-ne}}]\n",
	"- date: 2024-12-01\n  law: Luật\n  events: [{alter: phu-tai, was: {parent: mui-ne}}, {alter: mui-ne, was: {parent: phu-tai}}]\n",
	"- date: 2024-12-01\n  law: Luật\n  events: [{alter: phan-thiet, was: {parent: mui-ne}}]\n",
}

// walk asks every area what it was, is and holds on days around all changes:
// whatever was read, following the links ends.
func walk(rec *record.Record) {
	days := []record.Date{{Year: 2024, Month: 11, Day: 30}, {Year: 2024, Month: 12, Day: 1}, {Year: 2025, Month: 7, Day: 1}}
	for i, c := range rec.Changes {
		if i < 8 { // a file may have thousands
			days = append(days, c.Date, c.Date.Before())
		}
	}
	for _, a := range rec.Areas {
		for _, day := range days {
			a.Past(day)
			a.Now(day)
			a.Below(day)
			a.ParentOn(day)
			for _, b := range rec.Areas[:min(8, len(rec.Areas))] {
				a.WithinOn(b, day)
				a.EverWithin(b)
			}
		}
		a.Joined()
	}
}
