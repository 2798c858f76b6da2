package progress

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestVectors runs testdata/vectors.txt, whose head explains the form.
func TestVectors(t *testing.T) {
	text, err := os.ReadFile("testdata/vectors.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, cases, _ := strings.Cut(string(text), "\n== ")
	for c := range strings.SplitSeq(cases, "\n== ") {
		title, body, _ := strings.Cut(c, "\n")
		t.Run(title, func(t *testing.T) { runCase(t, body) })
	}
}

func runCase(t *testing.T, body string) {
	w, asked := newWorld(), 0
	var book *Book
	for line := range strings.Lines(body) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), " # ")
		switch question, isQuestion := strings.CutPrefix(line, "? "); {
		case line == "" || line[0] == '#':
		case isQuestion:
			if book == nil {
				book = w.book()
			}
			asked++
			if err := w.answer(book, strings.Fields(question)); err != nil {
				t.Errorf("%s\n\t%v", line, err)
			}
		default:
			if err := w.set(line); err != nil || book != nil {
				t.Fatalf("%s: %v (or it stands after a question)", line, err)
			}
		}
	}
	if asked == 0 {
		t.Error("asks nothing")
	}
}

// answer checks "[area] 2024|current|newest verdict cause name=value…".
func (w *world) answer(b *Book, word []string) error {
	a := w.areas["w"]
	if other := w.areas[word[0]]; other != nil {
		a, word = other, word[1:]
	}
	var m *Measure
	switch period, ok := record.ParsePeriod(word[0]); {
	case ok:
		m = b.At(w.goal, a, period.Instant())
	case word[0] == "current":
		m = b.Current(w.goal, a)
	case word[0] == "newest":
		m = b.Newest(w.goal, a)
	default:
		return fmt.Errorf("asks for %q", word[0])
	}
	if got := m.Verdict.String() + " " + string(m.Cause); got != word[1]+" "+word[2] {
		return fmt.Errorf("got %s (pace %s)", got, shown(m.Pace))
	}
	for _, word := range word[3:] {
		name, want, _ := strings.Cut(word, "=")
		got, known := tell(b, m, name)
		if !known || !matches(got, want) {
			return fmt.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	return nil
}

// matches compares texts, numbers by value, and "~0.701" with what is rounded.
func matches(got, want string) bool {
	if got == want {
		return true
	}
	if strings.Trim(want, "~-0123456789./") != "" || strings.Trim(got, "-0123456789./") != "" || got == "" || want == "" {
		return false
	}
	if rounded, ok := strings.CutPrefix(want, "~"); ok {
		_, decimals, _ := strings.Cut(rounded, ".")
		return number(got).Fixed(len(decimals)) == rounded
	}
	return number(got).Equal(number(want))
}

// shown is a number that may be absent.
func shown(r *exact.Rat) string {
	if r == nil {
		return "none"
	}
	return r.String()
}

// at prints a month, "2025-12", "0" for none.
func at(t record.Instant) string {
	if t == 0 {
		return "0"
	}
	return record.Period{Year: t.Year(), Unit: record.Month, N: t.Month()}.String()
}

func tell(b *Book, m *Measure, name string) (got string, known bool) {
	switch name {
	case "at":
		return at(m.At), true
	case "status":
		return m.Status.String(), true
	case "coverage":
		return fmt.Sprintf("%d/%d", m.Coverage.Reported, m.Coverage.Expected), true
	case "share":
		return m.Coverage.Share.String(), true
	case "by-number":
		return fmt.Sprint(m.Coverage.ByNumber), true
	case "pace":
		return shown(m.Pace), true
	case "required":
		return shown(m.Required), true
	case "ahead":
		return shown(m.Ahead), true
	case "to-target":
		return shown(m.ToTarget), true
	case "speed":
		return shown(m.Speed), true
	case "needed":
		return shown(m.Needed), true
	case "small":
		return fmt.Sprint(m.Small), true
	case "worth":
		return shown(m.Worth), true
	case "pending":
		if s := b.Series(m.Goal, m.Area); s.Pending != nil {
			c := s.Pending.Coverage
			return fmt.Sprintf("%d/%d", c.Reported, c.Expected), true
		}
		return "none", true
	}
	if got, known := tellTerritory(m, name); known {
		return got, true
	}
	return tellParts(m, name)
}

// tellTerritory are the answers about where figures come from.
func tellTerritory(m *Measure, name string) (got string, known bool) {
	var list []string
	switch name {
	case "comparability":
		return m.Comparability.String(), true
	case "part":
		if m.Part == nil {
			return "none", true
		}
		return fmt.Sprintf("%d/%d", m.Part.Old, m.Part.Of), true
	case "gaps":
		for _, a := range m.Coverage.Missing {
			list = append(list, a.ID)
		}
	case "origins":
		if m.Point == nil {
			return "none", true
		}
		for _, o := range m.Point.Origins {
			if !o.Share.Equal(one) {
				o.Area = &record.Area{ID: o.Area.ID + "·" + o.Share.String()}
			}
			list = append(list, o.Area.ID)
		}
	default:
		return "", false
	}
	return strings.Join(list, ","), true
}

// tellParts are the answers that may be missing as a whole.
func tellParts(m *Measure, name string) (got string, known bool) {
	got = "none"
	switch name {
	case "value":
		if m.Point != nil {
			got = m.Point.Value.String()
		}
	case "parts":
		if m.Point != nil {
			got = fmt.Sprintf("%d:%d", m.Point.Num, m.Point.Den)
		}
	case "period":
		if m.Point != nil {
			got = m.Point.Period.String()
		}
	case "absent":
		if m.Absent != nil {
			got = m.Absent.Absent.String()
		}
	case "report":
		if m.Report != nil {
			got = m.Report.Period.String()
		}
	case "base":
		if m.Baseline != nil {
			got = m.Baseline.Period.String() + ":" + m.Baseline.Value.String()
			if m.Baseline.Late {
				got += ":late"
			}
			if m.Baseline.Stated {
				got += ":stated"
			}
		}
	case "target":
		if m.Target != nil {
			got = m.Target.By.String() + ":" + m.Target.Value.String()
			if m.Target.Own {
				got += ":own"
			}
		}
	case "plan-target":
		if m.Target != nil && m.Target.Plan != nil {
			got = m.Target.Plan.Value.String()
		}
	case "missing":
		if m.Missing != nil {
			got = fmt.Sprint(*m.Missing)
		}
	case "earlier":
		for i, o := range m.Earlier {
			got = strings.TrimPrefix(got, "none")
			if i > 0 {
				got += ","
			}
			got += o.Target.By.String() + ":" + [...]string{"met", "not-met", "not-reported", "not-settled"}[o.State]
		}
	case "change":
		if m.Change != nil {
			got = m.Change.Delta.String()
		}
	case "worse":
		if m.Change != nil {
			got = fmt.Sprint(m.Change.Worse)
		}
	case "growth":
		if m.DenGrowth != nil {
			got = m.DenGrowth.Percent.String()
		}
	case "more":
		if m.DenGrowth != nil {
			got = fmt.Sprint(m.DenGrowth.MoreNum)
		}
	case "estimate":
		if m.Estimate != nil {
			got = [...]string{at(m.Estimate.At), "too-far", "never"}[m.Estimate.State]
		}
	case "estimate-of":
		if m.Estimate != nil {
			got = m.Estimate.Target.By.String()
		}
	case "slope":
		if m.Estimate != nil {
			got = m.Estimate.Slope.String()
		}
	case "cautious":
		if m.Cautious != nil {
			got = fmt.Sprintf("%d:%d:%s", m.Cautious.Num, m.Cautious.Den, m.Cautious.Verdict)
		}
	case "last":
		if m.Last != nil {
			got = m.Last.Point.Period.String() + ":" + m.Last.Verdict.String() + ":" + m.Last.Point.Value.String()
		}
	default:
		return "no such answer", false
	}
	return got, true
}
