package browser

import (
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"tiendo/internal/build"
	server "tiendo/internal/serve"
	"tiendo/internal/source"
	"tiendo/themes"
)

// TestServe edits a figure under the eyes of a reader: the new one is shown
// where the reader was, an error stands over the page with its place and goes
// away by itself, and axe finds nothing in it.
func TestServe(t *testing.T) {
	b := open(t)
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../build/testdata/base")); err != nil {
		t.Fatal(err)
	}
	figures := filepath.Join(dir, "data", "figures", "2023.yaml")
	before, err := os.ReadFile(figures)
	b.must(err)
	save := func(figure string) {
		b.must(os.WriteFile(figures, []byte(strings.Replace(string(before), "2880/4500", figure, 1)), 0o666))
	}
	b.hosts = edited(t, dir)
	b.width(400)
	b.visit(b.hosts + "dia-ban/phu-thuy.html")
	b.until("the first figure", `document.body.textContent.includes("64,0%")`)
	b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void](`scrollTo(0, 700); window.old = true`)))

	save("2997/4500")
	b.until("the new figure", `!window.old && document.body.textContent.includes("66,6%")`)
	b.until("the reader's place", `Math.abs(scrollY - 700) < 2`)

	const panel = `document.querySelector("#_tiendo")?.shadowRoot.querySelector("section")`
	save("2997/45OO")
	b.until("the notice", panel+`?.textContent.includes("data/figures/2023.yaml:13:21")`)
	b.until("the line in question", panel+`.querySelector("pre").textContent.includes("2997/45OO")`)
	b.until("the last good page", `document.body.textContent.includes("66,6%")`)
	axe, err := os.ReadFile("testdata/axe.min.js")
	b.must(err)
	b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void](string(axe))))
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](
		`axe.run("#_tiendo", {resultTypes: ["violations"], preload: false}).then(r => r.violations.map(v => v.id + ": " + v.nodes[0].html))`,
		chromedp.EvalAwaitPromise))
	b.must(err)
	for _, v := range found {
		t.Errorf("axe finds %s", v)
	}

	save("3150/4500")
	b.until("the mended figure", `document.body.textContent.includes("70,0%")`)
	b.until("no notice", `!`+panel)
	b.complain("the page that is served")
}

// edited serves a site while it is edited, and gives its address.
func edited(t *testing.T, dir string) string {
	t.Helper()
	root, err := source.Dir(dir)
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(server.Options{Build: build.Options{Site: root, Themes: themes.FS}, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { s.Run(ctx); close(ended) }()
	web := httptest.NewServer(s.Handler())
	t.Cleanup(func() {
		stop()
		web.CloseClientConnections()
		web.Close()
		<-ended
		root.Close()
	})
	return web.URL + "/"
}

// until waits for what an expression of the page says to come true; the page
// may be loaded anew meanwhile.
func (b *tab) until(what, expression string) {
	b.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for time.Now().Before(deadline) {
		is, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](`!!(`+expression+`)`))
		if err == nil && is {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	b.t.Fatalf("the page does not come to show %s", what)
}
