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
	head := row + 6*px // name and figure, verdict under them
	for i := range p.Cells {
		head = max(head, row+6*px+len(verdictLines(&p.Cells[i], w))*row)
	}
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
	look := soft
	if k.Chip != "" {
		c.icon(k.Verdict, x, y+20*px)
		x += iconRoom
		look = colored
	}
	for i, l := range verdictLines(k, w) {
		c.text(look, l, x, y+base+row*(i+1), start)
	}
}

// verdictLines is an area's verdict, or why it has none.
func verdictLines(k *chart.Cell, w int) []string {
	switch {
	case k.Chip != "":
		return colored.wrap(k.Chip, w-iconRoom)
	case k.Silent != "":
		return soft.wrap(k.Silent, w)
	}
	return nil
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
