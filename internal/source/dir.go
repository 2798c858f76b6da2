package source

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// Dir opens a folder for reading through os.Root, so that no link leads out of
// it. Only regular files can be opened: neither FIFO nor device blocks a build.
func Dir(path string) (*Root, error) {
	r, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return &Root{r}, nil
}

// Root is an open folder of a site; an fs.FS.
type Root struct{ root *os.Root }

var errNotRegular = errors.New("not a regular file")

// Open is fs.FS's. It opens folders and regular files alone; without waiting,
// should a file be swapped for a pipe meanwhile.
func (r *Root) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	info, err := r.root.Stat(name) // follows links, but not out of the folder
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errNotRegular}
	}
	return r.root.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
}

// Stat is fs.StatFS's.
func (r *Root) Stat(name string) (fs.FileInfo, error) { return r.root.Stat(name) }

// Close gives the folder back.
func (r *Root) Close() error { return r.root.Close() }
