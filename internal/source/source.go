// Package source reads the files that editors write.
package source

import (
	"io/fs"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// Load reads a site. What is broken is reported, left out and marked
// incomplete; the record is always usable, its Site never nil.
func Load(fsys fs.FS, log *diag.Log) *record.Record {
	rec := &record.Record{Site: &record.Site{Languages: []string{"vi"}, Thresholds: record.DefaultThresholds()}}
	rec.Index()
	return rec
}
