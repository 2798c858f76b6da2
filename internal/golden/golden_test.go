package golden

import (
	"os"
	"path/filepath"
	"testing"
)

// recorder counts failures in place of failing.
type recorder struct {
	testing.TB
	failures int
}

func (r *recorder) Helper()               {}
func (r *recorder) Error(...any)          { r.failures++ }
func (r *recorder) Errorf(string, ...any) { r.failures++ }

func TestTree(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "want")
	try := func(files map[string]string) int {
		r := &recorder{TB: t}
		got := map[string][]byte{}
		for name, text := range files {
			got[name] = []byte(text)
		}
		Tree(r, dir, got)
		return r.failures
	}
	rewrite := func(files map[string]string) {
		*update = true
		defer func() { *update = false }()
		if n := try(files); n > 0 {
			t.Fatalf("-update failed %d times", n)
		}
	}
	rewrite(map[string]string{"a.txt": "a", "b/c.txt": "c"})
	for name, c := range map[string]struct {
		files map[string]string
		want  int
	}{
		"the same":  {map[string]string{"a.txt": "a", "b/c.txt": "c"}, 0},
		"changed":   {map[string]string{"a.txt": "A", "b/c.txt": "c"}, 1},
		"stale":     {map[string]string{"a.txt": "a"}, 1},
		"new":       {map[string]string{"a.txt": "a", "b/c.txt": "c", "d": ""}, 1},
		"all three": {map[string]string{"a.txt": "A", "d": ""}, 3},
	} {
		if got := try(c.files); got != c.want {
			t.Errorf("%s: %d failures, want %d", name, got, c.want)
		}
	}
	rewrite(map[string]string{"a.txt": "A"})
	if _, err := os.Stat(filepath.Join(dir, "b/c.txt")); err == nil {
		t.Error("-update left a stale file")
	}
}
