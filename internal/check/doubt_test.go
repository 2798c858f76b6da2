package check

import (
	"slices"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// wards is a city with so many wards and a share and a count, without reports.
func wards(n int) *record.Record {
	rec := site()
	city := rec.Areas[0]
	rec.Areas, rec.Reports = rec.Areas[:1], nil
	for i := range n {
		w := &record.Area{ID: string(rune('a' + i)), Name: string(rune('A' + i)), Tier: "ward", Parent: city, Order: i + 1}
		city.Children = append(city.Children, w)
		rec.Areas = append(rec.Areas, w)
	}
	return rec
}

// TestDoubts holds what wakes a doubt from both sides. A line is "ward period
// figures", and the doubts are "line:figure code".
func TestDoubts(t *testing.T) {
	const copied, percent, total, moved = "copied-report", "percentage-typed", "total-typed", "denominator-moved"
	tests := []struct {
		name  string
		lines []string
		want  []string
	}{
		{"another's numbers", []string{"a 2023 share 3127/4513", "b 2023 share 3127/4513"}, []string{"2:1 " + copied}},
		{"seven digits may be chance", []string{"a 2023 share 312/4513", "b 2023 share 312/4513"}, nil},
		{"zeros of round numbers say nothing", []string{"a 2023 share 31000/45000", "b 2023 share 31000/45000"}, nil},
		{"one number of two", []string{"a 2023 share 3127/4513, count 52", "b 2023 share 3127/4513, count 53"}, nil},
		{"who reports less is no copy", []string{"a 2023 share 3127/4513, count 52", "b 2023 share 3127/4513"}, nil},
		{"absent figures are no numbers", []string{"a 2023 share 3127/4513, count none", "b 2023 share 3127/4513"}, []string{"2:1 " + copied}},
		{"at another time", []string{"a 2022 share 3127/4513", "b 2023 share 3127/4513"}, nil},
		{"its own before", []string{"a 2022 share 3127/4513", "a 2023 share 3127/4513"}, []string{"2:1 " + copied}},
		{"its own long before", []string{"a 2021 share 3127/4513", "a 2022 share 3227/4513", "a 2023 share 3127/4513"}, nil},
		{"all of them, year by year", []string{"a 2022 share 4513/4513", "a 2023 share 4513/4513"}, nil},

		{"a percentage of a hundred", []string{"a 2022 share 3127/4513", "a 2023 share 70/100"}, []string{"2:1 " + percent}},
		{"where a hundred is usual", []string{"a 2022 share 60/104", "a 2023 share 70/100"}, nil},
		{"where hundreds are", []string{"a 2022 share 300/499", "a 2023 share 61/100"}, []string{"2:1 " + moved}},
		{"a percentage as numerator", []string{"a 2022 share 3127/4513", "a 2023 share 70/4513"}, []string{"2:1 " + percent}},
		{"a first one, beside three", []string{"a 2023 share 61/4113", "b 2023 share 2700/4200", "c 2023 share 2800/4300", "d 2023 share 2900/4400"}, []string{"1:1 " + percent}},
		{"a first one, beside two", []string{"a 2023 share 61/4113", "b 2023 share 2700/4200", "c 2023 share 2800/4300"}, nil},
		{"a small share among small ones", []string{"a 2023 share 11/4113", "b 2023 share 400/4200", "c 2023 share 410/4300", "d 2023 share 420/4400"}, nil},
		{"a number that is no percentage of theirs", []string{"a 2023 share 11/4113", "b 2023 share 2700/4200", "c 2023 share 2800/4300", "d 2023 share 2900/4400"}, nil},

		{"the sum of three others", []string{"a 2023 share 50/110", "b 2023 share 60/120", "c 2023 share 70/130", "d 2023 share 180/360"}, []string{"4:1 " + total}},
		{"of two", []string{"a 2023 share 50/110", "b 2023 share 60/120", "c 2023 share 110/230"}, nil},
		{"one off", []string{"a 2023 share 50/110", "b 2023 share 60/120", "c 2023 share 70/130", "d 2023 share 180/361"}, nil},
		{"counts too", []string{"a 2023 count 10", "b 2023 count 17", "c 2023 count 23", "d 2023 count 50"}, []string{"4:1 " + total}},
		{"small counts may", []string{"a 2023 count 10", "b 2023 count 17", "c 2023 count 22", "d 2023 count 49"}, nil},
		{"who has none is no part of it", []string{"a 2023 count 20", "b 2023 count 0", "c 2023 count 40", "d 2023 count 60"}, nil},
	}
	for _, c := range tests {
		rec := wards(4)
		for _, line := range c.lines {
			f := strings.SplitN(line, " ", 3)
			a := rec.Areas[1+int(f[0][0]-'a')]
			report(rec, a, f[1], strings.Split(f[2], ", ")...)
		}
		var want []string
		for _, w := range c.want {
			at, code, _ := strings.Cut(w, " ")
			want = append(want, "figures.yaml:"+at[:1]+"02:1 "+code)
		}
		var got []string
		for _, s := range said(rec, clock, clock) {
			got = append(got, strings.SplitN(s, " (", 2)[0])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", c.name, got, want)
		}
		for _, r := range rec.Reports {
			for i, f := range r.Figures {
				at := slices.IndexFunc(want, func(w string) bool { return strings.HasPrefix(w, f.Pos.String()+" ") })
				if at >= 0 && i == 0 {
					f.Confirm = "Đã kiểm tra"
				}
			}
		}
		if got := said(rec, clock, clock); len(got) > 0 {
			t.Errorf("%s, confirmed: %q", c.name, got)
		}
	}
}

// merged is a city in which a and b became c in July 2024.
func merged() *record.Record {
	rec := site()
	a, b := rec.Areas[1], rec.Areas[2]
	c := &record.Area{ID: "c", Name: "C", Tier: "ward", Parent: rec.Areas[0], Order: 3, From: day(2024, 7, 1), Pos: at("areas.yaml", 7)}
	e := &record.Event{Kind: record.Merge, From: []*record.Area{a, b}, Into: []*record.Area{c}, Change: &record.Change{Date: c.From}}
	for _, old := range e.From {
		old.Until, old.Ended = day(2024, 6, 30), e
		old.Heirs = []record.Origin{{Area: c, Share: exact.Int(1)}}
		c.Origins = append(c.Origins, record.Origin{Area: old, Share: exact.Int(1)})
	}
	c.Began = e
	rec.Areas, rec.Changes = append(rec.Areas, c), []*record.Change{e.Change}
	return rec
}

// TestStepAcrossReorganisation: a successor is held against the sum of those
// that it came from, 900/1800 and 190 in 2023.
func TestStepAcrossReorganisation(t *testing.T) {
	for figure, want := range map[string]string{
		"share 950/1850": "",
		"share 950/2161": "figures.yaml:302:1 denominator-moved (areas.yaml:7:1)",
		"share 90/1800":  "figures.yaml:302:1 large-jump (areas.yaml:7:1)",
		"count 949":      "",
		"count 950":      "figures.yaml:302:1 large-jump (areas.yaml:7:1)",
	} {
		rec := merged()
		report(rec, rec.Areas[3], "2024", figure)
		if got := strings.Join(said(rec, clock, clock), "\n"); got != want {
			t.Errorf("%s: %q, want %q", figure, got, want)
		}
	}
}

// told runs the rules and lists what is said of the plan as a whole, as a
// sentence.
func told(rec *record.Record, asOf record.Date) (out []string) {
	rec.Index()
	log := &diag.Log{}
	Run(rec, progress.Compute(rec, asOf), record.Date{}, log)
	for _, d := range log.Sorted() {
		if d.Pos == (diag.Pos{}) {
			out = append(out, string(d.Code)+" "+d.Message("en"))
		}
	}
	return out
}

func TestLate(t *testing.T) {
	const late, none = "reports-late ", "period-unreported "
	tests := []struct {
		name string
		asOf record.Date
		with func(*record.Record)
		want []string
	}{
		{"on the day", day(2024, 3, 31), func(rec *record.Record) { rec.Reports = rec.Reports[:1] }, nil},
		{
			"the day after", day(2024, 4, 1), func(rec *record.Record) { rec.Reports = rec.Reports[:1] },
			[]string{late + "1 area has not reported 2023 of the plan plan, due on 2024-03-31, 1 day ago: B."},
		},
		{"its figures are missing", day(2024, 4, 1), func(rec *record.Record) {
			rec.Reports = rec.Reports[:1]
			report(rec, rec.Areas[2], "2023", "share none")
		}, nil},
		{"a report says why not", day(2024, 4, 1), func(rec *record.Record) {
			rec.Reports = rec.Reports[:1]
			report(rec, rec.Areas[2], "2023").Missing = text("Đang rà soát")
		}, nil},
		{"its report is broken", day(2024, 4, 1), func(rec *record.Record) {
			rec.Reports = rec.Reports[:1]
			rec.Incomplete.Of = map[string]bool{"b": true}
		}, nil},
		{"the register is broken", day(2024, 4, 1), func(rec *record.Record) {
			rec.Reports = rec.Reports[:1]
			rec.Incomplete.Areas = true
		}, nil},
		{"all are in, the next is not due", day(2025, 3, 31), func(*record.Record) {}, nil},
		{"all are in, the next is due", day(2025, 4, 10), func(*record.Record) {}, []string{
			none + "No report for 2024 of the plan plan is in; they were due on 2025-03-31, 10 days ago.",
		}},
		{"nobody has begun", day(2025, 4, 10), func(rec *record.Record) { rec.Reports = nil }, nil},
		{"the plan says when", day(2025, 4, 10), func(rec *record.Record) { rec.Plans[0].NextDue = day(2025, 6, 30) }, nil},
		{"who has ended is not late", day(2025, 4, 10), func(rec *record.Record) {
			*rec = *merged()
			report(rec, rec.Areas[3], "2024", "share 950/1850")
		}, nil},
		{"its stated date is past", day(2024, 3, 2), func(rec *record.Record) { rec.Plans[0].NextDue = day(2024, 3, 1) }, []string{
			"stale-plan The plan plan is out of date: its next reports were due on 2024-03-01; today is 2024-03-02.",
		}},
		{"its last reports are due today", day(2024, 3, 31), func(rec *record.Record) { rec.Plans[0].Period = [2]int{2021, 2023} }, nil},
		{"its years are over", day(2024, 4, 1), func(rec *record.Record) { rec.Plans[0].Period = [2]int{2021, 2023} }, []string{
			"stale-plan The plan plan is out of date: its years ended with 2023 and no other plan goes on; today is 2024-04-01.",
		}},
		{"another plan goes on", day(2024, 4, 1), func(rec *record.Record) {
			rec.Plans[0].Period = [2]int{2021, 2023}
			rec.Plans = append(rec.Plans, &record.Plan{ID: "next", Area: rec.Areas[0], Period: [2]int{2024, 2030}})
		}, nil},
		{"a broken plan may", day(2024, 4, 1), func(rec *record.Record) {
			rec.Plans[0].Period = [2]int{2021, 2023}
			rec.Incomplete.Plans = true
		}, nil},
	}
	for _, c := range tests {
		rec := site()
		c.with(rec)
		if got := told(rec, c.asOf); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLateCountry: of a country's late areas ten are named, the rest counted.
func TestLateCountry(t *testing.T) {
	rec := wards(14)
	report(rec, rec.Areas[1], "2023", "share 500/1000")
	want := "reports-late 13 areas have not reported 2023 of the plan plan, due on 2024-03-31, 30 days ago: B, C, D, E, F, G, H, I, J, K and 3 more."
	if got := told(rec, day(2024, 4, 30)); !slices.Equal(got, []string{want}) {
		t.Errorf("got %q", got)
	}
}
