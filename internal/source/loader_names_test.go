package source

import (
	"io/fs"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"tiendo/internal/diag"
)

// TestAgainGone: a file that an editor writes beside another, and moves over it,
// is gone when it is heard of. No folder is walked for it.
func TestAgainGone(t *testing.T) {
	fsys := walked{over(map[string]string{"data/figures/a.yaml": report("phu-thuy", 2024, 3300)}), new(int)}
	x := NewLoader(fsys)
	x.Load(&diag.Log{})
	*fsys.n = 0

	fsys.MapFS["data/figures/a.yaml"] = &fstest.MapFile{Data: []byte(report("phu-thuy", 2024, 3301))}
	rec := x.Again([]string{"data/figures/sedX3Tq", "data/figures/a.yaml"}, &diag.Log{})
	if got := rec.Reports[0].Figures[0].Num; got != 3301 {
		t.Errorf("the figure is %d", got)
	}
	if *fsys.n > 0 {
		t.Errorf("%d folders were walked", *fsys.n)
	}

	// A file that comes or goes alone is no reason either.
	fsys.MapFS["data/figures/b.yaml"] = &fstest.MapFile{Data: []byte(report("phu-tai", 2023, 3400))}
	if rec = x.Again([]string{"data/figures/b.yaml"}, &diag.Log{}); len(rec.Reports) != 2 {
		t.Errorf("%d reports when one has come", len(rec.Reports))
	}
	delete(fsys.MapFS, "data/figures/b.yaml")
	if rec = x.Again([]string{"data/figures/b.yaml"}, &diag.Log{}); len(rec.Reports) != 1 {
		t.Errorf("%d reports when it has gone", len(rec.Reports))
	}
	if *fsys.n > 0 {
		t.Errorf("%d folders were walked for it", *fsys.n)
	}

	fsys.MapFS["data/figures/2025/b.yaml"] = &fstest.MapFile{Data: []byte(report("phu-tai", 2024, 3400))}
	for _, moved := range []string{"data/figures/2025", "data/figures/2025/b.yaml"} {
		if rec = x.Again([]string{moved}, &diag.Log{}); len(rec.Reports) != 2 {
			t.Errorf("%d reports when %s has come", len(rec.Reports), moved)
		}
	}
	delete(fsys.MapFS, "data/figures/2025/b.yaml")
	if rec = x.Again([]string{"data/figures/2025"}, &diag.Log{}); len(rec.Reports) != 1 {
		t.Errorf("%d reports when the folder has gone", len(rec.Reports))
	}
}

// TestAgainNames: files that come and go give the record of a fresh reading.
func TestAgainNames(t *testing.T) {
	fsys := over(map[string]string{"data/figures/m.yaml": report("phu-thuy", 2024, 3300)})
	x := NewLoader(fsys)
	x.Load(&diag.Log{})
	article := "---\ntitle: Lễ\ndate: 2024-03-01\nareas: [mui-ne]\n---\nXin chào\n"
	const gone = ""
	for _, step := range []struct {
		what  string
		files map[string]string
	}{
		{"reports before and after", map[string]string{"data/figures/a.yaml": report("phu-tai", 2023, 1), "data/figures/z.yaml": report("phu-tai", 2022, 2)}},
		{"one goes, another changes", map[string]string{"data/figures/a.yaml": gone, "data/figures/m.yaml": report("phu-thuy", 2024, 3)}},
		{"one comes broken", map[string]string{"data/figures/a.yaml": "area: nowhere\n"}},
		{"it is mended", map[string]string{"data/figures/a.yaml": report("phu-tai", 2021, 4)}},
		{"a name that differs in case", map[string]string{"data/figures/M.yaml": report("phu-tai", 2020, 5)}},
		{"its twin goes", map[string]string{"data/figures/m.yaml": gone}},
		{"a name that is not read", map[string]string{"data/figures/2024.YAML": report("phu-tai", 2019, 6)}},
		{"the same name as it should be", map[string]string{"data/figures/2024.yaml": report("phu-tai", 2019, 6)}},
		{"the first goes", map[string]string{"data/figures/2024.YAML": gone}},
		{"accents that stand apart", map[string]string{"data/figures/pha\u0309n.yaml": report("phu-tai", 2018, 7)}},
		{"articles and a page", map[string]string{"content/news/b.md": article, "content/news/a.md": article, "content/pages/x.md": "---\ntitle: X\n---\nx\n"}},
		{"one goes again", map[string]string{"content/news/b.md": gone}},
		{"a picture", map[string]string{"content/news/x.png": "PNG"}},
		{"a note that nobody reads", map[string]string{"data/README.md": "x"}},
		{"all go", map[string]string{"content/news/a.md": gone, "content/pages/x.md": gone, "data/figures/z.yaml": gone, "data/figures/a.yaml": gone}},
	} {
		for name, text := range step.files {
			if fsys[name] = (&fstest.MapFile{Data: []byte(text), Mode: 0o644}); text == gone {
				delete(fsys, name)
			}
		}
		same(t, step.what, x, slices.Sorted(maps.Keys(step.files)), fsys)
	}
}

// walked counts the folders that are read.
type walked struct {
	fstest.MapFS
	n *int
}

func (w walked) ReadDir(name string) ([]fs.DirEntry, error) {
	*w.n++
	return w.MapFS.ReadDir(name)
}
