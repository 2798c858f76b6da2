package serve

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// An editor writes a file in several steps, or puts a new one in its place:
// what changed is read once nothing has happened for a moment, and at the
// latest after a while of steady changes.
const (
	quiet  = 8 * time.Millisecond
	latest = 250 * time.Millisecond
)

// watched are the folders of a site that it is made of.
var watched = []string{"data", "content", "themes"}

// watcher tells which files of a site change.
type watcher struct {
	*fsnotify.Watcher
	dir string
}

func watch(dir string) (*watcher, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch %s: %w", dir, err)
	}
	w := &watcher{notify, dir}
	err = notify.Add(dir)
	for _, name := range watched {
		if err == nil {
			_, err = w.addTree(filepath.Join(dir, name))
		}
	}
	if err != nil {
		notify.Close()
		return nil, fmt.Errorf("watch %s: %w", dir, err)
	}
	return w, nil
}

// addTree watches a folder and all in it, as the system tells of one folder
// alone, and lists the files that are there already.
func (w *watcher) addTree(top string) (files []string, err error) {
	err = filepath.WalkDir(top, func(name string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // gone again, or never there
		case err != nil:
			return nil // reading will say that it cannot be opened
		case !d.IsDir():
			files = append(files, w.relative(name))
			return nil
		case strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		}
		if err := w.Add(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	})
	return files, err
}

// next waits for changes and tells what they were, as paths relative to the
// site; all where the system lost count. At the first, it calls expect.
func (w *watcher) next(ctx context.Context, expect func()) (changed []string, all bool) {
	names := map[string]bool{}
	var still, end <-chan time.Time
	done := func() ([]string, bool) { return slices.Sorted(maps.Keys(names)), all }
	for {
		var news []string
		select {
		case <-ctx.Done():
			return nil, false
		case <-still:
			return done()
		case <-end:
			return done()
		case err := <-w.Errors:
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				continue
			}
			all, news = true, watched
			for _, name := range watched {
				w.addTree(filepath.Join(w.dir, name))
			}
		case e := <-w.Events:
			news = w.told(e)
		}
		if len(news) == 0 {
			continue
		}
		if end == nil {
			expect()
			end = time.After(latest)
		}
		still = time.After(quiet)
		for _, name := range news {
			names[name] = true
		}
	}
}

// told is what an event says has changed.
func (w *watcher) told(e fsnotify.Event) []string {
	name := w.relative(e.Name)
	top, _, _ := strings.Cut(name, "/")
	if !slices.Contains(watched, top) || e.Op == fsnotify.Chmod {
		return nil
	}
	changed := []string{name}
	switch {
	case e.Has(fsnotify.Create):
		files, _ := w.addTree(e.Name) // what cannot be watched is seen at the next start
		changed = append(changed, files...)
	case e.Has(fsnotify.Rename), e.Has(fsnotify.Remove):
		w.forget(e.Name)
	}
	return changed
}

// forget ends the watch of a folder that has moved away: it would go on under
// the old name.
func (w *watcher) forget(dir string) {
	for _, name := range w.WatchList() {
		if name == dir || strings.HasPrefix(name, dir+string(filepath.Separator)) {
			w.Remove(name) // it may be gone with its folder
		}
	}
}

func (w *watcher) relative(name string) string {
	rel, err := filepath.Rel(w.dir, name)
	if err != nil {
		return ""
	}
	return filepath.ToSlash(rel)
}
