package chart

import (
	"os"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// world is a small record: a city of wards, one plan with one goal.
type world struct {
	t     testing.TB
	rec   *record.Record
	goal  *record.Goal
	city  *record.Area
	wards []*record.Area
}

func text(s string) record.Text { return record.Text{{Lang: "vi", Text: s}} }

func newWorld(t testing.TB, names ...string) *world {
	site := &record.Site{
		Languages: []string{"vi", "en"}, Thresholds: record.DefaultThresholds(),
		Tiers: []record.Tier{{ID: "city", Title: text("thành phố")}, {ID: "ward", Title: text("phường, xã")}},
	}
	city := &record.Area{ID: "city", Name: "Phan Thiết", Type: text("thành phố"), Tier: "city"}
	plan := &record.Plan{ID: "plan", ReportDue: 3, Period: [2]int{2021, 2030}, Area: city}
	goal := &record.Goal{
		ID: "goal", Plan: plan, Title: text("Gia đình học tập"), Of: text("gia đình"), ReportedBy: "ward",
		Baseline: record.Baseline{Period: yearOf(2021)},
		Targets:  []record.Target{{By: yearOf(2025), Value: exact.Int(70)}, {By: yearOf(2030), Value: exact.Int(80)}},
	}
	plan.Goals = []*record.Goal{goal}
	w := &world{t: t, goal: goal, city: city, rec: &record.Record{Site: site, Plans: []*record.Plan{plan}, Areas: []*record.Area{city}}}
	for i, name := range names {
		a := &record.Area{ID: locale.Slug(name), Name: name, Type: text("phường"), Tier: "ward", Parent: city, Order: i + 1}
		city.Children = append(city.Children, a)
		w.rec.Areas, w.wards = append(w.rec.Areas, a), append(w.wards, a)
	}
	return w
}

func yearOf(y int) record.Period { return record.Period{Year: y, Unit: record.Year, N: 1} }

// report adds a figure of num/den; a den of 0 is a report that says why there
// is none.
func (w *world) report(a *record.Area, p record.Period, s record.Status, num, den int64) {
	r := &record.Report{Area: a, Period: p, Status: s}
	if den == 0 {
		r.Missing = text("Chưa gửi báo cáo")
	} else {
		r.Figures = []*record.Figure{{Goal: w.goal, Report: r, Num: num, Den: den, Status: s}}
	}
	w.rec.Reports = append(w.rec.Reports, r)
}

func (w *world) book() *progress.Book {
	w.rec.Index()
	return progress.Compute(w.rec, record.Date{Year: 2024, Month: 12, Day: 31})
}

// catalogue reads one of the default theme's words files.
func (w *world) catalogue(lang, name string) *locale.Catalogue {
	w.t.Helper()
	raw, err := os.ReadFile("../../themes/default/words/" + lang + "/" + name + ".txt")
	if err != nil {
		w.t.Fatal(err)
	}
	c, errs := locale.ParseWords(lang, string(raw))
	if len(errs) > 0 {
		w.t.Fatalf("%s/%s.txt: %v", lang, name, errs)
	}
	return c
}

// writer writes with the default theme's words.
func (w *world) writer(lang string) *prose.Writer {
	w.t.Helper()
	return prose.New(w.catalogue(lang, "prose").Merge(w.catalogue(lang, "chart")), w.rec.Site)
}

func noHref(*record.Area) string { return "x.html" }

// complete reports what a reader would see of a pattern that is missing.
func complete(t *testing.T, s *Spec) {
	t.Helper()
	texts := []string{s.Title, s.Sentence, s.Name, s.Table.Caption}
	texts = append(texts, s.Table.Head...)
	for _, r := range s.Table.Rows {
		texts = append(texts, r.Cells...)
		if len(r.Cells) != len(s.Table.Head) {
			t.Errorf("a row of %d cells under %d heads: %q", len(r.Cells), len(s.Table.Head), r.Cells)
		}
	}
	for _, x := range texts {
		if strings.ContainsAny(x, "⟨⟩{}") {
			t.Errorf("unfilled words: %q", x)
		}
	}
	for _, x := range []string{s.Title, s.Sentence, s.Name, s.Table.Caption, s.Table.Head[0]} {
		if x == "" {
			t.Errorf("%s lacks a text: %+v", s.ID, s)
		}
	}
}
