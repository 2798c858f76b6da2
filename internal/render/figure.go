package render

import (
	"cmp"
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
)

// appendFigure appends a chart with all that belongs to it: title, sentence,
// drawing, table. With wide it is drawn twice, and the style sheet shows the
// drawing that there is room for; without, it stands beside its reason, and its
// sentence is the brief one.
func (h *helpers) appendFigure(b []byte, s *chart.Spec, level int, wide bool) []byte {
	if s == nil {
		return b
	}
	sentence := s.Sentence
	if !wide {
		sentence = cmp.Or(s.Brief, sentence)
	}
	b = append(b, `<figure class="figure" id="`...)
	b = appendText(b, s.ID)
	b = append(b, `"><figcaption>`...)
	b = appendHeading(b, level, cmp.Or(s.Heading, s.Title))
	b = append(b, "\n<p>"...)
	b = appendText(b, sentence)
	b = append(b, "</p></figcaption>\n"...)
	if wide {
		b = append(b, `<div class="drawing narrow">`...)
		b = svg.Append(b, s, svg.Narrow)
		b = append(b, "</div>\n<div class=\"drawing wide\">"...)
		b = svg.Append(b, s, svg.Wide)
	} else {
		b = append(b, `<div class="drawing">`...)
		b = svg.Append(b, s, svg.Narrow)
	}
	b = append(b, "</div>\n<details><summary>"...)
	b = appendText(b, h.words.Say("theme.numbers", nil))
	b = append(b, "</summary>\n"...)
	b = appendTable(b, s.Table)
	return append(b, "</details></figure>\n"...)
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
