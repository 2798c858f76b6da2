package browser

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"golang.org/x/text/unicode/norm"

	"tiendo/internal/locale"
)

const searchPage = "tim-kiem.html"

// answer is what an expression gives on the page.
func answer[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	b.must(err)
	return v
}

// typeText types into what has the focus, in place of what stands there.
func (b *tab) typeText(text string) {
	b.t.Helper()
	answer[bool](b, `document.activeElement.select(), true`)
	_, err := chromedp.Call(b.ctx, input.InsertText, input.InsertTextParams{Text: text})
	b.must(err)
}

// press presses keys, one after the other.
func (b *tab) press(keys ...string) {
	b.t.Helper()
	for _, k := range keys {
		b.must(chromedp.Do(b.ctx, chromedp.KeyEvent(k)))
	}
}

// scripts allows the page's scripts, or forbids them.
func (b *tab) scripts(allowed bool) {
	b.t.Helper()
	_, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed})
	b.must(err)
}

// found are the results of a search.
func (b *tab) found() []string {
	b.t.Helper()
	return answer[[]string](b, `[...document.querySelectorAll(".search .found a")].map(a => a.textContent)`)
}

func (b *tab) status() string {
	b.t.Helper()
	return answer[string](b, `document.querySelector("[role=status]").textContent`)
}

// TestSearch finds areas in whatever way they are typed, as files and under a
// sub-path; who is called exactly so comes first.
func TestSearch(t *testing.T) {
	for _, way := range []string{"files", "http"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			b := open(t)
			b.hosts = "file://"
			page := fileURL(searchPage)
			if way == "http" {
				b.hosts = serve(t)
				page = b.hosts + searchPage
			}
			b.visit(page + "#_search")
			for _, c := range []struct{ typed, first string }{
				{"duc thang", "Đức Thắng"}, {"ĐỨC THẮNG", "Đức Thắng"}, {norm.NFD.String("Đức Thắng"), "Đức Thắng"}, {"phường đức thắng", "Đức Thắng"},
				{"Phú Thuỷ", "Phú Thủy (từ 01/07/2025)"}, {"Phú Thủy", "Phú Thủy (từ 01/07/2025)"}, {"phu thuy", "Phú Thủy (từ 01/07/2025)"}, {"thuỷ phú", "Phú Thủy (từ 01/07/2025)"}, {"PHU TH", "Phú Thủy (từ 01/07/2025)"},
				{"phu tai", "Phú Tài"}, {"mũi", "Mũi Né (từ 01/07/2025)"}, {"gia dinh hoc tap", "Gia đình học tập"}, {"22924", "Phú Thủy (từ 01/07/2025)"},
			} {
				b.typeText(c.typed)
				if got := b.found(); len(got) == 0 || got[0] != c.first {
					t.Errorf("%q finds %q, not %s first; %s", c.typed, got, c.first, b.status())
				}
			}
			b.typeText("hoc tap")
			if got := b.found(); len(got) < 3 || !strings.Contains(b.status(), "kết quả") {
				t.Errorf("hoc tap finds %q: %s", got, b.status())
			}
			b.typeText("phu thui")
			if got := b.found(); !slices.Contains(got, "Phú Thủy (từ 01/07/2025)") || !strings.HasPrefix(b.status(), "Không tìm thấy “phu thui”.") {
				t.Errorf("phu thui: %q: %s", got, b.status())
			}
			b.complain(searchPage)
		})
	}
}

// TestSearchByKeyboard types, goes through the results, back, and follows one;
// the address holds the query all the while and opens the search again.
func TestSearchByKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.visit(fileURL(searchPage))
	if answer[bool](b, `document.activeElement !== document.body`) {
		t.Error("the page takes the focus of a reader who did not ask for the box")
	}
	b.visit(fileURL("index.html"))
	b.must(chromedp.Do(b.ctx, chromedp.Click(".find")))
	b.must(chromedp.Do(b.ctx, chromedp.WaitVisible("input#_search")))
	b.press("m", "u", "i", " ", "n", "e")
	if at := answer[string](b, `location.hash`); at != "#q=mui%20ne" {
		t.Errorf("the address has %s", at)
	}
	focus := `document.activeElement.textContent || document.activeElement.id`
	for _, step := range []struct{ key, focus string }{{kb.ArrowDown, "Mũi Né (từ 01/07/2025)"}, {kb.ArrowUp, "_search"}, {kb.Enter, "Mũi Né (từ 01/07/2025)"}, {kb.Escape, "_search"}, {kb.ArrowDown, "Mũi Né (từ 01/07/2025)"}} {
		b.press(step.key)
		if got := answer[string](b, focus); got != step.focus {
			t.Errorf("after %q the focus is on %q, not %q", step.key, got, step.focus)
		}
	}
	if answer[string](b, `getComputedStyle(document.activeElement).outlineStyle`) == "none" {
		t.Error("the focus cannot be seen")
	}
	if t.Failed() {
		return
	}
	link := answer[string](b, `location.href`)
	b.press(kb.Enter)
	b.must(chromedp.Do(b.ctx, chromedp.WaitVisible("body.kind-area")))
	if at := answer[string](b, `location.pathname`); !strings.HasSuffix(at, "/dia-ban/mui-ne-2025.html") {
		t.Errorf("Enter leads to %s", at)
	}
	for _, address := range []string{link, fileURL(searchPage) + "?q=M%C5%A9i+N%C3%A9"} {
		b.visit(address)
		if got := b.found(); len(got) == 0 || got[0] != "Mũi Né (từ 01/07/2025)" {
			t.Errorf("%s finds %q", address, got)
		}
	}
	b.complain(searchPage)
}

// TestFoldInBrowser holds the script's fold to locale.Fold.
func TestFoldInBrowser(t *testing.T) {
	t.Parallel()
	pairs, err := os.ReadFile("testdata/vn_tone_pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	cases := []string{"", " ", "–", "a - b", " (a) ", "Đức–Thắng", "ÐÐ", "a\t\nb", "“Một”", "3.120/4.500", "I\u0307", "ơ\u0301", "x-\u0301-y", "100 %"}
	for line := range strings.Lines(string(pairs)) {
		for _, name := range strings.Split(strings.TrimSpace(line), "\t") {
			cases = append(cases, name, norm.NFD.String(name), strings.ToUpper(name))
		}
	}
	b := open(t)
	b.hosts = "file://"
	b.visit(fileURL(searchPage))
	list, err := json.Marshal(cases)
	b.must(err)
	folded := answer[[]string](b, string(list)+`.map(tiendoFold)`)
	for i, s := range cases {
		if want := locale.Fold(s); folded[i] != want {
			t.Errorf("fold(%q) is %q in the browser, %q in locale", s, folded[i], want)
		}
	}
	names := 0
	for line := range strings.Lines(strings.SplitN(string(pairs), "\n", 2)[1]) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if locale.Fold(f[1]) != locale.Fold(f[2]) {
			t.Errorf("%s and %s fold apart", f[1], f[2])
		}
		names++
	}
	if names < 25 {
		t.Errorf("%d pairs of names", names)
	}
}

// TestSearchWithoutScripts: everything is there from A to Z, in the order of
// Vietnamese letters, and no box that would do nothing.
func TestSearchWithoutScripts(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.scripts(false)
	b.visit(fileURL(searchPage))
	if answer[int](b, `document.querySelectorAll("input, button").length`) != 0 {
		t.Error("there is a box that does nothing")
	}
	letters := answer[[]string](b, `[...document.querySelectorAll(".index h2")].map(h => h.textContent)`)
	want := slices.Clone(letters)
	locale.Sort("vi", want, func(s string) string { return s })
	if !slices.Equal(letters, want) || !slices.Contains(letters, "Đ") {
		t.Errorf("the letters are %q", letters)
	}
	links := answer[[]string](b, `[...document.querySelectorAll(".index .found a")].map(a => a.getAttribute("href").split("#")[0])`)
	lists := []string{"index.html", "404.html", searchPage, "so-sanh.html"}
	for _, p := range pages(t) {
		list := slices.Contains(lists, p) || strings.HasSuffix(p, "/index.html") && !strings.HasPrefix(p, "du-lieu") && !strings.HasPrefix(p, "giai-phap") ||
			strings.HasPrefix(p, "tin-tuc/nam/") || strings.HasPrefix(p, "nhung/")
		if !list && !slices.Contains(links, p) {
			t.Errorf("%s is not in the list from A to Z", p)
		}
	}
	b.complain(searchPage)
}

// TestIndexWeight: the index of this site's few pages is small. That of a whole
// country's, with 5,000 articles, is in docs/architecture.md.
func TestIndexWeight(t *testing.T) {
	pages(t)
	index := zipped(t, site.files["tim-kiem.js"])
	if index > 4<<10 {
		t.Errorf("the index is %d bytes compressed", index)
	}
	t.Logf("the index is %d bytes compressed", index)
}

// TestExactFirst: of two names that are one without diacritics, the one that is
// typed comes first, wherever the tone's mark stands; typed without, both are
// found.
func TestExactFirst(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	dir := t.TempDir()
	for name, data := range site.files {
		if name != searchPage && !strings.HasPrefix(name, "assets/") {
			continue
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		b.must(os.MkdirAll(filepath.Dir(file), 0o755))
		b.must(os.WriteFile(file, data, 0o644))
	}
	const index = `tiendoIndex=[[6,"Phú Thùy phú thùy","",""],[1,"Phú Thùy","",""],[1,"Phú Thủy","",""],[6,"Tin phường Phú Thủy","",""],[1,"Phù Thủy","",""]]`
	b.must(os.WriteFile(filepath.Join(dir, "tim-kiem.js"), []byte(index), 0o644))
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, searchPage)), Fragment: "_search"}
	b.visit(u.String())
	for typed, want := range map[string][]string{
		"Phú Thủy": {"Phú Thủy"}, "phú thuỷ": {"Phú Thủy"}, norm.NFD.String("PHÚ THUỲ"): {"Phú Thùy"}, "phù thủy": {"Phù Thủy"},
		"phu thuy": {"Phú Thùy", "Phú Thủy", "Phù Thủy"}, "tin thuỷ": {"Tin phường Phú Thủy"},
	} {
		b.typeText(typed)
		got := b.found()
		if len(got) < len(want) || !slices.Equal(slices.Sorted(slices.Values(got[:len(want)])), slices.Sorted(slices.Values(want))) {
			t.Errorf("%q finds %q, not %q first", typed, got, want)
		}
	}
}
