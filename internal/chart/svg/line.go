package svg

import "tiendo/internal/chart"

// lineFrame is the plot of a line: where its axes lie.
type lineFrame struct {
	plot box
	x    clock
	y    scale
}

// overhead is the room above a plot: that of a label over the highest dot.
const overhead = aside + ascent + descent/2 + px

// line draws a series against its path and targets.
func (c *canvas) line(p *chart.LinePlot) {
	f := c.lineFrame(p)
	c.valueAxis(p, f)
	c.timeAxis(p, f)
	c.trails(p, f)
	c.targets(p.Targets, f)
	c.dots(p.Dots, f)
	c.lineLabels(p, f)
}

// lineFrame settles the margins by the labels that stand in them, and writes
// the legend above.
func (c *canvas) lineFrame(p *chart.LinePlot) lineFrame {
	height := 160 * px
	if c.wide {
		height = 260 * px
	}
	left, right := 0, 2*px+reach
	for _, t := range p.Values.Ticks {
		left = max(left, soft.width(t.Label))
	}
	left += 8 * px
	// a target at the edge has its label in the margin
	for _, t := range p.Targets {
		if t.At == p.Time.To {
			right = max(right, aside+strong.width(c.targetLabel(t))+px)
		}
	}
	top := c.legend(p.Legend, 0) + overhead
	plot := box{left, top, c.w - right, top + height}
	return lineFrame{plot, clockOf(&p.Time, left+reach, plot.x1), scaleOf(&p.Values, plot.y1, plot.y0)}
}

func (c *canvas) targetLabel(t chart.Target) string {
	if c.wide {
		return t.Long
	}
	return t.Label
}

// valueAxis draws a level line for each tick, and says so where it does not
// start at 0.
func (c *canvas) valueAxis(p *chart.LinePlot, f lineFrame) {
	c.path("g")
	for i := range p.Values.Ticks {
		c.at("M", f.plot.x0, f.y.at(p.Values.Ticks[i].Value))
		c.by("H", f.plot.x1)
	}
	c.endPath()
	for i := range p.Values.Ticks {
		t := &p.Values.Ticks[i]
		c.text(soft, t.Label, f.plot.x0-7*px, f.y.at(t.Value)+5*px, end)
	}
	if p.Values.Note != "" {
		y := f.plot.y1 + 22*px
		for _, l := range soft.wrap(p.Values.Note, c.w) {
			y += row
			c.text(soft, l, 0, y, start)
		}
	}
}

// trails draws the path, the estimate and the series; a gap in the series stays
// a gap.
func (c *canvas) trails(p *chart.LinePlot, f lineFrame) {
	if len(p.Path) > 1 {
		c.spots("p", p.Path, f)
	}
	if len(p.Trend) > 1 {
		c.spots("t", p.Trend, f)
	}
	if len(p.Before) > 0 {
		c.before(p.Before, f)
	}
	c.series(p.Dots, f.x, f.y)
}

// before draws what a scope was as a whole: a thin line, and small dots.
func (c *canvas) before(dots []chart.Dot, f lineFrame) {
	c.path("a")
	for i := range dots {
		c.at(command(dots[i].Joined), f.x.at(dots[i].At), f.y.at(dots[i].Value))
	}
	for i := range dots {
		c.dot(chart.Firm, f.x.at(dots[i].At), f.y.at(dots[i].Value), true)
	}
	c.endPath()
}

func (c *canvas) spots(class string, spots []chart.Spot, f lineFrame) {
	c.path(class)
	for i, s := range spots {
		c.at(command(i > 0), f.x.at(s.At), f.y.at(s.Value))
	}
	c.endPath()
}

func command(joined bool) string {
	if joined {
		return "L"
	}
	return "M"
}

// series draws the line through the dots, if any two are joined.
func (c *canvas) series(dots []chart.Dot, x clock, y scale) {
	mark := len(c.b)
	joined := false
	c.path("l")
	for i := range dots {
		joined = joined || dots[i].Joined
		c.at(command(dots[i].Joined), x.at(dots[i].At), y.at(dots[i].Value))
	}
	c.endPath()
	if !joined {
		c.b = c.b[:mark]
	}
}

func (c *canvas) targets(ts []chart.Target, f lineFrame) {
	if len(ts) == 0 {
		return
	}
	c.path("q")
	for i := range ts {
		c.diamond(f.x.at(ts[i].At), f.y.at(ts[i].Value))
	}
	c.endPath()
}

// rings marks the figures that other areas reported.
func (c *canvas) rings(dots []chart.Dot, f lineFrame) {
	mark := len(c.b)
	some := false
	c.path("j")
	for i := range dots {
		if dots[i].Made != chart.Own {
			some = true
			c.ring(dots[i].Made, f.x.at(dots[i].At), f.y.at(dots[i].Value))
		}
	}
	c.endPath()
	if !some {
		c.b = c.b[:mark]
	}
}

// dots draws the figures, those of a style as one path.
func (c *canvas) dots(dots []chart.Dot, f lineFrame) {
	c.rings(dots, f)
	tiny := (f.x.hi-f.x.lo)/len(dots) < 4*reach
	for s := chart.Firm; s <= chart.Estimated; s++ {
		first := true
		for i := range dots {
			if dots[i].Style != s {
				continue
			}
			if first {
				c.path(dotClass[s])
				first = false
			}
			c.dot(s, f.x.at(dots[i].At), f.y.at(dots[i].Value), tiny && i < len(dots)-1)
		}
		if !first {
			c.endPath()
		}
	}
}
