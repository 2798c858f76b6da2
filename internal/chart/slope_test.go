package chart

import (
	"fmt"
	"strings"
	"testing"

	"tiendo/internal/record"
)

// slopeWorld has wards with a figure of 2021 and one of 2023, in thousandths;
// −1 is none.
func slopeWorld(t *testing.T, figures ...[2]int64) *world {
	names := []string{"Phú Thủy", "Mũi Né", "Phú Hài", "Đức Long", "Hàm Tiến"}
	for i := len(names); i < len(figures); i++ {
		names = append(names, fmt.Sprintf("Xã %d", i))
	}
	w := newWorld(t, names[:len(figures)]...)
	for i, f := range figures {
		for k, n := range f {
			if n >= 0 {
				w.report(w.wards[i], yearOf(2021+2*k), record.Final, n, 1000)
			}
		}
	}
	return w
}

func slope(w *world, lang string) *Spec {
	return Slope(w.writer(lang), w.book(), w.goal, w.city, noHref, "slope")
}

func TestSlope(t *testing.T) {
	w := slopeWorld(t, [2]int64{500, 614}, [2]int64{480, 471}, [2]int64{460, 461}, [2]int64{410, 410}, [2]int64{510, -1})
	// 46,05%: no change to speak of
	f := w.rec.Reports[5].Figures[0]
	f.Num, f.Den = 9210, 20000
	s := slope(w, "vi")
	complete(t, s)
	p := s.Plot.(*SlopePlot)
	var turns []Turn
	for _, l := range p.Lines {
		turns = append(turns, l.Turn)
	}
	if fmt.Sprint(turns) != fmt.Sprint([]Turn{Better, Worse, Level, Level}) {
		t.Errorf("turns %v", turns)
	}
	if p.From != "2021" || p.To != "2023" || p.Lines[2].To.Label != "46,1%" || p.Lines[0].Rank > 1 || p.Lines[1].Rank != 2 {
		t.Errorf("%+v", p)
	}
	for lang, want := range map[string]string{
		"vi": "Từ năm 2021 đến năm 2023, trong 4 phường, xã có số liệu cả hai kỳ: 1 nơi tăng, 1 nơi giảm và 2 nơi gần như không đổi. Tăng nhiều nhất: Phú Thủy, 11,4 điểm phần trăm, từ 50,0% lên 61,4%. Giảm nhiều nhất: Mũi Né, 0,9 điểm phần trăm, từ 48,0% xuống 47,1%. Không vẽ 1 nơi vì thiếu số liệu một trong hai kỳ, số lượng dưới 10 hoặc không so sánh được.",
		"en": "From 2021 to 2023, of 4 phường, xã with figures for both: 1 up, 1 down and 2 as good as unchanged. Largest rise: Phú Thủy, 11.4 percentage points, from 50.0% to 61.4%. Largest fall: Mũi Né, 0.9 percentage points, from 48.0% to 47.1%. Not drawn: 1 place, for lack of a figure in one of the two periods, fewer than 10 counted, or a break in the series.",
	} {
		if got := slope(w, lang).Sentence; got != want {
			t.Errorf("%s:\n%s\nwant\n%s", lang, got, want)
		}
	}
	if got := strings.Join(s.Table.Rows[1].Cells, "|"); got != "Mũi Né|48,0%|480/1.000 gia đình|47,1%|471/1.000 gia đình|giảm 0,9 điểm phần trăm" {
		t.Errorf("row %s", got)
	}
}

// Where less is better, a fall is the good turn, and is still called a fall.
func TestSlopeDown(t *testing.T) {
	w := slopeWorld(t, [2]int64{500, 400}, [2]int64{300, 350})
	w.goal.Down = true
	s := slope(w, "vi")
	p := s.Plot.(*SlopePlot)
	if p.Lines[0].Turn != Better || p.Lines[1].Turn != Worse {
		t.Errorf("turns %v, %v", p.Lines[0].Turn, p.Lines[1].Turn)
	}
	if want := "Giảm nhiều nhất: Phú Thủy"; !strings.Contains(s.Sentence, want) {
		t.Errorf("%s; want %s in it", s.Sentence, want)
	}
}

// Of many lines those with most to say have names: the ends, and every fall.
func TestSlopeOfMany(t *testing.T) {
	var figures [][2]int64
	for i := range int64(124) {
		figures = append(figures, [2]int64{400 + i, 450 + i})
	}
	figures[60] = [2]int64{500, 480}
	p := slope(slopeWorld(t, figures...), "vi").Plot.(*SlopePlot)
	if p.Named != 24 || p.Note == "" {
		t.Errorf("%d names, note %q", p.Named, p.Note)
	}
	ranks := map[int]bool{}
	for i, l := range p.Lines {
		ranks[l.Rank] = true
		if want := i == 0 || i == 60 || i == 123; want && l.Rank > 2 {
			t.Errorf("line %d has rank %d", i, l.Rank)
		}
	}
	if len(ranks) != 124 {
		t.Errorf("%d ranks for 124 lines", len(ranks))
	}
}

// Two lines at least, of figures that can be compared.
func TestNoSlope(t *testing.T) {
	if slope(slopeWorld(t, [2]int64{500, 614}), "vi") != nil {
		t.Error("a slope of one line")
	}
	if slope(slopeWorld(t, [2]int64{-1, 614}, [2]int64{-1, 500}), "vi") != nil {
		t.Error("a slope of one period")
	}
	w := slopeWorld(t, [2]int64{500, 614}, [2]int64{480, 471})
	for _, r := range w.rec.Reports {
		r.Figures[0].Num, r.Figures[0].Den = 1, 2
	}
	if slope(w, "vi") != nil {
		t.Error("a slope of what counts two")
	}
}

// What misses the target is not printed as the target.
func TestSlopeNearTheTarget(t *testing.T) {
	w := slopeWorld(t, [2]int64{500, 614}, [2]int64{480, 0})
	f := w.rec.Reports[3].Figures[0]
	f.Num, f.Den = 6996, 10000
	if got := slope(w, "vi").Plot.(*SlopePlot).Lines[1].To.Label; got != "69,96%" {
		t.Errorf("69.96%% is printed as %s beside a target of 70%%", got)
	}
}
