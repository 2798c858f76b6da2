package svg

import "tiendo/internal/chart"

// rankColumns are the columns of a ranking, in px from the left.
type rankColumns struct {
	name       int // begins; the ranks stand before it
	nameRoom   int
	bar        box // x0 to x1
	value      int // its right edge
	icon, chip int // begin
	below      int // how far under the words the chip stands; 0 for beside
}

const iconRoom = 17 * px

// ranking draws a row for each area: on a desk in one line, on a phone the bar
// under the words.
func (c *canvas) ranking(p *chart.RankingPlot) {
	y := c.legend(p.Legend, 0)
	cols := c.rankColumns(p)
	x := scaleOf(&p.Values, cols.bar.x0, cols.bar.x1)
	if len(p.Rows) > 0 {
		y = c.commonTarget(p, cols, &x, y)
	}
	for i := range p.Rows {
		y = c.rankRow(&p.Rows[i], p, cols, &x, y)
	}
	if len(p.Unranked) > 0 {
		y = c.heading(p.UnrankedBy, y)
		if len(p.Rows) == 0 {
			y = c.commonTarget(p, cols, &x, y)
		}
		for i := range p.Unranked {
			y = c.rankRow(&p.Unranked[i], p, cols, &x, y)
		}
	}
	if len(p.Missing) > 0 {
		y = c.heading(p.MissingHead, y)
		reason := c.reasonColumn(p, cols)
		for i := range p.Missing {
			y = c.absent(&p.Missing[i], cols.name, reason, y)
		}
	}
	c.h = max(c.h, y)
}

func (c *canvas) rankColumns(p *chart.RankingPlot) rankColumns {
	var rank, name, value, chip int
	for _, rows := range [...][]chart.RankRow{p.Rows, p.Unranked} {
		for i := range rows {
			rank = max(rank, soft.width(rows[i].Rank))
			name = max(name, plain.width(rows[i].Name))
			value = max(value, strong.width(rows[i].Label))
			chip = max(chip, tinted.width(rows[i].Chip))
		}
	}
	k := rankColumns{}
	if rank > 0 {
		k.name = rank + 8*px
	}
	right := c.w
	if chip > 0 {
		k.chip = c.w - chip
		k.icon = k.chip - iconRoom
		right = k.icon - 12*px
	}
	k.value = right
	free := right - value - 12*px
	if !c.wide {
		if chip > 0 && free-k.name < min(name, 120*px) { // the name goes first
			k.below, k.icon, k.chip = row, k.name, k.name+iconRoom
			k.value = c.w
			free = c.w - value - 12*px
		}
		k.nameRoom = free - k.name
		k.bar = box{x0: k.name, x1: c.w}
		return k
	}
	k.nameRoom = min(name, 190*px, free-k.name-180*px)
	k.bar = box{x0: k.name + k.nameRoom + 12*px, x1: free}
	return k
}

// commonTarget writes the target of all rows over its strokes.
func (c *canvas) commonTarget(p *chart.RankingPlot, k rankColumns, x *scale, y int) int {
	if p.Target == nil {
		return y
	}
	b := soft.span(p.Target.Label, x.at(p.Target.Value), y+base, middle).pushInto(box{k.bar.x0, 0, c.w, 1 << 30})
	c.text(soft, p.Target.Label, b.x0, y+base, start)
	return y + row + 2*px
}

// rankRow draws a row from y on and returns where the next begins.
func (c *canvas) rankRow(r *chart.RankRow, p *chart.RankingPlot, k rankColumns, x *scale, y int) int {
	line := y + 16*px
	bar := box{k.bar.x0, y + 4*px, k.bar.x1, y + 4*px + barHeight}
	next := y + 26*px
	if !c.wide {
		bar.y0, bar.y1 = y+23*px+k.below, y+33*px+k.below
		next = y + 44*px + k.below
	}
	c.raw(`<g class="v-`)
	c.raw(r.Verdict.String())
	c.raw(`">`)
	c.text(soft, r.Rank, max(k.name-8*px, 0), line, end)
	c.link(r.Href)
	c.text(plain, plain.cut(r.Name, k.nameRoom), k.name, line, start)
	c.endLink(r.Href)
	c.rect("u", bar, barRound)
	c.bar(x.at(zero), x.at(r.Value), bar, r.Hollow)
	if r.Target != nil {
		c.stroke(x.at(*r.Target), bar.y0-3*px, bar.y1+3*px)
	}
	if r.Style != chart.Firm {
		c.sign(r.Style, bar.inside(x.at(r.Value)), (bar.y0+bar.y1)/2)
	}
	c.text(strong, r.Label, k.value, line, end)
	if r.Chip != "" {
		c.icon(r.Verdict, k.icon, line+k.below-11*px)
		c.text(tinted, r.Chip, k.chip, line+k.below, start)
	}
	c.raw("</g>")
	c.h = max(c.h, next)
	return next
}

// heading writes a line over a group of rows.
func (c *canvas) heading(s string, y int) int {
	y += 6 * px
	for _, l := range strong.wrap(s, c.w) {
		y += row
		c.text(strong, l, 0, y, start)
	}
	return y + 8*px
}

// reasonColumn is where the reasons of absence begin on a desk: under the bars,
// where the names leave room.
func (c *canvas) reasonColumn(p *chart.RankingPlot, k rankColumns) int {
	name := 0
	for i := range p.Missing {
		name = max(name, plain.width(p.Missing[i].Name))
	}
	return max(k.bar.x0, k.name+min(name, 190*px)+12*px)
}

// absent names an area without a figure, with the reason: beside it, or on a
// phone under it.
func (c *canvas) absent(a *chart.Absent, x, reason, y int) int {
	room, line := c.w-x, y+base
	if c.wide {
		room = reason - 12*px - x
	} else {
		reason, line = x, line+row
	}
	c.link(a.Href)
	c.text(plain, plain.cut(a.Name, room), x, y+base, start)
	c.endLink(a.Href)
	for _, l := range soft.wrap(a.Reason, c.w-reason) {
		c.text(soft, l, reason, line, start)
		line += row
	}
	return max(line, y+base+row) - row + 13*px
}
