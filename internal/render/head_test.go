package render

import (
	"strings"
	"testing"

	"tiendo/internal/site"
)

// A page with scripts allows those of its own host; one without allows none.
func TestScripts(t *testing.T) {
	f := sampleFrame("goal")
	if head := string(appendHead(nil, &f)); strings.Contains(head, "<script") || strings.Contains(head, "script-src") {
		t.Errorf("a page without scripts speaks of them: %s", head)
	}
	f.Scripts = []site.Script{{Src: "../assets/chart.js", Data: []site.Attr{{Name: "library", Value: `../a"b.js`}}}, {Src: "search.js"}}
	head := string(appendHead(nil, &f))
	for _, want := range []string{
		`form-action 'none'; script-src 'self'">`,
		`<script src="../assets/chart.js" defer data-library="../a&#34;b.js"></script>`,
		`<script src="search.js" defer></script>`,
	} {
		if !strings.Contains(head, want) {
			t.Errorf("no %s in %s", want, head)
		}
	}
}
