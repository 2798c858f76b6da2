// Package sheet is rows and cells, from and to the files that people keep them
// in: workbooks (XLSX) and text with a cell between commas, semicolons or tabs.
//
// It knows neither plans nor figures, and it guesses nothing: a cell says what
// stands in it and of which kind, and what a reader of numbers must know of it
// (that it belongs to a merged range, that its row is hidden, that it is a date
// or a percentage). It is the only importer of excelize.
package sheet

import (
	"bytes"
	"fmt"
	"strconv"
)

// Limits on what is read: far beyond any honest table, near enough that a
// hostile or broken file costs neither time nor memory.
const (
	MaxSize    = 16 << 20  // bytes of a file
	MaxRows    = 50_000    // of a table
	MaxColumns = 500       // of a table
	MaxCells   = 500_000   // of a book
	maxUnzips  = 64 << 20  // bytes of a workbook's parts
	maxMarks   = 3_000_000 // elements of a workbook's parts
)

// Kind is what stands in a cell.
type Kind uint8

// The kinds of cells.
const (
	Empty   Kind = iota
	Text         // words; in CSV every cell
	Number       // a number: Text has it plain, with a decimal point
	Date         // a day or a time: Text has it as 2024-12-31
	Percent      // a number shown as a percentage: Text has it as 66.5%
	Yes          // a truth value: Text is yes or no
	Fault        // an error of the spreadsheet: Text is #DIV/0!
	Formula      // a formula without a value: Text is the formula
)

// Cell is one cell.
type Cell struct {
	Kind   Kind
	Text   string
	Merged string // the range that it was merged into, "A2:A5"; "" where it was not
}

// Row is one row; cells after the last one are empty.
type Row struct {
	Cells  []Cell
	Hidden bool
	line   int   // of a text file, where the row begins
	cols   []int // of a text file, where the cells begin, in characters
}

// Table is a sheet of a workbook, or a text file.
type Table struct {
	Name          string // of the sheet; "" for a text file
	Rows          []Row  // from the first row on
	Hidden        bool
	HiddenColumns map[int]bool // by number from 0
}

// Book is what a file holds.
type Book struct {
	Tables     []Table
	Properties map[string]string // a workbook's own properties
	Separator  rune              // between the cells of a text file; 0 of a workbook
}

// At returns a cell by row and column from 0; outside the table it is empty.
func (t *Table) At(row, col int) Cell {
	if row < 0 || row >= len(t.Rows) || col < 0 || col >= len(t.Rows[row].Cells) {
		return Cell{}
	}
	return t.Rows[row].Cells[col]
}

// Place says where a cell is: in a workbook by its address, "Phú Thủy!B7", in a
// text file by line and column.
func (t *Table) Place(row, col int) (cell string, line, column int) {
	if row < 0 || row >= len(t.Rows) || t.Rows[row].line == 0 {
		return t.Name + "!" + Address(row, col), 0, 0
	}
	r := &t.Rows[row]
	if col < 0 || col >= len(r.cols) {
		return "", r.line, 0
	}
	return "", r.line, r.cols[col]
}

// Address is a cell's address in its sheet, "B7", by row and column from 0.
func Address(row, col int) string { return Letters(col) + strconv.Itoa(row+1) }

// Letters are those of a column, from 0: A, B, … Z, AA.
func Letters(col int) string {
	s := ""
	for col++; col > 0; col = (col - 1) / 26 {
		s = string(rune('A'+(col-1)%26)) + s
	}
	return s
}

// Reason says why a file cannot be read.
type Reason uint8

// The reasons.
const (
	Broken   Reason = iota // neither a workbook nor text
	OldBook                // a workbook of before 2007, or one with a password
	OtherZip               // an archive, but no XLSX: an ODS, say
	Encoding               // text that is not Unicode
	TooLarge               // beyond the limits
)

// Refused says why a file cannot be read, and where, if that is known.
type Refused struct {
	Reason    Reason
	Line, Col int    // of Encoding
	What      string // of TooLarge: "size", "rows", "columns", "cells"
	Sheet     string // of TooLarge, where one sheet is to blame
	Limit     int
}

func (r *Refused) Error() string {
	return fmt.Sprintf("not a table that can be read (%d %s)", r.Reason, r.What)
}

// Read reads a file by what it is, not by what it is called.
func Read(data []byte) (*Book, error) {
	switch {
	case len(data) > MaxSize:
		return nil, &Refused{Reason: TooLarge, What: "size", Limit: MaxSize >> 20}
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return readWorkbook(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return nil, &Refused{Reason: OldBook}
	}
	return readText(data)
}
