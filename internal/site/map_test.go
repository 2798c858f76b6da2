package site

import (
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// mapped is city with a tile for each ward.
func mapped() *record.Record {
	rec := city()
	for i, a := range rec.Areas[1:] {
		a.Tile = record.Tile{Column: 1 + i, Row: 1 + i%2}
	}
	return rec
}

// The home page has the map of the first goal and leads to those of the others,
// which are on their pages.
func TestHomeMap(t *testing.T) {
	s := New(inputs(t, mapped(), "2024-02-01"), &diag.Log{})
	home := content[*Home](t, s, "index.html")
	if home.Map == nil || home.Map.ID != "map_gia-dinh-hoc-tap" {
		t.Fatalf("the map %+v", home.Map)
	}
	for _, tile := range home.Map.Plot.(*chart.MapPlot).Tiles {
		if !strings.HasPrefix(tile.Href, "dia-ban/") || !strings.HasSuffix(tile.Href, ".html#gia-dinh-hoc-tap") {
			t.Errorf("%s leads to %s", tile.Name, tile.Href)
		}
	}
	if len(home.Maps) == 0 {
		t.Fatal("no way to the other maps")
	}
	for _, l := range home.Maps {
		addr, anchor, _ := strings.Cut(l.Href, "#")
		if m := content[*Goal](t, s, addr).Map; m == nil || m.ID != anchor {
			t.Errorf("%s leads to no map", l.Href)
		}
	}
	if plain := content[*Home](t, New(inputs(t, city(), "2024-02-01"), &diag.Log{}), "index.html"); plain.Map != nil || plain.Maps != nil {
		t.Error("a map without tiles")
	}
}

// Of two periods the slope says as much as small lines: one of the two is shown.
func TestSlopeOrLines(t *testing.T) {
	goal := func(rec *record.Record) *Goal {
		return content[*Goal](t, New(inputs(t, rec, "2024-02-01"), &diag.Log{}), "muc-tieu/gia-dinh-hoc-tap.html")
	}
	if p := goal(city()); p.Slope == nil || p.Multiples == nil {
		t.Error("three periods have small lines beside the slope")
	}
	rec := city()
	var two []*record.Report
	for _, r := range rec.Reports {
		if r.Period.Year != 2022 {
			two = append(two, r)
		}
	}
	rec.Reports = two
	if p := goal(rec); p.Slope == nil || p.Multiples != nil {
		t.Error("two periods have a slope and no small lines")
	}
}

// A cell of a history is the verdict of its period, by the figures up to then.
func TestHistory(t *testing.T) {
	rec := city()
	in := inputs(t, rec, "2024-02-01")
	h := content[*Area](t, New(in, &diag.Log{}), "dia-ban/phu-thuy.html").History
	if h == nil {
		t.Fatal("no history")
	}
	var periods []string
	for _, l := range h.Goals {
		periods = append(periods, l.Label)
	}
	if got := strings.Join(periods, " "); got != "2021 2022 2023" {
		t.Errorf("periods %s", got)
	}
	families := h.Rows[0]
	if families.Area.Href != "#gia-dinh-hoc-tap" || len(families.Cells) != 3 {
		t.Fatalf("first row %+v", families)
	}
	a, g := rec.Areas[1], rec.Plans[0].Goals[0]
	for i, c := range families.Cells {
		want := in.Book.Judge(g, a, year(2021+i).Instant()).Verdict
		if c.Chip.Verdict != want {
			t.Errorf("%s: %v; want %v", periods[i], c.Chip.Verdict, want)
		}
		if !strings.HasPrefix(c.Title, "Năm "+periods[i]+": Phú Thủy, Gia đình") {
			t.Errorf("%s is called %q", periods[i], c.Title)
		}
	}
	if families.Cells[0].Chip.Verdict != progress.NoData || families.Cells[1].Value == "" {
		t.Errorf("the baseline is no verdict, a figure is shown: %+v", families.Cells)
	}
	for _, r := range h.Rows {
		if r.Area.Label == "Tủ sách" {
			t.Error("a row for a goal without verdicts here")
		}
	}
}

// Of a third tier histories are made only where the site asks for all.
func TestHistoryOfThirdTier(t *testing.T) {
	for pictures, want := range map[record.Pictures]bool{record.PicturesTop: false, record.PicturesAll: true} {
		rec := city()
		rec.Site.Tiers = append([]record.Tier{{ID: "province", Title: vi("tỉnh")}}, rec.Site.Tiers...)
		rec.Site.Pictures = pictures
		s := New(inputs(t, rec, "2024-02-01"), &diag.Log{})
		if got := content[*Area](t, s, "dia-ban/phu-thuy.html").History != nil; got != want {
			t.Errorf("pictures %d: a history: %v", pictures, got)
		}
		if content[*Area](t, s, "dia-ban/phan-thiet.html").History == nil {
			t.Error("the second tier has no history")
		}
	}
}
