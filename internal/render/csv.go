package render

import (
	"io"
	"strings"

	"tiendo/internal/site"
)

// writeCSV writes rows as RFC 4180: UTF-8, lines that end in CR LF. The twin
// for Excel has a byte order mark and semicolons, and decimal commas in the
// columns of numbers: so Excel opens it by a double click where the decimal
// sign is a comma. It would take words that begin with "=" for a formula and
// run it: an apostrophe goes before them.
func writeCSV(w io.Writer, c *site.CSV) error {
	b := make([]byte, 0, piece+piece/8)
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
	for row := range c.Rows {
		b = appendRecord(b, comma, row, numeric)
		if len(b) >= piece {
			if _, err := w.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
	}
	_, err := w.Write(b)
	return err
}

// piece is how much is written at a time.
const piece = 256 << 10

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
