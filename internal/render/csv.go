package render

import (
	"slices"
	"strings"

	"tiendo/internal/site"
)

// appendCSV appends rows as RFC 4180: UTF-8, lines that end in CR LF. The twin
// for Excel has a byte order mark and semicolons, and decimal commas in the
// columns of numbers: so Excel opens it by a double click where the decimal
// sign is a comma. It would take words that begin with "=" for a formula and
// run it: an apostrophe goes before them.
func appendCSV(b []byte, c *site.CSV) []byte {
	comma := byte(',')
	if c.Excel {
		comma = ';'
		b = append(b, "\ufeff"...)
	}
	b = appendRecord(b, comma, c.Head, nil)
	numeric := c.Numeric
	if !c.Excel {
		numeric = nil
	}
	n := 0
	for row := range c.Rows {
		b = appendRecord(b, comma, row, numeric)
		if n++; n == sample {
			b = slices.Grow(b, len(b)/sample*max(0, c.Count-sample)*11/10)
		}
	}
	return b
}

// sample is how many rows tell the room of a large file, a tenth to spare: to
// let it grow bit by bit takes several times the file in memory.
const sample = 1000

func appendRecord(b []byte, comma byte, fields []string, decimalComma []bool) []byte {
	for i, f := range fields {
		if i > 0 {
			b = append(b, comma)
		}
		if i < len(decimalComma) {
			if decimalComma[i] {
				f = strings.Replace(f, ".", ",", 1)
			} else if f != "" && strings.IndexByte("=+-@\t\r", f[0]) >= 0 {
				f = "'" + f
			}
		}
		b = appendField(b, comma, f)
	}
	return append(b, '\r', '\n')
}

// appendField quotes a field that holds the separator, a quote or a line end.
func appendField(b []byte, comma byte, f string) []byte {
	if !needsQuotes(f, comma) {
		return append(b, f...)
	}
	b = append(b, '"')
	for i := range len(f) {
		if f[i] == '"' {
			b = append(b, '"')
		}
		b = append(b, f[i])
	}
	return append(b, '"')
}

func needsQuotes(f string, comma byte) bool {
	for i := range len(f) {
		if c := f[i]; c == comma || c == '"' || c == '\r' || c == '\n' {
			return true
		}
	}
	return false
}
