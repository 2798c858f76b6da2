// Package picture makes what leaves the site as a picture: a chart as an SVG
// file and as a PNG, and the card that other sites show beside a link.
//
// Everything is a drawing first: shapes and texts with their style resolved, a
// chart's from chart/svg and the theme's style sheet in its light look. The
// drawing's SVG is the file that is taken away, and, as it holds all that is
// painted, also what a PNG is kept under in the cache.
//
// Pictures are the same bytes on every machine: outlines are reckoned without
// fused products (see point), shapes are rasterized in whole numbers.
package picture

import (
	"crypto/sha256"

	"tiendo/internal/cache"
	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
)

// Painter makes pictures in the looks of a theme; safe for concurrent use.
type Painter struct {
	sheet *sheet
	faces *faces
	store *cache.Store
	fonts [sha256.Size]byte
}

// Theme is what pictures take from a theme.
type Theme struct {
	CSS           []byte // the whole style sheet
	Regular, Bold []byte // TrueType fonts with all letters of Vietnamese
}

// version is part of what a PNG is kept under. It goes up with every change of
// how drawings are painted: the golden pictures, which stand in a folder of
// that name, say when.
const version = "1"

// New returns a painter that keeps PNGs in store, which may be nil. An error is
// a font's that cannot be read.
func New(t Theme, store *cache.Store) (*Painter, error) {
	regular, err := newFace(t.Regular)
	if err != nil {
		return nil, err
	}
	bold, err := newFace(t.Bold)
	if err != nil {
		return nil, err
	}
	return &Painter{
		sheet: parseSheet(string(t.CSS)), faces: &faces{regular, bold}, store: store,
		fonts: sha256.Sum256(append(append([]byte{}, t.Regular...), t.Bold...)),
	}, nil
}

// Chart is a chart to take away: complete by itself, whatever page it came
// from.
type Chart struct {
	Spec   *chart.Spec
	Source string // where its numbers are from, and who publishes them
	Site   string // the site's name and address
}

// SVG is the chart as a file of its own.
func (p *Painter) SVG(c Chart) []byte { return p.chart(c).svg(c.Spec.Name) }

// PNG is the chart as a picture of twice the drawing's size.
func (p *Painter) PNG(c Chart) []byte { return p.png(p.chart(c), 2) }

// Card is the card as a PNG of CardWidth × CardHeight.
func (p *Painter) Card(c Card) []byte { return p.png(p.card(c), 1) }

// CardDrawing is all that a card is painted from: cards with one drawing are the
// same picture.
func (p *Painter) CardDrawing(c Card) []byte { return p.card(c).svg("") }

// png paints a drawing, or finds what was painted before.
func (p *Painter) png(d *drawing, scale float64) []byte {
	return p.store.Get("png", func(key *cache.Key) {
		key.Add([]byte(version), p.fonts[:], []byte(format(scale)), d.svg(""))
	}, func() []byte { return encode(paint(d, scale, p.faces)) })
}

// draw is a chart's drawing for a width.
func (p *Painter) draw(s *chart.Spec, w svg.Width) *drawing {
	return p.sheet.read(svg.Append(nil, s, w))
}
