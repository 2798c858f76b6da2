package render

import (
	"strconv"

	"tiendo/internal/site"
)

// upright is how many goals a matrix shows side by side on a phone, each under
// its upright name; with more it scrolls.
const upright = 7

// appendMatrix appends areas × goals as a real table with coloured cells. On a
// phone each area's name stands on a line of its own over its cells, and the
// goals' names stand upright over theirs.
func (h *helpers) appendMatrix(b []byte, m *site.Matrix) []byte {
	if m == nil || len(m.Rows) == 0 {
		return b
	}
	if m.Question != "" {
		b = append(b, `<p class="question">`...)
		b = appendText(b, m.Question)
		b = append(b, "</p>\n"...)
	}
	class := "scroll matrix"
	if n := len(m.Goals); n <= upright {
		class += " upright of-" + strconv.Itoa(n)
	}
	if m.Source.Href != "" {
		b = append(b, `<div class="live-matrix"`...)
		b = appendSource(b, m.Source)
		b = append(b, ">\n"...)
	}
	b = appendBox(b, class, m.Caption)
	b = append(b, "<table><caption>"...)
	b = appendText(b, m.Caption)
	if m.Mark != "" {
		b = append(b, ` <span class="mark">`...)
		b = appendText(b, m.Mark)
		b = append(b, "</span>"...)
	}
	b = append(b, "</caption>\n<thead><tr><th scope=\"col\">"...)
	b = appendText(b, m.Corner)
	b = append(b, "</th> "...)
	for _, g := range m.Goals {
		b = append(b, `<th scope="col"><span>`...)
		b = appendLink(b, g)
		b = append(b, "</span></th> "...)
	}
	b = append(b, "</tr></thead>\n<tbody>\n"...)
	for _, r := range m.Rows {
		b = appendMatrixRow(b, r)
	}
	b = append(b, "</tbody></table></div>\n"...)
	if m.Source.Href != "" {
		b = append(b, tools+"</div>\n"...)
	}
	b = h.appendLegend(b, m.Legend)
	for _, n := range m.Notes {
		b = append(b, `<p class="soft">`...)
		b = appendText(b, n)
		b = append(b, "</p>\n"...)
	}
	return b
}

func appendMatrixRow(b []byte, r site.MatrixRow) []byte {
	b = append(b, `<tr><th scope="row">`...)
	b = appendLink(b, r.Area)
	b = append(b, "</th> "...)
	for _, c := range r.Cells {
		if c.Empty {
			b = append(b, "<td></td> "...)
			continue
		}
		b = append(b, "<td><a"...)
		b = appendClasses(b, "", c.Chip)
		b = append(b, ` href="`...)
		b = appendText(b, c.Href)
		b = append(b, `" aria-label="`...)
		b = appendText(b, c.Title)
		b = append(b, `">`...)
		b = appendIcon(b, c.Chip.Verdict)
		b = appendText(b, c.Shown())
		b = append(b, "</a></td> "...)
	}
	return append(b, "</tr>\n"...)
}

// appendLegend says in words what the cells' icons and colours mean.
func (h *helpers) appendLegend(b []byte, chips []site.Chip) []byte {
	if len(chips) == 0 {
		return b
	}
	b = append(b, `<ul class="legend" aria-label="`...)
	b = appendText(b, h.words.Say("theme.legend", nil))
	b = append(b, `">`...)
	for _, c := range chips {
		b = append(b, "<li>"...)
		b = appendChip(b, c)
		b = append(b, "</li>\n"...)
	}
	return append(b, "</ul>\n"...)
}
