package output

import (
	"fmt"
	"os"
	"path/filepath"
)

// refuse keeps the output away from folders that hold something else.
func refuse(dir string, protect []string) error {
	out, err := resolve(dir)
	if err != nil {
		return fmt.Errorf("find the output: %w", err)
	}
	for _, name := range protect {
		p, err := resolve(name)
		if err != nil {
			return fmt.Errorf("find %s: %w", name, err)
		}
		if within(out, p) || within(p, out) {
			return &Refused{Dir: dir, Protected: name}
		}
	}
	return nil
}

// resolve makes a path absolute and follows the links of the part that exists.
func resolve(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	rest := ""
	for dir := abs; ; dir = filepath.Dir(dir) {
		if real, err := filepath.EvalSymlinks(dir); err == nil {
			return filepath.Join(real, rest), nil
		}
		if dir == filepath.Dir(dir) {
			return abs, nil
		}
		rest = filepath.Join(filepath.Base(dir), rest)
	}
}

// within reports whether path is dir or lies under it. Folders are compared as
// the disk knows them, since many disks do not tell upper from lower case.
func within(path, dir string) bool {
	target, err := os.Stat(dir)
	for {
		if path == dir {
			return true
		}
		if err == nil {
			if here, err := os.Stat(path); err == nil && os.SameFile(here, target) {
				return true
			}
		}
		up := filepath.Dir(path)
		if up == path {
			return false
		}
		path = up
	}
}
