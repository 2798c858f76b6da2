package render

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/site"
	"tiendo/internal/theme"
	"tiendo/themes"
)

var (
	update = flag.Bool("update", false, "rewrite the golden pages")
	pages  = flag.String("pages", "", "write the sample pages with their assets to this folder, to look at")
)

func newRenderer(tb testing.TB, own fstest.MapFS) (*Renderer, *theme.Theme) {
	tb.Helper()
	builtin, err := fs.Sub(themes.FS, theme.Default)
	if err != nil {
		tb.Fatal(err)
	}
	log := &diag.Log{}
	th := theme.Load(own, builtin, theme.Default, Funcs(), log)
	for _, d := range log.Sorted() {
		tb.Errorf("%s: %s", d.Pos, d.Message("en"))
	}
	return New(th, nil), th
}

func page(tb testing.TB, r *Renderer, content any) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := r.Page(&b, &site.Page{Addr: "a.html", Content: func() any { return content }}); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// drawing is what chart/svg draws; it has tests of its own.
var drawing = regexp.MustCompile(`(?s)(<div class="drawing[^"]*">)<svg.*?</svg>`)

// wordless has the key of a pattern in place of its words, so that a better
// word leaves the golden pages as they are.
func wordless(tb testing.TB) *Renderer {
	tb.Helper()
	_, th := newRenderer(tb, nil)
	var text strings.Builder
	for _, key := range th.Words["vi"].Keys() {
		fmt.Fprintf(&text, "%s = [%s]\n", key, key)
	}
	keys, faults := locale.ParseWords("vi", text.String())
	if faults != nil {
		tb.Fatal(faults)
	}
	th.Words = map[string]*locale.Catalogue{"vi": keys}
	return New(th, nil)
}

func TestPagesAsBefore(t *testing.T) {
	r := wordless(t)
	contents := full()
	for _, kind := range kinds(contents) {
		got := drawing.ReplaceAll(page(t, r, contents[kind]), []byte("$1…"))
		name := filepath.Join("testdata", kind+".html")
		if *update {
			if err := os.WriteFile(name, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// The rules that every page keeps, whatever its contents.
func TestEveryPage(t *testing.T) {
	r, _ := newRenderer(t, nil)
	must := map[string]*regexp.Regexp{
		"one h1":          regexp.MustCompile(`<h1[ >]`),
		"one main":        regexp.MustCompile(`<main id="_main"`),
		"one policy":      regexp.MustCompile(`http-equiv="Content-Security-Policy" content="default-src 'none';`),
		"one icon":        regexp.MustCompile(`<link rel="icon"`),
		"one skip link":   regexp.MustCompile(`href="#_main"`),
		"one sheet":       regexp.MustCompile(`<link rel="stylesheet"`),
		"one page footer": regexp.MustCompile(`<footer class="site-foot"`),
	}
	mustNot := map[string]*regexp.Regexp{
		"a script":           regexp.MustCompile(`(?i)<script|\son[a-z]+=`),
		"a style":            regexp.MustCompile(`(?i)<style|\sstyle=`),
		"an empty address":   regexp.MustCompile(`(href|src)=""`),
		"an empty element":   regexp.MustCompile(`<(p|h[1-6]|li|dd|dt|a|caption|figcaption)(\s[^>]*)?>\s*</`),
		"an unfilled word":   regexp.MustCompile(`⟨|ZgotmplZ`),
		"words that touch":   regexp.MustCompile(`[\pL\pN%.]</(b|a|span|dt|th|td|time|small|code)><(b|a|span|dd|th|td|time|small|code)`),
		"a request outwards": regexp.MustCompile(`(src|<link[^>]*href)="(https?:)?//`),
	}
	for name, contents := range map[string]map[string]any{"full": full(), "bare": bare()} {
		for _, kind := range kinds(contents) {
			got := string(page(t, r, contents[kind]))
			for what, re := range must {
				if n := len(re.FindAllString(got, -1)); n != 1 {
					t.Errorf("%s %s: want %s, got %d", name, kind, what, n)
				}
			}
			html := drawing.ReplaceAllString(strings.Replace(got, `rel="canonical" href="https://`, "", 1), "")
			for what, re := range mustNot {
				if m := re.FindString(html); m != "" {
					t.Errorf("%s %s has %s: %s", name, kind, what, m)
				}
			}
			headingsInOrder(t, name+" "+kind, html)
			idsOnce(t, name+" "+kind, got)
		}
	}
}

// headingsInOrder wants no level to be skipped on the way down.
func headingsInOrder(t *testing.T, name, html string) {
	t.Helper()
	last := byte('0')
	for _, m := range regexp.MustCompile(`<h([1-6])[ >]`).FindAllStringSubmatch(html, -1) {
		if m[1][0] > last+1 {
			t.Errorf("%s: h%s stands under h%c", name, m[1], last)
		}
		last = m[1][0]
	}
}

func idsOnce(t *testing.T, name, html string) {
	t.Helper()
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(`\sid="([^"]*)"`).FindAllStringSubmatch(html, -1) {
		if seen[m[1]] {
			t.Errorf("%s: the id %q stands twice", name, m[1])
		}
		seen[m[1]] = true
	}
}

func TestNoIndexOnlyWhereAsked(t *testing.T) {
	r, _ := newRenderer(t, nil)
	const tag = `<meta name="robots" content="noindex">`
	if got := page(t, r, full()["goal"]); !bytes.Contains(got, []byte(tag)) {
		t.Error("a page with illustrative figures may be indexed")
	}
	if got := page(t, r, bare()["goal"]); bytes.Contains(got, []byte("noindex")) {
		t.Error("a page without illustrative figures is kept from search")
	}
}

func TestTextIsEscaped(t *testing.T) {
	r, _ := newRenderer(t, nil)
	const evil = `"><b>x</b>&`
	m := sampleMatrix()
	m.Rows[0].Cells[0].Title, m.Rows[0].Area.Label, m.Corner, m.Caption, m.Goals[0].Href = evil, evil, evil, evil, evil
	spec := sampleBullet("x", 50, 0)
	spec.Title, spec.Sentence, spec.Table.Caption, spec.Table.Rows[0].Cells = evil, evil, evil, []string{evil, evil}
	goal := full()["goal"].(*site.Goal)
	goal.Heading, goal.Line, goal.Chip.Word, goal.Reasons = evil, spec, evil, []string{evil}
	home := full()["home"].(*site.Home)
	home.Matrix = m
	for _, content := range []any{goal, home} {
		if got := page(t, r, content); bytes.Contains(got, []byte("<b>x")) {
			t.Error("text came out as markup")
		}
	}
}

func TestUnknownContentsPanic(t *testing.T) {
	r, _ := newRenderer(t, nil)
	defer func() {
		if recover() == nil {
			t.Error("contents of an unknown type were accepted")
		}
	}()
	page(t, r, 7)
}

func TestTemplateErrorIsReturned(t *testing.T) {
	r, _ := newRenderer(t, fstest.MapFS{"themes/default/prose.html": {Data: []byte("{{.Nothing}}")}})
	err := r.Page(io.Discard, &site.Page{Addr: "a.html", Content: func() any { return full()["prose"] }})
	if err == nil || !strings.Contains(err.Error(), "a.html") || !strings.Contains(err.Error(), "Nothing") {
		t.Errorf("got %v", err)
	}
	if err := r.Page(io.Discard, &site.Page{Addr: "b.html", Content: func() any {
		return &site.Prose{Frame: site.Frame{Kind: "prose", Lang: "xx"}}
	}}); err == nil {
		t.Error("a language without words was accepted")
	}
}

// Many goroutines get the same bytes as one.
func TestConcurrently(t *testing.T) {
	r, _ := newRenderer(t, nil)
	want := page(t, r, full()["area"])
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := page(t, r, full()["area"]); !bytes.Equal(got, want) {
					t.Error("the bytes differ")
				}
			}
		})
	}
	wg.Wait()
}

func TestSayTakesArguments(t *testing.T) {
	words, _ := locale.ParseWords("vi", "a = Ảnh: {credit}\n")
	h := &helpers{words: words}
	if got, want := h.say("a", "credit", "X"), "Ảnh: X"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// With -pages the samples can be looked at in a browser.
func TestWritePages(t *testing.T) {
	if *pages == "" {
		t.Skip("no -pages")
	}
	r, th := newRenderer(t, nil)
	for _, a := range th.Assets {
		write(t, filepath.Join(*pages, a.Addr), a.Bytes)
	}
	for kind, c := range full() {
		f := c.(framed).Around()
		f.Style, f.Icon, f.Fonts = th.Addr("style.css"), th.Addr("icon.svg"), nil
		write(t, filepath.Join(*pages, kind+".html"), page(t, r, c))
	}
}

func write(t *testing.T, name string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkAreaPage(b *testing.B) {
	r, _ := newRenderer(b, nil)
	area := full()["area"].(*site.Area)
	for len(area.Sections) < 7 {
		area.Sections = append(area.Sections, area.Sections[0])
	}
	for b.Loop() {
		page(b, r, area)
	}
}
