package check

import (
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

func day(y, m, d int) record.Date { return record.Date{Year: y, Month: m, Day: d} }

// A ward and its successor may share a tile; two that exist together may not,
// be it for a day.
func TestTiles(t *testing.T) {
	tile := record.Tile{Column: 2, Row: 3, Pos: at("areas.yaml", 5)}
	old := record.Date{}
	for name, c := range map[string]struct {
		untilA, fromB record.Date
		b             record.Tile
		want          diag.Code
	}{
		"free tiles":     {old, old, record.Tile{Column: 3, Row: 2}, ""},
		"together":       {old, old, tile, diag.TilesCollide},
		"successor":      {day(2024, 11, 30), day(2024, 12, 1), tile, ""},
		"a day together": {day(2024, 12, 1), day(2024, 12, 1), tile, diag.TilesCollide},
		"one without":    {old, old, record.Tile{}, diag.TileMissing},
		"a former one":   {day(2024, 11, 30), day(2024, 12, 1), record.Tile{}, ""},
	} {
		rec := site()
		city, a, b := rec.Areas[0], rec.Areas[1], rec.Areas[2]
		city.Children = []*record.Area{a, b}
		a.Tile, a.Until = tile, c.untilA
		b.Tile, b.From = c.b, c.fromB
		log := &diag.Log{}
		r := &run{rec: rec, log: log}
		tiles(r)
		var got diag.Code
		for _, d := range log.Sorted() {
			if got != "" {
				t.Errorf("%s: more than one word: %v", name, log.Sorted())
			}
			got = d.Code
		}
		if got != c.want {
			t.Errorf("%s: %q; want %q", name, got, c.want)
		}
		if rec.Incomplete.Areas = true; c.want == diag.TileMissing {
			silent := &diag.Log{}
			tiles(&run{rec: rec, log: silent})
			if len(silent.Sorted()) > 0 {
				t.Errorf("%s: reported though a part of the register is lost", name)
			}
		}
	}
}
