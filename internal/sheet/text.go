package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// readText reads text with separators. Which one it has is seen in its lines:
// Excel writes semicolons where a comma is the decimal mark, as in Vietnam.
func readText(data []byte) (*Book, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	text, sep := separator(text)
	t, err := cells(text, sep)
	if err != nil {
		return nil, err
	}
	return &Book{Tables: []Table{*t}, Separator: sep}, nil
}

// decode is the file's text. UTF-16 is what Excel calls "Unicode Text": its
// mark leaves no doubt. Without any mark and no UTF-8 it may be in a dozen
// encodings, whose letters differ without a sign of it: that is refused.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return wide(data[2:], 1, 0)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return wide(data[2:], 0, 1)
	}
	line, col := 1, 1
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			return "", &Refused{Reason: Encoding, Line: line, Col: col}
		case r == 0:
			return "", &Refused{Reason: Broken}
		case r == '\n':
			line, col = line+1, 0
		}
		i, col = i+n, col+1
	}
	return string(data), nil
}

// wide decodes UTF-16, whose high byte stands at hi of each two.
func wide(data []byte, hi, lo int) (string, error) {
	if len(data)%2 != 0 {
		return "", &Refused{Reason: Broken}
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i+hi])<<8 | uint16(data[2*i+lo])
	}
	s := string(utf16.Decode(units))
	if strings.ContainsAny(s, "\x00\uFFFD") {
		return "", &Refused{Reason: Broken}
	}
	return s, nil
}

// separator finds what divides cells: Excel's own line "sep=;", else the sign
// that stands equally often in most lines. The line is blanked, not cut, so that
// places stay true.
func separator(text string) (string, rune) {
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 1 && strings.ContainsRune("\t;,|", rune(rest[0])) {
		return rest[1:], rune(rest[0])
	}
	best, most := ',', 0
	for _, sep := range "\t;," {
		if n := regular(text, sep); n > most {
			best, most = sep, n
		}
	}
	return text, best
}

// regular counts the lines, of the first ones, that have the sign as often as
// most lines have.
func regular(text string, sep rune) int {
	times, quoted, n := map[int]int{}, false, 0
	lines := 0
	for _, r := range text {
		switch {
		case r == '"':
			quoted = !quoted
		case quoted:
		case r == sep:
			n++
		case r == '\n':
			times[n]++
			n = 0
			lines++
		}
		if lines == 100 {
			break
		}
	}
	times[n]++
	delete(times, 0)
	most := 0
	for _, x := range times {
		most = max(most, x)
	}
	return most
}

// cells cuts a text into rows and cells.
func cells(text string, sep rune) (*Table, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = sep, -1, false
	lines := strings.SplitAfter(text, "\n")
	t, all := &Table{}, 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
			return nil, &Refused{Reason: Broken, Line: bad.Line, Col: runes(lines, bad.Line, bad.Column)}
		} else if err != nil {
			return nil, err
		}
		row := Row{Cells: make([]Cell, len(record)), cols: make([]int, len(record))}
		row.line, _ = r.FieldPos(0)
		for i, s := range record {
			line, col := r.FieldPos(i)
			row.cols[i] = runes(lines, line, col)
			if s = strings.TrimSpace(s); s != "" {
				row.Cells[i] = Cell{Kind: Text, Text: s}
			}
		}
		all += len(record)
		t.Rows = append(t.Rows, row)
		if err := limits("", len(t.Rows), len(record), all); err != nil {
			return nil, err
		}
	}
}

// runes turns a column in bytes into one in characters.
func runes(lines []string, line, col int) int {
	if line < 1 || line > len(lines) {
		return col
	}
	l := lines[line-1]
	return utf8.RuneCountInString(l[:min(max(col-1, 0), len(l))]) + 1
}

// limits refuses what is larger than a table of figures can be.
func limits(sheet string, rows, columns, cells int) error {
	for _, x := range []struct {
		what     string
		n, limit int
	}{{"rows", rows, MaxRows}, {"columns", columns, MaxColumns}, {"cells", cells, MaxCells}} {
		if x.n > x.limit {
			return &Refused{Reason: TooLarge, What: x.what, Sheet: sheet, Limit: x.limit}
		}
	}
	return nil
}

// Blank reports whether nothing stands in a row.
func (r *Row) Blank() bool {
	return !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Kind != Empty })
}
