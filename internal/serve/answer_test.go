package serve

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/build"
	"tiendo/themes"
)

// TestSameBytes: but for the script and the policy, every page is what build
// publishes.
func TestSameBytes(t *testing.T) {
	x := small(t)
	out := t.TempDir()
	if _, err := build.Run(build.Options{Site: os.DirFS(x.dir), Themes: themes.FS, Out: out}); err != nil {
		t.Fatal(err)
	}
	ours := regexp.MustCompile(`<script src="/_tiendo/[^\n]*\n`)
	for _, addr := range []string{"index.html", ward, "tim-kiem.html", "du-lieu/so-lieu.csv", "so-sanh.js", "sitemap.xml", "404.html"} {
		want, err := os.ReadFile(out + "/" + addr)
		code, got := x.get("/" + addr)
		if err != nil {
			if code != 404 {
				t.Errorf("%s: build has none, serve answers %d", addr, code)
			}
			continue
		}
		got = ours.ReplaceAllString(got, "")
		got = strings.Replace(got, "; script-src 'self'; connect-src 'self'", "", 1)
		got = strings.Replace(got, "; connect-src 'self'", "", 1)
		published := strings.Replace(string(want), "; script-src 'self'", "", 1)
		if got = strings.Replace(got, "; script-src 'self'", "", 1); got != published {
			t.Errorf("%s differs from what build publishes", addr)
		}
	}
}

func TestAnswers(t *testing.T) {
	x := small(t)
	for _, c := range []struct {
		path string
		code int
		kind string
	}{
		{"/", 200, "text/html; charset=utf-8"},
		{"/dia-ban/", 200, "text/html; charset=utf-8"},
		{"/_tiendo/", 200, "text/html; charset=utf-8"},
		{"/_tiendo/live.js", 200, "text/javascript; charset=utf-8"},
		{"/du-lieu/so-lieu.csv", 200, "text/csv; charset=utf-8"},
		{"/khong-co.html", 404, "text/html; charset=utf-8"},
		{"/khong-co.png", 404, "text/html; charset=utf-8"},
		{"/data/site.yaml", 404, "text/html; charset=utf-8"},
		{"/dia-ban/%2e%2e/%2e%2e/data/site.yaml", 404, "text/html; charset=utf-8"},
		{"/..%2fdata%2fsite.yaml", 404, "text/html; charset=utf-8"},
		{"/tep/../../data/site.yaml", 404, "text/html; charset=utf-8"},
	} {
		resp, err := http.Get(x.web.URL + c.path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if resp.StatusCode != c.code || resp.Header.Get("Content-Type") != c.kind || resp.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d %v", c.path, resp.StatusCode, resp.Header)
		}
		if strings.Contains(string(body), "publisher:") {
			t.Errorf("%s gives a source away", c.path)
		}
	}
	resp, err := http.Post(x.web.URL+"/", "text/plain", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", resp.StatusCode)
	}
}

// TestNames: another site's name for our address is refused.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		names Names
		host  string
		want  bool
	}{
		{Names{}, "127.0.0.1:8080", true},
		{Names{}, "localhost:8080", true},
		{Names{}, "LOCALHOST:8080", true},
		{Names{}, "[::1]:8080", true},
		{Names{}, "localhost", true},
		{Names{}, "evil.example:8080", false},
		{Names{}, "localhost.evil.example:8080", false},
		{Names{}, "127.0.0.1.evil.example", false},
		{Names{}, "192.168.1.5:8080", false},
		{Names{}, "", false},
		{Names{Any: true}, "192.168.1.5:8080", true},
		{Names{Any: true}, "evil.example:8080", false},
		{Names{Any: true, Host: "may-toi.local"}, "may-toi.local:8080", true},
	} {
		if got := c.names.known(c.host); got != c.want {
			t.Errorf("%+v, %q: %t", c.names, c.host, got)
		}
	}
	x := small(t)
	r := httptest.NewRequest("GET", x.web.URL+"/", nil)
	r.Host, r.RequestURI = "evil.example", ""
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusForbidden {
		t.Errorf("another name gets %d", resp.StatusCode)
	}
}

func TestListen(t *testing.T) {
	l, err := Listen("localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if l.Names.Any || !strings.HasPrefix(l.URLs[0], "http://127.0.0.1:") || len(l.URLs) != 1 {
		t.Errorf("%+v", l)
	}
	if _, err := Listen(l.Addr().String()); err == nil {
		t.Error("one port, two servers")
	}
	if _, err := Listen("8080"); err == nil {
		t.Error("a port alone is no address")
	}
	open, err := Listen("0.0.0.0:0")
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close()
	if !open.Names.Any || !strings.HasPrefix(open.URLs[0], "http://127.0.0.1:") {
		t.Errorf("%+v", open)
	}
}

// TestStop: the end of the context ends the server, and the lines that are open.
func TestStop(t *testing.T) {
	x := small(t)
	l, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- x.server.Serve(ctx, l) }()
	resp, err := http.Get(l.URLs[0] + "_tiendo/events?addr=index.html&sum=none")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, err := io.ReadAll(resp.Body); err == nil {
		return // ended in order
	} else if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Error(err)
	}
}

// TestUnderFolder: the links of 404.html have the folder that the published
// site lies in.
func TestUnderFolder(t *testing.T) {
	for _, c := range []struct{ base, path, want string }{
		{"https://example.org/tien-do/", "/tien-do/dia-ban/index.html", "/dia-ban/index.html"},
		{"https://example.org/tien-do/", "/tien-do/", "/"},
		{"https://example.org/tien-do/", "/tien-do//evil.example/", "/evil.example/"},
		{"https://example.org/tien-do/", `/tien-do/\\evil.example/`, "/evil.example/"},
		{"https://example.org/tien-do/", "/tien-do-khac/", ""},
		{"https://example.org/", "/x", ""},
		{"", "/x", ""},
	} {
		got, ok := inFolder(c.base, c.path)
		if ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%s of %s: %q", c.path, c.base, got)
		}
	}
}
