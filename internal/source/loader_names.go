package source

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// fewFiles is how many changes are taken one by one.
const fewFiles = 64

// comes takes up a file of figures, news or pages that was not there; false
// where more may follow from it, so that the folders are to be walked again.
func (x *Loader) comes(name string) bool {
	l, p := newLoader(x.fsys, &diag.Log{}), paths{}
	l.sort(&p, name)
	if len(p.news)+len(p.pages)+len(p.figures) == 0 || x.list.hasTwin(name) {
		return false
	}
	list := x.list.textsOf(name)
	i, _ := slices.BinarySearch(*list, name)
	*list = slices.Insert(*list, i, name)
	i, _ = slices.BinarySearch(x.paths, name)
	x.paths, x.found = slices.Insert(x.paths, i, name), slices.Insert(x.found, i, found{})
	return true
}

// goes drops such a file; false as in comes.
func (x *Loader) goes(name string) bool {
	if x.list.complains(func(file string) bool { return file == name }) {
		return false
	}
	list := x.list.textsOf(name)
	i, _ := slices.BinarySearch(*list, name)
	*list = slices.Delete(*list, i, i+1)
	i, _ = slices.BinarySearch(x.paths, name)
	x.all = x.all.replace(&x.found[i], &found{})
	x.paths, x.found = slices.Delete(x.paths, i, i+1), slices.Delete(x.found, i, i+1)
	return true
}

func (x *Loader) regularFile(name string) bool {
	info, err := fs.Stat(x.fsys, name)
	return err == nil && info.Mode().IsRegular()
}

// exists is false for what an editor wrote beside a file and moved over it.
func (x *Loader) exists(name string) bool {
	_, err := fs.Stat(x.fsys, name)
	return !errors.Is(err, fs.ErrNotExist)
}

// concerns reports whether a name is one of those that list looks at.
func (x *Loader) concerns(name string) bool {
	top, _, _ := strings.Cut(name, "/")
	if top != "data" && top != "content" {
		return false
	}
	for ; name != "."; name = path.Dir(name) {
		if hidden(path.Base(name)) {
			return false
		}
	}
	return true
}

// textsOf is the list that a file of figures, news or pages is in.
func (l *listing) textsOf(name string) *[]string {
	switch {
	case strings.HasPrefix(name, newsDir):
		return &l.news
	case strings.HasPrefix(name, pagesDir):
		return &l.pages
	}
	return &l.figures
}

// has reports whether a file was there, or any in a folder, that is read,
// published or complained of.
func (l *listing) has(name string) bool {
	return l.any(func(file string) bool { return file == name || strings.HasPrefix(file, name+"/") })
}

// hasTwin reports whether some disks could not tell a name from another; true
// too for a name whose letters would have to be looked at more closely.
func (l *listing) hasTwin(name string) bool {
	ascii := !strings.ContainsFunc(name, func(r rune) bool { return r >= utf8.RuneSelf })
	return !ascii || l.any(func(file string) bool { return strings.EqualFold(file, name) })
}

func (l *listing) any(is func(file string) bool) bool {
	return slices.ContainsFunc(l.paths.all(), is) || l.complains(is) ||
		slices.ContainsFunc(l.attached, func(f record.File) bool { return is(f.Path) })
}

// complains reports whether such a file is complained of.
func (l *listing) complains(is func(file string) bool) bool {
	return slices.ContainsFunc(l.said, func(d diag.Diagnostic) bool {
		return is(d.Pos.File) || slices.ContainsFunc(d.Notes, func(n diag.Note) bool { return is(n.Pos.File) })
	})
}
