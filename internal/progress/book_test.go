package progress

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestEveryTierSums: a country's coverage and parts are counted in wards, not
// in provinces, and no percentage is averaged.
func TestEveryTierSums(t *testing.T) {
	w := newWorld()
	w.rec.Areas = nil
	country := w.addArea("country", "country", nil)
	north, south := w.addArea("north", "province", country), w.addArea("south", "province", country)
	w.addArea("n1", "ward", north)
	w.addArea("n2", "ward", north)
	w.addArea("s1", "ward", south)
	w.plan.Area = country
	for _, line := range []string{"2021 n1 10/10", "2021 n2 0/80", "2021 s1 5/10"} {
		must(w.set(line))
	}
	b := w.book()
	for id, want := range map[string]string{"country": "15/100 3/3", "north": "10/90 2/2", "south": "5/10 1/1"} {
		p := b.Series(w.goal, w.areas[id]).Points[0]
		if got := fmt.Sprintf("%d/%d %d/%d", p.Num, p.Den, p.Coverage.Reported, p.Coverage.Expected); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
}

// TestConcerns: the tier that reports and those above it, up to the plan's area.
func TestConcerns(t *testing.T) {
	w := newWorld()
	w.rec.Areas = nil
	country := w.addArea("country", "country", nil)
	north, south := w.addArea("north", "province", country), w.addArea("south", "province", country)
	ward := w.addArea("n1", "ward", north)
	w.addArea("quarter", "quarter", ward)
	w.addArea("s1", "ward", south)
	w.plan.Area = north
	who := func() (ids []string) {
		b := w.book()
		for _, a := range w.rec.Areas {
			if b.Concerns(w.goal, a) {
				ids = append(ids, a.ID)
			}
		}
		return ids
	}
	if got := who(); !slices.Equal(got, []string{"north", "n1"}) {
		t.Errorf("a share: %v", got)
	}
	w.goal.Kind, w.goal.ReportedBy = record.Value, ""
	if got := who(); !slices.Equal(got, []string{"north", "n1", "quarter"}) {
		t.Errorf("a value: %v", got)
	}
	w.plan.Area, w.plan.Scope = country, []*record.Area{south}
	if got := who(); !slices.Equal(got, []string{"country", "south", "s1"}) {
		t.Errorf("a value in scope: %v", got)
	}
}

// TestPlansAreApart: two plans, of two methods, for two areas.
func TestPlansAreApart(t *testing.T) {
	w := build(t, "wards 2\n2021 w1..w2 48%\n2023 w1 59%\n2023 w2 53.5%")
	other := &record.Plan{ID: "other", Method: record.CAGR, Area: w.areas["w2"]}
	goal := &record.Goal{ID: "length", Plan: other, Kind: record.Value, Targets: []record.Target{{By: year(2031), Value: exact.Int(80)}}}
	other.Goals = []*record.Goal{goal}
	w.rec.Plans = append(w.rec.Plans, other)
	for _, r := range w.rec.Reports {
		if r.Area == other.Area {
			r.Figures = append(r.Figures, &record.Figure{Goal: goal, Report: r, Value: exact.Int(int64(r.Period.Year - 1971))})
		}
	}
	b := w.book()
	if b.Concerns(goal, w.areas["city"]) || b.Concerns(goal, w.areas["w1"]) || !b.Concerns(goal, w.areas["w2"]) {
		t.Error("the other plan is for w2 alone")
	}
	if m := b.Current(w.goal, w.areas["city"]); m.Verdict != Behind || m.Cause != ByPath {
		t.Errorf("first plan: %s", describe(m))
	}
	// 50 became 52 in two years, 2.0% a year, and must become 80 in ten, 4.8% a year
	if m := b.Current(goal, w.areas["w2"]); m.Verdict != FarBehind || m.Cause != ByGrowth {
		t.Errorf("other plan: %s", describe(m))
	}
}

// TestInstants: an absent figure counts, a report without figures does not.
func TestInstants(t *testing.T) {
	w := build(t, "wards 2\n2021 w1..w2 48%\n2022-H1 w1 missing\n2023 w2 n/a\n2024 w1 silent")
	b := w.book()
	var got []string
	for _, i := range b.Instants(w.goal) {
		got = append(got, at(i))
	}
	if strings.Join(got, " ") != "2021-12 2022-06 2023-12" {
		t.Errorf("instants: %v", got)
	}
	if now, ok := b.CurrentInstant(w.goal); !ok || at(now) != "2021-12" {
		t.Errorf("current instant: %s, %v", at(now), ok)
	}
}

func TestPath(t *testing.T) {
	tests := []struct{ name, world, want string }{
		{"through both", "2021 48%", "2021-12:48 2025-12:70* 2030-12:80*"},
		{"past what the baseline meets", "2021 72%", "2021-12:72 2030-12:80*"},
		{"nothing required", "2021 85%", "2021-12:85"},
		{"from a late baseline", "2027 75%", "2027-12:75 2030-12:80*"},
		{"no figure", "", ""},
		{"down", "goal down targets=6@2025\n2021 12%", "2021-12:12 2025-12:6*"},
		{"own", "own w 75@2025\n2021 48%", "2021-12:48 2025-12:75*"},
		{"growth is a curve", "goal value cagr targets=80@2023\n2021 20", "2021-12:20 2022-12:40 2023-12:80*"},
	}
	for _, c := range tests {
		w := build(t, c.world)
		var got []string
		for _, p := range w.book().Path(w.goal, w.plan.Area) {
			s := at(p.At) + ":" + p.Value.String()
			if p.Target != nil {
				s += "*"
			}
			got = append(got, s)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// TestPathIsRequired: the path that charts draw is the one that is judged by.
func TestPathIsRequired(t *testing.T) {
	for seed := range uint64(100) {
		w := made(seed)
		b := w.book()
		for _, a := range w.rec.Areas {
			for _, p := range b.Path(w.goal, a) {
				m := b.Judge(w.goal, a, p.At)
				if p.Target != nil && (m.Required == nil || !m.Required.Equal(p.Value)) {
					t.Fatalf("seed %d, %s at %s: required %s, path %s", seed, a.ID, at(p.At), shown(m.Required), p.Value)
				}
			}
		}
	}
}

func TestDue(t *testing.T) {
	tests := []struct{ name, world, want string }{
		{"nothing yet", "", "none next=2021 due=2022-03-31 late="},
		{"complete", "goal as-of=2024-01-10\nwards 2\n2023 w1..w2 48%", "2023 next=2024 due=2025-03-31 late="},
		{"the last day", "goal as-of=2025-03-31\nwards 2\n2023 w1..w2 48%", "2023 next=2024 due=2025-03-31 late="},
		{"the day after", "goal as-of=2025-04-01\nwards 2\n2023 w1..w2 48%", "2023 next=2024 due=2025-03-31 overdue late="},
		{"coming in", "goal as-of=2024-03-31\nwards 3\n2023 w1 48%", "2023 next=2023 due=2024-03-31 late=w2,w3"},
		{"late", "goal as-of=2024-04-01\nwards 3\n2023 w1 48%", "2023 next=2024 due=2025-03-31 late=w2,w3"},
		{"a report without figures says nothing", "goal as-of=2024-04-01\nwards 2\n2023 w1 48%\n2023 w2 silent", "2023 next=2024 due=2025-03-31 late=w2"},
		{"a reason for the figure does", "goal as-of=2024-04-01\nwards 2\n2023 w1 48%\n2023 w2 missing", "2023 next=2024 due=2025-03-31 late="},
		{"who ended is not late", "goal as-of=2024-04-01\nwards 2\nward w2 until=2023-06-30\n2023 w1 48%", "2023 next=2024 due=2025-03-31 late="},
		{"halves", "goal due=1 as-of=2024-02-01\nwards 1\n2023-H2 w1 48%", "2023-H2 next=2024-H1 due=2024-07-31 late="},
		{"quarters over the year", "goal as-of=2023-10-01\nwards 1\n2023-Q3 w1 48%", "2023-Q3 next=2023-Q4 due=2024-03-31 late="},
		{"the plan has ended", "goal as-of=2031-06-01\nwards 1\n2030 w1 80%", "2030 next= due= late="},
	}
	for _, c := range tests {
		w := build(t, c.world)
		d := w.book().Due(w.plan)
		got := "none"
		if !d.NewestPeriod.IsZero() {
			got = d.NewestPeriod.String()
		}
		got += " next="
		if !d.NextPeriod.IsZero() {
			got += d.NextPeriod.String()
		}
		got += " due=" + d.NextDue.String()
		if d.Overdue {
			got += " overdue"
		}
		var late []string
		for _, a := range d.Late {
			late = append(late, a.ID)
		}
		if got += " late=" + strings.Join(late, ","); got != c.want {
			t.Errorf("%s:\n\tgot  %s\n\twant %s", c.name, got, c.want)
		}
	}
}

// TestStatedDueDate: a date that the plan gives goes before the computed one.
func TestStatedDueDate(t *testing.T) {
	w := build(t, "goal as-of=2024-02-01\n2023 48%")
	w.plan.NextDue = record.Date{Year: 2024, Month: 1, Day: 31}
	if d := w.book().Due(w.plan); d.NextDue != w.plan.NextDue || !d.Overdue {
		t.Errorf("%+v", d)
	}
}
