// Package markdown reads Markdown with positions and prints it as HTML.
//
// What an editor can write is CommonMark with the tables of GitHub; raw HTML is
// off. Beside ordinary addresses (http, https, mailto, tel, relative ones and
// #anchors) a link may name a goal or an area by its id, wherever its page
// lies: [Gia đình học tập](goal:gia-dinh-hoc-tap), [Mũi Né](area:mui-ne).
//
// The page that a text stands on has the only level 1 heading, so the headings
// of a text are printed by their nesting, from level 2 on: no level is skipped,
// whatever level the writer begins with. A picture that is a paragraph of its
// own is a figure, and its title the caption.
//
// A text is parsed once; a [Doc] keeps the finished HTML with a hole for each
// address, not the tree, so that thousands of them stay small.
package markdown

import (
	"html/template"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"tiendo/internal/diag"
)

// Doc is a parsed text. It is read-only and safe for concurrent use.
type Doc struct {
	Links    []Link    // links and images that were not refused, in order
	Headings []Heading // with their anchors

	html  []byte
	holes []int  // where the address of each of Links belongs in html
	text  string // the words of the first paragraphs
	cut   bool   // text is not all of them
}

// keptWords is the length in bytes after which no further paragraph's words are
// kept for Text: a description is far shorter.
const keptWords = 1200

// Link is a link or an image of the text.
type Link struct {
	Dest  string // as written, escapes resolved
	Image bool
	Alt   string // of an image
	Pos   diag.Pos
}

// Heading is a heading with the anchor that it has.
type Heading struct {
	Level int // as printed: 2 to 6
	Text  string
	ID    string
}

// Parse reads body, whose first line is line number line of file, and reports
// what is refused: raw HTML, addresses that are not allowed, images without
// alternative text, links and headings without words. What is refused is still
// printed as text.
func Parse(file string, line int, body []byte, log *diag.Log) *Doc {
	p := &printer{doc: &Doc{}, body: body, log: log, file: file, line: line}
	p.ids = map[string]int{}
	p.buf = make([]byte, 0, len(body)+len(body)/4)
	tree := syntax.Parser().Parse(text.NewReader(body))
	if err := syntax.Renderer().Render(p, body, tree); err != nil {
		panic("markdown: " + err.Error()) // a printer into memory cannot fail
	}
	p.doc.html = p.buf
	p.doc.text = squeezed(p.words.String())
	return p.doc
}

// squeezed has one space between words.
func squeezed(s string) string {
	b := make([]byte, 0, len(s))
	for word := range strings.FieldsSeq(s) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, word...)
	}
	return string(b)
}

// HTML prints the text; href turns each link's destination into the address to
// print.
func (d *Doc) HTML(href func(Link) string) template.HTML {
	var b strings.Builder
	b.Grow(len(d.html) + 32*len(d.holes))
	from := 0
	for i, hole := range d.holes {
		b.Write(d.html[from:hole])
		b.Write(util.EscapeHTML(util.URLEscape([]byte(href(d.Links[i])), false)))
		from = hole
	}
	b.Write(d.html[from:])
	return template.HTML(b.String())
}

// Text is the words of the first paragraphs and lists alone, for descriptions:
// at most max characters, whole words, "…" where cut.
func (d *Doc) Text(max int) string {
	if utf8.RuneCountInString(d.text) <= max && !d.cut {
		return d.text
	}
	if max < 1 {
		return ""
	}
	var b strings.Builder
	left := max - 1 // room for the ellipsis
	for word := range strings.FieldsSeq(d.text) {
		n := utf8.RuneCountInString(word)
		if b.Len() > 0 {
			n++
		}
		if n > left {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
		left -= n
	}
	return strings.TrimRight(b.String(), ".,;:–-") + "…"
}
