package markdown

import (
	"bytes"
	stdhtml "html"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// syntax is the one instance of goldmark; it is safe for concurrent use, as all
// that belongs to one text is in the printer that it writes to.
var syntax = goldmark.New(
	goldmark.WithExtensions(extension.Table),
	goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(rules{}, 100))), // before goldmark's own, at 500 and 1000
)

// rules are the nodes that we print in our own way.
type rules struct{}

// RegisterFuncs is goldmark's.
func (rules) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	on := func(kind ast.NodeKind, print func(p *printer, n ast.Node, entering bool) ast.WalkStatus) {
		r.Register(kind, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
			return print(w.(*printer), n, entering), nil
		})
	}
	on(ast.KindHeading, (*printer).heading)
	on(ast.KindParagraph, (*printer).paragraph)
	on(ast.KindTextBlock, (*printer).textBlock)
	on(ast.KindLink, (*printer).link)
	on(ast.KindAutoLink, (*printer).autoLink)
	on(ast.KindImage, (*printer).image)
	on(ast.KindRawHTML, (*printer).rawHTML)
	on(ast.KindHTMLBlock, (*printer).htmlBlock)
	registerTable(on)
}

// printer is what goldmark writes one text to; it collects the Doc meanwhile.
type printer struct {
	doc  *Doc
	buf  []byte
	body []byte
	log  *diag.Log
	file string
	line int // of the file, on which body begins

	words   strings.Builder
	nesting []int          // levels, as written, of the headings that we are under
	ids     map[string]int // anchors taken, with the last number that one was given

	seenAt, seenLines int // the newest place asked for, and the line breaks before it
}

// pos is the place of an offset into the body. Offsets are mostly asked for in
// ascending order, so only what lies between two is counted.
func (p *printer) pos(offset int) diag.Pos {
	offset = min(max(offset, 0), len(p.body))
	if offset < p.seenAt {
		p.seenAt, p.seenLines = 0, 0
	}
	p.seenLines += bytes.Count(p.body[p.seenAt:offset], []byte{'\n'})
	p.seenAt = offset
	lineStart := bytes.LastIndexByte(p.body[:offset], '\n') + 1
	return diag.Pos{File: p.file, Line: p.line + p.seenLines, Col: 1 + utf8.RuneCount(p.body[lineStart:offset])}
}

func (p *printer) paragraph(n ast.Node, entering bool) ast.WalkStatus {
	picture, figure := n.FirstChild().(*ast.Image)
	figure = figure && n.ChildCount() == 1
	switch {
	case entering && figure:
		p.str("<figure>")
	case entering:
		p.collect(n)
		p.str("<p>")
	case figure:
		if len(picture.Title) > 0 {
			p.str("<figcaption>")
			html.DefaultWriter.Write(p, picture.Title)
			p.str("</figcaption>")
		}
		p.str("</figure>\n")
	default:
		p.str("</p>\n")
	}
	return ast.WalkContinue
}

// textBlock is a paragraph of a tight list: its words alone.
func (p *printer) textBlock(n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.collect(n)
	} else if n.NextSibling() != nil && n.FirstChild() != nil {
		p.str("\n")
	}
	return ast.WalkContinue
}

// collect keeps the words of the first paragraphs, for Text.
func (p *printer) collect(n ast.Node) {
	if p.words.Len() > keptWords {
		p.doc.cut = true
		return
	}
	p.words.WriteString(p.plain(n))
	p.words.WriteByte(' ')
}

// plain is the words of a node, as a reader sees them.
func (p *printer) plain(n ast.Node) string {
	from := len(p.buf)
	p.plainInto(n) // on top of what is printed, and taken off again
	words := strings.TrimSpace(stdhtml.UnescapeString(string(p.buf[from:])))
	p.buf = p.buf[:from]
	return words
}

func (p *printer) plainInto(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		if n.IsRaw() {
			html.DefaultWriter.RawWrite(p, n.Value(p.body))
		} else {
			html.DefaultWriter.Write(p, n.Value(p.body))
		}
		if n.SoftLineBreak() || n.HardLineBreak() {
			p.str(" ")
		}
	case *ast.String:
		p.Write(util.EscapeHTML(n.Value))
	case *ast.AutoLink:
		p.Write(util.EscapeHTML(n.Label(p.body)))
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		p.plainInto(c)
	}
}

// safe reports whether an address may be printed: those of the site's list and
// the short forms.
func safe(address string) bool {
	for _, short := range []string{"goal:", "area:"} {
		if id, ok := strings.CutPrefix(address, short); ok {
			return id != ""
		}
	}
	return record.SafeAddress(address)
}
