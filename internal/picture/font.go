package picture

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"tiendo/internal/locale"
)

// faces are the two weights of the site's font.
type faces struct{ regular, bold *face }

// face is a font whose glyphs are read when they are first asked for.
type face struct {
	mu     sync.Mutex
	font   *sfnt.Font
	buffer sfnt.Buffer
	glyphs map[rune]*glyph
}

// glyph is an outline in em, and how far it goes on.
type glyph struct {
	outline []contour
	advance float64
}

func newFace(ttf []byte) (*face, error) {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("read a font: %w", err)
	}
	return &face{font: f, glyphs: map[rune]*glyph{}}, nil
}

func (f *faces) of(bold bool) *face {
	if bold {
		return f.bold
	}
	return f.regular
}

// text is the outline of an item's text. The font is not shaped: every letter
// of Vietnamese is one glyph, once the text is in its composed form.
func (f *faces) text(it *item) (out []contour) {
	face := f.of(it.bold)
	s, _ := locale.NFC(it.text)
	x := it.x
	switch w := face.width(s) * it.size; it.anchor {
	case "middle":
		x -= w / 2
	case "end":
		x -= w
	}
	for _, r := range s {
		g := face.glyph(r)
		for _, c := range g.outline {
			placed := contour{make([]point, len(c.points)), true}
			for i, p := range c.points {
				placed.points[i] = p.times(it.size).plus(point{x, it.y})
			}
			out = append(out, placed)
		}
		x += float64(g.advance * it.size)
	}
	return out
}

// width is how long a text is, in em.
func (f *face) width(s string) (w float64) {
	for _, r := range s {
		w += f.glyph(r).advance
	}
	return w
}

func (f *face) glyph(r rune) *glyph {
	f.mu.Lock()
	defer f.mu.Unlock()
	g := f.glyphs[r]
	if g == nil {
		g = f.read(r)
		f.glyphs[r] = g
	}
	return g
}

// read reads a glyph, unhinted, in the font's own units. A character that the
// font does not have shows the font's sign for that.
func (f *face) read(r rune) *glyph {
	units := fixed.Int26_6(f.font.UnitsPerEm()) << 6
	em := float64(units)
	index, err := f.font.GlyphIndex(&f.buffer, r)
	if err != nil {
		index = 0
	}
	g := &glyph{}
	if advance, err := f.font.GlyphAdvance(&f.buffer, index, units, font.HintingNone); err == nil {
		g.advance = float64(advance) / em
	}
	segments, err := f.font.LoadGlyph(&f.buffer, index, units, nil)
	if err != nil {
		return g
	}
	to := func(p fixed.Point26_6) point { return point{float64(p.X) / em, float64(p.Y) / em} }
	trace := flattener{scale: 20} // curves smooth enough for a card's number
	for _, s := range segments {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			trace.at = to(s.Args[0])
			trace.out = append(trace.out, contour{points: []point{trace.at}})
		case sfnt.SegmentOpLineTo:
			trace.line(to(s.Args[0]))
		case sfnt.SegmentOpQuadTo:
			trace.quad(to(s.Args[0]), to(s.Args[1]))
		case sfnt.SegmentOpCubeTo:
			trace.cubic(to(s.Args[0]), to(s.Args[1]), to(s.Args[2]))
		}
	}
	for i := range trace.out {
		trace.out[i].closed = true
	}
	g.outline = trace.out
	return g
}

// shorter takes the last word off a line that ends in an ellipsis, or of a
// single word the last letter.
func shorter(line string) string {
	line = strings.TrimSuffix(line, "…")
	if i := strings.LastIndexByte(line, ' '); i >= 0 {
		line = line[:i]
	} else {
		_, n := utf8.DecodeLastRuneInString(line)
		line = line[:len(line)-n]
	}
	return strings.TrimRight(line, " ,;:(") + "…"
}

// wrap breaks a text into lines that fit; the last of most lines ends in an
// ellipsis where there is more to say.
func (f *face) wrap(s string, size, room float64, most int) (lines []string) {
	fits := func(s string) bool { return float64(f.width(s)*size) <= room }
	words := strings.Fields(s)
	for i := 0; i < len(words); {
		line := words[i]
		j := i + 1
		for j < len(words) && fits(line+" "+words[j]) {
			line += " " + words[j]
			j++
		}
		if last := len(lines) == most-1; last && j < len(words) || !fits(line) {
			for line += "…"; !fits(line) && len(line) > len("…"); {
				line = shorter(line)
			}
		}
		if lines, i = append(lines, line), j; len(lines) == most {
			break
		}
	}
	return lines
}
