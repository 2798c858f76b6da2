//go:build unix

package output

import (
	"os"
	"syscall"
)

// openLocked opens the file, which it makes where there is none, and locks it.
func openLocked(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if err == syscall.EWOULDBLOCK {
			err = errHeld
		}
		return nil, err
	}
	return f, nil
}

// removeLocked removes the file while it is still locked, so that nobody can
// lock it in between.
func removeLocked(l *lock) { os.Remove(l.path) }
