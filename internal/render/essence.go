package render

import (
	"io"

	"tiendo/internal/site"
)

// Essence writes what decides the bytes of p: the bytes themselves, but of a
// picture the drawing that would be painted, as painting takes by far the
// longest. It tells what kind of thing stands there: a page's template,
// "picture" or "data"; and a page's frame, nil where it is none.
func (r *Renderer) Essence(w io.Writer, p *site.Page) (kind string, frame *site.Frame, err error) {
	content := p.Content()
	switch c := content.(type) {
	case *site.ChartPicture:
		drawn := *c
		drawn.PNG = false
		kind, content = "picture", &drawn
	case *site.Poster:
		return "picture", nil, r.posterDrawing(w, p.Addr, c)
	case framed:
		frame = c.Around()
		kind = frame.Kind
	default:
		kind = "data"
	}
	return kind, frame, r.write(w, p.Addr, content)
}
