package progress

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/record"
)

// story is a world with reorganisations as lines of testdata/vectors.txt: what
// stands at the start, and what happened when.
type story struct {
	head   []string
	events []dated
	told   []dated // the reports
}

type dated struct {
	day  record.Date
	line string
}

// build makes the world as it was known on a day; the zero day is the end.
func (s story) build(until record.Date) *world {
	w := newWorld()
	for _, line := range s.head {
		must(w.set(line))
	}
	for _, list := range [][]dated{s.events, s.told} {
		for _, d := range list {
			if until.IsZero() || !d.day.After(until) {
				must(w.set(d.line))
			}
		}
	}
	return w
}

func (s story) String() string {
	lines := slices.Clone(s.head)
	for _, d := range slices.Concat(s.events, s.told) {
		lines = append(lines, d.line)
	}
	return strings.Join(lines, "\n")
}

// reorganised is a story from a seed: two days on which wards are merged, split,
// joined with what lies outside, or renamed; perhaps the city ends with the
// second. Reports have gaps.
func reorganised(seed uint64) (s story) {
	rnd := rand.New(rand.NewPCG(seed, 11))
	goal := []string{"goal share", "goal share", "goal share down", "goal count", "goal value", "goal done"}[rnd.IntN(6)]
	targets := map[bool]string{true: "40@2025,20@2030", false: "70@2025,80@2030"}[strings.HasSuffix(goal, "down")]
	s.head = []string{goal + " targets=" + targets, fmt.Sprintf("wards %d", 2+rnd.IntN(6))}
	var alive []string
	for _, a := range s.build(record.Date{}).rec.Areas[1:] {
		alive = append(alive, a.ID)
	}
	days := []record.Date{{Year: 2023, Month: 7, Day: 1}, {Year: 2026, Month: 1, Day: 1}}
	y := 2021
	for i, day := range append(days, year(2031).LastDay()) {
		for ; (record.Date{Year: y, Month: 12, Day: 31}).Compare(day) < 0; y++ {
			for _, id := range alive {
				if rnd.IntN(5) > 0 {
					s.told = append(s.told, dated{year(y).LastDay(), report(rnd, goal, y, id)})
				}
			}
		}
		if i < len(days) {
			alive = s.reorganise(rnd, alive, day, i == 1 && rnd.IntN(2) == 0)
		}
	}
	return s
}

func report(rnd *rand.Rand, goal string, y int, id string) string {
	den := 5 + rnd.IntN(200)
	value := map[string]string{
		"count": fmt.Sprint(rnd.IntN(30)), "value": fmt.Sprintf("%d.5", 20+rnd.IntN(60)), "done": fmt.Sprintf("%d/1", rnd.IntN(2)),
	}[strings.Fields(goal)[1]]
	switch {
	case rnd.IntN(10) == 0:
		value = []string{"n/a", "missing"}[rnd.IntN(2)]
	case value == "":
		value = fmt.Sprintf("%d/%d", rnd.IntN(den+1), den)
	}
	return strings.TrimSpace(fmt.Sprintf("%d %s %s %s", y, id, value, []string{"", "", "provisional", "illustrative"}[rnd.IntN(4)]))
}

// reorganise deals the areas out into groups, to each of which something
// happens, and returns who is there afterwards.
func (s *story) reorganise(rnd *rand.Rand, alive []string, day record.Date, end bool) (now []string) {
	do := func(format string, args ...any) {
		s.events = append(s.events, dated{day, fmt.Sprintf(format, args...) + " " + day.String()})
	}
	if end {
		do("end city")
	}
	rnd.Shuffle(len(alive), func(i, j int) { alive[i], alive[j] = alive[j], alive[i] })
	for n := 1; len(alive) > 0; n++ {
		size := min(1+rnd.IntN(3), len(alive))
		group, id := alive[:size], fmt.Sprintf("n%d-%d", day.Year, n)
		alive = alive[size:]
		switch what := rnd.IntN(5); {
		case size == 1 && what < 2:
			if end {
				do("alter %s parent=none", group[0])
			} else {
				do("alter %s name=%s", group[0], id)
			}
			now = append(now, group[0])
		case size == 1 && what == 2:
			do("split %s > %sa=0.%d %sb=0.%d", group[0], id, 3, id, 7)
			now = append(now, id+"a", id+"b")
		default:
			if what == 4 {
				group = append(slices.Clone(group), "outside")
			}
			do("merge %s > %s", strings.Join(group, " "), id)
			now = append(now, id)
		}
	}
	return now
}

func tellAll(w *world, b *Book) (lines []string) {
	for _, a := range w.rec.Areas {
		for y := 2021; y <= 2031; y++ {
			lines = append(lines, fmt.Sprint(a.ID, " ", y, " ", territory(b.At(w.goal, a, year(y).Instant()))))
		}
	}
	return lines
}

func territory(m *Measure) string {
	part, base := "", ""
	if m.Part != nil {
		part = fmt.Sprintf(" part=%d/%d", m.Part.Old, m.Part.Of)
	}
	if m.Baseline != nil {
		base = fmt.Sprint(" base=", m.Baseline.Period, m.Baseline.Value)
	}
	return fmt.Sprint(describe(m), " ", m.Comparability, part, base)
}

// firstOther is the first line that differs.
func firstOther(x, y []string) string {
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return fmt.Sprintf("\n%s\n%s", x[i], append(y, "")[min(i, len(y))])
		}
	}
	return ""
}

// TestLaterChangesChangeNothing: a verdict asked for an instant is the same
// before and after later reports and later reorganisations.
func TestLaterChangesChangeNothing(t *testing.T) {
	for seed := range uint64(worlds) {
		s := reorganised(seed)
		whole := s.build(record.Date{})
		b := whole.book()
		for y := 2021; y <= 2031; y++ {
			at := year(y).Instant()
			then := s.build(at.LastDay())
			book := then.book()
			for _, a := range then.rec.Areas {
				got, want := territory(b.At(whole.goal, whole.areas[a.ID], at)), territory(book.At(then.goal, a, at))
				if got != want {
					t.Fatalf("seed %d, %s, %d: %s; before later changes %s\n%s", seed, a.ID, y, got, want, s)
				}
			}
		}
	}
}

// TestEventsOfADay: the order in which a day's events are given does not matter.
func TestEventsOfADay(t *testing.T) {
	for seed := range uint64(worlds) {
		s := reorganised(seed)
		first := s.build(record.Date{})
		again := story{head: s.head, told: s.told}
		for _, a := range first.rec.Areas { // the register is given first, in its order
			if a.Began != nil {
				up := "none"
				if was := a.On(a.From); was.Parent != nil {
					up = was.Parent.ID
				}
				again.head = append(again.head, fmt.Sprintf("area %s ward %s", a.ID, up))
			}
		}
		again.events = slices.Clone(s.events)
		slices.Reverse(again.events)
		slices.SortStableFunc(again.events, func(x, y dated) int { return x.day.Compare(y.day) })
		second := again.build(record.Date{})
		if x := firstOther(tellAll(first, first.book()), tellAll(second, second.book())); x != "" {
			t.Fatalf("seed %d: the order of events matters: %s\n%s", seed, x, s)
		}
	}
}

// TestRenamingChangesNoNumber: nor does a new type or code.
func TestRenamingChangesNoNumber(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		before := tellAll(w, w.book())
		for _, a := range w.rec.Areas {
			must(w.set("alter " + a.ID + " name=other 2023-07-01"))
			must(w.set("alter " + a.ID + " name=third 2025-12-31"))
		}
		if x := firstOther(before, tellAll(w, w.book())); x != "" {
			t.Fatalf("seed %d: a rename changes %s", seed, x)
		}
	}
}

// TestAMergeChangesNoTotal: where what merged reports as much as its parts would
// have, everything above and beside it stays; so it is where a ward was split
// and merged again, and its own series is whole.
func TestAMergeChangesNoTotal(t *testing.T) {
	for seed := range uint64(worlds) {
		for _, change := range []string{"merge w1 w2 > m 2024-07-01", "split w1 > a=0.3 b=0.7 2023-07-01\nmerge a b > m 2025-07-01"} {
			rnd := rand.New(rand.NewPCG(seed, 5))
			head := []string{"goal share targets=70@2025,80@2030", "wards 4"}
			plain, reformed := story{head: head}, story{head: append(slices.Clone(head), strings.Split(change, "\n")...)}
			for y := 2021; y <= 2030; y++ {
				var num, den [5]int
				for i := 1; i <= 4; i++ {
					den[i] = 50 + rnd.IntN(100)
					num[i] = rnd.IntN(den[i] + 1)
					if i > 2 && y > 2021 && rnd.IntN(6) == 0 {
						continue
					}
					line := dated{year(y).LastDay(), fmt.Sprintf("%d w%d %d/%d", y, i, num[i], den[i])}
					plain.told = append(plain.told, line)
					switch merge := strings.HasPrefix(change, "merge"); {
					case i > 2, !merge && i == 2, y < 2023, merge && y < 2024:
					case !merge && y < 2025: // the two pieces, as they happen to be
						half := rnd.IntN(num[i] + 1)
						reformed.told = append(reformed.told, dated{line.day, fmt.Sprintf("%d a %d/%d", y, half, max(half, den[i]/2))},
							dated{line.day, fmt.Sprintf("%d b %d/%d", y, num[i]-half, den[i]-max(half, den[i]/2))})
						continue
					case !merge:
						line.line = fmt.Sprintf("%d m %d/%d", y, num[i], den[i])
					case i == 1:
						continue
					default:
						line.line = fmt.Sprintf("%d m %d/%d", y, num[1]+num[2], den[1]+den[2])
					}
					reformed.told = append(reformed.told, line)
				}
			}
			compareTotals(t, seed, change, plain, reformed)
		}
	}
}

func compareTotals(t *testing.T, seed uint64, change string, plain, reformed story) {
	t.Helper()
	w, x := plain.build(record.Date{}), reformed.build(record.Date{})
	before, after := w.book(), x.book()
	tell := func(m *Measure) string {
		if m.Point == nil {
			return fmt.Sprint(m.Verdict, m.Cause, m.Coverage.Share)
		}
		return fmt.Sprint(m.Verdict, m.Cause, m.Point.Num, m.Point.Den, m.Point.Value, shown(m.Required), m.Coverage.Share, m.Comparability)
	}
	for y := 2021; y <= 2030; y++ {
		at := year(y).Instant()
		for _, id := range []string{"city", "w3", "w4"} {
			m, n := before.At(w.goal, w.areas[id], at), after.At(x.goal, x.areas[id], at)
			if tell(m) != tell(n) {
				t.Fatalf("seed %d, %s, %s in %d: %s, without it %s", seed, change, id, y, tell(n), tell(m))
			}
		}
		p := after.Series(x.goal, x.areas["m"]).at(at)
		own := before.Series(w.goal, w.areas["w1"]).at(at)
		num, den := own.Num, own.Den
		if !strings.HasPrefix(change, "split") {
			two := before.Series(w.goal, w.areas["w2"]).at(at)
			num, den = num+two.Num, den+two.Den
		}
		if p == nil || p.Num != num || p.Den != den || p.Comparability != Exact {
			t.Fatalf("seed %d, %s: m in %d is %+v, want %d/%d", seed, change, y, p, num, den)
		}
	}
}

// TestNoTerritoryTwice: what the areas of today have of any past figure is never
// more than all of it, and all of it where nothing went outside.
func TestNoTerritoryTwice(t *testing.T) {
	for seed := range uint64(worlds) {
		s := reorganised(seed)
		w := s.build(record.Date{})
		got := map[*record.Area]record.Origin{}
		for _, a := range w.rec.Areas[1:] {
			if !a.Until.IsZero() {
				continue
			}
			from, _ := a.Past(year(2021).LastDay())
			for _, o := range from {
				o.Share = o.Share.Add(got[o.Area].Share)
				got[o.Area] = o
			}
		}
		for a, o := range got {
			if !o.Share.Equal(one) {
				t.Fatalf("seed %d: of %s, %s is somewhere today\n%s", seed, a.ID, o.Share.String(), s)
			}
		}
	}
}

// TestReorganisedIsTotal: nothing that can be asked of such a world fails, and
// what is said of it agrees with itself.
func TestReorganisedIsTotal(t *testing.T) {
	for seed := range uint64(worlds) {
		s := reorganised(seed)
		w := s.build(record.Date{})
		w.asOf = record.Date{Year: 2022 + int(seed%11), Month: 5, Day: 1}
		b := w.book()
		b.Due(w.plan)
		for _, a := range w.rec.Areas {
			b.Path(w.goal, a)
			asked := []*Measure{b.Current(w.goal, a), b.Newest(w.goal, a)}
			for y := 2021; y <= 2031; y++ {
				asked = append(asked, b.At(w.goal, a, year(y).Instant()))
			}
			for _, m := range asked {
				switch decided := m.Verdict != NoData; {
				case m.Cause == "",
					m.Last != nil && m.Last.Point == nil,
					decided && m.Comparability == Broken,
					decided && m.Point == nil,
					m.Cause == NotComparable && m.Baseline != nil && m.Part == nil,
					m.Missing != nil && *m.Missing <= 0,
					m.Baseline != nil && m.At > 0 && m.Baseline.At >= m.At,
					m.Part != nil && (m.Part.Old > m.Part.Of || m.Area != w.plan.Area):
					t.Fatalf("seed %d, %s at %s: %s\n%s", seed, a.ID, at(m.At), territory(m), s)
				}
			}
		}
	}
}
