package markdown

import (
	"bytes"
	stdhtml "html"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
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
	nesting []int           // levels, as written, of the headings that we are under
	ids     map[string]bool // anchors taken

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
	for i := 2; p.ids[id]; i++ {
		id = base + "-" + strconv.Itoa(i)
	}
	p.ids[id] = true
	return id
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

func (p *printer) collect(n ast.Node) {
	p.words.WriteString(p.plain(n))
	p.words.WriteByte(' ')
}

func (p *printer) rawHTML(n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.refuseHTML(n, n.(*ast.RawHTML).Segments.Value(p.body))
	}
	return ast.WalkSkipChildren
}

func (p *printer) htmlBlock(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkSkipChildren
	}
	block := n.(*ast.HTMLBlock)
	lines := block.Lines().Value(p.body)
	if block.HasClosure() {
		lines = append(bytes.Clone(lines), block.ClosureLine.Value(p.body)...)
	}
	p.str("<p>")
	p.refuseHTML(n, lines)
	p.str("</p>\n")
	return ast.WalkSkipChildren
}

// refuseHTML reports raw HTML by its first tag and prints it as words.
func (p *printer) refuseHTML(n ast.Node, raw []byte) {
	raw = bytes.TrimSpace(raw)
	tag, _, _ := bytes.Cut(raw, []byte{'\n'})
	if i := bytes.IndexByte(tag, '>'); i >= 0 {
		tag = tag[:i+1]
	}
	p.log.At(p.pos(n.Pos()), diag.RawHTML, locale.Args{"tag": string(tag)})
	p.Write(util.EscapeHTML(raw))
}

// plain is the words of a node, as a reader sees them.
func (p *printer) plain(n ast.Node) string {
	w := &printer{body: p.body}
	w.plainInto(n)
	return strings.TrimSpace(stdhtml.UnescapeString(string(w.buf)))
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
