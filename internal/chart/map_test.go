package chart

import (
	"strings"
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// onMap is phuThuy with a tile for each ward, but for the last.
func onMap(t *testing.T) *world {
	w := phuThuy(t)
	for i, at := range [...][2]int{{5, 3}, {9, 2}, {7, 2}, {2, 4}} {
		w.wards[i].Tile = record.Tile{Column: at[0], Row: at[1]}
	}
	return w
}

func TestMap(t *testing.T) {
	w := onMap(t)
	b, words := w.book(), w.writer("vi")
	s := Map(words, b, w.goal, w.city, noHref, "map")
	complete(t, s)
	p := s.Plot.(*MapPlot)
	if p.Columns != 8 || p.Rows != 3 || len(p.Tiles) != 4 {
		t.Fatalf("%d × %d with %d tiles; want 8 × 3 with 4", p.Columns, p.Rows, len(p.Tiles))
	}
	thuy, hai, long := p.Tiles[0], p.Tiles[2], p.Tiles[3]
	if thuy.Column != 3 || thuy.Row != 1 || thuy.Label != "61,4" || thuy.Verdict != progress.OnTrack || thuy.Style != Provisional {
		t.Errorf("Phú Thủy: %+v", thuy)
	}
	if hai.Label != "1/2" || !hai.Hollow {
		t.Errorf("Phú Hài, of two families: %+v", hai)
	}
	if long.Label != "" || long.Verdict != progress.NoData || !strings.Contains(long.Title, "Đức Long") {
		t.Errorf("Đức Long, which did not report: %+v", long)
	}
	if p.Unit != "Số trong ô: %, năm 2023" {
		t.Errorf("unit %q", p.Unit)
	}
	if row := s.Table.Rows[0].Cells; strings.Join(row, "|") != "Phú Thủy|61,4%|2.763/4.500 gia đình|Đúng tiến độ" {
		t.Errorf("row %q", row)
	}
	for lang, want := range map[string]string{
		"vi": "Năm 2023, trong 4 phường, xã: 1 đúng tiến độ, 1 chậm tiến độ, 1 chưa chuyển biến và 1 chưa đánh giá. Chưa chuyển biến: Phú Hài. Chưa đánh giá: Đức Long.",
		"en": "Of 4 phường, xã in 2023: 1 on track, 1 behind, 1 with no change and 1 not assessed. No change: Phú Hài. Not assessed: Đức Long.",
	} {
		if got := Map(w.writer(lang), b, w.goal, w.city, noHref, "map").Sentence; got != want {
			t.Errorf("%s:\n%s\nwant\n%s", lang, got, want)
		}
	}
}

// Without tiles, without a second one, or without a verdict there is no map.
func TestNoMap(t *testing.T) {
	w := phuThuy(t)
	if b := w.book(); Map(w.writer("vi"), b, w.goal, w.city, noHref, "map") != nil || Steps(w.writer("vi"), b, w.goal, w.city, noHref, "steps") != nil {
		t.Error("a map without tiles")
	}
	w.wards[0].Tile = record.Tile{Column: 1, Row: 1}
	if Map(w.writer("vi"), w.book(), w.goal, w.city, noHref, "map") != nil {
		t.Error("a map of one tile")
	}
	w.wards[3].Tile = record.Tile{Column: 2, Row: 1}
	w.goal.Targets = nil
	if Map(w.writer("vi"), w.book(), w.goal, w.city, noHref, "map") != nil {
		t.Error("a map without a verdict")
	}
}

func TestSteps(t *testing.T) {
	w := onMap(t)
	b := w.book()
	s := Steps(w.writer("vi"), b, w.goal, w.city, noHref, "steps")
	complete(t, s)
	p := s.Plot.(*StepsPlot)
	if len(p.Steps) != 2 || p.Steps[0].Period != "2022" || p.Steps[1].Note != "1/4 nơi kịp tiến độ" {
		t.Fatalf("steps %+v; want 2022 and 2023: 2021 is the baseline, with nothing to assess", p.Steps)
	}
	want := "Năm 2022 và năm 2023 đều có 1/4 nơi kịp tiến độ (đã đạt hoặc đúng tiến độ). So với năm 2022: 1 nơi bị đánh giá kém hơn."
	if s.Sentence != want {
		t.Errorf("%s\nwant\n%s", s.Sentence, want)
	}
	if got := strings.Join(s.Table.Rows[1].Cells, "|"); got != "Mũi Né|Đúng tiến độ (55,0%; 2.200/4.000)|Chậm tiến độ (57,5%; 2.300/4.000)" {
		t.Errorf("row %s", got)
	}
	if got := strings.Join(s.Table.Rows[0].Cells, "|"); got != "Phú Thủy|Chưa có số liệu|Đúng tiến độ (61,4%; 2.763/4.500)" {
		t.Errorf("row %s", got)
	}
}

// A ward that ended and its successor are each on the maps of their own time.
func TestStepsOverReorganisation(t *testing.T) {
	w := newWorld(t, "Lạc Đạo", "Lạc Đạo mới", "Mũi Né")
	old, young, other := w.wards[0], w.wards[1], w.wards[2]
	old.Until, young.From = record.Date{Year: 2022, Month: 11, Day: 30}, record.Date{Year: 2022, Month: 12, Day: 1}
	old.Tile, young.Tile, other.Tile = record.Tile{Column: 1, Row: 1}, record.Tile{Column: 1, Row: 1}, record.Tile{Column: 2, Row: 1}
	for year, n := range map[int]int64{2019: 30, 2020: 40, 2021: 50} {
		w.report(old, yearOf(year), record.Final, n, 100)
	}
	for i := range 5 {
		w.report(other, yearOf(2019+i), record.Final, int64(30+10*i), 100)
	}
	w.report(young, yearOf(2022), record.Final, 50, 100)
	w.report(young, yearOf(2023), record.Final, 75, 100)
	w.goal.Baseline.Period = yearOf(2019)
	p := Steps(w.writer("vi"), w.book(), w.goal, w.city, noHref, "steps").Plot.(*StepsPlot)
	for _, step := range p.Steps {
		want := "Lạc Đạo"
		if step.Period >= "2022" {
			want = "Lạc Đạo mới"
		}
		if len(step.Tiles) != 2 || step.Tiles[0].Name != want {
			t.Errorf("%s: %+v; want two tiles, %s among them", step.Period, step.Tiles, want)
		}
	}
}
