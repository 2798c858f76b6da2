// Package markdown reads Markdown into a tree with positions, and prints it as
// HTML. Raw HTML is off; addresses pass an allow-list.
package markdown

import (
	"html/template"

	"tiendo/internal/diag"
)

// Doc is a parsed text. It is read-only and safe for concurrent use.
type Doc struct {
	Links    []Link    // links and images, in order
	Headings []Heading // with their anchors
}

// Link is a link or an image of the text.
type Link struct {
	Dest  string // as written
	Image bool
	Alt   string // of an image
	Pos   diag.Pos
}

// Heading is a heading with the anchor that it has.
type Heading struct {
	Level int
	Text  string
	ID    string
}

// Parse reads body, whose first line is line number line of file, and reports
// what is refused: raw HTML, addresses that are not allowed (http, https,
// mailto, tel and relative ones are), images without alternative text.
func Parse(file string, line int, body []byte, log *diag.Log) *Doc { return &Doc{} }

// HTML prints the text; href turns each destination as written into the one to
// print. Headings are printed one level lower where the text has a level 1.
func (d *Doc) HTML(href func(Link) string) template.HTML { return "" }

// Text is the words alone, for descriptions: at most max characters, whole
// words, "…" where cut.
func (d *Doc) Text(max int) string { return "" }
