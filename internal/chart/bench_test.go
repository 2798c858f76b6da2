package chart

import (
	"testing"

	"tiendo/internal/record"
)

// A ward of the national site: ten years, two targets.
func BenchmarkLine(b *testing.B) {
	w := newWorld(b, "Phú Thủy", "Mũi Né")
	for y := range 10 {
		for _, a := range w.wards {
			w.report(a, yearOf(2016+y), record.Final, int64(2000+130*y), 4500)
		}
	}
	w.goal.Baseline.Period = yearOf(2016)
	book, words := w.book(), w.writer("vi")
	b.ReportAllocs()
	for b.Loop() {
		Line(words, book, w.goal, w.wards[0], "line")
	}
}
