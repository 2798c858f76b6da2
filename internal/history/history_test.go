package history

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// repository makes a git repository of files (a value "-> x" is a link) and
// commits them.
func repository(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	run(t, dir, "init", "-q", "-b", "main")
	for name, text := range files {
		write(t, dir, name, text)
	}
	commit(t, dir)
	return dir
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	name = filepath.Join(dir, name)
	err := os.MkdirAll(filepath.Dir(name), 0o755)
	if to, link := strings.CutPrefix(text, "-> "); link && err == nil {
		err = os.Symlink(to, name)
	} else if err == nil {
		err = os.WriteFile(name, []byte(text), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func commit(t *testing.T, dir string) {
	t.Helper()
	run(t, dir, "add", "-A")
	run(t, dir, "-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "x")
}

func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func open(t *testing.T, dir, rev string) *Revision {
	t.Helper()
	r, err := Open(dir, rev)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}

// TestRevisionIsAFileSystem: the revision, not the folder as it is now, with
// odd names too.
func TestRevisionIsAFileSystem(t *testing.T) {
	t.Parallel()
	files := map[string]string{
		"data/site.yaml": "format: 1\n", "data/figures/2023.yaml": "area: x\n", "empty": "",
		"content/Tên có dấu, \"nháy\".md": "chữ\n", "tab\tand\nline": "odd\n", "-rf": "dash\n", ":(top)x": "magic\n",
	}
	dir := repository(t, files)
	write(t, dir, "data/site.yaml", "changed\n")
	r := open(t, dir, "HEAD")
	var names []string
	for name, text := range files {
		names = append(names, name)
		if b, err := fs.ReadFile(r, name); err != nil || string(b) != text {
			t.Errorf("%q holds %q, %v; want %q", name, b, err, text)
		}
	}
	if err := fstest.TestFS(r, names...); err != nil {
		t.Error(err)
	}
	if _, err := r.Open("data/none.yaml"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// TestRevisionOfASubfolder: the site may be a folder of its repository, and may
// not have been there yet.
func TestRevisionOfASubfolder(t *testing.T) {
	t.Parallel()
	dir := repository(t, map[string]string{"README": "r"})
	write(t, dir, "trang/web/data/site.yaml", "format: 1\n")
	commit(t, dir)
	site := filepath.Join(dir, "trang", "web")
	if b, err := fs.ReadFile(open(t, site, "main"), "data/site.yaml"); string(b) != "format: 1\n" {
		t.Errorf("data/site.yaml holds %q, %v", b, err)
	}
	r := open(t, site, "HEAD~1")
	if _, err := fs.Stat(r, "data/site.yaml"); !r.Absent || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("before the site: absent %v, %v", r.Absent, err)
	}
	if list, err := fs.ReadDir(r, "."); err != nil || len(list) > 0 {
		t.Errorf("before the site the folder holds %v, %v", list, err)
	}
}

// TestLinks: a link to a file of the site is as good as the file; no other is.
func TestLinks(t *testing.T) {
	t.Parallel()
	r := open(t, repository(t, map[string]string{
		"data/a": "a", "data/b": "-> a", "c": "-> data/b", "out": "-> ../../etc/passwd", "root": "-> /etc/passwd", "loop": "-> loop",
	}), "HEAD")
	for _, name := range []string{"data/b", "c"} {
		if b, err := fs.ReadFile(r, name); string(b) != "a" {
			t.Errorf("%s: %q, %v", name, b, err)
		}
	}
	for _, name := range []string{"out", "root", "loop"} {
		if b, err := fs.ReadFile(r, name); err == nil {
			t.Errorf("%s was followed: %q", name, b)
		}
		if _, err := r.Open(name); err == nil {
			t.Errorf("%s was opened", name)
		}
	}
}

// TestLargeFiles come in pieces; to let go in the middle is well.
func TestLargeFiles(t *testing.T) {
	t.Parallel()
	text := strings.Repeat("0123456789abcde\n", large/16+1)
	r := open(t, repository(t, map[string]string{"big": text}), "HEAD")
	f, err := r.Open("big")
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(f); err != nil || string(b) != text {
		t.Errorf("%d bytes, %v; want %d", len(b), err, len(text))
	}
	if n, err := f.Read(make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
		t.Errorf("after the end: %d, %v", n, err)
	}
	f.Close()
	f, _ = r.Open("big")
	if _, err := f.Read(make([]byte, 10)); err != nil {
		t.Error(err)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

func TestManyReaders(t *testing.T) {
	t.Parallel()
	files := map[string]string{}
	for _, c := range "abcdefgh" {
		files[string(c)] = strings.Repeat(string(c), 5000)
	}
	r := open(t, repository(t, files), "HEAD")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for name, text := range files {
				if b, err := fs.ReadFile(r, name); err != nil || !bytes.Equal(b, []byte(text)) {
					t.Errorf("%s: %d bytes, %v", name, len(b), err)
				}
			}
		})
	}
	wg.Wait()
}

// TestNoRevision tells the ways to fail apart.
func TestNoRevision(t *testing.T) {
	t.Parallel()
	if _, err := Open(t.TempDir(), "HEAD"); !errors.Is(err, ErrNoRepository) {
		t.Errorf("outside of git: %v", err)
	}
	dir := repository(t, map[string]string{"a": "a"})
	for _, rev := range []string{"none", "--help", "-1", "HEAD~7", "HEAD:a", ""} {
		if _, err := Open(dir, rev); !errors.Is(err, ErrNoRevision) || errors.Is(err, ErrShallow) {
			t.Errorf("%q: %v", rev, err)
		}
	}
	commit(t, dir)
	shallow := filepath.Join(t.TempDir(), "shallow")
	run(t, dir, "clone", "-q", "--depth", "1", "file://"+dir, shallow)
	if _, err := Open(shallow, "HEAD~1"); !errors.Is(err, ErrShallow) {
		t.Errorf("a shallow clone: %v", err)
	}
	empty := t.TempDir()
	run(t, empty, "init", "-q")
	if _, err := Open(empty, "HEAD"); !errors.Is(err, ErrNoRevision) {
		t.Errorf("a repository without a commit: %v", err)
	}
}

// TestNothingIsRun: a repository whose settings and attributes name programs
// runs none of them, and the files come as they were committed.
func TestNothingIsRun(t *testing.T) {
	t.Parallel()
	dir := repository(t, map[string]string{"a.txt": "$Format:%H$\n", ".gitattributes": "*.txt filter=trap export-subst diff=trap\na.txt export-ignore\n"})
	trap := "touch " + filepath.Join(dir, "sprung")
	for _, key := range []string{
		"core.fsmonitor", "filter.trap.smudge", "filter.trap.clean", "filter.trap.process", "diff.trap.command", "diff.trap.textconv",
		"core.pager", "core.sshCommand", "core.editor", "credential.helper", "core.askPass", "alias.ls-tree",
	} {
		run(t, dir, "config", key, trap)
	}
	hooks := filepath.Join(dir, "hooks")
	for _, h := range []string{"post-index-change", "reference-transaction", "post-checkout"} {
		write(t, dir, "hooks/"+h, "#!/bin/sh\n"+trap+"\n")
		if err := os.Chmod(filepath.Join(hooks, h), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	run(t, dir, "config", "core.hooksPath", hooks)
	r := open(t, dir, "HEAD")
	if b, err := fs.ReadFile(r, "a.txt"); string(b) != "$Format:%H$\n" {
		t.Errorf("a.txt holds %q, %v", b, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "sprung")); err == nil {
		t.Error("the repository had a program run")
	}
}

// TestOtherRepositories: what a hook of git has in its environment is not asked.
func TestOtherRepositories(t *testing.T) {
	other := repository(t, map[string]string{"a": "other"})
	dir := repository(t, map[string]string{"a": "this"})
	t.Setenv("GIT_DIR", filepath.Join(other, ".git"))
	t.Setenv("GIT_INDEX_FILE", filepath.Join(other, ".git", "index"))
	if b, err := fs.ReadFile(open(t, dir, "HEAD"), "a"); string(b) != "this" {
		t.Errorf("a holds %q, %v", b, err)
	}
}
