package site

import (
	"html/template"
	"runtime"
	"slices"
	"sync"

	"tiendo/internal/diag"
	"tiendo/internal/markdown"
	"tiendo/internal/record"
)

// texts are all that is published of news and pages: they do not depend on any
// figure, so sites that differ in these alone share them.
type texts struct {
	articles []*article // newest first
	newsOf   newsIndex
	topics   []*topic
	pages    []*text          // of content/pages
	byFile   map[string]*text // every text, by its file
	byAddr   map[string]*text // and by its address
	held     map[string]bool  // the files of texts that are not published: drafts, and what is dated later
	content  map[string]bool  // what lies under content/ and is no text, by path
}

// text is an article or a page of prose.
type text struct {
	file, dir string // "content/news/x.md", "content/news"
	addr      string
	page      *record.Page // of a page of prose
	of        any          // the article or the page

	parsed func() parsed // made when first asked for, once
}

// parsed is a text as it was read, with what is wrong in it.
type parsed struct {
	doc *markdown.Doc
	log *diag.Log
}

func (t *text) doc() *markdown.Doc { return t.parsed().doc }

// leads are where the links of a text lead, from a destination as written, with
// what is wrong with them.
type leads struct {
	to  map[string]lead
	log *diag.Log
}

// lead is where a link of a text leads within the site.
type lead struct{ addr, anchor string }

// sharedTexts are those of the site before, if they are the same.
func (e *edition) sharedTexts(before *Site) *texts {
	if before == nil {
		return e.readTexts(nil)
	}
	old := before.edition
	same := old.rec.Site == e.rec.Site && old.book.AsOf == e.book.AsOf && slices.Equal(old.rec.Articles, e.rec.Articles) &&
		slices.Equal(old.rec.Pages, e.rec.Pages) && slices.Equal(old.rec.Files, e.rec.Files)
	if same {
		return old.texts
	}
	return e.readTexts(old.byFile)
}

// readTexts takes up everything that is published. A text that was there before,
// by its file, is not parsed again.
func (e *edition) readTexts(before map[string]*text) *texts {
	n := len(e.rec.Articles) + len(e.rec.Pages)
	all := &texts{
		byFile: make(map[string]*text, n), byAddr: make(map[string]*text, n),
		held: map[string]bool{}, content: map[string]bool{},
	}
	for _, f := range e.rec.Files {
		all.content[f.Path] = true
	}
	read := func(t *text, of any, line int, body []byte) {
		all.byFile[t.file] = t
		if all.byAddr[t.addr] == nil {
			all.byAddr[t.addr] = t
		}
		t.of = of
		if was := before[t.file]; was != nil && was.of == of {
			t.parsed = was.parsed
		} else {
			t.parsed = parseOnce(t.file, line, body)
		}
	}
	for _, a := range e.rec.Articles {
		switch {
		case a.Lang != e.lang:
		case a.Draft && !e.in.Drafts, !e.book.AsOf.IsZero() && a.Date.After(e.book.AsOf):
			all.held[a.Pos.File] = true
		default:
			t := &text{file: a.Pos.File, dir: a.Dir, addr: e.article(a.Slug)}
			all.articles = append(all.articles, &article{Article: a, text: t, index: len(all.articles)})
			read(t, a, a.BodyLine, a.Body)
		}
	}
	for _, p := range e.rec.Pages {
		if p.Lang == e.lang {
			t := &text{file: p.Pos.File, dir: p.Dir, addr: e.root(p.Slug), page: p}
			all.pages = append(all.pages, t)
			read(t, p, p.BodyLine, p.Body)
		}
	}
	all.indexNews(e.lang)
	return all
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
func (e *edition) html(p place, t *text) template.HTML {
	leads := e.leads(t).to
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
	return &Prose{Frame: f, Body: e.html(p, t)}
}
