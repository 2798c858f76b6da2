package chart

import (
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// phuThuy has a gap in 2022 and a provisional newest figure.
func phuThuy(t *testing.T) *world {
	w := newWorld(t, "Phú Thủy", "Mũi Né", "Phú Hài", "Đức Long", "Hàm Tiến")
	for i, f := range [...][3]int64{{2160, 0, 2763}, {2000, 2200, 2300}, {1, 1, 1}} {
		dens := [...]int64{4500, 4000, 2}
		for k, num := range f {
			den := dens[i]
			if num == 0 {
				den = 0
			}
			status := record.Final
			if k == 2 {
				status = record.Provisional
			}
			w.report(w.wards[i], yearOf(2021+k), status, num, den)
		}
	}
	w.report(w.wards[3], yearOf(2023), record.Final, 0, 0)
	w.report(w.wards[4], yearOf(2023), record.Final, 900, 3000)
	return w
}

func TestLine(t *testing.T) {
	w := phuThuy(t)
	b, words := w.book(), w.writer("vi")
	s := Line(words, b, w.goal, w.wards[0], "line")
	complete(t, s)
	p := s.Plot.(*LinePlot)
	if len(p.Dots) != 2 || p.Dots[1].Joined {
		t.Errorf("dots %+v; want two with a gap between them", p.Dots)
	}
	if p.Dots[1].Style != Provisional || p.Dots[0].Style != Firm {
		t.Errorf("styles %v, %v", p.Dots[0].Style, p.Dots[1].Style)
	}
	if k := p.Legend[len(p.Legend)-1]; k.Sign != SignStyle || k.Text != "Số liệu tạm tính" {
		t.Errorf("the legend does not name the provisional figure: %+v", p.Legend)
	}
	for _, want := range []string{"48,0%", "61,4%", "70%", "80%", "năm 2021", "năm 2023", "59,0%"} {
		if !strings.Contains(s.Sentence, want) {
			t.Errorf("sentence %q lacks %s", s.Sentence, want)
		}
	}
	if want := "phường Phú Thủy"; !strings.Contains(s.Title, want) {
		t.Errorf("title %q; want %s in it", s.Title, want)
	}
	if s.Mark != "" {
		t.Errorf("mark %q on a drawing without illustrative figures", s.Mark)
	}
	gap := s.Table.Rows[1].Cells
	if gap[0] != "2022" || gap[1] != "Chưa gửi báo cáo" {
		t.Errorf("row of the gap %q; want 2022 with the reason", gap)
	}
	if r := s.Table.Rows[2]; r.Mark != "Số liệu tạm tính" {
		t.Errorf("mark of the provisional row %q", r.Mark)
	}
	if Line(words, b, w.goal, w.wards[3], "none") != nil {
		t.Error("a line of nothing")
	}
}

// Different figures give different sentences; the same gives the same.
func TestSentencesDiffer(t *testing.T) {
	seen := map[string]int64{}
	for _, num := range []int64{1800, 2160, 2161, 2763, 3150, 3600} {
		w := newWorld(t, "Phú Thủy")
		w.report(w.wards[0], yearOf(2021), record.Final, 2160, 4500)
		w.report(w.wards[0], yearOf(2024), record.Final, num, 4500)
		s := Line(w.writer("vi"), w.book(), w.goal, w.wards[0], "line")
		if other, twice := seen[s.Sentence]; twice {
			t.Errorf("%d and %d say the same: %s", other, num, s.Sentence)
		}
		seen[s.Sentence] = num
	}
}

func TestIllustrativeIsMarked(t *testing.T) {
	w := newWorld(t, "Phú Thủy", "Mũi Né")
	w.report(w.wards[0], yearOf(2021), record.Final, 48, 100)
	w.report(w.wards[0], yearOf(2023), record.Illustrative, 60, 100)
	w.report(w.wards[1], yearOf(2023), record.Final, 60, 100)
	b, words := w.book(), w.writer("vi")
	m := b.Current(w.goal, w.city)
	for name, s := range map[string]*Spec{
		"line of the ward": Line(words, b, w.goal, w.wards[0], "a"),
		"line of the city": Line(words, b, w.goal, w.city, "b"),
		"bullet":           Bullet(words, b, m, "c"),
		"ranking":          Ranking(words, b, w.goal, w.city, noHref, "d"),
		"multiples":        Multiples(words, b, w.goal, w.city, noHref, "e"),
		"bullet of ward":   Bullet(words, b, b.Current(w.goal, w.wards[0]), "f"),
	} {
		if s == nil || s.Mark != "Số liệu minh họa" {
			t.Errorf("%s: no mark: %+v", name, s)
		}
	}
	if s := Line(words, b, w.goal, w.wards[1], "g"); s.Mark != "" {
		t.Errorf("mark %q on final figures", s.Mark)
	}
}

func TestBullet(t *testing.T) {
	w := phuThuy(t)
	b, words := w.book(), w.writer("vi")
	s := Bullet(words, b, b.Newest(w.goal, w.wards[0]), "bullet")
	complete(t, s)
	p := s.Plot.(*BulletPlot)
	if p.Required == nil || !p.Required.Value.Equal(exact.Int(59)) || p.Required.Label != "cần 59,0%" {
		t.Errorf("required %+v", p.Required)
	}
	if len(p.Targets) != 2 || p.Targets[0].Label != "70% · 2025" {
		t.Errorf("targets %+v", p.Targets)
	}
	if p.Values.Min.Sign() != 0 || !p.Values.Max.Equal(exact.Int(100)) {
		t.Errorf("axis %v to %v", p.Values.Min, p.Values.Max)
	}
	if Bullet(words, b, b.Newest(w.goal, w.wards[3]), "none") != nil {
		t.Error("a bullet of nothing")
	}
}

func TestRanking(t *testing.T) {
	w := phuThuy(t)
	s := Ranking(w.writer("vi"), w.book(), w.goal, w.city, noHref, "ranking")
	complete(t, s)
	p := s.Plot.(*RankingPlot)
	if len(p.Rows) != 3 || p.Rows[0].Name != "Phú Thủy" || p.Rows[0].Rank != "1" || p.Rows[1].Rank != "2" {
		t.Errorf("rows %+v", p.Rows)
	}
	if len(p.Unranked) != 1 || p.Unranked[0].Label != "1/2" || !p.Unranked[0].Hollow || p.Unranked[0].Rank != "" {
		t.Errorf("unranked %+v", p.Unranked)
	}
	if len(p.Missing) != 1 || p.Missing[0].Name != "Đức Long" || p.Missing[0].Reason != "Chưa gửi báo cáo" {
		t.Errorf("missing %+v", p.Missing)
	}
	if p.Target == nil || !p.Target.Value.Equal(exact.Int(70)) {
		t.Errorf("target %+v", p.Target)
	}
	for _, want := range []string{"Phú Thủy (61,4%)", "Hàm Tiến (30,0%)", "chưa nơi nào trong 4", "1/5"} {
		if !strings.Contains(s.Sentence, want) {
			t.Errorf("sentence %q lacks %s", s.Sentence, want)
		}
	}
	if n := len(s.Table.Rows); n != 5 {
		t.Errorf("table of %d rows; want every ward", n)
	}
}

// Equal figures have one rank, and less is better where the direction is down.
func TestRanks(t *testing.T) {
	w := newWorld(t, "A", "B", "C", "D")
	for i, num := range []int64{30, 20, 20, 10} {
		w.report(w.wards[i], yearOf(2021), record.Final, 40, 100)
		w.report(w.wards[i], yearOf(2023), record.Final, num, 100)
	}
	w.goal.Down = true
	w.goal.Targets = []record.Target{{By: yearOf(2025), Value: exact.Int(10)}}
	p := Ranking(w.writer("vi"), w.book(), w.goal, w.city, noHref, "r").Plot.(*RankingPlot)
	got := ""
	for _, r := range p.Rows {
		got += r.Rank + r.Name + " "
	}
	if got != "1D 2B 2C 4A " {
		t.Errorf("ranks %q", got)
	}
}

func TestMultiples(t *testing.T) {
	w := phuThuy(t)
	s := Multiples(w.writer("vi"), w.book(), w.goal, w.city, noHref, "multiples")
	complete(t, s)
	p := s.Plot.(*MultiplesPlot)
	if len(p.Cells) != 5 || p.Cells[3].Silent == "" || p.Cells[2].Label != "1/2" {
		t.Errorf("cells %+v", p.Cells)
	}
	for _, c := range p.Cells {
		for _, d := range c.Dots {
			if !p.Values.Has(d.Value) {
				t.Errorf("%s: %v is not on the common scale", c.Name, d.Value)
			}
		}
	}
	if got := strings.Join(s.Table.Head, " "); got != "Địa bàn 2021 2022 2023" {
		t.Errorf("heads %q", got)
	}
}

// Two wards have sent the next year already: what is shown stays of the year
// that the verdicts are of.
func TestMultiplesAreOfOneInstant(t *testing.T) {
	w := newWorld(t, "A", "B", "C", "D", "E")
	for _, a := range w.wards {
		w.report(a, yearOf(2021), record.Final, 48, 100)
		w.report(a, yearOf(2023), record.Final, 60, 100)
	}
	w.report(w.wards[0], yearOf(2024), record.Final, 40, 100)
	p := Multiples(w.writer("vi"), w.book(), w.goal, w.city, noHref, "m").Plot.(*MultiplesPlot)
	if c := p.Cells[0]; c.Label != "60,0%" || c.Chip != "Đúng tiến độ" || p.Time.Ticks[1].Label != "2023" {
		t.Errorf("cell %+v up to %s", c, p.Time.Ticks[1].Label)
	}
}

// Every kind of goal, both directions, in both languages: no word is missing.
func TestWordsAreComplete(t *testing.T) {
	for _, lang := range []string{"vi", "en"} {
		for _, kind := range []record.Kind{record.Share, record.Count, record.Value, record.Done} {
			for _, down := range []bool{false, true} {
				w := newWorld(t, "Phú Thủy", "Mũi Né", "Phú Hài")
				w.goal.Kind, w.goal.Down = kind, down
				w.goal.Unit = text("năm")
				if kind == record.Done {
					w.goal.Targets = []record.Target{{By: yearOf(2025), Value: exact.Int(100)}}
				}
				for i, a := range append(w.wards, w.city) {
					for y := range 3 {
						if a == w.city && kind != record.Value {
							continue
						}
						w.report(a, yearOf(2021+y), record.Status(i%3), int64(y+i)%2, 1)
						f := w.rec.Reports[len(w.rec.Reports)-1].Figures[0]
						f.Value = exact.Frac(int64(85+y*(i+1)), 10)
					}
				}
				b, words := w.book(), w.writer(lang)
				for _, s := range []*Spec{
					Line(words, b, w.goal, w.city, "a"), Line(words, b, w.goal, w.wards[1], "b"),
					Bullet(words, b, b.Current(w.goal, w.city), "c"),
					Ranking(words, b, w.goal, w.city, noHref, "d"), Multiples(words, b, w.goal, w.city, noHref, "e"),
				} {
					if s == nil {
						t.Errorf("%s %v down=%v: no chart", lang, kind, down)
						continue
					}
					complete(t, s)
					if lang == "vi" && down == false {
						t.Logf("%v: %s | %s", kind, s.Title, s.Sentence)
					}
				}
			}
		}
	}
}

func TestWordsOfBothLanguages(t *testing.T) {
	w := newWorld(t)
	vi, en := w.catalogue("vi", "chart"), w.catalogue("en", "chart")
	for _, key := range vi.Keys() {
		if !strings.HasPrefix(key, "chart.") {
			t.Errorf("the key %s does not begin with chart.", key)
		}
		if !en.Has(key) {
			t.Errorf("en lacks %s", key)
		}
		if a, b := vi.Placeholders(key), en.Placeholders(key); strings.Join(a, " ") != strings.Join(b, " ") {
			t.Errorf("%s: vi has %v, en has %v", key, a, b)
		}
	}
	if len(vi.Keys()) != len(en.Keys()) {
		t.Errorf("%d keys in vi, %d in en", len(vi.Keys()), len(en.Keys()))
	}
}

func rats(values ...int64) (out []exact.Rat) {
	for _, v := range values {
		out = append(out, exact.Frac(v, 10))
	}
	return out
}

func TestAxes(t *testing.T) {
	w := newWorld(t)
	words := w.writer("vi")
	goal := func(k record.Kind) *record.Goal { return &record.Goal{Kind: k} }
	for _, x := range []struct {
		name   string
		axis   Axis
		labels string
		note   bool
	}{
		{"near the top", lineAxis(words, goal(record.Share), rats(985, 991, 1000)), "98,0% 98,5% 99,0% 99,5% 100,0%", true},
		{"halfway", lineAxis(words, goal(record.Share), rats(481, 663, 800)), "40% 50% 60% 70% 80%", true},
		{"near the bottom", lineAxis(words, goal(record.Share), rats(100, 663)), "0% 20% 40% 60% 80%", false},
		{"all equal", lineAxis(words, goal(record.Share), rats(1000, 1000)), "94% 96% 98% 100%", true},
		{"negative", lineAxis(words, goal(record.Value), rats(-35, 12)), "−4 −2 0 2", false},
		{"counts", lineAxis(words, goal(record.Count), rats(41000, 50000)), "4.000 4.250 4.500 4.750 5.000", true},
		{"bars of shares", barAxis(words, goal(record.Share), rats(985)), "0% 25% 50% 75% 100%", false},
		{"bars of small shares", barAxis(words, goal(record.Share), rats(35, 45)), "0% 2% 4% 6%", false},
		{"bars of counts", barAxis(words, goal(record.Count), rats(41000, 50000)), "0 2.000 4.000 6.000", false},
		{"bars below 0", barAxis(words, goal(record.Value), rats(-30, -10)), "−3 −2 −1 0", false},
		{"bars of nothing", barAxis(words, goal(record.Count), rats(0, 0)), "0 1", false},
	} {
		var labels []string
		for _, tick := range x.axis.Ticks {
			labels = append(labels, tick.Label)
		}
		if got := strings.Join(labels, " "); got != x.labels || (x.axis.Note != "") != x.note {
			t.Errorf("%s: %s, note %q; want %s, note %v", x.name, got, x.axis.Note, x.labels, x.note)
		}
	}
}

// An axis holds its values, has few ticks, and does not leave 0 to 100 for a
// share; bars hold 0.
func TestAxesHoldTheirValues(t *testing.T) {
	w := newWorld(t)
	words := w.writer("en")
	seed := uint64(1)
	next := func(n uint64) int64 { // a small generator with a fixed seed
		seed = seed*6364136223846793005 + 1442695040888963407
		return int64(seed >> 33 % n)
	}
	for range 3000 {
		g := &record.Goal{Kind: record.Kind(next(3))}
		scale := []uint64{3, 40, 1001, 1e9}[next(4)]
		values := make([]exact.Rat, 1+next(5))
		for i := range values {
			values[i] = exact.Frac(next(scale), 10)
			switch {
			case g.Kind == record.Share && hundred.Less(values[i]):
				values[i] = hundred
			case g.Kind == record.Value && next(3) == 0:
				values[i] = values[i].Neg()
			}
		}
		for _, a := range []Axis{lineAxis(words, g, values), barAxis(words, g, values)} {
			for _, v := range values {
				if !a.Has(v) {
					t.Fatalf("%v lies outside %v to %v", v, a.Min, a.Max)
				}
			}
			if n := len(a.Ticks); n < 2 || n > maxSteps+2 || !a.Min.Less(a.Max) {
				t.Fatalf("%d ticks from %v to %v for %v", n, a.Min, a.Max, values)
			}
			if percent(g) && (a.Min.Sign() < 0 || hundred.Less(a.Max)) {
				t.Fatalf("a share's axis from %v to %v", a.Min, a.Max)
			}
		}
		if a := barAxis(words, g, values); !a.Has(exact.Int(0)) {
			t.Fatalf("bars from %v to %v", a.Min, a.Max)
		}
	}
}
