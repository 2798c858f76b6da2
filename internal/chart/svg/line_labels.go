package svg

import "tiendo/internal/chart"

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
		bounds: box{f.plot.x0, f.plot.y0 - overhead, c.w, f.plot.y1 + 9*px}, // down to the years
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
	for i := range p.Before {
		if p.Before[i].Joined {
			trail(p.Before[i-1].Spot, p.Before[i].Spot)
		}
	}
	for i := range p.Dots {
		sign(p.Dots[i].Spot)
		if p.Dots[i].Made != chart.Own {
			x, y := f.x.at(p.Dots[i].At), f.y.at(p.Dots[i].Value)
			area.signs[len(area.signs)-1] = box{x - ringReach, y - ringReach, x + ringReach, y + ringReach}
		}
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
