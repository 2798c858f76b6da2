package theme

import (
	"html/template"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/themes"
)

// builtin is a small default theme.
var builtin = fstest.MapFS{
	"base.html":                 file(`{{define "top"}}<h1>{{.}}</h1>{{end}}`),
	"goal.html":                 file(`{{template "top" .Heading}} default`),
	"area.html":                 file(`area`),
	"style.css":                 file("body { color: red }\nb { src: url(fonts/a.woff2) }\n"),
	"chart.css":                 file(".line { fill: none }\n"),
	"icon.svg":                  file("<svg/>"),
	"fonts/a.woff2":             file("font"),
	"fonts/OFL.txt":             file("licence"),
	"js/c.js":                   file("a()"),
	"vendor/b/b.js":             file("b()"),
	"vendor/b/b.LICENSE.txt":    file("b's licence"),
	"vendor/b/b.md":             file("not published"),
	"words/vi/page.txt":         file("page.a = một\npage.b = hai {n}\n"),
	"words/vi/theme.txt":        file("theme.c = ba\n"),
	"words/en/page.txt":         file("page.a = one\npage.b = two {n}\n"),
	"words/en/notes/readme.txt": file("not words = no\n"),
}

func file(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }

func load(t *testing.T, site fs.FS, name string) (*Theme, []string) {
	t.Helper()
	log := &diag.Log{}
	th := Load(site, builtin, name, template.FuncMap{}, log)
	var got []string
	for _, d := range log.Sorted() {
		got = append(got, d.Pos.String()+" "+string(d.Code))
	}
	return th, got
}

func execute(t *testing.T, th *Theme, name string, data any) string {
	t.Helper()
	var b strings.Builder
	if err := th.Templates.ExecuteTemplate(&b, name, data); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSiteStandsBeforeDefaultFileByFile(t *testing.T) {
	t.Parallel()
	site := fstest.MapFS{
		"themes/xanh/goal.html":          file(`{{template "top" .Heading}} own`),
		"themes/xanh/words/vi/page.txt":  file("page.b = HAI {n}\n"),
		"themes/xanh/words/vi/other.txt": file("theme.c = BA\n"),
		"themes/xanh/fonts/a.woff2":      file("own font"),
	}
	th, faults := load(t, site, "xanh")
	if faults != nil {
		t.Errorf("reported %q", faults)
	}
	data := map[string]string{"Heading": "H"}
	if got, want := execute(t, th, "goal", data), "<h1>H</h1> own"; got != want {
		t.Errorf("goal: got %q, want %q", got, want)
	}
	if got, want := execute(t, th, "area", data), "area"; got != want {
		t.Errorf("area: got %q, want %q", got, want)
	}
	vi := th.Words["vi"]
	got := []string{vi.Say("page.a", nil), vi.Say("page.b", locale.Args{"n": 2}), vi.Say("theme.c", nil)}
	if diff := cmp.Diff([]string{"một", "HAI 2", "BA"}, got); diff != "" {
		t.Error(diff)
	}
	i := slices.IndexFunc(th.Assets, func(a Asset) bool { return a.Name == "fonts/a.woff2" })
	if got := string(th.Assets[i].Bytes); got != "own font" {
		t.Errorf("font: got %q", got)
	}
}

func TestAssets(t *testing.T) {
	t.Parallel()
	th, faults := load(t, fstest.MapFS{}, "default")
	if faults != nil {
		t.Errorf("reported %q", faults)
	}
	var addrs []string
	for _, a := range th.Assets {
		addrs = append(addrs, a.Addr)
	}
	hash := regexp.MustCompile(`\.[0-9a-f]{8}\.`)
	for i := range addrs {
		addrs[i] = hash.ReplaceAllString(addrs[i], ".#.")
	}
	want := []string{"assets/OFL.#.txt", "assets/a.#.woff2", "assets/b.#.js", "assets/b.LICENSE.#.txt", "assets/c.#.js", "assets/icon.#.svg", "assets/style.#.css"}
	if diff := cmp.Diff(want, addrs); diff != "" {
		t.Error(diff)
	}
	i := slices.IndexFunc(th.Assets, func(a Asset) bool { return a.Name == "style.css" })
	sheet := string(th.Assets[i].Bytes)
	font := strings.TrimPrefix(th.Addr("fonts/a.woff2"), "assets/")
	if want := "body { color: red }\nb { src: url(" + font + ") }\n.line { fill: none }\n"; sheet != want {
		t.Errorf("style sheet: got %q, want %q", sheet, want)
	}
	if got := th.Addr("fonts/b.woff2"); got != "" {
		t.Errorf("an asset that is not there has the address %q", got)
	}
}

func TestAddressFollowsContents(t *testing.T) {
	t.Parallel()
	before, _ := load(t, fstest.MapFS{}, "default")
	after, _ := load(t, fstest.MapFS{"themes/default/fonts/a.woff2": file("another")}, "default")
	for _, name := range []string{"fonts/a.woff2", "style.css"} {
		if before.Addr(name) == after.Addr(name) {
			t.Errorf("%s kept the address %s", name, after.Addr(name))
		}
	}
	if before.Addr("icon.svg") != after.Addr("icon.svg") {
		t.Error("the icon did not change, but its address did")
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, theme string
		site        fstest.MapFS
		want        []string
	}{
		{"no such theme", "xanh",
			fstest.MapFS{"data/site.yaml": file("format: 1\ntheme: xanh\n")},
			[]string{"data/site.yaml:2:8 unknown-theme"}},
		{"template does not parse", "default",
			fstest.MapFS{"themes/default/goal.html": file("a\nb\n{{.X}\n")},
			[]string{"themes/default/goal.html:3 bad-template"}},
		{"template cannot be made safe", "default",
			fstest.MapFS{"themes/default/goal.html": file("a\n<a href='{{if .X}}'{{end}}>b</a>\n")},
			[]string{"themes/default/goal.html:2 bad-template"}},
		{"template calls one that is not there", "default",
			fstest.MapFS{"themes/default/goal.html": file("a\n{{template \"nope\" .}}\n")},
			[]string{"themes/default/goal.html:2 bad-template"}},
		{"words", "default",
			fstest.MapFS{"themes/default/words/vi/page.txt": file("page.a một\npage.b = {m}\npage.x = y\npage.a = {\n")},
			[]string{
				"themes/default/words/vi/page.txt:1 bad-words-line",
				"themes/default/words/vi/page.txt:2 unknown-placeholder",
				"themes/default/words/vi/page.txt:3 unknown-words-key",
				"themes/default/words/vi/page.txt:4 bad-words-line",
			}},
		{"style sheet asks for what is not there", "default",
			fstest.MapFS{"themes/default/style.css": file("a {}\nb { src: url(https://example.org/x.woff2) }\n")},
			[]string{"themes/default/style.css:2 unknown-theme-file"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, got := load(t, tt.site, tt.theme)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Every fault of a words file is told in both languages.
func TestFaultWords(t *testing.T) {
	t.Parallel()
	_, faults := locale.ParseWords("vi", "a\nb = {x\nc = {x?a\nd = {x?a|b|c}\ne = 1\ne = 2\n")
	for _, f := range faults {
		w := faultWords(f.What)
		if w.Vi == w.En {
			t.Errorf("%q has no Vietnamese", f.What)
		}
	}
	if len(faults) != 5 {
		t.Errorf("got %d faults: %v", len(faults), faults)
	}
}

// The default theme itself.
func loadDefault(t *testing.T) *Theme {
	t.Helper()
	sub, err := fs.Sub(themes.FS, Default)
	if err != nil {
		t.Fatal(err)
	}
	log := &diag.Log{}
	nothing := func(...any) string { return "" }
	funcs := template.FuncMap{}
	for _, name := range []string{"head", "say", "now", "chip", "tally", "figure", "half", "sheet", "bullet", "table", "matrix", "sections", "reports", "items"} {
		funcs[name] = nothing
	}
	th := Load(fstest.MapFS{}, sub, Default, funcs, log)
	for _, d := range log.Sorted() {
		t.Errorf("%s: %s", d.Pos, d.Message("en"))
	}
	return th
}

func TestDefaultThemeSpeaksBothLanguages(t *testing.T) {
	t.Parallel()
	th := loadDefault(t)
	vi, en := th.Words["vi"], th.Words["en"]
	if diff := cmp.Diff(vi.Keys(), en.Keys()); diff != "" {
		t.Errorf("keys, vi against en: %s", diff)
	}
	for _, key := range vi.Keys() {
		for _, p := range vi.Placeholders(key) { // English may need one more, to tell one from many
			if !slices.Contains(en.Placeholders(key), p) {
				t.Errorf("%s: {%s} is in Vietnamese alone", key, p)
			}
		}
	}
}

func TestDefaultThemeBudgetOfFonts(t *testing.T) {
	t.Parallel()
	total, licence := 0, false
	for _, a := range loadDefault(t).Assets {
		if strings.HasSuffix(a.Name, ".woff2") {
			total += len(a.Bytes)
		}
		licence = licence || a.Name == "fonts/OFL.txt"
	}
	if total == 0 || total > 68<<10 {
		t.Errorf("fonts weigh %d bytes", total)
	}
	if !licence {
		t.Error("the fonts' licence is not published")
	}
}
