package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"
)

// weigh walks through a workbook's parts before they are read into memory: a
// file of a few kilobytes may unfold into gigabytes, and one cell at the far end
// of a sheet makes its library ask for all those before it.
func weigh(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return &Refused{Reason: Broken}
	}
	w := &weight{left: maxUnzips}
	book := false
	for _, f := range z.File {
		book = book || path.Clean(f.Name) == "xl/workbook.xml"
		if err := w.part(f); err != nil {
			return err
		}
	}
	if !book {
		return &Refused{Reason: OtherZip}
	}
	return nil
}

type weight struct {
	left  int64 // bytes that the parts may still have
	marks int
	cells int
}

func (w *weight) part(f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return &Refused{Reason: Broken}
	}
	defer r.Close()
	in := &io.LimitedReader{R: r, N: w.left + 1}
	name := strings.ToLower(f.Name)
	if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") || strings.HasSuffix(name, ".vml") {
		err = w.elements(in)
	} else {
		_, err = io.Copy(io.Discard, in)
	}
	w.left = in.N - 1
	switch refused := (*Refused)(nil); {
	case errors.As(err, &refused):
		return err
	case w.left < 0:
		return &Refused{Reason: TooLarge, What: "size", Limit: maxUnzips >> 20}
	case err != nil:
		return &Refused{Reason: Broken}
	}
	return nil
}

// elements counts a part's elements, and looks where its rows and cells lie.
func (w *weight) elements(r io.Reader) error {
	d := xml.NewDecoder(r)
	d.Strict = false // it weighs; the library judges
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if w.marks++; w.marks > maxMarks {
			return &Refused{Reason: TooLarge, What: "cells", Limit: MaxCells}
		}
		row, col := 0, 0
		switch e.Name.Local {
		case "row":
			row, _ = strconv.Atoi(attr(e, "r"))
		case "c":
			w.cells++
			col, row = split(attr(e, "r"))
		case "mergeCell":
			_, last, _ := strings.Cut(attr(e, "ref"), ":")
			col, row = split(last)
		}
		if err := limits("", row, col, w.cells); err != nil {
			return err
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// split reads an address into column and row, from 1; what is none is far away.
func split(address string) (col, row int) {
	letters := strings.TrimRight(strings.ReplaceAll(address, "$", ""), "0123456789")
	for _, r := range strings.ToUpper(letters) {
		if r < 'A' || r > 'Z' || col > MaxColumns {
			return MaxColumns + 1, 0
		}
		col = col*26 + int(r-'A') + 1
	}
	row, _ = strconv.Atoi(strings.TrimPrefix(strings.ReplaceAll(address, "$", ""), letters))
	return col, row
}
