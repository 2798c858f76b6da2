package sheet

import (
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// page fills a sheet.
func (w *bookWriter) page(p Page) error {
	for i, width := range p.Widths {
		if err := w.SetColWidth(p.Name, Letters(i), Letters(i), width); err != nil {
			return err
		}
	}
	for _, i := range p.Hidden {
		if err := w.SetColVisible(p.Name, Letters(i), false); err != nil {
			return err
		}
	}
	for i, row := range p.Rows {
		if h := p.Tall[i]; h > 0 {
			if err := w.SetRowHeight(p.Name, i+1, h); err != nil {
				return err
			}
		}
		for j, c := range row {
			if err := w.cell(p, i, j, c); err != nil {
				return err
			}
		}
	}
	for _, r := range p.Rules {
		if err := w.rule(p.Name, r); err != nil {
			return err
		}
	}
	return w.finish(p)
}

func (w *bookWriter) cell(p Page, row, col int, c Out) error {
	at := Address(row, col)
	if err := w.SetCellStyle(p.Name, at, at, w.looks[c.Look]); err != nil {
		return err
	}
	if c.Look == Help && p.Wide > 1 {
		if err := w.MergeCell(p.Name, at, Address(row, p.Wide-1)); err != nil {
			return err
		}
	}
	var value any = c.Text
	if c.Number {
		v, err := strconv.ParseFloat(c.Text, 64)
		if err != nil {
			return err
		}
		value = v
	}
	if c.Text != "" {
		if err := w.SetCellValue(p.Name, at, value); err != nil {
			return err
		}
	}
	if c.Note == "" {
		return nil
	}
	return w.AddComment(p.Name, excelize.Comment{
		Cell: at, Author: "tiendo", Text: c.Note, Width: 320, Height: 40 + 18*uint(len(c.Note)/60+strings.Count(c.Note, "\n")),
	})
}

func (w *bookWriter) rule(sheet string, r Rule) error {
	v := excelize.NewDataValidation(true)
	for _, at := range r.Ranges {
		v.SetSqref(at)
	}
	if len(r.List) > 0 {
		if err := v.SetDropList(r.List); err != nil {
			return err
		}
	} else if err := v.SetRange(0, r.Most, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween); err != nil {
		return err
	}
	v.SetError(excelize.DataValidationErrorStyleStop, r.Title, r.Said)
	return w.AddDataValidation(sheet, v)
}

// finish freezes the heading, sets up the printer and locks the sheet.
func (w *bookWriter) finish(p Page) error {
	if p.Frozen > 0 {
		at := Address(p.Frozen, 0)
		if err := w.SetPanes(p.Name, &excelize.Panes{
			Freeze: true, YSplit: p.Frozen, TopLeftCell: at, ActivePane: "bottomLeft",
			Selection: []excelize.Selection{{SQRef: at, ActiveCell: at, Pane: "bottomLeft"}},
		}); err != nil {
			return err
		}
	}
	landscape, paper, one, none, fit := "landscape", 9, 1, 0, true // 9 is A4
	if err := w.SetPageLayout(p.Name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &paper, FitToWidth: &one, FitToHeight: &none}); err != nil {
		return err
	}
	if err := w.SetSheetProps(p.Name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return w.ProtectSheet(p.Name, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true,
	})
}
