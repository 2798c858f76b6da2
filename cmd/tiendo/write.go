package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

var (
	thereWords   = diag.Words{Vi: "đã có tệp {file}; không ghi đè", En: "{file} is there already; nothing is overwritten"}
	changedWords = diag.Words{
		Vi: "tệp {file} vừa có người khác sửa; chưa ghi gì, hãy chạy lại lệnh",
		En: "{file} was changed by someone else meanwhile; try again",
	}
)

// replaceFile puts a new text into a file of the site, at once and with the
// file's mode; not where somebody changed it since it was read.
func replaceFile(site, name string, old, text []byte) (err error) {
	file, err := filepath.EvalSymlinks(filepath.Join(site, filepath.FromSlash(name)))
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	now, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if !bytes.Equal(now, old) {
		return &diag.Fault{Words: changedWords, Args: locale.Args{"file": name}}
	}
	info, err := os.Stat(file)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".tiendo-*") // a hidden name, which no site reads
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	_, werr := tmp.Write(text)
	err = errors.Join(werr, tmp.Chmod(info.Mode().Perm()), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), file)
	}
	if err != nil {
		os.Remove(tmp.Name())
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// createFile makes a file of the site, and the folders above it. One that is
// there stays as it is.
func createFile(site, name string, text []byte) error {
	file := filepath.Join(site, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("make a folder for %s: %w", name, err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return &diag.Fault{Words: thereWords, Args: locale.Args{"file": name}}
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
