package save

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// What stands in the way of a file, other than the disk.
var (
	errThere   = errors.New("there already")
	errChanged = errors.New("changed meanwhile")
)

// Why a file is not written.
var (
	thereWords = diag.Words{Vi: "đã có tệp {file}, không ghi đè", En: "{file} is there already and is not overwritten"}
	otherWords = diag.Words{Vi: "tệp {file} vừa có người khác sửa, hãy chạy lại lệnh", En: "{file} was changed by someone else meanwhile, try again"}
	diskWords  = diag.Words{Vi: "không ghi được {file}: {why}", En: "cannot write {file}: {why}"}
)

// What became of the others.
var (
	nothingWords = diag.Words{Vi: "{fault}; chưa tệp nào thay đổi", En: "{fault}; no file was changed"}
	backWords    = diag.Words{Vi: "{fault}; đã trả lại như cũ: {back}", En: "{fault}; put back as before: {back}"}
	stuckWords   = diag.Words{
		Vi: "{fault}; đã ghi mà không trả lại như cũ được: {stuck}{back?; đã trả lại như cũ: {back}}",
		En: "{fault}; written, and could not be put back: {stuck}{back?; put back as before: {back}}",
	}
)

// refuse says why a file could not be written, and what became of those that were
// in their places by then.
func (s *saver) refuse(f File, err error, placed, stuck []*staged) error {
	words := nothingWords
	switch {
	case len(stuck) > 0:
		words = stuckWords
	case len(placed) > 0:
		words = backWords
	}
	var kept, back []string
	for _, t := range stuck {
		name := s.named(t.File)
		if t.former != "" { // the only copy of what it held
			name += " (" + filepath.ToSlash(t.former) + ")"
		}
		kept = append(kept, name)
	}
	for _, t := range placed {
		if !slices.Contains(stuck, t) {
			back = append(back, s.named(t.File))
		}
	}
	return &diag.Fault{Words: words, Args: locale.Args{
		"fault": s.fault(f, err).In, "back": strings.Join(back, ", "), "stuck": strings.Join(kept, ", ")}}
}

// fault is what is wrong with one file.
func (s *saver) fault(f File, err error) *diag.Fault {
	words := diskWords
	switch {
	case errors.Is(err, errThere):
		words = thereWords
	case errors.Is(err, errChanged):
		words = otherWords
	}
	return &diag.Fault{Words: words, Args: locale.Args{"file": s.named(f), "why": cause(err).Error()}}
}

// named is a file as it is found from the working directory.
func (s *saver) named(f File) string {
	return filepath.ToSlash(filepath.Join(s.dir, filepath.FromSlash(f.Name)))
}

// cause is a disk's error without the names of hidden files.
func cause(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
