package chart

import (
	"math/rand/v2"
	"slices"
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

// TestCraft holds the charts of random records to the rules that every drawing
// keeps: bars begin at 0, an axis that does not says so, what is not firm is
// named, and where a figure is missing no line leads on.
func TestCraft(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(13, 17))
	w := newWorld(t)
	vi := prose.New(w.catalogue("vi", "prose").Merge(w.catalogue("vi", "chart")), scenario.Site())
	var styles [4]int
	cut, broken := 0, 0
	for range 400 {
		c := scenario.Parse(t, scenario.Random(r))
		b := c.Book()
		for _, a := range c.Record.Areas { // no record of today carries a figure over
			for _, p := range b.Series(c.Goal, a).Points {
				if r.IntN(6) == 0 {
					p.Comparability = progress.Estimated
				}
			}
		}
		href := func(*record.Area) string { return "" }
		city := c.Record.Areas[0]
		if s := Line(vi, b, c.Goal, c.Area(), "line"); s != nil {
			p := s.Plot.(*LinePlot)
			inLegend(t, s, p.Legend, stylesOf(p.Dots), &styles)
			cut += honest(t, &p.Values)
			broken += unbridged(t, b, c.Goal, c.Area(), p.Dots)
		}
		if s := Bullet(vi, b, b.Newest(c.Goal, c.Area()), "bullet"); s != nil {
			p := s.Plot.(*BulletPlot)
			inLegend(t, s, nil, []Style{p.Style}, &styles)
			fromZero(t, &p.Values)
		}
		if s := Ranking(vi, b, c.Goal, city, href, "ranking"); s != nil {
			p := s.Plot.(*RankingPlot)
			var seen []Style
			for _, row := range slices.Concat(p.Rows, p.Unranked) {
				seen = append(seen, row.Style)
			}
			inLegend(t, s, p.Legend, seen, &styles)
			fromZero(t, &p.Values)
		}
		if s := Multiples(vi, b, c.Goal, city, href, "multiples"); s != nil {
			p := s.Plot.(*MultiplesPlot)
			for i := range p.Cells {
				inLegend(t, s, p.Legend, stylesOf(p.Cells[i].Dots), &styles)
			}
			cut += honest(t, &p.Values)
		}
	}
	if slices.Contains(styles[:], 0) || cut == 0 || broken == 0 {
		t.Errorf("styles %v, axes above 0: %d, gaps: %d; want some of each", styles, cut, broken)
	}
}

func stylesOf(dots []Dot) (out []Style) {
	for _, d := range dots {
		out = append(out, d.Style)
	}
	return out
}

// inLegend reports a style that neither the legend nor the mark names.
func inLegend(t *testing.T, s *Spec, legend []Key, seen []Style, count *[4]int) {
	t.Helper()
	for _, style := range seen {
		count[style]++
		told := slices.ContainsFunc(legend, func(k Key) bool { return k.Sign == SignStyle && k.Style == style && k.Text != "" })
		if style != Firm && !told && (legend != nil || s.Mark == "") {
			t.Errorf("%s: nothing names the style %d: %+v, mark %q", s.ID, style, legend, s.Mark)
		}
		if style == Illustrative && s.Mark == "" {
			t.Errorf("%s: an illustrative figure without the mark", s.ID)
		}
	}
}

// honest reports an axis without 0 that does not say so; 1 where it has none.
func honest(t *testing.T, a *Axis) int {
	t.Helper()
	if a.Has(zero) != (a.Note == "") {
		t.Errorf("an axis from %v to %v with the note %q", a.Min, a.Max, a.Note)
	}
	if a.Has(zero) {
		return 0
	}
	return 1
}

func fromZero(t *testing.T, a *Axis) {
	t.Helper()
	if !a.Has(zero) {
		t.Errorf("bars on an axis from %v to %v", a.Min, a.Max)
	}
}

// unbridged reports a line over an instant at which others have a figure, and
// counts the gaps.
func unbridged(t *testing.T, b *progress.Book, g *record.Goal, a *record.Area, dots []Dot) (n int) {
	t.Helper()
	for i := 1; i < len(dots); i++ {
		missing := slices.ContainsFunc(b.Instants(g), func(at record.Instant) bool { return at > dots[i-1].At && at < dots[i].At })
		if missing && dots[i].Joined {
			t.Errorf("%s: a line from %s to %s, between which a figure is missing", a.ID, dots[i-1].Period, dots[i].Period)
		}
		if !dots[i].Joined {
			n++
		}
	}
	return n
}
