package prose

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

// TestEveryShape tells a few thousand small records, of every kind and method,
// with figures absent, at the baseline, near and at the target: nothing may be
// left unsaid, half said, or said against the verdict.
func TestEveryShape(t *testing.T) {
	t.Parallel()
	vi, en := writers(t)
	n := 0
	for _, goal := range []string{
		"goal share 70@2025 80@2030", "goal share down 6@2025 4@2030", "goal share 70@2024-H1", "goal share cagr 70@2025",
		"goal count 70@2025", "goal value 70@2025\nown 1 75@2025", "goal value cagr down 6@2025", "goal done 100@2025",
	} {
		for _, base := range []string{"", "\nbase 2021", "\nbase 2021 48"} {
			for figures := range 6 * 6 * 6 {
				c := scenario.Parse(t, goal+base+"\nof gia đình/families\nasof 2026-12-31"+
					series(goal, "2021", figures%6)+series(goal, "2023", figures/6%6)+series(goal, "2025", figures/36))
				for _, m := range everyMeasure(c) {
					check(t, vi, m)
					check(t, en, m)
					n++
				}
			}
		}
	}
	t.Logf("%d measures", n)
}

// series is a line of a case for one ward and year; 0 is no figure.
func series(goal, year string, which int) string {
	const den = 10007 // a prime: no share of it is a round number
	nums := [...]int64{0, 0, den * 48 / 100, den*7/10 - 1, den}
	line := "\n1 " + year + " "
	switch {
	case which == 0:
		return ""
	case which == 5:
		return line + "missing Đang rà soát"
	case strings.HasPrefix(goal, "goal done"):
		return line + fmt.Sprintf("%d/1", which%2)
	case strings.HasPrefix(goal, "goal share"):
		return line + fmt.Sprintf("%d/%d provisional", nums[which], den)
	}
	return line + fmt.Sprint(nums[which]*100/den)
}

func everyMeasure(c *scenario.Case) (out []*progress.Measure) {
	b := c.Book()
	for _, a := range c.Record.Areas {
		for _, year := range []string{"2021", "2023", "2025"} {
			out = append(out, b.At(c.Goal, a, scenario.Period(year).Instant()))
		}
		out = append(out, b.Current(c.Goal, a), b.Newest(c.Goal, a))
	}
	return out
}

func check(t *testing.T, w *Writer, m *progress.Measure) {
	t.Helper()
	said := tell(w, m) + w.Verdict(m.Verdict)
	reason := w.Reason(m)
	for _, bad := range []string{"⟨", "⟩", "  ", "..", " ,", " .", " ;", "()", ": .", "%!"} {
		if strings.Contains(said, bad) {
			t.Fatalf("%q in\n%s", bad, said)
		}
	}
	for _, s := range reason {
		if !strings.HasSuffix(s, ".") || s != strings.TrimSpace(s) {
			t.Fatalf("not a sentence: %q in\n%s", s, said)
		}
	}
	if short := w.Short(m); short == "" || strings.HasSuffix(short, ".") {
		t.Fatalf("the short line is %q of\n%s", short, said)
	}
	if m.Point == nil || m.Target == nil || m.Goal.Kind == record.Done || m.Cause == progress.NotComparable {
		return
	}
	reached := m.Point.Value.Cmp(m.Target.Value) >= 0 != m.Goal.Down || m.Point.Value.Equal(m.Target.Value)
	same := w.Shown(m) == w.Value(m.Goal, m.Target.Value) || w.Shown(m) == w.Target(m.Goal, m.Target.Value)
	if same && !m.Point.Value.Equal(m.Target.Value) || (m.Verdict == progress.Achieved) != reached {
		t.Fatalf("shown against the verdict:\n%s", said)
	}
	if m.Required != nil && w.Required(m) == w.Shown(m) && !m.Required.Equal(m.Point.Value) && apart(9, *m.Required, m.Point.Value) < furthest {
		t.Fatalf("the path is taken for the figure:\n%s", said)
	}
}

// TestEveryShapeOverChanges tells what goes over a reorganisation.
func TestEveryShapeOverChanges(t *testing.T) {
	t.Parallel()
	vi, en := writers(t)
	r := rand.New(rand.NewPCG(5, 13))
	causes := map[progress.Cause]bool{}
	for range 300 {
		c := scenario.Parse(t, scenario.RandomChange(r))
		for _, m := range everyMeasure(c) {
			check(t, vi, m)
			check(t, en, m)
			causes[m.Cause] = true
		}
	}
	for _, c := range []progress.Cause{progress.Ended, progress.AncestorGap, progress.NotComparable} {
		if !causes[c] {
			t.Errorf("no case of %s", c)
		}
	}
}
