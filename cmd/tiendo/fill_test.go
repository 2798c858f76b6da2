package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// fill types into a form as an officer does: fill bao-cao.xlsx so-lieu.txt.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: fill form.xlsx figures.txt")
	}
	ts.Check(fillForm(ts.MkAbs(args[0]), ts.MkAbs(args[1])))
}

// fillForm types the lines of a text file into a workbook. A line names its row
// by what stands in the first two columns, and what is typed from the fourth on:
//
//	Phường Phú Thủy | Gia đình học tập | 3327 | 5288
//
// A line of two parts, "Nguồn số liệu | Báo cáo 12", is typed into the second
// column. Numbers are typed as numbers, all else, "1.234" too, as text.
func fillForm(form, figures string) error {
	text, err := os.ReadFile(figures)
	if err != nil {
		return err
	}
	f, err := excelize.OpenFile(form)
	if err != nil {
		return err
	}
	defer f.Close()
	for line := range strings.Lines(string(text)) {
		parts := strings.Split(line, "|")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		if parts[0] == "" || strings.HasPrefix(parts[0], "#") {
			continue
		}
		names, from := parts[:min(2, len(parts))], 4
		if len(parts) == 2 {
			names, from = parts[:1], 2
		}
		if err := typeInto(f, names, from, parts[len(names):]); err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(figures), err)
		}
	}
	return f.Save()
}

// typeInto types values into the row that begins with those names, from a column
// on.
func typeInto(f *excelize.File, names []string, from int, values []string) error {
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			return err
		}
		for i, row := range rows {
			if len(row) < len(names) || strings.Join(row[:len(names)], "|") != strings.Join(names, "|") {
				continue
			}
			for j, v := range values {
				cell, err := excelize.CoordinatesToCellName(from+j, i+1)
				if err != nil {
					return err
				}
				if v == "" {
					continue
				}
				typed := any(v)
				if n, err := strconv.Atoi(v); err == nil {
					typed = n
				}
				if err := f.SetCellValue(sheet, cell, typed); err != nil {
					return err
				}
			}
			return nil
		}
	}
	return fmt.Errorf("the form has no row %s", strings.Join(names, " | "))
}
