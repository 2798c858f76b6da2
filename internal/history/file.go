package history

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
)

var (
	errNotRegular = errors.New("not a regular file")
	errOutside    = errors.New("the link leads out of the folder")
)

// Open is fs.FS's. Nothing is read before a first Read.
func (r *Revision) Open(name string) (fs.File, error) {
	n, err := r.find("open", name)
	if err != nil {
		return nil, err
	}
	if n.IsDir() {
		return &folder{node: n, name: name}, nil
	}
	return &file{node: n, rev: r, name: name}, nil
}

// Stat is fs.StatFS's.
func (r *Revision) Stat(name string) (fs.FileInfo, error) { return r.find("stat", name) }

// ReadFile is fs.ReadFileFS's.
func (r *Revision) ReadFile(name string) ([]byte, error) {
	n, err := r.find("read", name)
	if err == nil && n.IsDir() {
		err = &fs.PathError{Op: "read", Path: name, Err: errNotRegular}
	}
	if err != nil {
		return nil, err
	}
	return r.read(n)
}

// ReadDir is fs.ReadDirFS's.
func (r *Revision) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := r.find("readdir", name)
	if err == nil && !n.IsDir() {
		err = &fs.PathError{Op: "readdir", Path: name, Err: errors.New("not a folder")}
	}
	if err != nil {
		return nil, err
	}
	return entries(n.entries), nil
}

func entries(nodes []*node) []fs.DirEntry {
	list := make([]fs.DirEntry, len(nodes))
	for i, n := range nodes {
		list[i] = n
	}
	return list
}

// file is an open file: a small one is read at once, a large one comes in
// pieces from a process of its own.
type file struct {
	*node
	rev  *Revision
	name string
	from io.Reader // nil before the first Read
	end  func()    // of a large file: ends its process
}

// large is the size from which a file is not held in memory as a whole.
const large = 8 << 20

func (f *file) Stat() (fs.FileInfo, error) { return f.node, nil }

func (f *file) Read(b []byte) (int, error) {
	if f.from == nil {
		if err := f.begin(); err != nil {
			return 0, &fs.PathError{Op: "read", Path: f.name, Err: err}
		}
	}
	return f.from.Read(b)
}

func (f *file) begin() error {
	if f.size > large {
		from, end, err := f.rev.git.stream(f.object)
		f.from, f.end = from, end
		return err
	}
	b, err := f.rev.read(f.node)
	f.from = bytes.NewReader(b)
	return err
}

func (f *file) Close() error {
	if f.end != nil {
		f.end()
		f.end = nil
	}
	return nil
}

// folder is an open folder.
type folder struct {
	*node
	name string
	read int // how many entries were given
}

func (d *folder) Stat() (fs.FileInfo, error) { return d.node, nil }
func (d *folder) Close() error               { return nil }
func (d *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.name, Err: errors.New("is a folder")}
}

// ReadDir is fs.ReadDirFile's.
func (d *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	rest := d.entries[d.read:]
	if n > 0 {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		rest = rest[:min(n, len(rest))]
	}
	d.read += len(rest)
	return entries(rest), nil
}
