package browser

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestLinkedData puts into a page what a site with an address of its own tells
// search engines. The page's policy allows no script, and takes it for none.
func TestLinkedData(t *testing.T) {
	t.Parallel()
	pages(t)
	const data = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList"}</script>`
	const script = `<script>document.title = "run"</script>`
	for what, c := range map[string]struct {
		tag   string
		fault bool
	}{"data": {data, false}, "a script": {script, true}} {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			page := site.files[r.URL.Path[1:]]
			if r.URL.Path == "/phuong-phap.html" {
				page = bytes.Replace(page, []byte("</head>"), []byte(c.tag+"</head>"), 1)
				w.Header().Set("Content-Type", "text/html")
			}
			w.Write(page)
		}))
		t.Cleanup(s.Close)
		b := open(t)
		b.hosts = s.URL
		b.visit(s.URL + "/phuong-phap.html")
		b.mu.Lock()
		if faults := len(b.faults) > 0; faults != c.fault {
			t.Errorf("%s: %v", what, b.faults)
		}
		b.mu.Unlock()
	}
}
