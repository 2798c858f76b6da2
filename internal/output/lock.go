package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// workDir is where a build keeps what is not published yet, inside the output,
// so that a rename never crosses disks. It is gone when the build ends well.
const workDir = ".tiendo-publishing"

// lock keeps a second build out. The system lets go of it when the process
// dies, however it dies; what then remains of the file blocks nobody.
type lock struct {
	file *os.File
	path string
}

// errHeld says that another process holds the lock.
var errHeld = errors.New("held")

func takeLock(dir string) (*lock, error) {
	work := filepath.Join(dir, workDir)
	path := filepath.Join(work, "lock")
	for range 100 {
		if err := os.MkdirAll(work, 0o755); err != nil {
			return nil, fmt.Errorf("make room in the output: %w", err)
		}
		f, err := openLocked(path)
		switch {
		case errors.Is(err, errHeld):
			return nil, &Locked{Dir: dir}
		case errors.Is(err, fs.ErrNotExist):
			continue // the build before us just took its folder away
		case err != nil:
			return nil, fmt.Errorf("lock the output: %w", err)
		}
		l := &lock{f, path}
		if l.stands() {
			return l, nil
		}
		l.drop()
	}
	return nil, &Locked{Dir: dir}
}

// stands reports whether the locked file is still the one at its path: the
// build before us may have removed it after we opened it.
func (l *lock) stands() bool {
	mine, err := l.file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(l.path)
	return err == nil && os.SameFile(mine, there)
}

// release takes the lock's file and folder away; what else stands in the
// folder, a journal, stays.
func (l *lock) release() {
	removeLocked(l)
	os.Remove(filepath.Dir(l.path))
}

// drop lets go as a dying process does: the file stays.
func (l *lock) drop() { l.file.Close() }
