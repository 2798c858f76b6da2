package progress

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestAgain: whatever reports come, go and change, the book is that of a fresh
// computation; so is one made from it in turn.
func TestAgain(t *testing.T) {
	for seed := range uint64(400) {
		w := made(seed)
		rnd := rand.New(rand.NewPCG(seed, 11))
		switch seed % 3 {
		case 1:
			reorganise(w, rnd)
		case 2:
			w = reorganised(seed).build(record.Date{})
		}
		slices.SortStableFunc(w.rec.Reports, func(a, b *record.Report) int { return a.Area.Order - b.Area.Order })
		w.rec.Index()
		first := *w.rec // changed takes w's own reports away
		book := Compute(&first, w.asOf)
		for step := range 4 {
			rec := *w.rec
			rec.Reports = changed(w, rnd, book.Record.Reports)
			asOf := w.asOf
			if rnd.IntN(5) == 0 {
				asOf = record.Date{Year: 2024 + rnd.IntN(12), Month: 6, Day: 1}
			}
			book = book.Again(&rec, asOf)
			want := Compute(&rec, asOf)
			for k, s := range want.series {
				if got := book.series[k]; !reflect.DeepEqual(got, s) {
					t.Fatalf("seed %d, step %d: %s of %s:\ngot  %s\nwant %s", seed, step, k.goal.ID, k.area.ID, dumped(got), dumped(s))
				}
				for name, measure := range map[string]func(*Book) *Measure{
					"current": func(b *Book) *Measure { return b.Current(k.goal, k.area) },
					"newest":  func(b *Book) *Measure { return b.Newest(k.goal, k.area) },
				} {
					if got, want := measure(book), measure(want); !reflect.DeepEqual(got, want) {
						t.Fatalf("seed %d, step %d: the %s measure of %s of %s:\ngot  %+v\nwant %+v", seed, step, name, k.goal.ID, k.area.ID, got, want)
					}
				}
			}
			want.current = book.current
			if !reflect.DeepEqual(book, want) {
				t.Fatalf("seed %d, step %d: the books differ", seed, step)
			}
		}
	}
}

func dumped(s *Series) string {
	text := ""
	for _, p := range s.Points {
		text += fmt.Sprintf(" %d:%d/%d", p.At, p.Num, p.Den)
	}
	return text
}

// reorganise lets two of the wards become one, and all of them belong to a
// second city from 2026 on, if there are enough.
func reorganise(w *world, rnd *rand.Rand) {
	wards := w.rec.Areas[1:]
	if len(wards) < 2 {
		return
	}
	day := record.Date{Year: 2023 + rnd.IntN(5), Month: 7, Day: 1}
	heir := w.addArea("heir", "ward", w.plan.Area)
	heir.From, heir.Order = day, len(w.rec.Areas)
	for _, a := range wards[:2] {
		a.Until = day.Before()
		a.Heirs = []record.Origin{{Area: heir, Share: exact.Int(1)}}
		heir.Origins = append(heir.Origins, record.Origin{Area: a, Share: exact.Int(1)})
	}
	for y := day.Year; y <= 2031; y++ {
		if rnd.IntN(4) > 0 {
			w.reportAny(rnd, heir, y)
		}
	}
}

// changed is the reports with a few of them replaced, left out or added.
func changed(w *world, rnd *rand.Rand, old []*record.Report) []*record.Report {
	list := slices.Clone(old)
	w.rec.Reports = nil
	for range 1 + rnd.IntN(3) {
		a := w.rec.Areas[1+rnd.IntN(len(w.rec.Areas)-1)]
		y := 2021 + rnd.IntN(11)
		list = slices.DeleteFunc(list, func(r *record.Report) bool { return r.Area == a && r.Period.Year == y })
		if rnd.IntN(3) > 0 {
			w.reportAny(rnd, a, y)
		}
	}
	list = append(list, w.rec.Reports...)
	slices.SortStableFunc(list, func(a, b *record.Report) int {
		if a.Area.Order != b.Area.Order {
			return a.Area.Order - b.Area.Order
		}
		return int(a.Period.Instant() - b.Period.Instant())
	})
	return list
}

func BenchmarkAgain(b *testing.B) {
	rec := nation()
	day := record.Date{Year: 2031, Month: 1, Day: 1}
	book := Compute(rec, day)
	for _, which := range []struct {
		name string
		goal int
	}{{"one goal", 0}, {"all goals", -1}} {
		other := *rec
		other.Reports = slices.Clone(rec.Reports)
		r := *rec.Reports[20000]
		r.Figures = nil
		for k, f := range rec.Reports[20000].Figures {
			c := *f
			c.Report = &r
			if which.goal < 0 || k == which.goal {
				c.Num--
			}
			r.Figures = append(r.Figures, &c)
		}
		other.Reports[20000] = &r
		b.Run(which.name, func(b *testing.B) {
			for b.Loop() {
				book.Again(&other, day)
			}
		})
	}
}
