package svg

import (
	"fmt"
	"maps"
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// The specs that the tests draw are made up of values here, without a record:
// what a record gives is tested in chart.

func year(y int) record.Instant { return record.Instant(y*12 + 11) }

func tenths(n int) exact.Rat { return exact.Frac(int64(n), 10) }

func percents(n int) string { return fmt.Sprintf("%d,%d%%", n/10, n%10) }

// axisOf has ticks at every step from lo to hi, in percent.
func axisOf(lo, hi, step int) chart.Axis {
	a := chart.Axis{Min: exact.Int(int64(lo)), Max: exact.Int(int64(hi))}
	for v := lo; v <= hi; v += step {
		a.Ticks = append(a.Ticks, chart.Tick{Value: exact.Int(int64(v)), Label: strconv.Itoa(v) + "%"})
	}
	if lo > 0 {
		a.Note = "Trục đứng bắt đầu từ " + a.Ticks[0].Label + ", không phải từ 0"
	}
	return a
}

func spanOf(from, to int) chart.Span {
	s := chart.Span{From: year(from), To: year(to)}
	for y := from; y <= to; y++ {
		s.Ticks = append(s.Ticks, chart.Moment{At: year(y), Label: strconv.Itoa(y)})
	}
	return s
}

// dotsFrom has a dot a year from 2021 on, values in tenths; −1 is a gap.
func dotsFrom(first int, style chart.Style, values ...int) (dots []chart.Dot) {
	joined := false
	for i, v := range values {
		if v < 0 {
			joined = false
			continue
		}
		dots = append(dots, chart.Dot{
			Spot: chart.Spot{At: year(first + i), Value: tenths(v)}, Period: strconv.Itoa(first + i),
			Label: percents(v), Style: style, Joined: joined,
		})
		joined = true
	}
	return dots
}

func targetAt(y, v int) chart.Target {
	label := strconv.Itoa(v) + "%"
	return chart.Target{Spot: chart.Spot{At: year(y), Value: exact.Int(int64(v))}, Label: label, Long: "Mục tiêu " + label}
}

var lineKeys = []chart.Key{
	{Sign: chart.SignSeries, Text: "Thực tế"}, {Sign: chart.SignPath, Text: "Mức cần đạt"},
	{Sign: chart.SignTarget, Text: "Mục tiêu"}, {Sign: chart.SignTrend, Text: "Ước tính"},
}

func spec(id string, p chart.Plot) *chart.Spec {
	return &chart.Spec{ID: id, Title: "Gia đình học tập", Name: "Gia đình học tập, phường Phú Thủy", Sentence: "Năm 2024: 66,3%.", Plot: p}
}

// lineOf is a line with the usual targets, illustrative.
func lineOf(id string, a chart.Axis, v progress.Verdict, dots []chart.Dot) *chart.Spec {
	p := &chart.LinePlot{
		Values: a, Time: spanOf(2021, 2030), Verdict: v, Dots: dots,
		Path:    []chart.Spot{dots[0].Spot, {At: year(2025), Value: exact.Int(70)}, {At: year(2030), Value: exact.Int(80)}},
		Targets: []chart.Target{targetAt(2025, 70), targetAt(2030, 80)},
		Legend:  lineKeys[:3:3],
	}
	s := spec(id, p)
	if dots[0].Style == chart.Illustrative {
		s.Mark = "Số liệu minh họa"
		p.Legend = append(p.Legend, chart.Key{Sign: chart.SignStyle, Style: chart.Illustrative, Text: s.Mark})
	}
	return s
}

func withTrend(s *chart.Spec, y, v int) *chart.Spec {
	p := s.Plot.(*chart.LinePlot)
	p.Trend = []chart.Spot{p.Dots[len(p.Dots)-1].Spot, {At: year(y), Value: tenths(v)}}
	p.Legend = append(p.Legend[:len(p.Legend):len(p.Legend)], lineKeys[3])
	return s
}

func bulletOf(id string, v progress.Verdict, value, required int, targets ...chart.Target) *chart.Spec {
	p := &chart.BulletPlot{Values: axisOf(0, 100, 25), Value: tenths(value), Verdict: v, Targets: targets}
	for i := range targets {
		targets[i].Label += " · " + strconv.Itoa(targets[i].At.Year())
	}
	if required >= 0 {
		p.Required = &chart.Tick{Value: tenths(required), Label: "cần " + percents(required)}
	}
	return spec(id, p)
}

var wards = []string{"Phong Nẫm", "Hưng Long", "Hàm Tiến", "Thiện Nghiệp", "Bình Hưng", "Đức Thắng", "Tiến Lợi", "Phú Hài", "Mũi Né", "Tiến Thành", "Phú Thủy", "Phú Trinh"}

var words = map[progress.Verdict]string{
	progress.Achieved: "Đã đạt", progress.OnTrack: "Đúng tiến độ", progress.Behind: "Chậm tiến độ", progress.FarBehind: "Chậm nhiều",
	progress.NoChange: "Chưa chuyển biến", progress.Worsening: "Kém năm gốc", progress.Missed: "Không đạt đúng hạn", progress.NoData: "Chưa đánh giá",
}

func rankingOf(id string) *chart.Spec {
	values := []int{804, 771, 753, 711, 700, 693, 684, 677, 644, 605, 529, 457}
	verdicts := []progress.Verdict{0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 5}
	p := &chart.RankingPlot{Values: axisOf(0, 100, 25), Target: &chart.Tick{Value: exact.Int(70), Label: "Mục tiêu 70%"}}
	target := exact.Int(70)
	for i, v := range values {
		p.Rows = append(p.Rows, chart.RankRow{
			Rank: strconv.Itoa(i + 1), Name: wards[i], Href: "../dia-ban/x.html", Value: tenths(v), Label: percents(v),
			Verdict: verdicts[i], Chip: words[verdicts[i]], Style: chart.Illustrative, Target: &target,
		})
	}
	p.Rows[2].Style = chart.Provisional
	p.Unranked = []chart.RankRow{{Name: "Lạc Đạo", Href: "../dia-ban/x.html", Value: tenths(500), Label: "1/2", Verdict: progress.NoChange, Chip: words[progress.NoChange], Hollow: true, Target: &target}}
	p.UnrankedBy = "Không xếp hạng vì có dưới 10 gia đình"
	p.Missing = []chart.Absent{
		{Name: "Xuân An", Href: "../dia-ban/x.html", Reason: "Chưa gửi báo cáo (minh họa)"},
		{Name: "Thanh Hải", Reason: "đến hạn 2025, chưa có báo cáo; gần nhất 2024: 66,3%, khi ấy là chậm so với tiến độ"},
	}
	p.MissingHead = "Chưa có số liệu: 2 nơi"
	p.Legend = []chart.Key{
		{Sign: chart.SignHollow, Text: "Số lượng dưới 10"},
		{Sign: chart.SignStyle, Style: chart.Provisional, Text: "Số liệu tạm tính"},
		{Sign: chart.SignStyle, Style: chart.Illustrative, Text: "Số liệu minh họa"},
	}
	s := spec(id, p)
	s.Mark = "Số liệu minh họa"
	return s
}

func multiplesOf(id string) *chart.Spec {
	p := &chart.MultiplesPlot{
		Values: axisOf(40, 80, 10), Time: spanOf(2021, 2024), Target: &chart.Tick{Value: exact.Int(70), Label: "Mục tiêu 70%"},
		Scale: "Các ô cùng một thang: từ 40% đến 80%, từ 2021 đến 2024",
	}
	for i, name := range wards {
		v := progress.Verdict(i % 7)
		dots := dotsFrom(2021, chart.Illustrative, 420+13*i, 450+11*i, 500+7*i, 540+20*i)
		if i == 4 {
			dots = dotsFrom(2021, chart.Illustrative, 500, -1, 520, 600)
		}
		p.Cells = append(p.Cells, chart.Cell{Name: name, Href: "../dia-ban/x.html", Dots: dots, Label: dots[len(dots)-1].Label, Verdict: v, Chip: words[v]})
	}
	p.Cells[7] = chart.Cell{Name: wards[7], Href: "../dia-ban/x.html", Silent: "Chưa có số liệu", Verdict: progress.NoData}
	p.Legend = []chart.Key{{Sign: chart.SignPath, Text: "Mục tiêu 70%"}, {Sign: chart.SignStyle, Style: chart.Illustrative, Text: "Số liệu minh họa"}}
	s := spec(id, p)
	s.Mark = "Số liệu minh họa"
	return s
}

// shapes are the drawings to look at.
func shapes() map[string]*chart.Spec {
	long := make([]int, 30)
	for i := range long {
		long[i] = 200 + 17*i + 40*(i%4)
	}
	many := lineOf("many", axisOf(0, 100, 25), progress.Behind, dotsFrom(2001, chart.Firm, long...))
	plot := many.Plot.(*chart.LinePlot)
	plot.Time = spanOf(2001, 2030)
	mixed := dotsFrom(2021, chart.Firm, 481, 530, 579, 663)
	mixed[3].Style, mixed[0].Style = chart.Provisional, chart.Estimated
	mix := lineOf("mixed", axisOf(40, 80, 10), progress.OnTrack, mixed)
	plot = mix.Plot.(*chart.LinePlot)
	plot.Legend = append(plot.Legend, chart.Key{Sign: chart.SignStyle, Style: chart.Provisional, Text: "Số liệu tạm tính"},
		chart.Key{Sign: chart.SignStyle, Style: chart.Estimated, Text: "Quy đổi theo tỷ lệ chia tách"})
	bullet := bulletOf("bullet", progress.OnTrack, 663, 645, targetAt(2025, 70), targetAt(2030, 80))
	bullet.Mark = "Số liệu minh họa"
	bullet.Plot.(*chart.BulletPlot).Style = chart.Illustrative
	small := bulletOf("bullet-small", progress.NoChange, 500, 620, targetAt(2025, 65))
	small.Plot.(*chart.BulletPlot).Hollow = true
	past := dotsFrom(2021, chart.Illustrative, 481, 530, 579, 663)
	past[0].Made, past[1].Made, past[2].Made = chart.Weighed, chart.Summed, chart.Summed
	inherited := lineOf("line-past", axisOf(40, 80, 10), progress.OnTrack, past)
	plot = inherited.Plot.(*chart.LinePlot)
	plot.Before = dotsFrom(2021, chart.Illustrative, 455, 490, 520)
	plot.Legend = append(plot.Legend, chart.Key{Sign: chart.SignBefore, Text: "Cả địa bàn cũ, như đã báo cáo"},
		chart.Key{Sign: chart.SignSummed, Text: "Số liệu của các nơi trước sắp xếp"}, chart.Key{Sign: chart.SignWeighed, Text: "Ước tính theo tỷ lệ chia tách"})
	all := map[string]*chart.Spec{
		"line-past":     inherited,
		"line":          withTrend(lineOf("line", axisOf(40, 80, 10), progress.OnTrack, dotsFrom(2021, chart.Illustrative, 481, 530, 579, 663)), 2026, 760),
		"line-one":      lineOf("line-one", axisOf(40, 80, 10), progress.NoData, dotsFrom(2023, chart.Firm, 620)),
		"line-gap":      lineOf("line-gap", axisOf(40, 80, 10), progress.FarBehind, dotsFrom(2021, chart.Illustrative, 451, -1, 470, 489)),
		"line-reached":  lineOf("line-reached", axisOf(0, 100, 25), progress.Achieved, dotsFrom(2021, chart.Firm, 300, 450, 690, 748)),
		"line-worse":    withTrend(lineOf("line-worse", axisOf(0, 100, 20), progress.Worsening, dotsFrom(2021, chart.Firm, 250, 300, 220, 180)), 2030, 60),
		"line-many":     many,
		"line-mixed":    mix,
		"bullet":        bullet,
		"bullet-high":   bulletOf("bullet-high", progress.Behind, 944, 962, targetAt(2025, 98), targetAt(2030, 99)),
		"bullet-small":  small,
		"bullet-single": bulletOf("bullet-single", progress.Worsening, 169, 333, targetAt(2025, 40)),
		"ranking":       rankingOf("ranking"),
		"multiples":     multiplesOf("multiples"),
	}
	maps.Copy(all, mapShapes())
	return all
}
