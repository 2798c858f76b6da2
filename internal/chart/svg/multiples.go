package svg

import "tiendo/internal/chart"

// multiples draws a small line for each area on a grid, all on one scale, which
// a sentence above gives instead of labels at each.
func (c *canvas) multiples(p *chart.MultiplesPlot) {
	y := c.legend(p.Legend, 0)
	for _, l := range soft.wrap(p.Scale, c.w) {
		c.text(soft, l, 0, y+base, start)
		y += row
	}
	y += 10 * px
	columns, gap, height := 2, 20*px, 56*px
	if c.wide {
		columns = 4
	}
	w := (c.w - gap*(columns-1)) / columns
	const head = 2*row + 6*px // name and figure, verdict under them
	for i := range p.Cells {
		x0 := i % columns * (w + gap)
		y0 := y + i/columns*(head+height+18*px)
		c.cell(&p.Cells[i], p, x0, y0, w)
		plot := box{x0, y0 + head, x0 + w, y0 + head + height}
		c.h = max(c.h, plot.y1+2*px)
		c.cellPlot(&p.Cells[i], p, plot)
	}
}

// cell writes an area's name and newest figure.
func (c *canvas) cell(k *chart.Cell, p *chart.MultiplesPlot, x, y, w int) {
	c.raw(`<g class="v-`)
	c.raw(k.Verdict.String())
	c.raw(`">`)
	value := strong.cut(k.Label, w*3/4)
	c.link(k.Href)
	c.text(plain, plain.cut(k.Name, w-strong.width(value)-6*px), x, y+base, start)
	c.endLink(k.Href)
	c.text(strong, value, x+w, y+base, end)
	switch {
	case k.Chip != "":
		c.icon(k.Verdict, x, y+20*px)
		c.text(colored, colored.cut(k.Chip, w-iconRoom), x+iconRoom, y+base+row, start)
	case k.Silent != "":
		c.text(soft, soft.cut(k.Silent, w), x, y+base+row, start)
	}
}

// cellPlot draws an area's line and ends its group.
func (c *canvas) cellPlot(k *chart.Cell, p *chart.MultiplesPlot, plot box) {
	c.path("g")
	c.at("M", plot.x0, plot.y1)
	c.by("H", plot.x1)
	c.endPath()
	x := clockOf(&p.Time, plot.x0+reach, plot.x1-reach)
	y := scaleOf(&p.Values, plot.y1, plot.y0)
	if p.Target != nil {
		c.path("p")
		c.at("M", plot.x0, y.at(p.Target.Value))
		c.by("H", plot.x1)
		c.endPath()
	}
	c.series(k.Dots, x, y)
	for i := range k.Dots {
		d := &k.Dots[i]
		if i == len(k.Dots)-1 || !d.Joined && (i+1 == len(k.Dots) || !k.Dots[i+1].Joined) {
			c.sign(d.Style, x.at(d.At), y.at(d.Value))
		}
	}
	c.raw("</g>")
}
