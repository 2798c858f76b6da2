// Package theme loads how a site looks and speaks: templates, style, fonts,
// words. A site's own themes/<name>/ stands before the built-in default theme
// file by file.
package theme

import (
	"html/template"
	"io/fs"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// Theme is read-only after Load and safe for concurrent use.
type Theme struct {
	Templates *template.Template           // one a page kind, by Frame.Kind: "home", "goal", …
	Words     map[string]*locale.Catalogue // by language
	Assets    []Asset                      // by address
}

// Asset is a file that pages link: style sheet, font, icon, licence.
type Asset struct {
	Name  string // in the theme: "style.css", "fonts/be-vietnam-pro-400-latin.woff2"
	Addr  string // published, fingerprinted: "assets/style.1f2e3d4c.css"
	Bytes []byte
}

// Load reads the theme of that name from site (the site's folder), on top of
// builtin (the folder "default" of the themes in the binary). funcs are what
// templates may call.
func Load(site, builtin fs.FS, name string, funcs template.FuncMap, log *diag.Log) *Theme {
	return &Theme{Templates: template.New(""), Words: map[string]*locale.Catalogue{}}
}

// Addr is the published address of an asset by its name in the theme; "" where
// the theme has no such file.
func (t *Theme) Addr(name string) string { return "" }
