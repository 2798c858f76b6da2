package source

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// Loader reads a site and, while it lives, reads again what changed: its
// records share every document that did not.
type Loader struct {
	fsys  fs.FS
	base  *loader // settings, areas and plans, to which the rest refers
	list  listing
	paths []string // of figures, news and pages, sorted
	found []found  // what each of them holds
	all   contents // what all of them hold

	said []diag.Diagnostic // of the base, or of newer files of it that are broken
}

// listing is what the names of the files tell.
type listing struct {
	paths
	files      map[string]int64
	attached   []record.File
	incomplete record.Incomplete
	said       []diag.Diagnostic
}

// NewLoader returns a loader for the site in fsys, which has read nothing yet.
func NewLoader(fsys fs.FS) *Loader { return &Loader{fsys: fsys} }

// Load reads everything.
func (x *Loader) Load(log *diag.Log) *record.Record {
	base, list := x.open()
	x.take(base, list)
	return x.record(log)
}

// Again reads what changed since: files, or folders with all that is in them,
// relative to the site. A document that is broken now stands as it last was:
// whoever edits it goes on seeing the rest of the site. What is wrong is
// reported as Load does, of all files.
func (x *Loader) Again(changed []string, log *diag.Log) *record.Record {
	var texts []string // to be read again
	rebase, relist := false, false
	few := len(changed) < fewFiles
	for _, name := range changed {
		_, known := slices.BinarySearch(x.paths, name)
		is := x.regularFile(name)
		switch {
		case known && is:
			texts = append(texts, name)
		case x.list.isBase(name) && is:
			rebase = true
		case !x.concerns(name):
		case few && known && !x.exists(name) && x.goes(name):
		case few && is && x.comes(name):
			texts = append(texts, name)
		case x.exists(name) || x.list.has(name):
			relist = true
		}
	}
	var reread []int
	for _, name := range texts {
		i, _ := slices.BinarySearch(x.paths, name)
		reread = append(reread, i)
	}
	if relist {
		rebase = !x.relist(reread) || rebase
		reread = nil
	}
	switch {
	case rebase:
		x.rebase()
	case len(reread) > 0:
		x.reread(reread)
	}
	return x.record(log)
}

// open reads what the rest refers to.
func (x *Loader) open() (*loader, listing) {
	l := newLoader(x.fsys, &diag.Log{})
	p := l.list()
	list := listing{p, l.files, l.rec.Files, l.rec.Incomplete, l.log.Sorted()}
	l.log = &diag.Log{}
	l.loadBase(p)
	return l, list
}

// take reads all the rest by a new base.
func (x *Loader) take(base *loader, list listing) {
	x.base, x.list, x.said = base, list, base.log.Sorted()
	x.paths = list.texts()
	x.found = base.readAll(x.paths)
	x.all = gather(x.found)
}

// texts are the files of figures, news and pages; sorted, as their folders are.
func (l listing) texts() []string { return slices.Concat(l.news, l.pages, l.figures) }

// base are the files to which the rest refers.
func (l listing) base() []string {
	return slices.Concat(l.site, l.areas, l.changes, l.plans, l.imports)
}

// rebase reads everything anew, unless what the rest refers to is broken now:
// then all stays as it was.
func (x *Loader) rebase() {
	base, list := x.open()
	if broken(base.log.Sorted()) && !broken(x.base.log.Sorted()) {
		x.said = base.log.Sorted()
		return
	}
	x.take(base, list)
}

// reread reads some of the files again.
func (x *Loader) reread(which []int) {
	few := len(which) < fewFiles
	for i, now := range x.readAll(which) {
		was := &x.found[which[i]]
		if few {
			x.all = x.all.replace(was, &now)
		}
		*was = now
	}
	if !few {
		x.all = gather(x.found)
	}
}

// readAll reads some of the files; what is broken now stands as it last was.
func (x *Loader) readAll(which []int) []found {
	names := make([]string, len(which))
	for i, at := range which {
		names[i] = x.paths[at]
	}
	out := x.base.readAll(names)
	for i, now := range out {
		was := x.found[which[i]]
		if broken(now.said) && (!broken(was.said) || was.kept) && !was.empty() {
			was.said, was.kept = now.said, true
			out[i] = was
		}
	}
	return out
}

// relist takes over that files came and went; false where the base did. Files
// that are there still are read again if their places are given, texts also if
// what they may link has changed.
func (x *Loader) relist(places []int) bool {
	l := newLoader(x.fsys, &diag.Log{})
	p := l.list()
	list := listing{p, l.files, l.rec.Files, l.rec.Incomplete, l.log.Sorted()}
	if !list.sameBase(x.list) {
		return false
	}
	base, rec := *x.base, *x.base.rec
	rec.Files, base.files, base.rec = list.attached, list.files, &rec
	rec.Incomplete.Figures, rec.Incomplete.Content = list.incomplete.Figures, list.incomplete.Content

	again := map[string]bool{}
	for _, i := range places {
		again[x.paths[i]] = true
	}
	held := make(map[string]found, len(x.paths))
	for i, name := range x.paths {
		if text := strings.HasPrefix(name, contentDir); !text || maps.Equal(list.files, x.list.files) {
			held[name] = x.found[i]
		}
	}
	x.base, x.list, x.paths = &base, list, list.texts()
	x.found = make([]found, len(x.paths))
	var reread []int
	for i, name := range x.paths {
		f, ok := held[name]
		x.found[i] = f
		if !ok || again[name] {
			reread = append(reread, i)
		}
	}
	for i, f := range x.readAll(reread) {
		x.found[reread[i]] = f
	}
	x.all = gather(x.found)
	return true
}

// sameBase reports whether the rest would refer to the same things.
func (l listing) sameBase(m listing) bool {
	return slices.Equal(l.base(), m.base()) && l.incomplete.Areas == m.incomplete.Areas && l.incomplete.Plans == m.incomplete.Plans
}

// record is what all the files hold; it reports what is wrong in them.
func (x *Loader) record(log *diag.Log) *record.Record {
	rec := *x.base.rec
	rec.Reports, rec.Articles, rec.Pages = x.all.reports, x.all.articles, x.all.pages
	rec.Incomplete.Of = map[string]bool{}
	report := func(said []diag.Diagnostic) {
		for _, d := range said {
			log.Report(d)
		}
	}
	report(x.list.said)
	report(x.said)
	for i := range x.found {
		f := &x.found[i]
		report(f.said)
		for _, id := range f.broken {
			rec.Incomplete.Of[id] = true
		}
		rec.Incomplete.Figures = rec.Incomplete.Figures || f.lost
		rec.Incomplete.Content = rec.Incomplete.Content || f.brokenText
	}
	translations(&rec, log)
	return &rec
}

func (l listing) isBase(name string) bool {
	return slices.Contains(l.base(), name)
}

func broken(list []diag.Diagnostic) bool {
	return slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Severity() == diag.Error })
}
