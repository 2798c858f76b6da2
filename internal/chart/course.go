package chart

import "tiendo/internal/progress"

// shape is how a series went, in the coarsest words that are true of it.
type shape uint8

const (
	flat     shape = iota
	rising         // never down, and up at least once
	falling        // never up, and down at least once
	peaked         // first up, then down
	dipped         // first down, then up
	wavering       // more turns than one
)

// String is the shape's part of a key in the words.
func (s shape) String() string {
	return [...]string{"same", "up", "down", "peak", "dip", "wave"}[s]
}

// course is how a series went: its shape; where it turned, of a peak or a dip;
// whether every step moved.
type course struct {
	shape  shape
	turn   int
	steady bool
}

// courseOf is the course of at least one point.
func courseOf(points []*progress.Point) course {
	c := course{steady: true}
	turns, way := 0, 0
	for i := 1; i < len(points); i++ {
		step := points[i].Value.Cmp(points[i-1].Value)
		switch {
		case step == 0:
			c.steady = false
			continue
		case way == 0:
			c.shape = [...]shape{falling, flat, rising}[1+step]
		case step != way:
			turns++
		}
		if turns == 0 {
			c.turn = i // the last step of the first way ends at the extreme
		}
		way = step
	}
	switch {
	case turns > 1:
		c.shape = wavering
	case turns == 1 && c.shape == rising:
		c.shape = peaked
	case turns == 1:
		c.shape = dipped
	}
	return c
}

// extremes are the lowest and the highest point, the first of equals.
func extremes(points []*progress.Point) (low, high *progress.Point) {
	low, high = points[0], points[0]
	for _, p := range points[1:] {
		if p.Value.Less(low.Value) {
			low = p
		}
		if high.Value.Less(p.Value) {
			high = p
		}
	}
	return low, high
}
