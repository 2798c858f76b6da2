// Package prose is the one place that turns a measure into words.
//
// Sentences are made from the theme's message patterns (themes/*/words/*.txt)
// and say no more than the numbers do. The Vietnamese is what a careful
// official would write; the English says the same.
package prose

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Writer writes in one language. It is read-only and safe for concurrent use.
type Writer struct {
	cat  *locale.Catalogue
	site *record.Site
}

// New returns a writer that takes its patterns from cat.
func New(cat *locale.Catalogue, site *record.Site) *Writer { return &Writer{cat: cat, site: site} }

// Lang is the language that the writer writes.
func (w *Writer) Lang() string { return w.cat.Lang }

// Say fills a message pattern.
func (w *Writer) Say(key string, args locale.Args) string { return w.cat.Say(key, args) }

// Value prints a goal's value: "66,3%", "5.100", "9,4 năm", done "Đã thực hiện".
// One decimal for shares; as many as the figure has for values, at most three.
func (w *Writer) Value(g *record.Goal, v exact.Rat) string { return "" }

// Apart prints v with as many digits as it takes to tell it from each of the
// others it is not equal to: 69,96% beside a target of 70%.
func (w *Writer) Apart(g *record.Goal, v exact.Rat, others ...exact.Rat) string { return "" }

// Shown is a measure's value as every page prints it: told apart from its
// target and from the path; "–" is never printed: "" where there is no figure.
func (w *Writer) Shown(m *progress.Measure) string { return "" }

// Difference prints a difference's size: "1,5 điểm phần trăm", "0,4 năm".
func (w *Writer) Difference(g *record.Goal, d exact.Rat) string { return "" }

// Parts prints "3.120/4.500 gia đình"; "" where the kind has no parts.
func (w *Writer) Parts(g *record.Goal, p *progress.Point) string { return "" }

// Period names a period in a sentence: "năm 2024", "6 tháng đầu năm 2024",
// "quý III năm 2024", "tháng 6 năm 2024".
func (w *Writer) Period(p record.Period) string { return "" }

// ShortPeriod names it in a table: "2024", "6T đầu 2024", "Quý III/2024", "06/2024".
func (w *Writer) ShortPeriod(p record.Period) string { return "" }

// Date prints "12/08/2022".
func (w *Writer) Date(d record.Date) string { return "" }

// Chip is the verdict as a label: "Đã đạt mục tiêu 2025", "Đúng tiến độ".
func (w *Writer) Chip(m *progress.Measure) string { return "" }

// Verdict is the verdict's bare label, for legends and tallies: "Đã đạt".
func (w *Writer) Verdict(v progress.Verdict) string { return "" }

// Status is a reporting status as a mark: "Số liệu minh họa", "Số liệu tạm
// tính"; "" for final.
func (w *Writer) Status(s record.Status) string { return "" }

// Reason says why, the main sentence first, then what else there is to know;
// never empty.
func (w *Writer) Reason(m *progress.Measure) []string { return nil }

// Short is one line for a card or a table: "còn thiếu 312 gia đình để đạt 70%
// vào năm 2025"; never empty.
func (w *Writer) Short(m *progress.Measure) string { return "" }

// Cell is the title of a matrix cell for a screen reader: "Phú Thủy, Gia đình
// học tập: 66,3%, đúng tiến độ".
func (w *Writer) Cell(m *progress.Measure) string { return "" }

// Headline is the home page's sentence: "Hết năm 2023: 3 trong 7 mục tiêu đã
// đạt hoặc đúng tiến độ".
func (w *Writer) Headline(newest record.Period, t progress.Tally) string { return "" }

// AreaHeadline is the same for an area's page, with the period of its newest
// figure.
func (w *Writer) AreaHeadline(a *record.Area, newest record.Period, t progress.Tally) string {
	return ""
}

// Reported is "12/18 phường, xã": how many areas of the goal's tier reported.
func (w *Writer) Reported(g *record.Goal, c progress.Coverage) string { return "" }

// Calendar says when the next reports are due, or plainly that they are late;
// never empty.
func (w *Writer) Calendar(c progress.Calendar) string { return "" }
