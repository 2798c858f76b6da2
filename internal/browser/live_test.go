package browser

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestLiveNumbers opens every chart that a script draws, on every page, and
// compares its numbers and labels with the static chart's.
func TestLiveNumbers(t *testing.T) {
	t.Parallel()
	code, err := os.ReadFile("testdata/live.js")
	if err != nil {
		t.Fatal(err)
	}
	b := open(t)
	b.hosts = "file://"
	b.width(1200)
	total := map[string]int{}
	for _, p := range pages(t) {
		due := strings.Count(string(site.files[p]), " data-chart=")
		if due == 0 {
			continue
		}
		b.visit(fileURL(p))
		for _, wrong := range await[[]string](b, `(async () => {`+string(code)+`})()`) {
			t.Errorf("%s: %s", p, wrong)
		}
		n := 0
		for kind, opened := range await[map[string]int](b, `window.opened`) {
			total[kind] += opened
			n += opened
		}
		if n != due {
			t.Errorf("%s: %d of %d charts were compared", p, n, due)
		}
		b.complain(p)
	}
	t.Logf("compared %v", total)
	for _, kind := range []string{"line", "ranking", "matrix"} {
		if total[kind] == 0 {
			t.Errorf("no %s was compared", kind)
		}
	}
}

// await is answer, and waits for what the expression promises.
func await[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	b.must(err)
	return v
}

// live is what the tests below do in the page. Boxes tell where everything is.
const live = `window.host = document.querySelector(%q);
window.shown = async there => {
	for (let i = 0; i < 300 && !!host.querySelector('.box svg') !== there; i++) await new Promise(done => setTimeout(done, 10));
	return !!host.querySelector('.box svg') === there;
};
window.option = () => echarts.getInstanceByDom(host.querySelector('.box')).getOption();
window.boxes = () => JSON.stringify([...document.querySelectorAll('main *')].filter(e => !e.closest('.tools, .stage, .drawing, .matrix'))
	.concat(host).map(e => { const r = e.getBoundingClientRect(); return [e.nodeName, r.x, r.y + scrollY, r.width, r.height].join(' '); }));
host.scrollIntoView({block: 'center'});
true`

// watched are the addresses that a tab asks for.
type watched struct {
	sync.Mutex
	asked []string
}

func (b *tab) watch() *watched {
	w := &watched{}
	b.must(chromedp.Listen(b.ctx, func(ev any) {
		if r, ok := ev.(*network.EventRequestWillBeSent); ok {
			w.Lock()
			w.asked = append(w.asked, r.Request.URL)
			w.Unlock()
		}
	}))
	return w
}

// of are those of them that only an open chart needs.
func (w *watched) of() (needed []string) {
	w.Lock()
	defer w.Unlock()
	for _, u := range w.asked {
		if strings.Contains(u, "echarts") || strings.Contains(u, "chart-live") || strings.Contains(u, "/du-lieu/") {
			needed = append(needed, u)
		}
	}
	return needed
}

const (
	areaChart       = "#line_gia-dinh-hoc-tap"
	areaChartTitle  = "2022, Phường Phú Thủy (đến 30/06/2025): "
	besideChartName = "Phường Mũi Né (đến 30/06/2025)"
)

// TestLiveKeyboard walks a ward's line by the keyboard alone, from a web host's
// sub-path, on a phone: nothing is loaded before, nothing moves, and Esc leads
// back.
func TestLiveKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = serve(t)
	b.width(360)
	w := b.watch()
	b.visit(b.hosts + sampleArea(t))
	await[bool](b, fmt.Sprintf(live, areaChart))
	if early := w.of(); len(early) > 0 {
		t.Errorf("loaded before the reader asked: %v", early)
	}
	before := await[string](b, `boxes()`)
	if bare := await[string](b, `(button => { button.remove(); const seen = boxes(); host.querySelector('.tools').append(button); return seen; })(host.querySelector('.tools button'))`); bare != before {
		t.Errorf("the button moves the page: %s", firstDifference(bare, before))
	}
	await[bool](b, `host.querySelector('.tools button').focus(), true`)
	b.press(kb.Enter)
	if !await[bool](b, `shown(true)`) {
		t.Fatal("Enter does not open the chart")
	}
	if n := len(w.of()); n != 3 {
		t.Errorf("an open chart loaded %v; want data, drawing and library", w.of())
	}
	if after := await[string](b, `boxes()`); after != before {
		t.Errorf("the page moved: %s", firstDifference(before, after))
	}
	if !await[bool](b, `document.activeElement === host.querySelector('.live') && host.querySelectorAll('.live [tabindex="0"], .live a').length === 0`) {
		t.Error("the chart is not one stop of the Tab key with the focus on it")
	}
	b.press(kb.ArrowRight, kb.ArrowRight)
	said := await[string](b, `host.querySelector('[role=status]').textContent`)
	if !strings.HasPrefix(said, areaChartTitle) || !strings.Contains(string(site.files[sampleArea(t)]), ">"+strings.Fields(said[len(areaChartTitle):])[0]+"<") {
		t.Errorf("the second figure is said as %q", said)
	}
	b.press(kb.ArrowDown)
	if said := await[string](b, `host.querySelector('[role=status]').textContent`); !strings.Contains(said, "Mục tiêu 70%") {
		t.Errorf("the row below is said as %q", said)
	}
	b.press(kb.Escape)
	if !await[bool](b, `shown(false)`) || !await[bool](b, `document.activeElement.textContent === 'Xem tương tác' && [...host.querySelectorAll('.drawing')].some(d => d.checkVisibility({visibilityProperty: true}))`) {
		t.Error("Esc does not lead back to the drawing and the button")
	}
	if after := await[string](b, `boxes()`); after != before {
		t.Errorf("the page moved on the way back: %s", firstDifference(before, after))
	}
	b.complain(sampleArea(t))
}

func firstDifference(before, after string) string {
	a, b := strings.Split(before, ","), strings.Split(after, ",")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return a[i] + " is now " + b[i]
		}
	}
	return fmt.Sprintf("%d elements are now %d", len(a), len(b))
}

// TestLiveMouse points at a drawing and at nothing else.
func TestLiveMouse(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.width(1200)
	const page = "muc-tieu/gia-dinh-hoc-tap.html"
	b.visit(fileURL(page))
	await[bool](b, fmt.Sprintf(live, areaChart))
	at := await[[]float64](b, `(r => [r.x + r.width / 2, r.y + r.height / 2])(host.querySelector('.drawing.wide').getBoundingClientRect())`)
	before := await[string](b, `boxes()`)
	b.must(chromedp.Do(b.ctx, chromedp.MouseEvent("mouseMoved", at[0], at[1])))
	if !await[bool](b, `shown(true)`) {
		t.Fatal("pointing does not open the chart")
	}
	if after := await[string](b, `boxes()`); after != before {
		t.Errorf("the page moved: %s", firstDifference(before, after))
	}
	if await[bool](b, `host.contains(document.activeElement)`) {
		t.Error("pointing took the focus")
	}
	await[bool](b, `host.querySelector('.tools button').click(), true`)
	b.must(chromedp.Do(b.ctx, chromedp.MouseEvent("mouseMoved", at[0]+2, at[1])))
	if !await[bool](b, `new Promise(done => setTimeout(done, 400)).then(() => shown(false))`) {
		t.Error("pointing opens again what the reader closed")
	}
	b.complain(page)
}

// TestLiveChoices lays an area beside, hides a part, narrows the periods, and
// turns the lights off.
func TestLiveChoices(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	b.width(1200)
	b.visit(fileURL(sampleArea(t)))
	await[bool](b, fmt.Sprintf(live, areaChart))
	await[bool](b, `host.querySelector('.tools button').click(), shown(true)`)
	await[bool](b, `window.choose = (i, value) => { const s = host.querySelectorAll('.choices select')[i]; s.value = value; s.dispatchEvent(new Event('change')); return true; }; choose(0, 'mui-ne')`)
	labels := await[[]string](b, `option().series.find(s => s.id === 'mui-ne').data.map(d => d.name.split(': ')[1])`)
	other := string(site.files["dia-ban/mui-ne.html"])
	for _, l := range labels {
		if !strings.Contains(other, ">"+l+"<") {
			t.Errorf("beside stands %s, which the area's own page does not have", l)
		}
	}
	if len(labels) == 0 || !await[bool](b, `option().series.some(s => s.name === '`+besideChartName+`')`) {
		t.Error("no area stands beside")
	}
	if n := await[int](b, `host.querySelectorAll('.choices fieldset:nth-of-type(2) select').length`); n != 3 {
		t.Errorf("%d areas can stand beside; want 3", n)
	}
	await[bool](b, `(tick => { tick.click(); return true; })([...host.querySelectorAll('.choices label')].find(l => l.textContent.includes('Mức cần đạt')).firstChild)`)
	if await[bool](b, `option().legend[0].selected['Mức cần đạt']`) {
		t.Error("the path is still shown")
	}
	await[bool](b, `choose(3, '2022-12-31') && choose(4, '2025-12-31')`)
	if got := await[string](b, `option().xAxis[0].min + ' ' + option().xAxis[0].max`); got != "2022-12-31 2025-12-31" {
		t.Errorf("the periods are %s", got)
	}
	lightly := await[string](b, `option().series[0].color`)
	b.media("", "dark") // and nothing moves
	if darkly := await[string](b, `new Promise(done => setTimeout(done, 200)).then(() => option().series[0].color)`); darkly == lightly {
		t.Errorf("the line is %s by day and by night", darkly)
	}
	axe, err := os.ReadFile("testdata/axe.min.js")
	b.must(err)
	b.must(chromedp.Do(b.ctx, chromedp.Evaluate[chromedp.Void](string(axe))))
	await[bool](b, `host.querySelector('.choices').open = true`)
	for _, f := range await[[]string](b, `axe.run(host, {resultTypes: ['violations'], preload: false}).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.failureSummary)))`) {
		t.Error(f)
	}
	if await[bool](b, `option().animation || option().series.some(s => s.animation)`) {
		t.Error("something moves")
	}
	b.complain(sampleArea(t))
}

// TestLiveNothingMissing: where scripts are blocked, or what a chart loads does
// not come, the page is as complete as ever.
func TestLiveNothingMissing(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = serve(t)
	b.width(360)
	b.scripts(false)
	b.visit(b.hosts + sampleArea(t))
	if !await[bool](b, `[...document.querySelectorAll('.tools')].every(e => !e.firstChild && e.offsetHeight === 0) &&
		[...document.querySelectorAll('[data-chart]')].every(h => [...h.children].some(e => e.matches('.drawing, .matrix') && e.offsetHeight > 0))`) {
		t.Error("without scripts a drawing is missing, or there is a hole")
	}
	b.scripts(true)
	_, err := chromedp.Call(b.ctx, network.SetBlockedURLs, network.SetBlockedURLsParams{URLPatterns: []*network.BlockPattern{{URLPattern: "*://*:*/*echarts*", Block: true}}})
	b.must(err)
	b.visit(b.hosts + sampleArea(t))
	await[bool](b, fmt.Sprintf(live, areaChart))
	await[bool](b, `host.querySelector('.tools button').click(), true`)
	if !await[bool](b, `(async () => { for (let i = 0; i < 200; i++) { if (host.textContent.includes('Không tải được')) return true; await new Promise(done => setTimeout(done, 10)); } return false; })()`) {
		t.Error("that the library did not come is not said")
	}
	if !await[bool](b, `[...host.querySelectorAll('.drawing')].some(d => d.checkVisibility({visibilityProperty: true}))`) {
		t.Error("the drawing is gone")
	}
}
