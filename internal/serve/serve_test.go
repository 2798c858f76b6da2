package serve

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tiendo/internal/build"
	"tiendo/internal/record"
	"tiendo/internal/source"
	"tiendo/themes"
)

// seen is a site that is edited and looked at.
type seen struct {
	t      testing.TB
	dir    string
	server *Server
	web    *httptest.Server
}

// open serves the site in a folder.
func open(t testing.TB, dir string) *seen {
	t.Helper()
	root, err := source.Dir(dir)
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(Options{
		Build: build.Options{Site: root, Themes: themes.FS, Clock: record.Date{Year: 2026, Month: 1, Day: 15}},
		Dir:   dir,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { s.Run(ctx); close(ended) }()
	web := httptest.NewServer(s.Handler())
	t.Cleanup(func() {
		stop()
		web.CloseClientConnections()
		web.Close()
		<-ended
		root.Close()
	})
	return &seen{t, dir, s, web}
}

// small is the base site of the examples with one more report.
func small(t testing.TB) *seen {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../build/testdata/base")); err != nil {
		t.Fatal(err)
	}
	(&seen{t: t, dir: dir}).write(figures, report("2997/4500"))
	return open(t, dir)
}

const (
	figures = "data/figures/2024.yaml"
	ward    = "dia-ban/phu-thuy.html"
)

func report(share string) string {
	return "area: phu-thuy\nperiod: 2024\nsource: Số liệu minh họa\nstatus: illustrative\nfigures:\n  gia-dinh-hoc-tap: " + share + "\n"
}

func (x *seen) write(name, text string) {
	x.t.Helper()
	file := filepath.Join(x.dir, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o777), os.WriteFile(file, []byte(text), 0o666)); err != nil {
		x.t.Fatal(err)
	}
}

func (x *seen) get(path string) (int, string) {
	x.t.Helper()
	resp, err := http.Get(x.web.URL + path)
	if err != nil {
		x.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		x.t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

// line is what a browser is told about a page.
type line struct {
	t      testing.TB
	events *bufio.Scanner
	close  func() error
}

func (x *seen) follow(addr, sum string) *line {
	x.t.Helper()
	resp, err := http.Get(x.web.URL + "/_tiendo/events?addr=" + url.QueryEscape(addr) + "&sum=" + sum)
	if err != nil {
		x.t.Fatal(err)
	}
	x.t.Cleanup(func() { resp.Body.Close() })
	return &line{x.t, bufio.NewScanner(resp.Body), resp.Body.Close}
}

// next waits for an event of that kind and gives its data.
func (l *line) next(kind string) string {
	l.t.Helper()
	late := time.AfterFunc(20*time.Second, func() { panic("no event: " + kind) })
	defer late.Stop()
	for l.events.Scan() {
		if l.events.Text() == "event: "+kind {
			l.events.Scan()
			return strings.TrimPrefix(l.events.Text(), "data: ")
		}
	}
	l.t.Fatalf("the line ended before %s: %v", kind, l.events.Err())
	return ""
}

// problems waits until the notice has that many.
func (l *line) problems(n int) notice {
	l.t.Helper()
	for {
		var x notice
		if err := json.Unmarshal([]byte(l.next("notice")), &x); err != nil {
			l.t.Fatal(err)
		}
		if len(x.Problems) == n {
			return x
		}
	}
}
