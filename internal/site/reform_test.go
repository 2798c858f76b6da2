package site

import (
	"slices"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// reform is a city that ended: two of its wards had become one, these became
// others, one was split, one took in territory from outside, one only changed
// its name. Its figures are made up.
type reform struct {
	*record.Record
	city *record.Area
	goal *record.Goal
}

func day(s string) record.Date {
	d, ok := record.ParseDate(s)
	if !ok {
		panic(s)
	}
	return d
}

func newReform() *reform {
	city := &record.Area{ID: "phan-thiet", Name: "Phan Thiết", Type: vi("thành phố"), Tier: "city"}
	plan := &record.Plan{ID: "ke-hoach", Title: vi("Kế hoạch ví dụ"), Area: city, ReportDue: 3, Period: [2]int{2021, 2030}}
	goal := &record.Goal{ID: "gia-dinh-hoc-tap", Plan: plan, Title: vi("Gia đình học tập"), Short: vi("Gia đình"), Of: vi("gia đình"), ReportedBy: "ward",
		Baseline: record.Baseline{Period: year(2021)}, Targets: []record.Target{target(2025, 70), target(2030, 80)}}
	plan.Goals = []*record.Goal{goal}
	r := &reform{city: city, goal: goal, Record: &record.Record{
		Site: &record.Site{
			Title: vi("Học tập suốt đời"), Publisher: vi("Ban biên tập ví dụ"), Languages: []string{"vi"},
			Tiers:      []record.Tier{{ID: "city", Title: vi("thành phố")}, {ID: "ward", Title: vi("phường, xã")}},
			Thresholds: record.DefaultThresholds(), Pictures: record.PicturesNone, Embeds: record.EmbedGoals,
		},
		Plans: []*record.Plan{plan}, Areas: []*record.Area{city},
	}}
	for _, x := range [][2]string{{"lac-dao", "Lạc Đạo"}, {"duc-nghia", "Đức Nghĩa"}, {"mui-ne", "Mũi Né"}, {"ham-tien", "Hàm Tiến"},
		{"xuan-an", "Xuân An"}, {"vi-du", "Ví Dụ"}, {"ten-moi", "Tên Mới"}} {
		a := r.area(x[0], x[1])
		a.Parent, city.Children = city, append(city.Children, a)
	}
	r.change("2024-12-01", "Nghị quyết thứ nhất (ví dụ)").merge(r, "lac-dao duc-nghia", "lac-dao-2024", "Lạc Đạo", "")
	r.change("2025-07-01", "Nghị quyết thứ hai (ví dụ)").
		merge(r, "mui-ne ham-tien", "mui-ne-2025", "Mũi Né", "").
		merge(r, "lac-dao-2024", "phan-thiet-2025", "Phan Thiết", "").
		merge(r, "xuan-an", "ham-thang", "Hàm Thắng", "xã Hàm Thắng cũ").
		split(r, "vi-du", "vi-du-bac", "vi-du-nam").
		rename(r, "ten-moi", "Tên Cũ").
		end(city)
	for _, c := range []struct {
		year  int
		wards string
	}{
		{2021, "lac-dao duc-nghia mui-ne ham-tien xuan-an vi-du ten-moi"},
		{2022, "lac-dao duc-nghia mui-ne xuan-an vi-du ten-moi"}, // Hàm Tiến is silent
		{2023, "lac-dao duc-nghia mui-ne ham-tien xuan-an vi-du ten-moi"},
		{2024, "lac-dao-2024 mui-ne ham-tien xuan-an vi-du ten-moi"},
		{2025, "mui-ne-2025 phan-thiet-2025 ham-thang vi-du-bac vi-du-nam ten-moi"},
	} {
		for i, id := range strings.Fields(c.wards) {
			r.report(id, c.year, int64(450+50*(c.year-2021)+20*i))
		}
	}
	r.Index()
	return r
}

func (r *reform) area(id, name string) *record.Area {
	a := &record.Area{ID: id, Name: name, Type: vi("phường"), Tier: "ward", Order: len(r.Areas), Tile: record.Tile{Column: 1 + len(r.Areas)%4, Row: 1 + len(r.Areas)/4}}
	r.Areas = append(r.Areas, a)
	r.Index()
	return a
}

func (r *reform) report(id string, y int, num int64) {
	rep := &record.Report{Area: r.Area(id), Period: year(y), Source: record.Source{Title: vi("Báo cáo ví dụ")}}
	rep.Figures = []*record.Figure{{Goal: r.goal, Report: rep, Num: num, Den: 1000}}
	r.Reports = append(r.Reports, rep)
}

type change struct{ *record.Change }

func (r *reform) change(on, law string) change {
	c := &record.Change{Date: day(on), Law: record.Source{Title: vi(law)}}
	r.Changes = append(r.Changes, c)
	return change{c}
}

func (c change) event(e *record.Event) *record.Event {
	e.Change = c.Change
	c.Events = append(c.Events, e)
	return e
}

func (c change) link(e *record.Event, from, to *record.Area, share exact.Rat) {
	from.Until, from.Ended, to.From, to.Began = c.Date.Before(), e, c.Date, e
	from.Heirs = append(from.Heirs, record.Origin{Area: to, Share: share})
	to.Origins = append(to.Origins, record.Origin{Area: from, Share: share})
}

func (c change) merge(r *reform, from, id, name, outside string) change {
	into := r.area(id, name)
	e := c.event(&record.Event{Kind: record.Merge, Into: []*record.Area{into}})
	for _, x := range strings.Fields(from) {
		e.From = append(e.From, r.Area(x))
		c.link(e, r.Area(x), into, exact.Int(1))
	}
	if outside != "" {
		into.Outside, e.Outside = vi(outside), vi(outside)
	}
	if c.Date.Year == 2024 { // the city was still there
		into.Parent, r.city.Children = r.city, append(r.city.Children, into)
	}
	return c
}

func (c change) split(r *reform, from string, into ...string) change {
	a := r.Area(from)
	e := c.event(&record.Event{Kind: record.Split, From: []*record.Area{a}, Basis: record.Source{Title: vi("Số hộ (ví dụ)")}})
	for i, id := range into {
		x := r.area(id, []string{"Ví Dụ Bắc", "Ví Dụ Nam"}[i])
		w := exact.Frac(int64(3-i), 5)
		e.Into, e.Weights = append(e.Into, x), append(e.Weights, w)
		c.link(e, a, x, w)
	}
	return c
}

func (c change) rename(r *reform, id, was string) change {
	a := r.Area(id)
	a.Formerly = []record.Former{{Until: c.Date.Before(), Name: was, Type: vi("xã"), Parent: a.Parent}}
	a.Parent = nil
	c.event(&record.Event{Kind: record.Alter, From: []*record.Area{a}, Was: a.Formerly[0]})
	return c
}

func (c change) end(a *record.Area) change {
	a.Until = c.Date.Before()
	a.Ended = c.event(&record.Event{Kind: record.End, From: []*record.Area{a}, Note: vi("Bỏ cấp này")})
	return c
}

func reformed(t *testing.T) *Site {
	return New(inputs(t, newReform().Record, "2025-12-31"), &diag.Log{})
}

// TestComparedAreas: what a page compares are the areas of its own period.
func TestComparedAreas(t *testing.T) {
	s := reformed(t)
	home := content[*Home](t, s, "index.html")
	var rows []string
	for _, r := range home.Matrix.Rows {
		rows = append(rows, r.Area.Label)
	}
	if got := strings.Join(rows, ", "); got != "Tên Mới, Mũi Né, Phan Thiết, Hàm Thắng, Ví Dụ Bắc, Ví Dụ Nam" {
		t.Errorf("the matrix has %s", got)
	}
	if !strings.HasPrefix(home.Heading, "Hết năm 2025, tính trên phần so sánh được: ") || !strings.Contains(home.Note, "6/7 phường, xã cũ") {
		t.Errorf("home: %q, %q", home.Heading, home.Note)
	}
	goal := content[*Goal](t, s, "muc-tieu/gia-dinh-hoc-tap.html")
	if n := len(goal.Steps.Table.Rows); n != 7+1+5 {
		t.Errorf("the small maps have %d areas", n)
	}
	if !strings.Contains(goal.Line.Title, "phần so sánh được: 6/7 phường, xã cũ") {
		t.Errorf("the city's line is called %q", goal.Line.Title)
	}
}

// TestOldAndNew: an old area says what became of it, a new one what it was.
func TestOldAndNew(t *testing.T) {
	s := reformed(t)
	old := content[*Area](t, s, "dia-ban/duc-nghia.html")
	if got := old.Fate.Text; got != "Phường Đức Nghĩa nhập vào phường Lạc Đạo từ 01/12/2024." {
		t.Error(got)
	}
	if len(old.Fate.Links) != 1 || old.Fate.Links[0].Label != "Phường Lạc Đạo (từ 01/12/2024 đến 30/06/2025)" ||
		len(old.Fate.Now) != 1 || old.Fate.Now[0].Label != "Phường Phan Thiết" {
		t.Errorf("it leads to %v, now %v", old.Fate.Links, old.Fate.Now)
	}
	if chip := old.Sections[0].Chip.Word; chip != "Địa bàn không còn" || old.Tally.Total > 0 || old.Compare.Href != "" {
		t.Errorf("its verdict is %q, counted %d", chip, old.Tally.Total)
	}
	for _, r := range old.Sections[0].Line.Table.Rows {
		if r.Cells[0] == "2024" || r.Cells[0] == "2025" {
			t.Errorf("a row of a time when it was no more: %v", r.Cells)
		}
	}
	is := content[*Area](t, s, "dia-ban/mui-ne-2025.html")
	if is.Heading != "Phường Mũi Né (từ 01/07/2025)" || len(is.Origin.Links) != 2 || is.Crumbs[2].Label != "Thành phố Phan Thiết" {
		t.Errorf("%s comes from %v, under %v", is.Heading, is.Origin.Links, is.Crumbs)
	}
	text := strings.Join(is.Sections[0].Reasons, " ") + is.Sections[0].Line.Sentence
	for _, want := range []string{"Trước 01/07/2025 là số liệu của Mũi Né (đến 30/06/2025) và Hàm Tiến", "thiếu số liệu của Hàm Tiến"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	part := content[*Area](t, s, "dia-ban/vi-du-bac.html").Sections[0].Line
	if !strings.Contains(part.Sentence, "được ước tính theo tỷ lệ chia tách") || !strings.Contains(part.Table.Rows[0].Cells[len(part.Table.Head)-1], "Ví Dụ (60%)") {
		t.Errorf("a part of a split: %s %v", part.Sentence, part.Table.Rows[0])
	}
	joined := content[*Area](t, s, "dia-ban/ham-thang.html").Sections[0]
	if !strings.Contains(joined.Reasons[0], "từ 01/07/2025 gồm thêm xã Hàm Thắng cũ ở ngoài phạm vi số liệu") {
		t.Error(joined.Reasons[0])
	}
	if f := content[*Area](t, s, "dia-ban/ten-moi.html").Facts; !slices.ContainsFunc(f, func(x Fact) bool { return x.Value == "Xã Tên Cũ (đến 30/06/2025)" }) {
		t.Errorf("its old name is not told: %v", f)
	}
}

// TestNotYet: seen from a day before the change, the page of an area says that
// it is not there yet, and whose figures it shows.
func TestNotYet(t *testing.T) {
	s := New(inputs(t, newReform().Record, "2025-03-31"), &diag.Log{})
	got := content[*Area](t, s, "dia-ban/mui-ne-2025.html").Origin.Text
	want := "Phường Mũi Né đến 01/07/2025 mới có, gồm phường Mũi Né hiện nay và phường Hàm Tiến. " +
		"Ngày 31/03/2025 chưa có địa bàn này. Số liệu ở đây là của những nơi ấy, tính theo địa giới mới."
	if got != want {
		t.Error(got)
	}
	if got := content[*Area](t, s, "dia-ban/lac-dao-2024.html").Origin.Text; !strings.Contains(got, "có từ 01/12/2024") {
		t.Errorf("what is there by then: %s", got)
	}
}

// TestOldNamesAreFound: the search knows what areas were called.
func TestOldNamesAreFound(t *testing.T) {
	found := map[string]SearchEntry{}
	for _, x := range content[*SearchIndex](t, reformed(t), "tim-kiem.js").Entries {
		found[x.Title] = x
	}
	if got := found["Đức Nghĩa"].Detail; !strings.Contains(got, "nay thuộc phường Phan Thiết") {
		t.Error(got)
	}
	if got := found["Tên Mới"]; !strings.Contains(got.Also, "Tên Cũ") || !strings.Contains(got.Detail, "trước là xã Tên Cũ (đến 30/06/2025)") {
		t.Errorf("%+v", got)
	}
	if found["Mũi Né (đến 30/06/2025)"].Href == found["Mũi Né (từ 01/07/2025)"].Href {
		t.Error("two areas of one name are not told apart")
	}
}

// TestMeasuresOverChanges: tong-hop.csv goes back before areas began, and not on
// after they ended.
func TestMeasuresOverChanges(t *testing.T) {
	column := map[string]int{}
	for i, c := range measuresHead {
		column[c] = i
	}
	got := map[string]string{}
	for row := range content[*CSV](t, reformed(t), measuresFile).Rows {
		cell := func(c string) string { return row[column[c]] }
		got[cell("area")+" "+cell("period")] = cell("value") + " " + cell("verdict") + " " + cell("reason_code") + " " + cell("comparability")
	}
	for key, want := range map[string]string{
		"mui-ne-2025 2021":     "50 no-data first-period exact",
		"mui-ne-2025 2022":     " no-data ancestor-gap ",
		"mui-ne-2025 2025":     "65 missed deadline-passed exact",
		"ham-thang 2021":       " no-data not-comparable broken",
		"ham-thang 2025":       "69 no-data not-comparable broken",
		"vi-du-bac 2021":       "55 no-data first-period estimate",
		"phan-thiet-2025 2021": "46 no-data first-period exact",
		"phan-thiet 2025":      "",
		"duc-nghia 2024":       "",
		"lac-dao-2024 2025":    "",
	} {
		if key == "phan-thiet 2025" {
			if !strings.HasSuffix(got[key], " part") {
				t.Errorf("%s: %q", key, got[key])
			}
			continue
		}
		if got[key] != want {
			t.Errorf("%s: %q, want %q", key, got[key], want)
		}
	}
}
