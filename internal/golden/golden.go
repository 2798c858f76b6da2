// Package golden compares what a test made with files that people looked at.
// With -update the files are written anew, for a person to read the difference.
package golden

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// File compares got with the file of that name.
func File(t testing.TB, name string, got []byte) {
	t.Helper()
	if *update {
		write(t, name, got)
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Errorf("%v (with -update it is written)", err)
		return
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s is stale, or the change is wrong; -update writes it anew (-want +got):\n%s", name, cmp.Diff(string(want), string(got)))
	}
}

// Tree compares files, by slash-separated name, with a folder. A file in the
// folder that is not among them is stale and fails too.
func Tree(t testing.TB, dir string, got map[string][]byte) {
	t.Helper()
	stale := map[string]bool{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if _, ok := got[filepath.ToSlash(rel)]; !ok {
			stale[name] = true
		}
		return err
	})
	if err != nil && !(*update && os.IsNotExist(err)) {
		t.Error(err)
		return
	}
	for name := range stale {
		if !*update {
			t.Errorf("%s is stale: nothing makes it any more; -update removes it", name)
		} else if err := os.Remove(name); err != nil {
			t.Error(err)
		}
	}
	for name, b := range got {
		File(t, filepath.Join(dir, filepath.FromSlash(name)), b)
	}
}

func write(t testing.TB, name string, b []byte) {
	t.Helper()
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, b) {
		return
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
