package svg

import (
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

// themeFile reads a file of the default theme.
func themeFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../../themes/default/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func themeWriter(t *testing.T, lang string) *prose.Writer {
	t.Helper()
	words := func(name string) *locale.Catalogue {
		c, errs := locale.ParseWords(lang, themeFile(t, "words/"+lang+"/"+name+".txt"))
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		return c
	}
	return prose.New(words("prose").Merge(words("chart")), scenario.Site())
}

// TestLabelsOfRandomRecords draws what random records come to, as a site does:
// no label on another nor outside, the axis' note and the mark inside, and
// every gap a gap.
func TestLabelsOfRandomRecords(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(19, 23))
	w := themeWriter(t, "vi")
	drawn := map[string]int{}
	for range 500 {
		c := scenario.Parse(t, []func(*rand.Rand) string{scenario.Random, scenario.RandomChange}[r.IntN(2)](r))
		b, a, city := c.Book(), c.Area(), c.Record.Areas[0]
		href := func(*record.Area) string { return "x.html" }
		for _, s := range []*chart.Spec{
			chart.Line(w, b, c.Goal, a, "line"), chart.Bullet(w, b, b.Newest(c.Goal, a), "bullet"),
			chart.Ranking(w, b, c.Goal, city, href, "ranking"), chart.Multiples(w, b, c.Goal, city, href, "multiples"),
		} {
			if s == nil {
				continue
			}
			drawn[s.ID]++
			for _, width := range []Width{Narrow, Wide} {
				drawing := string(checkLabels(t, s, width).b)
				if s.Mark != "" && !strings.Contains(drawing, ">"+s.Mark+"</text>") {
					t.Errorf("%s at %d lacks its mark\n%s", s.ID, width, drawing)
				}
				if p, ok := s.Plot.(*chart.LinePlot); ok {
					linesEnd(t, p, drawing)
				}
			}
		}
		if t.Failed() {
			return
		}
	}
	for _, kind := range []string{"line", "bullet", "ranking", "multiples"} {
		if drawn[kind] < 100 {
			t.Errorf("%d of %s were drawn", drawn[kind], kind)
		}
	}
}

// linesEnd reports a line that leads over a gap, and an axis that does not say
// that it starts above 0.
func linesEnd(t *testing.T, p *chart.LinePlot, drawing string) {
	t.Helper()
	joined := 0
	for _, d := range p.Dots {
		if d.Joined {
			joined++
		}
	}
	led := 0
	for _, m := range regexp.MustCompile(`<path class="l" d="M[^"h]*"`).FindAllString(drawing, -1) { // a key's line has an h
		led += strings.Count(m, "L")
	}
	if led != joined {
		t.Errorf("%d pieces of line for %d joined dots\n%s", led, joined, drawing)
	}
	for word := range strings.FieldsSeq(p.Values.Note) {
		if !strings.Contains(drawing, word) {
			t.Errorf("the drawing lacks %q of its axis' note\n%s", word, drawing)
		}
	}
}

// TestStylesAreDrawnApart: each style has an outline or a filling of its own,
// small dots too.
func TestStylesAreDrawnApart(t *testing.T) {
	for _, set := range [][4]outline{outlines, tinyOutlines} {
		seen := map[string]chart.Style{}
		for s := chart.Firm; s <= chart.Estimated; s++ {
			look := dotClass[s] + set[s].d
			if other, twice := seen[look]; twice {
				t.Errorf("styles %d and %d look alike", other, s)
			}
			seen[look] = s
		}
	}
}

// literal is a colour by its value or by a common name.
var literal = regexp.MustCompile(`(?i)#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|[:\s,("](black|white|red|green|blue|orange|gr[ae]y|silver|yellow|purple|brown|navy|teal)[;\s,)}"]`)

// TestColoursAreTheThemes: a drawing has classes alone, and the style sheets
// name a colour where a variable is defined and nowhere else.
func TestColoursAreTheThemes(t *testing.T) {
	texts := regexp.MustCompile(`>[^<]*<`)
	for name, s := range shapes() {
		for _, w := range []Width{Narrow, Wide} {
			if found := literal.FindString(texts.ReplaceAllString(string(Append(nil, s, w)), "><")); found != "" {
				t.Errorf("%s has the colour %s", name, found)
			}
		}
	}
	comments := regexp.MustCompile(`(?s)/\*.*?\*/`)
	definition := regexp.MustCompile(`--[a-z0-9-]+:[^;}]*`)
	for _, name := range []string{"chart.css", "style.css"} {
		css := definition.ReplaceAllString(comments.ReplaceAllString(themeFile(t, name), ""), "")
		if found := literal.FindString(css); found != "" {
			t.Errorf("%s has the colour %s outside a variable's definition", name, found)
		}
	}
	paints := regexp.MustCompile(`(?:fill|stroke|color|background|border-color):\s*([^;}]+)`)
	for _, m := range paints.FindAllStringSubmatch(comments.ReplaceAllString(themeFile(t, "chart.css"), ""), -1) {
		if v := strings.TrimSpace(m[1]); !strings.HasPrefix(v, "var(--") && v != "none" && v != "stroke" {
			t.Errorf("chart.css paints with %q, which is no variable", v)
		}
	}
}
