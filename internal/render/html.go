package render

import (
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
	"tiendo/internal/progress"
	"tiendo/internal/site"
)

// appendText appends s as text of an element or of a quoted attribute.
func appendText(b []byte, s string) []byte { return svg.AppendText(b, s) }

// appendLink appends a link, or the bare label where there is nowhere to go.
func appendLink(b []byte, l site.Link) []byte {
	if l.Href == "" {
		return appendText(b, l.Label)
	}
	b = append(b, `<a href="`...)
	b = appendText(b, l.Href)
	b = append(b, `">`...)
	b = appendText(b, l.Label)
	return append(b, "</a>"...)
}

// appendIcon appends the verdict's sign; the word or the name beside it speaks.
func appendIcon(b []byte, v progress.Verdict) []byte {
	b = append(b, `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="`...)
	b = append(b, chart.Icon(v)...)
	return append(b, `"/></svg> `...)
}

// appendClasses appends a class attribute for the verdict.
func appendClasses(b []byte, base string, c site.Chip) []byte {
	b = append(b, ` class="`...)
	b = append(b, base...)
	b = append(b, "v-"...)
	b = append(b, c.Verdict.String()...)
	if c.Hollow {
		b = append(b, " hollow"...)
	}
	return append(b, '"')
}

// appendChip appends a verdict as label; nothing where there is no verdict.
func appendChip(b []byte, c site.Chip) []byte {
	if c.Word == "" {
		return b
	}
	b = append(b, "<span"...)
	b = appendClasses(b, "chip ", c)
	b = append(b, '>')
	b = appendIcon(b, c.Verdict)
	b = appendText(b, c.Word)
	return append(b, "</span>"...)
}

// appendTally appends a count of verdicts: a bar with a piece for each, and
// the counts with their chips.
func appendTally(b []byte, t site.Tally) []byte {
	b = append(b, `<div class="tally"><div class="tally-bar" aria-hidden="true">`...)
	for _, it := range t.Items {
		for range it.Count {
			b = append(b, "<i"...)
			b = appendClasses(b, "", it.Chip)
			b = append(b, "></i>"...)
		}
	}
	b = append(b, "</div>\n<ul>"...)
	for _, it := range t.Items {
		b = append(b, "<li><b>"...)
		b = strconv.AppendInt(b, int64(it.Count), 10)
		b = append(b, "</b> "...)
		b = appendChip(b, it.Chip)
		b = append(b, "</li>\n"...)
	}
	return append(b, "</ul></div>"...)
}
