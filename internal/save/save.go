// Package save puts texts into files of a site: all of them, or none.
//
// Each text is written beside its place first, under a hidden name that neither
// reading a site nor watching it looks at, and so is what a file held until now.
// When all of that is safely on the disk, the texts are renamed into their places.
// What fails before the first rename leaves the site as it was; what fails after it
// is put back. Killed between two renames, each file is whole, old or new.
package save

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// File is a text for a file of a site.
type File struct {
	Name string // slash-separated, relative to the site
	Old  []byte // what the file must hold still; nil: it must not be there
	New  []byte
}

// Files writes all files of the site in that folder. Where it fails, the error says
// in words (diag.Fault) what was in the way, and what became of the others.
func Files(dir string, files []File) error {
	s := &saver{dir: dir, before: func(string, File) error { return nil }}
	return s.all(files)
}

// saver writes files once.
type saver struct {
	dir    string
	before func(step string, f File) error // may fail in a step's place; for tests
	made   []string                        // folders that were not there, from the top
}

// staged is a file whose text is on the disk, beside its place.
type staged struct {
	File
	path         string // of the file itself, be it behind a link
	text, former string // hidden files: the new text; what was there, "" where nothing was
}

// all stages the files, and then puts them into their places.
func (s *saver) all(files []File) error {
	var list []*staged
	for _, f := range files {
		t, err := s.stage(f)
		list = append(list, t)
		if err != nil {
			s.clear(list, nil)
			return s.refuse(f, err, nil, nil)
		}
	}
	for i, t := range list {
		if err := s.place(t); err != nil {
			stuck := s.putBack(list[:i])
			s.clear(list, stuck)
			return s.refuse(t.File, err, list[:i], stuck)
		}
	}
	s.made = nil // to stay
	s.clear(list, nil)
	settle(list)
	return nil
}

// clear takes away what is hidden, except the former texts of files that could not
// be put back, and the folders that were made for nothing.
func (s *saver) clear(list, stuck []*staged) {
	for _, t := range list {
		os.Remove(t.text) // most are in their places by now
		if !slices.Contains(stuck, t) {
			os.Remove(t.former)
		}
	}
	for _, dir := range slices.Backward(s.made) {
		os.Remove(dir) // not one that holds something
	}
}

// settle has the disk remember the names too, where a system lets it.
func settle(list []*staged) {
	done := map[string]bool{}
	for _, t := range list {
		name := filepath.Dir(t.path)
		if done[name] {
			continue
		}
		done[name] = true
		if dir, err := os.Open(name); err == nil {
			dir.Sync()
			dir.Close()
		}
	}
}

// stage writes a text beside its place, and what stands there now, so that neither
// putting in nor putting back asks the disk for room.
func (s *saver) stage(f File) (*staged, error) {
	t := &staged{File: f, path: filepath.Join(s.dir, filepath.FromSlash(f.Name))}
	if err := s.before("stage", f); err != nil {
		return t, err
	}
	mode := fs.FileMode(0o644)
	if f.Old == nil {
		if err := s.folder(filepath.Dir(t.path)); err != nil {
			return t, err
		}
	} else {
		path, err := filepath.EvalSymlinks(t.path)
		if err != nil {
			return t, err
		}
		info, err := os.Stat(path)
		if err != nil {
			return t, err
		}
		t.path, mode = path, info.Mode().Perm()
	}
	if err := t.look(); err != nil {
		return t, err
	}
	var err error
	if f.Old != nil {
		if t.former, err = beside(t.path, f.Old, mode); err != nil {
			return t, err
		}
	}
	t.text, err = beside(t.path, f.New, mode)
	return t, err
}

// folder makes a folder and those above it.
func (s *saver) folder(dir string) error {
	var missing []string
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
			break
		}
		missing = append(missing, dir)
	}
	for _, d := range slices.Backward(missing) {
		if err := os.Mkdir(d, 0o755); err != nil {
			return err
		}
		s.made = append(s.made, d)
	}
	return nil
}

// look refuses what is no longer as it was when the text was made.
func (t *staged) look() error {
	if t.Old == nil {
		if _, err := os.Lstat(t.path); !errors.Is(err, fs.ErrNotExist) {
			return errThere
		}
		return nil
	}
	now, err := os.ReadFile(t.path)
	if err == nil && !bytes.Equal(now, t.Old) {
		return errChanged
	}
	return err
}

// beside writes a hidden file next to another, through to the disk.
func beside(path string, text []byte, mode fs.FileMode) (name string, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".tiendo-*")
	if err != nil {
		return "", err
	}
	_, err = f.Write(text)
	return f.Name(), errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
}

// place puts a text into its place, unless somebody came first.
func (s *saver) place(t *staged) error {
	if err := s.before("place", t.File); err != nil {
		return err
	}
	if err := t.look(); err != nil {
		return err
	}
	return os.Rename(t.text, t.path)
}

// putBack undoes what was placed, the last first, and lists what it could not.
func (s *saver) putBack(placed []*staged) (stuck []*staged) {
	for _, t := range slices.Backward(placed) {
		err := s.before("put back", t.File)
		switch {
		case err != nil:
		case t.former == "":
			err = os.Remove(t.path)
		default:
			err = os.Rename(t.former, t.path)
		}
		if err != nil {
			stuck = append(stuck, t)
		}
	}
	slices.Reverse(stuck)
	return stuck
}
