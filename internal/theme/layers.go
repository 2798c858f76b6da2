package theme

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// layer is one folder of a theme.
type layer struct {
	fsys fs.FS
	dir  string // as positions name it: "themes/default"
}

// layers are the folders of a theme, the one that stands behind first.
type layers []layer

// newLayers finds the folders. A theme's name that has no folder, and is not
// the default's, is reported where site.yaml gives it.
func newLayers(site, builtin fs.FS, name string, log *diag.Log) layers {
	ls := layers{{builtin, "themes/" + Default}}
	dir := path.Join("themes", name)
	own, err := fs.Sub(site, dir)
	if err == nil && isDir(site, dir) {
		return append(ls, layer{own, dir})
	}
	if name != Default && name != "" {
		at := settingPos(site)
		log.At(at, diag.UnknownTheme, locale.Args{"name": name, "known": strings.Join(known(site), ", ")})
	}
	return ls
}

func isDir(fsys fs.FS, dir string) bool {
	info, err := fs.Stat(fsys, dir)
	return err == nil && info.IsDir()
}

// known lists the names that site.yaml could give.
func known(site fs.FS) []string {
	names := []string{Default}
	entries, _ := fs.ReadDir(site, "themes") // no folder: the default alone
	for _, e := range entries {
		if e.IsDir() && e.Name() != Default {
			names = append(names, e.Name())
		}
	}
	return names
}

// settingPos is where data/site.yaml names the theme.
func settingPos(site fs.FS) diag.Pos {
	const file = "data/site.yaml"
	text, _ := fs.ReadFile(site, file) // unreadable: the file as a whole is to blame
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		if value, ok := strings.CutPrefix(line, "theme:"); ok {
			return diag.Pos{File: file, Line: n, Col: len("theme:") + 1 + len(value) - len(strings.TrimLeft(value, " "))}
		}
	}
	return diag.Pos{File: file}
}

// found is a file with the name that positions call it by.
type found struct {
	name string // in the theme: "goal.html"
	file string // "themes/default/goal.html"
	text []byte
}

// files reads the files that match the pattern, of all layers, in the order of
// their names; of two with one name the front one alone.
func (ls layers) files(pattern string) []found {
	var out []found
	for _, l := range slices.Backward(ls) {
		for _, f := range l.files(pattern) {
			if !slices.ContainsFunc(out, func(o found) bool { return o.name == f.name }) {
				out = append(out, f)
			}
		}
	}
	slices.SortFunc(out, func(a, b found) int { return strings.Compare(a.name, b.name) })
	return out
}

// files reads the layer's own files that match the pattern, sorted by name.
func (l layer) files(pattern string) []found {
	names, err := fs.Glob(l.fsys, pattern)
	if err != nil {
		panic("theme: bad pattern: " + pattern)
	}
	slices.Sort(names)
	var out []found
	for _, name := range names {
		if text, err := fs.ReadFile(l.fsys, name); err == nil { // a folder of that name is no file
			out = append(out, found{name, path.Join(l.dir, name), text})
		}
	}
	return out
}
