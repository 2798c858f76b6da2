package svg

import (
	"slices"
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// px is a pixel in the units of layout.
const px = 100

// canvas writes one drawing and remembers where its texts stand.
type canvas struct {
	b      []byte
	spec   *chart.Spec
	wide   bool
	w, h   int   // the drawing's size; h is settled while drawing
	size   int   // where in b the size is to be written
	labels []box // of every text so far
}

// box is a rectangle.
type box struct{ x0, y0, x1, y1 int }

func (a box) hits(b box) bool {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

func (a box) within(b box) bool {
	return a.x0 >= b.x0 && a.y0 >= b.y0 && a.x1 <= b.x1 && a.y1 <= b.y1
}

func (c *canvas) raw(s string) { c.b = append(c.b, s...) }

// open begins a drawing that is one picture to a screen reader.
func (c *canvas) open(kind string, v progress.Verdict) {
	c.begin(kind+" v-"+v.String(), "img")
}

// openLinks begins a drawing with links in it: the inside of a picture cannot
// be reached by keyboard, that of a group can.
func (c *canvas) openLinks(kind string) { c.begin(kind, "group") }

func (c *canvas) begin(class, role string) {
	suffix := "-n"
	if c.w > int(Narrow)*px { // its fellow for narrow places stands on the same page
		suffix = "-w"
	}
	c.raw(`<svg class="chart `)
	c.raw(class)
	c.raw(`" viewBox="0 0 `)
	c.size = len(c.b)
	c.raw(`" role="`)
	c.raw(role)
	c.raw(`" aria-labelledby="`)
	c.escape(c.spec.ID)
	c.raw(suffix)
	c.raw(`"><title id="`)
	c.escape(c.spec.ID)
	c.raw(suffix)
	c.raw(`">`)
	c.escape(c.spec.Name)
	c.raw("</title>")
}

func (c *canvas) close() {
	c.raw("</svg>")
	var buf [64]byte
	size := number(buf[:0], c.w)
	size = append(size, ' ')
	size = number(size, c.h)
	size = append(size, `" width="`...)
	size = number(size, c.w)
	size = append(size, `" height="`...)
	size = number(size, c.h)
	c.b = slices.Insert(c.b, c.size, size...)
}

// number prints a length in px, to a tenth.
func number(b []byte, v int) []byte {
	if v < 0 {
		b = append(b, '-')
		v = -v
	}
	v = (v + px/20) / (px / 10)
	b = strconv.AppendInt(b, int64(v/10), 10)
	if t := v % 10; t > 0 {
		b = append(b, '.', byte('0'+t))
	}
	return b
}

func (c *canvas) num(v int) { c.b = number(c.b, v) }

// attr writes ` name="v"`.
func (c *canvas) attr(name string, v int) {
	c.raw(" ")
	c.raw(name)
	c.raw(`="`)
	c.num(v)
	c.raw(`"`)
}

// escape writes text or an attribute's value.
func (c *canvas) escape(s string) { c.b = AppendText(c.b, s) }

// path begins a path of the class; its data and endPath follow.
func (c *canvas) path(class string) {
	c.raw(`<path class="`)
	c.raw(class)
	c.raw(`" d="`)
}

func (c *canvas) endPath() { c.raw(`"/>`) }

// at writes a command with a point.
func (c *canvas) at(command string, x, y int) {
	c.raw(command)
	c.num(x)
	c.raw(" ")
	c.num(y)
}

// by writes a command with one number.
func (c *canvas) by(command string, v int) {
	c.raw(command)
	c.num(v)
}

func (c *canvas) rect(class string, b box, radius int) {
	c.raw(`<rect class="`)
	c.raw(class)
	c.raw(`"`)
	c.attr("x", b.x0)
	c.attr("y", b.y0)
	c.attr("width", b.x1-b.x0)
	c.attr("height", b.y1-b.y0)
	c.attr("rx", radius)
	c.raw("/>")
}

func (c *canvas) link(href string) {
	if href != "" {
		c.raw(`<a href="`)
		c.escape(href)
		c.raw(`">`)
	}
}

func (c *canvas) endLink(href string) {
	if href != "" {
		c.raw("</a>")
	}
}

// icon draws the verdict's sign with its upper left corner there, 13 px wide.
func (c *canvas) icon(v progress.Verdict, x, y int) {
	c.raw(`<path class="i" transform="translate(`)
	c.num(x)
	c.raw(" ")
	c.num(y)
	c.raw(`)scale(.8)" d="`)
	c.raw(chart.Icon(v))
	c.endPath()
}

// iconOf is icon in a size of one's own.
func (c *canvas) iconOf(v progress.Verdict, x, y, size int) {
	c.raw(`<path class="i" transform="translate(`)
	c.num(x)
	c.raw(" ")
	c.num(y)
	c.raw(")scale(")
	// in hundredths: the sign is drawn in a box of 16 px
	hundredths := (size + 8) / 16
	if hundredths < 100 {
		c.raw(".")
		if hundredths < 10 {
			c.raw("0")
		}
		c.b = strconv.AppendInt(c.b, int64(hundredths), 10)
	} else {
		c.raw("1")
	}
	c.raw(`)" d="`)
	c.raw(chart.Icon(v))
	c.endPath()
}
