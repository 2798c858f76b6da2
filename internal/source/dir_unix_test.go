//go:build unix

package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"tiendo/internal/diag"
)

// folder writes the base site to a disk.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, over(nil)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestDirOfPipe: what is no folder is refused at once.
func TestDirOfPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "ong")
	must(t, syscall.Mkfifo(pipe, 0o644))
	if root, err := Dir(pipe); err == nil {
		root.Close()
		t.Error("a pipe was opened for a site")
	}
}

// TestDir: a folder reads as a map of its files does, and links lead nowhere
// outside of it.
func TestDir(t *testing.T) {
	dir := folder(t)
	out := filepath.Join(t.TempDir(), "ngoai.yaml")
	must(t, os.WriteFile(out, []byte("area: phu-thuy\nperiod: 2024\nmissing: Chưa\n"), 0o644))
	must(t, os.MkdirAll(filepath.Join(dir, "data/figures"), 0o755))
	must(t, os.WriteFile(filepath.Join(dir, "data/figures/that.yaml"), []byte("area: phu-thuy\nperiod: 2023\nmissing: Chưa\n"), 0o644))
	must(t, os.Symlink("that.yaml", filepath.Join(dir, "data/figures/trong.yaml")))
	must(t, os.Symlink(out, filepath.Join(dir, "data/figures/ngoai.yaml")))
	must(t, os.Symlink("khong-co", filepath.Join(dir, "data/figures/dut.yaml")))
	must(t, syscall.Mkfifo(filepath.Join(dir, "data/figures/ong.yaml"), 0o644))

	root, err := Dir(dir)
	must(t, err)
	defer root.Close()
	done := make(chan []diag.Diagnostic)
	go func() {
		log := &diag.Log{}
		if rec := Load(root, log); len(rec.Reports) != 2 || !rec.Incomplete.Figures {
			t.Errorf("%d reports", len(rec.Reports))
		}
		done <- log.Sorted()
	}()
	select {
	case list := <-done:
		var got []string
		for _, d := range list {
			got = append(got, d.Pos.File+" "+string(d.Code))
		}
		want := []string{"data/figures/dut.yaml unread-file", "data/figures/ngoai.yaml unread-file", "data/figures/ong.yaml unread-file"}
		if len(got) != 3 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
			t.Errorf("said %q, want %q", got, want)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("a pipe hangs the load")
	}
	if _, err := root.Open("data/figures/ong.yaml"); err == nil {
		t.Error("a pipe opens")
	}
	if _, err := root.Open("data/figures/ngoai.yaml"); err == nil {
		t.Error("a link that leads outside opens")
	}
	if _, err := fs.ReadFile(root, "../x"); err == nil {
		t.Error("a name outside opens")
	}
}

// TestDirIsAnFS holds Root to what the library asks of an fs.FS.
func TestDirIsAnFS(t *testing.T) {
	root, err := Dir(folder(t))
	must(t, err)
	defer root.Close()
	must(t, fstest.TestFS(root, "data/site.yaml", "data/areas/pt.yaml"))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
