package render

import (
	"unicode/utf8"

	"tiendo/internal/site"
)

// appendSections appends the goals of an area's page. There are thousands of
// such pages, so they are the one kind whose body is not a template's.
func (h *helpers) appendSections(b []byte, sections []site.AreaGoal) []byte {
	for i := range sections {
		b = h.appendSection(b, &sections[i])
	}
	return b
}

func (h *helpers) appendSection(b []byte, s *site.AreaGoal) []byte {
	b = append(b, `<section class="goal" id="`...)
	b = appendText(b, s.ID)
	b = append(b, "\">\n<h2>"...)
	b = appendLink(b, s.Goal)
	b = append(b, "</h2>\n<div class=\"reading\">\n"...)
	b = appendReading(b, s)
	b = append(b, "</div>\n"...)
	b = h.appendFigure(b, s.Line, 3, 0)
	return append(b, "</section>\n"...)
}

// appendReading appends what a goal's figure says: the number that is read
// first, what stands behind it, and why.
func appendReading(b []byte, s *site.AreaGoal) []byte {
	b = appendNow(b, s.Value, s.Parts, s.Small, s.Chip)
	second := s.Parts
	if s.Small {
		second = s.Value
	}
	b = appendPieces(b, "parts", second, s.Period, s.Mark)
	for _, r := range s.Reasons {
		b = append(b, "<p>"...)
		b = appendText(b, r)
		b = append(b, "</p>\n"...)
	}
	return appendPieces(b, "beside", s.Beside, s.Rank)
}

// longNumber is how many signs a number may have to be printed in the large
// size: "5.19 per 1,000 live births" has more.
const longNumber = 12

// appendNow appends the number that is read first, of small numbers the parts,
// with its verdict.
func appendNow(b []byte, value, parts string, small bool, c site.Chip) []byte {
	first := value
	if small {
		first = parts
	}
	b = append(b, `<p class="now"><b`...)
	switch {
	case first == "":
		first = "–"
		b = append(b, ` class="none" aria-hidden="true"`...)
	case utf8.RuneCountInString(first) > longNumber:
		b = append(b, ` class="long"`...)
	}
	b = append(b, '>')
	b = appendText(b, first)
	b = append(b, "</b> "...)
	b = appendChip(b, c)
	return append(b, "</p>\n"...)
}

// appendPieces appends the pieces that say something as one line; nothing
// where none does.
func appendPieces(b []byte, class string, pieces ...string) []byte {
	n := 0
	for _, p := range pieces {
		if p == "" {
			continue
		}
		if n++; n == 1 {
			b = append(b, `<p class="`...)
			b = append(b, class...)
			b = append(b, `">`...)
		} else {
			b = append(b, ' ')
		}
		b = append(b, "<span>"...)
		b = appendText(b, p)
		b = append(b, "</span>"...)
	}
	if n > 0 {
		b = append(b, "</p>\n"...)
	}
	return b
}

// appendReports appends what an area reported, a row each.
func appendReports(b []byte, reports []site.ReportLine) []byte {
	for _, r := range reports {
		b = append(b, `<tr><th scope="row">`...)
		b = appendText(b, r.Period)
		b = append(b, "</th> <td>"...)
		if r.Missing != "" {
			b = appendText(b, r.Missing)
		} else {
			b = appendLink(b, site.Link{Label: r.Source, Href: r.Href})
		}
		b = append(b, "</td> <td>"...)
		b = appendText(b, r.Status)
		b = append(b, "</td></tr>\n"...)
	}
	return b
}

// appendItems appends links as the items of a list; current says what the
// current one is: "page", or "true" where it may be a page above.
func appendItems(b []byte, links []site.Link, current string) []byte {
	for _, l := range links {
		b = append(b, "<li>"...)
		b = appendItem(b, l, current)
		b = append(b, "</li>\n"...)
	}
	return b
}

func appendItem(b []byte, l site.Link, current string) []byte {
	tag := "a"
	if l.Href == "" {
		tag = "span"
	}
	b = append(append(b, '<'), tag...)
	if l.Href != "" {
		b = append(b, ` href="`...)
		b = appendText(b, l.Href)
		b = append(b, '"')
	}
	if l.Current {
		b = append(b, ` aria-current="`...)
		b = append(b, current...)
		b = append(b, '"')
	}
	b = append(b, '>')
	b = appendText(b, l.Label)
	b = append(append(b, "</"...), tag...)
	return append(b, '>')
}
