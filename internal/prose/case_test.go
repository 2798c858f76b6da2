package prose

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// A case is a small record in a few lines, and what is asked of it:
//
//	goal share 70@2025 80@2030        kind, targets; also: down, cagr
//	of gia đình/families              what is counted; unit of a value
//	base 2021                         or: base 2021 48.5 (stated by the plan)
//	own 1 75@2025                     an area's own targets
//	wards 18                          how many there are; 1 where not said
//	settings noise 0.1                none is needed
//	1-15 2023 700/1000 provisional    figures of wards 1 to 15; of the city: 0
//	1 2024 missing Đang rà soát       also: not-applicable
//	1 2024 silent Chưa gửi báo cáo    a report without figures
//	asof 2026-05-01                   the newest period's end where not said
//	ask 1 2024                        the instant; also: current, newest
type testCase struct {
	rec  *record.Record
	plan *record.Plan
	goal *record.Goal
	asOf record.Date
	ask  []string
}

var wardNames = []string{"Mũi Né", "Hàm Tiến", "Phú Hài", "Phú Thủy", "Phú Tài", "Phú Trinh", "Xuân An", "Thanh Hải", "Bình Hưng",
	"Đức Nghĩa", "Lạc Đạo", "Đức Thắng", "Hưng Long", "Đức Long", "Thiện Nghiệp", "Phong Nẫm", "Tiến Lợi", "Tiến Thành"}

func text(vi, en string) record.Text {
	return record.Text{{Lang: "vi", Text: vi}, {Lang: "en", Text: en}}
}

func testSite() *record.Site {
	return &record.Site{
		Languages:  []string{"vi", "en"},
		Tiers:      []record.Tier{{ID: "city", Title: text("thành phố", "cities")}, {ID: "ward", Title: text("phường, xã", "wards and communes")}},
		Thresholds: record.DefaultThresholds(),
	}
}

func newCase(wards int) *testCase {
	city := &record.Area{ID: "0", Name: "Phan Thiết", Type: text("thành phố", "city"), Tier: "city"}
	c := &testCase{rec: &record.Record{Site: testSite(), Areas: []*record.Area{city}}}
	for i := range wards {
		w := &record.Area{ID: strconv.Itoa(i + 1), Name: wardNames[i], Type: text("phường", "ward"), Tier: "ward", Parent: city, Order: i + 1}
		city.Children = append(city.Children, w)
		c.rec.Areas = append(c.rec.Areas, w)
	}
	c.plan = &record.Plan{ID: "p", Area: city, ReportDue: 3, Period: [2]int{2021, 2030}, AreaTargets: map[string]map[string][]record.Target{}}
	c.goal = &record.Goal{ID: "g", Plan: c.plan, Title: text("Gia đình học tập", "Learning families"), ReportedBy: "ward"}
	c.plan.Goals = []*record.Goal{c.goal}
	c.rec.Plans = []*record.Plan{c.plan}
	return c
}

func parseCase(t testing.TB, input string) *testCase {
	t.Helper()
	wards := 1
	for line := range strings.Lines(input) {
		if n, ok := strings.CutPrefix(strings.TrimSpace(line), "wards "); ok {
			wards, _ = strconv.Atoi(n)
		}
	}
	c := newCase(wards)
	for line := range strings.Lines(input) {
		if f := strings.Fields(line); len(f) > 0 && !c.read(f) {
			t.Fatalf("cannot read %q", line)
		}
	}
	c.rec.Index()
	if c.asOf.IsZero() {
		for _, r := range c.rec.Reports {
			if d := r.Period.LastDay(); d.After(c.asOf) {
				c.asOf = d
			}
		}
	}
	return c
}

func (c *testCase) read(f []string) bool {
	switch f[0] {
	case "wards":
		return true
	case "goal":
		c.readGoal(f[1:])
	case "of":
		vi, en, _ := strings.Cut(strings.Join(f[1:], " "), "/")
		c.goal.Of, c.goal.Unit = text(vi, en), text(vi, en)
	case "base":
		c.goal.Baseline.Period = period(f[1])
		if len(f) > 2 {
			v := number(f[2])
			c.goal.Baseline.Value = &v
		}
	case "own":
		c.plan.AreaTargets[f[1]] = map[string][]record.Target{"g": targets(f[2:])}
	case "asof":
		c.asOf, _ = record.ParseDate(f[1])
	case "ask":
		c.ask = f[1:]
	default:
		return c.readFigures(f)
	}
	return true
}

func (c *testCase) readGoal(f []string) {
	for k := record.Share; k <= record.Done; k++ {
		if k.String() == f[0] {
			c.goal.Kind = k
		}
	}
	if c.goal.Kind == record.Value {
		c.goal.ReportedBy = ""
	}
	for _, word := range f[1:] {
		switch word {
		case "down":
			c.goal.Down = true
		case "cagr":
			c.plan.Method = record.CAGR
		default:
			c.goal.Targets = append(c.goal.Targets, targets([]string{word})...)
		}
	}
}

func (c *testCase) readFigures(f []string) bool {
	first, last, _ := strings.Cut(f[0], "-")
	from, err := strconv.Atoi(first)
	to := from
	if last != "" {
		to, _ = strconv.Atoi(last)
	}
	if err != nil || len(f) < 3 {
		return false
	}
	for i := from; i <= to; i++ {
		r := &record.Report{Area: c.rec.Areas[i], Period: period(f[1])}
		c.rec.Reports = append(c.rec.Reports, r)
		if f[2] == "silent" {
			r.Missing = text(strings.Join(f[3:], " "), strings.Join(f[3:], " "))
			continue
		}
		r.Figures = []*record.Figure{c.figure(r, f[2], f[3:])}
	}
	return true
}

func (c *testCase) figure(r *record.Report, value string, rest []string) *record.Figure {
	fig := &record.Figure{Goal: c.goal, Report: r}
	num, den, share := strings.Cut(value, "/")
	switch {
	case value == "missing" || value == "not-applicable":
		fig.Absent = map[string]record.Absence{"missing": record.Missing, "not-applicable": record.NotApplicable}[value]
		fig.Reason = text(strings.Join(rest, " "), strings.Join(rest, " "))
		return fig
	case share:
		fig.Num, _ = strconv.ParseInt(num, 10, 64)
		fig.Den, _ = strconv.ParseInt(den, 10, 64)
	case c.goal.Kind == record.Count:
		fig.Num, _ = strconv.ParseInt(value, 10, 64)
	default:
		fig.Value = number(value)
	}
	for _, s := range []record.Status{record.Provisional, record.Illustrative} {
		if len(rest) > 0 && rest[0] == s.String() {
			fig.Status, r.Status = s, s
		}
	}
	return fig
}

// measure asks what the case asks.
func (c *testCase) measure() *progress.Measure {
	b := progress.Compute(c.rec, c.asOf)
	a := c.rec.Area(c.ask[0])
	switch c.ask[1] {
	case "current":
		return b.Current(c.goal, a)
	case "newest":
		return b.Newest(c.goal, a)
	}
	return b.At(c.goal, a, period(c.ask[1]).Instant())
}

func targets(words []string) (out []record.Target) {
	for _, w := range words {
		v, by, _ := strings.Cut(w, "@")
		out = append(out, record.Target{Value: number(v), By: period(by)})
	}
	return out
}

func period(s string) record.Period {
	p, ok := record.ParsePeriod(s)
	if !ok {
		panic(fmt.Sprintf("period %q", s))
	}
	return p
}

func number(s string) exact.Rat {
	r, err := exact.Parse(s)
	if err != nil {
		panic(fmt.Sprintf("number %q", s))
	}
	return r
}
