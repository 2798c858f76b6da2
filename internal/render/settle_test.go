package render

import (
	"html/template"
	"strings"
	"testing"

	"tiendo/internal/locale"
)

// Words that are settled beforehand come out as those that are asked for on
// the page do, in text and in attributes.
func TestSettledWordsAreThoseAskedFor(t *testing.T) {
	t.Parallel()
	words, _ := locale.ParseWords("vi", "a = x < y & \"z\"\nb = {n} trang\n")
	h := &helpers{words: words}
	const text = `{{range .}}<i title="{{say "a"}}">{{if .}}{{say "a"}}{{else}}{{with 1}}{{say "a"}}{{end}}{{end}} {{say "b" "n" .}}</i>{{end}}`
	print := func(settle bool) string {
		tmpl := template.Must(template.New("t").Funcs(h.funcs()).Parse(text))
		if settle {
			h.settle(tmpl)
			if n := strings.Count(tmpl.Tree.Root.String(), "say"); n != 1 {
				t.Errorf("%d calls of say are left, want the one with an argument", n)
			}
		}
		var b strings.Builder
		if err := tmpl.Execute(&b, []string{"1", ""}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	asked, settled := print(false), print(true)
	if settled != asked {
		t.Errorf("settled %q, asked for %q", settled, asked)
	}
	if !strings.Contains(settled, "x &lt; y &amp; &#34;z&#34;") {
		t.Errorf("got %q", settled)
	}
}
