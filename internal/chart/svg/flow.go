package svg

import "tiendo/internal/chart"

// Lengths of a drawing of changes.
const (
	flowGapWide = 84 * px // between columns, where the links run
	flowGapSlim = 20 * px
	flowPad     = 6 * px  // inside a node, left and right
	flowTall    = 6 * px  // inside a node, above and below together
	flowTaller  = 10 * px // the same where a finger is to hit it
	flowRow     = 17 * px
	flowBetween = 5 * px  // between two nodes
	flowApart   = 12 * px // between those of two different areas
	flowLines   = 4       // of a name at most
)

// flowBox is where a node stands.
type flowBox struct {
	box
	lines []string
}

// flow draws a column for each stage, a box for each area in it, and links from
// left to right.
func (c *canvas) flow(p *chart.FlowPlot) {
	gap, pad := flowGapSlim, flowTaller
	if c.wide {
		gap, pad = flowGapWide, flowTall
	}
	n := len(p.Stages)
	w := (c.w - gap*(n-1)) / n
	y := c.flowKeys(p.Legend, 0)
	top := y
	for i, s := range p.Stages {
		at := c.flowHead(&s, i*(w+gap), y, w)
		top = max(top, at)
	}
	boxes := layFlow(p.Nodes, w, gap, pad, top+6*px)
	for i := range p.Nodes {
		for _, l := range p.Nodes[i].Over {
			c.flowLink(&p.Nodes[l.From], l, boxes[l.From].box, boxes[i].box)
		}
	}
	for i := range p.Nodes {
		c.flowNode(&p.Nodes[i], &boxes[i], pad)
		c.h = max(c.h, boxes[i].y1+px)
	}
}

// flowHead writes a column's head and returns where the next thing may begin.
func (c *canvas) flowHead(s *chart.FlowStage, x, y, w int) int {
	for _, l := range strong.wrap(s.Title, w) {
		c.text(strong, l, x, y+base, start)
		y += row
	}
	for _, l := range soft.wrap(s.Note, w) {
		c.text(soft, l, x, y+base, start)
		y += row
	}
	return y
}

// layFlow places the nodes: those that nothing leads to one under the other,
// the others in the middle of what leads to them, and under what stands in
// their column already.
func layFlow(nodes []chart.FlowNode, w, gap, pad, top int) []flowBox {
	boxes := make([]flowBox, len(nodes))
	under := map[int]int{} // of each column, where the next box may begin
	y := top
	for i := range nodes {
		n := &nodes[i]
		b := &boxes[i]
		b.lines = plain.wrap(n.Name, w-2*flowPad)
		if len(b.lines) > flowLines {
			b.lines = append(b.lines[:flowLines-1:flowLines-1], plain.cut(b.lines[flowLines-1]+"…", w-2*flowPad))
		}
		h := len(b.lines)*flowRow + pad
		if n.Apart {
			y += flowApart
		}
		b.x0, b.y0 = n.Stage*(w+gap), y
		if len(n.Over) > 0 {
			lo, hi := boxes[n.Over[0].From].box, boxes[n.Over[0].From].box
			for _, l := range n.Over[1:] {
				if o := boxes[l.From].box; o.y0 < lo.y0 {
					lo = o
				} else if o.y1 > hi.y1 {
					hi = o
				}
			}
			b.y0 = (lo.y0 + hi.y1 - h) / 2
		}
		b.y0 = max(b.y0, top, under[n.Stage])
		b.x1, b.y1 = b.x0+w, b.y0+h
		under[n.Stage] = b.y1 + flowBetween
		y = max(y, b.y1+flowBetween)
	}
	return boxes
}

var flowClass = [...]string{chart.FlowKept: "kept", chart.FlowBegan: "began", chart.FlowOutside: "outer"}

// flowLink draws the way from one node to another.
func (c *canvas) flowLink(n *chart.FlowNode, l chart.FlowLink, from, to box) {
	class := "way"
	switch {
	case n.Kind == chart.FlowOutside:
		class = "way outer"
	case l.Same:
		class = "way same"
	}
	x0, y0, x1, y1 := from.x1, (from.y0+from.y1)/2, to.x0, (to.y0+to.y1)/2
	mid := (x0 + x1) / 2
	c.path(class)
	c.at("M", x0, y0)
	c.at("C", mid, y0)
	c.at(" ", mid, y1)
	c.at(" ", x1, y1)
	c.endPath()
	if l.Share != "" && c.wide {
		c.text(soft, l.Share, mid, (y0+y1)/2+5*px, middle)
	}
}

func (c *canvas) flowNode(n *chart.FlowNode, b *flowBox, pad int) {
	c.link(n.Href)
	if n.Title != "" {
		c.raw("<title>")
		c.escape(n.Title)
		c.raw("</title>")
	}
	c.rect(flowClass[n.Kind], b.box, 4*px)
	for i, s := range b.lines {
		c.text(framed, s, b.x0+flowPad, b.y0+base-2*px+pad/2+i*flowRow, start)
	}
	c.endLink(n.Href)
}

// flowKeys writes what the kinds of boxes mean, and returns where the next
// thing may begin.
func (c *canvas) flowKeys(keys []chart.FlowKey, y int) int {
	const side = 16 * px
	x := 0
	for _, k := range keys {
		text := plain.cut(k.Text, c.w-side-keyText)
		w := side + keyText + plain.width(text)
		if x > 0 && x+w > c.w {
			x, y = 0, y+row
		}
		c.rect(flowClass[k.Kind], box{x, y + 2*px, x + side, y + 2*px + 12*px}, 3*px)
		c.text(plain, text, x+side+keyText, y+base-px, start)
		x += w + keyGap
	}
	return y + row + 8*px
}
