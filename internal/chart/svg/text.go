package svg

import (
	"strings"
	"unicode/utf8"
)

// Text is 14 px throughout: where a narrow drawing is shown at 264 px, on the
// narrowest phones, it is still over 12.
const (
	em      = 14 * px
	ascent  = 12 * px // of a box around a text, over its base line
	descent = 4 * px
	row     = 19 * px // from base line to base line
	base    = 14 * px // from the top of a row to its base line
)

type anchor uint8

const (
	start anchor = iota
	middle
	end
)

// face is how a text looks: its class, and what of that changes its width.
type face struct {
	class string
	bold  bool
}

var (
	plain  = face{}
	soft   = face{class: "s"}
	strong = face{class: "b", bold: true}
	tinted = face{class: "b c", bold: true} // in the verdict's colour

	colored = face{class: "c"}
	framed  = face{class: "n"} // without the halo, which would cut the frame
)

// width is how long s is, in 1/100 px.
func (f face) width(s string) int {
	w := &regular
	if f.bold {
		w = &bold
	}
	sum := 0
	for i := 0; i < len(s); {
		if b := s[i] - 0x20; b < 0x5f { // most are ASCII
			sum += int(w.ascii[b])
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		sum += w.advance(r)
		i += n
	}
	return (sum*em + 999) / 1000
}

// advance is a character's width in 1/1000 em; one that the table does not
// have counts as a wide one.
func (w *widths) advance(r rune) int {
	switch {
	case r >= 0xa0 && r < 0x100:
		return int(w.latin[r-0xa0])
	case r >= 0x1ea0 && r < 0x1efa:
		return int(w.vietnamese[r-0x1ea0])
	}
	if i := strings.IndexRune(others, r); i >= 0 {
		return int(w.others[utf8.RuneCountInString(others[:i])])
	}
	return 1000
}

// cut shortens s with an ellipsis to fit.
func (f face) cut(s string, room int) string {
	if f.width(s) <= room {
		return s
	}
	for len(s) > 0 {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
		if t := strings.TrimRight(s, " ,(") + "…"; f.width(t) <= room {
			return t
		}
	}
	return ""
}

// wrap breaks s into lines that fit; a word that is too long by itself is
// broken after its strokes, as in 01/07/2025, or else cut.
func (f face) wrap(s string, room int) (lines []string) {
	if f.width(s) <= room {
		return []string{s}
	}
	line := ""
	flush := func() {
		if line != "" {
			lines = append(lines, line)
		}
		line = ""
	}
	add := func(part, glue string) {
		if line != "" && f.width(line+glue+part) > room {
			flush()
		}
		if line != "" {
			part = line + glue + part
		}
		line = f.cut(part, room)
	}
	for word := range strings.FieldsSeq(s) {
		if f.width(word) <= room {
			add(word, " ")
			continue
		}
		flush()
		for part := range strings.SplitAfterSeq(word, "/") {
			add(part, "")
		}
	}
	flush()
	return lines
}

// span is the box of s with its anchor at x, base line y.
func (f face) span(s string, x, y int, a anchor) box {
	w := f.width(s)
	switch a {
	case middle:
		x -= w / 2
	case end:
		x -= w
	}
	return box{x, y - ascent, x + w, y + descent}
}

// text writes s and remembers its box. c.h grows so that it lies inside.
func (c *canvas) text(f face, s string, x, y int, a anchor) {
	if s == "" {
		return
	}
	c.labels = append(c.labels, f.span(s, x, y, a))
	c.h = max(c.h, y+descent)
	c.raw("<text")
	c.attr("x", x)
	c.attr("y", y)
	if f.class != "" || a != start {
		c.raw(` class="`)
		c.raw(f.class)
		if a != start && f.class != "" {
			c.raw(" ")
		}
		c.raw([...]string{start: "", middle: "m", end: "e"}[a])
		c.raw(`"`)
	}
	c.raw(">")
	c.escape(s)
	c.raw("</text>\n")
}

// AppendText appends s as text of an element or of a quoted attribute.
func AppendText(b []byte, s string) []byte {
	done := 0
	for i := range len(s) {
		entity := ""
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&#34;"
		default:
			continue
		}
		b = append(append(b, s[done:i]...), entity...)
		done = i + 1
	}
	return append(b, s[done:]...)
}
