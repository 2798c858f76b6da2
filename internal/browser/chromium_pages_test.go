package browser

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// widths are a small phone, a phone, a desk.
var widths = []int64{320, 360, 1200}

// TestAsFiles opens every page as a file: no request elsewhere, no error; at no
// width does anything scroll sideways but a labelled table, and the labels of
// drawings lie inside them, none over another and none too small to read, in the
// real font.
func TestAsFiles(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	labels := 0
	for _, p := range pages(t) {
		b.width(widths[0])
		b.visit(fileURL(p))
		for _, w := range widths {
			b.width(w)
			for _, wrong := range b.ask("overflow.js", "labels.js", "readable.js") {
				t.Errorf("%s at %d px: %s", p, w, wrong)
			}
		}
		labels += strings.Count(string(site.files[p]), "<text")
		b.complain(p)
	}
	if labels == 0 {
		t.Error("no drawing has a label")
	}
}

// TestUnderSubPath opens a sample over http, where the site is not at the root.
func TestUnderSubPath(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = serve(t)
	for _, p := range sample(t) {
		b.visit(b.hosts + p)
		b.complain(p)
		loaded, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](
			`[400, 700].every(w => document.fonts.check(w + ' 16px "Be Vietnam Pro"', 'Đườn')) && document.styleSheets.length > 0`))
		b.must(err)
		if !loaded {
			t.Errorf("%s: style or fonts are not there", p)
		}
	}
}

// TestAxe asks axe-core about a sample, in light and dark, on a phone and on
// a desk.
func TestAxe(t *testing.T) {
	for _, look := range []struct {
		scheme string
		width  int64
	}{{"light", 360}, {"dark", 1200}} {
		t.Run(look.scheme, func(t *testing.T) {
			t.Parallel()
			axe, err := os.ReadFile("testdata/axe.min.js")
			if err != nil {
				t.Fatal(err)
			}
			b := open(t)
			b.hosts = "file://"
			b.media("", look.scheme)
			b.width(look.width)
			for _, p := range sample(t) {
				b.visit(fileURL(p))
				b.complain(p)
				b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void](string(axe))))
				found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](`axe.run(document, {resultTypes: ["violations"], preload: false})
					.then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.target.join(" ") + ": " + n.failureSummary)))`,
					chromedp.EvalAwaitPromise))
				b.must(err)
				for _, f := range found {
					t.Errorf("%s: %s", p, strings.Join(strings.Fields(f), " "))
				}
			}
		})
	}
}

// TestPrint prints on A4: details are open, nothing is cut or covered, and an
// area takes few sheets, one with a past no more than three, the city's four.
func TestPrint(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	for _, p := range sample(t) {
		b.media("print", "light")
		b.width(680) // 210 mm less two margins of 15 mm
		b.visit(fileURL(p))
		for _, wrong := range b.ask("print.js", "overflow.js", "labels.js") {
			t.Errorf("%s in print: %s", p, wrong)
		}
		b.complain(p)
	}
	b.media("", "light")
	for p, most := range map[string]int{"index.html": 3, sampleArea(t): 2, "dia-ban/phu-thuy-2025.html": 3, "dia-ban/phan-thiet.html": 4} {
		b.visit(fileURL(p))
		pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFPreferCSSPageSize()))
		b.must(err)
		sheets := strings.Count(string(pdf), "/Type /Page\n")
		if sheets < 1 || sheets > most {
			t.Errorf("%s prints on %d sheets, not on %d", p, sheets, most)
		}
	}
}

// sampleArea is the page of an area of the lowest tier.
func sampleArea(t *testing.T) string {
	t.Helper()
	const p = "dia-ban/phu-thuy.html"
	if _, ok := site.files[p]; !ok {
		t.Fatalf("%s is not there", p)
	}
	return p
}

// TestKeyboard walks a sample by the Tab key: every stop in the order of the
// page, none missed, the focus always to be seen.
func TestKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.width(1200)
	for _, p := range sample(t) {
		b.visit(fileURL(p))
		total, err := chromedp.Run(b.ctx, chromedp.Evaluate[int](stops))
		b.must(err)
		if total == 0 {
			t.Errorf("%s: nothing to stop at", p)
		}
		for i := range min(total, 25) {
			b.must(chromedp.Do(b.ctx, chromedp.KeyEvent("\t")))
			wrong := b.ask("focus.js")
			for _, w := range wrong {
				t.Errorf("%s, stop %d: %s", p, i+1, w)
			}
			if len(wrong) > 0 {
				break
			}
		}
	}
}

// stops lists what the Tab key must stop at, in the order of the page, for
// focus.js, and gives their number.
const stops = `(window.due = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
	.filter(e => e.checkVisibility({visibilityProperty: true}))).length`
