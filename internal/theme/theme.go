// Package theme loads how a site looks and speaks: templates, style, fonts,
// words.
//
// A theme is a folder:
//
//	<kind>.html            a template for each page kind; base.html holds what they share
//	words/<lang>/*.txt     message patterns; see locale.Catalogue for their form
//	style.css, chart.css   published as one style sheet
//	icon.svg               the site's sign
//	fonts/, images/        what the style sheet names by url(…), and licences
//	js/*.js                scripts of its own
//	vendor/<name>/         what scripts load, as others published it: *.js, and licences as *.txt
//
// A site's own themes/<name>/ stands before the built-in default theme file by
// file; words are overlaid key by key, so that one line mends one word.
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

	// Regular and Bold are whole TrueType fonts, for pictures. They are always
	// the built-in ones: drawings are laid out by the widths of their letters.
	Regular, Bold []byte
}

// Asset is a file that pages link: style sheet, font, icon, script, licence.
type Asset struct {
	Name  string // in the theme: "style.css", "fonts/be-vietnam-pro-400-latin.woff2"
	Addr  string // published, fingerprinted: "assets/style.1f2e3d4c.css"
	Bytes []byte
}

// Default is the name of the theme that is in the binary.
const Default = "default"

// Load reads the theme of that name from site (the site's folder), on top of
// builtin (the folder "default" of the themes in the binary). funcs are what
// templates may call. What is wrong with it is reported, and the rest loads.
func Load(site, builtin fs.FS, name string, funcs template.FuncMap, log *diag.Log) *Theme {
	l := newLayers(site, builtin, name, log)
	t := &Theme{
		Templates: loadTemplates(l, funcs, log),
		Words:     loadWords(l, log),
		Assets:    loadAssets(l, log),
	}
	// without them (the folder of a test) there are no pictures
	t.Regular, _ = fs.ReadFile(builtin, "fonts/ttf/regular.ttf")
	t.Bold, _ = fs.ReadFile(builtin, "fonts/ttf/bold.ttf")
	return t
}

// Addr is the published address of an asset by its name in the theme; "" where
// the theme has no such file.
func (t *Theme) Addr(name string) string {
	for _, a := range t.Assets {
		if a.Name == name {
			return a.Addr
		}
	}
	return ""
}
