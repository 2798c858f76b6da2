package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// The examples in diag's table show each rule on files; here are the edges.

// site is a plan with a share and a count, a city with two wards, and reports
// that break no rule.
func site() *record.Record {
	city := &record.Area{ID: "city", Name: "City", Tier: "city"}
	a := &record.Area{ID: "a", Name: "A", Tier: "ward", Parent: city, Order: 1, Pos: at("areas.yaml", 5)}
	b := &record.Area{ID: "b", Name: "B", Tier: "ward", Parent: city, Order: 2}
	p := &record.Plan{ID: "plan", Area: city, ReportDue: 3}
	share := &record.Goal{ID: "share", Plan: p, ReportedBy: "ward", Targets: targetsBy(2025, 70, 2030, 80)}
	count := &record.Goal{ID: "count", Kind: record.Count, Plan: p, ReportedBy: "ward", Targets: targetsBy(2025, 5000)}
	p.Goals = []*record.Goal{share, count}
	rec := &record.Record{
		Site: &record.Site{
			Languages: []string{"vi"}, Thresholds: record.DefaultThresholds(), Checks: record.DefaultChecks(),
			Tiers: []record.Tier{{ID: "city", Title: text("thành phố")}, {ID: "ward", Title: text("phường")}},
		},
		Plans: []*record.Plan{p}, Areas: []*record.Area{city, a, b},
	}
	report(rec, a, "2023", "share 500/1000", "count 100")
	report(rec, b, "2023", "share 400/800", "count 90")
	return rec
}

func text(s string) record.Text { return record.Text{{Lang: "vi", Text: s}} }

func at(file string, line int) diag.Pos { return diag.Pos{File: file, Line: line, Col: 1} }

func targetsBy(yearAndValue ...int64) (list []record.Target) {
	for i := 0; i < len(yearAndValue); i += 2 {
		list = append(list, record.Target{
			By:    record.Period{Year: int(yearAndValue[i]), N: 1},
			Value: exact.Int(yearAndValue[i+1]), Pos: at("plan.yaml", 10+i),
		})
	}
	return list
}

// report adds a report whose figures read "goal n", "goal n/d", "goal none".
func report(rec *record.Record, a *record.Area, period string, figures ...string) *record.Report {
	q, _ := record.ParsePeriod(period)
	line := 100 * (len(rec.Reports) + 1)
	r := &record.Report{Area: a, Period: q, Pos: at("figures.yaml", line), PeriodPos: at("figures.yaml", line+1)}
	for i, s := range figures {
		id, number, _ := strings.Cut(s, " ")
		f := &record.Figure{Report: r, Pos: at("figures.yaml", line+2+i)}
		for _, g := range rec.Plans[0].Goals {
			if g.ID == id {
				f.Goal = g
			}
		}
		if _, err := fmt.Sscanf(number, "%d/%d", &f.Num, &f.Den); number == "none" {
			f.Absent = record.Missing
		} else if err != nil {
			fmt.Sscan(number, &f.Num)
		}
		r.Figures = append(r.Figures, f)
	}
	rec.Reports = append(rec.Reports, r)
	return r
}

var clock = record.Date{Year: 2026, Month: 1, Day: 15}

// said runs the rules and lists "place code", but for what is told of the plan
// as a whole: plan_test.go holds that.
func said(rec *record.Record, asOf, clock record.Date) (out []string) {
	rec.Index()
	log := &diag.Log{}
	Run(rec, progress.Compute(rec, asOf), clock, log)
	for _, d := range log.Sorted() {
		if d.Pos == (diag.Pos{}) {
			continue
		}
		line := d.Pos.String() + " " + string(d.Code)
		for _, n := range d.Notes {
			line += " (" + n.Pos.String() + ")"
		}
		out = append(out, line)
	}
	return out
}

func TestRules(t *testing.T) {
	day := func(y, m, d int) record.Date { return record.Date{Year: y, Month: m, Day: d} }
	tests := []struct {
		name  string
		with  func(*record.Record)
		asOf  record.Date
		clock record.Date
		want  []string
	}{
		{name: "nothing wrong", with: func(*record.Record) {}},
		{
			name: "one moment, two periods: both places",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2023-Q4", "share 510/1000") },
			want: []string{"figures.yaml:302:1 duplicate-figure (figures.yaml:102:1)"},
		},
		{
			name: "an absent figure beside a number is a second one",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2023-12", "count none") },
			want: []string{"figures.yaml:302:1 duplicate-figure (figures.yaml:103:1)"},
		},
		{
			name: "a report that there is none, beside one that is there: both places",
			with: func(rec *record.Record) {
				report(rec, rec.Areas[1], "2023-12").Missing = text("Chưa gửi")
			},
			want: []string{"figures.yaml:300:1 missing-with-figures (figures.yaml:100:1)"},
		},
		{
			name: "a report that was copied whole is said once",
			with: func(rec *record.Record) {
				report(rec, rec.Areas[1], "2023", "share 510/1000", "count 100")
			},
			want: []string{"figures.yaml:302:1 duplicate-figure (figures.yaml:102:1)"},
		},
		{
			name: "figures of two reports given again: both are named",
			with: func(rec *record.Record) {
				of := rec.Reports[0]
				second := *of
				of.Figures, second.Figures = of.Figures[:1], of.Figures[1:]
				for _, f := range second.Figures {
					f.Report = &second
				}
				rec.Reports = append(rec.Reports, &second)
				report(rec, rec.Areas[1], "2023", "share 510/1000", "count 100")
			},
			want: []string{
				"figures.yaml:402:1 duplicate-figure (figures.yaml:102:1)",
				"figures.yaml:403:1 duplicate-figure (figures.yaml:103:1)",
			},
		},
		{
			name: "another goal at the same moment is none",
			with: func(rec *record.Record) {
				rec.Reports[0].Figures = rec.Reports[0].Figures[:1]
				report(rec, rec.Areas[1], "2023-H2", "count 100")
			},
		},
		{
			name: "a period that ends today may be reported, tomorrow not",
			with: func(rec *record.Record) {
				report(rec, rec.Areas[1], "2025", "share 520/1000")
				report(rec, rec.Areas[2], "2026-01", "share 410/800")
			},
			asOf: day(2026, 1, 31), clock: day(2025, 12, 31),
			want: []string{"figures.yaml:401:1 future-period"},
		},
		{
			name: "no clock refuses nothing",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2042", "share 520/1000") },
			asOf: day(2024, 1, 1),
		},
		{
			name: "a source and an article of tomorrow, a draft may be",
			with: func(rec *record.Record) {
				rec.Reports[0].Source = record.Source{Date: day(2026, 1, 16), Pos: at("figures.yaml", 109)}
				rec.Reports[1].Source = record.Source{Date: clock}
				rec.Articles = []*record.Article{
					{Date: day(2026, 1, 16), DatePos: at("new.md", 3)},
					{Date: day(2026, 1, 16), Draft: true},
					{Date: clock},
				}
			},
			clock: clock,
			want:  []string{"figures.yaml:109:1 future-date", "new.md:3:1 future-date"},
		},
		{
			name: "the last day is still there, the day after not; one complaint a report",
			with: func(rec *record.Record) {
				rec.Areas[1].Until, rec.Areas[1].Ended = day(2024, 11, 30), &record.Event{}
				report(rec, rec.Areas[1], "2024-11", "share 510/1000", "count 101")
				report(rec, rec.Areas[1], "2024", "share 510/1000", "count 101")
			},
			asOf: day(2024, 12, 31),
			want: []string{"figures.yaml:400:1 area-ended (areas.yaml:5:1)"},
		},
		{
			name: "the day before the first is not yet there",
			with: func(rec *record.Record) { rec.Areas[1].From = day(2024, 1, 1) },
			want: []string{"figures.yaml:100:1 area-not-yet (areas.yaml:5:1)"},
		},
		{
			name: "the city reports what the wards do",
			with: func(rec *record.Record) { report(rec, rec.Areas[0], "2023", "share 900/1800") },
			want: []string{"figures.yaml:302:1 wrong-tier ()"},
		},
		{
			name: "out of scope",
			with: func(rec *record.Record) { rec.Plans[0].Scope = rec.Areas[1:2] },
			want: []string{"figures.yaml:202:1 outside-scope ()", "figures.yaml:203:1 outside-scope ()"},
		},
		{
			name: "a lost plan may hold the scope",
			with: func(rec *record.Record) {
				rec.Plans[0].Scope = rec.Areas[1:2]
				rec.Incomplete.Plans = true
			},
		},
		{
			name: "targets in any order of lines, equal ones allowed",
			with: func(rec *record.Record) { rec.Plans[0].Goals[0].Targets = targetsBy(2030, 80, 2025, 80) },
		},
		{
			name: "less by a later date",
			with: func(rec *record.Record) { rec.Plans[0].Goals[0].Targets = targetsBy(2025, 80, 2030, 79) },
			want: []string{"plan.yaml:12:1 targets-go-back (plan.yaml:10:1)"},
		},
		{
			name: "where less is better, more by a later date",
			with: func(rec *record.Record) {
				rec.Plans[0].Goals[0].Down = true
				rec.Plans[0].Goals[0].Targets = targetsBy(2025, 8, 2030, 9)
			},
			want: []string{"plan.yaml:12:1 targets-go-back (plan.yaml:10:1)"},
		},
		{
			name: "two for one date, in an area's own list too",
			with: func(rec *record.Record) {
				rec.Plans[0].AreaTargets = map[string]map[string][]record.Target{"a": {"share": targetsBy(2025, 75, 2025, 76)}}
			},
			want: []string{"plan.yaml:12:1 duplicate-target (plan.yaml:10:1)"},
		},
		{
			name: "due by the baseline itself",
			with: func(rec *record.Record) {
				rec.Plans[0].Goals[1].Baseline = record.Baseline{Period: record.Period{Year: 2025, N: 1}, Pos: at("plan.yaml", 3)}
			},
			want: []string{"plan.yaml:10:1 target-before-baseline (plan.yaml:3:1)"},
		},
		{
			name: "an own target of who is not asked",
			with: func(rec *record.Record) {
				rec.Plans[0].Scope = rec.Areas[1:2]
				rec.Reports = rec.Reports[:1]
				rec.Plans[0].AreaTargets = map[string]map[string][]record.Target{"b": {"share": targetsBy(2025, 75)}}
			},
			want: []string{"plan.yaml:10:1 target-not-asked ()"},
		},
		{
			name: "due the day before",
			with: func(*record.Record) {},
			asOf: day(2026, 3, 30),
		},
		{
			name: "due, and a ward reported one of the goals",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2025", "share 520/1000", "count none") },
			asOf: day(2026, 3, 31),
			want: []string{"plan.yaml:10:1 target-unreported ()"},
		},
		{
			name: "due, but a report may be lost",
			with: func(rec *record.Record) { rec.Incomplete.Of = map[string]bool{"b": true} },
			asOf: day(2026, 3, 31),
		},
		{
			name: "a document of the future makes nothing due",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2042", "share 520/1000") },
			asOf: day(2042, 12, 31), clock: clock,
			want: []string{"figures.yaml:301:1 future-period"},
		},
		{
			name: "nor is it asked what is due by the machine's date",
			with: func(rec *record.Record) { report(rec, rec.Areas[1], "2042", "share 520/1000") },
			asOf: day(2042, 12, 31), clock: day(2026, 5, 1),
			want: []string{"figures.yaml:301:1 future-period"},
		},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			rec := site()
			c.with(rec)
			asOf := c.asOf
			if asOf.IsZero() {
				asOf = clock
			}
			if got := said(rec, asOf, c.clock); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// TestJumps holds the thresholds of large-jump and denominator-moved from both
// sides.
func TestJumps(t *testing.T) {
	const jump, moved = "large-jump", "denominator-moved"
	tests := []struct{ now, want string }{ // after 500/1000 and 100 in 2023
		{"count 500", jump},
		{"count 499", ""},
		{"count 20", jump},
		{"count 21", ""},
		{"count 0", jump},
		{"share 900/1000", ""},
		{"share 901/1000", jump},
		{"share 100/1000", jump},
		{"share 101/1000", ""},
		{"share 2400/4900", moved},
		{"share 2500/5000", jump},
		{"share 600/1200", ""},
		{"share 601/1201", moved},
		{"share 400/800", ""},
		{"share 399/799", moved},
		{"share 90/200", jump},
		{"share none", ""},
	}
	for _, c := range tests {
		rec := site()
		f := report(rec, rec.Areas[1], "2024", c.now).Figures[0]
		var want []string
		if c.want != "" {
			want = []string{"figures.yaml:302:1 " + c.want + " (figures.yaml:" + strconv.Itoa(102+slices.Index([]string{"share", "count"}, f.Goal.ID)) + ":1)"}
		}
		if got := said(rec, clock, record.Date{}); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", c.now, got, want)
		}
		f.Confirm, want = "Đã kiểm tra", nil
		if c.want == "" {
			want = []string{"figures.yaml:302:1 unused-confirm"}
		}
		if got := said(rec, clock, record.Date{}); !slices.Equal(got, want) {
			t.Errorf("%s, confirmed: %v, want %v", c.now, got, want)
		}
	}
}

// TestValuesJump: a value that loses its sign or its all is asked about, though
// no factor leads there.
func TestValuesJump(t *testing.T) {
	tests := []struct {
		from, to string
		down     bool
		want     bool
	}{
		{"8.9", "9.1", false, false},
		{"8.9", "-9.1", false, true},
		{"8.9", "0", false, true},
		{"8.9", "0", true, false}, // no cases are good news
		{"-2.1", "1.4", false, false},
		{"-2.1", "-1.9", false, false},
	}
	for _, c := range tests {
		rec := site()
		g := &record.Goal{ID: "value", Kind: record.Value, Plan: rec.Plans[0], Down: c.down, Targets: targetsBy(2030, 12)}
		rec.Plans[0].Goals = append(rec.Plans[0].Goals, g)
		for period, value := range map[string]string{"2023": c.from, "2024": c.to} {
			x, err := exact.Parse(value)
			if err != nil {
				t.Fatal(err)
			}
			report(rec, rec.Areas[1], period, "value none").Figures[0].Absent = record.Present
			rec.Reports[len(rec.Reports)-1].Figures[0].Value = x
		}
		rec.Reports = rec.Reports[2:] // the values alone
		if got := said(rec, clock, clock); len(got) > 0 != c.want {
			t.Errorf("from %s to %s: %v", c.from, c.to, got)
		}
	}
}

// TestSettings: a site says itself what it asks about.
func TestSettings(t *testing.T) {
	for _, c := range []struct {
		set  record.Checks
		want bool
	}{
		{record.Checks{JumpFactor: exact.Int(3), JumpPoints: exact.Int(40), Denominator: exact.Int(20)}, true},
		{record.Checks{JumpFactor: exact.Int(5), JumpPoints: exact.Int(10), Denominator: exact.Int(20)}, true},
		{record.Checks{JumpFactor: exact.Int(5), JumpPoints: exact.Int(40), Denominator: exact.Int(5)}, true},
		{record.DefaultChecks(), false},
	} {
		rec := site()
		rec.Site.Checks = c.set
		report(rec, rec.Areas[1], "2024", "share 680/1100", "count 300")
		if got := said(rec, clock, clock); len(got) > 0 != c.want {
			t.Errorf("%v: %v", c.set, got)
		}
	}
}

// TestSmallNumbersMayJump: 2 may well become 12, and 1/2 become 2/2.
func TestSmallNumbersMayJump(t *testing.T) {
	rec := site()
	rec.Reports = nil
	report(rec, rec.Areas[1], "2023", "count 2", "share 0/2")
	report(rec, rec.Areas[1], "2024", "count 49", "share 2/2")
	if got := said(rec, clock, clock); len(got) > 0 {
		t.Errorf("got %v", got)
	}
}

// TestLostReportMayBeTheQuestion: where the report before is broken, a confirm
// may well answer it.
func TestLostReportMayBeTheQuestion(t *testing.T) {
	rec := site()
	report(rec, rec.Areas[1], "2024", "count 105").Figures[0].Confirm = "Đã kiểm tra"
	rec.Incomplete.Of = map[string]bool{"a": true}
	if got := said(rec, clock, clock); len(got) > 0 {
		t.Errorf("got %v", got)
	}
}
