package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// officeSite is a copy of the base site in dir, its files as edit leaves them.
func officeSite(t *testing.T, dir string, edit func(name string, b []byte) (string, []byte)) string {
	t.Helper()
	base := os.DirFS(filepath.Join(here, "../../internal/build/testdata/base"))
	if err := os.CopyFS(dir, base); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"biên bản.pdf": "%PDF-1.4", "hoi-nghi.md": "---\ntitle: Hội nghị\ndate: 2023-05-01\n---\n\nXem [biên bản](<biên bản.pdf>).\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, "content", "news", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	err := filepath.WalkDir(dir, func(file string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, b := edit(filepath.Base(file), b)
		if err := os.Remove(file); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(filepath.Dir(file), name), b, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// built is what a build of a site publishes, by name.
func built(t *testing.T, site string) map[string]string {
	t.Helper()
	var said bytes.Buffer
	if code := run([]string{"build", "--site", site}, strings.NewReader(""), &said, io.Discard); code != clean {
		t.Fatalf("tiendo build exits with %d: %s", code, &said)
	}
	out := map[string]string{}
	public := filepath.Join(site, "public")
	err := filepath.WalkDir(public, func(file string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(file)
		rel, _ := filepath.Rel(public, file)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil || len(out) < 20 {
		t.Fatalf("%d files are published: %v", len(out), err)
	}
	return out
}

// TestOfficePC: what Windows and macOS make of a site's files and places changes
// no byte of what is published.
func TestOfficePC(t *testing.T) {
	asIs := func(name string, b []byte) (string, []byte) { return name, b }
	want := built(t, officeSite(t, filepath.Join(t.TempDir(), "site"), asIs))
	for name, c := range map[string]struct {
		dir  string
		edit func(name string, b []byte) (string, []byte)
	}{
		"line ends of Windows": {"site", func(name string, b []byte) (string, []byte) {
			if utf8.Valid(b) {
				b = bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n"))
			}
			return name, b
		}},
		"names as macOS writes them":          {"site", func(name string, b []byte) (string, []byte) { return norm.NFD.String(name), b }},
		"a folder with spaces and diacritics": {"Tiến độ (bản sao) 2024", asIs},
		"a folder as macOS writes it":         {norm.NFD.String("Tiến độ"), asIs},
		"a path longer than Windows' 260":     {filepath.Join(strings.Repeat("thu-muc-rat-dai/", 20), "site"), asIs},
	} {
		t.Run(name, func(t *testing.T) {
			got := built(t, officeSite(t, filepath.Join(t.TempDir(), c.dir), c.edit))
			for n := range want {
				if got[n] != want[n] {
					t.Errorf("%s is another:\n%s", n, cmp.Diff(want[n], got[n]))
				}
			}
			if len(got) != len(want) {
				t.Errorf("%d files, want %d", len(got), len(want))
			}
		})
	}
}
