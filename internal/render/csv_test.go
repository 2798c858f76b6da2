package render

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/site"
)

var sampleRows = [][]string{
	{"a", "66.3", "plain"},
	{"b", "", `with "quotes", a comma; a semicolon`},
	{"c", "1.5", "two\r\nlines"},
}

func sampleCSV(excel bool) *site.CSV {
	return &site.CSV{Excel: excel, Head: []string{"id", "value", "note"}, Rows: slices.Values(sampleRows), Numeric: []bool{false, true, false}}
}

func csvOf(c *site.CSV) []byte {
	var b bytes.Buffer
	writeCSV(&b, c)
	return b.Bytes()
}

// TestCSVInPieces writes more than one piece.
func TestCSVInPieces(t *testing.T) {
	t.Parallel()
	row := []string{strings.Repeat("x", 1000), "1.5", "note"}
	rows := slices.Repeat([][]string{row}, 3*piece/1000)
	got := string(csvOf(&site.CSV{Head: []string{"a", "b", "c"}, Rows: slices.Values(rows)}))
	if want := "a,b,c\r\n" + strings.Repeat(strings.Join(row, ",")+"\r\n", len(rows)); got != want {
		t.Errorf("got %d bytes, want %d", len(got), len(want))
	}
}

func TestCSV(t *testing.T) {
	t.Parallel()
	got := string(csvOf(sampleCSV(false)))
	want := "id,value,note\r\na,66.3,plain\r\nb,,\"with \"\"quotes\"\", a comma; a semicolon\"\r\nc,1.5,\"two\r\nlines\"\r\n"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCSVForExcel(t *testing.T) {
	t.Parallel()
	got := string(csvOf(sampleCSV(true)))
	want := "\ufeffid;value;note\r\na;66,3;plain\r\nb;;\"with \"\"quotes\"\", a comma; a semicolon\"\r\nc;1,5;\"two\r\nlines\"\r\n"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A spreadsheet runs what begins like a formula; a reader of data gets the words.
func TestCSVFormula(t *testing.T) {
	t.Parallel()
	for _, word := range []string{`=HYPERLINK(1)`, "+84", "-1+cmd", "@sum", "\tx"} {
		rows := func(excel bool) *site.CSV {
			return &site.CSV{Excel: excel, Head: []string{"value", "note"}, Rows: slices.Values([][]string{{"-1.5", word}}), Numeric: []bool{true, false}}
		}
		if got, want := string(csvOf(rows(true))), "\ufeffvalue;note\r\n-1,5;'"+word+"\r\n"; got != want {
			t.Errorf("for Excel: got %q, want %q", got, want)
		}
		if got, want := string(csvOf(rows(false))), "value,note\r\n-1.5,"+word+"\r\n"; got != want {
			t.Errorf("for data: got %q, want %q", got, want)
		}
	}
}

// What we write, a reader of RFC 4180 reads back.
func FuzzCSV(f *testing.F) {
	f.Add("a,b", "\"", "\r\nx")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		want := [][]string{{a, b, c}, {"x", b + "x", a}}
		got := string(csvOf(&site.CSV{Head: want[0], Rows: slices.Values(want[1:])}))
		r := csv.NewReader(strings.NewReader(got))
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range want { // the reader turns CR LF inside a field into LF
			for i := range row {
				row[i] = strings.ReplaceAll(row[i], "\r\n", "\n")
			}
		}
		if a+b+c == "" {
			return // an empty record is no record to the reader
		}
		if diff := cmp.Diff(want, rows); diff != "" {
			t.Error(diff)
		}
	})
}
