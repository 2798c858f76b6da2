package build

import (
	"io"
	"io/fs"
	"strings"

	"tiendo/internal/output"
	"tiendo/internal/render"
	"tiendo/internal/site"
	"tiendo/internal/theme"
)

// assets are the theme's files as pages link them. The text's own weight is
// preloaded, so that a page is read in its font from the start; the subset of
// Vietnamese letters only where pages are Vietnamese.
func assets(t *theme.Theme, lang string) site.Assets {
	a := site.Assets{Style: t.Addr("style.css"), Icon: t.Addr("icon.svg"), Scripts: map[string]string{}}
	for _, f := range t.Assets {
		if strings.HasSuffix(f.Name, ".js") {
			a.Scripts[f.Name] = f.Addr
		}
		ours := lang == "vi" || !strings.HasSuffix(f.Name, "-vietnamese.woff2")
		if ours && strings.HasSuffix(f.Name, ".woff2") && strings.Contains(f.Name, "-400-") {
			a.Fonts = append(a.Fonts, f.Addr)
		}
	}
	return a
}

// outputs lists every address with how to make what is there: the theme's
// assets, then the site's pages and the files that are published unchanged.
func outputs(fsys fs.FS, t *theme.Theme, s *site.Site, r *render.Renderer, f *faults) []output.File {
	pages := s.Pages()
	files := make([]output.File, 0, len(t.Assets)+len(pages))
	for _, a := range t.Assets {
		files = append(files, output.File{Addr: a.Addr, Asset: true, Bytes: func() ([]byte, error) { return a.Bytes, nil }})
	}
	for i := range pages {
		p := &pages[i]
		if p.File != "" {
			files = append(files, output.File{Addr: p.Addr, Bytes: func() ([]byte, error) { return fs.ReadFile(fsys, p.File) }})
			continue
		}
		files = append(files, output.File{Addr: p.Addr, Write: func(w io.Writer) error { return f.report(r.Page(w, p)) }})
	}
	return files
}
