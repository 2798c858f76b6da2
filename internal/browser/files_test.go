package browser

import (
	"bytes"
	"compress/gzip"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func scanned(t *testing.T) map[string][]element {
	t.Helper()
	all := map[string][]element{}
	for _, p := range pages(t) {
		all[p] = scan(string(site.files[p]))
	}
	return all
}

// TestFrame holds what every page must have and must not have.
func TestFrame(t *testing.T) {
	titles := map[string]string{}
	for p, page := range scanned(t) {
		meta := map[string]string{}
		count := map[string]int{}
		for _, e := range page {
			if e.end {
				continue
			}
			if e.name != "title" || count["svg"] == 0 { // a drawing's title is another thing
				count[e.name]++
			}
			for _, a := range e.attrs {
				if a.name == "style" || strings.HasPrefix(a.name, "on") || strings.HasPrefix(strings.ToLower(a.value), "javascript:") {
					t.Errorf("%s: <%s %s=%q>", p, e.name, a.name, a.value)
				}
			}
			if e.name == "meta" {
				meta[e.get("name")+e.get("http-equiv")] = e.get("content")
			}
			if e.name == "link" && e.get("rel") == "icon" {
				count["icon"]++
			}
			if _, deferred := e.attr("defer"); e.name == "script" && e.get("type") != "application/json" && (e.get("src") == "" || !deferred) {
				t.Errorf("%s: a script in the page, or one that stops its reading", p)
			}
			if e.name == "html" && e.get("lang") == "" {
				t.Errorf("%s: <html> without lang", p)
			}
		}
		for name, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "icon": 1, "iframe": 0, "form": 0, "style": 0} {
			if got := count[name]; got != want && (want > 0 || got > 0) {
				t.Errorf("%s: %d of %s; want %d", p, got, name, want)
			}
		}
		for _, name := range []string{"description", "viewport", "Content-Security-Policy"} {
			if meta[name] == "" {
				t.Errorf("%s: no meta %s", p, name)
			}
		}
		if !strings.HasPrefix(meta["Content-Security-Policy"], "default-src 'none'") {
			t.Errorf("%s: the policy is %q", p, meta["Content-Security-Policy"])
		}
		title := inside(page, "title")
		if other := titles[title]; other != "" {
			t.Errorf("%s and %s have the one title %q", p, other, title)
		}
		titles[title] = p
	}
}

// TestHoles looks for what templates and words leave behind when something is
// missing, and for text that is not composed.
func TestHoles(t *testing.T) {
	hole := regexp.MustCompile(`⟨|⟩|&lt;nil&gt;|<nil>|%!|NaN|\bundefined\b|ZgotmplZ| ,|,,|\.\.[^./]|\(\)`)
	for p, page := range scanned(t) {
		var words strings.Builder
		for _, e := range page {
			words.WriteString(e.text)
			for _, a := range e.attrs {
				if a.name != "d" && a.name != "href" && a.name != "points" && a.name != "transform" {
					words.WriteString("\n" + a.value)
				}
			}
		}
		if at := hole.FindStringIndex(words.String()); at != nil {
			s := words.String()
			t.Errorf("%s: %q", p, s[max(0, at[0]-40):min(len(s), at[1]+40)])
		}
		if !norm.NFC.IsNormal(site.files[p]) {
			t.Errorf("%s is not in normal form C", p)
		}
	}
}

// TestIDs: unique, and what refers to one finds it.
func TestIDs(t *testing.T) {
	for p, page := range scanned(t) {
		ids := map[string]int{}
		for _, e := range page {
			if id, ok := e.attr("id"); ok {
				ids[id]++
			}
		}
		for id, n := range ids {
			if n > 1 || id == "" || strings.ContainsAny(id, space) {
				t.Errorf("%s: id %q stands %d times", p, id, n)
			}
		}
		for _, e := range page {
			for _, name := range []string{"aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"} {
				for _, id := range strings.Fields(e.get(name)) {
					if ids[id] == 0 {
						t.Errorf("%s: <%s %s=%q> names nothing", p, e.name, name, id)
					}
				}
			}
			for _, a := range e.attrs {
				if id, ok := strings.CutPrefix(a.value, "url(#"); ok && ids[strings.TrimSuffix(id, ")")] == 0 {
					t.Errorf("%s: <%s %s=%q> names nothing", p, e.name, a.name, a.value)
				}
			}
		}
	}
}

// TestHeadings: from h1 on, none is more than one level below the one before.
func TestHeadings(t *testing.T) {
	for p, page := range scanned(t) {
		last := 0
		for _, e := range page {
			if e.end || len(e.name) != 2 || e.name[0] != 'h' || e.name[1] < '1' || e.name[1] > '6' {
				continue
			}
			level := int(e.name[1] - '0')
			if level > last+1 {
				t.Errorf("%s: h%d after h%d", p, level, last)
			}
			last = level
		}
	}
}

// TestLinks: every address inside the site is a file of it, every anchor is
// there, and nothing is fetched from elsewhere.
func TestLinks(t *testing.T) {
	all := scanned(t)
	ids := map[string]bool{}
	for p, page := range all {
		for _, e := range page {
			if id, ok := e.attr("id"); ok {
				ids[p+"#"+id] = true
			}
		}
	}
	for p, page := range all {
		for _, e := range page {
			for _, name := range []string{"href", "xlink:href", "src", "poster", "data"} {
				ref, ok := e.attr(name)
				if !ok {
					continue
				}
				if why := wrongLink(p, e.name, ref, ids); why != "" {
					t.Errorf("%s: <%s %s=%q> %s", p, e.name, name, ref, why)
				}
			}
			if _, ok := e.attr("srcset"); ok {
				t.Errorf("%s: srcset is not looked at here yet", p)
			}
		}
	}
}

func wrongLink(p, name, ref string, ids map[string]bool) string {
	u, err := url.Parse(ref)
	switch {
	case err != nil:
		return err.Error()
	case ref == "":
		return "is empty"
	case u.Scheme == "http" || u.Scheme == "https" || u.Host != "":
		if name != "a" {
			return "is fetched from elsewhere"
		}
		return ""
	case u.Scheme == "mailto":
		return ""
	case u.Scheme != "":
		return "has a scheme that no link of ours has"
	case strings.HasPrefix(u.Path, "/"):
		return "is not relative"
	}
	target := p
	if u.Path != "" {
		target = path.Join(path.Dir(p), u.Path)
	}
	if _, ok := site.files[target]; !ok {
		return "leads to " + target + ", which is not there"
	}
	if u.Fragment != "" && !ids[target+"#"+u.Fragment] {
		return "leads to an anchor that " + target + " does not have"
	}
	return ""
}

// TestStyles: what style sheets fetch is there too.
func TestStyles(t *testing.T) {
	pages(t)
	ref := regexp.MustCompile(`url\(\s*['"]?([^'")]+)`)
	for name, css := range site.files {
		if path.Ext(name) != ".css" {
			continue
		}
		if bytes.Contains(css, []byte("@import")) {
			t.Errorf("%s imports another sheet", name)
		}
		for _, m := range ref.FindAllSubmatch(css, -1) {
			target := path.Join(path.Dir(name), string(m[1]))
			if _, ok := site.files[target]; !ok && !bytes.HasPrefix(m[1], []byte("data:image/svg+xml")) {
				t.Errorf("%s: %s is not there", name, m[1])
			}
		}
	}
}

// TestIllustrative: while a page shows an illustrative figure it is not for
// search engines and says so; nothing that is not public is in the sitemap.
func TestIllustrative(t *testing.T) {
	sitemap := string(site.files["sitemap.xml"])
	for p, page := range scanned(t) {
		index := true
		for _, e := range page {
			if e.get("name") == "robots" && strings.Contains(e.get("content"), "noindex") {
				index = false
			}
		}
		if shows := bytes.Contains(site.files[p], []byte(`class="mark"`)); shows && index {
			t.Errorf("%s shows an illustrative figure and may be indexed", p)
		}
		if !index && strings.Contains(sitemap, "/"+p+"<") {
			t.Errorf("%s is in the sitemap and not to be indexed", p)
		}
	}
}

// TestWeight holds the budgets: the home page with its style compressed, and
// the fonts that a page loads.
func TestWeight(t *testing.T) {
	pages(t)
	var home, fonts int
	for name, data := range site.files {
		switch path.Ext(name) {
		case ".css":
			home += zipped(t, data)
		case ".woff2":
			fonts += len(data)
		case ".mjs", ".wasm":
			t.Errorf("%s does not load from a file", name)
		}
	}
	for p, page := range scanned(t) {
		scripts, budget := 0, 5<<10
		if p == searchPage {
			budget = 12 << 10
		}
		for _, e := range page {
			if src := path.Join(path.Dir(p), e.get("src")); e.name == "script" && strings.HasPrefix(src, "assets/") {
				scripts += zipped(t, site.files[src])
			}
		}
		if scripts > budget {
			t.Errorf("%s: scripts of %d bytes compressed; the budget is %d", p, scripts, budget)
		}
	}
	home += zipped(t, site.files["index.html"])
	if home > 30<<10 {
		t.Errorf("the home page with its style is %d bytes compressed; the budget is 30 KB", home)
	}
	if fonts > 67<<10 {
		t.Errorf("the fonts are %d bytes; the budget is 67 KB", fonts)
	}
	t.Logf("home page and style: %d bytes compressed; fonts: %d bytes", home, fonts)
}

func zipped(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
