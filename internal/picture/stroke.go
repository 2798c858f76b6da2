package picture

import "math"

// stroke is the outline of lines of that width: a box for each piece, a disc
// at each bend and, for round ends, at the ends. All turn the same way, so that
// where they overlap they add up to ink, not to a hole.
func stroke(cs []contour, width float64, dash []float64, round bool, scale float64) (out []contour) {
	if len(dash) > 0 {
		cs = dashed(cs, dash)
	}
	disc := disc(width/2, scale)
	for _, c := range cs {
		points := c.points
		if c.closed {
			points = append(points[:len(points):len(points)], points[0])
		}
		for i := 1; i < len(points); i++ {
			if box, ok := thick(points[i-1], points[i], width/2); ok {
				out = append(out, box)
			}
		}
		for i, p := range c.points {
			if inner := i > 0 && i < len(c.points)-1; inner || c.closed || round {
				out = append(out, moved(disc, p))
			}
		}
	}
	return out
}

// thick is a line as a box.
func thick(a, b point, half float64) (contour, bool) {
	d := b.less(a)
	l := d.length()
	if l == 0 {
		return contour{}, false
	}
	n := point{-d.y, d.x}.times(half / l)
	return contour{[]point{a.plus(n), a.less(n), b.less(n), b.plus(n)}, true}, true
}

// disc is a circle around 0.
func disc(r, scale float64) contour {
	circle := rect{-r, -r, 2 * r, 2 * r, r}
	return circle.outline(scale)[0]
}

func moved(c contour, by point) contour {
	m := contour{make([]point, len(c.points)), c.closed}
	for i, p := range c.points {
		m.points[i] = p.plus(by)
	}
	return m
}

// dashed cuts lines into dashes; lengths in turn are ink and gap.
func dashed(cs []contour, dash []float64) (out []contour) {
	if len(dash)%2 == 1 {
		dash = append(dash[:len(dash):len(dash)], dash...)
	}
	for _, c := range cs {
		points := c.points
		if c.closed {
			points = append(points[:len(points):len(points)], points[0])
		}
		k, left, ink := 0, dash[0], true
		line := []point{points[0]}
		for i := 1; i < len(points); i++ {
			a, b := points[i-1], points[i]
			for l := b.less(a).length(); l > left; l = b.less(a).length() {
				a = a.plus(b.less(a).times(left / l))
				if line = append(line, a); ink {
					out = append(out, contour{points: line})
				}
				k, ink = (k+1)%len(dash), !ink
				line, left = []point{a}, dash[k]
			}
			left = math.Max(left-b.less(a).length(), 1e-9)
			line = append(line, b)
		}
		if ink {
			out = append(out, contour{points: line})
		}
	}
	return out
}
