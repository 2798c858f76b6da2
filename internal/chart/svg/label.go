package svg

// field is where the labels of a plot may stand and what they should keep off.
type field struct {
	bounds box
	signs  []box
	lines  []segment
}

// segment is a piece of a line.
type segment struct{ x0, y0, x1, y1 int }

// crosses reports whether the segment touches the box.
func (s segment) crosses(b box) bool {
	if max(s.x0, s.x1) < b.x0 || min(s.x0, s.x1) > b.x1 || max(s.y0, s.y1) < b.y0 || min(s.y0, s.y1) > b.y1 {
		return false
	}
	// the box's corners lie on both sides of the line, or on it
	side := func(x, y int) int { return (s.x1-s.x0)*(y-s.y0) - (s.y1-s.y0)*(x-s.x0) }
	a, b1, c, d := side(b.x0, b.y0), side(b.x1, b.y0), side(b.x0, b.y1), side(b.x1, b.y1)
	return min(a, b1, c, d) <= 0 && max(a, b1, c, d) >= 0
}

// What it costs to stand on something; a label is never worth another label.
const (
	onSign   = 100
	onLine   = 20
	blocked  = 1 << 20
	anywhere = blocked - 1
)

// side is a place around a point.
type side uint8

const (
	above side = iota
	below
	right
	left
	aboveRight
	belowRight
	aboveLeft
	belowLeft
)

const aside = 9 * px // from a point to a label beside it

// beside is the box of a text of width w at that side of the point.
func beside(x, y, w int, s side) box {
	const height = ascent + descent
	b := box{x0: x - w/2, y0: y - aside - height + descent/2}
	switch s {
	case below, belowRight, belowLeft:
		b.y0 = y + aside - descent/2
	case right, left:
		b.y0 = y - height/2
	}
	switch s {
	case right:
		b.x0 = x + aside
	case left:
		b.x0 = x - aside - w
	case aboveRight, belowRight:
		b.x0 = x + 2*px
	case aboveLeft, belowLeft:
		b.x0 = x - 2*px - w
	}
	b.x1, b.y1 = b.x0+w, b.y0+height
	return b
}

// label writes s beside the point, at the side that costs least, if that is at
// most limit. With limit anywhere it looks further and further off for room.
func (c *canvas) label(f *field, look face, s string, x, y, limit int, sides []side) {
	w := look.width(s)
	best, cost := box{}, blocked
	try := func(b box, extra int) {
		b = b.pushInto(f.bounds)
		if n := c.cost(f, b) + extra; n < cost {
			best, cost = b, n
		}
	}
	for i, s := range sides {
		try(beside(x, y, w, s), i)
	}
	if limit == anywhere {
		for d := row; cost == blocked && d < c.h+f.bounds.y1-f.bounds.y0; d += row / 2 {
			try(beside(x, y-d, w, above), d)
			try(beside(x, y+d, w, below), d)
		}
	}
	if cost > limit {
		return
	}
	c.text(look, s, best.x0, best.y0+ascent, start)
}

// pushInto moves the box into the bounds, as far as it fits.
func (a box) pushInto(b box) box {
	if d := a.x1 - b.x1; d > 0 {
		a.x0, a.x1 = a.x0-d, a.x1-d
	}
	if d := b.x0 - a.x0; d > 0 {
		a.x0, a.x1 = a.x0+d, a.x1+d
	}
	if d := a.y1 - b.y1; d > 0 {
		a.y0, a.y1 = a.y0-d, a.y1-d
	}
	if d := b.y0 - a.y0; d > 0 {
		a.y0, a.y1 = a.y0+d, a.y1+d
	}
	return a
}

func (c *canvas) cost(f *field, b box) (n int) {
	if !b.within(f.bounds) {
		return blocked
	}
	roomy := box{b.x0 - 3*px, b.y0, b.x1 + 3*px, b.y1}
	for _, l := range c.labels {
		if roomy.hits(l) {
			return blocked
		}
	}
	for _, s := range f.signs {
		if b.hits(s) {
			n += onSign
		}
	}
	for _, l := range f.lines {
		if l.crosses(b) {
			n += onLine
		}
	}
	return n
}
