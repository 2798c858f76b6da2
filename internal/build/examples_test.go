package build_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/record"
	"tiendo/internal/source"
	"tiendo/themes"
)

// exampleClock is the machine's date in the examples.
var exampleClock = record.Date{Year: 2026, Month: 1, Day: 15}

// TestExamples holds every code to its own examples, laid over the base site:
// the bad one yields this code and no other, the good one none.
func TestExamples(t *testing.T) {
	base := readAll(t, os.DirFS("testdata/base"))
	if got := codes(t, base); len(got) > 0 {
		t.Fatalf("the base site yields %s", strings.Join(got, "\n"))
	}
	for _, e := range diag.Table {
		if e.Tool == diag.ImportTool {
			continue // package intake runs them
		}
		t.Run(string(e.Code), func(t *testing.T) {
			t.Parallel()
			if e.Tool != "" {
				t.Fatalf("nothing runs the examples of %s", e.Tool)
			}
			if e.Bad == "" || e.Good == "" {
				t.Fatal("a code without examples")
			}
			got := codes(t, overlay(base, e.Bad))
			if len(got) == 0 {
				t.Error("the bad example yields nothing")
			}
			for _, g := range got {
				if !strings.Contains(g, "["+string(e.Code)+"]") {
					t.Errorf("the bad example yields another code: %s", g)
				}
			}
			if got := codes(t, overlay(base, e.Good)); len(got) > 0 {
				t.Errorf("the good example yields %s", strings.Join(got, "\n"))
			}
		})
	}
}

// TestTable holds the texts of the table to what readers rely on.
func TestTable(t *testing.T) {
	seen := map[diag.Code]bool{}
	for _, e := range diag.Table {
		if seen[e.Code] {
			t.Errorf("%s stands in the table twice", e.Code)
		}
		seen[e.Code] = true
		for what, w := range map[string]diag.Words{"message": e.Message, "hint": e.Hint, "why": e.Why} {
			if w.Vi == "" || w.En == "" {
				t.Errorf("%s: the %s is not in both languages", e.Code, what)
			}
		}
	}
}

// codes builds the site into nothing and lists what it says, a line each.
func codes(t *testing.T, site fs.FS) []string {
	t.Helper()
	res, err := build.Run(build.Options{Site: site, Themes: themes.FS, Clock: exampleClock})
	if err != nil {
		t.Errorf("build: %v", err)
	}
	var out []string
	for _, d := range res.Diagnostics {
		line := d.Pos.String() + " [" + string(d.Code) + "]: " + d.Message("en") + " / " + d.HintText("en")
		if strings.ContainsAny(line+d.Message("vi")+d.HintText("vi"), "⟨⟩") {
			t.Errorf("an argument is missing: %s / %s", line, d.HintText("vi"))
		}
		out = append(out, line)
	}
	return out
}

// overlay lays a txtar over base; an empty file takes the base's away.
func overlay(base fstest.MapFS, archive string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, f := range base {
		out[name] = f
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		if len(f.Data) == 0 {
			delete(out, f.Name)
		} else {
			out[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
		}
	}
	return out
}

// readAll takes a folder into memory.
func readAll(t *testing.T, fsys fs.FS) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(fsys, name)
		out[name] = &fstest.MapFile{Data: b, Mode: 0o644}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestMends holds every code that tiendo fix is said to mend to that: of its bad
// example it leaves nothing.
func TestMends(t *testing.T) {
	base := readAll(t, os.DirFS("testdata/base"))
	if list, _ := source.Fix(base); len(list) > 0 {
		t.Errorf("the base site has something to mend: %s", list[0].File)
	}
	for _, e := range diag.Table {
		list, mended := source.Fix(overlay(base, e.Bad))
		if (e.Mend == diag.Words{}) {
			for _, f := range list {
				t.Errorf("%s: %s was mended, of which the table does not tell", e.Code, f.File)
			}
			continue
		}
		if e.Mend.Vi == "" || e.Mend.En == "" {
			t.Errorf("%s: what is mended is not said in both languages", e.Code)
		}
		if left := codes(t, mended); len(left) > 0 {
			t.Errorf("%s: mended, the bad example yields %s", e.Code, strings.Join(left, "\n"))
		}
	}
}
