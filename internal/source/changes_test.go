package source

import (
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TestChanges: what the docs' example of reorganisations says is on record.
func TestChanges(t *testing.T) {
	rec := Load(docsSite(t), &diag.Log{})
	day := func(s string) record.Date { d, _ := record.ParseDate(s); return d }
	ids := func(list []record.Origin) (s string) {
		for _, o := range list {
			s += o.Area.ID + "·" + o.Share.String() + " "
		}
		return s
	}
	if len(rec.Changes) != 3 || len(rec.Changes[1].Events) != 3 {
		t.Fatalf("%d changes", len(rec.Changes))
	}
	ward := rec.Area("phu-thuy-2025")
	if got := ids(ward.Origins); got != "phu-thuy·1 mui-ne·1 lac-dao-2024·1 " {
		t.Errorf("origins %s", got)
	}
	past, whole := ward.Past(day("2023-12-31"))
	if got := ids(past); got != "phu-thuy·1 mui-ne·1 duc-nghia·1 " || whole {
		t.Errorf("in 2023 it was %s, whole %v", got, whole)
	}
	if got := ids(rec.Area("vi-du").Heirs); got != "vi-du-bac·0.6 vi-du-nam·0.4 " {
		t.Errorf("heirs %s", got)
	}
	if e := rec.Area("phan-thiet").Ended; e == nil || e.Kind != record.End || e.Change != rec.Changes[1] {
		t.Errorf("the city ended by %+v", e)
	}
	north := rec.Area("vi-du-bac")
	if was, is := north.On(day("2025-12-31")), north.On(day("2026-01-01")); was.Type.In("vi") != "xã" || is.Type.In("vi") != "phường" || was.Name != "Ví Dụ Bắc" {
		t.Errorf("it was %v and is %v", was, is)
	}
}
