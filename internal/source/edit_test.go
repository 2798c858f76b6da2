package source

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// writeSite is a small site for figures to be written into.
const writeSite = `
-- data/site.yaml --
title: T
publisher: P
tiers: [{id: city, title: c}, {id: ward, title: w}]
-- data/areas/a.yaml --
- {id: top, name: Top, tier: city, areas: [{id: a, name: A}, {id: b, name: B}]}
-- data/plans/p.yaml --
title: P
goals:
  - {id: s, title: S, kind: share, targets: [{by: 2030, value: 80}]}
  - {id: c, title: C, kind: count, targets: [{by: 2030, value: 80}]}
  - {id: v, title: V, kind: value, targets: [{by: 2030, value: 80}]}
  - {id: d, title: D, kind: done, targets: [{by: 2030}]}
`

// TestWrite: each case is a file as it stands, figures a line each ("a 2023 s
// 3/4 note"), and the file as it should be; "stuck" where it is for a person.
func TestWrite(t *testing.T) {
	for _, f := range txtar.Parse(readFile(t, "testdata/write.txt")).Files {
		t.Run(f.Name, func(t *testing.T) {
			old, rest, _ := strings.Cut(string(f.Data), "== figures\n")
			figures, want, _ := strings.Cut(rest, "== file\n")
			if strings.Contains(f.Name, "CRLF") {
				old, want = strings.ReplaceAll(old, "\n", "\r\n"), strings.ReplaceAll(want, "\n", "\r\n")
			}
			if strings.Contains(f.Name, "BOM") {
				old, want = "\ufeff"+old, "\ufeff"+want
			}
			site := fstest.MapFS{}
			for _, x := range txtar.Parse([]byte(writeSite)).Files {
				site[x.Name] = &fstest.MapFile{Data: x.Data}
			}
			if old != "" {
				site["data/figures/2023.yaml"] = &fstest.MapFile{Data: []byte(old)}
			}
			log := &diag.Log{}
			rec := Load(site, log)
			if n, _ := log.Counts(); n > 0 {
				t.Fatalf("the case has errors:\n%s", shown(log.Sorted()))
			}
			files, stuck, err := Write(site, rec, wantedOf(t, rec, figures))
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, x := range stuck {
				got += "stuck " + x.Area.ID + " " + x.Goal.ID + "\n"
			}
			for _, x := range files {
				got += string(x.New)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func wantedOf(t *testing.T, rec *record.Record, lines string) (out []*Wanted) {
	t.Helper()
	for l := range strings.Lines(lines) {
		w := strings.SplitN(strings.TrimSpace(l), " ", 5)
		p, _ := record.ParsePeriod(w[1])
		x := &Wanted{Area: rec.Area(w[0]), Period: p}
		x.Goal = rec.Goal(w[2])
		word, note, _ := strings.Cut(strings.Join(w[3:], " "), " ")
		switch {
		case word == "missing":
			x.Absent, x.Reason, note = record.Missing, record.Text{{Lang: "vi", Text: note}}, ""
		case x.Goal.Kind == record.Share:
			n, d, _ := strings.Cut(word, "/")
			x.Num, _ = plainWhole(n)
			x.Den, _ = plainWhole(d)
		case x.Goal.Kind == record.Count:
			x.Num, _ = plainWhole(word)
		case x.Goal.Kind == record.Done:
			x.Den = 1
			if word == "yes" {
				x.Num = 1
			}
		default:
			x.Value, _ = exact.Parse(word)
		}
		if rest, ok := strings.CutPrefix(note, "provisional"); ok {
			x.Status, x.Stated, note = record.Provisional, true, strings.TrimSpace(rest)
		}
		if note != "" {
			x.Note = record.Text{{Lang: "vi", Text: note}}
		}
		x.Source = record.Source{Title: record.Text{{Lang: "vi", Text: "Nguồn"}}}
		out = append(out, x)
	}
	return out
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
