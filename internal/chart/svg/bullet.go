package svg

import (
	"tiendo/internal/chart"
	"tiendo/internal/exact"
)

// zero is where bars begin: an axis of bars always holds it.
var zero exact.Rat

const (
	barHeight = 14 * px
	barRound  = 3 * px
)

// bullet draws one measure: over the bar what is needed now and the mark,
// under it the targets.
func (c *canvas) bullet(p *chart.BulletPlot) {
	x := scaleOf(&p.Values, 0, c.w)
	top := c.bulletHead(p, &x)
	bar := box{0, top, c.w, top + barHeight}
	c.rect("u", bar, barRound)
	c.bar(x.at(zero), x.at(p.Value), bar, p.Hollow)
	if p.Required != nil {
		c.path("p")
		c.at("M", x.at(p.Required.Value), bar.y0-4*px)
		c.by("V", bar.y1+4*px)
		c.endPath()
	}
	for i := range p.Targets {
		c.stroke(x.at(p.Targets[i].Value), bar.y0-2*px, bar.y1+5*px)
	}
	if p.Style != chart.Firm {
		c.sign(p.Style, bar.inside(x.at(p.Value)), top+barHeight/2)
	}
	c.h = max(c.h, bar.y1+6*px)
	c.bulletTargets(p.Targets, &x, bar.y1+19*px)
}

// bulletHead writes what is needed now over its place, and the mark at the left,
// from where it pushes the label as far as this still stands over its place;
// else at the right, or over it. It returns where the bar begins.
func (c *canvas) bulletHead(p *chart.BulletPlot, x *scale) int {
	y := 0
	var need box
	if p.Required != nil {
		need = soft.span(p.Required.Label, x.at(p.Required.Value), 0, middle).pushInto(box{0, -row, c.w, row})
	}
	if c.spec.Mark != "" {
		w := markWidth(c.spec.Mark, p.Style)
		at := 0
		if d := w + 8*px - need.x0; p.Required != nil && d > 0 {
			pushed := box{need.x0 + d, need.y0, need.x1 + d, need.y1}
			switch {
			case pushed.x0 <= x.at(p.Required.Value) && pushed.x1 <= c.w:
				need = pushed
			case need.x1 <= c.w-w-8*px:
				at = c.w - w
			default:
				y = markHeight + 2*px
			}
		}
		c.mark(p.Style, at, 0)
	}
	if p.Required != nil {
		c.text(soft, p.Required.Label, need.x0, y+base, start)
	}
	if p.Required == nil && c.spec.Mark == "" {
		return 4 * px
	}
	return y + markHeight + 5*px
}

// inside is x, moved as far as a sign needs to lie inside the bar's track.
func (a box) inside(x int) int { return min(max(x, a.x0+reach), a.x1-reach) }

// bar draws from a to b, at least a hair wide.
func (c *canvas) bar(a, b int, track box, hollow bool) {
	class, track := "f", track
	track.x0, track.x1 = min(a, b), max(a, b)
	if track.x1-track.x0 < px {
		track.x1 = track.x0 + px
	}
	if hollow {
		class = "o"
		track = box{track.x0 + px, track.y0 + px, max(track.x1-px, track.x0+2*px), track.y1 - px}
	}
	c.rect(class, track, min(barRound, (track.x1-track.x0)/2))
}

// stroke marks a target: a line, as an outline, so that a hem of the paper's
// colour tells it from a bar that it crosses.
func (c *canvas) stroke(x, y0, y1 int) {
	c.path("x")
	c.at("M", x-px, y0)
	c.raw("h2")
	c.by("V", y1)
	c.raw("h-2z")
	c.endPath()
}

// bulletTargets writes the targets' labels under their strokes: on one row,
// drawn apart as far as need be; on several where one is too short.
func (c *canvas) bulletTargets(ts []chart.Target, x *scale, y int) {
	var placed []box
	for i := range ts {
		b := plain.span(ts[i].Label, x.at(ts[i].Value), y, middle).pushInto(box{0, 0, c.w, 1 << 30})
		placed = append(placed, b)
	}
	order := make([]int, len(ts))
	for i := range order {
		order[i] = i
		for k := i; k > 0 && ts[order[k]].Value.Less(ts[order[k-1]].Value); k-- {
			order[k], order[k-1] = order[k-1], order[k]
		}
	}
	if !spread(placed, order, c.w) {
		for i := range placed {
			placed[i].y0 += i * row
		}
	}
	for i, b := range placed {
		c.text(soft, ts[i].Label, b.x0, b.y0+ascent, start)
	}
}

// spread moves boxes on one row apart, as little as it takes, so that they
// stand in order, and reports whether there is room for all.
func spread(boxes []box, order []int, room int) bool {
	const gap = 8 * px
	total := -gap
	for _, b := range boxes {
		total += b.x1 - b.x0 + gap
	}
	if total > room {
		return false
	}
	shift := func(b *box, d int) { b.x0, b.x1 = b.x0+d, b.x1+d }
	for n := 1; n < len(order); n++ {
		l, r := &boxes[order[n-1]], &boxes[order[n]]
		if d := l.x1 + gap - r.x0; d > 0 {
			shift(l, -d/2)
			shift(r, d-d/2)
		}
	}
	// what the neighbours pushed out goes back in, from the left, then the right
	edge := 0
	for _, i := range order {
		if d := edge - boxes[i].x0; d > 0 {
			shift(&boxes[i], d)
		}
		edge = boxes[i].x1 + gap
	}
	edge = room
	for n := len(order) - 1; n >= 0; n-- {
		b := &boxes[order[n]]
		if d := b.x1 - edge; d > 0 {
			shift(b, -d)
		}
		edge = b.x0 - gap
	}
	return true
}
