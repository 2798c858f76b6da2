// Package render turns one page of the site into bytes.
package render

import (
	"html/template"

	"tiendo/internal/site"
	"tiendo/internal/theme"
)

// Funcs are what templates may call beside html/template's own.
func Funcs() template.FuncMap { return template.FuncMap{} }

// Renderer makes pages; safe for concurrent use.
type Renderer struct {
	site  *site.Site
	theme *theme.Theme
}

// New returns a renderer.
func New(s *site.Site, t *theme.Theme) *Renderer { return &Renderer{s, t} }

// Page makes the bytes of p. An error is a template's: a site's own theme may
// be wrong.
func (r *Renderer) Page(p *site.Page) ([]byte, error) { return nil, nil }
