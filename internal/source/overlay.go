package source

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// With is a site in which some files are others than on the disk, or are there
// though the disk has none.
func With(fsys fs.FS, files map[string][]byte) fs.FS { return overlay{fsys, files} }

// overlay is a site some of whose files are in memory.
type overlay struct {
	fs.FS
	files map[string][]byte
}

// Open is fs.FS's.
func (o overlay) Open(name string) (fs.File, error) {
	if b, ok := o.files[name]; ok {
		return &memory{Reader: bytes.NewReader(b), name: path.Base(name), mode: 0o444}, nil
	}
	f, err := o.FS.Open(name)
	if err != nil && o.holds(name) {
		return &memory{Reader: bytes.NewReader(nil), name: path.Base(name), mode: fs.ModeDir | 0o555}, nil
	}
	return f, err
}

// holds reports whether a folder has files in memory.
func (o overlay) holds(dir string) bool {
	for name := range o.files {
		if strings.HasPrefix(name, dir+"/") {
			return true
		}
	}
	return false
}

// ReadDir is fs.ReadDirFS's.
func (o overlay) ReadDir(dir string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(o.FS, dir)
	if err != nil && !o.holds(dir) {
		return nil, err
	}
	for name := range o.files {
		rest, ok := strings.CutPrefix(name, dir+"/")
		base, _, inside := strings.Cut(rest, "/")
		if !ok || slices.ContainsFunc(list, func(e fs.DirEntry) bool { return e.Name() == base }) {
			continue
		}
		m := &memory{Reader: bytes.NewReader(o.files[name]), name: base, mode: 0o444}
		if inside {
			m.mode = fs.ModeDir | 0o555
		}
		list = append(list, fs.FileInfoToDirEntry(m))
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return list, nil
}

// memory is a file or a folder in memory, and what is known of it.
type memory struct {
	*bytes.Reader
	name string
	mode fs.FileMode
}

func (m *memory) Stat() (fs.FileInfo, error)         { return m, nil }
func (m *memory) Close() error                       { return nil }
func (m *memory) Name() string                       { return m.name }
func (m *memory) Mode() fs.FileMode                  { return m.mode }
func (m *memory) ModTime() (t time.Time)             { return t }
func (m *memory) IsDir() bool                        { return m.mode.IsDir() }
func (m *memory) Sys() any                           { return nil }
func (m *memory) ReadDir(int) ([]fs.DirEntry, error) { return nil, io.EOF } // overlay.ReadDir knows
