package theme

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"regexp"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// loadAssets fingerprints what pages link: the files first, then the style
// sheet that names them.
func loadAssets(ls layers, log *diag.Log) []Asset {
	var assets []Asset
	for _, pattern := range []string{"icon.svg", "fonts/*", "images/*", "js/*.js", "vendor/*/*.js", "vendor/*/*.txt"} {
		for _, f := range ls.files(pattern) {
			text := f.text
			if strings.HasPrefix(f.name, "js/") {
				text = smaller(text)
			}
			assets = append(assets, newAsset(f.name, text))
		}
	}
	var sheet []byte
	for _, f := range slices.Concat(ls.files("style.css"), ls.files("chart.css")) {
		sheet = append(sheet, linked(f, assets, log)...)
	}
	assets = append(assets, newAsset("style.css", sheet))
	slices.SortFunc(assets, func(a, b Asset) int { return strings.Compare(a.Addr, b.Addr) })
	return assets
}

// newAsset names a file by its contents: what an address once held it holds
// for ever, so that a browser may keep it.
func newAsset(name string, text []byte) Asset {
	sum := sha256.Sum256(text)
	ext := path.Ext(name)
	base := strings.TrimSuffix(path.Base(name), ext)
	return Asset{name, "assets/" + base + "." + hex.EncodeToString(sum[:4]) + ext, text}
}

var cssURL = regexp.MustCompile(`url\(\s*["']?([^"')]*)["']?\s*\)`)

// linked returns the style sheet with its url(…) turned to the published
// names. An address that the theme has no file for is reported: pages ask
// nothing of other hosts.
func linked(f found, assets []Asset, log *diag.Log) []byte {
	var out []byte
	end := 0
	for _, m := range cssURL.FindAllSubmatchIndex(f.text, -1) {
		name := string(f.text[m[2]:m[3]])
		i := slices.IndexFunc(assets, func(a Asset) bool { return a.Name == name })
		if i < 0 {
			line := 1 + bytes.Count(f.text[:m[0]], []byte("\n"))
			log.At(diag.Pos{File: f.file, Line: line}, diag.UnknownThemeFile, locale.Args{"name": name})
			continue
		}
		out = append(append(out, f.text[end:m[2]]...), path.Base(assets[i].Addr)...)
		end = m[3]
	}
	return append(out, f.text[end:]...)
}
