package build

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/render"
	"tiendo/internal/site"
	"tiendo/internal/source"
	"tiendo/internal/theme"
)

// Live is a site that is looked at while it is edited: the steps of Run, each
// for what changed alone, up to the page that is asked for. It is not safe for
// concurrent use; its versions are.
type Live struct {
	o       Options
	builtin fs.FS
	loader  *source.Loader
	look    *theme.Theme      // the last one that was sound
	pages   *render.Renderer  // by it
	said    []diag.Diagnostic // of the theme as it is
	last    *Version
}

// NewLive returns a site that has not been read yet. Nothing is published, and
// drafts are shown.
func NewLive(o Options) (*Live, error) {
	builtin, err := fs.Sub(o.Themes, "default")
	if err != nil {
		return nil, fmt.Errorf("read the built-in theme: %w", err)
	}
	o.Drafts = true
	return &Live{o: o, builtin: builtin, loader: source.NewLoader(o.Site)}, nil
}

// Open reads the whole site.
func (l *Live) Open() *Version {
	log := &diag.Log{}
	rec := l.loader.Load(log)
	l.loadTheme(rec.Site.Theme)
	return l.version(rec, log)
}

// Again reads what changed since, files or folders relative to the site, and
// shares all else with the version before. What is broken now stands as it last
// was.
func (l *Live) Again(changed []string) *Version {
	log := &diag.Log{}
	rec := l.loader.Again(changed, log)
	theme := slices.ContainsFunc(changed, func(name string) bool { return name == "themes" || strings.HasPrefix(name, "themes/") })
	if theme || rec.Site.Theme != l.last.Record.Site.Theme {
		l.loadTheme(rec.Site.Theme)
	}
	return l.version(rec, log)
}

// loadTheme takes a theme over if it is sound, or if there is none yet.
func (l *Live) loadTheme(name string) {
	log := &diag.Log{}
	look := theme.Load(l.o.Site, l.builtin, name, render.Funcs(), log)
	l.said = log.Sorted()
	if errors, _ := log.Counts(); errors == 0 || l.look == nil {
		l.look, l.pages = look, render.New(look, l.o.Store)
	}
}

func (l *Live) version(rec *record.Record, log *diag.Log) *Version {
	for _, d := range l.said {
		log.Report(d)
	}
	r := &sources{l.o, log, rec, l.look}
	v := &Version{Record: rec, read: r, renderer: l.pages}
	v.AsOf, v.clock = today(rec, l.o)
	if l.last == nil {
		v.Book = progress.Compute(rec, v.AsOf)
		v.site = r.settle(v.Book, nil)
	} else {
		v.Book = l.last.Book.Again(rec, v.AsOf)
		v.site = r.settle(v.Book, l.last.site)
	}
	l.last = v
	return v
}

// Version is the site as it was at one moment; safe for concurrent use.
type Version struct {
	Record *record.Record
	Book   *progress.Book
	AsOf   record.Date

	read     *sources
	clock    record.Date
	site     *site.Site
	renderer *render.Renderer
}

// Bytes makes what is at an address; fs.ErrNotExist where nothing is.
func (v *Version) Bytes(addr string) ([]byte, error) {
	p := v.site.Page(addr)
	switch {
	case p == nil:
		return v.asset(addr)
	case p.File != "":
		return fs.ReadFile(v.read.o.Site, p.File)
	}
	var b bytes.Buffer
	err := v.read.faults().report(v.renderer.Page(&b, p))
	return b.Bytes(), err
}

func (v *Version) asset(addr string) ([]byte, error) {
	for _, a := range v.read.look.Assets {
		if a.Addr == addr {
			return a.Bytes, nil
		}
	}
	return nil, fs.ErrNotExist
}

// Article is the address of a news item; "" where it has none.
func (v *Version) Article(a *record.Article) string { return v.site.Article(a) }

// Area is the address of an area's page.
func (v *Version) Area(a *record.Area) string { return v.site.Area(a) }

// Check looks at all that one page does not show: the rules over the record,
// every text and its links.
func (v *Version) Check() { v.read.check(v.Book, v.site, v.clock) }

// Diagnostics is what is known to be wrong, sorted.
func (v *Version) Diagnostics() []diag.Diagnostic { return v.read.log.Sorted() }
