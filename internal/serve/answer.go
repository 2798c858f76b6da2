package serve

import (
	"cmp"
	"errors"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strings"
)

// Handler answers the site's addresses, from what was made of it alone: no
// request names a file.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /_tiendo/live.js", serveScript)
	mux.HandleFunc("GET /_tiendo/events", s.serveEvents)
	mux.HandleFunc("GET /", s.servePage)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.o.Names.known(r.Host) {
			http.Error(w, "tiendo serve is not called by this name; use the address that it printed", http.StatusForbidden)
			return
		}
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		mux.ServeHTTP(w, r)
	})
}

func (s *Server) servePage(w http.ResponseWriter, r *http.Request) {
	st := s.settled(r.Context())
	if st == nil {
		return
	}
	if r.URL.Path == "/_tiendo" {
		http.Redirect(w, r, "/"+statusAddr, http.StatusFound)
		return
	}
	addr := address(r.URL.Path)
	p := s.page(st, addr)
	if to, ok := inFolder(st.Record.Site.BaseURL, r.URL.Path); p.err != nil && ok {
		http.Redirect(w, r, to, http.StatusFound)
		return
	}
	code := http.StatusOK
	if p.err != nil {
		code = http.StatusNotFound
		if !errors.Is(p.err, fs.ErrNotExist) {
			code = http.StatusInternalServerError
		}
		p = s.page(st, "404.html")
	}
	body, kind := p.body, contentType(addr)
	if code != http.StatusOK || kind == htmlType {
		body, kind = s.withScript(st, addr, p), htmlType
	}
	w.Header().Set("Content-Type", kind)
	w.WriteHeader(code)
	w.Write(body)
}

// address is the site's address for a path: that of a folder is its index.
func address(urlPath string) string {
	addr := strings.TrimPrefix(urlPath, "/")
	if addr == statusAddr {
		return addr
	}
	if addr == "" || strings.HasSuffix(addr, "/") {
		addr += "index.html"
	}
	return addr
}

// inFolder takes off the folder that the published site lies in: the links of
// 404.html have it.
func inFolder(baseURL, urlPath string) (string, bool) {
	u, err := url.Parse(baseURL)
	if err != nil || len(u.Path) < 2 {
		return "", false
	}
	rest, ok := strings.CutPrefix(urlPath, strings.TrimSuffix(u.Path, "/")+"/")
	return "/" + strings.TrimLeft(rest, `/\`), ok // browsers take both for another host's name
}

const htmlType = "text/html; charset=utf-8"

// contentTypes are what a site has; nothing depends on the machine.
var contentTypes = map[string]string{
	"": htmlType, ".html": htmlType, ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".json": "application/json",
	".xml": "application/xml", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".webp": "image/webp", ".gif": "image/gif", ".avif": "image/avif", ".woff2": "font/woff2", ".pdf": "application/pdf",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}

func contentType(addr string) string {
	if strings.HasSuffix(addr, "/") {
		return htmlType
	}
	return cmp.Or(contentTypes[strings.ToLower(path.Ext(addr))], "application/octet-stream")
}
