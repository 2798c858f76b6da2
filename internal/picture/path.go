package picture

import (
	"math"
	"strconv"
)

// point is a place in px. Products are rounded before they are added
// everywhere in this package, by a conversion: else some processors do both in
// one step, and pictures would differ from machine to machine.
type point struct{ x, y float64 }

func (a point) plus(b point) point { return point{a.x + b.x, a.y + b.y} }
func (a point) less(b point) point { return point{a.x - b.x, a.y - b.y} }
func (a point) times(k float64) point {
	return point{float64(a.x * k), float64(a.y * k)}
}

func (a point) dot(b point) float64 { return float64(a.x*b.x) + float64(a.y*b.y) }
func (a point) length() float64     { return math.Sqrt(a.dot(a)) }

// contour is a line through points.
type contour struct {
	points []point
	closed bool
}

// flatten turns path data into lines. It knows the commands M, L, H, V, C, Q, A
// and Z, large and small; a curve becomes enough short lines for its size on
// paper, scale times that in the data.
func flatten(data string, scale float64) []contour {
	f := flattener{data: data, scale: scale}
	for f.next() {
		f.step()
	}
	return f.out
}

type flattener struct {
	data    string
	i       int
	scale   float64
	command byte
	at      point
	out     []contour
}

// next finds the next command, or further numbers of the last one.
func (f *flattener) next() bool {
	f.space()
	if f.i == len(f.data) {
		return false
	}
	if c := f.data[f.i]; c >= 'A' && c <= 'z' {
		f.command = c
		f.i++
	} else if f.command == 'M' { // further points of a move are lines
		f.command = 'L'
	} else if f.command == 'm' {
		f.command = 'l'
	}
	return true
}

func (f *flattener) space() {
	for f.i < len(f.data) && (f.data[f.i] == ' ' || f.data[f.i] == ',' || f.data[f.i] == '\n') {
		f.i++
	}
}

// num reads a number; "1.5.5" is two of them, as in SVG.
func (f *flattener) num() float64 {
	f.space()
	from, dot := f.i, false
	for f.i < len(f.data) {
		c := f.data[f.i]
		if !(c >= '0' && c <= '9' || c == '.' && !dot || (c == '-' || c == '+') && f.i == from) {
			break
		}
		dot = dot || c == '.'
		f.i++
	}
	x, err := strconv.ParseFloat(f.data[from:f.i], 64)
	if err != nil {
		panic("picture: bad path data: " + f.data)
	}
	return x
}

// pair reads a point, relative to the last one after a small command.
func (f *flattener) pair() point {
	p := point{f.num(), f.num()}
	if f.command >= 'a' {
		p = p.plus(f.at)
	}
	return p
}

func (f *flattener) step() {
	switch f.command {
	case 'M', 'm':
		f.at = f.pair()
		f.out = append(f.out, contour{points: []point{f.at}})
	case 'L', 'l':
		f.line(f.pair())
	case 'H':
		f.line(point{f.num(), f.at.y})
	case 'h':
		f.line(point{f.at.x + f.num(), f.at.y})
	case 'V':
		f.line(point{f.at.x, f.num()})
	case 'v':
		f.line(point{f.at.x, f.at.y + f.num()})
	case 'C', 'c':
		f.cubic(f.pair(), f.pair(), f.pair())
	case 'Q', 'q':
		f.quad(f.pair(), f.pair())
	case 'A', 'a':
		r, _, _ := f.num(), f.num(), f.num() // circles alone
		large, sweep := f.num() != 0, f.num() != 0
		f.arc(r, large, sweep, f.pair())
	case 'Z', 'z':
		c := &f.out[len(f.out)-1]
		c.closed, f.at = true, c.points[0]
	default:
		panic("picture: cannot follow " + string(f.command))
	}
}

func (f *flattener) line(to point) {
	c := &f.out[len(f.out)-1]
	if c.closed { // what comes after a closed contour begins where that did
		f.out = append(f.out, contour{points: []point{f.at}})
		c = &f.out[len(f.out)-1]
	}
	c.points, f.at = append(c.points, to), to
}

// cubic follows a Bézier curve.
func (f *flattener) cubic(b, c, d point) {
	a := f.at
	n := pieces(b.less(a).length()+c.less(b).length()+d.less(c).length(), f.scale)
	for i := 1; i < n; i++ {
		t := float64(i) / float64(n)
		between := func(p, q point) point { return p.plus(q.less(p).times(t)) }
		ab, bc, cd := between(a, b), between(b, c), between(c, d)
		f.line(between(between(ab, bc), between(bc, cd)))
	}
	f.line(d)
}

// pieces is how many lines stand for a curve of that length.
func pieces(length, scale float64) int {
	return min(2+int(math.Sqrt(2*length*scale)), 64)
}

// arc follows a circle of radius r to a point.
func (f *flattener) arc(r float64, large, sweep bool, to point) {
	from := f.at
	chord := to.less(from)
	half := chord.length() / 2
	if half == 0 {
		return
	}
	r = max(r, half)
	off := math.Sqrt(max(0, float64(r*r)-float64(half*half)))
	if large == sweep {
		off = -off
	}
	normal := point{-chord.y, chord.x}.times(1 / chord.length())
	centre := from.plus(chord.times(.5)).plus(normal.times(off))
	f.bend(centre, r, from.less(centre), to.less(centre), large, sweep, 5)
	f.line(to)
}

// bend adds the points between two spokes of a circle, by halves, until a line
// lies close enough to it.
func (f *flattener) bend(centre point, r float64, u, v point, large, sweep bool, depth int) {
	const close = .12 // px
	chord := v.less(u)
	if depth == 0 || !large && u.dot(v) > 0 && float64(chord.dot(chord)*f.scale) < float64(8*r*close) {
		return
	}
	m := u.plus(v)
	if m.length() < float64(r*1e-6) { // a half circle
		m = point{-u.y, u.x}
		if !sweep {
			m = m.times(-1)
		}
	} else if large {
		m = m.times(-1)
	}
	m = m.times(r / m.length())
	f.bend(centre, r, u, m, false, sweep, depth-1)
	f.line(centre.plus(m))
	f.bend(centre, r, m, v, false, sweep, depth-1)
}

// outline is the contour of a rectangle with round corners.
func (r *rect) outline(scale float64) []contour {
	if r.radius <= 0 {
		return []contour{{[]point{{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}}, true}}
	}
	q := min(r.radius, r.w/2, r.h/2)
	f := flattener{scale: scale, at: point{r.x + q, r.y}}
	f.out = []contour{{points: []point{f.at}}}
	x0, y0, x1, y1 := r.x, r.y, r.x+r.w, r.y+r.h
	f.line(point{x1 - q, y0})
	f.arc(q, false, true, point{x1, y0 + q})
	f.line(point{x1, y1 - q})
	f.arc(q, false, true, point{x1 - q, y1})
	f.line(point{x0 + q, y1})
	f.arc(q, false, true, point{x0, y1 - q})
	f.line(point{x0, y0 + q})
	f.arc(q, false, true, point{x0 + q, y0})
	f.out[0].closed = true
	return f.out
}

// quad follows a curve with one handle.
func (f *flattener) quad(a, b point) {
	f.cubic(f.at.plus(a.less(f.at).times(2./3)), b.plus(a.less(b).times(2./3)), b)
}
