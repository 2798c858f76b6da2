package sheet

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readWorkbook reads an XLSX file.
func readWorkbook(data []byte) (book *Book, err error) {
	if err := weigh(data); err != nil {
		return nil, err
	}
	// The library was written for files that Office made, and falls over some
	// that nobody made in good faith.
	defer func() {
		if recover() != nil {
			book, err = nil, &Refused{Reason: Broken}
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: maxUnzips, UnzipXMLSizeLimit: maxUnzips, // the second keeps it off the disk
	})
	if err != nil {
		return nil, &Refused{Reason: Broken}
	}
	defer f.Close()
	r := &bookReader{File: f, shown: map[int]Kind{}}
	if p, err := f.GetWorkbookProps(); err == nil && p.Date1904 != nil {
		r.date1904 = *p.Date1904
	}
	book = &Book{Properties: r.properties()}
	for _, name := range f.GetSheetList() {
		t, err := r.table(name)
		if err != nil {
			return nil, &Refused{Reason: Broken}
		}
		book.Tables = append(book.Tables, *t)
	}
	return book, nil
}

type bookReader struct {
	*excelize.File
	date1904 bool
	shown    map[int]Kind // by style: Number, Date or Percent
}

func (r *bookReader) properties() map[string]string {
	out := map[string]string{}
	props, err := r.GetCustomProps()
	if err != nil {
		return out // a workbook that is no form of ours needs none
	}
	for _, p := range props {
		out[p.Name] = fmt.Sprint(p.Value)
	}
	return out
}

func (r *bookReader) table(name string) (*Table, error) {
	t := &Table{Name: name, HiddenColumns: map[int]bool{}}
	if visible, err := r.GetSheetVisible(name); err == nil {
		t.Hidden = !visible
	}
	rows, err := r.GetRows(name, excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, err
	}
	width := 0
	for i, texts := range rows {
		row := Row{Cells: make([]Cell, len(texts))}
		if visible, err := r.GetRowVisible(name, i+1); err == nil {
			row.Hidden = !visible
		}
		for j, s := range texts {
			if row.Cells[j], err = r.cell(name, i, j, s); err != nil {
				return nil, err
			}
		}
		width = max(width, len(texts))
		t.Rows = append(t.Rows, row)
	}
	for j := range width {
		if visible, err := r.GetColVisible(name, Letters(j)); err == nil && !visible {
			t.HiddenColumns[j] = true
		}
	}
	return t, r.merges(t)
}

// merges marks the cells of merged ranges, those that lie beyond the rows left
// out: nothing stands there.
func (r *bookReader) merges(t *Table) error {
	merged, err := r.GetMergeCells(t.Name, true)
	if err != nil {
		return err
	}
	for _, m := range merged {
		col1, row1, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		col2, row2, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err1 != nil || err2 != nil {
			return fmt.Errorf("merged range %s", m[0])
		}
		for i := row1 - 1; i < min(row2, len(t.Rows)); i++ {
			row := &t.Rows[i]
			for j := col1 - 1; j < min(col2, MaxColumns); j++ {
				for len(row.Cells) <= j {
					row.Cells = append(row.Cells, Cell{})
				}
				row.Cells[j].Merged = m[0]
			}
		}
	}
	return nil
}

// cell reads a cell whose raw value is s.
func (r *bookReader) cell(sheet string, row, col int, s string) (Cell, error) {
	at := Address(row, col)
	s = strings.TrimSpace(s)
	if s == "" {
		formula, err := r.GetCellFormula(sheet, at)
		if err != nil || formula == "" {
			return Cell{}, err
		}
		return Cell{Kind: Formula, Text: "=" + formula}, nil
	}
	kind, err := r.GetCellType(sheet, at)
	if err != nil {
		return Cell{}, err
	}
	switch kind {
	case excelize.CellTypeUnset, excelize.CellTypeNumber:
		return r.number(sheet, at, s)
	case excelize.CellTypeBool:
		if s == "1" || strings.EqualFold(s, "true") {
			return Cell{Kind: Yes, Text: "yes"}, nil
		}
		return Cell{Kind: Yes, Text: "no"}, nil
	case excelize.CellTypeDate:
		day, _, _ := strings.Cut(s, "T")
		return Cell{Kind: Date, Text: day}, nil
	case excelize.CellTypeError:
		return Cell{Kind: Fault, Text: s}, nil
	}
	return Cell{Kind: Text, Text: s}, nil
}

// number reads a number by the way it is shown.
func (r *bookReader) number(sheet, at, s string) (Cell, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return Cell{Kind: Text, Text: s}, nil
	}
	style, err := r.GetCellStyle(sheet, at)
	if err != nil {
		return Cell{}, err
	}
	switch r.kind(style) {
	case Date:
		if day, err := excelize.ExcelDateToTime(v, r.date1904); err == nil {
			return Cell{Kind: Date, Text: day.Format("2006-01-02")}, nil
		}
	case Percent:
		return Cell{Kind: Percent, Text: plain(v*100) + "%"}, nil
	}
	return Cell{Kind: Number, Text: plain(v)}, nil
}

// plain writes a number as a spreadsheet shows it, which is with 15 digits: more
// are what its arithmetic left behind.
func plain(v float64) string {
	short, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64)
	if short == 0 {
		return "0"
	}
	return strconv.FormatFloat(short, 'f', -1, 64)
}

// kind says how a style shows a number.
func (r *bookReader) kind(style int) Kind {
	k, ok := r.shown[style]
	if !ok {
		k = Number
		if s, err := r.GetStyle(style); err == nil && s != nil {
			format := ""
			if s.CustomNumFmt != nil {
				format = *s.CustomNumFmt
			}
			k = kindOf(s.NumFmt, format)
		}
		r.shown[style] = k
	}
	return k
}

var (
	// quoted is what a number format shows as it is, and its colours and
	// conditions; [h] and the like are times.
	quoted   = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.|\[(?:[^hms\]][^\]]*|)\]`)
	dateLike = regexp.MustCompile(`(?i)[ymdhs]`)
)

// kindOf reads a number format: of those built in, 9 and 10 are percentages, 14
// to 22, 27 to 36, 45 to 47 and 50 to 58 are dates and times.
func kindOf(id int, custom string) Kind {
	switch {
	case id == 9 || id == 10:
		return Percent
	case id >= 14 && id <= 22, id >= 27 && id <= 36, id >= 45 && id <= 47, id >= 50 && id <= 58:
		return Date
	}
	bare := quoted.ReplaceAllString(custom, "")
	switch {
	case strings.EqualFold(custom, "General"):
		return Number
	case dateLike.MatchString(strings.ReplaceAll(bare, "General", "")):
		return Date
	case strings.Contains(bare, "%"):
		return Percent
	}
	return Number
}
