package svg

import "tiendo/internal/chart"

// lineFrame is the plot of a line: where its axes lie.
type lineFrame struct {
	plot box
	x    clock
	y    scale
}

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
	height := 150 * px
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
	top := c.legend(p.Legend, 0) + 16*px
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
		c.text(soft, t.Label, f.plot.x0-7*px, f.y.at(t.Value)+4*px+px/2, end)
	}
	if p.Values.Note != "" {
		y := f.plot.y1 + 20*px
		for _, l := range soft.wrap(p.Values.Note, c.w) {
			y += row
			c.text(soft, l, 0, y, start)
		}
	}
}

// timeAxis labels the first and the last instant and those of targets, and of
// the others all, or where there is no room for all, the round years.
func (c *canvas) timeAxis(p *chart.LinePlot, f lineFrame) {
	y := f.plot.y1 + 20*px
	c.h = max(c.h, y+descent)
	ticks := p.Time.Ticks
	if len(ticks) == 0 {
		return
	}
	taken := make([]box, 0, 16)
	put := func(m chart.Moment, commit bool) bool {
		b := plain.span(m.Label, f.x.at(m.At), y, middle).pushInto(box{0, 0, c.w, c.h})
		roomy := box{b.x0 - 7*px, b.y0, b.x1 + 7*px, b.y1}
		for _, t := range taken {
			if roomy.hits(t) {
				return false
			}
		}
		if commit {
			taken = append(taken, b)
			c.text(soft, m.Label, b.x0, y, start)
		}
		return true
	}
	put(ticks[0], true)
	put(ticks[len(ticks)-1], true)
	for _, m := range ticks {
		for i := range p.Targets {
			if p.Targets[i].At == m.At {
				put(m, true)
			}
		}
	}
	if step := c.yearStep(ticks, f); step > 0 {
		for _, m := range ticks {
			if m.At.Year()%step == 0 {
				put(m, true)
			}
		}
	}
}

// yearStep is the least step of years at which the labels stand clear of each
// other, 0 where none does.
func (c *canvas) yearStep(ticks []chart.Moment, f lineFrame) int {
	for _, step := range [...]int{1, 5, 10} {
		last, clear := 0, true
		for i, m := range ticks {
			if m.At.Year()%step != 0 {
				continue
			}
			x := f.x.at(m.At)
			if i > 0 && last != 0 && x-last < plain.width(m.Label)+8*px {
				clear = false
				break
			}
			last = x
		}
		if clear {
			return step
		}
	}
	return 0
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
	c.series(p.Dots, f.x, f.y)
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

// dots draws the figures, those of a style as one path.
func (c *canvas) dots(dots []chart.Dot, f lineFrame) {
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

// How many figures are labelled at most, beside the first and the newest.
const (
	fewNarrow = 5
	fewWide   = 12
)

// lineLabels writes the labels of targets, of the newest and the first figure,
// then of the others as far as they stand clear.
func (c *canvas) lineLabels(p *chart.LinePlot, f lineFrame) {
	area := c.lineField(p, f)
	for i := range p.Targets {
		t := &p.Targets[i]
		c.label(&area, strong, c.targetLabel(*t), f.x.at(t.At), f.y.at(t.Value), anywhere, targetSides[:])
	}
	few := fewNarrow
	if c.wide {
		few = fewWide
	}
	n := len(p.Dots)
	label := func(i int, look face, limit int) {
		d := &p.Dots[i]
		c.label(&area, look, d.Label, f.x.at(d.At), f.y.at(d.Value), limit, dotSides(p, i))
	}
	label(n-1, tinted, anywhere)
	if n > 1 {
		label(0, plain, onSign)
	}
	for i := n - 2; i > 0 && n <= few; i-- {
		label(i, plain, onLine-1)
	}
}

// In what order the sides of a point are tried.
var (
	aboveFirst  = [...]side{above, below, aboveLeft, belowRight, aboveRight, belowLeft, right, left}
	belowFirst  = [...]side{below, above, belowRight, aboveLeft, aboveRight, belowLeft, right, left}
	targetSides = [...]side{right, belowRight, below, above, aboveLeft, belowLeft, left}
)

// dotSides prefers the side of the figure that lies away from the path.
func dotSides(p *chart.LinePlot, i int) []side {
	d := &p.Dots[i]
	for k := 1; k < len(p.Path); k++ {
		a, b := &p.Path[k-1], &p.Path[k]
		if d.At < a.At || d.At > b.At {
			continue
		}
		if d.Value.Less(a.Value) || d.Value.Less(b.Value) {
			return belowFirst[:]
		}
	}
	return aboveFirst[:]
}

// lineField gathers what the labels should keep off.
func (c *canvas) lineField(p *chart.LinePlot, f lineFrame) field {
	area := field{
		bounds: box{f.plot.x0, f.plot.y0 - 16*px, c.w, f.plot.y1 + 4*px},
		signs:  make([]box, 0, len(p.Dots)+len(p.Targets)),
		lines:  make([]segment, 0, len(p.Dots)+len(p.Path)+len(p.Trend)),
	}
	sign := func(s chart.Spot) {
		x, y := f.x.at(s.At), f.y.at(s.Value)
		area.signs = append(area.signs, box{x - reach, y - reach, x + reach, y + reach})
	}
	trail := func(a, b chart.Spot) {
		area.lines = append(area.lines, segment{f.x.at(a.At), f.y.at(a.Value), f.x.at(b.At), f.y.at(b.Value)})
	}
	for i := range p.Dots {
		sign(p.Dots[i].Spot)
		if p.Dots[i].Joined {
			trail(p.Dots[i-1].Spot, p.Dots[i].Spot)
		}
	}
	for i := range p.Targets {
		sign(p.Targets[i].Spot)
	}
	for _, spots := range [...][]chart.Spot{p.Path, p.Trend} {
		for i := 1; i < len(spots); i++ {
			trail(spots[i-1], spots[i])
		}
	}
	return area
}
