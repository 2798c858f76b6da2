package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

func (p *printer) heading(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		p.str("</h" + strconv.Itoa(p.printedLevel()) + ">\n")
		return ast.WalkContinue
	}
	level := n.(*ast.Heading).Level
	for len(p.nesting) > 0 && p.nesting[len(p.nesting)-1] >= level {
		p.nesting = p.nesting[:len(p.nesting)-1]
	}
	p.nesting = append(p.nesting, level)

	words := p.plain(n)
	if words == "" {
		p.log.At(p.pos(n.Pos()), diag.HeadingWithoutText, nil)
	}
	h := Heading{Level: p.printedLevel(), Text: words, ID: p.anchor(words)}
	p.doc.Headings = append(p.doc.Headings, h)
	p.str("<h" + strconv.Itoa(h.Level) + ` id="` + h.ID + `">`)
	return ast.WalkContinue
}

// printedLevel is the level by nesting; the page's own heading is level 1.
func (p *printer) printedLevel() int { return min(1+len(p.nesting), 6) }

// anchor makes an id of a heading's words that no heading before has.
func (p *printer) anchor(words string) string {
	base := locale.Slug(words)
	if base == "" {
		base = "muc"
	}
	id := base
	for p.ids[id] > 0 {
		p.ids[base]++ // where the last search ended: headings may repeat by the thousand
		id = base + "-" + strconv.Itoa(p.ids[base])
	}
	p.ids[id] = 1
	return id
}
