package picture

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// board is a picture that is being painted.
type board struct {
	img    *image.RGBA
	faces  *faces
	scale  float64 // px of the picture a px of the drawing
	raster vector.Rasterizer
	mask   image.Alpha
}

// shades is how many steps there are from paper to ink along an edge. As few
// colours as that fit into a palette, which makes a picture a third as large.
const shades = 15

// tile bounds what is rasterized at once. Up to 512 px the rasterizer reckons
// in whole numbers, which is faster and gives the same on every machine.
const tile = 512

// paint paints a drawing on paper, scale times as large as it is.
func paint(d *drawing, scale float64, f *faces) *image.RGBA {
	w, h := int(math.Ceil(float64(d.w*scale))), int(math.Ceil(float64(d.h*scale)))
	b := &board{img: image.NewRGBA(image.Rect(0, 0, w, h)), faces: f, scale: scale}
	draw.Draw(b.img, b.img.Bounds(), image.White, image.Point{}, draw.Src)
	for i := range d.items {
		b.item(&d.items[i])
	}
	return b.img
}

func (b *board) item(it *item) {
	scale := it.at.scale * b.scale
	var cs []contour
	switch {
	case it.text != "":
		cs = b.faces.text(it)
	case it.box != nil:
		cs = it.box.outline(scale)
	default:
		cs = flatten(it.path, scale)
	}
	under := func() {
		if it.stroke.set && it.width > 0 {
			b.fill(stroke(cs, it.width, it.dash, it.round, scale), it.at, it.stroke)
		}
	}
	if it.halo {
		under()
	}
	b.fill(cs, it.at, it.fill)
	if !it.halo {
		under()
	}
}

// sub is a place in 1/64 px of the picture.
type sub struct{ x, y int }

// fill inks the inside of contours.
func (b *board) fill(cs []contour, at place, with ink) {
	if !with.set {
		return
	}
	shapes := make([][]sub, 0, len(cs))
	var all extent
	extents := make([]extent, 0, len(cs))
	for i := range cs {
		s := b.place(&cs[i], at)
		e := extentOf(s)
		shapes, extents = append(shapes, s), append(extents, e)
		all = all.with(e)
	}
	area := all.pixels().Intersect(b.img.Bounds())
	for y := area.Min.Y; y < area.Max.Y; y += tile {
		for x := area.Min.X; x < area.Max.X; x += tile {
			part := image.Rect(x, y, x+tile, y+tile).Intersect(area)
			b.tile(shapes, extents, part, with)
		}
	}
}

func (b *board) place(c *contour, at place) []sub {
	out := make([]sub, len(c.points))
	for i, p := range c.points {
		x := float64((at.x + float64(at.scale*p.x)) * b.scale)
		y := float64((at.y + float64(at.scale*p.y)) * b.scale)
		out[i] = sub{int(math.Round(float64(x * 64))), int(math.Round(float64(y * 64)))}
	}
	return out
}

// tile inks the part of the shapes that lies in there.
func (b *board) tile(shapes [][]sub, extents []extent, part image.Rectangle, with ink) {
	b.raster.Reset(part.Dx(), part.Dy())
	b.raster.DrawOp = draw.Src
	for i, s := range shapes {
		if !extents[i].pixels().Overlaps(part) {
			continue
		}
		in := func(p sub) (x, y float32) {
			return float32(p.x-64*part.Min.X) / 64, float32(p.y-64*part.Min.Y) / 64
		}
		b.raster.MoveTo(in(s[0]))
		for _, p := range s[1:] {
			b.raster.LineTo(in(p))
		}
		b.raster.ClosePath()
	}
	if n := part.Dx() * part.Dy(); cap(b.mask.Pix) < n {
		b.mask.Pix = make([]uint8, n)
	} else {
		b.mask.Pix = b.mask.Pix[:n]
	}
	b.mask.Stride, b.mask.Rect = part.Dx(), image.Rect(0, 0, part.Dx(), part.Dy())
	b.raster.Draw(&b.mask, b.mask.Rect, image.Opaque, image.Point{})
	b.blend(part, with)
}

// blend lays the ink over the picture, as thick as the mask says.
func (b *board) blend(part image.Rectangle, with ink) {
	c := [3]int{int(with.rgb.R), int(with.rgb.G), int(with.rgb.B)}
	for y := range part.Dy() {
		row := b.img.Pix[b.img.PixOffset(part.Min.X, part.Min.Y+y):]
		for x, m := range b.mask.Pix[y*b.mask.Stride:][:part.Dx()] {
			shade := (int(m)*shades + 127) / 255
			if shade == 0 {
				continue
			}
			for k := range c {
				p := &row[4*x+k]
				*p = uint8((int(*p)*(shades-shade) + c[k]*shade + shades/2) / shades)
			}
		}
	}
}

// extent is from where to where shapes reach; the zero extent is empty.
type extent struct {
	x0, y0, x1, y1 int
	some           bool
}

func extentOf(s []sub) (e extent) {
	for _, p := range s {
		e = e.with(extent{p.x, p.y, p.x, p.y, true})
	}
	return e
}

func (e extent) with(o extent) extent {
	switch {
	case !o.some:
		return e
	case !e.some:
		return o
	}
	return extent{min(e.x0, o.x0), min(e.y0, o.y0), max(e.x1, o.x1), max(e.y1, o.y1), true}
}

// pixels are those that the extent touches.
func (e extent) pixels() image.Rectangle {
	if !e.some {
		return image.Rectangle{}
	}
	return image.Rect(e.x0>>6, e.y0>>6, e.x1>>6+1, e.y1>>6+1)
}
