package build

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"strconv"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// faults reports what is wrong with a site's own templates and shows only when
// a page is made.
type faults struct {
	site fs.FS
	dir  string // "themes/<name>"
	log  *diag.Log
}

// errReported stands for an error that is in the log.
var errReported = errors.New("reported")

// "… template: goal:3:7: executing …", with the template's name and line.
var executing = regexp.MustCompile(`template: ?([^:]+):(\d+):(?:\d+:)? *(.*)$`)

// report puts a fault of the site's own template into the log. A fault of a
// template of ours stays an error: it is our bug.
func (f *faults) report(err error) error {
	if err == nil {
		return nil
	}
	m := executing.FindStringSubmatch(err.Error())
	if m == nil {
		return err
	}
	file := path.Join(f.dir, m[1]+".html")
	if _, missing := fs.Stat(f.site, file); missing != nil {
		return err
	}
	line, _ := strconv.Atoi(m[2]) // digits, by the pattern
	f.log.At(diag.Pos{File: file, Line: line}, diag.BadTemplate, locale.Args{"what": m[3]})
	return errReported
}
