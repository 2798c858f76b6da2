package chart

import (
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// A line goes on where nothing is missing: from year to year, and for an area
// that reports by the year also where others report by the half.
func TestGaps(t *testing.T) {
	half := record.Period{Year: 2022, Unit: record.Half, N: 1}
	for _, x := range []struct {
		name    string
		mine    []record.Period
		others  []record.Period
		gapsAre int
	}{
		{"years", []record.Period{yearOf(2021), yearOf(2022), yearOf(2023)}, nil, 0},
		{"a year left out", []record.Period{yearOf(2021), yearOf(2023)}, []record.Period{yearOf(2022)}, 1},
		{"every second year, all of them", []record.Period{yearOf(2019), yearOf(2021), yearOf(2023)}, []record.Period{yearOf(2021)}, 0},
		{"years among halves", []record.Period{yearOf(2021), yearOf(2022)}, []record.Period{yearOf(2021), half, yearOf(2022)}, 0},
		{"a half left out", []record.Period{yearOf(2020), half}, []record.Period{yearOf(2020), yearOf(2021), half}, 1},
	} {
		w := newWorld(t, "Phú Thủy", "Mũi Né")
		w.goal.Baseline.Period = record.Period{}
		for _, p := range x.mine {
			w.report(w.wards[0], p, record.Final, 50, 100)
		}
		for _, p := range x.others {
			w.report(w.wards[1], p, record.Final, 50, 100)
		}
		p := Line(w.writer("vi"), w.book(), w.goal, w.wards[0], "line").Plot.(*LinePlot)
		if n := gaps(p.Dots); n != x.gapsAre {
			t.Errorf("%s: %d gaps; want %d", x.name, n, x.gapsAre)
		}
	}
}

// The estimate starts at the newest figure, rises by the pace so far, and ends
// where the target is reached or the drawing does.
func TestTrend(t *testing.T) {
	w := newWorld(t, "Phú Thủy")
	for i, num := range []int64{48, 52, 56} {
		w.report(w.wards[0], yearOf(2021+i), record.Final, num, 100)
	}
	p := Line(w.writer("vi"), w.book(), w.goal, w.wards[0], "line").Plot.(*LinePlot)
	if len(p.Trend) != 2 {
		t.Fatalf("trend %+v", p.Trend)
	}
	from, to := p.Trend[0], p.Trend[1]
	years := exact.Frac(int64(to.At-from.At), 12)
	if from != p.Dots[2].Spot || !to.Value.Equal(exact.Int(56).Add(exact.Int(4).Mul(years))) {
		t.Errorf("trend %v to %v", from, to)
	}
	if to.Value.Less(exact.Int(70)) || exact.Int(71).Less(to.Value) {
		t.Errorf("the trend ends at %v; want the target of 70 reached", to.Value)
	}
}

// One yes or no is not halfway to anything.
func TestYesNoHasNoPath(t *testing.T) {
	w := newWorld(t, "Phú Thủy", "Mũi Né")
	w.goal.Kind = record.Done
	w.goal.Targets = []record.Target{{By: yearOf(2025), Value: exact.Int(100)}}
	for y := range 3 {
		w.report(w.wards[0], yearOf(2021+y), record.Final, 0, 1)
		w.report(w.wards[1], yearOf(2021+y), record.Final, int64(y/2), 1)
	}
	b, words := w.book(), w.writer("vi")
	p := Line(words, b, w.goal, w.wards[0], "ward").Plot.(*LinePlot)
	if len(p.Path) != 0 {
		t.Errorf("path %+v of a yes or no", p.Path)
	}
	if s := Bullet(words, b, b.Current(w.goal, w.wards[0]), "bullet"); s.Plot.(*BulletPlot).Required != nil {
		t.Errorf("required %+v of a yes or no", s.Plot.(*BulletPlot).Required)
	}
	city := Line(words, b, w.goal, w.city, "city").Plot.(*LinePlot)
	if len(city.Path) != 2 {
		t.Errorf("path %+v of the sum", city.Path)
	}
	for _, r := range Ranking(words, b, w.goal, w.city, noHref, "ranking").Plot.(*RankingPlot).Rows {
		if r.Rank != "" || r.Hollow {
			t.Errorf("%s has the rank %q, hollow %v", r.Name, r.Rank, r.Hollow)
		}
	}
}

func TestStyles(t *testing.T) {
	for _, x := range []struct {
		p    progress.Point
		want Style
	}{
		{progress.Point{}, Firm},
		{progress.Point{Status: record.Provisional}, Provisional},
		{progress.Point{Status: record.Provisional, Comparability: progress.Estimated}, Estimated},
		{progress.Point{Status: record.Illustrative, Comparability: progress.Estimated}, Illustrative},
	} {
		if got := StyleOf(&x.p); got != x.want {
			t.Errorf("%v, %v: style %d; want %d", x.p.Status, x.p.Comparability, got, x.want)
		}
	}
}

// A count of fewer areas is not set beside one of all: silence is no fall.
func TestCountsOfSomeAreNoChange(t *testing.T) {
	w := newWorld(t, "A", "B", "C", "D", "E")
	w.goal.Kind, w.goal.Of = record.Count, text("tủ")
	for i, a := range w.wards {
		w.report(a, yearOf(2021), record.Final, 10, 1)
		w.report(a, yearOf(2022), record.Final, 8, 1)
		if i < 4 {
			w.report(a, yearOf(2023), record.Final, 1, 1)
		}
	}
	got := Line(w.writer("vi"), w.book(), w.goal, w.city, "line").Sentence
	want := "Giảm từ 50 vào năm 2021 xuống 40 vào năm 2022. Năm 2023 mới 4/5 phường, xã báo cáo, cộng lại được 4. "
	if !strings.HasPrefix(got, want) || strings.Contains(got, "mức cần đạt") {
		t.Errorf("got %q", got)
	}
}
