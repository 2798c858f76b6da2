package svg

import (
	"cmp"
	"slices"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// Lengths of a map of tiles.
const (
	tileGap   = 2 * px // where room is short, else double
	tileRound = 6 * px
	tileRow   = 16 * px // from base line to base line of a name
	tileMin   = 53 * px // has room for a word such as "Nghiệp"
	tileEasy  = 64 * px // has room around it
	tileMax   = 104 * px
	nameMin   = 40 * px // under which a tile has no name
	nameLines = 3
)

// tileLayout is how the tiles of a map are filled: all in one way.
type tileLayout struct {
	column   []int // of each tile
	names    [][]string
	w, h     int
	gap      int // between tiles
	pad, top int // beside the texts, and over them
	lines    int // of the longest name
	icon     int // its size
	value    bool
	stacked  bool // the icon stands over the value, not beside it
}

// tileMap draws a tile for each area, under the map what the signs mean. Where
// there is no room for all columns the tiles of a row move together.
func (c *canvas) tileMap(p *chart.MapPlot) {
	l := c.tileLayout(p)
	y := c.legend(p.Legend, 0)
	if l.value && p.Unit != "" {
		for _, s := range soft.wrap(p.Unit, c.w) {
			c.text(soft, s, 0, y+base, start)
			y += row
		}
	}
	y += 6 * px
	for i := range p.Tiles {
		t := &p.Tiles[i]
		x, y := l.column[i]*(l.w+l.gap), y+t.Row*(l.h+l.gap)
		c.tile(t, &l, l.names[i], box{x, y, x + l.w, y + l.h})
	}
	y += p.Rows*(l.h+l.gap) + 6*px
	c.h = max(c.h, c.verdictKeys(p.Verdicts, y))
}

func (c *canvas) tileLayout(p *chart.MapPlot) tileLayout {
	columns := c.columnsFor(p.Tiles, p.Columns)
	l := tileLayout{column: squeeze(p.Tiles, p.Columns, columns), names: make([][]string, len(p.Tiles))}
	l.gap, l.pad, l.icon = tileGap, 2*px, 11*px
	if c.w > columns*tileEasy {
		l.gap, l.pad, l.icon = 2*tileGap, 6*px, 13*px
	}
	l.w = min((c.w-l.gap*(columns-1))/columns, tileMax)
	l.icon = min(l.icon, l.w-2*l.pad)
	inner := l.w - 2*l.pad
	label := 0
	for i := range p.Tiles {
		t := &p.Tiles[i]
		label = max(label, strong.width(shownIn(t)))
		if inner >= nameMin {
			l.names[i] = lines(t.Name, inner)
			l.lines = max(l.lines, len(l.names[i]))
		}
	}
	l.value = label <= inner
	l.stacked = l.value && l.icon+2*px+label > inner
	l.top = l.pad
	if slices.ContainsFunc(p.Legend, func(k chart.Key) bool { return k.Sign == chart.SignStyle }) {
		l.top += 6 * px // for the signs of styles
	}
	l.h = l.top + l.lines*tileRow + l.pad
	switch {
	case l.stacked:
		l.h += 36 * px
	case l.value:
		l.h += 20 * px
	default:
		l.h += l.icon + 4*px
	}
	return l
}

// lines breaks a tile's name; one that is too long for it ends with an
// ellipsis: the tile's title has all of it.
func lines(name string, room int) []string {
	all := plain.wrap(name, room)
	if len(all) > nameLines {
		last := ""
		for _, s := range all[nameLines-1:] {
			last += s + " "
		}
		all = append(all[:nameLines-1:nameLines-1], plain.cut(last+"…", room))
	}
	return all
}

// columnsFor is how many columns are drawn: all, or where a tile would then
// have no room for a name, as many as have, yet no fewer than the fullest row
// needs.
func (c *canvas) columnsFor(tiles []chart.Tile, columns int) int {
	inRow := map[int]int{}
	widest := 0
	for i := range tiles {
		inRow[tiles[i].Row]++
		widest = max(widest, inRow[tiles[i].Row])
	}
	return min(columns, max(widest, (c.w+tileGap)/(tileMin+tileGap)))
}

// squeeze gives each tile a column out of to instead of from: in the order of
// its row, as near to its place as can be.
func squeeze(tiles []chart.Tile, from, to int) []int {
	at := make([]int, len(tiles))
	order := make([]int, len(tiles))
	for i := range tiles {
		at[i], order[i] = tiles[i].Column, i
	}
	if to >= from {
		return at
	}
	slices.SortFunc(order, func(i, k int) int {
		return cmp.Or(cmp.Compare(tiles[i].Row, tiles[k].Row), cmp.Compare(tiles[i].Column, tiles[k].Column))
	})
	sameRow := func(n int) bool { return n >= 0 && n+1 < len(order) && tiles[order[n]].Row == tiles[order[n+1]].Row }
	for n, i := range order {
		at[i] = (tiles[i].Column*(to-1) + (from-1)/2) / (from - 1)
		if sameRow(n - 1) {
			at[i] = max(at[i], at[order[n-1]]+1)
		}
	}
	for n := len(order) - 1; n >= 0; n-- {
		i, last := order[n], to-1
		if sameRow(n) {
			last = at[order[n+1]] - 1
		}
		at[i] = min(at[i], last)
	}
	return at
}

// tile draws one area: name, sign, number, as a link with the whole sentence.
func (c *canvas) tile(t *chart.Tile, l *tileLayout, name []string, b box) {
	c.tileLink(t)
	c.tileGround(t.Verdict, t.Blank, t.Hollow, b)
	for i, s := range name {
		c.text(plain, s, b.x0+l.pad, b.y0+l.top+12*px+i*tileRow, start)
	}
	line := b.y1 - l.pad - 3*px
	icon := line - l.icon
	if l.stacked {
		icon -= 17 * px
	} else if !l.value {
		icon = b.y1 - l.pad - l.icon
	}
	if !t.Blank && t.Verdict != progress.NoData {
		c.iconOf(t.Verdict, b.x0+l.pad, icon, l.icon)
	}
	if l.value {
		c.text(tinted, shownIn(t), b.x1-l.pad, line, end)
	}
	if l.top > l.pad && t.Style != chart.Firm {
		c.path(dotClass[t.Style])
		c.dot(t.Style, b.x1-6*px, b.y0+6*px, true)
		c.endPath()
	}
	c.raw("</a>\n")
}

// shownIn is a tile's number, a dash where there is none.
func shownIn(t *chart.Tile) string {
	if t.Label == "" && (t.Verdict == progress.NoData || t.Blank) {
		return "–"
	}
	return t.Label
}

// tileLink opens a tile's link.
func (c *canvas) tileLink(t *chart.Tile) {
	c.raw(`<a class="tile v-`)
	c.raw(t.Verdict.String())
	if t.Href != "" {
		c.raw(`" href="`)
		c.escape(t.Href)
	}
	c.raw(`"><title>`)
	c.escape(t.Title)
	c.raw("</title>")
}

// tileGround is a tile's colour: hatched where there is no figure or no
// verdict, an outline where few are counted.
func (c *canvas) tileGround(v progress.Verdict, blank, hollow bool, b box) {
	round := min(tileRound, (b.x1-b.x0)/5)
	if hollow {
		c.rect("y", box{b.x0 + px, b.y0 + px, b.x1 - px, b.y1 - px}, round)
	} else {
		c.rect("w", b, round)
	}
	if v == progress.NoData && !blank {
		c.hatch(box{b.x0 + 2*px, b.y0 + 2*px, b.x1 - 2*px, b.y1 - 2*px})
	}
}

// hatch draws slanting lines over a box.
func (c *canvas) hatch(b box) {
	const step = 7 * px
	w, h := b.x1-b.x0, b.y1-b.y0
	c.path("h")
	for k := step - h; k < w; k += step {
		// from the lower edge at k to the upper one, cut off by the sides
		from, to := max(k, 0), min(k+h, w)
		if to-from < 2*px {
			continue
		}
		c.at("M", b.x0+from, b.y1-(from-k))
		c.at("L", b.x0+to, b.y1-(to-k))
	}
	c.endPath()
}

// verdictKeys writes what the signs and colours mean, in rows that fit, and
// returns where the next thing may begin.
func (c *canvas) verdictKeys(keys []chart.VerdictKey, y int) int {
	const side = 20 * px
	x := 0
	for _, k := range keys {
		text := plain.cut(k.Text, c.w-side-keyText)
		w := side + keyText + plain.width(text)
		if x > 0 && x+w > c.w {
			x, y = 0, y+side+4*px
		}
		c.raw(`<g class="tile v-`)
		c.raw(k.Verdict.String())
		c.raw(`">`)
		c.tileGround(k.Verdict, false, false, box{x, y, x + side, y + side})
		if k.Verdict != progress.NoData {
			c.iconOf(k.Verdict, x+4*px, y+4*px, 12*px)
		}
		c.raw("</g>")
		c.text(plain, text, x+side+keyText, y+base+px, start)
		x += w + keyGap
	}
	return y + side + 2*px
}
