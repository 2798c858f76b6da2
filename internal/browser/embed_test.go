package browser

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// embeds are the lines that goals' pages offer, by the embed's address.
func embeds(t *testing.T) map[string]string {
	t.Helper()
	line := regexp.MustCompile(`<code>(&lt;iframe .*?)</code>`)
	src := regexp.MustCompile(`src="([^"]*)"`)
	found := map[string]string{}
	for _, p := range pages(t) {
		for _, m := range line.FindAllStringSubmatch(string(site.files[p]), -1) {
			text := html.UnescapeString(m[1])
			addr := src.FindStringSubmatch(text)[1]
			if site.files[addr] == nil {
				t.Errorf("%s: there is no %s", p, addr)
			}
			found[addr] = text
		}
	}
	if len(found) == 0 {
		t.Fatal("no page offers an embed")
	}
	return found
}

// TestEmbedElsewhere shows each embed in a page of another origin, as its line
// says, without scripts: the chart is there and seen.
func TestEmbedElsewhere(t *testing.T) {
	t.Parallel()
	base := serve(t)
	var page strings.Builder
	page.WriteString("<!doctype html><html lang=vi><title>Another site</title><link rel=icon href=data:,><body>")
	lines := embeds(t)
	for _, line := range lines {
		page.WriteString(strings.Replace(strings.Replace(line, `src="`, `src="`+base, 1), ` loading="lazy"`, "", 1))
	}
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page.String())
	}))
	t.Cleanup(other.Close)
	b := open(t)
	b.hosts = "http://127.0.0.1:"
	b.width(360)
	_, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	b.must(err)
	b.must(chromedp.Do(b.ctx, chromedp.Navigate(other.URL)))
	deep, pierce := int64(-1), true
	doc, err := chromedp.Call(b.ctx, dom.GetDocument, dom.GetDocumentParams{Depth: &deep, Pierce: &pierce})
	b.must(err)
	frames := 0
	walk(doc.Root, func(n *cdp.Node) {
		if n.ContentDocument == nil {
			return
		}
		frames++
		url := n.ContentDocument.DocumentURL
		seen, said := 0, ""
		walk(n.ContentDocument, func(n *cdp.Node) {
			said += n.NodeValue
			if n.LocalName != "svg" || !slices.ContainsFunc(n.Attributes, func(a string) bool { return strings.HasPrefix(a, "chart ") }) {
				return
			}
			box, err := chromedp.Call(b.ctx, dom.GetBoxModel, dom.GetBoxModelParams{NodeID: n.NodeID})
			if err == nil && box.Model.Width > 200 && box.Model.Height > 100 {
				seen++
			}
		})
		if seen != 1 {
			t.Errorf("%s: %d charts are seen", url, seen)
		}
		if !strings.Contains(said, "Số liệu minh họa") || !strings.Contains(said, "Nguồn số liệu") {
			t.Errorf("%s: mark or source are missing", url)
		}
	})
	if frames != len(lines) {
		t.Errorf("%d frames, want %d", frames, len(lines))
	}
	b.complain(other.URL)
}

// walk visits a node and all below it, but not the documents in its frames.
func walk(n *cdp.Node, visit func(*cdp.Node)) {
	visit(n)
	for _, c := range n.Children {
		walk(c, visit)
	}
}

// TestEmbedHeight measures that the height in each line is enough from a phone
// up, with closed details, and not much too large.
func TestEmbedHeight(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = serve(t)
	height := regexp.MustCompile(`height="(\d+)"`)
	for addr, line := range embeds(t) {
		stated, err := strconv.Atoi(height.FindStringSubmatch(line)[1])
		b.must(err)
		b.visit(b.hosts + addr)
		for _, w := range []int64{320, 420, 640, 1000} {
			b.width(w)
			got, err := chromedp.Run(b.ctx, chromedp.Evaluate[int](`document.body.offsetHeight`))
			b.must(err)
			if got > stated || w == 320 && got < stated*2/3 {
				t.Errorf("%s takes %d px at a width of %d, and states %d", addr, got, w, stated)
			}
		}
		b.complain(addr)
	}
}
