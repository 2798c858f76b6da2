// Package serve shows a site while it is edited: it watches the site's folder,
// answers each address from what stands there now, and tells the browsers that
// look at a page when that page has changed, or what is wrong.
//
// On a change only what changed is read again (build.Live), and only the page
// that is asked for is made. The rules over the whole record and the links of
// all texts are checked right after, beside the answer. A document that a change
// breaks stands as it last was, under a notice with its place and remedy, until
// it is mended.
//
// Pages are the very bytes that build publishes, but for one script that
// follows changes (live.js), which their policy is widened for.
package serve

import (
	"context"
	"io/fs"
	"net"
	"net/http"
	"sync"
	"time"

	"tiendo/internal/build"
)

// Options of New.
type Options struct {
	Build build.Options // its Site, Themes, AsOf, Clock and Store
	Dir   string        // where that site lies on the disk, to be watched
	Lang  string        // of notices; "" for the site's own
	Names Names         // that browsers may call the server by
}

// Server is a site that is being looked at.
type Server struct {
	o     Options
	live  *build.Live
	watch *watcher

	mu      sync.Mutex
	now     *state        // nil until the site was read
	waiting bool          // files have changed that now does not know
	changed chan struct{} // closed, and made anew, at every change of the above
	good    map[string][]byte

	checking sync.Mutex
}

// New watches the site's folder; Run reads it.
func New(o Options) (*Server, error) {
	live, err := build.NewLive(o.Build)
	if err != nil {
		return nil, err
	}
	w, err := watch(o.Dir)
	if err != nil {
		return nil, err
	}
	return &Server{o: o, live: live, watch: w, changed: make(chan struct{}), good: map[string][]byte{}}, nil
}

// Run reads the site and follows its changes until the context ends.
func (s *Server) Run(ctx context.Context) {
	defer s.watch.Close()
	s.publish(s.live.Open())
	for {
		changed, all := s.watch.next(ctx, s.expect)
		switch {
		case ctx.Err() != nil:
			return
		case all:
			s.publish(s.live.Open())
		default:
			s.publish(s.live.Again(changed))
		}
		release(s.o.Build.Site)
	}
}

// release closes the folders that reading has left open: an open folder cannot
// be moved on some systems.
func release(fsys fs.FS) {
	if f, err := fsys.Open("."); err == nil {
		f.Close()
	}
}

// Serve answers on a listener until the context ends.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	srv := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	stopped := context.AfterFunc(ctx, func() { srv.Close() })
	defer stopped()
	if err := srv.Serve(l); ctx.Err() == nil {
		return err
	}
	return nil
}

// expect notes that files have changed: who asks for a page now waits.
func (s *Server) expect() { s.update(func() { s.waiting = true }) }

// publish makes a version the one that is answered from, and checks it.
func (s *Server) publish(v *build.Version) {
	st := &state{Version: v, number: 1}
	s.update(func() {
		if s.now != nil {
			st.number = s.now.number + 1
		}
		s.now, s.waiting = st, false
	})
	go s.check(st)
}

// ahead is how long the pages that are asked for have the machine to themselves
// before a version is checked.
const ahead = 100 * time.Millisecond

// check looks at all of a version, unless a newer one has come.
func (s *Server) check(st *state) {
	time.Sleep(ahead)
	s.checking.Lock()
	defer s.checking.Unlock()
	if s.newest() != st {
		return
	}
	st.Check()
	s.update(func() { st.checked = true })
}

func (s *Server) newest() *state {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// update changes what others wait for.
func (s *Server) update(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
	close(s.changed)
	s.changed = make(chan struct{})
}

// settled is the newest version once it knows all files; nil where the context
// ends before.
func (s *Server) settled(ctx context.Context) *state {
	for {
		s.mu.Lock()
		now, waiting, changed := s.now, s.waiting, s.changed
		s.mu.Unlock()
		if now != nil && !waiting {
			return now
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil
		}
	}
}
