package site

import (
	"slices"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/lineage"
	"tiendo/internal/record"
)

// merged is a city of four wards: two merge, the result merges with the third,
// the fourth is joined with territory from outside, the city ends. Ward b did
// not report 2023.
func merged(t *testing.T) *record.Record {
	t.Helper()
	top := &record.Area{ID: "city", Name: "Phan Thiết", Type: vi("thành phố"), Tier: "city"}
	rec := country()
	rec.Site.Languages, rec.Site.Title = []string{"vi"}, vi("Ví dụ")
	rec.Site.Tiers = []record.Tier{{ID: "city", Title: vi("thành phố")}, {ID: "ward", Title: vi("phường")}}
	rec.Areas, rec.Reports = []*record.Area{top}, nil
	for i, id := range []string{"a", "b", "c", "d"} {
		w := &record.Area{ID: id, Name: strings.ToUpper(id), Type: vi("phường"), Tier: "ward", Parent: top, Order: i + 1}
		top.Children, rec.Areas = append(top.Children, w), append(rec.Areas, w)
	}
	plan := rec.Plans[0]
	plan.Area, plan.Method, plan.Period = top, record.StraightLine, [2]int{2021, 2030}
	g := &record.Goal{ID: "g", Plan: plan, Title: vi("Gia đình học tập"), Short: vi("Gia đình"), Of: vi("gia đình"), ReportedBy: "ward",
		Baseline: record.Baseline{Period: year(2021)}, Targets: []record.Target{target(2025, 70)}}
	plan.Goals, plan.Solutions = []*record.Goal{g}, nil
	for _, line := range []string{"merge a b > ab 2023-12-01", "merge ab c > abc 2024-07-01", "merge d outside > dx 2024-07-01", "end city 2024-07-01"} {
		if err := lineage.Apply(rec, strings.Fields(line)); err != nil {
			t.Fatal(err)
		}
	}
	for _, x := range []struct {
		area     string
		year     int
		num, den int64
	}{
		{"a", 2021, 10, 40}, {"b", 2021, 12, 40}, {"c", 2021, 18, 40}, {"d", 2021, 20, 40},
		{"a", 2022, 14, 40}, {"c", 2022, 20, 40}, {"d", 2022, 22, 40},
		{"ab", 2023, 34, 80}, {"c", 2023, 22, 40}, {"d", 2023, 24, 40},
		{"abc", 2024, 60, 121}, {"dx", 2024, 60, 80},
	} {
		i := slices.IndexFunc(rec.Areas, func(a *record.Area) bool { return a.ID == x.area })
		r := &record.Report{Area: rec.Areas[i], Period: year(x.year), Source: record.Source{Title: vi("Ví dụ")}, Status: record.Illustrative}
		r.Figures = []*record.Figure{{Goal: g, Num: x.num, Den: x.den, Value: exact.Int(x.num), Report: r, Status: r.Status}}
		rec.Reports = append(rec.Reports, r)
	}
	rec.Index()
	return rec
}

func methodOf(t *testing.T, rec *record.Record, asOf string) *Method {
	t.Helper()
	for _, page := range New(inputs(t, rec, asOf), &diag.Log{}).Pages() {
		if page.Addr == "phuong-phap.html" {
			return page.Content().(*Method)
		}
	}
	t.Fatal("no page on the method")
	return nil
}

func TestMethodWorksThroughASuccessor(t *testing.T) {
	page := methodOf(t, merged(t), "2024-12-31")
	x := page.Lineage
	if x == nil {
		t.Fatal("no example of an area that others merged into")
	}
	var table []string
	for _, r := range x.Table.Rows {
		table = append(table, strings.Join(r.Cells, " | "))
	}
	want := []string{
		"Phường C | đến 30/06/2024 | 18/40 | 20/40 | 22/40 | –",
		"Phường A | đến 30/11/2023 | 10/40 | 14/40 | – | –",
		"Phường B | đến 30/11/2023 | 12/40 | chưa báo cáo | – | –",
		"Phường ab | từ 01/12/2023 đến 30/06/2024 | – | – | 34/80 | –",
		"Phường abc | từ 01/07/2024 | – | – | – | 60/121",
		"Cộng |  | 40/120 | không cộng | 56/120 | 60/121",
		"Tỷ lệ |  | 33,333% | – | 46,667% | 49,587%",
		"Mức cần đạt |  | năm gốc | 42,5% | 51,667% | 60,833%",
		"Đánh giá |  | – | – | Chậm tiến độ | Chậm nhiều",
	}
	if !slices.Equal(table, want) {
		t.Errorf("table:\n%s\nwant:\n%s", strings.Join(table, "\n"), strings.Join(want, "\n"))
	}
	said := strings.Join(x.Steps, "\n")
	for _, want := range []string{
		"Năm 2021: 18 + 10 + 12 = 40, trong 40 + 40 + 40 = 120; 40 ÷ 120 = 33,333%.", "Năm 2022 không cộng, vì phường B chưa báo cáo",
		"33,333% + (70% − 33,333%) × 36 ÷ 48 = 60,833%", "59,1% nhỏ hơn ngưỡng 60%",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("the steps do not say %q:\n%s", want, said)
		}
	}
	if len(x.More) != 2 || !strings.Contains(x.More[0].Text, "75,0% (60/80 gia đình)") ||
		!strings.Contains(x.More[1].Text, "3 trong 4 phường của năm 2021") || !strings.Contains(x.More[1].Text, "năm 2021 40/120 (33,333%), năm 2024 60/121 (49,587%)") {
		t.Errorf("what is not judged, and the comparable part: %+v", x.More)
	}
	if x.Mark == "" || page.Notice == "" {
		t.Error("an illustrative example is not marked")
	}
}

func TestNoSuccessorNoExample(t *testing.T) {
	page := methodOf(t, city(), "2023-12-31")
	if page.Lineage != nil || page.Changed {
		t.Error("an example of a successor where nothing merged")
	}
}
