package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func TestAddress(t *testing.T) {
	for _, c := range []struct {
		row, col int
		want     string
	}{{0, 0, "A1"}, {6, 1, "B7"}, {0, 25, "Z1"}, {0, 26, "AA1"}, {9, 701, "ZZ10"}, {0, 702, "AAA1"}} {
		if got := Address(c.row, c.col); got != c.want {
			t.Errorf("row %d, column %d: %s, want %s", c.row, c.col, got, c.want)
		}
		if col, row := split(c.want); c.col < MaxColumns && (col != c.col+1 || row != c.row+1) {
			t.Errorf("%s is column %d, row %d", c.want, col, row)
		}
	}
}

func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		id     int
		format string
		want   Kind
	}{
		{0, "", Number}, {9, "", Percent}, {14, "", Date}, {164, "#,##0", Number}, {164, "0.0%", Percent},
		{164, "dd/mm/yyyy", Date}, {164, `#,##0 "hộ"`, Number}, {164, `[Red]0.00`, Number}, {164, `[$-42A]d/m/yyyy`, Date},
		{164, "General", Number}, {164, `0 "người/ngày"`, Number}, {164, "[h]:mm", Date}, {164, `0\d`, Number},
	} {
		if got := kindOf(c.id, c.format); got != c.want {
			t.Errorf("format %d %q is %d, want %d", c.id, c.format, got, c.want)
		}
	}
}

// TestPlain: what arithmetic leaves in a cell is read as the spreadsheet shows it.
func TestPlain(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{{0.1 + 0.2, "0.3"}, {9.4, "9.4"}, {3120, "3120"}, {1e6, "1000000"}, {-0.0000001, "-0.0000001"}, {123456789012, "123456789012"}} {
		if got := plain(c.v); got != c.want {
			t.Errorf("%v is %s, want %s", c.v, got, c.want)
		}
	}
}

func TestSeparator(t *testing.T) {
	for _, c := range []struct {
		text string
		want rune
	}{
		{"a,b\n1,2\n", ','}, {"a;b\n1,5;2,5\n1,6;2,7\n", ';'}, {"a\tb;c\n1\t2\n", '\t'}, {"sep=;\na,b;c\n", ';'},
		{"\"a;b;c\";d\n1;2\n", ';'}, {"Báo cáo, năm 2024\n\na;b\n1;2\n3;4\n", ';'}, {"a\n", ','},
	} {
		if _, got := separator(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestLimits: what is too large is an error, soon, whatever it would unfold to.
func TestLimits(t *testing.T) {
	far := func(cell string) []byte {
		return book(t, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="`+cell+`"><v>1</v></c></row></sheetData></worksheet>`)
	}
	for name, c := range map[string]struct {
		data []byte
		what string
	}{
		"a long text":       {[]byte(strings.Repeat("a\n", MaxRows+1)), "rows"},
		"a wide text":       {[]byte(strings.Repeat(",", MaxColumns)), "columns"},
		"a large file":      {make([]byte, MaxSize+1), "size"},
		"a cell far down":   {far("A1048576"), "rows"},
		"a cell far right":  {far("XFD1"), "columns"},
		"an absurd address": {far("AAAAAAAAAAAAAAAAAAAAAA1"), "columns"},
		"a bomb":            {book(t, strings.Repeat(" ", maxUnzips+1)), "size"},
		"a bomb of marks":   {book(t, "<a>"+strings.Repeat("<b/>", maxMarks+1)+"</a>"), "cells"},
	} {
		_, err := Read(c.data)
		refused := (*Refused)(nil)
		if !errors.As(err, &refused) || refused.Reason != TooLarge || refused.What != c.what {
			t.Errorf("%s: %v, want %s", name, err, c.what)
		}
	}
}

// book is a workbook whose first sheet is that text.
func book(t *testing.T, sheet string) []byte {
	t.Helper()
	f := excelize.NewFile()
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	in, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	out := &bytes.Buffer{}
	w := zip.NewWriter(out)
	for _, part := range in.File {
		to, err := w.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if part.Name == "xl/worksheets/sheet1.xml" {
			_, err = to.Write([]byte(sheet))
		} else if from, oerr := part.Open(); oerr != nil {
			err = oerr
		} else {
			buf := &bytes.Buffer{}
			if _, err = buf.ReadFrom(from); err == nil {
				_, err = to.Write(buf.Bytes())
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// FuzzRead: whatever the file, an answer or a refusal, and every cell inside the
// limits.
func FuzzRead(f *testing.F) {
	form, err := Write([]Page{{Name: "A", Rows: [][]Out{{{Text: "x"}, {Text: "1", Number: true}}}, Rules: []Rule{{Ranges: []string{"A1:A2"}, Most: "9"}}}}, [][2]string{{"a", "b"}})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range [][]byte{form, []byte("a;b\r\n1;2"), []byte("\xff\xfea\x00"), []byte("\"a\n"), []byte("sep=;\n1"), []byte("\xef\xbb\xbfPh\xc6\xb0")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Read(data)
		if err != nil {
			return
		}
		for _, table := range b.Tables {
			if len(table.Rows) > MaxRows {
				t.Errorf("%d rows", len(table.Rows))
			}
			for i := range table.Rows {
				if len(table.Rows[i].Cells) > MaxColumns {
					t.Errorf("%d columns", len(table.Rows[i].Cells))
				}
				if cell, line, _ := table.Place(i, 0); cell == "" && line == 0 {
					t.Errorf("the row %d is nowhere", i)
				}
			}
		}
	})
}
