package picture

import (
	"fmt"
	"slices"
	"strconv"
)

// fontFamily is what an SVG file asks for: the site's font, else one of the
// machine's that is about as wide.
const fontFamily = "'Be Vietnam Pro','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"

// svg writes the drawing as a file of its own. Its style sheet has one plain
// class a look and no variable, which drawing programs understand too; it stays
// light, as it stands for itself on paper of its own.
func (d *drawing) svg(name string) []byte {
	classes, sheet := d.classes()
	b := []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 `)
	b = append(appendNumber(append(appendNumber(b, d.w), ' '), d.h), '"')
	b = appendAttr(b, "width", d.w)
	b = appendAttr(b, "height", d.h)
	b = append(b, ` role="img" font-family="`+fontFamily+`"><title>`...)
	b = appendText(b, name)
	b = append(b, "</title>\n<style>"...)
	b = append(b, sheet...)
	b = append(b, "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"...)
	for i := range d.items {
		b = appendItem(b, &d.items[i], classes[i])
	}
	return append(b, "</svg>\n"...)
}

// classes gives each look of the drawing a class: "a", "b", … in the order in
// which they occur.
func (d *drawing) classes() (of []string, sheet string) {
	var looks []string
	for i := range d.items {
		look := d.items[i].css()
		k := slices.Index(looks, look)
		if k < 0 {
			k, looks = len(looks), append(looks, look)
			sheet += "\n." + className(k) + "{" + look + "}"
		}
		of = append(of, className(k))
	}
	return of, sheet
}

func className(k int) string {
	name := string(rune('a' + k%26))
	if k >= 26 {
		name += strconv.Itoa(k / 26)
	}
	return name
}

// css writes what is not a default of SVG.
func (it *item) css() string {
	css := "fill:" + it.fill.css()
	if it.stroke.set && it.width > 0 {
		css += fmt.Sprintf(";stroke:%s;stroke-width:%s;stroke-linejoin:round", it.stroke.css(), format(it.width))
		if it.round {
			css += ";stroke-linecap:round"
		}
		for i, x := range it.dash {
			css += [...]string{";stroke-dasharray:", " "}[min(i, 1)] + format(x)
		}
		if it.halo {
			css += ";paint-order:stroke"
		}
	}
	if it.text != "" {
		css += ";font-size:" + format(it.size) + "px"
		if it.bold {
			css += ";font-weight:700"
		}
		if it.anchor != "" {
			css += ";text-anchor:" + it.anchor
		}
	}
	return css
}

func (i ink) css() string {
	if !i.set {
		return "none"
	}
	return fmt.Sprintf("#%02x%02x%02x", i.rgb.R, i.rgb.G, i.rgb.B)
}

func appendItem(b []byte, it *item, class string) []byte {
	tag := "path"
	switch {
	case it.text != "":
		tag = "text"
	case it.box != nil:
		tag = "rect"
	case it.path == "":
		return b
	}
	b = append(b, "<"+tag+` class="`+class+`"`...)
	if it.at != (place{scale: 1}) {
		b = append(b, ` transform="translate(`...)
		b = appendNumber(append(appendNumber(b, it.at.x), ' '), it.at.y)
		b = append(b, ')')
		if it.at.scale != 1 {
			b = append(appendNumber(append(b, "scale("...), it.at.scale), ')')
		}
		b = append(b, '"')
	}
	switch tag {
	case "text":
		b = appendAttr(appendAttr(b, "x", it.x), "y", it.y)
		b = appendText(append(b, '>'), it.text)
		return append(b, "</text>\n"...)
	case "rect":
		r := it.box
		b = appendAttr(appendAttr(b, "x", r.x), "y", r.y)
		b = appendAttr(appendAttr(b, "width", r.w), "height", r.h)
		b = appendAttr(b, "rx", r.radius)
	default:
		b = append(append(append(b, ` d="`...), it.path...), '"')
	}
	return append(b, "/>\n"...)
}

func appendAttr(b []byte, name string, v float64) []byte {
	b = append(b, " "+name+`="`...)
	return append(appendNumber(b, v), '"')
}

// appendNumber writes a length to a hundredth.
func appendNumber(b []byte, v float64) []byte { return append(b, format(v)...) }

func format(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s
}

// appendText writes s as text of an element.
func appendText(b []byte, s string) []byte {
	for i := range len(s) {
		switch s[i] {
		case '&':
			b = append(b, "&amp;"...)
		case '<':
			b = append(b, "&lt;"...)
		case '>':
			b = append(b, "&gt;"...)
		default:
			b = append(b, s[i])
		}
	}
	return b
}
