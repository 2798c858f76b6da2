package svg

import (
	"tiendo/internal/chart"
)

// Signs of dots differ in shape, not in colour alone: a firm figure is a disc,
// a provisional one a ring, an illustrative one a square, an estimated one a
// triangle.
var dotClass = [...]string{
	chart.Firm:         "d",
	chart.Provisional:  "r",
	chart.Illustrative: "r",
	chart.Estimated:    "r",
}

// reach is how far a sign extends from its middle.
const reach = 5 * px

// dot appends a dot's outline to a path; a tiny one where they are many.
func (c *canvas) dot(s chart.Style, x, y int, tiny bool) {
	outline := &outlines[s]
	if tiny {
		outline = &tinyOutlines[s]
	}
	c.at("M", x+outline.dx, y+outline.dy)
	c.raw(outline.d)
}

// outline is path data from a point beside the dot's middle.
type outline struct {
	dx, dy int
	d      string
}

var outlines = [...]outline{
	chart.Firm:         {-4 * px, 0, "a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"},
	chart.Provisional:  {-4 * px, 0, "a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"},
	chart.Illustrative: {-4 * px, -4 * px, "h8v8h-8z"},
	chart.Estimated:    {0, -5 * px, "l5 9h-10z"},
}

var tinyOutlines = [...]outline{
	chart.Firm:         {-2 * px, 0, "a2 2 0 1 0 4 0a2 2 0 1 0-4 0z"},
	chart.Provisional:  {-2 * px, 0, "a2 2 0 1 0 4 0a2 2 0 1 0-4 0z"},
	chart.Illustrative: {-2 * px, -2 * px, "h4v4h-4z"},
	chart.Estimated:    {0, -3 * px, "l3 5h-6z"},
}

// ring appends what stands around a dot that other areas' figures make: a
// circle, or a triangle where they were weighed.
func (c *canvas) ring(m chart.Made, x, y int) {
	if m == chart.Weighed {
		c.at("M", x, y-10*px)
		c.raw("l9 16h-18z")
		return
	}
	c.at("M", x-ringReach, y)
	c.raw("a7 7 0 1 0 14 0a7 7 0 1 0-14 0z")
}

const ringReach = 7 * px

// sign draws a dot by itself.
func (c *canvas) sign(s chart.Style, x, y int) {
	c.path(dotClass[s])
	c.dot(s, x, y, false)
	c.endPath()
}

// diamond appends a target's outline to a path.
func (c *canvas) diamond(x, y int) {
	c.at("M", x, y-6*px)
	c.raw("l6 6-6 6-6-6z")
}

const (
	keyGap  = 16 * px // between the entries of a legend
	keySign = 24 * px // a line in a legend
	keyDot  = 12 * px // a dot in a legend
	keyText = 6 * px  // from the sign to its text
)

func signWidth(k chart.Key) int {
	switch k.Sign {
	case chart.SignTarget, chart.SignStyle:
		return keyDot
	case chart.SignSummed, chart.SignWeighed:
		return 2 * ringReach
	}
	return keySign
}

// legend writes the keys in rows that fit, the mark last, from y on, and
// returns where the next thing may begin.
func (c *canvas) legend(keys []chart.Key, y int) int {
	x := 0
	place := func(w int) {
		if x > 0 && x+w > c.w {
			x, y = 0, y+markHeight+3*px
		}
	}
	marked := chart.Firm
	for _, k := range keys {
		if k.Text == c.spec.Mark {
			marked = k.Style
			continue
		}
		w := signWidth(k) + keyText + plain.width(k.Text)
		place(w)
		c.key(k, x, y+10*px+px/2)
		text := soft.cut(k.Text, c.w-x-signWidth(k)-keyText)
		c.text(soft, text, x+signWidth(k)+keyText, y+base+px, start)
		x += w + keyGap
	}
	if c.spec.Mark != "" {
		place(markWidth(c.spec.Mark, marked))
		c.mark(marked, x, y)
		x += keyGap
	}
	if x == 0 {
		return y
	}
	return y + markHeight + 3*px
}

// key draws an entry's sign with its middle at height y.
func (c *canvas) key(k chart.Key, x, y int) {
	switch k.Sign {
	case chart.SignStyle:
		c.sign(k.Style, x+keyDot/2, y)
		return
	case chart.SignTarget:
		c.path("q")
		c.diamond(x+keyDot/2, y)
		c.endPath()
		return
	case chart.SignSummed, chart.SignWeighed:
		c.path("j")
		c.ring(chart.Made(k.Sign-chart.SignSummed)+chart.Summed, x+ringReach, y)
		c.endPath()
		return
	case chart.SignBefore:
		c.path("a")
		c.at("M", x, y)
		c.by("h", keySign)
		c.endPath()
		return
	case chart.SignBetter, chart.SignLevel, chart.SignWorse:
		c.turnLine(chart.Turn(k.Sign-chart.SignBetter), x, y, x+keySign, y)
		return
	case chart.SignHollow:
		c.rect("o", box{x, y - 5*px, x + keySign, y + 5*px}, 3*px)
		return
	}
	c.path([...]string{chart.SignSeries: "l", chart.SignPath: "p", chart.SignTrend: "t"}[k.Sign])
	c.at("M", x, y)
	c.by("h", keySign)
	c.endPath()
}

// The mark's frame: its height, and the room beside its text.
const (
	markHeight = 21 * px
	markPad    = 7 * px
)

func markWidth(text string, s chart.Style) int {
	w := plain.width(text) + 2*markPad
	if s != chart.Firm {
		w += keyDot + 2*px
	}
	return w
}

// mark draws the spec's mark in a frame, with the sign that it explains, its
// upper left corner there.
func (c *canvas) mark(s chart.Style, x, y int) {
	c.rect("k", box{x + px/2, y + px/2, x + markWidth(c.spec.Mark, s) - px/2, y + markHeight - px/2}, 4*px)
	c.h = max(c.h, y+markHeight)
	x += markPad
	if s != chart.Firm {
		c.sign(s, x+4*px, y+10*px+px/2)
		x += keyDot + 2*px
	}
	c.text(framed, c.spec.Mark, x, y+base+px, start)
}
