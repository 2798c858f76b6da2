package progress

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// made is a plausible world from a seed: a few wards, some years, gaps,
// statuses, own targets, one of the kinds.
func made(seed uint64) *world {
	rnd := rand.New(rand.NewPCG(seed, 7))
	w := newWorld()
	must(w.set(fmt.Sprintf("wards %d", 1+rnd.IntN(6))))
	w.goal.Kind = record.Kind(rnd.IntN(4))
	w.goal.Down = w.goal.Kind != record.Done && rnd.IntN(3) == 0
	w.asOf = record.Date{Year: 2022 + rnd.IntN(12), Month: 1 + rnd.IntN(12), Day: 28}
	if w.goal.Kind == record.Value && rnd.IntN(2) == 0 {
		w.plan.Method = record.CAGR
	}
	start, step := int64(20+rnd.IntN(60)), int64(1+rnd.IntN(20))
	if w.goal.Down {
		step = -step
	}
	w.goal.Targets = []record.Target{
		{By: year(2025), Value: exact.Int(start + step)},
		{By: year(2030), Value: exact.Int(start + 2*step)},
	}
	for _, a := range w.rec.Areas[1:] {
		if rnd.IntN(8) == 0 {
			a.Until = record.Date{Year: 2024, Month: 6, Day: 30}
		}
		for y := 2021; y <= 2031; y++ {
			if rnd.IntN(4) > 0 {
				w.reportAny(rnd, a, y)
			}
		}
	}
	return w
}

func year(y int) record.Period { return record.Period{Year: y, Unit: record.Year, N: 1} }

func (w *world) reportAny(rnd *rand.Rand, a *record.Area, y int) {
	r := &record.Report{Area: a, Period: year(y), Status: record.Status(rnd.IntN(3))}
	f := &record.Figure{Goal: w.goal, Report: r, Status: r.Status}
	switch w.goal.Kind {
	case record.Done:
		f.Num, f.Den = int64(rnd.IntN(2)), 1
	case record.Share:
		f.Den = 10 + rnd.Int64N(200)
		f.Num = rnd.Int64N(f.Den + 1)
	case record.Count:
		f.Num = rnd.Int64N(100)
	default:
		f.Value = exact.Frac(rnd.Int64N(1000), 10)
	}
	if rnd.IntN(8) == 0 {
		f.Absent = record.Absence(1 + rnd.IntN(2))
	}
	r.Figures = []*record.Figure{f}
	w.rec.Reports = append(w.rec.Reports, r)
}

// eachMeasure calls f for every area and instant of the world.
func (w *world) eachMeasure(b *Book, f func(a *record.Area, at record.Instant, m *Measure)) {
	for _, a := range w.rec.Areas {
		for y := 2020; y <= 2032; y++ {
			at := year(y).Instant()
			f(a, at, b.At(w.goal, a, at))
		}
	}
}

// worlds is how many seeds a property is tried on.
const worlds = 200

func describe(m *Measure) string {
	return fmt.Sprintf("%s %s value=%s required=%s pace=%s coverage=%d/%d status=%s",
		m.Verdict, m.Cause, value(m), shown(m.Required), shown(m.Pace), m.Coverage.Reported, m.Coverage.Expected, m.Status)
}

func value(m *Measure) string {
	if m.Point == nil {
		return "none"
	}
	return m.Point.Value.String()
}

// TestNewerFiguresChangeNothing: a verdict asked for an instant is the same
// before and after later reports came in.
func TestNewerFiguresChangeNothing(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		w.asOf = record.Date{}
		whole := w.book()
		all := w.rec.Reports
		for y := 2021; y <= 2031; y++ {
			w.rec.Reports = slices.DeleteFunc(slices.Clone(all), func(r *record.Report) bool { return r.Period.Year > y })
			then := w.book()
			for _, a := range w.rec.Areas {
				at := year(y).Instant()
				got, want := whole.At(w.goal, a, at), then.At(w.goal, a, at)
				if describe(got) != describe(want) {
					t.Fatalf("seed %d, %s, %d: %s; before the newer figures %s", seed, a.ID, y, describe(got), describe(want))
				}
			}
		}
	}
}

// TestScaleChangesNoVerdict: a share is what it is, whatever the size of the
// place.
func TestScaleChangesNoVerdict(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		if w.goal.Kind != record.Share {
			continue
		}
		before := map[string]string{}
		tell := func(a *record.Area, at record.Instant, m *Measure) string {
			return fmt.Sprint(m.Verdict, m.Cause, shown(m.Pace), shown(m.Required), value(m))
		}
		w.eachMeasure(w.book(), func(a *record.Area, at record.Instant, m *Measure) {
			before[fmt.Sprint(a.ID, at)] = tell(a, at, m)
		})
		for _, r := range w.rec.Reports {
			for _, f := range r.Figures {
				f.Num, f.Den = f.Num*7, f.Den*7
			}
		}
		w.eachMeasure(w.book(), func(a *record.Area, at record.Instant, m *Measure) {
			if was := before[fmt.Sprint(a.ID, at)]; was != tell(a, at, m) {
				t.Fatalf("seed %d, %s at %d: %s, seven times as many: %s", seed, a.ID, at, was, tell(a, at, m))
			}
		})
	}
}

// TestOrderNeverMatters: reports may come in any order.
func TestOrderNeverMatters(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		var first, second []string
		w.eachMeasure(w.book(), func(_ *record.Area, _ record.Instant, m *Measure) { first = append(first, describe(m)) })
		rnd := rand.New(rand.NewPCG(seed, 1))
		rnd.Shuffle(len(w.rec.Reports), func(i, j int) {
			w.rec.Reports[i], w.rec.Reports[j] = w.rec.Reports[j], w.rec.Reports[i]
		})
		w.eachMeasure(w.book(), func(_ *record.Area, _ record.Instant, m *Measure) { second = append(second, describe(m)) })
		if !slices.Equal(first, second) {
			t.Fatalf("seed %d: the order of reports matters", seed)
		}
	}
}

// TestMoreIsNeverWorse: raising the newest figure of an area (lowering it where
// less is better) makes no verdict worse, its own or its city's.
func TestMoreIsNeverWorse(t *testing.T) {
	for seed := range uint64(worlds / 2) {
		w := made(seed)
		for i, r := range w.rec.Reports {
			f := r.Figures[0]
			if f.Absent != record.Present {
				continue
			}
			at := r.Period.Instant()
			before := w.verdicts(at)
			old := *f
			if !better(f) {
				continue
			}
			for j, v := range w.verdicts(at) {
				if v > before[j] {
					t.Fatalf("seed %d, report %d of %s in %s: %s became %s", seed, i, r.Area.ID, r.Period, before[j], v)
				}
			}
			*f = old
		}
	}
}

func (w *world) verdicts(at record.Instant) (list []Verdict) {
	b := w.book()
	for _, a := range w.rec.Areas {
		list = append(list, b.Judge(w.goal, a, at).Verdict)
	}
	return list
}

// better moves a figure one step to the better; false where it cannot.
func better(f *record.Figure) bool {
	step := int64(1)
	if f.Goal.Down {
		step = -1
	}
	f.Num += step
	f.Value = f.Value.Add(exact.Int(step))
	return f.Goal.Kind == record.Value || f.Num >= 0 && (f.Den == 0 || f.Num <= f.Den)
}

// TestSilenceNeverKeepsAVerdict: where an area has no figure, no verdict stands.
func TestSilenceNeverKeepsAVerdict(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		b := w.book()
		now, _ := b.CurrentInstant(w.goal)
		for _, a := range w.rec.Areas {
			m := b.Current(w.goal, a)
			has := b.Series(w.goal, a).at(now) != nil
			if !has && m.Verdict != NoData {
				t.Fatalf("seed %d, %s: silent, and yet %s", seed, a.ID, m.Verdict)
			}
			if m.Verdict != NoData && m.Point == nil || m.Cause == Overdue && m.Verdict != NoData {
				t.Fatalf("seed %d, %s: a verdict on nothing: %s", seed, a.ID, describe(m))
			}
		}
	}
}

// TestSumsAddUp: a city's parts are those of the wards that reported, and no
// fewer areas are missing than expected less reported.
func TestSumsAddUp(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		if w.goal.Kind == record.Value {
			continue
		}
		b := w.book()
		city := b.Series(w.goal, w.rec.Areas[0])
		for _, p := range slices.Concat(city.Points, city.Thin) {
			var num, den int64
			for _, a := range w.rec.Areas[1:] {
				if q := b.Series(w.goal, a).at(p.At); q != nil {
					num, den = num+q.Num, den+q.Den
				}
			}
			c := p.Coverage
			if num != p.Num || den != p.Den || c.Expected-c.Reported != len(c.Missing) {
				t.Fatalf("seed %d at %d: %d/%d, the wards %d/%d, %d missing of %d", seed, p.At, p.Num, p.Den, num, den, len(c.Missing), c.Expected)
			}
		}
	}
}

// TestReasonsAgree: what the reasons say never contradicts the verdict.
func TestReasonsAgree(t *testing.T) {
	for seed := range uint64(worlds) {
		w := made(seed)
		w.eachMeasure(w.book(), func(a *record.Area, at record.Instant, m *Measure) {
			decided := m.Cause != LessFavourable && m.Verdict != NoData
			switch {
			case m.Verdict == Achieved && m.ToTarget != nil,
				decided && m.Verdict != Achieved && m.ToTarget == nil,
				m.Missing != nil && *m.Missing <= 0,
				m.Needed != nil && m.At >= m.Target.By.Instant(),
				m.Estimate != nil && m.Estimate.State == Reaches && m.Estimate.At <= at,
				m.Baseline != nil && m.Baseline.At >= at,
				m.Pace != nil && m.Pace.Sign() <= 0:
				t.Fatalf("seed %d, %s at %d: %s", seed, a.ID, at, describe(m))
			}
		})
	}
}

// FuzzJudge: the measure is total. No figures, targets or dates make it panic,
// and every measure has a cause.
func FuzzJudge(f *testing.F) {
	f.Add(uint64(1), int64(1<<62), int64(-3), int64(0), 2021, false)
	f.Add(uint64(2), int64(0), int64(1<<40), int64(1), 2025, true)
	f.Add(uint64(3), int64(70), int64(70), int64(9), 2030, false)
	f.Fuzz(func(t *testing.T, seed uint64, first, second, num int64, by int, down bool) {
		w := made(seed)
		w.goal.Down = down
		w.goal.Targets = []record.Target{
			{By: year(1900 + by&255), Value: exact.Int(first)},
			{By: year(2025), Value: exact.Frac(second, 1e9)},
		}
		w.goal.Baseline.Value = new(exact.Int(second))
		for i, r := range w.rec.Reports {
			if fig := r.Figures[0]; i%3 == 0 && num >= 0 {
				fig.Num, fig.Value = num, exact.Int(num)
				fig.Den = max(fig.Den, num)
			}
		}
		b := w.book()
		w.eachMeasure(b, func(a *record.Area, at record.Instant, m *Measure) {
			if m.Cause == "" {
				t.Fatalf("%s at %d: no cause", a.ID, at)
			}
			b.Path(w.goal, a)
			b.Current(w.goal, a)
			b.Newest(w.goal, a)
		})
		b.Due(w.plan)
	})
}
