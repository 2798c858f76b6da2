package svg

import (
	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// Lengths of the small maps.
const (
	stepGap  = 22 * px // between two maps
	cellGap  = 2 * px  // between their tiles
	cellMin  = 15 * px // a tile that shows a sign
	cellMax  = 26 * px
	mostWide = 4
	mostSlim = 2
)

// steps draws a small map for each period: as many in a row as leave a tile
// room for its sign.
func (c *canvas) steps(p *chart.StepsPlot) {
	y := c.legend(p.Legend, 0) + 4*px
	most := mostSlim
	if c.wide {
		most = mostWide
	}
	inRow := min(most, len(p.Steps))
	for inRow > 1 && c.cellSize(inRow, p.Columns) < cellMin {
		inRow--
	}
	w := (c.w - stepGap*(inRow-1)) / inRow
	cell := min(c.cellSize(inRow, p.Columns), cellMax)
	for i := 0; i < len(p.Steps); i += inRow {
		bottom := y
		for k := i; k < min(i+inRow, len(p.Steps)); k++ {
			top := c.stepHead(&p.Steps[k], (k-i)*(w+stepGap), y, w)
			c.stepTiles(&p.Steps[k], (k-i)*(w+stepGap), top, cell)
			bottom = max(bottom, top+p.Steps[k].Rows*(cell+cellGap))
		}
		y = bottom + 14*px
	}
	c.h = max(c.h, c.verdictKeys(p.Verdicts, y))
}

// cellSize is a tile's side where so many maps stand in a row.
func (c *canvas) cellSize(inRow, columns int) int {
	return ((c.w-stepGap*(inRow-1))/inRow - cellGap*(columns-1)) / columns
}

// stepHead writes the period and what it came to, and returns where the tiles
// begin.
func (c *canvas) stepHead(s *chart.Step, x, y, w int) int {
	c.text(strong, strong.cut(s.Period, w), x, y+base, start)
	y += row
	for _, l := range soft.wrap(s.Note, w) {
		c.text(soft, l, x, y+base, start)
		y += row
	}
	return y + 4*px
}

func (c *canvas) stepTiles(s *chart.Step, x, y, cell int) {
	for i := range s.Tiles {
		t := &s.Tiles[i]
		b := box{x0: x + t.Column*(cell+cellGap), y0: y + t.Row*(cell+cellGap)}
		b.x1, b.y1 = b.x0+cell, b.y0+cell
		c.raw(`<g class="tile v-`)
		c.raw(t.Verdict.String())
		c.raw(`"><title>`)
		c.escape(t.Title)
		c.raw("</title>")
		c.tileGround(t.Verdict, t.Blank, t.Hollow, b)
		if t.Verdict != progress.NoData {
			c.iconOf(t.Verdict, b.x0+2*px, b.y0+2*px, cell-4*px)
		}
		c.raw("</g>")
	}
}
