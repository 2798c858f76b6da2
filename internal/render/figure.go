package render

import (
	"cmp"
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
)

// appendFigure appends a chart with all that belongs to it: title, question,
// sentence, drawing, table. With a width for desks it is drawn twice, and the
// style sheet shows the drawing that there is room for; without, it stands beside
// its reason, and its sentence is the brief one.
func (h *helpers) appendFigure(b []byte, s *chart.Spec, level int, desk svg.Width) []byte {
	if s == nil {
		return b
	}
	sentence := s.Sentence
	if desk == 0 {
		sentence = cmp.Or(s.Brief, sentence)
	}
	b = append(b, `<figure class="figure" id="`...)
	b = appendText(b, s.ID)
	b = append(b, '"')
	b = appendSource(b, s.Source)
	b = append(b, `><figcaption>`...)
	b = appendHeading(b, level, cmp.Or(s.Heading, s.Title))
	if s.Question != "" {
		b = append(b, "\n<p class=\"question\">"...)
		b = appendText(b, s.Question)
		b = append(b, "</p>"...)
	}
	b = append(b, "\n<p>"...)
	b = appendText(b, sentence)
	b = append(b, "</p></figcaption>\n"...)
	if desk > 0 {
		b = append(b, `<div class="drawing narrow">`...)
		b = svg.Append(b, s, svg.Narrow)
		b = append(b, "</div>\n<div class=\"drawing wide\">"...)
		b = svg.Append(b, s, desk)
	} else {
		b = append(b, `<div class="drawing">`...)
		b = svg.Append(b, s, svg.Narrow)
	}
	b = append(b, "</div>\n"...)
	if s.Source.Href != "" {
		b = append(b, tools...)
	}
	b = append(b, "<details><summary>"...)
	b = appendText(b, h.words.Say("theme.numbers", nil))
	b = append(b, "</summary>\n"...)
	b = appendTable(b, s.Table)
	b = append(b, "</details>\n"...)
	b = h.appendTake(b, s.Take)
	return append(b, "</figure>\n"...)
}

func appendHeading(b []byte, level int, text string) []byte {
	b = append(b, "<h"...)
	b = strconv.AppendInt(b, int64(level), 10)
	b = append(b, '>')
	b = appendText(b, text)
	b = append(b, "</h"...)
	b = strconv.AppendInt(b, int64(level), 10)
	return append(b, '>')
}

// appendBullet appends the drawing alone.
func appendBullet(b []byte, s *chart.Spec) []byte {
	if s == nil {
		return b
	}
	b = append(b, `<div class="drawing">`...)
	b = svg.Append(b, s, svg.Narrow)
	return append(b, "</div>\n"...)
}

// tools is where the page's script puts its buttons; the style sheet keeps room
// for them where scripts run, so that nothing moves.
const tools = "<div class=\"tools\"></div>\n"

// appendSource appends where the page's script finds what it draws in place of
// the drawing; nothing where it has nothing.
func appendSource(b []byte, s chart.Source) []byte {
	if s.Href == "" {
		return b
	}
	b = append(b, ` data-chart="`...)
	b = appendText(b, s.Href)
	if s.Area != "" {
		b = append(b, `" data-area="`...)
		b = appendText(b, s.Area)
	}
	return append(b, '"')
}
