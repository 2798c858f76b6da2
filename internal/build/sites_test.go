package build_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/golden"
	"tiendo/themes"
)

// TestSites builds each folder of testdata/sites: a folder is a case. What it
// says is in diag.txt, what it publishes, but for the assets and the manifest
// with their hashes, in want. The pages have a look of their own, the theme
// "text" with one line a value, so that a change of looks changes none of them.
func TestSites(t *testing.T) {
	for _, name := range cases(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join("testdata", "sites", name)
			site, out := caseSite(t, name), t.TempDir()
			res, err := build.Run(build.Options{Site: site, Themes: themes.FS, Clock: exampleClock, Out: out})
			if err != nil {
				t.Fatal(err)
			}
			said := &bytes.Buffer{}
			p := diag.Printer{Lang: res.Site.Lang(), Source: func(file string) []byte {
				b, _ := fs.ReadFile(site, file) // none: no line is shown
				return b
			}}
			if err := p.Text(said, res.Diagnostics); err != nil {
				t.Fatal(err)
			}
			golden.File(t, filepath.Join(dir, "diag.txt"), said.Bytes())

			got := published(t, out)
			for addr, b := range got {
				if bytes.Contains(b, []byte("⟨")) {
					t.Errorf("%s: a word or an argument is missing", addr)
				}
			}
			if res.Shut {
				if len(got) > 0 {
					t.Errorf("published in spite of errors: %d files", len(got))
				}
				return
			}
			golden.Tree(t, filepath.Join(dir, "want"), got)
		})
	}
}

// cases lists the folders of testdata/sites.
func cases(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir("testdata/sites")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// caseSite is a case's sources with the theme "text" beside them.
func caseSite(t *testing.T, name string) fstest.MapFS {
	t.Helper()
	site := fstest.MapFS{}
	for file, f := range readAll(t, os.DirFS(filepath.Join("testdata", "sites", name))) {
		if file != "diag.txt" && !strings.HasPrefix(file, "want/") {
			site[file] = f
		}
	}
	for file, f := range readAll(t, os.DirFS("testdata/text")) {
		site["themes/text/"+file] = f
	}
	return site
}

// published reads what was published but for the assets and the manifest.
func published(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	got := map[string][]byte{}
	for addr, f := range readAll(t, os.DirFS(dir)) {
		if !strings.HasPrefix(addr, "assets/") && addr != "tiendo.json" {
			got[addr] = f.Data
		}
	}
	return got
}
