package picture

import (
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
	"tiendo/internal/progress"
)

// The size of a card, which is what other sites ask for beside a link.
const (
	CardWidth  = 1200
	CardHeight = 630
)

// Card is what a page says in a picture, as finished strings.
type Card struct {
	Site   string // the site's name
	Title  string // the goal's title, or the sentence that counts verdicts
	Place  string // whose figure it is, and of when
	Number string // "66,3%"; "" on a card that counts
	Note   string // what stands behind the number: "3.120/4.500 gia đình"
	Chip   Chip   // of the number; Word "" for none
	Target string // "Mục tiêu 70% (2025)"; "" for none
	Bullet *chart.Spec
	Counts []Count
	Mark   string // "Số liệu minh họa"
}

// Chip is a verdict: its sign, word and colour.
type Chip struct {
	Verdict progress.Verdict
	Word    string
}

// Count is how many goals have a verdict.
type Count struct {
	Chip
	N int
}

const (
	cardMargin = 64
	cardFoot   = 40 // under the last thing
	band       = 16 // of colour, at the top
)

// card lays a card out from the top; what shows the target stands at the foot.
func (p *Painter) card(c Card) *drawing {
	l := p.page(CardWidth, cardMargin)
	l.h = CardHeight
	tone := l.ink("--accent")
	if c.Chip.Word != "" {
		tone = l.ink("--v-" + c.Chip.Verdict.String())
	}
	l.rect(rect{0, 0, CardWidth, band, 0}, tone, ink{}, 0)
	l.y = 44
	l.cardHead(c)
	l.down(16)
	title := text{size: 46, bold: true, colour: "--ink", most: 2}
	if len(l.p.faces.bold.wrap(c.Title, title.size, l.room, title.most+1)) > title.most {
		title.size, title.most = 34, 3
	}
	l.lines(c.Title, title)
	l.down(4)
	l.lines(c.Place, text{size: 28, colour: "--ink-2", most: 1})
	l.number(c)
	l.counts(c.Counts)
	l.foot(c)
	return l.drawing
}

// cardHead writes the site's name, and the mark in a frame on the other side.
func (l *layout) cardHead(c Card) {
	const size = 24
	room := l.room
	if c.Mark != "" {
		w := float64(l.p.faces.regular.width(c.Mark)*size) + 2*size*chipPad
		l.room -= w + size
		l.rect(rect{l.left + room - w, l.y - 6, w, 2 * size, 10}, ink{}, l.ink("--ink-2"), 2)
		l.say(c.Mark, l.left+room-w+size*chipPad, l.y+26, text{size: size, colour: "--ink"})
	}
	l.lines(c.Site, text{size: 26, bold: true, colour: "--accent", most: 1})
	l.room = room
}

// number writes the number with its verdict, and what stands behind it; a long
// number is smaller.
func (l *layout) number(c Card) {
	const chip = 30
	if c.Number == "" && c.Chip.Word == "" {
		return
	}
	size, gap, w := 96., 32., chipWidth(l, c.Chip, chip)
	bold := l.p.faces.bold
	for size > 48 && float64(bold.width(c.Number)*size)+gap+w > l.room {
		size -= 8
	}
	if c.Number == "" {
		size, gap = 64, 0
	}
	l.down(26)
	x, base := l.left, l.y+float64(size*.8)
	for _, line := range bold.wrap(c.Number, size, l.room-gap-w, 1) {
		l.say(line, x, base, text{size: size, bold: true, colour: "--ink"})
		x += float64(bold.width(line) * size)
	}
	l.chip(c.Chip, x+gap, base-float64(size*.36)-chip, chip)
	l.y = base + float64(size*.22)
	l.lines(c.Note, text{size: 28, colour: "--ink-2", most: 2})
}

// The room in a chip, in parts of its text's size.
const (
	chipPad  = .75
	chipIcon = 1.05
	chipGap  = .4
)

func chipWidth(l *layout, c Chip, size float64) float64 {
	if c.Word == "" {
		return 0
	}
	return float64(size * (2*chipPad + chipIcon + chipGap + l.p.faces.bold.width(c.Word)))
}

// chip draws a verdict, its upper left corner there.
func (l *layout) chip(c Chip, x, y, size float64) {
	if c.Word == "" {
		return
	}
	v, h := c.Verdict.String(), float64(size*2)
	tone := l.ink("--v-" + v)
	l.rect(rect{x, y, chipWidth(l, c, size), h, h / 2}, l.ink("--t-"+v), ink{}, 0)
	icon := float64(size * chipIcon)
	l.items = append(l.items, item{
		style: style{stroke: tone, width: 2.4, round: true}, path: chart.Icon(c.Verdict),
		at: place{x + float64(size*chipPad), y + (h-icon)/2, icon / 16},
	})
	l.items = append(l.items, item{
		style: style{fill: tone, size: size, bold: true}, at: place{scale: 1}, text: c.Word,
		x: x + float64(size*(chipPad+chipIcon+chipGap)), y: y + float64(size*1.36),
	})
}

// counts draws how many goals have each verdict, in as many rows as it takes.
func (l *layout) counts(counts []Count) {
	if len(counts) == 0 {
		return
	}
	const size, number, gap, row = 27, 48, 36, 72
	x, y := l.left, l.y+28
	for _, c := range counts {
		n := strconv.Itoa(c.N)
		w := float64(l.p.faces.bold.width(n)*number) + 14
		if all := w + chipWidth(l, c.Chip, size); x > l.left && x+all > l.left+l.room {
			x, y = l.left, y+row
		}
		l.say(n, x, y+40, text{size: number, bold: true, colour: "--ink"})
		l.chip(c.Chip, x+w, y, size)
		x += w + chipWidth(l, c.Chip, size) + gap
	}
	l.y = y + row
}

// bulletWidth is for how much room a card's bullet is laid out: its texts are
// then as large as the card's.
const bulletWidth svg.Width = 500

// foot draws the bullet, which shows the targets, or the counts as a bar, or
// says the target in words.
func (l *layout) foot(c Card) {
	if c.Bullet != nil {
		bare := *c.Bullet
		bare.Mark = "" // it stands on the card already
		d := l.p.draw(&bare, bulletWidth)
		scale := l.room / d.w
		l.add(d, place{l.left, CardHeight - cardFoot - float64(d.h*scale), scale})
		return
	}
	if len(c.Counts) > 0 {
		l.bar(c.Counts)
	}
	for _, line := range l.p.faces.regular.wrap(c.Target, 28, l.room, 1) {
		l.say(line, l.left, CardHeight-cardFoot-4, text{size: 28, colour: "--ink"})
	}
}

// bar draws the counts as parts of a bar, where there is room for it.
func (l *layout) bar(counts []Count) {
	const height, gap, y = 28, 4, CardHeight - cardFoot - 32
	if l.y+gap > y {
		return
	}
	all := 0
	for _, c := range counts {
		all += c.N
	}
	x := l.left
	for _, c := range counts {
		w := float64(l.room*float64(c.N)) / float64(all)
		l.rect(rect{x, y, w - gap, height, 6}, l.ink("--v-"+c.Verdict.String()), ink{}, 0)
		x += w
	}
}
