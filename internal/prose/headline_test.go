package prose

import (
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

func TestHeadlines(t *testing.T) {
	vi, en := writers(t)
	ward := &record.Area{Name: "Phú Thủy", Type: scenario.Text("phường", "ward")}
	year := scenario.Period("2023")
	for _, c := range []struct {
		tally              progress.Tally
		vi, en, area, inEn string
	}{
		{progress.Tally{1, 2, 1, 0, 0, 1, 0, 2},
			"Hết năm 2023: 3 trong 7 mục tiêu đã đạt hoặc đúng tiến độ",
			"By the end of 2023: 3 of 7 goals are achieved or on track",
			"Hết năm 2023: 3 trong 5 mục tiêu được đánh giá đã đạt hoặc đúng tiến độ; 2 mục tiêu chưa đánh giá.",
			"By the end of 2023: 3 of 5 goals assessed are achieved or on track; 2 goals are not assessed."},
		{progress.Tally{1, 0, 3},
			"Hết năm 2023: 1 trong 4 mục tiêu đã đạt hoặc đúng tiến độ",
			"By the end of 2023: 1 of 4 goals is achieved or on track",
			"Hết năm 2023: 1 trong 4 mục tiêu được đánh giá đã đạt hoặc đúng tiến độ.",
			"By the end of 2023: 1 of 4 goals assessed is achieved or on track."},
		{progress.Tally{1, 2},
			"Hết năm 2023: cả 3 mục tiêu đều đã đạt hoặc đúng tiến độ",
			"By the end of 2023: all 3 goals are achieved or on track",
			"Hết năm 2023: cả 3 mục tiêu được đánh giá đều đã đạt hoặc đúng tiến độ.",
			"By the end of 2023: all 3 goals assessed are achieved or on track."},
		{progress.Tally{0, 1, 0, 0, 0, 0, 0, 1},
			"Hết năm 2023: 1 trong 2 mục tiêu đã đạt hoặc đúng tiến độ",
			"By the end of 2023: 1 of 2 goals is achieved or on track",
			"Hết năm 2023: mục tiêu được đánh giá đã đạt hoặc đúng tiến độ; 1 mục tiêu chưa đánh giá.",
			"By the end of 2023: the one goal assessed is achieved or on track; 1 goal is not assessed."},
		{progress.Tally{0, 0, 3, 1},
			"Hết năm 2023: trong 4 mục tiêu chưa có mục tiêu nào đạt hoặc đúng tiến độ",
			"By the end of 2023: none of the 4 goals is achieved or on track",
			"Hết năm 2023: trong 4 mục tiêu được đánh giá chưa có mục tiêu nào đạt hoặc đúng tiến độ.",
			"By the end of 2023: none of the 4 goals assessed is achieved or on track."},
		{progress.Tally{0, 0, 1},
			"Hết năm 2023: mục tiêu duy nhất chưa đạt, cũng chưa đúng tiến độ",
			"By the end of 2023: the one goal is neither achieved nor on track",
			"Hết năm 2023: mục tiêu được đánh giá chưa đạt, cũng chưa đúng tiến độ.",
			"By the end of 2023: the one goal assessed is neither achieved nor on track."},
		{progress.Tally{0, 0, 0, 0, 0, 0, 0, 7},
			"Cả 7 mục tiêu đều chưa được đánh giá",
			"None of the 7 goals can be assessed yet",
			"Cả 7 mục tiêu đều chưa được đánh giá.",
			"None of the 7 goals can be assessed yet."},
	} {
		for _, x := range []struct{ got, want string }{
			{vi.Headline(year, c.tally), c.vi}, {en.Headline(year, c.tally), c.en},
			{vi.AreaHeadline(ward, year, c.tally), c.area}, {en.AreaHeadline(ward, year, c.tally), c.inEn},
		} {
			if x.got != x.want {
				t.Errorf("got  %q\nwant %q", x.got, x.want)
			}
		}
	}
}

// Where the goals' newest figures are of several periods, none is named.
func TestHeadlineOfSeveralPeriods(t *testing.T) {
	vi, en := writers(t)
	tally := progress.Tally{1, 0, 1}
	if got, want := vi.Headline(record.Period{}, tally), "Theo số liệu mới nhất: 1 trong 2 mục tiêu đã đạt hoặc đúng tiến độ"; got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got, want := en.Headline(record.Period{}, tally), "By the newest figures: 1 of 2 goals is achieved or on track"; got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestCalendar(t *testing.T) {
	vi, en := writers(t)
	due := record.Date{Year: 2025, Month: 3, Day: 31}
	late := []*record.Area{{Name: "Mũi Né", Type: scenario.Text("phường", "")}, {Name: "Tiến Lợi", Type: scenario.Text("xã", "")}}
	next := progress.Calendar{NewestPeriod: scenario.Period("2023"), NextPeriod: scenario.Period("2024"), NextDue: due}
	overdue := next
	overdue.Overdue, overdue.Late = true, late
	many := next
	many.Late = append(append(late[:2:2], late...), late...)
	for _, c := range []struct {
		calendar progress.Calendar
		vi, en   string
	}{
		{next, "Kỳ báo cáo tới: năm 2024, hạn 31/03/2025.", "Next report: 2024, due 31 March 2025."},
		{overdue, "Báo cáo năm 2024 đã quá hạn 31/03/2025. Còn 2 địa bàn chưa báo cáo năm 2023: phường Mũi Né và xã Tiến Lợi.",
			"The report for 2024 is overdue since 31 March 2025. 2 of the areas have not reported for 2023: Mũi Né and Tiến Lợi."},
		{many, "Kỳ báo cáo tới: năm 2024, hạn 31/03/2025. Còn 6 địa bàn chưa báo cáo năm 2023.",
			"Next report: 2024, due 31 March 2025. 6 of the areas have not reported for 2023."},
		{progress.Calendar{NewestPeriod: scenario.Period("2023")}, "Chưa xác định hạn của kỳ báo cáo tới.", "It is not settled when the next report is due."},
		{progress.Calendar{}, "Chưa có kỳ báo cáo nào.", "No period has been reported yet."},
	} {
		if got := vi.Calendar(c.calendar); got != c.vi {
			t.Errorf("got  %q\nwant %q", got, c.vi)
		}
		if got := en.Calendar(c.calendar); got != c.en {
			t.Errorf("got  %q\nwant %q", got, c.en)
		}
	}
}

// TestAreaCalendar holds what an area's page says of its own reports alone.
func TestAreaCalendar(t *testing.T) {
	vi, en := writers(t)
	ward := &record.Area{Name: "Mũi Né", Tier: "ward"}
	ends := &record.Area{Name: "Đức Nghĩa", Tier: "ward", Until: record.Date{Year: 2024, Month: 11, Day: 30}}
	next := progress.Calendar{NewestPeriod: scenario.Period("2023"), NextPeriod: scenario.Period("2024"), NextDue: record.Date{Year: 2025, Month: 3, Day: 31}}
	waiting := next
	waiting.NextPeriod = next.NewestPeriod
	late := func(c progress.Calendar, a *record.Area) progress.Calendar {
		c.Late = []*record.Area{a}
		return c
	}
	for _, c := range []struct {
		calendar progress.Calendar
		area     *record.Area
		vi, en   string
	}{
		{next, ward, "Kỳ báo cáo tới: năm 2024, hạn 31/03/2025.", "Next report: 2024, due 31 March 2025."},
		{late(next, ward), ward, "Kỳ báo cáo tới: năm 2024, hạn 31/03/2025. Chưa có báo cáo năm 2023.",
			"Next report: 2024, due 31 March 2025. No report for 2023 yet."},
		{late(waiting, ward), ward, "Kỳ báo cáo tới: năm 2023, hạn 31/03/2025.", "Next report: 2023, due 31 March 2025."},
		{next, ends, "Không còn kỳ báo cáo nào nữa: địa bàn này chỉ tồn tại đến hết ngày 30/11/2024.",
			"No further report is due: this area ends on 30 November 2024."},
		{late(next, ends), ends, "Không còn kỳ báo cáo nào nữa: địa bàn này chỉ tồn tại đến hết ngày 30/11/2024. Chưa có báo cáo năm 2023.",
			"No further report is due: this area ends on 30 November 2024. No report for 2023 yet."},
	} {
		if got := vi.AreaCalendar(c.calendar, c.area); got != c.vi {
			t.Errorf("got  %q\nwant %q", got, c.vi)
		}
		if got := en.AreaCalendar(c.calendar, c.area); got != c.en {
			t.Errorf("got  %q\nwant %q", got, c.en)
		}
	}
}

// TestLabels holds the chips and marks against the design's table.
func TestLabels(t *testing.T) {
	vi, en := writers(t)
	want := map[progress.Verdict][2]string{
		progress.Achieved: {"Đã đạt", "Achieved"}, progress.OnTrack: {"Đúng tiến độ", "On track"},
		progress.Behind: {"Chậm tiến độ", "Behind"}, progress.FarBehind: {"Chậm nhiều", "Far behind"},
		progress.NoChange: {"Chưa chuyển biến", "No change"}, progress.Worsening: {"Kém năm gốc", "Worse than at the start"},
		progress.Missed: {"Không đạt đúng hạn", "Missed"}, progress.NoData: {"Chưa đánh giá", "Not assessed"},
	}
	for _, v := range progress.Verdicts {
		if vi.Verdict(v) != want[v][0] || en.Verdict(v) != want[v][1] {
			t.Errorf("%v: %q, %q", v, vi.Verdict(v), en.Verdict(v))
		}
	}
	for status, mark := range map[record.Status]string{record.Final: "", record.Provisional: "Số liệu tạm tính", record.Illustrative: "Số liệu minh họa"} {
		if vi.Status(status) != mark {
			t.Errorf("%v: %q", status, vi.Status(status))
		}
	}
	ward := progress.Coverage{Reported: 5, Expected: 18}
	g := &record.Goal{ReportedBy: "ward"}
	if got := vi.Reported(g, ward); got != "5/18 phường, xã" {
		t.Error(got)
	}
	series := &progress.Series{Goal: g, Pending: &progress.Point{Period: scenario.Period("2024"), Coverage: ward}}
	if got := vi.Pending(series); got != "Đang nhận báo cáo năm 2024: 5/18 phường, xã" {
		t.Error(got)
	}
	if got := vi.Pending(&progress.Series{Goal: g}); got != "" {
		t.Error(got)
	}
}

// TestNotComparable is built by hand: no record of today breaks a series.
func TestNotComparable(t *testing.T) {
	vi, en := writers(t)
	c := scenario.Parse(t, "goal share 70@2025\nof gia đình/families\nbase 2021\n1 2021 480/1000\n1 2025 660/1000\nask 1 2025")
	m := c.Measure()
	m.Verdict, m.Cause = progress.NoData, progress.NotComparable
	for _, x := range []struct{ got, want string }{
		{vi.Reason(m)[0], "Hết năm 2025 đạt 66,0% (660/1.000 gia đình); không so sánh được với các kỳ trước nên không đánh giá theo mục tiêu đã đặt."},
		{en.Phrase(m), "not assessed: not comparable"},
		{vi.Phrase(m), "chưa đánh giá: không so sánh được"},
	} {
		if x.got != x.want {
			t.Errorf("got  %q\nwant %q", x.got, x.want)
		}
	}
}
