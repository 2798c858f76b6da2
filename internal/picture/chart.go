package picture

import (
	"strings"

	"tiendo/internal/chart/svg"
)

// The paper around a chart that is taken away, in px.
const (
	margin    = 24
	titleSize = 20
	textSize  = 14
	noteSize  = 12
)

// chart is the chart on paper of its own: title, sentence, drawing, and where
// it is from.
func (p *Painter) chart(c Chart) *drawing {
	l := p.page(float64(svg.Wide)+2*margin, margin)
	l.lines(c.Spec.Title, text{size: titleSize, bold: true, colour: "--ink", most: 3})
	l.down(4)
	l.lines(c.Spec.Sentence, text{size: textSize, colour: "--ink-2", most: 6})
	l.down(14)
	d := p.draw(c.Spec, svg.Wide)
	l.add(d, place{margin, l.y, 1})
	l.y += d.h
	l.down(14)
	for _, s := range []string{c.Source, c.Site} {
		l.lines(s, text{size: noteSize, colour: "--ink-2", most: 3})
	}
	l.h = l.y + margin
	return l.drawing
}

// layout is a drawing that is filled from its top.
type layout struct {
	*drawing
	p    *Painter
	left float64
	room float64
	y    float64 // where the next thing begins
	root look
}

func (p *Painter) page(w, margin float64) *layout {
	root := p.sheet.looks(&node{tag: "svg", class: "chart", classes: []string{"chart"}}, look{style: initial})
	return &layout{drawing: &drawing{w: w}, p: p, left: margin, room: w - 2*margin, y: margin, root: root}
}

// text is how a text stands on the page.
type text struct {
	size   float64
	bold   bool
	colour string // a variable of the style sheet
	most   int    // lines
}

func (l *layout) down(px float64) { l.y += px }

// ink is a colour of the style sheet; black where it has none of that name.
func (l *layout) ink(variable string) ink {
	value, _ := l.root.resolve("var("+variable+")", 0)
	return parseInk(value, solid(0, 0, 0))
}

// lines writes a text over the whole width.
func (l *layout) lines(s string, t text) {
	face := l.p.faces.of(t.bold)
	lines := face.wrap(s, t.size, l.room, t.most)
	for room := l.room; t.bold && len(lines) > 1; { // a heading's lines are about as long as each other
		room -= t.size
		if narrower := face.wrap(s, t.size, room, t.most); len(narrower) == len(lines) && strings.Join(narrower, " ") == strings.Join(lines, " ") {
			lines = narrower
			continue
		}
		break
	}
	for _, line := range lines {
		l.y += float64(t.size * 1.4)
		l.say(line, l.left, l.y-float64(t.size*.3), t)
	}
}

// say writes a text on a base line.
func (l *layout) say(s string, x, y float64, t text) {
	if s == "" {
		return
	}
	l.items = append(l.items, item{
		style: style{fill: l.ink(t.colour), size: t.size, bold: t.bold}, at: place{scale: 1}, text: s, x: x, y: y,
	})
}

func (l *layout) rect(r rect, fill, stroke ink, width float64) {
	l.items = append(l.items, item{style: style{fill: fill, stroke: stroke, width: width}, at: place{scale: 1}, box: &r})
}
