package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// drawing is what a picture shows: shapes and texts from back to front, each
// with its style resolved. It is written as an SVG file and painted as a PNG.
type drawing struct {
	w, h  float64
	items []item
}

// item is a shape (path data, or a rectangle) or a text.
type item struct {
	style
	at   place
	path string // path data
	box  *rect
	text string
	x, y float64 // of the text's anchor, on its base line
}

// place is where an item's own coordinates lie in the drawing: scaled, then
// moved.
type place struct{ x, y, scale float64 }

// within is the place, in p, of what lies at q in there.
func (p place) within(q place) place {
	return place{p.x + float64(p.scale*q.x), p.y + float64(p.scale*q.y), p.scale * q.scale}
}

type rect struct{ x, y, w, h, radius float64 }

// read turns a drawing of chart/svg into items by the rules of the sheet. A link
// is a mere group: a picture is looked at elsewhere. It panics where chart/svg uses
// an element that it does not know: then this package has to learn it.
func (s *sheet) read(svg []byte) *drawing {
	d := &drawing{}
	r := reader{sheet: s, drawing: d}
	dec := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return d
		}
		if err != nil {
			panic("picture: a drawing that cannot be read: " + err.Error())
		}
		switch t := token.(type) {
		case xml.StartElement:
			r.open(t)
		case xml.EndElement:
			r.close(t.Name.Local)
		case xml.CharData:
			r.text.Write(t)
		}
	}
}

// reader is where it is in a drawing.
type reader struct {
	*sheet
	drawing *drawing
	stack   []level
	text    strings.Builder // since the last start of a text
}

type level struct {
	node *node
	look look
	at   place
}

func (r *reader) open(e xml.StartElement) {
	tag := e.Name.Local
	switch tag {
	case "title":
		return
	case "a":
		tag = "g"
	}
	attrs := map[string]string{}
	for _, a := range e.Attr {
		attrs[a.Name.Local] = a.Value
	}
	top := level{look: look{style: initial}, at: place{scale: 1}}
	if n := len(r.stack); n > 0 {
		top = r.stack[n-1]
	}
	n := &node{tag: tag, class: attrs["class"], classes: strings.Fields(attrs["class"]), parent: top.node}
	l := level{n, r.looks(n, top.look), top.at.within(transform(attrs["transform"]))}
	r.stack = append(r.stack, l)
	it := item{style: l.look.style, at: l.at}
	num := func(name string) float64 { return number(attrs[name]) }
	switch tag {
	case "svg":
		r.drawing.w, r.drawing.h = num("width"), num("height")
	case "g":
	case "path":
		it.path = attrs["d"]
		r.drawing.items = append(r.drawing.items, it)
	case "rect":
		it.box = &rect{num("x"), num("y"), num("width"), num("height"), num("rx")}
		r.drawing.items = append(r.drawing.items, it)
	case "circle":
		c := num("r")
		it.box = &rect{num("cx") - c, num("cy") - c, 2 * c, 2 * c, c}
		r.drawing.items = append(r.drawing.items, it)
	case "line":
		it.path = fmt.Sprintf("M%s %sL%s %s", attrs["x1"], attrs["y1"], attrs["x2"], attrs["y2"])
		r.drawing.items = append(r.drawing.items, it)
	case "text":
		it.x, it.y = num("x"), num("y")
		r.drawing.items = append(r.drawing.items, it)
	default:
		panic("picture: cannot paint <" + tag + ">")
	}
	r.text.Reset()
}

func (r *reader) close(tag string) {
	if tag == "title" {
		return
	}
	if tag == "text" {
		r.drawing.items[len(r.drawing.items)-1].text = r.text.String()
	}
	r.stack = r.stack[:len(r.stack)-1]
}

// number reads a length; none is 0.
func number(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil && s != "" {
		panic("picture: no number: " + s)
	}
	return x
}

// transform reads "translate(x y)scale(k)", either part alone too.
func transform(s string) place {
	p := place{scale: 1}
	for s != "" {
		name, rest, _ := strings.Cut(s, "(")
		inside, after, found := strings.Cut(rest, ")")
		args := strings.Fields(strings.ReplaceAll(inside, ",", " "))
		switch {
		case found && strings.TrimSpace(name) == "translate" && len(args) == 2:
			p = p.within(place{number(args[0]), number(args[1]), 1})
		case found && strings.TrimSpace(name) == "scale" && len(args) == 1:
			p = p.within(place{0, 0, number(args[0])})
		default:
			panic("picture: cannot place " + s)
		}
		s = strings.TrimSpace(after)
	}
	return p
}

// add puts another drawing's items into this one.
func (d *drawing) add(other *drawing, at place) {
	for _, it := range other.items {
		it.at = at.within(it.at)
		d.items = append(d.items, it)
	}
}
