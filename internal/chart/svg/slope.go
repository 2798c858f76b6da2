package svg

import (
	"slices"

	"tiendo/internal/chart"
)

// Lengths of a slope chart.
const (
	slopePitch = 17 * px // from label to label
	slopeLead  = 18 * px // from a line's end to its label
	slopeMin   = 64 * px // between the two periods, at least
)

// slopeFrame is where things stand, from left to right: names, values, lines,
// values, names. On a phone the names stand at the right alone.
type slopeFrame struct {
	left, right   int // of the lines
	value         int // the widest label
	name          int // room for a name
	top, bottom   int
	y             scale
	named         []int // the lines that have labels, in order
	labelL        []int // the labels' middles, by line
	labelR        []int
	namesLeft     bool
	valueL, nameL int // right edges
	valueR, nameR int // right edge, left edge
}

// slope draws a line an area between two periods, with its labels at the ends.
func (c *canvas) slope(p *chart.SlopePlot) {
	y := c.legend(p.Legend, 0)
	for _, s := range [...]string{p.Unit, p.Note} {
		for _, l := range soft.wrap(s, c.w) {
			c.text(soft, l, 0, y+base, start)
			y += row
		}
	}
	f := c.slopeFrame(p, y+row+12*px)
	c.slopeHeads(p, &f)
	for _, turn := range [...]chart.Turn{chart.Better, chart.Level, chart.Worse} {
		for i := range p.Lines {
			if p.Lines[i].Turn == turn {
				c.slopeLine(&p.Lines[i], p, &f)
			}
		}
	}
	for _, i := range f.named {
		c.slopeLabels(i, &p.Lines[i], &f)
	}
	c.h = max(c.h, f.bottom+10*px)
	if p.Values.Note != "" {
		for k, l := range soft.wrap(p.Values.Note, c.w) {
			c.text(soft, l, 0, f.bottom+26*px+k*row, start)
		}
	}
}

func (c *canvas) slopeFrame(p *chart.SlopePlot, top int) slopeFrame {
	f := slopeFrame{top: top, namesLeft: c.wide, labelL: make([]int, len(p.Lines)), labelR: make([]int, len(p.Lines))}
	for i := range p.Lines {
		if l := &p.Lines[i]; l.Rank < p.Named {
			f.named = append(f.named, i)
			f.value = max(f.value, strong.width(l.From.Label), strong.width(l.To.Label))
			f.name = max(f.name, plain.width(l.Name))
		}
	}
	sides := 1
	if f.namesLeft {
		sides = 2
	}
	free := c.w - 2*(f.value+slopeLead+reach) - slopeMin - 6*px*sides
	f.name = max(min(f.name, free/sides, 170*px), 0)
	f.nameL = f.name
	f.valueL = f.value
	if f.namesLeft {
		f.valueL += f.name + 6*px
	}
	f.left = f.valueL + slopeLead
	f.nameR = c.w - f.name
	f.valueR = f.nameR - 6*px
	f.right = f.valueR - f.value - slopeLead
	f.bottom = top + max(180*px, len(f.named)*slopePitch)
	f.y = scaleOf(&p.Values, f.bottom, f.top)
	side := func(out []int, value func(*chart.SlopeLine) *chart.Side) {
		order := slices.Clone(f.named)
		slices.SortStableFunc(order, func(i, k int) int {
			return value(&p.Lines[k]).Value.Cmp(value(&p.Lines[i]).Value)
		})
		want := make([]int, len(order))
		for n, i := range order {
			want[n] = f.y.at(value(&p.Lines[i]).Value)
		}
		for n, y := range stack(want, slopePitch, f.top, f.bottom) {
			out[order[n]] = y
		}
	}
	side(f.labelL, func(l *chart.SlopeLine) *chart.Side { return &l.From })
	side(f.labelR, func(l *chart.SlopeLine) *chart.Side { return &l.To })
	return f
}

// stack moves places that ascend apart to at least the pitch, as little as it
// takes, and keeps them within lo to hi: neighbours that would meet form a
// group around the mean of where they want to be.
func stack(want []int, pitch, lo, hi int) []int {
	type group struct{ first, n, sum int } // sum of what each member wants the first to be
	at := func(g group) int {
		return min(max(g.sum/g.n, lo), hi-(g.n-1)*pitch)
	}
	var groups []group
	for i, y := range want {
		g := group{i, 1, y}
		for k := len(groups) - 1; k >= 0 && at(groups[k])+groups[k].n*pitch > at(g); k-- {
			before := groups[k]
			g = group{before.first, before.n + g.n, before.sum + g.sum - g.n*before.n*pitch}
			groups = groups[:k]
		}
		groups = append(groups, g)
	}
	out := make([]int, len(want))
	for _, g := range groups {
		for k := range g.n {
			out[g.first+k] = at(g) + k*pitch
		}
	}
	return out
}

// slopeHeads writes the two periods over their lines.
func (c *canvas) slopeHeads(p *chart.SlopePlot, f *slopeFrame) {
	c.path("g")
	for _, x := range [...]int{f.left, f.right} {
		c.at("M", x, f.top-8*px)
		c.by("V", f.bottom+8*px)
	}
	c.endPath()
	room := (f.right - f.left) / 2
	y := f.top - 14*px
	from := strong.cut(p.From, f.left+room-4*px)
	to := strong.cut(p.To, c.w-f.right+room-4*px)
	left := strong.span(from, f.left, y, middle).pushInto(box{0, 0, f.left + room - 4*px, 1 << 30})
	right := strong.span(to, f.right, y, middle).pushInto(box{f.left + room + 4*px, 0, c.w, 1 << 30})
	c.text(strong, from, left.x0, y, start)
	c.text(strong, to, right.x0, y, start)
}

// turnClass are the looks of a line, by where it leads.
var turnClass = [...]string{chart.Better: "up", chart.Level: "eq", chart.Worse: "dn"}

// turnLine draws a straight line in the looks of its turn.
func (c *canvas) turnLine(t chart.Turn, x0, y0, x1, y1 int) {
	c.raw(`<g class="`)
	c.raw(turnClass[t])
	c.raw(`">`)
	c.path("l")
	c.at("M", x0, y0)
	c.at("L", x1, y1)
	c.endPath()
	c.raw("</g>")
}

// slopeLine draws a line with its ends; one without a name is faint.
func (c *canvas) slopeLine(l *chart.SlopeLine, p *chart.SlopePlot, f *slopeFrame) {
	c.raw(`<g class="`)
	c.raw(turnClass[l.Turn])
	if l.Rank >= p.Named {
		c.raw(" faint")
	}
	c.raw(`">`)
	y0, y1 := f.y.at(l.From.Value), f.y.at(l.To.Value)
	c.path("l")
	c.at("M", f.left, y0)
	c.at("L", f.right, y1)
	c.endPath()
	tiny := len(p.Lines) > maxSigns
	c.path(dotClass[l.From.Style])
	c.dot(l.From.Style, f.left, y0, tiny)
	c.endPath()
	c.path(dotClass[l.To.Style])
	c.dot(l.To.Style, f.right, y1, tiny)
	c.endPath()
	c.raw("</g>\n")
}

// maxSigns is how many lines have ends of full size.
const maxSigns = 12

// slopeLabels writes a line's values and name, with leaders to where it ends.
func (c *canvas) slopeLabels(i int, l *chart.SlopeLine, f *slopeFrame) {
	yl, yr := f.labelL[i], f.labelR[i]
	c.path("z")
	c.at("M", f.left-reach, f.y.at(l.From.Value))
	c.at("L", f.left-slopeLead+3*px, yl)
	c.at("M", f.right+reach, f.y.at(l.To.Value))
	c.at("L", f.right+slopeLead-3*px, yr)
	c.endPath()
	c.raw(`<g class="`)
	c.raw(turnClass[l.Turn])
	c.raw(`">`)
	const down = 4 * px // from a text's middle to its base line
	name := plain.cut(l.Name, f.name)
	if f.namesLeft {
		c.text(soft, name, f.nameL, yl+down, end)
	}
	c.text(soft, l.From.Label, f.valueL, yl+down, end)
	c.text(tinted, l.To.Label, f.valueR, yr+down, end)
	c.link(l.Href)
	c.text(plain, name, f.nameR, yr+down, start)
	c.endLink(l.Href)
	c.raw("</g>\n")
}
