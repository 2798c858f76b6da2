package chart

import (
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// A ward's line among the others is the ward's own line, from the top down, on
// an axis that holds all.
func TestLiveLines(t *testing.T) {
	w := newWorld(t, "Phú Thủy", "Mũi Né")
	for y, n := range []int64{40, 50, 62} {
		w.report(w.wards[0], yearOf(2021+y), record.Illustrative, n, 100)
		w.report(w.wards[1], yearOf(2021+y), record.Final, 8*n, 1000)
	}
	book, words := w.book(), w.writer("vi")
	newest := func(a *record.Area) *progress.Measure { return book.Newest(w.goal, a) }
	l := NewLive(words, book, w.goal, w.city, newest)
	var ids []string
	for _, a := range l.Areas {
		ids = append(ids, a.ID)
		own := Line(words, book, w.goal, w.rec.Area(a.ID), "line").Plot.(*LinePlot)
		if len(a.Plot.Dots) != len(own.Dots) || a.Plot.Values.Min != own.Values.Min || a.Plot.Verdict != own.Verdict {
			t.Errorf("%s: %+v; want %+v", a.ID, a.Plot, own)
		}
		for i, d := range a.Plot.Dots {
			if d.Label != own.Dots[i].Label || !d.Value.Equal(own.Dots[i].Value) || d.Style != own.Dots[i].Style {
				t.Errorf("%s: %+v; want %+v", a.ID, d, own.Dots[i])
			}
		}
		for _, v := range a.Plot.values() {
			if !l.Values.Has(v) {
				t.Errorf("%s: %v is not on the common axis", a.ID, v)
			}
		}
	}
	if len(ids) != 3 || ids[0] != "city" || ids[1] != "phu-thuy" || ids[2] != "mui-ne" {
		t.Errorf("lines of %q; want the city's and the wards'", ids)
	}
	for i := 1; i < len(l.Ticks); i++ {
		if l.Ticks[i-1].At >= l.Ticks[i].At {
			t.Errorf("ticks %v", l.Ticks)
		}
	}
	if l.Names[SignPath] == "" || l.Styles[Illustrative] == "" || l.Styles[Firm] != "" || l.Words.Beside == "" {
		t.Errorf("words %+v", l)
	}
	if NewLive(words, newWorld(t, "Phú Thủy").book(), w.goal, w.city, newest) != nil {
		t.Error("lines of nothing")
	}
}
