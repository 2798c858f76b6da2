package prose

import (
	"fmt"
	"strconv"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Period names a period in a sentence: "năm 2024", "6 tháng đầu năm 2024",
// "quý III năm 2024", "tháng 6 năm 2024".
func (w *Writer) Period(p record.Period) string { return w.period("period.", p) }

// ShortPeriod names it in a table: "2024", "6T đầu 2024", "Quý III/2024", "06/2024".
func (w *Writer) ShortPeriod(p record.Period) string { return w.period("period.short.", p) }

func (w *Writer) period(prefix string, p record.Period) string {
	if p.IsZero() {
		return ""
	}
	year := strconv.Itoa(p.Year)
	switch p.Unit {
	case record.Half:
		return w.cat.SayWith(prefix+"half."+strconv.Itoa(p.N), "year", year)
	case record.Quarter:
		return w.cat.SayWith(prefix+"quarter."+strconv.Itoa(p.N), "year", year)
	case record.Month:
		return w.cat.SayWith(prefix+"month", "year", year,
			"month", locale.MonthName(w.Lang(), p.N), "mm", fmt.Sprintf("%02d", p.N))
	}
	return w.cat.SayWith(prefix+"year", "year", year)
}

// deadline names a target by its date: "2025" as in "mục tiêu 2025", "hạn
// 2025"; a shorter period in full.
func (w *Writer) deadline(p record.Period) string {
	if p.Unit == record.Year {
		return strconv.Itoa(p.Year)
	}
	return w.Period(p)
}

// Date prints "12/08/2022".
func (w *Writer) Date(d record.Date) string {
	if d.IsZero() {
		return ""
	}
	return locale.Date(w.Lang(), d.Year, d.Month, d.Day)
}

// endingAt is the period that an instant is named by where no report names it.
func endingAt(t record.Instant) record.Period {
	if t.Month() == 12 {
		return record.Period{Year: t.Year(), Unit: record.Year, N: 1}
	}
	return record.Period{Year: t.Year(), Unit: record.Month, N: t.Month()}
}

// asked is the period that a measure is about.
func asked(m *progress.Measure) record.Period {
	switch {
	case m.Point != nil:
		return m.Point.Period
	case m.Absent != nil && m.Absent.Report != nil:
		return m.Absent.Report.Period
	case m.Report != nil:
		return m.Report.Period
	case m.At == 0:
		return record.Period{}
	}
	return endingAt(m.At)
}

// span prints how long months are: "2 năm", "9 tháng"; "" for none.
func (w *Writer) span(months int) string {
	switch {
	case months <= 0:
		return ""
	case months%12 == 0:
		return w.Say("span.years", locale.Args{"n": months / 12})
	}
	return w.Say("span.months", locale.Args{"n": months})
}

// base names the baseline: "năm gốc 2021", "kỳ gốc quý I năm 2021"; a late one
// by its period alone: "năm 2022".
func (w *Writer) base(m *progress.Measure) string {
	b := m.Baseline
	switch {
	case b == nil:
		return w.Say("base.unknown", nil)
	case b.Late:
		return w.Period(b.Period)
	case b.Period.Unit == record.Year:
		return w.Say("base.year", locale.Args{"period": w.ShortPeriod(b.Period)})
	}
	return w.Say("base.period", locale.Args{"period": w.Period(b.Period)})
}
