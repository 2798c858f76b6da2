package browser

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"tiendo/themes"
)

// TestTakeawayFiles holds the files beside each chart to be there, and the CSV
// to say what a figure is worth.
func TestTakeawayFiles(t *testing.T) {
	t.Parallel()
	link := regexp.MustCompile(`<a href="([^"]*)" download>(SVG|PNG|CSV)</a>`)
	n := 0
	for _, p := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(string(site.files[p]), -1) {
			n++
			file := site.files[path.Join(path.Dir(p), m[1])]
			head := map[string]string{"SVG": "<svg ", "PNG": "\x89PNG", "CSV": "plan,goal,area"}[m[2]]
			if !strings.HasPrefix(string(file), head) {
				t.Errorf("%s: %s is no %s", p, m[1], m[2])
			}
			if m[2] == "CSV" && !strings.Contains(string(file), "illustrative") {
				t.Errorf("%s: %s does not say that its figures are illustrative", p, m[1])
			}
			if m[2] == "SVG" && !strings.Contains(string(file), "Số liệu minh họa") {
				t.Errorf("%s: %s has no mark", p, m[1])
			}
		}
	}
	if n < 30 {
		t.Errorf("%d files", n)
	}
}

// withFonts gives an SVG file the fonts that a reader may have installed.
func withFonts(t *testing.T, svg []byte) []byte {
	t.Helper()
	faces := "<style>text{font-kerning:none;font-variant-ligatures:none}" // our letters stand as wide as they are

	for weight, name := range map[int]string{400: "regular", 700: "bold"} {
		ttf, err := fs.ReadFile(themes.FS, "default/fonts/ttf/"+name+".ttf")
		if err != nil {
			t.Fatal(err)
		}
		faces += fmt.Sprintf("@font-face{font-family:'Be Vietnam Pro';font-weight:%d;src:url(data:font/ttf;base64,%s)}",
			weight, base64.StdEncoding.EncodeToString(ttf))
	}
	return bytes.Replace(svg, []byte("<style>"), []byte(faces), 1)
}

// TestTakeawayPictures opens SVG files as pictures, where they can load nothing,
// and lays them over the PNGs: both show the same, but for the letters' edges.
func TestTakeawayPictures(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "data:"
	b.visit("about:blank") // our own pages show no pictures from elsewhere
	script, err := os.ReadFile("testdata/overlay.js")
	b.must(err)
	compared := 0
	for _, p := range pages(t) {
		if !strings.HasPrefix(p, "muc-tieu/") || compared >= 6 {
			continue
		}
		name := strings.TrimSuffix(path.Base(p), ".html")
		for _, kind := range []string{"", ".xep-hang", ".ban-do"} {
			svg, png := site.files["du-lieu/bieu-do/"+name+kind+".svg"], site.files["du-lieu/bieu-do/"+name+kind+".png"]
			if svg == nil || png == nil {
				continue
			}
			compared++
			uri := func(kind string, file []byte) string {
				return "data:image/" + kind + ";base64," + base64.StdEncoding.EncodeToString(file)
			}
			got, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]float64](
				"(async (a, b) => {"+string(script)+"})"+fmt.Sprintf("(%q, %q)", uri("svg+xml", withFonts(t, svg)), uri("png", png)), chromedp.EvalAwaitPromise))
			b.must(err)
			if got[0] != 0 || got[1] > 1 || got[2] > .01 || got[3] < .05 {
				t.Errorf("%s%s: the files differ: size by %g × %g, in %.1f%% of their parts, of which %.1f%% have ink", name, kind, got[0], got[1], got[2]*100, got[3]*100)
			}
		}
	}
	if compared < 3 {
		t.Errorf("%d pictures were compared", compared)
	}
	b.complain("the pictures")
}
