package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// written is a destination with its escapes resolved, as a browser would
// understand it: what is judged must be what is printed.
func written(dest []byte) string {
	if !bytes.ContainsAny(dest, `\&`) {
		return string(dest)
	}
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(dest))))
}

func (p *printer) link(n ast.Node, entering bool) ast.WalkStatus {
	link := n.(*ast.Link)
	dest := written(link.Destination)
	if !safe(dest) { // the words alone
		if entering {
			p.refuseAddress(dest, p.pos(n.Pos()))
		}
		return ast.WalkContinue
	}
	if !entering {
		p.str("</a>")
		return ast.WalkContinue
	}
	at := p.pos(n.Pos())
	if p.plain(n) == "" {
		p.log.At(at, diag.LinkWithoutText, locale.Args{"address": dest})
	}
	p.str(`<a href="`)
	p.hole(Link{Dest: dest, Pos: at})
	p.title(link.Title)
	p.str(">")
	return ast.WalkContinue
}

func (p *printer) autoLink(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	link := n.(*ast.AutoLink)
	dest, label := string(link.URL(p.body)), util.EscapeHTML(link.Label(p.body))
	if link.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(dest), "mailto:") {
		dest = "mailto:" + dest
	}
	if at := p.pos(n.Pos()); safe(dest) {
		p.str(`<a href="`)
		p.hole(Link{Dest: dest, Pos: at})
		p.str(`">`)
		p.Write(label)
		p.str("</a>")
	} else {
		p.refuseAddress(dest, at)
		p.Write(label)
	}
	return ast.WalkSkipChildren
}

func (p *printer) image(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	image := n.(*ast.Image)
	dest, alt, at := written(image.Destination), p.plain(n), p.pos(n.Pos())
	if alt == "" {
		p.log.At(at, diag.ImageWithoutAlt, locale.Args{"address": dest})
	}
	if !safe(dest) {
		p.refuseAddress(dest, at)
		p.Write(util.EscapeHTML([]byte(alt)))
		return ast.WalkSkipChildren
	}
	p.str(`<img src="`)
	p.hole(Link{Dest: dest, Image: true, Alt: alt, Pos: at})
	p.str(`" alt="`)
	p.Write(util.EscapeHTML([]byte(alt)))
	p.str(`" loading="lazy">`)
	return ast.WalkSkipChildren
}

// hole is where HTML puts the address of l.
func (p *printer) hole(l Link) {
	p.doc.Links = append(p.doc.Links, l)
	p.doc.holes = append(p.doc.holes, len(p.buf))
}

func (p *printer) title(title []byte) {
	p.str(`"`)
	if len(title) > 0 {
		p.str(` title="`)
		html.DefaultWriter.Write(p, title)
		p.str(`"`)
	}
}

// refuseAddress reports an address; one that only lacks its scheme gets the
// mended form as its hint.
func (p *printer) refuseAddress(dest string, at diag.Pos) {
	d := diag.Diagnostic{Pos: at, Code: diag.AddressNotAllowed, Args: locale.Args{"address": dest}}
	if dest == "" {
		d.Code = diag.LinkWithoutAddress
	} else if strings.HasPrefix(dest, "//") {
		d.Hint = diag.Words{Vi: "Viết https:{address}.", En: "Write https:{address}."}
	}
	p.log.Report(d)
}
