package render

import (
	"fmt"
	"io"
	"sync"

	"tiendo/internal/cache"
	"tiendo/internal/picture"
	"tiendo/internal/site"
	"tiendo/internal/theme"
)

// painter makes the painter of a theme's looks when the first picture is asked
// for.
func painter(t *theme.Theme, store *cache.Store) func() (*picture.Painter, error) {
	return sync.OnceValues(func() (*picture.Painter, error) {
		look := picture.Theme{Regular: t.Regular, Bold: t.Bold}
		for _, a := range t.Assets {
			if a.Name == "style.css" {
				look.CSS = a.Bytes
			}
		}
		return picture.New(look, store)
	})
}

func (r *Renderer) chartPicture(addr string, c *site.ChartPicture) ([]byte, error) {
	p, err := r.painter()
	if err != nil {
		return nil, fmt.Errorf("make %s: %w", addr, err)
	}
	drawn := picture.Chart{Spec: c.Spec, Source: c.Source}
	if c.PNG {
		return p.PNG(drawn), nil
	}
	return p.SVG(drawn), nil
}

func (r *Renderer) poster(addr string, c *site.Poster) ([]byte, error) {
	p, err := r.painter()
	if err != nil {
		return nil, fmt.Errorf("make %s: %w", addr, err)
	}
	return p.Card(card(c)), nil
}

// posterDrawing writes the drawing that a poster is painted from.
func (r *Renderer) posterDrawing(w io.Writer, addr string, c *site.Poster) error {
	p, err := r.painter()
	if err != nil {
		return fmt.Errorf("make %s: %w", addr, err)
	}
	_, err = w.Write(p.CardDrawing(card(c)))
	return err
}

func card(c *site.Poster) picture.Card {
	card := picture.Card{
		Site: c.Site, Title: c.Title, Place: c.Place, Number: c.Number, Note: c.Note, Chip: pictured(c.Chip),
		Target: c.Target, Bullet: c.Bullet, Mark: c.Mark,
	}
	for _, it := range c.Counts {
		card.Counts = append(card.Counts, picture.Count{Chip: pictured(it.Chip), N: it.Count})
	}
	return card
}

func pictured(c site.Chip) picture.Chip { return picture.Chip{Verdict: c.Verdict, Word: c.Word} }
