package progress

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/lineage"
	"tiendo/internal/record"
)

// world is a small record that a test case describes; see testdata/vectors.txt
// for the words.
type world struct {
	rec   *record.Record
	plan  *record.Plan
	goal  *record.Goal
	asOf  record.Date
	areas map[string]*record.Area
}

// newWorld is the default: one area, 48% in 2021, 70% by 2025, 80% by 2030.
func newWorld() *world {
	site := &record.Site{Languages: []string{"en"}, Thresholds: record.DefaultThresholds()}
	plan := &record.Plan{ID: "plan", ReportDue: 3, Period: [2]int{2021, 2030}}
	goal := &record.Goal{ID: "goal", Plan: plan, ReportedBy: "ward"}
	plan.Goals = []*record.Goal{goal}
	w := &world{
		rec:  &record.Record{Site: site, Plans: []*record.Plan{plan}},
		plan: plan, goal: goal, areas: map[string]*record.Area{},
	}
	must(w.set("goal share baseline=2021 targets=70@2025,80@2030"))
	plan.Area = w.addArea("w", "ward", nil)
	return w
}

func (w *world) addArea(id, tier string, parent *record.Area) *record.Area {
	a := &record.Area{ID: id, Name: id, Tier: tier, Parent: parent, Order: len(w.rec.Areas)}
	if parent != nil {
		parent.Children = append(parent.Children, a)
	}
	w.rec.Areas = append(w.rec.Areas, a)
	w.areas[id] = a
	return a
}

// set reads one line of a case that is no question.
func (w *world) set(line string) error {
	word := strings.Fields(line)
	switch word[0] {
	case "goal":
		return w.setGoal(word[1:])
	case "wards":
		n, err := strconv.Atoi(word[1])
		w.rec.Areas = nil
		w.plan.Area = w.addArea("city", "city", nil)
		for i := range n {
			w.addArea(fmt.Sprintf("w%d", i+1), "ward", w.plan.Area)
		}
		return err
	case "ward":
		return w.setWard(w.areas[word[1]], word[2:])
	case "scope":
		for _, id := range word[1:] {
			w.plan.Scope = append(w.plan.Scope, w.areas[id])
		}
	case "own":
		if w.plan.AreaTargets == nil {
			w.plan.AreaTargets = map[string]map[string][]record.Target{}
		}
		targets, err := targetList(word[2])
		w.plan.AreaTargets[word[1]] = map[string][]record.Target{w.goal.ID: targets}
		return err
	case "area":
		w.setArea(word[1:])
	case "plan":
		w.plan.Area = w.areas[word[1]]
	case "merge", "split", "alter", "end":
		if err := lineage.Apply(w.rec, word); err != nil {
			return err
		}
		for _, a := range w.rec.Areas {
			w.areas[a.ID] = a
		}
	default:
		return w.report(word)
	}
	return nil
}

// setArea reads "p1 province nation"; the first one, without a parent, is the
// one that the plan is for.
func (w *world) setArea(word []string) {
	if len(word) == 2 {
		w.rec.Areas, w.areas = nil, map[string]*record.Area{}
		w.plan.Area = w.addArea(word[0], word[1], nil)
		return
	}
	w.addArea(word[0], word[1], w.areas[word[2]])
}

func (w *world) setGoal(words []string) (err error) {
	for _, word := range words {
		name, value, _ := strings.Cut(word, "=")
		switch name {
		case "share", "count", "value", "done":
			w.goal.Kind = map[string]record.Kind{"share": record.Share, "count": record.Count, "value": record.Value, "done": record.Done}[name]
		case "down":
			w.goal.Down = true
		case "cagr":
			w.plan.Method = record.CAGR
		case "baseline":
			w.goal.Baseline.Period, _ = record.ParsePeriod(value) // "none" is none
		case "stated":
			w.goal.Baseline.Value = new(number(value))
		case "targets":
			w.goal.Targets, err = targetList(value)
		case "due":
			w.plan.ReportDue, err = strconv.Atoi(value)
		case "as-of":
			w.asOf, _ = record.ParseDate(value)
		case "reported-by":
			w.goal.ReportedBy = value
		case "coverage":
			w.rec.Site.Thresholds.Coverage = number(value)
		default:
			err = fmt.Errorf("unknown word %q", word)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *world) setWard(a *record.Area, words []string) error {
	for _, word := range words {
		name, value, _ := strings.Cut(word, "=")
		d, ok := record.ParseDate(value)
		switch {
		case ok && name == "from":
			a.From = d
		case ok && name == "until":
			a.Until = d
		default:
			return fmt.Errorf("unknown word %q", word)
		}
	}
	return nil
}

// report reads "2023 w1..w15 700/1000 provisional".
func (w *world) report(word []string) error {
	period, ok := record.ParsePeriod(word[0])
	if !ok {
		return fmt.Errorf("no period: %q", word[0])
	}
	who, rest := []*record.Area{w.areas["w"]}, word[1:]
	if from, to, isRange := strings.Cut(rest[0], ".."); w.areas[from] != nil {
		who, rest = []*record.Area{w.areas[from]}, rest[1:]
		for isRange && who[len(who)-1].ID != to {
			who = append(who, w.rec.Areas[who[len(who)-1].Order+1])
		}
	}
	status := record.Final
	if len(rest) > 1 {
		status = map[string]record.Status{"provisional": record.Provisional, "illustrative": record.Illustrative}[rest[1]]
	}
	for _, a := range who {
		r := &record.Report{Area: a, Period: period, Status: status}
		if rest[0] != "silent" {
			f, err := figure(w.goal, r, rest[0])
			if err != nil {
				return err
			}
			r.Figures = []*record.Figure{f}
		}
		w.rec.Reports = append(w.rec.Reports, r)
	}
	return nil
}

// figure reads "700/1000", "48.1%" (of 10,000), "52", "9.4", "missing", "n/a".
func figure(g *record.Goal, r *record.Report, s string) (*record.Figure, error) {
	f := &record.Figure{Goal: g, Report: r, Status: r.Status}
	var err error
	switch num, den, parts := strings.Cut(s, "/"); {
	case s == "missing":
		f.Absent = record.Missing
	case s == "n/a":
		f.Absent = record.NotApplicable
	case strings.HasSuffix(s, "%"):
		f.Num, f.Den = number(strings.TrimSuffix(s, "%")).Scaled(100), 10000
	case parts:
		f.Num, _ = strconv.ParseInt(num, 10, 64)
		f.Den, err = strconv.ParseInt(den, 10, 64)
	case g.Kind == record.Count:
		f.Num, err = strconv.ParseInt(s, 10, 64)
	default:
		f.Value, err = exact.Parse(s)
	}
	return f, err
}

func targetList(s string) (list []record.Target, err error) {
	for part := range strings.SplitSeq(s, ",") {
		value, by, _ := strings.Cut(part, "@")
		period, ok := record.ParsePeriod(by)
		if !ok {
			return nil, fmt.Errorf("no target: %q", part)
		}
		list = append(list, record.Target{By: period, Value: number(value)})
	}
	return list, nil
}

// number reads a decimal or a fraction of two.
func number(s string) exact.Rat {
	num, den, fraction := strings.Cut(s, "/")
	n, err := exact.Parse(num)
	must(err)
	if !fraction {
		return n
	}
	d, err := exact.Parse(den)
	must(err)
	return n.Quo(d)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func (w *world) book() *Book {
	w.rec.Index()
	return Compute(w.rec, w.asOf)
}

// build reads a whole case without questions.
func build(t *testing.T, lines string) *world {
	t.Helper()
	w := newWorld()
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line != "" {
			if err := w.set(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
	return w
}
