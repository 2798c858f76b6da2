package source

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// fixed mends files laid over the base site, and says what was done.
func fixed(t *testing.T, files map[string]string) (map[string]string, string) {
	t.Helper()
	list, after := Fix(over(files))
	out, said := maps.Clone(files), &strings.Builder{}
	for _, f := range list {
		out[f.File] = string(f.New)
		for _, m := range f.Mended {
			fmt.Fprintf(said, "%s: %d %s\n", f.File, m.N, m.What.En)
		}
		if f.File != list[0].File && f.File < list[0].File {
			t.Errorf("%s is out of order", f.File)
		}
		if b, err := fs.ReadFile(after, f.File); err != nil || !bytes.Equal(b, f.New) {
			t.Errorf("%s is another in the site afterwards", f.File)
		}
		if bytes.Equal(f.Old, f.New) {
			t.Errorf("%s is said to have changed", f.File)
		}
	}
	return out, said.String()
}

// TestFix reads testdata/fix.txt: a file, the same mended, and what was said of
// it before and is left of it. A file "same" says that it stays as it was.
func TestFix(t *testing.T) {
	const path = "testdata/fix.txt"
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	archive := txtar.Parse(raw)
	for i := 0; i+2 < len(archive.Files); i += 3 {
		in, want, said := &archive.Files[i], &archive.Files[i+1], &archive.Files[i+2]
		if want.Name != "mended" || said.Name != "said" {
			t.Fatalf("after %q stand %q and %q", in.Name, want.Name, said.Name)
		}
		title, file, ok := strings.Cut(in.Name, " | ")
		if !ok {
			file = "data/figures/a.yaml"
		}
		t.Run(title, func(t *testing.T) {
			files := map[string]string{file: unescape(string(in.Data))}
			got, did := fixed(t, files)
			text := got[file]
			if text == files[file] {
				text = "same\n"
			}
			_, left := load(got)
			for _, d := range left {
				did += fmt.Sprintf("left: %s [%s]\n", d.Pos, d.Code)
			}
			if d := cmp.Diff(unescape(string(want.Data)), text); d != "" {
				t.Error(d)
			}
			if d := cmp.Diff(string(said.Data), did); d != "" && !*update {
				t.Error(d)
			}
			said.Data = []byte(did)
			holds(t, files)
		})
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestFixFaults mends each file of testdata/faults.txt.
func TestFixFaults(t *testing.T) {
	raw, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		t.Fatal(err)
	}
	archive := txtar.Parse(raw)
	for i := 0; i+1 < len(archive.Files); i += 2 {
		title, file, ok := strings.Cut(archive.Files[i].Name, " | ")
		if !ok {
			file = "data/figures/a.yaml"
		}
		t.Run(title, func(t *testing.T) {
			holds(t, map[string]string{file: unescape(string(archive.Files[i].Data))})
		})
	}
}

// holds checks what is true of every mending: a second one finds nothing to do,
// numbers that were read are still the same, digits are never written, and no
// fault is new.
func holds(t *testing.T, files map[string]string) {
	t.Helper()
	once, _ := fixed(t, files)
	if twice, did := fixed(t, once); did != "" {
		t.Errorf("a second time: %s%s", did, cmp.Diff(once, twice))
	}
	before, faults := load(files)
	after, left := load(once)
	was, is := numbers(before), numbers(after)
	for what, n := range was {
		if now, there := is[what]; now != n && (there || len(left) == 0) {
			t.Errorf("%s was %s, is %q", what, n, now)
		}
	}
	for name, text := range files {
		if named := counts(faults)[diag.NameNotID] > 0; !named && digits(text) != digits(once[name]) {
			t.Errorf("digits changed in %s:\n%s\n%s", name, text, once[name])
		}
	}
	if len(faults) == 0 && len(left) > 0 {
		t.Errorf("faults are new: %s", shown(left))
	}
	for _, d := range left {
		if len(d.Fix) > 0 {
			t.Errorf("%s [%s] could be mended", d.Pos, d.Code)
		}
	}
}

func counts(list []diag.Diagnostic) map[diag.Code]int {
	out := map[diag.Code]int{}
	for _, d := range list {
		out[d.Code]++
	}
	return out
}

// numbers are a record's figures and targets.
func numbers(rec *record.Record) map[string]string {
	out := map[string]string{}
	for _, r := range rec.Reports {
		for _, f := range r.Figures {
			key := fmt.Sprintf("%s %s %s %d", r.Area.ID, r.Period, f.Goal.ID, r.Pos.Line)
			out[key] = fmt.Sprint(f.Num, "/", f.Den, " ", f.Value, f.Absent)
		}
	}
	for _, p := range rec.Plans {
		for _, g := range p.Goals {
			for i, x := range g.Targets {
				out[fmt.Sprint(g.ID, i)] = fmt.Sprint(x.By, x.Value)
			}
		}
	}
	return out
}

// digits are what numbers are made of, with what stands between them.
func digits(s string) string {
	return strings.Join(slices.DeleteFunc(strings.FieldsFunc(s, func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= '０' && r <= '９')
	}), func(s string) bool { return s == "" }), " ")
}

// FuzzFix: whatever stands in a file, the mended one has the same numbers, and
// needs no mending.
func FuzzFix(f *testing.F) {
	raw, err := os.ReadFile("testdata/fix.txt")
	if err != nil {
		f.Fatal(err)
	}
	names := []string{"data/figures/a.yaml", "data/plans/x.yaml", "data/areas/x.yaml", "content/news/tin.md", "data/site.yaml"}
	for i, x := range txtar.Parse(raw).Files {
		if i%3 == 0 {
			for n := range names {
				f.Add(uint8(n), unescape(string(x.Data)))
			}
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		holds(t, map[string]string{names[int(which)%len(names)]: text})
	})
}

// TestFixByPeriod: of two areas of one name the period decides, where it can.
func TestFixByPeriod(t *testing.T) {
	register := "id: phan-thiet\nname: Phan Thiết\nareas:\n" +
		"  - {id: mui-ne, name: Mũi Né, until: 2025-06-30}\n" +
		"  - {id: mui-ne-2025, name: Mũi Né, from: 2025-07-01}\n" +
		"  - {id: duc-nghia, name: Đức Nghĩa, until: 2024-11-30}\n"
	for _, c := range []struct{ file, text, want string }{
		{"data/figures/a.yaml", "area: Mũi Né\nperiod: 2024\nmissing: Chưa gửi\n", "area: mui-ne\nperiod: 2024\nmissing: Chưa gửi\n"},
		{"data/figures/a.yaml", "period: 2025\narea: Mũi Né\nmissing: Chưa gửi\n", "period: 2025\narea: mui-ne-2025\nmissing: Chưa gửi\n"},
		{"data/figures/a.yaml", "area: Đức Nghĩa\nperiod: 2024\nmissing: Chưa gửi\n", "area: Đức Nghĩa\nperiod: 2024\nmissing: Chưa gửi\n"},
		{"data/figures/a.yaml", "area: Đức Nghĩa\nperiod: 2023\nmissing: Chưa gửi\n", "area: duc-nghia\nperiod: 2023\nmissing: Chưa gửi\n"},
		{"content/news/tin.md", "---\ntitle: Tin\ndate: 2025-08-01\nareas: [Mũi Né]\n---\n", "---\ntitle: Tin\ndate: 2025-08-01\nareas: [Mũi Né]\n---\n"},
	} {
		files := map[string]string{"data/areas/pt.yaml": register, c.file: c.text}
		got, _ := fixed(t, files)
		if d := cmp.Diff(c.want, got[c.file]); d != "" {
			t.Errorf("%s%s", c.text, d)
		}
	}
}

// TestFixNames: the names of files are left to a person, who knows what links
// to them.
func TestFixNames(t *testing.T) {
	name := "content/news/ba\u0301o-ca\u0301o.md"
	files := map[string]string{name: "---\ntitle: Tin\ndate: 2025-08-01\n---\n"}
	if _, did := fixed(t, files); did != "" {
		t.Errorf("mended: %s", did)
	}
	_, left := load(files)
	if counts(left)[diag.NotNFC] != 1 {
		t.Errorf("the name is not reported: %s", shown(left))
	}
}
