package svg

import (
	"strconv"
	"strings"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// ground are the eighteen wards of the first site with their tiles and figures
// in tenths; −1 is none.
var ground = []struct {
	name        string
	column, row int
	was, is     int
	verdict     progress.Verdict
}{
	{"Mũi Né", 8, 1, 480, 644, 1}, {"Hàm Tiến", 7, 1, 530, 753, 0}, {"Phú Hài", 6, 1, 520, 677, 1},
	{"Phú Thủy", 4, 2, 470, 529, 3}, {"Phú Tài", 1, 2, 455, 515, 3}, {"Phú Trinh", 2, 1, 469, 457, 5},
	{"Xuân An", 3, 1, 500, 655, 1}, {"Thanh Hải", 5, 2, 540, 700, 0}, {"Bình Hưng", 3, 2, 541, 706, 0},
	{"Đức Nghĩa", 2, 2, 519, 637, 1}, {"Lạc Đạo", 2, 3, 505, -1, 7}, {"Đức Thắng", 3, 3, 533, 693, 1},
	{"Hưng Long", 4, 3, 590, 771, 0}, {"Đức Long", 1, 3, 522, 684, 1}, {"Thiện Nghiệp", 7, 0, 551, 711, 0},
	{"Phong Nẫm", 1, 1, 601, 804, 0}, {"Tiến Lợi", 0, 2, 528, 683, 1}, {"Tiến Thành", 0, 4, 499, 605, 2},
}

func verdictKeysOf(tiles []chart.Tile) (keys []chart.VerdictKey) {
	for _, v := range progress.Verdicts {
		n := 0
		for _, t := range tiles {
			if t.Verdict == v {
				n++
			}
		}
		if n > 0 {
			keys = append(keys, chart.VerdictKey{Verdict: v, Text: words[v] + ": " + strconv.Itoa(n)})
		}
	}
	return keys
}

func mapOf(id string, style chart.Style) *chart.Spec {
	p := &chart.MapPlot{Columns: 9, Rows: 5, Unit: "Số trong ô: %, năm 2023"}
	for _, g := range ground {
		t := chart.Tile{
			Column: g.column, Row: g.row, Name: g.name, Href: "../dia-ban/x.html#g", Verdict: g.verdict,
			Title: g.name + ", Gia đình học tập: " + words[g.verdict], Style: style,
		}
		if g.is >= 0 {
			t.Label = strings.TrimSuffix(percents(g.is), "%")
		}
		p.Tiles = append(p.Tiles, t)
	}
	p.Verdicts = verdictKeysOf(p.Tiles)
	s := spec(id, p)
	if style == chart.Illustrative {
		s.Mark = "Số liệu minh họa"
	}
	return s
}

// mixedMapOf has tiles of every style, a hollow one, and one that no verdict is
// asked of.
func mixedMapOf(id string) *chart.Spec {
	s := mapOf(id, chart.Firm)
	p := s.Plot.(*chart.MapPlot)
	p.Tiles[0].Style, p.Tiles[1].Style, p.Tiles[2].Style = chart.Provisional, chart.Illustrative, chart.Estimated
	p.Tiles[3].Hollow, p.Tiles[3].Label = true, "1/2"
	p.Tiles[4].Blank, p.Tiles[4].Verdict = true, progress.NoData
	p.Tiles[5].Label = "100,0"
	s.Mark = "Số liệu minh họa"
	p.Legend = []chart.Key{
		{Sign: chart.SignStyle, Style: chart.Provisional, Text: "Số liệu tạm tính"},
		{Sign: chart.SignStyle, Style: chart.Illustrative, Text: "Số liệu minh họa"},
		{Sign: chart.SignStyle, Style: chart.Estimated, Text: "Quy đổi theo tỷ lệ chia tách"},
	}
	return s
}

func stepsOf(id string, periods int) *chart.Spec {
	p := &chart.StepsPlot{Columns: 9}
	for i := range periods {
		step := chart.Step{Rows: 5, Period: strconv.Itoa(2022 + i), Note: strconv.Itoa(4+i) + "/18 nơi kịp tiến độ"}
		for k, t := range mapOf(id, chart.Firm).Plot.(*chart.MapPlot).Tiles {
			t.Verdict = progress.Verdict((int(t.Verdict) + k*i) % 8)
			step.Tiles = append(step.Tiles, t)
		}
		p.Steps = append(p.Steps, step)
		p.Verdicts = verdictKeysOf(step.Tiles)
	}
	s := spec(id, p)
	s.Mark = "Số liệu minh họa"
	return s
}

var slopeKeys = []chart.Key{
	{Sign: chart.SignBetter, Text: "Tốt lên"}, {Sign: chart.SignLevel, Text: "Không đổi"}, {Sign: chart.SignWorse, Text: "Kém đi"},
}

// slopeFrom is a slope chart of values in tenths.
func slopeFrom(id string, names []string, was, is []int) *chart.Spec {
	p := &chart.SlopePlot{
		Values: axisOf(0, 100, 25), From: "2021", To: "2023", Named: min(len(names), 24), Legend: slopeKeys,
	}
	for i, name := range names {
		turn := chart.Better
		switch {
		case is[i] < was[i]:
			turn = chart.Worse
		case is[i] == was[i]:
			turn = chart.Level
		}
		p.Lines = append(p.Lines, chart.SlopeLine{
			Name: name, Href: "../dia-ban/x.html", Turn: turn, Rank: i,
			From: chart.Side{Value: tenths(was[i]), Label: percents(was[i])},
			To:   chart.Side{Value: tenths(is[i]), Label: percents(is[i])},
		})
	}
	if p.Named < len(names) {
		p.Note = "Chỉ ghi tên 24 trong " + strconv.Itoa(len(names)) + " nơi: cao nhất, thấp nhất và thay đổi nhiều nhất"
	}
	return spec(id, p)
}

func slopeOf(id string) *chart.Spec {
	var names []string
	var was, is []int
	for _, g := range ground {
		if g.is >= 0 {
			names, was, is = append(names, g.name), append(was, g.was), append(is, g.is)
		}
	}
	s := slopeFrom(id, names, was, is)
	p := s.Plot.(*chart.SlopePlot)
	p.Values = axisOf(40, 90, 10)
	for i := range p.Lines {
		p.Lines[i].From.Style, p.Lines[i].To.Style = chart.Illustrative, chart.Illustrative
	}
	s.Mark = "Số liệu minh họa"
	p.Legend = append(p.Legend[:3:3], chart.Key{Sign: chart.SignStyle, Style: chart.Illustrative, Text: s.Mark})
	return s
}

// slopeOfMany has more lines than names.
func slopeOfMany(id string) *chart.Spec {
	var names []string
	var was, is []int
	for i := range 124 {
		names = append(names, "Xã số "+strconv.Itoa(i+1))
		was, is = append(was, 300+i*7%240), append(is, 380+i*37%420)
	}
	return slopeFrom(id, names, was, is)
}

// mapShapes are the drawings of maps and slopes to look at.
func mapShapes() map[string]*chart.Spec {
	return map[string]*chart.Spec{
		"map":        mapOf("map", chart.Illustrative),
		"map-mixed":  mixedMapOf("map-mixed"),
		"steps":      stepsOf("steps", 3),
		"slope":      slopeOf("slope"),
		"slope-many": slopeOfMany("slope-many"),
	}
}
