package render

import (
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/site"
)

// appendTable appends a table in a box that scrolls where the table is wider
// than the page; nothing where it has no rows.
func appendTable(b []byte, t chart.Table) []byte {
	if len(t.Rows) == 0 {
		return b
	}
	b = appendBox(b, "scroll", t.Caption)
	b = append(b, "<table><caption>"...)
	b = appendText(b, t.Caption)
	b = append(b, "</caption>\n<thead><tr>"...)
	for _, c := range t.Head {
		b = append(b, `<th scope="col">`...)
		b = appendText(b, c)
		b = append(b, "</th> "...)
	}
	b = append(b, "</tr></thead>\n<tbody>\n"...)
	for _, r := range t.Rows {
		b = appendRow(b, r)
	}
	return append(b, "</tbody></table></div>\n"...)
}

func appendRow(b []byte, r chart.Row) []byte {
	b = append(b, "<tr>"...)
	for i, c := range r.Cells {
		if i > 0 {
			b = append(b, "<td>"...)
			b = appendText(b, c)
			b = append(b, "</td> "...)
			continue
		}
		b = append(b, `<th scope="row">`...)
		b = appendLink(b, site.Link{Label: c, Href: r.Href})
		if r.Mark != "" {
			b = append(b, ` <small class="mark">`...)
			b = appendText(b, r.Mark)
			b = append(b, "</small>"...)
		}
		b = append(b, "</th> "...)
	}
	b = append(b, "</tr>\n"...)
	if r.Note != "" {
		b = append(b, `<tr class="note"><td colspan="`...)
		b = strconv.AppendInt(b, int64(len(r.Cells)), 10)
		b = append(b, `"><span>`...)
		b = appendText(b, r.Note)
		b = append(b, "</span></td></tr>\n"...)
	}
	return b
}

// appendBox opens a box that scrolls sideways: a keyboard can reach it, and a
// screen reader says what it is.
func appendBox(b []byte, class, name string) []byte {
	b = append(b, `<div class="`...)
	b = append(b, class...)
	b = append(b, `" role="region" tabindex="0" aria-label="`...)
	b = appendText(b, name)
	return append(b, `">`...)
}
