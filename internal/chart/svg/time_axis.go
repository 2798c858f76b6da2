package svg

import "tiendo/internal/chart"

// timeAxis labels the first and the last instant and those of targets, and of
// the others all, or where there is no room for all, the round years.
func (c *canvas) timeAxis(p *chart.LinePlot, f lineFrame) {
	y := f.plot.y1 + 22*px
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
