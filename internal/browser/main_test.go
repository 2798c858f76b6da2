// Package browser holds no code, only tests: they build this repository's own
// site once and look at it, first as files (every page), then in a real
// Chromium (files and a web server under a sub-path). Without a Chromium the
// second half is skipped, unless TIENDO_BROWSER=required.
package browser

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/themes"
)

// site is what the build gave, by address; every test reads it.
var site struct {
	dir   string
	files map[string][]byte
	pages []string // the HTML files, sorted
	err   error
}

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "tiendo-browser")
	if err != nil {
		panic(err)
	}
	site.dir = filepath.Join(dir, "public")
	site.err = publish()
	code := m.Run()
	closeBrowser()
	os.RemoveAll(dir)
	os.Exit(code)
}

// publish builds the repository's site and reads it back.
func publish() error {
	res, err := build.Run(build.Options{Site: os.DirFS("../.."), Themes: themes.FS, Out: site.dir})
	if err != nil {
		return err
	}
	if res.Shut {
		var b strings.Builder
		for _, d := range res.Diagnostics {
			if d.Severity() == diag.Error {
				fmt.Fprintf(&b, "\n%s: %s", d.Pos, d.Message("en"))
			}
		}
		return fmt.Errorf("the site has %d errors:%s", res.Errors, b.String())
	}
	site.files = map[string][]byte{}
	err = fs.WalkDir(os.DirFS(site.dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		site.files[name], err = os.ReadFile(filepath.Join(site.dir, filepath.FromSlash(name)))
		return err
	})
	for _, name := range slices.Sorted(maps.Keys(site.files)) {
		if path.Ext(name) == ".html" {
			site.pages = append(site.pages, name)
		}
	}
	if err == nil && len(site.pages) == 0 {
		err = fmt.Errorf("the site has no pages")
	}
	return err
}

// pages are the addresses of all pages; a site that does not build fails the
// test.
func pages(t *testing.T) []string {
	t.Helper()
	if site.err != nil {
		t.Fatal(site.err)
	}
	return site.pages
}

// sample is a page or two of each kind: those at the root, and of every folder
// its index and the longest of the others.
func sample(t *testing.T) []string {
	t.Helper()
	longest := map[string]string{}
	var chosen []string
	for _, p := range pages(t) {
		dir := path.Dir(p)
		switch {
		case dir == "." || path.Base(p) == "index.html":
			chosen = append(chosen, p)
		case len(site.files[p]) > len(site.files[longest[dir]]):
			longest[dir] = p
		}
	}
	chosen = slices.AppendSeq(chosen, maps.Values(longest))
	slices.Sort(chosen)
	return chosen
}
