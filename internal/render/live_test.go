package render

import (
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/site"
)

// A chart that a script can draw tells where, and has room for its buttons; any
// other has neither.
func TestLiveFigure(t *testing.T) {
	r := wordless(t)
	goal, ok := full()["goal"].(*site.Goal)
	if !ok {
		t.Fatal("no goal among the samples")
	}
	if got := string(page(t, r, goal)); strings.Contains(got, "data-chart") || strings.Contains(got, `class="tools"`) {
		t.Error("a chart without a source speaks of one")
	}
	line := *goal.Line
	line.Source = chart.Source{Href: "../du-lieu/bieu-do/x--y.js", Area: "y"}
	copied := *goal
	copied.Line = &line
	got := string(page(t, r, &copied))
	for _, want := range []string{`data-chart="../du-lieu/bieu-do/x--y.js" data-area="y"><figcaption>`, "</div>\n<div class=\"tools\"></div>\n<details>"} {
		if strings.Count(got, want) != 1 {
			t.Errorf("no %s", want)
		}
	}
}
