package source

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"sync"
	"syscall"
)

// Dir opens a folder for reading through os.Root, so that no link leads out of
// it. Only regular files can be opened: neither FIFO nor device blocks a build.
func Dir(path string) (*Root, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() { // to open a pipe would wait for ever
		return nil, &fs.PathError{Op: "open", Path: path, Err: errNotFolder}
	}
	r, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return &Root{root: r}, nil
}

// Root is an open folder of a site; an fs.FS.
type Root struct {
	root *os.Root

	mu   sync.Mutex
	near []near // folders inside the site that stay open for the next file
}

// near is an open folder. Files are read folder by folder: to start from the
// one before saves the way down from the top.
type near struct {
	name string
	root *os.Root
}

const maxNear = 8

var (
	errNotRegular = errors.New("not a regular file")
	errNotFolder  = errors.New("not a folder")
)

// Open is fs.FS's. It opens folders and regular files alone, and without
// waiting: a pipe in a file's place comes back at once and is refused.
func (r *Root) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	f, err := r.open(name)
	if nfd, other := apart(name); other && errors.Is(err, fs.ErrNotExist) {
		f, err = r.open(nfd)
	}
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		r.forget() // whoever looks through folders wants them as they are now
	}
	if err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: name, Err: errNotRegular}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	if info.IsDir() {
		return openFolder{f}, nil
	}
	return f, nil
}

const readOnly = os.O_RDONLY | syscall.O_NONBLOCK

// open opens a file from its folder where that is near, else from the top; the
// top also follows links that lead elsewhere inside the site.
func (r *Root) open(name string) (*os.File, error) {
	dir, base := path.Split(name)
	at, ok := r.take(dir)
	if !ok {
		sub, err := r.root.OpenRoot(path.Clean(dir))
		if err != nil {
			return nil, err
		}
		at = near{dir, sub}
	}
	f, err := at.root.OpenFile(base, readOnly, 0)
	r.give(at)
	if err != nil {
		return r.root.OpenFile(name, readOnly, 0)
	}
	return f, nil
}

// take takes a folder out of those that are near.
func (r *Root) take(name string) (near, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, at := range r.near {
		if at.name == name {
			r.near = slices.Delete(r.near, i, i+1)
			return at, true
		}
	}
	return near{}, false
}

// give puts a folder back, and closes the one that was used longest ago.
func (r *Root) give(at near) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.near = append(r.near, at); len(r.near) > maxNear {
		r.near[0].root.Close()
		r.near = slices.Delete(r.near, 0, 1)
	}
}

func (r *Root) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, at := range r.near {
		at.root.Close()
	}
	r.near = r.near[:0]
}

// Stat is fs.StatFS's.
func (r *Root) Stat(name string) (fs.FileInfo, error) {
	info, err := r.root.Stat(name)
	if nfd, other := apart(name); other && errors.Is(err, fs.ErrNotExist) {
		return r.root.Stat(nfd)
	}
	return info, err
}

// Close gives the folder back.
func (r *Root) Close() error {
	r.forget()
	return r.root.Close()
}
