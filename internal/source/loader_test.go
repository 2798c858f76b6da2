package source

import (
	"fmt"
	"reflect"
	"testing"
	"testing/fstest"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TestAgain: whatever changes, the record is the one that a fresh reading
// gives, with the same complaints.
func TestAgain(t *testing.T) {
	fsys := over(map[string]string{
		"data/figures/2023.yaml":   report("phu-thuy", 2023, 3120) + "---\n" + report("mui-ne", 2023, 2000),
		"data/figures/2024/a.yaml": report("phu-thuy", 2024, 3300),
		"data/figures/2024/b.yaml": report("phu-tai", 2024, 3400),
		"content/news/le.md":       "---\ntitle: Lễ\ndate: 2024-03-01\nareas: [mui-ne]\n---\nXin chào\n",
	})
	put := func(name, text string) func() {
		return func() { fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644} }
	}
	gone := func(names ...string) func() {
		return func() {
			for _, name := range names {
				delete(fsys, name)
			}
		}
	}
	x := NewLoader(fsys)
	x.Load(&diag.Log{})
	for _, step := range []struct {
		what    string
		do      func()
		changed []string
	}{
		{"a figure", put("data/figures/2024/b.yaml", report("phu-tai", 2024, 3500)), []string{"data/figures/2024/b.yaml"}},
		{"another area", put("data/figures/2024/b.yaml", report("mui-ne", 2024, 3500)), []string{"data/figures/2024/b.yaml"}},
		{"nothing", func() {}, []string{"data/figures/2024/b.yaml", "data/.2024.yaml.swp", "themes/x/home.html", "public/index.html"}},
		{"a new folder", put("data/figures/2025/c.yaml", report("phu-tai", 2025, 3600)), []string{"data/figures/2025"}},
		{"a folder moves", func() {
			gone("data/figures/2025/c.yaml")()
			put("data/figures/x/c.yaml", report("phu-tai", 2025, 3600))()
		},
			[]string{"data/figures/2025", "data/figures/x"}},
		{"a file goes", gone("data/figures/2024/a.yaml"), []string{"data/figures/2024/a.yaml"}},
		{"a file comes and another changes", func() {
			put("data/figures/2024/a.yaml", report("phu-thuy", 2024, 3300))()
			put("data/figures/2024/b.yaml", report("mui-ne", 2024, 3300))()
		}, []string{"data/figures/2024/a.yaml", "data/figures/2024/b.yaml"}},
		{"a picture that is not there", put("content/news/le.md", "---\ntitle: Lễ\ndate: 2024-03-01\n---\nXin chào\n"), []string{"content/news/le.md"}},
		{"an attachment", put("content/news/x.pdf", "PDF"), []string{"content/news/x.pdf"}},
		{"a page", put("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nXin chào\n"), []string{"content/pages/gioi-thieu.md"}},
		{"an original is missing", put("content/pages/x.en.md", "---\ntitle: About\n---\nHello\n"), []string{"content/pages/x.en.md"}},
		{"a warning", put("data/figures/2024/b.yaml", "\ufeff"+report("mui-ne", 2024, 3300)), []string{"data/figures/2024/b.yaml"}},
		{"a goal's name", put("data/plans/kh.yaml", base["data/plans/kh.yaml"]+"number: 12/KH-VD\n"), []string{"data/plans/kh.yaml"}},
		{"a second plan", put("data/plans/b.yaml", "title: B\ngoals:\n  - {id: moi, title: Mới, kind: count, targets: [{by: 2025, value: 50}]}\n"), []string{"data/plans/b.yaml"}},
		{"all of it", func() {}, []string{"data", "content"}},
	} {
		step.do()
		same(t, step.what, x, step.changed, fsys)
	}
}

func same(t *testing.T, what string, x *Loader, changed []string, fsys fstest.MapFS) {
	t.Helper()
	log, fresh := &diag.Log{}, &diag.Log{}
	got, want := x.Again(changed, log), Load(fsys, fresh)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: the record is not that of a fresh reading", what)
	}
	if a, b := fmt.Sprint(codes(log)), fmt.Sprint(codes(fresh)); a != b {
		t.Errorf("%s: reported %s, a fresh reading %s", what, a, b)
	}
}

func codes(log *diag.Log) (out []string) {
	for _, d := range log.Sorted() {
		out = append(out, d.Pos.String()+" "+string(d.Code))
	}
	return out
}

// report is one with a figure of 5,000 families.
func report(area string, year, families int) string {
	return fmt.Sprintf("area: %s\nperiod: %d\nsource: Số liệu minh họa\nstatus: illustrative\nfigures: {gia-dinh: %d/5000}\n", area, year, families)
}

// TestAgainShares: documents that did not change are the very same values.
func TestAgainShares(t *testing.T) {
	fsys := over(map[string]string{
		"data/figures/a.yaml": report("phu-thuy", 2024, 3300), "data/figures/b.yaml": report("phu-tai", 2024, 3400),
	})
	x := NewLoader(fsys)
	was := x.Load(&diag.Log{})
	fsys["data/figures/b.yaml"] = &fstest.MapFile{Data: []byte(report("phu-tai", 2024, 3401))}
	is := x.Again([]string{"data/figures/b.yaml"}, &diag.Log{})
	if is.Reports[0] != was.Reports[0] || is.Reports[1] == was.Reports[1] || is.Plans[0] != was.Plans[0] || is.Areas[1] != was.Areas[1] {
		t.Error("only the second report is new")
	}
	if was.Reports[1].Figures[0].Num != 3400 || is.Reports[1].Figures[0].Num != 3401 {
		t.Error("a record changed after loading")
	}
}

// TestAgainKeeps: what is broken by a change stands as it was, with its
// complaint, until it is mended; other changes are seen meanwhile.
func TestAgainKeeps(t *testing.T) {
	fsys := over(map[string]string{
		"data/figures/a.yaml": report("phu-thuy", 2024, 3300), "data/figures/b.yaml": report("phu-tai", 2024, 3400),
	})
	x := NewLoader(fsys)
	x.Load(&diag.Log{})
	for _, step := range []struct {
		file, text string
		figures    string
		complaints string
	}{
		{"data/figures/a.yaml", "area: phu-thuy\nperiod: 2024\nfigures: {gia-dinh: 33OO/5000}\n", "[3300 3400]", "[data/figures/a.yaml:3:21 letter-for-digit]"},
		{"data/figures/b.yaml", report("phu-tai", 2024, 3500), "[3300 3500]", "[data/figures/a.yaml:3:21 letter-for-digit]"},
		{"data/figures/a.yaml", "", "[3300 3500]", "[data/figures/a.yaml empty-file]"},
		{"data/plans/kh.yaml", "title: Kế hoạch\ngoal: []\n", "[3300 3500]",
			"[data/figures/a.yaml empty-file data/plans/kh.yaml:2:1 unknown-key]"},
		{"data/figures/a.yaml", report("phu-thuy", 2024, 3200), "[3200 3500]", "[data/plans/kh.yaml:2:1 unknown-key]"},
		{"data/plans/kh.yaml", base["data/plans/kh.yaml"], "[3200 3500]", "[]"},
	} {
		fsys[step.file] = &fstest.MapFile{Data: []byte(step.text)}
		log := &diag.Log{}
		rec := x.Again([]string{step.file}, log)
		if got := fmt.Sprint(numerators(rec)); got != step.figures {
			t.Errorf("after %q figures are %s, want %s", step.text, got, step.figures)
		}
		if got := fmt.Sprint(codes(log)); got != step.complaints {
			t.Errorf("after %q complaints are %s, want %s", step.text, got, step.complaints)
		}
	}
}

func numerators(rec *record.Record) (out []int64) {
	for _, r := range rec.Reports {
		out = append(out, r.Figures[0].Num)
	}
	return out
}
