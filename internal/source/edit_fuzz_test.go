package source

import (
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// FuzzWrite: whatever a sound file of reports looks like, figures are written
// into it so that they, and all others, load again; or they are stuck, and the
// file stays.
func FuzzWrite(f *testing.F) {
	for _, seed := range []string{
		"area: a\nperiod: 2023\nfigures:\n  s: 1/4 # c\n",
		"area: a\nperiod: 2023\nfigures: {s: {numerator: 1, denominator: 4, note: \"x, y\"}, d: no}\n",
		"area: a\nperiod: 2023\nmissing: Chưa\n---\narea: b\nperiod: 2023\nfigures:\n  c:\n    value: 7\n    note: >\n      dài\n",
		"area: a\r\nperiod: 2023\r\nfigures:\r\n  v: {missing: 'it''s'}\r\n",
	} {
		f.Add(seed, int64(3), int64(4))
	}
	base := fstest.MapFS{}
	for _, x := range txtar.Parse([]byte(writeSite)).Files {
		base[x.Name] = &fstest.MapFile{Data: x.Data}
	}
	f.Fuzz(func(t *testing.T, old string, num, den int64) {
		if num < 0 || den < 1 || num > den || den > 1e12 {
			return
		}
		const name = "data/figures/2023.yaml"
		site := fstest.MapFS{name: {Data: []byte(old)}}
		for n, x := range base {
			site[n] = x
		}
		log := &diag.Log{}
		rec := Load(site, log)
		if errs, _ := log.Counts(); errs > 0 {
			return
		}
		p := record.Period{Year: 2023, Unit: record.Year, N: 1}
		var wanted []*Wanted
		for _, area := range []string{"a", "b"} {
			x := &Wanted{Area: rec.Area(area), Period: p}
			x.Goal, x.Num, x.Den = rec.Goal("s"), num, den
			wanted = append(wanted, x)
		}
		files, stuck, err := Write(site, rec, wanted)
		if err != nil {
			t.Fatal(err)
		}
		if len(stuck) == 0 && len(files) != 1 || len(stuck) > 0 && len(files) > 0 {
			t.Fatalf("%d files, %d stuck", len(files), len(stuck))
		}
		for _, w := range files {
			if got, want := bytes.Count(w.New, []byte("#")), bytes.Count(w.Old, []byte("#")); got < want && !bytes.ContainsAny(w.Old, `"'`) {
				t.Errorf("a comment is lost:\n%s\n%s", w.Old, w.New)
			}
			site[w.File] = &fstest.MapFile{Data: w.New}
			after := Load(site, log)
			n := 0
			for _, r := range after.Reports {
				for _, x := range r.Figures {
					if x.Goal.ID == "s" && r.Period == p && x.Num == num && x.Den == den {
						n++
					}
				}
			}
			if errs, _ := log.Counts(); errs > 0 || n < 2 {
				t.Errorf("%d of 2 figures, %d errors:\n%s", n, errs, w.New)
			}
		}
	})
}
