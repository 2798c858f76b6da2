package chart

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/scenario"
)

// TestSentencesHoldTheirNumbers draws random series of every kind: each number
// of a sentence stands in the chart's table, is the difference of two that do,
// counts its rows or the areas, or is a year.
func TestSentencesHoldTheirNumbers(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 11))
	w := newWorld(t)
	vi := prose.New(w.catalogue("vi", "prose").Merge(w.catalogue("vi", "chart")), scenario.Site())
	en := prose.New(w.catalogue("en", "prose").Merge(w.catalogue("en", "chart")), scenario.Site())
	n := 0
	for range 400 {
		s := situation{input: []func(*rand.Rand) string{scenario.Random, scenario.RandomChange}[r.IntN(2)](r)}
		for _, words := range []*prose.Writer{vi, en} {
			for _, spec := range s.drawn(t, words) {
				clean(t, s.input, spec)
				for _, said := range []string{spec.Sentence, spec.Brief} {
					if lost := unfounded(words.Lang(), said, spec); lost != "" {
						t.Fatalf("%s\n%s\n%s of the %s is not in %q", s.input, said, lost, spec.ID, spec.Table.Rows)
					}
				}
				n++
			}
		}
	}
	if n < 1500 {
		t.Errorf("%d charts; want more", n)
	}
}

// drawn are all charts that there are of a situation.
func (s situation) drawn(t *testing.T, w *prose.Writer) (specs []*Spec) {
	c := scenario.Parse(t, s.input)
	b, a := c.Book(), c.Area()
	for _, spec := range []*Spec{
		Line(w, b, c.Goal, a, "line"), Bullet(w, b, b.Newest(c.Goal, a), "bullet"),
		Ranking(w, b, c.Goal, c.Record.Areas[0], noHref, "ranking"), Multiples(w, b, c.Goal, c.Record.Areas[0], noHref, "multiples"),
		Slope(w, b, c.Goal, c.Record.Areas[0], noHref, "slope"),
	} {
		if spec != nil {
			specs = append(specs, spec)
		}
	}
	return specs
}

// printed is a number as it is printed: what lies within half of its last digit
// may stand behind it.
type printed struct {
	value exact.Rat
	slack exact.Rat
}

var numbers = regexp.MustCompile(`−?[0-9][0-9.,]*`)

func numbersIn(lang, s string) (out []printed) {
	point, group := ",", "."
	if lang == "en" {
		point, group = ".", ","
	}
	for _, word := range numbers.FindAllString(s, -1) {
		word = strings.TrimRight(word, ".,")
		plain := strings.NewReplacer(group, "", point, ".", "−", "-").Replace(word)
		v, err := exact.Parse(plain)
		if err != nil {
			continue
		}
		_, decimals, _ := strings.Cut(plain, ".")
		slack := exact.Frac(1, 2)
		for range decimals {
			slack = slack.Quo(exact.Int(10))
		}
		if decimals == "" {
			slack = exact.Rat{}
		}
		out = append(out, printed{v, slack})
	}
	return out
}

func (p printed) may(v, slack exact.Rat) bool {
	return !p.slack.Add(slack).Less(p.value.Sub(v).Abs())
}

// unfounded is a number of the text that stands neither in the spec's table nor
// behind a difference of two of its numbers; "" where there is none.
func unfounded(lang, said string, s *Spec) string {
	cells := []printed{{value: exact.Int(10)}} // "fewer than 10", "10 years after the plan ends"
	for _, h := range s.Table.Head {
		cells = append(cells, numbersIn(lang, h)...)
	}
	for _, row := range s.Table.Rows {
		for _, c := range row.Cells {
			cells = append(cells, numbersIn(lang, c)...)
		}
	}
	for i, n := range numbersIn(lang, said) {
		if !founded(n, cells, max(len(s.Table.Rows), scenario.MostWards)) {
			return numbers.FindAllString(said, -1)[i]
		}
	}
	return ""
}

func founded(n printed, cells []printed, rows int) bool {
	whole := n.slack.Sign() == 0
	if rows, years := exact.Int(int64(rows)), exact.Int(2020); whole && (!rows.Less(n.value) || years.Less(n.value) && n.value.Less(exact.Int(2050))) {
		return true
	}
	for i, a := range cells {
		if n.may(a.value, a.slack) {
			return true
		}
		for _, b := range cells[:i] {
			if n.may(a.value.Sub(b.value).Abs(), a.slack.Add(b.slack)) {
				return true
			}
		}
	}
	return false
}

// TestDirections: the words of direction agree with the sign of what they tell.
func TestDirections(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 5))
	w := newWorld(t)
	en := prose.New(w.catalogue("en", "prose").Merge(w.catalogue("en", "chart")), scenario.Site())
	told := map[string]int{}
	for range 1500 {
		s := situation{input: scenario.Random(r)}
		c := scenario.Parse(t, s.input)
		b := c.Book()
		spec := Line(en, b, c.Goal, c.Area(), "line")
		if spec == nil {
			continue
		}
		var dots []Dot
		for _, d := range spec.Plot.(*LinePlot).Dots {
			if !d.part {
				dots = append(dots, d)
			}
		}
		m := b.Newest(c.Goal, c.Area())
		for words, holds := range map[string]func() bool{
			"Up in every":              func() bool { return ordered(dots, -1) },
			"Down in every":            func() bool { return ordered(dots, 1) },
			"Unchanged":                func() bool { return ordered(dots, 0) },
			"Up from":                  func() bool { return way(dots, 0, 1) || strings.Contains(spec.Sentence, "to a high") },
			"Down from":                func() bool { return way(dots, 1, 0) || strings.Contains(spec.Sentence, "to a low") },
			"and again":                func() bool { return !way(dots, 0, 1) && !way(dots, 1, 0) },
			"a rise from":              func() bool { return way(dots, 0, 1) },
			"a fall from":              func() bool { return way(dots, 1, 0) },
			"has risen by":             func() bool { return way(dots[len(dots)-2:], 0, 1) },
			"has fallen by":            func() bool { return way(dots[len(dots)-2:], 1, 0) },
			"it has not moved":         func() bool { return ordered(dots[len(dots)-2:], 0) },
			" above the ":              func() bool { return m.Ahead.Sign() > 0 },
			" below the ":              func() bool { return m.Ahead.Sign() < 0 },
			"exactly the ":             func() bool { return m.Ahead.Sign() == 0 },
			"(reached)":                func() bool { return m.Verdict == progress.Achieved },
			"by the deadline of":       func() bool { return m.Estimate.At <= m.Estimate.Target.By.Instant() },
			"after the deadline":       func() bool { return m.Estimate.At > m.Estimate.Target.By.Instant() },
			"no date can be estimated": func() bool { return m.Estimate.State == progress.Never },
		} {
			if !strings.Contains(spec.Sentence, words) {
				continue
			}
			told[words]++
			if !holds() {
				t.Errorf("%q is not so: %s\n%s", words, spec.Sentence, s.input)
			}
		}
	}
	if len(told) < 15 {
		t.Errorf("too few directions were told: %v", told)
	}
}

// ordered reports whether each step compares as way: −1 is up.
func ordered(dots []Dot, way int) bool {
	for i := 1; i < len(dots); i++ {
		if dots[i-1].Value.Cmp(dots[i].Value) != way {
			return false
		}
	}
	return true
}

// way reports whether the value of one end lies below the other's: 0 is the
// first dot, 1 the last.
func way(dots []Dot, lower, higher int) bool {
	at := [2]exact.Rat{dots[0].Value, dots[len(dots)-1].Value}
	return at[lower].Less(at[higher])
}
