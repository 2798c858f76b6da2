package diag

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// excerptWidth is how much of a line is shown; the rest is cut around the caret.
const excerptWidth = 100

// lineCache shows lines of the files that it read last: two, as a diagnostic
// and its notes often stand in different ones.
type lineCache struct {
	read          func(file string) []byte
	last, another splitFile
}

type splitFile struct {
	name  string
	lines [][]byte
}

// linesOf is the lines of a file.
func (c *lineCache) linesOf(file string) [][]byte {
	if file != c.last.name {
		c.last, c.another = c.another, c.last
	}
	if file != c.last.name {
		c.last = splitFile{file, bytes.Split(c.read(file), []byte("\n"))}
	}
	return c.last.lines
}

// show prints the line at pos with a caret under its column; nothing where
// the line cannot be had.
func (c *lineCache) show(b *strings.Builder, pos Pos) {
	if c.read == nil || pos.Line < 1 {
		return
	}
	lines := c.linesOf(pos.File)
	if pos.Line > len(lines) {
		return
	}
	line, caret := excerpt(strings.ToValidUTF8(string(bytes.TrimRight(lines[pos.Line-1], "\r")), "\uFFFD"), pos.Col)
	if line == "" {
		return
	}
	fmt.Fprintf(b, "%6d | %s\n", pos.Line, line)
	if pos.Col > 0 {
		fmt.Fprintf(b, "       | %s^\n", strings.Repeat(" ", caret))
	}
}

// excerpt prepares a line for a terminal and says how many cells stand before
// the column. Tabs become four spaces, what has no shape or would steer the
// terminal a replacement sign, a long line is cut.
func excerpt(line string, col int) (shown string, before int) {
	runes := []rune(strings.TrimRight(line, " \t"))
	at := min(max(col-1, 0), len(runes))
	cut := max(0, at-excerptWidth/2)
	b := &strings.Builder{}
	if cut > 0 {
		b.WriteRune('…')
		before = 1
	}
	for i, r := range runes[cut:] {
		if i == excerptWidth {
			b.WriteRune('…')
			break
		}
		s, cells := shape(r)
		b.WriteString(s)
		if cut+i < at {
			before += cells
		}
	}
	return b.String(), before
}

// shape is how a character is shown and how many cells it takes.
func shape(r rune) (string, int) {
	switch {
	case r == '\t':
		return "    ", 4
	case unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
		return "\uFFFD", 1
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r):
		return string(r), 0
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return string(r), 2
	}
	return string(r), 1
}

// plain keeps a file's own characters from steering the terminal.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return '\uFFFD'
		}
		return r
	}, s)
}
