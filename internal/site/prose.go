package site

import (
	"html/template"
	"runtime"
	"sync"

	"tiendo/internal/diag"
	"tiendo/internal/markdown"
	"tiendo/internal/record"
)

// text is an article or a page of prose.
type text struct {
	file, dir string // "content/news/x.md", "content/news"
	addr      string
	page      *record.Page // of a page of prose
	of        any          // the article or the page

	// Made when first asked for, once.
	parsed func() parsed
	leads  func() leads
}

// parsed is a text as it was read, with what is wrong in it.
type parsed struct {
	doc *markdown.Doc
	log *diag.Log
}

// leads are where the links of a text lead, from a destination as written, with
// what is wrong with them.
type leads struct {
	to  map[string]lead
	log *diag.Log
}

func (t *text) doc() *markdown.Doc { return t.parsed().doc }

// lead is where a link of a text leads within the site.
type lead struct{ addr, anchor string }

// readTexts takes up everything that is published.
func (e *edition) readTexts() {
	n := len(e.rec.Articles) + len(e.rec.Pages)
	e.byFile, e.byAddr = make(map[string]*text, n), make(map[string]*text, n)
	e.held, e.content = map[string]bool{}, map[string]bool{}
	for _, f := range e.rec.Files {
		e.content[f.Path] = true
	}
	before := map[string]*text{}
	if e.in.Before != nil {
		before = e.in.Before.edition.byFile
	}
	read := func(t *text, of any, line int, body []byte) {
		e.byFile[t.file] = t
		if e.byAddr[t.addr] == nil {
			e.byAddr[t.addr] = t
		}
		t.of = of
		if was := before[t.file]; was != nil && was.of == of {
			t.parsed = was.parsed
		} else {
			t.parsed = parseOnce(t.file, line, body)
		}
		t.leads = sync.OnceValue(func() leads { return e.leadsOf(t) })
	}
	for _, a := range e.rec.Articles {
		switch {
		case a.Lang != e.lang:
		case a.Draft && !e.in.Drafts, !e.book.AsOf.IsZero() && a.Date.After(e.book.AsOf):
			e.held[a.Pos.File] = true
		default:
			t := &text{file: a.Pos.File, dir: a.Dir, addr: e.article(a.Slug)}
			e.articles = append(e.articles, &article{Article: a, text: t, index: len(e.articles)})
			read(t, a, a.BodyLine, a.Body)
		}
	}
	for _, p := range e.rec.Pages {
		if p.Lang == e.lang {
			t := &text{file: p.Pos.File, dir: p.Dir, addr: e.root(p.Slug), page: p}
			e.texts = append(e.texts, t)
			read(t, p, p.BodyLine, p.Body)
		}
	}
}

// parseOnce keeps nothing but the text: later sites may share it.
func parseOnce(file string, line int, body []byte) func() parsed {
	return sync.OnceValue(func() parsed {
		log := &diag.Log{}
		return parsed{markdown.Parse(file, line, body, log), log}
	})
}

// inParallel runs jobs that do not depend on each other.
func inParallel(jobs []func()) {
	workers := runtime.GOMAXPROCS(0)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(jobs); i += workers {
				jobs[i]()
			}
		})
	}
	wg.Wait()
}

// html prints the text for the page at that place.
func (t *text) html(p place) template.HTML {
	leads := t.leads().to
	return t.doc().HTML(func(l markdown.Link) string {
		switch to, ok := leads[l.Dest]; {
		case !ok:
			return l.Dest
		case to.anchor == "":
			return p.to(to.addr)
		default:
			return p.part(to.addr, to.anchor)
		}
	})
}

// textPage is a page of content/pages.
func (e *edition) textPage(p place, t *text) any {
	f := e.frame(p, "prose", t.page.Title)
	f.describe(t.page.Summary)
	if f.Description == "" {
		f.describe(t.doc().Text(160))
	}
	return &Prose{Frame: f, Body: t.html(p)}
}
