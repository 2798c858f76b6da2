package serve

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"time"

	_ "embed"

	"tiendo/internal/diag"
)

//go:embed live.js
var liveScript []byte

func serveScript(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", contentTypes[".js"])
	w.Write(liveScript)
}

// writeScript writes the tag of the script, with what it must know.
func writeScript(b *bytes.Buffer, lang, addr, sum string) {
	fmt.Fprintf(b, "<script src=\"/_tiendo/live.js\" defer data-addr=\"%s\" data-sum=\"%s\" data-lang=\"%s\"></script>\n",
		escaped(addr), sum, escaped(lang))
}

// alive is how often a silent line is tried.
const alive = 20 * time.Second

// serveEvents tells a browser when the page it shows has changed, and what is
// wrong. It says how the page is that the browser has (sum), so that nothing is
// missed between two lines.
func (s *Server) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	line := http.NewResponseController(w)
	addr, sum := r.FormValue("addr"), r.FormValue("sum")
	said := ""
	tick := time.NewTicker(alive)
	defer tick.Stop()
	for {
		s.mu.Lock()
		st, waiting, changed := s.now, s.waiting, s.changed
		checked := st != nil && st.checked
		s.mu.Unlock()
		if st != nil && !waiting {
			p := s.page(st, addr)
			if p.err != nil {
				p = s.page(st, "404.html")
			}
			if p.sum != sum {
				sum = p.sum
				fmt.Fprintf(w, "event: changed\ndata: %s\n\n", sum)
			}
			if now, ok := s.notice(st, checked); ok && now != said {
				said = now
				fmt.Fprintf(w, "event: notice\ndata: %s\n\n", now)
			}
		}
		if line.Flush() != nil {
			return
		}
		select {
		case <-changed:
		case <-tick.C:
			fmt.Fprint(w, ": alive\n\n")
		case <-r.Context().Done():
			return
		}
	}
}

// notice is what a browser shows over its page, in JSON.
type notice struct {
	Title    string    `json:"title"`
	Problems []problem `json:"problems"`
	More     string    `json:"more"` // how many more errors there are
	Warnings string    `json:"warnings"`
	Status   string    `json:"status"`
	Close    string    `json:"close"`
}

// problem is a diagnostic, ready to be read.
type problem struct {
	Place   string `json:"place"` // "data/figures/2024.yaml:12:3"
	Message string `json:"message"`
	Line    string `json:"line"` // with its number, and a caret under the place
	Hint    string `json:"hint"`
	Error   bool   `json:"-"`
}

// shownErrors is how many errors are shown over a page.
const shownErrors = 8

// notice is what is wrong; false while that is not known: without an error in
// what was read, the checks may still find one.
func (s *Server) notice(st *state, checked bool) (string, bool) {
	list := st.Diagnostics()
	lang := s.lang(st)
	n := notice{Problems: []problem{}, Status: say(lang, "status", nil), Close: say(lang, "close", nil)}
	errors, warnings := 0, 0
	for _, d := range list {
		if d.Severity() != diag.Error {
			warnings++
			continue
		}
		if errors++; errors <= shownErrors {
			n.Problems = append(n.Problems, s.problem(d, lang))
		}
	}
	if errors == 0 && !checked {
		return "", false
	}
	n.Title = say(lang, "errors", args{"n": errors})
	if more := errors - shownErrors; more > 0 {
		n.More = say(lang, "more", args{"n": more})
	}
	if checked && warnings > 0 {
		n.Warnings = say(lang, "warnings", args{"n": warnings})
	}
	b, err := json.Marshal(n)
	if err != nil {
		panic("serve: " + err.Error()) // strings alone
	}
	return string(b), true
}

func (s *Server) problem(d diag.Diagnostic, lang string) problem {
	p := diag.Printer{Lang: lang, Source: func(file string) []byte {
		b, _ := fs.ReadFile(s.o.Build.Site, file) // a file that is gone is a line that is not shown
		return b
	}}
	out := problem{Place: d.Pos.String(), Message: d.Message(lang), Line: p.Excerpt(d.Pos), Error: d.Severity() == diag.Error}
	if hint := d.HintText(lang); hint != "" {
		out.Hint = say(lang, "hint", args{"text": hint})
	}
	return out
}
