package cache

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// ask asks the store for a thing made from parts, and tells whether it had to
// be made.
func ask(s *Store, kind, value string, parts ...string) (got string, made bool) {
	b := s.Get(kind, func(k *Key) {
		for _, p := range parts {
			k.Add([]byte(p))
		}
	}, func() []byte {
		made = true
		return []byte(value)
	})
	return string(b), made
}

func files(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, Folder, "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestKept(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for run, wantMade := range []bool{true, false} {
		s := Open(dir)
		if got, made := ask(s, "x", "value", "a", "b"); got != "value" || made != wantMade {
			t.Errorf("run %d: %q, made %t", run, got, made)
		}
		s.Close(true)
	}
	s := Open(dir)
	defer s.Close(false)
	if got, _ := ask(s, "x", "other", "ab"); got != "other" { // where parts end counts
		t.Errorf("got %q", got)
	}
	if got, _ := ask(s, "y", "of y", "a", "b"); got != "of y" {
		t.Errorf("got %q", got)
	}
}

// Whatever happens to a file, what is asked for is right.
func TestDamage(t *testing.T) {
	t.Parallel()
	for name, harm := range map[string]func(file string) error{
		"cut":     func(f string) error { return os.Truncate(f, 40) },
		"emptied": func(f string) error { return os.Truncate(f, 0) },
		"flipped": func(f string) error {
			b, err := os.ReadFile(f)
			if err != nil {
				return err
			}
			b[len(b)-1] ^= 1
			return os.WriteFile(f, b, 0o666)
		},
		"gone": os.Remove,
		"a folder": func(f string) error {
			if err := os.Remove(f); err != nil {
				return err
			}
			return os.Mkdir(f, 0o777)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			s := Open(dir)
			ask(s, "x", "value", "a")
			found := files(t, dir)
			if len(found) != 1 {
				t.Fatalf("kept %v", found)
			}
			if err := harm(found[0]); err != nil {
				t.Fatal(err)
			}
			if got, made := ask(s, "x", "value", "a"); got != "value" || !made {
				t.Errorf("%q, made %t", got, made)
			}
			s.Close(true)
		})
	}
}

// What a run did not ask for goes, and only then.
func TestSweep(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := Open(dir)
	ask(s, "x", "1", "a")
	ask(s, "x", "2", "b")
	s.Close(true)
	s = Open(dir)
	ask(s, "x", "1", "a")
	s.Close(false)
	if n := len(files(t, dir)); n != 2 {
		t.Errorf("%d files, want 2", n)
	}
	s = Open(dir)
	ask(s, "x", "1", "a")
	s.Close(true)
	if n := len(files(t, dir)); n != 1 {
		t.Errorf("%d files, want 1", n)
	}
}

// A folder that cannot be one is no store, and no trouble.
func TestNoStore(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, ".tiendo"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, site := range []string{dir, filepath.Join(dir, "missing")} {
		s := Open(site)
		if s != nil {
			t.Errorf("%s has a store", site)
		}
		if got, _ := ask(s, "x", "value", "a"); got != "value" {
			t.Errorf("got %q", got)
		}
		s.Close(true)
	}
}

// No link leads out of the site's folder.
func TestLinks(t *testing.T) {
	t.Parallel()
	dir, away := t.TempDir(), t.TempDir()
	if err := os.Symlink(away, filepath.Join(dir, ".tiendo")); err != nil {
		t.Skip("no links here")
	}
	s := Open(dir)
	ask(s, "x", "value", "a")
	s.Close(true)
	if found, _ := os.ReadDir(away); len(found) > 0 {
		t.Errorf("wrote %v outside the site", found)
	}
}

// What is kept is not for a repository.
func TestIgnored(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	Open(dir).Close(true)
	if b, err := os.ReadFile(filepath.Join(dir, ".tiendo", ".gitignore")); err != nil || !bytes.Equal(b, []byte("*\n")) {
		t.Errorf("%q, %v", b, err)
	}
}

func TestAtOnce(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, b := Open(dir), Open(dir)
	var wg sync.WaitGroup
	for i := range 32 {
		wg.Go(func() {
			s := []*Store{a, b}[i%2]
			if got, _ := ask(s, "x", "value", "a"); got != "value" {
				t.Errorf("got %q", got)
			}
		})
	}
	wg.Wait()
	a.Close(true)
	b.Close(true)
	if n := len(files(t, dir)); n != 1 {
		t.Errorf("%d files, want 1", n)
	}
}

// TestLook: who only looks takes what is there and changes nothing.
func TestLook(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if s := Look(dir); s != nil {
		t.Error("a store where there is none")
	}
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("looking made %v", left)
	}
	s := Open(dir)
	ask(s, "x", "value", "a")
	s.Close(true)
	s = Look(dir)
	if got, made := ask(s, "x", "other", "a"); got != "value" || made {
		t.Errorf("%q, made %t", got, made)
	}
	if got, made := ask(s, "x", "new", "b"); got != "new" || !made {
		t.Errorf("%q, made %t", got, made)
	}
	s.Close(true)
	if left := files(t, dir); len(left) != 1 {
		t.Errorf("looking left %v", left)
	}
}
