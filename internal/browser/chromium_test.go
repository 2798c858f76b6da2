package browser

import (
	"bytes"
	"context"
	"fmt"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium is the one browser of all tests, started by the first that needs it.
var chromium struct {
	once    sync.Once
	ctx     context.Context
	profile string
	stop    []func()
	err     error
}

func closeBrowser() {
	for i := len(chromium.stop) - 1; i >= 0; i-- {
		chromium.stop[i]()
	}
	if chromium.profile != "" {
		for range 20 { // its processes linger
			if os.RemoveAll(chromium.profile) == nil {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
	}
}

func startBrowser(exe string) {
	chromium.profile, chromium.err = os.MkdirTemp("", "tiendo-chromium")
	if chromium.err != nil {
		return
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(exe), chromedp.DisableGPU,
		chromedp.UserDataDir(chromium.profile), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	if os.Geteuid() == 0 {
		opts = append(opts, chromedp.NoSandbox)
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	chromium.stop = append(chromium.stop, stop)
	ctx, stop := chromedp.NewContext(alloc)
	chromium.stop = append(chromium.stop, stop)
	chromium.ctx, chromium.err = ctx, chromedp.Do(ctx)
}

// tab is a page of the browser, with what went wrong on it.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu     sync.Mutex
	faults []string
	hosts  string // what every address asked for must begin with
}

// open gives a tab of its own; it skips the test where there is no browser.
func open(t *testing.T) *tab {
	t.Helper()
	pages(t)
	exe := os.Getenv("TIENDO_CHROMIUM")
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"} {
		if found, err := exec.LookPath(name); exe == "" && err == nil {
			exe = found
		}
	}
	if exe == "" {
		if os.Getenv("TIENDO_BROWSER") == "required" {
			t.Fatal("no Chromium found, and TIENDO_BROWSER=required")
		}
		t.Skip("no Chromium found")
	}
	chromium.once.Do(func() { startBrowser(exe) })
	if chromium.err != nil {
		t.Fatalf("start Chromium: %v", chromium.err)
	}
	ctx, stop := chromedp.NewContext(chromium.ctx)
	t.Cleanup(stop)
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(cancel)
	b := &tab{t: t, ctx: ctx}
	b.must(chromedp.Listen(ctx, b.hear))
	_, err := chromedp.Call(ctx, network.Enable, network.EnableParams{})
	b.must(err)
	_, err = chromedp.Call(ctx, audits.Enable, cdp.Empty{})
	b.must(err)
	_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	b.must(err)
	b.media("", "light")
	return b
}

func (b *tab) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

// hear notes what a page of ours must not do.
func (b *tab) hear(ev any) {
	fault := ""
	b.mu.Lock()
	defer b.mu.Unlock()
	switch ev := ev.(type) {
	case *network.EventRequestWillBeSent:
		if u := ev.Request.URL; !strings.HasPrefix(u, b.hosts) && !strings.HasPrefix(u, "data:") {
			fault = "asks for " + u
		}
	case *network.EventResponseReceived:
		if ev.Response.Status >= 400 {
			fault = fmt.Sprintf("gets %d for %s", ev.Response.Status, ev.Response.URL)
		}
	case *audits.EventIssueAdded:
		if ev.Issue.Details != nil && ev.Issue.Details.ContentSecurityPolicyIssueDetails != nil {
			fault = "breaks its policy: " + string(ev.Issue.Details.ContentSecurityPolicyIssueDetails.ViolatedDirective)
		}
	case *log.EventEntryAdded:
		if ev.Entry.Level == log.EntryLevelError || ev.Entry.Level == log.EntryLevelWarning {
			fault = "says on the console: " + ev.Entry.Text
		}
	case *runtime.EventExceptionThrown:
		fault = "throws " + ev.ExceptionDetails.Text
	}
	if fault != "" && !filePreload(fault) {
		b.faults = append(b.faults, fault)
	}
}

// filePreload is what Chromium says of a font that is to be preloaded where the
// page is a file; the style sheet's own request for it then gets it.
func filePreload(fault string) bool {
	return strings.Contains(fault, "Access to font at 'file:///") || strings.Contains(fault, "A preload for 'file:///") ||
		strings.Contains(fault, "The resource file:///") || strings.HasSuffix(fault, "net::ERR_FAILED")
}

// visit loads a page and waits for its fonts.
func (b *tab) visit(address string) {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, chromedp.Navigate(address)))
	_, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](`document.fonts.ready.then(() => true)`, chromedp.EvalAwaitPromise))
	b.must(err)
}

// complain reports what the tab heard since the last time.
func (b *tab) complain(page string) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, f := range b.faults {
		b.t.Errorf("%s %s", page, f)
	}
	b.faults = nil
}

// width makes the window so wide.
func (b *tab) width(px int64) {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, chromedp.EmulateViewport(px, 800)))
}

// media emulates a medium ("" for the screen) and a colour scheme; nothing
// moves, so that what is looked at stands still.
func (b *tab) media(medium, scheme string) {
	b.t.Helper()
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: medium,
		Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
		},
	})
	b.must(err)
}

// ask evaluates scripts of testdata/ on the page, each a function's body the
// answer of which is a list of complaints.
func (b *tab) ask(scripts ...string) (answers []string) {
	b.t.Helper()
	var all []string
	for _, name := range scripts {
		code, err := os.ReadFile(filepath.Join("testdata", name))
		b.must(err)
		all = append(all, "...(() => {"+string(code)+"})()")
	}
	answers, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string]("["+strings.Join(all, ",\n")+"]"))
	b.must(err)
	return answers
}

// fileURL is the address of a page opened as a file.
func fileURL(page string) string {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(site.dir, page))}
	return u.String()
}

// serve publishes the site under a sub-path, as a plain web host does.
func serve(t *testing.T) (base string) {
	t.Helper()
	const under = "/bao-cao/tien-do/"
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, ok := strings.CutPrefix(r.URL.Path, under)
		data, there := site.files[name]
		if !ok || !there {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
	}))
	t.Cleanup(s.Close)
	return s.URL + under
}
