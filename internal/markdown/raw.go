package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

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
