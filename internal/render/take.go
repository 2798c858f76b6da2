package render

import "tiendo/internal/chart"

// appendTake appends the ways to take a chart away: its files, and the line
// that shows it in a page of another site.
func (h *helpers) appendTake(b []byte, t chart.Take) []byte {
	if len(t.Files) > 0 || t.Embed != nil {
		b = append(b, `<p class="take"><span>`...)
		b = appendText(b, h.words.Say("theme.take", nil))
		b = append(b, "</span>"...)
		for _, f := range t.Files {
			b = append(b, ` <a href="`...)
			b = appendText(b, f.Href)
			b = append(b, `" download>`...)
			b = appendText(b, f.Label)
			b = append(b, "</a>"...)
		}
		if t.Embed != nil {
			b = append(b, ` <a href="`...)
			b = appendText(b, t.Embed.Href)
			b = append(b, `">`...)
			b = appendText(b, h.words.Say("theme.embed", nil))
			b = append(b, "</a>"...)
		}
		b = append(b, "</p>\n"...)
	}
	if t.Embed == nil {
		return b
	}
	b = append(b, `<details class="embed"><summary>`...)
	b = appendText(b, h.words.Say("theme.embed-line", nil))
	b = append(b, "</summary>\n<p>"...)
	b = appendText(b, t.Embed.Note)
	b = append(b, "</p>\n<p><code>"...)
	b = appendText(b, t.Embed.Line)
	return append(b, "</code></p></details>\n"...)
}
