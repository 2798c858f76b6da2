package output

import (
	"errors"
	"os"
	"sync"
)

// dirs are the output's folders, each opened once: a file is then found without
// the way to it being walked again.
type dirs struct {
	root *os.Root
	mu   sync.Mutex
	seen map[string]opened
}

type opened struct {
	dir *os.Root
	err error
}

// errNoFolder says that something else stands where a folder must be.
var errNoFolder = errors.New("not a folder")

// open opens a folder of the output; fs.ErrNotExist and errNoFolder say why it
// cannot be had.
func (d *dirs) open(name string) (*os.Root, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if o, ok := d.seen[name]; ok {
		return o.dir, o.err
	}
	dir, err := d.root.OpenRoot(name)
	if err != nil && d.blocked(name) {
		err = errNoFolder
	}
	if d.seen == nil {
		d.seen = map[string]opened{}
	}
	d.seen[name] = opened{dir, err}
	return dir, err
}

// blocked reports whether some part of the way is no folder.
func (d *dirs) blocked(name string) bool {
	for i := range len(name) + 1 {
		if i < len(name) && name[i] != '/' {
			continue
		}
		if info, err := d.root.Stat(name[:i]); err == nil && !info.IsDir() {
			return true
		}
	}
	return false
}

func (d *dirs) close() {
	for _, o := range d.seen {
		if o.dir != nil {
			o.dir.Close()
		}
	}
}
