package save

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/diag"
)

// was is the site before, and wanted what is to be written into it.
var (
	was = map[string]string{
		"data/figures/2023.yaml": "old 2023",
		"data/figures/2024.yaml": "old 2024",
		"data/site.yaml":         "title: T",
	}
	wanted = []File{
		{"data/figures/2023.yaml", []byte("old 2023"), []byte("new 2023")},
		{"data/new/deep/a.yaml", nil, []byte("a")},
		{"data/figures/2024.yaml", []byte("old 2024"), []byte("new 2024")},
		{"data/figures/2025.yaml", nil, []byte("new 2025")},
	}
)

func site(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range was {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// tree is all that a folder holds, folders too.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			out[name+"/"] = ""
			return err
		}
		b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		out[name] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestFiles: all are written, folders made, modes kept, and nothing is left over.
func TestFiles(t *testing.T) {
	dir := site(t)
	want := tree(t, dir)
	want["data/new/"], want["data/new/deep/"] = "", ""
	for _, f := range wanted {
		want[f.Name] = string(f.New)
	}
	if err := Files(dir, wanted); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, dir); !maps.Equal(got, want) {
		t.Errorf("the site is %q, want %q", got, want)
	}
	info, err := os.Stat(filepath.Join(dir, "data/figures/2023.yaml"))
	if err != nil || info.Mode().Perm() != 0o640 && os.PathSeparator == '/' {
		t.Errorf("the mode is %v, %v", info.Mode(), err)
	}
}

// TestFails: whichever step fails, the site is as it was, and the error says so.
func TestFails(t *testing.T) {
	full := errors.New("no space left on device")
	var steps []string
	s := &saver{dir: site(t), before: func(step string, f File) error {
		steps = append(steps, step+" "+f.Name)
		return nil
	}}
	if err := s.all(wanted); err != nil || len(steps) != 2*len(wanted) {
		t.Fatalf("steps %q: %v", steps, err)
	}
	for _, fail := range steps {
		dir := site(t)
		before := tree(t, dir)
		var undone []string
		s := &saver{dir: dir, before: func(step string, f File) error {
			if step == "put back" {
				undone = append(undone, f.Name)
			}
			if step+" "+f.Name == fail {
				return full
			}
			return nil
		}}
		err := s.all(wanted)
		if err == nil {
			t.Errorf("%s fails: no error", fail)
			continue
		}
		if got := tree(t, dir); !maps.Equal(got, before) {
			t.Errorf("%s fails: the site is %q, was %q", fail, got, before)
		}
		_, name, _ := strings.Cut(fail, " ")
		want := "cannot write " + filepath.ToSlash(dir) + "/" + name + ": no space left on device; "
		if len(undone) == 0 {
			want += "no file was changed"
		} else {
			want += "put back as before: "
		}
		if !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s fails: %v, want %s", fail, err, want)
		}
		for _, u := range undone {
			if !strings.Contains(err.Error(), u) {
				t.Errorf("%s fails: %v does not tell of %s", fail, err, u)
			}
		}
	}
}

// TestStuck: what cannot be put back is told, with where its former text is.
func TestStuck(t *testing.T) {
	dir := site(t)
	s := &saver{dir: dir, before: func(step string, f File) error {
		if step+" "+f.Name == "place data/figures/2025.yaml" || step+" "+f.Name == "put back data/figures/2023.yaml" {
			return errors.New("gone")
		}
		return nil
	}}
	err := s.all(wanted)
	if err == nil {
		t.Fatal("no error")
	}
	got := tree(t, dir)
	var former []string
	for name, text := range got {
		if strings.HasPrefix(name, "data/figures/.tiendo-") && text == "old 2023" {
			former = append(former, name)
		}
	}
	if len(former) != 1 || !strings.Contains(err.Error(), "written, and could not be put back: "+filepath.ToSlash(dir)+"/data/figures/2023.yaml (") ||
		!strings.Contains(err.Error(), former[0]) {
		t.Fatalf("%v; kept: %q", err, former)
	}
	delete(got, former[0])
	want := tree(t, site(t))
	want["data/figures/2023.yaml"] = "new 2023"
	if !maps.Equal(got, want) {
		t.Errorf("the site is %q, want %q", got, want)
	}
	if vi := diag.Said(err, "vi").Error(); !strings.Contains(vi, "đã ghi mà không trả lại như cũ được: ") || !strings.Contains(vi, "; đã trả lại như cũ: ") {
		t.Errorf("in Vietnamese: %s", vi)
	}
}

// TestSomebodyElse: whoever writes while we do keeps what they wrote.
func TestSomebodyElse(t *testing.T) {
	for name, want := range map[string]string{
		"data/figures/2024.yaml": "was changed by someone else meanwhile",
		"data/figures/2025.yaml": "is there already",
	} {
		for _, step := range []string{"stage", "place"} {
			dir := site(t)
			before := tree(t, dir)
			before[name] = "theirs"
			s := &saver{dir: dir, before: func(at string, f File) error {
				if at == step && f.Name == name {
					return os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte("theirs"), 0o644)
				}
				return nil
			}}
			if err := s.all(wanted); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s at %s: %v", name, step, err)
			}
			if got := tree(t, dir); !maps.Equal(got, before) {
				t.Errorf("%s at %s: the site is %q, want %q", name, step, got, before)
			}
		}
	}
}

// TestBlocked: a rename that the disk refuses is undone.
func TestBlocked(t *testing.T) {
	dir := site(t)
	before := tree(t, dir)
	s := &saver{dir: dir, before: func(step string, f File) error {
		if step != "place" || f.Name != "data/figures/2025.yaml" {
			return nil
		}
		hidden, err := filepath.Glob(filepath.Join(dir, "data/figures/.tiendo-*"))
		for _, name := range hidden {
			if b, _ := os.ReadFile(name); string(b) == "new 2025" {
				err = errors.Join(err, os.Remove(name))
			}
		}
		return err
	}}
	if err := s.all(wanted); err == nil || !strings.Contains(err.Error(), "put back as before") || strings.Contains(err.Error(), ".tiendo-") {
		t.Errorf("the error: %v", err)
	}
	if got := tree(t, dir); !maps.Equal(got, before) {
		t.Errorf("the site is %q, was %q", got, before)
	}
}

// TestNoFolder: a folder that cannot be made leaves no part of the way to it.
func TestNoFolder(t *testing.T) {
	dir := site(t)
	before := tree(t, dir)
	err := Files(dir, append(slices.Clone(wanted), File{Name: "data/site.yaml/a/b.yaml", New: []byte("b")}))
	if err == nil || !strings.Contains(err.Error(), "no file was changed") {
		t.Errorf("the error: %v", err)
	}
	if got := tree(t, dir); !maps.Equal(got, before) {
		t.Errorf("the site is %q, was %q", got, before)
	}
}
