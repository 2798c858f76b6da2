package browser

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const comparePage = "so-sanh.html"

// settled waits for the numbers that the compare page loads.
func (b *tab) settled(areas string) {
	b.t.Helper()
	ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](`new Promise(done => {
		const say = () => document.querySelector("#_compare > [role=status]").textContent;
		const is = () => say() === "Đang so sánh: `+areas+`." && document.querySelector(".side");
		const watch = new MutationObserver(() => is() && done(true));
		watch.observe(document.getElementById("_compare"), {subtree: true, childList: true, characterData: true});
		setTimeout(() => done(false), 20000);
		if (is()) done(true);
	})`, chromedp.EvalAwaitPromise))
	b.must(err)
	if !ok {
		b.t.Fatalf("%s are not compared: %s", areas, b.status())
	}
}

// compared are the cells of the table, a line a row.
func (b *tab) compared() []string {
	b.t.Helper()
	return answer[[]string](b, `[...document.querySelectorAll(".side tbody tr")].map(r => [...r.children].map(c => c.innerText.replace(/\s+/g, " ").trim()).join(" | "))`)
}

// TestCompare sets areas side by side, as files and under a sub-path: what
// stands there is what the areas' own pages say.
func TestCompare(t *testing.T) {
	for _, way := range []string{"files", "http"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			b := open(t)
			b.hosts = "file://"
			address := fileURL
			if way == "http" {
				b.hosts = serve(t)
				address = func(p string) string { return b.hosts + p }
			}
			b.width(1200)
			b.visit(address(comparePage) + "#phu-thuy-2025,mui-ne-2025")
			b.settled("Phường Phú Thủy (từ 01/07/2025), Phường Mũi Né (từ 01/07/2025)")
			for _, area := range []string{"phu-thuy-2025", "mui-ne-2025"} {
				page := string(site.files["dia-ban/"+area+".html"])
				numbers := answer[[]string](b, `[...document.querySelectorAll('.side .now a[href^="dia-ban/`+area+`.html"]')].map(a => a.textContent)`)
				if len(numbers) < 5 {
					t.Errorf("%s has %d numbers", area, len(numbers))
				}
				for _, n := range numbers {
					if n != "–" && !strings.Contains(page, "<b>"+n+"</b>") && !strings.Contains(page, ">"+n+"<") {
						t.Errorf("%s: %s is not on its page", area, n)
					}
				}
			}
			for _, row := range b.compared() {
				if strings.Count(row, " | ") != 2 || !strings.Contains(row, "/") || strings.Contains(row, "undefined") {
					t.Errorf("a row reads %q", row)
				}
			}
			b.visit(address("dia-ban/phu-thuy-2025.html"))
			b.must(chromedp.Do(b.ctx, chromedp.Click(`a[href*="so-sanh.html"]`), chromedp.WaitVisible("#_compare .side")))
			b.settled("Thành phố Phan Thiết, Phường Phú Thủy (từ 01/07/2025)")
			b.complain(comparePage)
		})
	}
}

// TestCompareMarks: a drawing of figures that are not firm has their mark inside.
func TestCompareMarks(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.visit(fileURL(comparePage) + "#phu-thuy-2025,mui-ne-2025")
	b.settled("Phường Phú Thủy (từ 01/07/2025), Phường Mũi Né (từ 01/07/2025)")
	got := answer[[]int](b, `[document.querySelectorAll(".side svg.chart").length,
		[...document.querySelectorAll(".side svg.chart")].filter(s => s.textContent === "Số liệu minh họa" && s.querySelector(".other") && !s.querySelector(".firm")).length]`)
	if got[0] == 0 || got[0] != got[1] {
		t.Errorf("%d of %d drawings have the mark", got[1], got[0])
	}
}

// TestCompareByKeyboard chooses and takes away with the keyboard alone; the
// address follows, and more than four are refused.
func TestCompareByKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.width(1200)
	b.visit(fileURL(comparePage))
	if s := b.status(); s != "Chưa chọn nơi nào." {
		t.Errorf("at first: %s", s)
	}
	answer[bool](b, `document.getElementById("_box").focus(), true`)
	hash := func() string { return answer[string](b, `location.hash + location.search`) }
	choose := func(typed string) {
		answer[bool](b, `document.getElementById("_box").focus(), true`)
		b.typeText(typed)
		b.press(kb.Tab)
		for answer[string](b, `document.activeElement.getAttribute("aria-pressed")`) == "true" {
			b.press(kb.Tab)
		}
		b.press(" ")
	}
	choose("duc thang")
	b.settled("Thành phố Phan Thiết, Phường Đức Thắng")
	if id := answer[string](b, `document.activeElement.dataset.id`); id != "duc-thang" {
		t.Errorf("the focus is lost to %q", id)
	}
	choose("Phú Thuỷ")
	b.settled("Phường Đức Thắng, Phường Phú Thủy (từ 01/07/2025)")
	if h := hash(); h != "#duc-thang,phu-thuy-2025" {
		t.Errorf("the address has %s", h)
	}
	choose("mũi né")
	choose("tien loi")
	b.settled("Phường Đức Thắng, Phường Phú Thủy (từ 01/07/2025), Phường Mũi Né (từ 01/07/2025), Xã Tiến Lợi")
	choose("xuan an")
	if s, h := b.status(), hash(); !strings.HasPrefix(s, "Đã đủ bốn nơi") || h != "#duc-thang,phu-thuy-2025,mui-ne-2025,tien-loi" {
		t.Errorf("a fifth: %s, %s", s, h)
	}
	answer[bool](b, `document.querySelector('[data-id="phu-thuy-2025"]').focus(), true`)
	b.press(kb.Enter)
	b.settled("Phường Đức Thắng, Phường Mũi Né (từ 01/07/2025), Xã Tiến Lợi")
	answer[bool](b, `location.hash = "#ham-tien,nowhere,ham-tien,constructor,phan-thiet", true`)
	b.settled("Phường Hàm Tiến, Thành phố Phan Thiết")
	b.complain(comparePage)
}

// TestCompareLooks: three and four areas, on phones and a desk, in light and
// dark: nothing is too wide, no label over another, and axe finds nothing.
func TestCompareLooks(t *testing.T) {
	axe, err := os.ReadFile("testdata/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, scheme := range []string{"light", "dark"} {
		t.Run(scheme, func(t *testing.T) {
			t.Parallel()
			b := open(t)
			b.hosts = "file://"
			b.media("", scheme)
			for _, p := range []string{comparePage + "#phu-thuy-2025,mui-ne-2025,duc-thang,tien-loi", searchPage + "#q=hoc%20tap"} {
				b.width(widths[0])
				b.visit("about:blank")
				b.visit(fileURL(strings.Split(p, "#")[0]) + "#" + strings.Split(p, "#")[1])
				if strings.HasPrefix(p, comparePage) {
					b.settled("Phường Phú Thủy (từ 01/07/2025), Phường Mũi Né (từ 01/07/2025), Phường Đức Thắng, Xã Tiến Lợi")
				} else if len(b.found()) == 0 {
					t.Errorf("%s finds nothing", p)
				}
				for _, w := range widths {
					b.width(w)
					for _, wrong := range b.ask("overflow.js", "labels.js") {
						t.Errorf("%s at %d px: %s", p, w, wrong)
					}
				}
				b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void](string(axe))))
				for _, f := range b.violations() {
					t.Errorf("%s: %s", p, f)
				}
			}
		})
	}
}

// violations are what axe finds wrong with the page as it stands.
func (b *tab) violations() []string {
	b.t.Helper()
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](`axe.run(document, {resultTypes: ["violations"], preload: false})
		.then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.target.join(" ") + ": " + n.failureSummary)))`, chromedp.EvalAwaitPromise))
	b.must(err)
	return found
}

// TestCompareWithoutScripts: each area has its row under the one above it, and
// nothing waits to be pressed.
func TestCompareWithoutScripts(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.scripts(false)
	b.visit(fileURL(comparePage) + "?a=phu-thuy-2025")
	if answer[int](b, `document.querySelectorAll("input, button").length`) != 0 {
		t.Error("there are controls that do nothing")
	}
	rows := answer[[]string](b, `[...document.querySelectorAll(".matrix tbody th")].map(h => h.textContent)`)
	if len(rows) != 8 || rows[0] != "Thành phố Phan Thiết (phần so sánh được: 14/18 phường, xã cũ)" || !slices.Contains(rows, "Phú Thủy") {
		t.Errorf("the rows are %q", rows)
	}
	b.complain(comparePage)
}
