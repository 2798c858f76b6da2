package source

import (
	"io/fs"
	"os"
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

// Open is fs.FS's.
func (r *Root) Open(name string) (fs.File, error) { return r.root.FS().Open(name) }

// Close gives the folder back.
func (r *Root) Close() error { return r.root.Close() }
