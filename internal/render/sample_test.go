package render

import (
	"html/template"
	"slices"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/site"
)

// Contents of every page kind, filled by hand: each field says something.

func sampleFrame(kind string) site.Frame {
	return site.Frame{
		Kind: kind, Lang: "vi", Title: "Gia đình học tập · Tiến độ", Heading: "Gia đình học tập",
		Description: "Tỷ lệ gia đình được công nhận.", Canonical: "https://example.org/" + kind + ".html", NoIndex: true,
		Brand: site.Link{Label: "Phan Thiết học tập suốt đời", Href: "index.html"}, Search: site.Link{Label: "Tìm kiếm", Href: "tim-kiem.html#_search"},
		Nav: []site.Link{
			{Label: "Mục tiêu", Href: "muc-tieu/index.html", Current: true}, {Label: "Địa bàn", Href: "dia-ban/index.html"},
			{Label: "Tin tức", Href: "tin-tuc/index.html"}, {Label: "Giải pháp", Href: "giai-phap/index.html"}, {Label: "Dữ liệu", Href: "du-lieu/index.html"},
		},
		Crumbs:     []site.Link{{Label: "Trang chủ", Href: "index.html"}, {Label: "Mục tiêu", Href: "muc-tieu/index.html"}, {Label: "Gia đình học tập", Current: true}},
		Notice:     "Số liệu minh họa. Các mục tiêu là thật; số của từng phường, xã chỉ để minh họa cách trình bày.",
		NoticeLink: site.Link{Label: "Tìm hiểu thêm", Href: "gioi-thieu.html"},
		DataState:  "Số liệu đến hết năm 2023", DueState: "Kỳ tới: năm 2024, hạn gửi 31/03/2025",
		Feedback:  site.Link{Label: "Báo sai số liệu", Href: "mailto:bien-tap@example.org"},
		Footer:    []site.Link{{Label: "Phương pháp", Href: "phuong-phap.html"}, {Label: "Giới thiệu", Href: "gioi-thieu.html"}},
		Publisher: "Ban biên tập ví dụ", Licence: site.Link{Label: "CC BY 4.0", Href: "https://creativecommons.org/licenses/by/4.0/"},
		Style: "assets/style.00000000.css", Icon: "assets/icon.00000000.svg", Fonts: []string{"assets/a.00000000.woff2"},
	}
}

func sampleChip(v progress.Verdict) site.Chip {
	words := [...]string{"Đã đạt mục tiêu 2025", "Đúng tiến độ", "Chậm tiến độ", "Chậm nhiều", "Chưa chuyển biến", "Kém năm gốc", "Không đạt đúng hạn", "Chưa đánh giá"}
	return site.Chip{Verdict: v, Word: words[v]}
}

var sampleTable = chart.Table{
	Caption: "Gia đình học tập, thành phố Phan Thiết",
	Head:    []string{"Kỳ", "Tỷ lệ", "Được công nhận", "Tổng số", "Mức cần đạt"},
	Rows: []chart.Row{
		{Cells: []string{"2021", "48,1%", "10.293", "21.400", "48,1%"}},
		{Cells: []string{"2022", "53,0%", "11.607", "21.900", "53,6%"}, Mark: "tạm tính"},
		{Cells: []string{"2023", "57,9%", "12.912", "22.300", "59,1%"}, Href: "dia-ban/phan-thiet.html"},
	},
}

func sampleFlow() *chart.Spec {
	return &chart.Spec{
		ID: "flow_ward", Title: "Địa bàn thay đổi", Sentence: "Số phường, xã: 3 trước 01/12/2024, 1 từ 01/12/2024.", Name: "Sơ đồ", Table: sampleTable,
		Plot: &chart.FlowPlot{
			Stages: []chart.FlowStage{{Title: "trước 01/12/2024", Note: "3 phường"}, {Title: "từ 01/12/2024", Note: "1 phường"}},
			Nodes: []chart.FlowNode{{Name: "Lạc Đạo", Href: "dia-ban/lac-dao.html"}, {Name: "Đức Thắng"}, {Name: "Phú Long", Kind: chart.FlowOutside},
				{Stage: 1, Name: "Lạc Đạo", Kind: chart.FlowBegan, Over: []chart.FlowLink{{From: 0}, {From: 1, Share: "60%"}, {From: 2}}}},
			Legend: []chart.FlowKey{{Kind: chart.FlowBegan, Text: "Địa bàn mới"}, {Kind: chart.FlowOutside, Text: "Ngoài phạm vi"}},
		},
	}
}

func sampleBullet(id string, value int64, v progress.Verdict) *chart.Spec {
	at := func(y int, value int64, label string) chart.Target {
		return chart.Target{Spot: chart.Spot{At: record.Instant(y*12 + 11), Value: exact.Int(value)}, Label: label, Long: "Mục tiêu " + label}
	}
	return &chart.Spec{
		ID: id, Title: "Gia đình học tập so với lộ trình", Sentence: "Hết năm 2023 đạt 57,9%, thấp hơn mức cần đạt 1,2 điểm phần trăm.",
		Name: "Biểu đồ: Gia đình học tập so với lộ trình", Mark: "Số liệu minh họa", Table: sampleTable,
		Plot: &chart.BulletPlot{
			Values: chart.Axis{Max: exact.Int(100), Ticks: []chart.Tick{{Value: exact.Int(0), Label: "0%"}, {Value: exact.Int(100), Label: "100%"}}},
			Value:  exact.Int(value), Verdict: v, Style: chart.Illustrative,
			Required: &chart.Tick{Value: exact.Int(59), Label: "59,1%"},
			Targets:  []chart.Target{at(2025, 70, "70%"), at(2030, 80, "80%")},
		},
	}
}

func sampleCards() []site.Card {
	titles := []string{"Gia đình học tập", "Dòng họ học tập", "Cộng đồng học tập", "Lãnh đạo Hội Khuyến học tham gia quản lý trung tâm học tập cộng đồng"}
	var cards []site.Card
	for i, t := range titles {
		v := progress.Verdicts[i*2]
		cards = append(cards, site.Card{
			Goal:  site.Link{Label: t, Href: "muc-tieu/m" + string(rune('a'+i)) + ".html"},
			Value: "57,9%", Parts: "12.912/22.300 gia đình", Period: "năm 2023", Chip: sampleChip(v), Small: i == 1,
			Line: "Còn thiếu 2.698 gia đình để đạt 70% vào năm 2025.", Mark: "Số liệu minh họa",
			Bullet: sampleBullet("b"+string(rune('a'+i)), int64(50+i*12), v),
		})
	}
	return append(cards, site.Card{Goal: site.Link{Label: "Hội viên được quán triệt chủ trương khuyến học", Href: "muc-tieu/z.html"}, Chip: sampleChip(progress.NoData), Line: "Mục tiêu 2030; chưa có kỳ báo cáo nào."})
}

func sampleTally() site.Tally {
	return site.Tally{Items: []site.TallyItem{{Chip: sampleChip(progress.Achieved), Count: 1}, {Chip: sampleChip(progress.Behind), Count: 3}, {Chip: sampleChip(progress.NoData), Count: 1}}, Total: 5}
}

func sampleMatrix() *site.Matrix {
	m := &site.Matrix{Title: "Từng phường, xã", Caption: "Đánh giá của từng phường, xã, năm 2023", Corner: "Phường, xã", Mark: "Số liệu minh họa", Notes: []string{"Ô rỗng: tổng số dưới 10."}}
	for _, g := range []string{"Gia đình", "Dòng họ", "Cộng đồng", "Đơn vị", "Lãnh đạo Hội tham gia quản lý trung tâm", "Cán bộ được tập huấn công nghệ thông tin"} {
		m.Goals = append(m.Goals, site.Link{Label: g, Href: "muc-tieu/x.html"})
	}
	for i, a := range []string{"Mũi Né", "Hàm Tiến", "Thiện Nghiệp", "Phú Thủy"} {
		r := site.MatrixRow{Area: site.Link{Label: a, Href: "dia-ban/x.html"}}
		for j := range m.Goals {
			c := site.MatrixCell{Chip: sampleChip(progress.Verdicts[(i+j)%8]), Value: "66,3%", Href: "dia-ban/x.html#g", Title: a + ", " + m.Goals[j].Label + ": 66,3%"}
			switch {
			case j == 4:
				c.Chip.Hollow, c.Parts = true, "1/2"
			case j == 5 && i == 2:
				c = site.MatrixCell{Empty: true}
			case c.Chip.Verdict == progress.NoData:
				c.Value = ""
			}
			r.Cells = append(r.Cells, c)
		}
		m.Rows = append(m.Rows, r)
	}
	for _, v := range progress.Verdicts {
		m.Legend = append(m.Legend, sampleChip(v))
	}
	return m
}

func sampleTeasers() []site.Teaser {
	topics := []site.Link{{Label: "Dòng họ", Href: "tin-tuc/chu-de/dong-ho.html"}, {Label: "Gia đình", Href: "tin-tuc/chu-de/gia-dinh.html"}}
	return []site.Teaser{
		{Link: site.Link{Label: "Bảy mục tiêu, hai mốc 2025 và 2030", Href: "tin-tuc/bay.html"}, Date: "21/08/2022", ISODate: "2022-08-21", Summary: "Một đoạn tóm tắt ngắn.", Topics: topics, Image: &site.Picture{Src: "tin-tuc/bay.jpg", Alt: "Sơ đồ bảy mục tiêu"}},
		{Link: site.Link{Label: "Đọc biểu đồ tiến độ như thế nào?", Href: "tin-tuc/doc.html"}, Date: "02/10/2022", ISODate: "2022-10-02", Summary: "Hai dòng nói điều chính.", Topics: topics},
	}
}

var (
	sampleFacts = []site.Fact{{Label: "Hiện nay", Value: "57,9%", Note: "12.912/22.300 gia đình"}, {Label: "Mức cần đạt", Value: "59,1%", Note: "theo lộ trình đến 2025"}, {Label: "Mục tiêu 2025", Value: "70%", Note: "còn 12,1 điểm"}}
	sampleTerms = []site.Fact{{Label: "Định nghĩa", Value: "Tỷ lệ gia đình được công nhận danh hiệu trên tổng số gia đình."}, {Label: "Cách tính", Value: "Số được công nhận chia cho tổng số.", Note: "Không lấy trung bình các tỷ lệ."}}
	sampleGoals = []site.TargetLine{{By: "hết năm 2025", Value: "70%", Text: "70% gia đình trở lên được công nhận", State: "chưa đến hạn"}, {By: "hết năm 2030", Value: "80%"}}
	sampleFrom  = []site.SourceLine{{Text: "Quyết định 387/QĐ-TTg", Href: "https://example.org/387", Note: "25/03/2022"}, {Text: "Báo cáo của 17 phường, xã"}}
	sampleLink  = site.Link{Label: "Tải số liệu (CSV)", Href: "du-lieu/so-lieu.csv"}
	sampleLinks = []site.Link{{Label: "Gia đình học tập", Href: "muc-tieu/gia-dinh.html"}, {Label: "Dòng họ học tập", Href: "muc-tieu/dong-ho.html", Current: true}}
)

const sampleCite = "Ban biên tập ví dụ, Gia đình học tập, số liệu đến năm 2023."

// full are contents with every field filled.
func full() map[string]any {
	reasons := []string{"Hết năm 2023 đạt 57,9% (12.912/22.300 gia đình); theo lộ trình cần đạt 59,1%.", "Còn thiếu 2.698 gia đình để đạt 70% vào năm 2025."}
	section := func(id string, v progress.Verdict, small bool) site.AreaGoal {
		return site.AreaGoal{ID: id, Goal: sampleLinks[0], Value: "50,0%", Parts: "1/2 gia đình", Period: "năm 2023", Chip: sampleChip(v), Small: small,
			Mark: "Số liệu minh họa", Reasons: reasons, Line: sampleBullet(id+"-line", 50, v), Beside: "Toàn thành phố: 57,9%", Rank: "hạng 5 trong 17 phường, xã có số liệu"}
	}
	return map[string]any{
		"home":  &site.Home{Frame: sampleFrame("home"), Lead: "Trang này cho biết từng phường, xã đã đi đến đâu.", Tally: sampleTally(), Cards: sampleCards(), Bullets: sampleTable, Matrix: sampleMatrix(), News: sampleTeasers(), AllNews: site.Link{Label: "Tất cả tin", Href: "tin-tuc/index.html"}, Plans: sampleLinks},
		"goals": &site.Goals{Frame: sampleFrame("goals"), Lead: "Bảy mục tiêu.", Plans: []site.GoalsOfPlan{{Plan: sampleLink, Cards: sampleCards(), Bullets: sampleTable}}},
		"goal": &site.Goal{Frame: sampleFrame("goal"), Lead: "Tỷ lệ gia đình được công nhận danh hiệu.", Plan: sampleLinks[0], Chip: sampleChip(progress.Behind), Reasons: reasons, Mark: "Số liệu minh họa", Facts: sampleFacts,
			Line: sampleBullet("line", 58, progress.Behind), Ranking: sampleBullet("ranking", 61, progress.OnTrack), Multiples: sampleBullet("multiples", 40, progress.Missed), Children: "Từng phường, xã, năm 2023",
			About: sampleTerms, Targets: sampleGoals, Sources: sampleFrom, Solutions: sampleLinks, News: sampleTeasers(), Download: sampleLink, ChartData: sampleLink, Citation: sampleCite},
		"areas": &site.Areas{Frame: sampleFrame("areas"), Lead: "18 phường, xã.", Groups: []site.AreaGroup{{Parent: sampleLinks[0], Label: "14 phường, 4 xã", Children: []site.AreaLine{{Area: site.Link{Label: "Phường Đức Nghĩa", Href: "dia-ban/duc-nghia.html"}, Type: "phường", Code: "22942", State: "đến 30/11/2024"}, {Area: site.Link{Label: "Xã Tiến Lợi", Href: "dia-ban/tien-loi.html"}, Type: "xã"}}}}},
		"area": &site.Area{Frame: sampleFrame("area"), Lead: "Hết năm 2023: 2 trong 4 mục tiêu có số liệu đã đạt hoặc đúng tiến độ.", Tally: sampleTally(),
			Sections: []site.AreaGoal{section("gia-dinh", progress.OnTrack, false), section("dong-ho", progress.Worsening, true), {ID: "hoi-vien", Goal: sampleLinks[1], Chip: sampleChip(progress.NoData), Reasons: []string{"Chưa đánh giá: chưa có báo cáo."}}},
			Matrix:   sampleMatrix(), Parent: sampleLinks[0], Facts: sampleTerms, Reports: []site.ReportLine{{Period: "2023", Source: "Số liệu minh họa", Href: "https://example.org/", Status: "minh họa"}, {Period: "2022", Missing: "Chưa gửi báo cáo", Status: "minh họa"}, {Period: "2021", Source: "Số liệu minh họa", Status: "minh họa"}},
			News: sampleTeasers(), Download: sampleLink, Citation: sampleCite},
		"plan":    &site.Plan{Frame: sampleFrame("plan"), Lead: "Kế hoạch của thành phố.", Facts: sampleFacts, Basis: sampleFrom, Sources: sampleFrom, Goals: []site.PlanGoal{{Goal: sampleLinks[0], Chip: sampleChip(progress.OnTrack), Targets: sampleGoals}, {Goal: sampleLinks[1]}}, Area: sampleLinks[0], Calendar: sampleTerms, LateLabel: "Chưa có báo cáo năm 2023 (2/18 phường, xã)", Late: sampleLinks, Solutions: sampleLink},
		"news":    &site.NewsList{Frame: sampleFrame("news"), Lead: "Tin về kế hoạch.", Page: "Trang 2/3", Items: sampleTeasers(), Older: site.Link{Label: "Cũ hơn", Href: "trang/3.html"}, Newer: site.Link{Label: "Mới hơn", Href: "index.html"}, Years: sampleLinks, Topics: sampleLinks},
		"article": &site.Article{Frame: sampleFrame("article"), Date: "12/08/2022", ISODate: "2022-08-12", Author: "Ban biên tập", Summary: "Mỗi mục tiêu có hai mốc.", Image: &site.Picture{Src: "lop.jpg", Alt: "Một lớp học", Caption: "Một lớp học cộng đồng.", Credit: "Ban biên tập"}, Body: template.HTML("<p>Một đoạn văn.</p>\n<h2 id=\"doc\">Đọc thế nào</h2>\n<p>Đoạn nữa.</p>"), Topics: sampleLinks, Goals: sampleLinks, Areas: sampleLinks, Related: sampleTeasers()},
		"changes": &site.Changes{Frame: sampleFrame("changes"), Lead: "Địa bàn nào nhập vào đâu.", Flows: []*chart.Spec{sampleFlow()}, Method: sampleLink, Changes: []site.ChangeOfAreas{{
			ID: "2024-12-01", Heading: "Từ 01/12/2024", Law: sampleFrom[0], Note: "Một câu.",
			Events: []site.AreaEvent{{From: sampleLinks, Into: sampleLinks[:1], How: "Nhập thành", More: "Gồm thêm một phần."}},
		}}},
		"solutions": &site.Solutions{Frame: sampleFrame("solutions"), Lead: "Năm giải pháp.", Plans: []site.SolutionsOfPlan{{Plan: sampleLink, Items: []site.SolutionItem{{ID: "bo-sung", Title: "Bổ sung, hoàn thiện các mô hình", Text: "Một đoạn.", Goals: sampleLinks}, {ID: "doi-moi", Title: "Đổi mới nội dung"}}}}},
		"method": &site.Method{Frame: sampleFrame("method"), Straight: true, CAGR: true, OnTrack: "95%", Behind: "60%", NoChange: "0,1", Coverage: "80%", Verdicts: []site.VerdictLine{{Chip: sampleChip(progress.Achieved), When: "Giá trị bằng hoặc hơn mục tiêu."}}, Example: &site.Example{Title: "Một ví dụ", Steps: []string{"Năm gốc 48,1%.", "Cần đạt 59,1%."}, Mark: "Số liệu minh họa", Link: sampleLinks[0]}, Changed: true, Changes: sampleLink, Lineage: &site.Lineage{
			Title: "Ví dụ qua các lần thay đổi", Lead: "Từ hai phường cũ.", Mark: "Số liệu minh họa", Table: sampleTable, Steps: []string{"Năm 2021: 1 + 2 = 3.", "Năm 2022 không cộng."}, Link: sampleLinks[0],
			More: []site.LinkedText{{Text: "Phường khác thì không so sánh được.", Link: sampleLinks[1]}},
		}},
		"data":    &site.Data{Frame: sampleFrame("data"), Lead: "Tải về.", Files: []site.Download{{Link: sampleLink, Note: "mỗi dòng một số liệu"}}, Charts: []site.Download{{Link: sampleLink}}, Columns: []site.Columns{{File: "so-lieu.csv", Rows: []site.Fact{{Label: "plan", Value: "Mã kế hoạch"}, {Label: "value", Value: "Giá trị", Note: "dấu chấm thập phân"}}}}, Licence: site.Link{Label: "CC BY 4.0", Href: "https://example.org"}, Citation: sampleCite, Statuses: sampleTerms},
		"search":  &site.Search{Frame: sampleFrame("search"), Lead: "Mọi địa bàn.", Letters: []site.Letter{{ID: "_đ", Initial: "Đ", Items: []site.Found{{Link: sampleLinks[0], Note: "Phường · thành phố Phan Thiết"}, {Link: sampleLink}}}}},
		"compare": &site.Compare{Frame: sampleFrame("compare"), Lead: "Từng nơi cạnh cấp trên.", Matrices: []*site.Matrix{sampleMatrix()}, Others: sampleLinks},
		"prose":   &site.Prose{Frame: sampleFrame("prose"), Body: "<p>Trang này không có.</p>", Links: sampleLinks},
	}
}

// bare are contents with as little as there can be.
func bare() map[string]any {
	f := func(kind string) site.Frame {
		return site.Frame{Kind: kind, Lang: "en", Title: "T", Heading: "T", Brand: site.Link{Label: "B", Href: "index.html"}, Search: site.Link{Label: "S", Href: "search.html"}, Style: "s.css", Icon: "i.svg", Publisher: "P"}
	}
	return map[string]any{
		"home": &site.Home{Frame: f("home")}, "goals": &site.Goals{Frame: f("goals")}, "goal": &site.Goal{Frame: f("goal")},
		"areas": &site.Areas{Frame: f("areas")}, "area": &site.Area{Frame: f("area")}, "plan": &site.Plan{Frame: f("plan")},
		"news": &site.NewsList{Frame: f("news")}, "article": &site.Article{Frame: f("article")}, "solutions": &site.Solutions{Frame: f("solutions")}, "changes": &site.Changes{Frame: f("changes")},
		"method": &site.Method{Frame: f("method")}, "data": &site.Data{Frame: f("data")}, "prose": &site.Prose{Frame: f("prose")},
		"search": &site.Search{Frame: f("search")}, "compare": &site.Compare{Frame: f("compare")},
	}
}

func kinds(contents map[string]any) []string {
	var ks []string
	for k := range contents {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}
