package check

import (
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// TestTwinsOfThen: codes and names are compared as they were at the time.
func TestTwinsOfThen(t *testing.T) {
	day := func(s string) record.Date { d, _ := record.ParseDate(s); return d }
	for what, x := range map[string]struct {
		change func(a, b *record.Area)
		want   diag.Code // "" where all is well
	}{
		"one code": {func(a, b *record.Area) { a.Code, b.Code = "1", "1" }, diag.CodeTwice},
		"a code taken over": {func(a, b *record.Area) {
			a.Code, b.Code, b.From = "1", "1", day("2024-12-01")
			a.Until = day("2024-11-30")
		}, ""},
		"a code given up": {func(a, b *record.Area) {
			a.Code, b.Code, b.From = "2", "1", day("2024-12-01")
			a.Formerly = []record.Former{{Until: day("2024-11-30"), Name: "A", Code: "1", Parent: a.Parent}}
		}, ""},
		"a code given up late": {func(a, b *record.Area) {
			a.Code, b.Code, b.From = "2", "1", day("2024-12-01")
			a.Formerly = []record.Former{{Until: day("2024-12-31"), Name: "A", Code: "1", Parent: a.Parent}}
		}, diag.CodeTwice},
		"one name in another spelling": {func(a, b *record.Area) { a.Name, b.Name = "Phú Thủy", "Phú Thuỷ" }, diag.NameTwice},
		"names that only look alike":   {func(a, b *record.Area) { a.Name, b.Name = "Phú Thủy", "Phú Thụy" }, ""},
		"one name of once": {func(a, b *record.Area) {
			a.Formerly = []record.Former{{Until: day("2020-12-31"), Name: "B", Parent: a.Parent}}
		}, diag.NameTwice},
		"one name under two parents": {func(a, b *record.Area) { a.Name, b.Name, b.Parent = "B", "B", nil }, ""},
		"a ward and a commune":       {func(a, b *record.Area) { a.Name, b.Name, a.Type, b.Type = "B", "B", text("phường"), text("xã") }, ""},
	} {
		rec := site()
		x.change(rec.Areas[1], rec.Areas[2])
		log := &diag.Log{}
		twins(&run{rec: rec, log: log})
		got := diag.Code("")
		if list := log.Sorted(); len(list) == 1 {
			got = list[0].Code
		} else if len(list) > 1 {
			t.Errorf("%s: said %d times", what, len(list))
		}
		if got != x.want {
			t.Errorf("%s: %q, want %q", what, got, x.want)
		}
	}
}

// TestWhatBecameOfIt: a report of an area that is no more is told whether it was
// merged or divided, and which ids to use.
func TestWhatBecameOfIt(t *testing.T) {
	for kind, want := range map[record.EventKind]string{
		record.Merge: "The period 2024 ends on 2024-12-31, when A no longer existed (until 2024-11-30): it has become part of B. / Use b, or choose a period that ended by 2024-11-30.",
		record.Split: "The period 2024 ends on 2024-12-31, when A no longer existed (until 2024-11-30): it was divided into B. / Use b, or choose a period that ended by 2024-11-30.",
		record.End:   "The period 2024 ends on 2024-12-31, when A no longer existed (until 2024-11-30). / Give the figures to the area that existed on 2024-12-31, or choose a period that ended by 2024-11-30.",
	} {
		rec := site()
		a, b := rec.Areas[1], rec.Areas[2]
		a.Until, _ = record.ParseDate("2024-11-30")
		a.Ended = &record.Event{Kind: kind}
		if kind != record.End {
			a.Heirs = []record.Origin{{Area: b, Share: exact.Int(1)}}
		}
		report(rec, a, "2024", "count 3")
		log := &diag.Log{}
		reporters(&run{rec: rec, book: progress.Compute(rec, record.Date{}), log: log})
		list := log.Sorted()
		if len(list) != 1 || list[0].Code != diag.AreaEnded || list[0].Message("en")+" / "+list[0].HintText("en") != want {
			for _, d := range list {
				t.Errorf("%s: %s / %s", d.Code, d.Message("en"), d.HintText("en"))
			}
		}
	}
}
