package browser

import (
	"strings"
	"testing"
)

// TestFigures: every figure has a sentence that can be seen and a real table,
// and every drawing a name; and as all reports of this site are illustrative,
// the mark stands inside every drawing.
func TestFigures(t *testing.T) {
	figures, drawings := 0, 0
	for p, page := range scanned(t) {
		for _, part := range parts(page, "figure") {
			if text(part, "svg") == "" {
				continue // a picture
			}
			figures++
			if captions := parts(part, "figcaption"); len(captions) != 1 || text(captions[0], "p") == "" {
				t.Errorf("%s: a figure without a sentence", p)
			}
			if text(part, "td") == "" || text(part, "caption") == "" {
				t.Errorf("%s: a figure without a table", p)
			}
		}
		for _, svg := range parts(page, "svg") {
			if !strings.HasPrefix(svg[0].get("class"), "chart") {
				continue
			}
			drawings++
			if role := svg[0].get("role"); inside(svg, "title") == "" || role != "img" && role != "group" { // a group has links in it
				t.Errorf("%s: a drawing without a name", p)
			}
			figured := !strings.Contains(svg[0].get("class"), "flow") // what became of areas is no figure
			if figured && !strings.Contains(text(svg, "svg"), "Số liệu minh họa") {
				t.Errorf("%s: “%s” lacks the mark", p, inside(svg, "title"))
			}
		}
	}
	if figures == 0 || drawings == 0 {
		t.Errorf("%d figures, %d drawings", figures, drawings)
	}
}

// parts are the elements of that name with all that is in them; they do not
// nest.
func parts(page []element, name string) (out [][]element) {
	for i, e := range page {
		if e.name != name || e.end {
			continue
		}
		for j, in := range page[i:] {
			if in.name == name && in.end {
				out = append(out, page[i:i+j+1])
				break
			}
		}
	}
	return out
}

// text is all text in elements of that name, but for titles of drawings.
func text(page []element, name string) string {
	var b strings.Builder
	depth, skip := 0, false
	for _, e := range page {
		switch {
		case e.name == "title":
			skip = !e.end
		case e.name == name && e.end:
			depth--
		case e.name == name:
			depth++
		case depth > 0 && !skip:
			b.WriteString(e.text)
		}
	}
	return strings.TrimSpace(b.String())
}
