package source

import (
	"io/fs"
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

// walked counts the folders that are read.
type walked struct {
	fstest.MapFS
	n *int
}

func (w walked) ReadDir(name string) ([]fs.DirEntry, error) {
	*w.n++
	return w.MapFS.ReadDir(name)
}
