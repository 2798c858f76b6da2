package output

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var errStopped = errors.New("stopped")

// stopBefore returns a hook that stops before the n-th of what Publish does,
// and a function that tells whether it came so far.
func stopBefore(n int) (hook func(string) error, reached func() bool) {
	count := 0
	return func(string) error {
		count++
		if count == n {
			return errStopped
		}
		return nil
	}, func() bool { return count >= n }
}

// TestStoppedBeforeEach stops a first and a later build before each rename and
// removal in turn. What a visitor can get must be whole: no file but one of
// the two versions, no page before its style. The next build must end well.
func TestStoppedBeforeEach(t *testing.T) {
	foreign := tree{"CNAME": "example.org", "a/mine.html": "mine"}
	v3 := tree{"index.html": "three"}
	for name, c := range map[string]struct{ before, during, after tree }{
		"first build":                    {tree{}, v1, v1},
		"first build, then another site": {tree{}, v1, v3},
		"later build":                    {v1, v2, v2},
		"later build, then back":         {v1, v2, v1},
		"later build, then another site": {v1, v2, v3},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			steps := 0
			for n := 1; ; n++ {
				dir := t.TempDir()
				foreign.write(t, dir)
				if len(c.before) > 0 {
					publish(t, dir, c.before, Options{})
				}
				hook, reached := stopBefore(n)
				_, err := Publish(dir, c.during.files(), Options{BeforeRename: hook})
				if !reached() {
					break
				}
				steps++
				if !errors.Is(err, errStopped) {
					t.Fatalf("stopped before %d: %v", n, err)
				}
				wantWhole(t, dir, c.before.with(foreign), c.during.with(foreign))
				publish(t, dir, c.after, Options{})
				wantSite(t, dir, c.after.with(foreign))
			}
			if least := len(c.during); steps < least {
				t.Errorf("stopped %d times only", steps)
			}
		})
	}
}

// wantSite is wantTree, but that assets of before may still be there.
func wantSite(t *testing.T, dir string, want tree) {
	t.Helper()
	got := readTree(t, dir)
	for addr := range got {
		if _, ours := want[addr]; !ours && strings.HasPrefix(addr, "assets/") {
			delete(got, addr)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the output differs (-want +got):\n%s", diff)
	}
}

// wantWhole checks what a visitor can get of a site between two versions.
func wantWhole(t *testing.T, dir string, old, next tree) {
	t.Helper()
	got := readTree(t, dir)
	for addr, text := range got {
		if strings.HasPrefix(addr, workDir) || strings.HasSuffix(addr, "/") {
			continue
		}
		if was, ok := old[addr]; (!ok || was != text) && next[addr] != text {
			t.Errorf("%s holds %q, which is of neither version", addr, text)
		}
		if _, style, ok := strings.Cut(text, "links "); ok && got["assets/"+style+".css"] == "" {
			t.Errorf("%s stands there before %s", addr, style)
		}
	}
	for addr := range old {
		if _, stays := next[addr]; stays && got[addr] == "" {
			t.Errorf("%s is gone", addr)
		}
	}
}

func TestStoppedTwice(t *testing.T) {
	for n := 1; n < 12; n++ {
		dir := t.TempDir()
		for _, v := range []tree{v1, v2} {
			hook, _ := stopBefore(n)
			if _, err := Publish(dir, v.files(), Options{BeforeRename: hook}); err != nil && !errors.Is(err, errStopped) {
				t.Fatal(err)
			}
		}
		publish(t, dir, tree{"index.html": "three"}, Options{})
		for addr := range readTree(t, dir) {
			if addr != "index.html" && !strings.HasPrefix(addr, "assets/") {
				t.Errorf("stopped before %d: %s was left behind", n, addr)
			}
		}
	}
}

// TestCutJournal: a journal that the machine's death cut off names nothing,
// and no rename had come before it.
func TestCutJournal(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	for _, text := range []string{"", `{"tiendo": 1, "files": [{"pa`, "\x00\x00\x00"} {
		tree{journalName: text, stageDir + "/7": "half a pa"}.write(t, dir)
		publish(t, dir, v1, Options{})
		wantTree(t, dir, v1)
	}
}

func TestLock(t *testing.T) {
	dir := t.TempDir()
	files := append(v1.files(), File{Addr: "second.html", Bytes: func() ([]byte, error) {
		_, err := Publish(dir, v2.files(), Options{})
		if !errors.As(err, new(*Locked)) {
			t.Errorf("a second build got %v", err)
		}
		return []byte("second"), nil
	}})
	if _, err := Publish(dir, files, Options{}); err != nil {
		t.Fatal(err)
	}
	wantTree(t, dir, v1.with(tree{"second.html": "second"}))
	if _, err := os.Stat(filepath.Join(dir, workDir)); err == nil {
		t.Error("the folder of the lock is still there")
	}
}

// TestLockOfAFileThatIsGone: a build may open the lock's file just before the
// build that held it removes it; that lock keeps nobody out.
func TestLockOfAFileThatIsGone(t *testing.T) {
	dir := t.TempDir()
	first, err := takeLock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !first.stands() {
		t.Error("a lock does not stand")
	}
	if err := os.Remove(first.path); err != nil {
		t.Skip(err) // an open file cannot be removed here
	}
	if first.stands() {
		t.Error("a lock stands on a file that is gone")
	}
	second, err := takeLock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if first.stands() {
		t.Error("a lock stands on another's file")
	}
	first.drop()
	second.drop()
}
