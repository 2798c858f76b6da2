package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"path"
	"strings"
	"sync"

	"tiendo/internal/build"
)

// state is a version of the site with the pages of it that were asked for.
type state struct {
	*build.Version
	number  int // of the version, from 1
	checked bool
	pages   sync.Map // of func() page, by address
}

// page is what is at an address.
type page struct {
	body []byte
	sum  string // tells one body from another
	err  error  // fs.ErrNotExist where nothing is there
}

// statusAddr is the page about the site's state, and the folder of what is
// serve's own.
const statusAddr = "_tiendo/"

// page makes what is at an address, once a version. A page that cannot be made
// stands as it last was.
func (s *Server) page(st *state, addr string) page {
	if addr == statusAddr {
		return summed(s.status(st), nil) // it changes within a version
	}
	made, _ := st.pages.LoadOrStore(addr, sync.OnceValue(func() page {
		body, err := st.Bytes(addr)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			if last, ok := s.last(addr); ok {
				return summed(last, nil)
			}
			return summed(s.brokenPage(st), nil)
		}
		if path.Ext(addr) == ".html" {
			s.keep(addr, body, err)
		}
		return summed(body, err)
	}))
	return made.(func() page)()
}

func summed(body []byte, err error) page {
	sum := sha256.Sum256(body)
	return page{body, hex.EncodeToString(sum[:8]), err}
}

// keep and last remember pages for the time when they cannot be made.
func (s *Server) keep(addr string, body []byte, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		s.good[addr] = body
	} else {
		delete(s.good, addr)
	}
}

func (s *Server) last(addr string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	body, ok := s.good[addr]
	return body, ok
}

// lang is the language of notices.
func (s *Server) lang(st *state) string {
	if s.o.Lang != "" {
		return s.o.Lang
	}
	return st.Record.Site.Lang()
}

var policyTag = []byte(`http-equiv="Content-Security-Policy" content="`)

// withScript is a page with the script that follows its changes, and a policy
// that lets it: build's pages have neither.
func (s *Server) withScript(st *state, addr string, p page) []byte {
	end := bytes.Index(p.body, []byte("</head>"))
	if end < 0 {
		return p.body
	}
	var b bytes.Buffer
	b.Grow(len(p.body) + 512)
	rest := p.body[end:]
	head := p.body[:end]
	if at := bytes.Index(head, policyTag); at >= 0 {
		at += len(policyTag)
		if n := bytes.IndexByte(head[at:], '"'); n >= 0 {
			b.Write(head[:at])
			b.WriteString(widened(string(head[at : at+n])))
			head = head[at+n:]
		}
	}
	b.Write(head)
	writeScript(&b, s.lang(st), addr, p.sum)
	b.Write(rest)
	return b.Bytes()
}

// widened is a policy that allows scripts of this host and a line to it.
func widened(policy string) string {
	for _, more := range []string{"script-src 'self'", "connect-src 'self'"} {
		if !strings.Contains(policy, more) {
			policy += "; " + more
		}
	}
	return policy
}
