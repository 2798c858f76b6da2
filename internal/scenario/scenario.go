// Package scenario reads a small record from a few lines of text, for the golden
// cases of the packages that tell and draw measures:
//
//	goal share 70@2025 80@2030        kind, targets; also: down, cagr
//	of gia đình/families              what is counted; unit of a value
//	base 2021                         or: base 2021 48.5 (stated by the plan)
//	own 1 75@2025                     an area's own targets
//	wards 18                          how many there are; 1 where not said
//	merge 1 2 > m 2024-12-01          what became of areas, as in internal/lineage
//	name m Lạc Đạo                    what such an area is called; its id where not said
//	1-15 2023 700/1000 provisional    figures of wards 1 to 15; of the city: 0; of m
//	1 2024 missing Đang rà soát       also: not-applicable
//	1 2024 silent Chưa gửi báo cáo    a report without figures
//	asof 2026-05-01                   the newest period's end where not said
//	ask 1 2024                        the instant; also: current, newest
package scenario

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/lineage"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Case is a small record of one goal, and what is asked of it.
type Case struct {
	Record *record.Record
	Goal   *record.Goal
	AsOf   record.Date
	ask    []string // the area's id and the instant
}

var wardNames = []string{"Mũi Né", "Hàm Tiến", "Phú Hài", "Phú Thủy", "Phú Tài", "Phú Trinh", "Xuân An", "Thanh Hải", "Bình Hưng",
	"Đức Nghĩa", "Lạc Đạo", "Đức Thắng", "Hưng Long", "Đức Long", "Thiện Nghiệp", "Phong Nẫm", "Tiến Lợi", "Tiến Thành"}

// Text is a text in both languages.
func Text(vi, en string) record.Text {
	return record.Text{{Lang: "vi", Text: vi}, {Lang: "en", Text: en}}
}

// Site is the site of every case: two languages, cities and wards.
func Site() *record.Site {
	return &record.Site{
		Languages:  []string{"vi", "en"},
		Tiers:      []record.Tier{{ID: "city", Title: Text("thành phố", "cities")}, {ID: "ward", Title: Text("phường, xã", "wards and communes")}},
		Thresholds: record.DefaultThresholds(), Checks: record.DefaultChecks(),
	}
}

func newCase(wards int) *Case {
	city := &record.Area{ID: "0", Name: "Phan Thiết", Type: Text("thành phố", "city"), Tier: "city"}
	c := &Case{Record: &record.Record{Site: Site(), Areas: []*record.Area{city}}}
	for i := range wards {
		w := &record.Area{ID: strconv.Itoa(i + 1), Name: wardNames[i], Type: Text("phường", "ward"), Tier: "ward", Parent: city, Order: i + 1}
		city.Children = append(city.Children, w)
		c.Record.Areas = append(c.Record.Areas, w)
	}
	plan := &record.Plan{ID: "p", Area: city, ReportDue: 3, Period: [2]int{2021, 2030}, AreaTargets: map[string]map[string][]record.Target{}}
	c.Goal = &record.Goal{ID: "g", Plan: plan, Title: Text("Gia đình học tập", "Learning families"), ReportedBy: "ward"}
	plan.Goals = []*record.Goal{c.Goal}
	c.Record.Plans = []*record.Plan{plan}
	return c
}

// Parse reads a case.
func Parse(t testing.TB, input string) *Case {
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
	c.Record.Index()
	slices.SortStableFunc(c.Record.Reports, (*record.Report).Compare)
	if c.AsOf.IsZero() {
		for _, r := range c.Record.Reports {
			if d := r.Period.LastDay(); d.After(c.AsOf) {
				c.AsOf = d
			}
		}
	}
	return c
}

func (c *Case) read(f []string) bool {
	switch f[0] {
	case "wards":
		return true
	case "goal":
		c.readGoal(f[1:])
	case "of":
		vi, en, _ := strings.Cut(strings.Join(f[1:], " "), "/")
		en, one, _ := strings.Cut(en, "/")
		c.Goal.Of, c.Goal.Unit = Text(vi, en), Text(vi, en)
		if one != "" {
			c.Goal.One = record.Text{{Lang: "en", Text: one}}
		}
	case "base":
		c.Goal.Baseline.Period = Period(f[1])
		if len(f) > 2 {
			v := Number(f[2])
			c.Goal.Baseline.Value = &v
		}
	case "own":
		c.Goal.Plan.AreaTargets[f[1]] = map[string][]record.Target{"g": targets(f[2:])}
	case "merge", "split", "alter", "end":
		return lineage.Apply(c.Record, f) == nil
	case "name":
		a := c.find(f[1])
		a.Name = strings.Join(f[2:], " ")
	case "asof":
		c.AsOf, _ = record.ParseDate(f[1])
	case "ask":
		c.ask = f[1:]
	default:
		return c.readFigures(f)
	}
	return true
}

func (c *Case) readGoal(f []string) {
	for k := record.Share; k <= record.Done; k++ {
		if k.String() == f[0] {
			c.Goal.Kind = k
		}
	}
	if c.Goal.Kind == record.Value {
		c.Goal.ReportedBy = ""
	}
	for _, word := range f[1:] {
		switch word {
		case "down":
			c.Goal.Down = true
		case "cagr":
			c.Goal.Plan.Method = record.CAGR
		default:
			c.Goal.Targets = append(c.Goal.Targets, targets([]string{word})...)
		}
	}
}

// find looks an area up by going through the list; nil where there is none.
func (c *Case) find(id string) *record.Area {
	if i := slices.IndexFunc(c.Record.Areas, func(a *record.Area) bool { return a.ID == id }); i >= 0 {
		return c.Record.Areas[i]
	}
	return nil
}

func (c *Case) readFigures(f []string) bool {
	from := c.find(f[0])
	to := from
	if first, last, ok := strings.Cut(f[0], "-"); ok && from == nil {
		from, to = c.find(first), c.find(last)
	}
	if from == nil || to == nil || len(f) < 3 {
		return false
	}
	for _, a := range c.Record.Areas[from.Order : to.Order+1] {
		r := &record.Report{Area: a, Period: Period(f[1])}
		c.Record.Reports = append(c.Record.Reports, r)
		if f[2] == "silent" {
			r.Missing = Text(strings.Join(f[3:], " "), strings.Join(f[3:], " "))
			continue
		}
		r.Figures = []*record.Figure{c.figure(r, f[2], f[3:])}
	}
	return true
}

func (c *Case) figure(r *record.Report, value string, rest []string) *record.Figure {
	fig := &record.Figure{Goal: c.Goal, Report: r}
	num, den, share := strings.Cut(value, "/")
	switch {
	case value == "missing" || value == "not-applicable":
		fig.Absent = map[string]record.Absence{"missing": record.Missing, "not-applicable": record.NotApplicable}[value]
		fig.Reason = Text(strings.Join(rest, " "), strings.Join(rest, " "))
		return fig
	case share:
		fig.Num, _ = strconv.ParseInt(num, 10, 64)
		fig.Den, _ = strconv.ParseInt(den, 10, 64)
	case c.Goal.Kind == record.Count:
		fig.Num, _ = strconv.ParseInt(value, 10, 64)
	default:
		fig.Value = Number(value)
	}
	for _, s := range []record.Status{record.Provisional, record.Illustrative} {
		if len(rest) > 0 && rest[0] == s.String() {
			fig.Status, r.Status = s, s
		}
	}
	return fig
}

// Book measures the case.
func (c *Case) Book() *progress.Book { return progress.Compute(c.Record, c.AsOf) }

// Area is what the case asks about; the only ward, or the city, where it asks
// nothing.
func (c *Case) Area() *record.Area {
	switch {
	case len(c.ask) > 0:
		return c.Record.Area(c.ask[0])
	case len(c.Record.Areas) == 2:
		return c.Record.Areas[1]
	}
	return c.Record.Areas[0]
}

// Measure is what the case asks.
func (c *Case) Measure() *progress.Measure {
	b, a := c.Book(), c.Area()
	switch c.ask[1] {
	case "current":
		return b.Current(c.Goal, a)
	case "newest":
		return b.Newest(c.Goal, a)
	}
	return b.At(c.Goal, a, Period(c.ask[1]).Instant())
}

func targets(words []string) (out []record.Target) {
	for _, w := range words {
		v, by, _ := strings.Cut(w, "@")
		out = append(out, record.Target{Value: Number(v), By: Period(by)})
	}
	return out
}

// Period reads "2024", "2024-Q3".
func Period(s string) record.Period {
	p, ok := record.ParsePeriod(s)
	if !ok {
		panic(fmt.Sprintf("period %q", s))
	}
	return p
}

// Number reads "48.1".
func Number(s string) exact.Rat {
	r, err := exact.Parse(s)
	if err != nil {
		panic(fmt.Sprintf("number %q", s))
	}
	return r
}
