package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	xast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// registerTable prints tables for phones and screen readers: a table scrolls
// sideways by itself in a group that the keyboard reaches, named after its
// column heads; columns are aligned by class, as the pages' security policy
// forbids style attributes.
func registerTable(on func(ast.NodeKind, func(*printer, ast.Node, bool) ast.WalkStatus)) {
	on(xast.KindTable, (*printer).table)
	on(xast.KindTableHeader, (*printer).tableHead)
	on(xast.KindTableRow, (*printer).tableRow)
	on(xast.KindTableCell, (*printer).tableCell)
}

func (p *printer) table(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		p.str("</table></div>\n")
		return ast.WalkContinue
	}
	p.str(`<div class="scroll words" role="group" tabindex="0"`)
	if name := p.heads(n.FirstChild()); name != "" {
		p.str(` aria-label="`)
		p.Write(util.EscapeHTML([]byte(name)))
		p.str(`"`)
	}
	p.str("><table>\n")
	return ast.WalkContinue
}

// heads are a table's column heads as one line.
func (p *printer) heads(head ast.Node) string {
	var heads []string
	for c := head.FirstChild(); c != nil; c = c.NextSibling() {
		if words := p.plain(c); words != "" {
			heads = append(heads, words)
		}
	}
	return strings.Join(heads, ", ")
}

func (p *printer) tableHead(n ast.Node, entering bool) ast.WalkStatus {
	switch {
	case entering:
		p.str("<thead><tr>")
	case n.NextSibling() != nil:
		p.str("</tr></thead>\n<tbody>\n")
	default:
		p.str("</tr></thead>\n")
	}
	return ast.WalkContinue
}

func (p *printer) tableRow(n ast.Node, entering bool) ast.WalkStatus {
	switch {
	case entering:
		p.str("<tr>")
	case n.NextSibling() == nil:
		p.str("</tr>\n</tbody>\n")
	default:
		p.str("</tr>\n")
	}
	return ast.WalkContinue
}

// tableCell prints a head with its scope; an empty one heads nothing and so is
// a plain cell.
func (p *printer) tableCell(n ast.Node, entering bool) ast.WalkStatus {
	tag, scope := "td", ""
	if n.Parent().Kind() == xast.KindTableHeader && n.HasChildren() {
		tag, scope = "th", ` scope="col"`
	}
	if entering {
		p.str("<" + tag + scope + alignment(n.(*xast.TableCell).Alignment) + ">")
	} else {
		p.str("</" + tag + ">")
	}
	return ast.WalkContinue
}

func alignment(a xast.Alignment) string {
	switch a {
	case xast.AlignRight:
		return ` class="num"`
	case xast.AlignCenter:
		return ` class="center"`
	}
	return ""
}
