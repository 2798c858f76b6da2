package sheet

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// Look is how a cell of a workbook looks, and whether it can be typed in.
type Look uint8

// The looks.
const (
	Plain   Look = iota
	Title        // large
	Help         // instructions, over several columns
	Heading      // of a column
	Name         // of a row: what it is about
	Faded        // a help that is no part of what is asked for
	Input        // open: the only cells that can be typed in
)

// Out is a cell to write.
type Out struct {
	Text   string
	Number bool // Text is a plain number
	Look   Look
	Note   string // shown when the pointer rests on the cell
}

// Rule says what may be typed into cells.
type Rule struct {
	Ranges []string // "D7:D9"; formulas are as seen from the first cell
	List   []string // one of these
	Most   string   // a whole number from 0 up to this formula
	Title  string   // of the message to those who type something else
	Said   string
}

// Page is a sheet to write.
type Page struct {
	Name   string
	Widths []float64
	Hidden []int // columns, from 0
	Rows   [][]Out
	Frozen int // rows that stay in sight
	Wide   int // columns that a Help or Title runs over
	Tall   map[int]float64
	Rules  []Rule
}

// Write makes a workbook; the same pages are the same bytes. Its sheets are
// protected without a password: against slips, not against their owner.
func Write(pages []Page, properties [][2]string) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	w := &bookWriter{File: f}
	if err := w.styles(); err != nil {
		return nil, fmt.Errorf("write the workbook: %w", err)
	}
	for i, p := range pages {
		if i == 0 {
			f.SetSheetName("Sheet1", p.Name)
		} else if _, err := f.NewSheet(p.Name); err != nil {
			return nil, fmt.Errorf("write the sheet %s: %w", p.Name, err)
		}
		if err := w.page(p); err != nil {
			return nil, fmt.Errorf("write the sheet %s: %w", p.Name, err)
		}
	}
	for _, p := range properties {
		if err := f.SetCustomProps(excelize.CustomProperty{Name: p[0], Value: p[1]}); err != nil {
			return nil, fmt.Errorf("write the property %s: %w", p[0], err)
		}
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		return nil, fmt.Errorf("write the workbook: %w", err)
	}
	return b.Bytes(), nil
}

type bookWriter struct {
	*excelize.File
	looks [Input + 1]int
}

func (w *bookWriter) styles() error {
	border := func(colour string) []excelize.Border {
		var out []excelize.Border
		for _, side := range []string{"left", "top", "right", "bottom"} {
			out = append(out, excelize.Border{Type: side, Color: colour, Style: 1})
		}
		return out
	}
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Color: []string{colour}, Pattern: 1}
	}
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	for look, s := range [...]*excelize.Style{
		Plain:   {},
		Title:   {Font: &excelize.Font{Bold: true, Size: 14}},
		Help:    {Alignment: wrap},
		Heading: {Font: &excelize.Font{Bold: true}, Fill: fill("E3E8EE"), Border: border("8A94A0"), Alignment: wrap},
		Name:    {Border: border("C4CAD1"), Alignment: wrap},
		Faded:   {Font: &excelize.Font{Color: "6B7480"}, Fill: fill("F2F3F5"), Border: border("C4CAD1"), Alignment: wrap},
		Input:   {Fill: fill("FFFBE6"), Border: border("8A94A0"), Alignment: wrap, Protection: &excelize.Protection{}},
	} {
		id, err := w.NewStyle(s)
		if err != nil {
			return err
		}
		w.looks[look] = id
	}
	return nil
}
