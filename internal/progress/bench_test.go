package progress

import (
	"fmt"
	"testing"

	"tiendo/internal/record"
)

// nation is a country's size: 34 provinces with 3,321 communes, 7 goals, 10
// years.
func nation() *record.Record {
	const provinces, communes, goals, years = 34, 3321, 7, 10
	w := newWorld()
	w.rec.Areas = nil
	w.plan.Area = w.addArea("country", "country", nil)
	var wards []*record.Area
	for i := range provinces {
		p := w.addArea(fmt.Sprintf("p%d", i), "province", w.plan.Area)
		for j := i; j < communes; j += provinces {
			wards = append(wards, w.addArea(fmt.Sprintf("c%d", j), "ward", p))
		}
	}
	for i := range goals - 1 {
		g := *w.goal
		g.ID = fmt.Sprintf("goal-%d", i)
		w.plan.Goals = append(w.plan.Goals, &g)
	}
	for i, a := range wards {
		for y := range years {
			r := &record.Report{Area: a, Period: year(2021 + y)}
			for k, g := range w.plan.Goals {
				den := int64(900 + (i*37+k*11)%3000)
				num := den * int64(40+(i+k)%20+3*y) / 100
				r.Figures = append(r.Figures, &record.Figure{Goal: g, Report: r, Num: min(num, den), Den: den})
			}
			w.rec.Reports = append(w.rec.Reports, r)
		}
	}
	w.rec.Index()
	return w.rec
}

func BenchmarkCompute(b *testing.B) {
	rec := nation()
	b.ReportAllocs()
	for b.Loop() {
		Compute(rec, record.Date{Year: 2031, Month: 1, Day: 1})
	}
}

func BenchmarkJudgeAll(b *testing.B) {
	rec := nation()
	book := Compute(rec, record.Date{Year: 2031, Month: 1, Day: 1})
	b.ReportAllocs()
	for b.Loop() {
		for _, g := range rec.Plans[0].Goals {
			for _, t := range book.Instants(g) {
				for _, a := range rec.Areas {
					book.Judge(g, a, t)
				}
			}
		}
	}
}

func BenchmarkCurrentAll(b *testing.B) {
	rec := nation()
	book := Compute(rec, record.Date{Year: 2031, Month: 1, Day: 1})
	b.ReportAllocs()
	for b.Loop() {
		for _, g := range rec.Plans[0].Goals {
			for _, a := range rec.Areas {
				book.Current(g, a)
			}
		}
	}
}
