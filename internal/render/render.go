// Package render turns one page of the site into bytes.
//
// A page's contents are a value of one of the types of package site; the
// template of the theme that is called by Frame.Kind gets that value. Beside
// html/template's own functions a template may call
//
//	head .                      what belongs into the head of every page, from its frame
//	say "key" ["name" value]…   words of the page's language
//	chip .Chip                  a verdict: icon, word, colour
//	now .                       of a card: the number that is read first, with its chip
//	tally .Tally                a verdict count: a bar and a list of chips
//	figure .Spec [level]        a chart: title, sentence, drawings for a phone and for a desk, table
//	half .Spec [level]          the same for half of a desk, beside something else
//	sheet .Spec [level]         the same with the drawing for narrow places alone
//	bullet .Spec                the drawing alone, where the table stands elsewhere
//	table .Table                a real table, which may scroll sideways
//	matrix .Matrix              areas × goals
//	sections .Sections          the goals of an area's page
//	reports .Reports            the rows of an area's reports: period, source or reason, status
//	items .Links "page"         the items of a list of links; what the current one is
//
// Drawings and tables are appended in Go: html/template is by far the largest
// cost of a page, so a template should have few actions.
package render

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"sync"

	"tiendo/internal/cache"
	"tiendo/internal/chart/echarts"
	"tiendo/internal/picture"
	"tiendo/internal/site"
	"tiendo/internal/theme"
)

// Renderer makes pages; safe for concurrent use.
type Renderer struct {
	byLang  map[string]*template.Template
	buffers sync.Pool // of *bytes.Buffer
	painter func() (*picture.Painter, error)
}

// New returns a renderer. It keeps pictures in store, which may be nil.
func New(t *theme.Theme, store *cache.Store) *Renderer {
	r := &Renderer{byLang: map[string]*template.Template{}, painter: painter(t, store)}
	r.buffers.New = func() any { return new(bytes.Buffer) }
	for lang, words := range t.Words {
		copied, err := t.Templates.Clone()
		if err != nil {
			panic("render: the theme's templates were executed before: " + err.Error())
		}
		h := &helpers{words: words}
		h.settle(copied)
		r.byLang[lang] = copied.Funcs(h.funcs())
	}
	return r
}

// Page writes the bytes of p: a page at once, a large table in pieces, so that
// it is never in memory as a whole. An error is w's or a template's: a site's own
// theme may be wrong. Contents of a type that is not in package site panic.
func (r *Renderer) Page(w io.Writer, p *site.Page) error {
	return r.write(w, p.Addr, p.Content())
}

func (r *Renderer) write(w io.Writer, addr string, content any) error {
	switch c := content.(type) {
	case *site.CSV:
		return writeCSV(w, c)
	case framed:
		return r.execute(w, addr, c)
	default:
		b, err := r.machineFile(addr, c)
		if err == nil {
			_, err = w.Write(b)
		}
		return err
	}
}

// machineFile makes what no template makes.
func (r *Renderer) machineFile(addr string, content any) ([]byte, error) {
	switch c := content.(type) {
	case *site.Option:
		return echarts.Option(c.Spec)
	case *site.Live:
		return echarts.Script(c.Live)
	case *site.ChartPicture:
		return r.chartPicture(addr, c)
	case *site.Poster:
		return r.poster(addr, c)
	case *site.SearchIndex:
		return appendSearchIndex(nil, c), nil
	case *site.CompareIndex:
		return appendCompareIndex(nil, c), nil
	case *site.CompareNumbers:
		return appendCompareNumbers(nil, c), nil
	default:
		panic(fmt.Sprintf("render: %s has contents of type %T", addr, c))
	}
}

// framed are the contents that have a frame: all pages.
type framed interface{ Around() *site.Frame }

func (r *Renderer) execute(w io.Writer, addr string, c framed) error {
	frame := c.Around()
	templates := r.byLang[frame.Lang]
	if templates == nil {
		return fmt.Errorf("make %s: the theme has no words for the language %q", addr, frame.Lang)
	}
	buf := r.buffers.Get().(*bytes.Buffer)
	defer r.buffers.Put(buf)
	buf.Reset()
	if err := templates.ExecuteTemplate(buf, frame.Kind, c); err != nil {
		return fmt.Errorf("make %s: %w", addr, err)
	}
	_, err := w.Write(buf.Bytes())
	return err
}
