package browser

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestScripts: each script of testdata/ sees the faults of a page made for it,
// so that its silence about our pages means something.
func TestScripts(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	abs, err := filepath.Abs("testdata/faulty.html")
	b.must(err)
	b.width(1200)
	b.visit("file://" + filepath.ToSlash(abs))
	b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void]("window.due = []"), chromedp.KeyEvent("\t")))
	for script, want := range map[string][]string{
		"overflow.js": {"px wide", "DIV.wide reaches to 2000", "no key scrolls DIV.scrolled", "no label for the scrolled DIV.scrolled"},
		"labels.js":   {"“second” lies over “first”", "“beyond” reaches out of the drawing"},
		"readable.js": {"“shrunk” comes out at 7.0 px"},
		"print.js":    {"closed: Closed"},
		"focus.js":    {"cannot be seen", "out of turn"},
	} {
		said := strings.Join(b.ask(script), "\n")
		for _, fault := range want {
			if !strings.Contains(said, fault) {
				t.Errorf("%s does not see %q; it says:\n%s", script, fault, said)
			}
		}
	}
}

// TestScan reads what our pages may hold.
func TestScan(t *testing.T) {
	page := scan(`<!doctype html><!-- <b> --><p class=a data-x='1 > 0'>Số &lt;3<br/><a href="x.html?a&amp;b">đây</a></p><style>p > a{}</style><i hidden>`)
	var got []string
	for _, e := range page {
		s := e.name + e.text
		if e.end {
			s = "/" + s
		}
		for _, a := range e.attrs {
			s += " " + a.name + "=" + a.value
		}
		got = append(got, s)
	}
	const want = "p class=a data-x=1 > 0|Số <3|br|a href=x.html?a&b|đây|/a|/p|style|i hidden="
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	if got := inside(page, "a"); got != "đây" {
		t.Errorf("inside a: %q", got)
	}
}
