package site

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// words are the default theme's, as the site gets them.
func words(t testing.TB, lang string) map[string]*locale.Catalogue {
	t.Helper()
	files, err := filepath.Glob("../../themes/default/words/" + lang + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no words for %s: %v", lang, err)
	}
	var all *locale.Catalogue
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		c, faults := locale.ParseWords(lang, string(b))
		for _, x := range faults {
			t.Fatalf("%s:%d: %s", f, x.Line, x.What)
		}
		if all == nil {
			all = c
		} else {
			all = all.Merge(c)
		}
	}
	return map[string]*locale.Catalogue{lang: all}
}

func inputs(t testing.TB, rec *record.Record, asOf string) Inputs {
	t.Helper()
	day, ok := record.ParseDate(asOf)
	if !ok {
		t.Fatalf("no date: %s", asOf)
	}
	slices.SortStableFunc(rec.Reports, (*record.Report).Compare)
	return Inputs{
		Record: rec, Book: progress.Compute(rec, day), Words: words(t, rec.Site.Lang()),
		Assets: Assets{Style: "assets/style.0123.css", Icon: "assets/icon.0123.svg", Fonts: []string{"assets/latin.0123.woff2"}},
	}
}

func said(lang, text string) record.Text { return record.Text{{Lang: lang, Text: text}} }

func vi(text string) record.Text { return said("vi", text) }

func year(y int) record.Period { return record.Period{Year: y, Unit: record.Year, N: 1} }

func target(y int, v int64) record.Target { return record.Target{By: year(y), Value: exact.Int(v)} }

// city is a record with every kind of goal, a ward that ended, a report
// without figures, news, pages, files and solutions. Its figures are made up.
func city() *record.Record {
	top := &record.Area{ID: "phan-thiet", Name: "Phan Thiết", Type: vi("thành phố"), Tier: "city"}
	areas := []*record.Area{top}
	for i, name := range []string{"Phú Thủy", "Phú Trinh", "Mũi Né", "Đức Nghĩa"} {
		a := &record.Area{ID: locale.Slug(name), Name: name, Type: vi("phường"), Tier: "ward", Parent: top, Order: i + 1, Code: "2292" + string(rune('0'+i))}
		areas = append(areas, a)
		top.Children = append(top.Children, a)
	}
	areas[4].Until = record.Date{Year: 2024, Month: 11, Day: 30}
	plan := &record.Plan{
		ID: "ke-hoach", Title: vi("Kế hoạch học tập suốt đời"), Number: "01/KH", Date: record.Date{Year: 2022, Month: 8, Day: 12},
		Issuer: vi("Cơ quan ví dụ"), Summary: vi("Bốn mục tiêu ví dụ."), Period: [2]int{2021, 2030}, Area: top, ReportDue: 3,
		LegalBasis: []record.Source{{Title: vi("Văn bản ví dụ"), URL: "https://example.org/van-ban"}},
	}
	plan.Goals = []*record.Goal{
		{ID: "gia-dinh-hoc-tap", Title: vi("Gia đình học tập"), Short: vi("Gia đình"), Kind: record.Share, Of: vi("gia đình"), ReportedBy: "ward",
			Baseline: record.Baseline{Period: year(2021)}, Targets: []record.Target{target(2025, 70), target(2030, 80)},
			Definition: vi("Tỷ lệ gia đình được công nhận danh hiệu. Danh hiệu xét hằng năm.")},
		{ID: "tu-sach", Title: vi("Tủ sách cộng đồng"), Short: vi("Tủ sách"), Kind: record.Count, Of: vi("tủ sách"), ReportedBy: "ward",
			Baseline: record.Baseline{Period: year(2021)}, Targets: []record.Target{target(2025, 5000)}},
		{ID: "so-nam-di-hoc", Title: vi("Số năm đi học"), Short: vi("Số năm đi học"), Kind: record.Value, Unit: vi("năm"),
			Baseline: record.Baseline{Period: year(2021)}, Targets: []record.Target{{By: year(2025), Value: exact.Frac(95, 10)}}},
		{ID: "ke-hoach-nam", Title: vi("Kế hoạch năm"), Short: vi("Kế hoạch năm"), Kind: record.Done, ReportedBy: "ward", Targets: []record.Target{target(2025, 100)}},
		{ID: "hoi-vien", Title: vi("Hội viên được quán triệt"), Short: vi("Hội viên"), Kind: record.Share, Of: vi("hội viên"), ReportedBy: "ward", Targets: []record.Target{target(2030, 100)}},
	}
	for _, g := range plan.Goals {
		g.Plan = plan
	}
	plan.Solutions = []*record.Solution{
		{ID: "mo-hinh", Title: vi("Nhân rộng mô hình"), Text: vi("Bổ sung các mô hình học tập."), Goals: plan.Goals[:1]},
		{ID: "xa-hoi-hoa", Title: vi("Xã hội hóa nguồn lực"), Goals: plan.Goals[1:3]},
	}
	rec := &record.Record{
		Site: &record.Site{
			Title: vi("Học tập suốt đời"), Description: vi("Trang ví dụ."), Publisher: vi("Ban biên tập ví dụ"), Languages: []string{"vi"},
			Feedback: "gop-y@example.org", Licence: record.Source{Title: vi("CC BY 4.0"), URL: "https://creativecommons.org/licenses/by/4.0/"},
			Tiers:      []record.Tier{{ID: "city", Title: vi("thành phố")}, {ID: "ward", Title: vi("phường")}},
			Thresholds: record.DefaultThresholds(), Pictures: record.PicturesNone, Embeds: record.EmbedNone,
		},
		Plans: []*record.Plan{plan}, Areas: areas,
		Files: []record.File{{Path: "content/news/le phát động.jpg", Size: 3}, {Path: "content/pages/mau.pdf", Size: 3}},
	}
	reportCity(rec, plan, areas)
	writeCity(rec, plan, areas)
	rec.Index()
	return rec
}

// reportCity adds three years of reports; one ward says why it has no figures.
func reportCity(rec *record.Record, plan *record.Plan, areas []*record.Area) {
	families := [][]int64{{2340, 2610, 2880}, {1800, 1980, 2160}, {2600, 2860, 3120}, {1350, 1500, 1600}}
	all := []int64{4500, 3600, 5200, 2500}
	for w, a := range areas[1:] {
		for y := range 3 {
			r := &record.Report{Area: a, Period: year(2021 + y), Source: record.Source{Title: vi("Số liệu minh họa")}, Status: record.Illustrative}
			rec.Reports = append(rec.Reports, r)
			if w == 3 && y == 2 {
				r.Missing = vi("Chưa gửi báo cáo (minh họa)")
				continue
			}
			figure := func(g int, f record.Figure) {
				f.Goal, f.Report, f.Status = plan.Goals[g], r, record.Illustrative
				r.Figures = append(r.Figures, &f)
			}
			figure(0, record.Figure{Num: families[w][y], Den: all[w]})
			figure(1, record.Figure{Num: int64(900 + 100*y + 50*w)})
			if w == 1 {
				figure(2, record.Figure{Absent: record.Missing, Reason: vi("Đang rà soát")})
			} else {
				figure(2, record.Figure{Value: exact.Frac(int64(84+y+w), 10)})
			}
			figure(3, record.Figure{Num: int64(y / 2), Den: 1})
		}
	}
	for y := range 3 {
		r := &record.Report{Area: areas[0], Period: year(2021 + y), Source: record.Source{Title: vi("Niên giám ví dụ"), URL: "https://example.org/nien-giam"}}
		r.Figures = []*record.Figure{{Goal: plan.Goals[2], Report: r, Value: exact.Frac(int64(85+y), 10)}}
		rec.Reports = append(rec.Reports, r)
	}
}

// writeCity adds the texts.
func writeCity(rec *record.Record, plan *record.Plan, areas []*record.Area) {
	article := func(slug, title string, d record.Date, body string) *record.Article {
		a := &record.Article{Slug: slug, Lang: "vi", Title: title, Date: d, Author: "Ban biên tập ví dụ", Body: []byte(body), BodyLine: 6,
			Dir: "content/news", Pos: diag.Pos{File: "content/news/" + slug + ".md", Line: 1, Col: 1}}
		rec.Articles = append(rec.Articles, a)
		return a
	}
	article("nhap", "Bản nháp", record.Date{Year: 2023, Month: 5, Day: 1}, "Chưa xong.\n").Draft = true
	read := article("doc-bieu-do", "Đọc biểu đồ thế nào", record.Date{Year: 2023, Month: 3, Day: 2},
		"## Hai mốc\n\nXem [mục tiêu](goal:gia-dinh-hoc-tap), [Phú Thủy](area:phu-thuy#gia-dinh-hoc-tap), [lễ](le-phat-dong.md), [mốc](#hai-moc), [mẫu](../pages/mau.pdf) và [cách tính](/phuong-phap.html).\n\n![Lễ](<le phát động.jpg>)\n")
	read.Topics, read.Goals, read.Areas = []string{"Hướng dẫn", "Phong trào"}, plan.Goals[:1], areas[1:2]
	start := article("le-phat-dong", "Lễ phát động", record.Date{Year: 2022, Month: 10, Day: 1}, "Bài viết này chỉ dùng làm ví dụ.\n")
	start.Topics, start.Goals, start.Areas = []string{"Phong trào"}, plan.Goals[:2], areas[:1]
	start.Image = record.Image{Src: "content/news/le phát động.jpg", Alt: "Quang cảnh buổi lễ", Caption: "Buổi lễ", Credit: "Ví dụ"}
	start.Summary = "Tóm tắt ví dụ."
	page := func(slug, title, body string) {
		rec.Pages = append(rec.Pages, &record.Page{Slug: slug, Lang: "vi", Title: title, Menu: true, Body: []byte(body), BodyLine: 4,
			Dir: "content/pages", Pos: diag.Pos{File: "content/pages/" + slug + ".md", Line: 1, Col: 1}})
	}
	page("gioi-thieu", "Giới thiệu", "Trang này chỉ dùng làm ví dụ.\n\n## Nguồn\n\nXem [bài](../news/le-phat-dong.md).\n")
}

// country is a small site in English: one area, one goal, growth as method, no
// news, no solutions, no pages. Its figures are made up.
func country() *record.Record {
	en := func(s string) record.Text { return said("en", s) }
	top := &record.Area{ID: "canada", Name: "Canada", Tier: "country"}
	plan := &record.Plan{ID: "goals", Title: en("Example goals"), Area: top, Method: record.CAGR, ReportDue: 3}
	g := &record.Goal{ID: "literacy", Plan: plan, Title: en("Literacy"), Short: en("Literacy"), Kind: record.Value, Unit: en("points"),
		Baseline: record.Baseline{Period: year(2015)}, Targets: []record.Target{target(2030, 80)}}
	plan.Goals = []*record.Goal{g}
	rec := &record.Record{
		Site: &record.Site{Pictures: record.PicturesNone, Embeds: record.EmbedNone, Title: en("Example progress"), Publisher: en("Example office"), Languages: []string{"en"},
			BaseURL: "https://example.org/progress/", Tiers: []record.Tier{{ID: "country", Title: en("countries")}}, Thresholds: record.DefaultThresholds()},
		Plans: []*record.Plan{plan}, Areas: []*record.Area{top},
	}
	for i, v := range []int64{50, 55, 60} {
		r := &record.Report{Area: top, Period: year(2015 + 4*i), Source: record.Source{Title: en("Example survey"), URL: "https://example.org/survey"}}
		r.Figures = []*record.Figure{{Goal: g, Report: r, Value: exact.Int(v)}}
		rec.Reports = append(rec.Reports, r)
	}
	rec.Index()
	return rec
}
