// Package intake is figures from and to spreadsheets: a plan becomes a workbook
// for those who report (Form), a workbook or a table becomes figures for the
// record (Read).
//
// A table is read as strictly as the sources are, and for the same reason: what
// may mean two things is refused, with the cell's place, and nothing is filled in
// by guess. Each step reports all that it finds:
//
//   - the file becomes rows and cells (package sheet);
//   - the row of headings is found, and each column gets a role: by a form's own
//     headings, by a description from data/imports/, or by what headings usually
//     say in Vietnamese and English (layout.go, heading.go);
//   - each row says what it is about, by names or ids, and its cells become
//     figures (row.go, name.go, amount.go);
//   - figures are compared with the record: new, the same, or different
//     (outcome.go).
//
// Nothing is written here: package source puts the figures into the files.
package intake

import (
	"errors"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
	"tiendo/internal/source"
)

// Table is a file to read.
type Table struct {
	File    string         // as positions name it, relative to the site
	Data    []byte         //
	Mapping *record.Import // how it is read; nil: by its headings
	Period  record.Period  // of rows that do not say; zero: not given
	Replace bool           // figures that differ from those on record are replaced
}

// Reading is what was understood of a file.
type Reading struct {
	Lines  []Line
	Rows   int // that hold something, below the headings
	Blank  int // of these, rows that say nothing of a figure
	Left   int // of these, rows that the mapping leaves out
	Unread []string
}

// Line is a figure that was read, and what happens with it.
type Line struct {
	*source.Wanted
	Outcome Outcome
	Old     *record.Figure // what is on record; nil: nothing
}

// Wanted are the figures that are to be written.
func (r *Reading) Wanted() (out []*source.Wanted) {
	for _, l := range r.Lines {
		if l.Outcome != Same {
			out = append(out, l.Wanted)
		}
	}
	return out
}

// Read reads a table. What is wrong with it is reported; the figures may be
// written only if that is nothing.
func Read(t Table, rec *record.Record, log *diag.Log) *Reading {
	r := &reader{Table: t, rec: rec, log: log, names: newNames(rec, t.Mapping), out: &Reading{}, seen: map[place]diag.Pos{}}
	book, err := sheet.Read(t.Data)
	if err != nil {
		r.refused(err)
		return r.out
	}
	r.book = book
	if _, ok := book.Properties[formProperty]; ok && !r.ownForm() {
		return r.out
	}
	for i := range book.Tables {
		r.table(&book.Tables[i])
	}
	if errs, _ := log.Counts(); len(r.out.Lines) == 0 && errs == 0 {
		log.At(diag.Pos{File: t.File}, diag.NoFiguresRead, locale.Args{"rows": r.out.Rows})
	}
	r.compare()
	return r.out
}

// reader is the state of one Read.
type reader struct {
	Table
	rec   *record.Record
	log   *diag.Log
	names *names
	book  *sheet.Book
	form  bool // it is a workbook of ours
	out   *Reading
	seen  map[place]diag.Pos // figures that were read, and where
}

// place is what a figure is about.
type place struct {
	area *record.Area
	at   record.Instant
	goal *record.Goal
}

var refusedWords = map[sheet.Reason]diag.Words{
	sheet.Broken:   {Vi: "tệp hỏng, hoặc không phải là bảng tính", En: "it is damaged, or no spreadsheet"},
	sheet.OldBook:  {Vi: "tệp .xls kiểu cũ, hoặc có mật khẩu", En: "it is an old .xls file, or has a password"},
	sheet.OtherZip: {Vi: "tệp nén này không phải là .xlsx", En: "it is an archive, but no .xlsx file"},
}

var sizeWords = map[string]diag.Words{
	"size":    {Vi: "độ lớn (MB)", En: "size (MB)"},
	"rows":    {Vi: "số dòng", En: "rows"},
	"columns": {Vi: "số cột", En: "columns"},
	"cells":   {Vi: "số ô", En: "cells"},
}

// refused says why the file cannot be read.
func (r *reader) refused(err error) {
	bad := (*sheet.Refused)(nil)
	if !errors.As(err, &bad) {
		bad = &sheet.Refused{Reason: sheet.Broken}
	}
	pos := diag.Pos{File: r.File, Line: bad.Line, Col: bad.Col}
	switch bad.Reason {
	case sheet.Encoding:
		r.log.At(pos, diag.TableEncoding, nil)
	case sheet.TooLarge:
		r.log.At(pos, diag.TableTooLarge, locale.Args{"what": sizeWords[bad.What], "limit": bad.Limit})
	default:
		r.log.At(pos, diag.TableUnreadable, locale.Args{"why": refusedWords[bad.Reason]})
	}
}
