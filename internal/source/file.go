package source

import (
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
)

// Limits on what is read: far beyond any honest site, near enough that a
// hostile or broken file costs neither time nor memory.
const (
	maxFileSize  = 4 << 20 // bytes
	maxDocuments = 10_000  // in a file
	maxDepth     = 16      // of lists and mappings
	maxKeys      = 2_000   // of one mapping
	maxItems     = 20_000  // of one list
	maxDigits    = 15      // of a number

	// Of prose: what costs a Markdown parser the square of its length.
	maxProse     = 512 << 10 // bytes of a text
	maxParagraph = 32 << 10  // bytes between empty lines
	maxQuotes    = 16        // levels of quotes in quotes
	maxCells     = 50_000    // of a table
)

// file is the text of one source.
type file struct {
	name string // relative to the site
	text string // without a byte order mark
	bom  int    // bytes of that mark
	odd  bool   // not UTF-8: nobody can tell what its bytes mean, so none is mended

	starts []int // where lines begin; made when a line is first asked for
}

// line returns a line of the file, from 1, without its end.
func (f *file) line(n int) string {
	if at := f.start(n); at >= 0 {
		return strings.TrimSuffix(firstLine(f.text[at:]), "\r")
	}
	return ""
}

// start is where a line begins, from 1; −1 where there is no such line.
func (f *file) start(n int) int {
	if f.starts == nil {
		f.starts = []int{0}
		for i := range len(f.text) {
			if f.text[i] == '\n' {
				f.starts = append(f.starts, i+1)
			}
		}
	}
	if n < 1 || n > len(f.starts) {
		return -1
	}
	return f.starts[n-1]
}

func (f *file) pos(line, col int) diag.Pos { return diag.Pos{File: f.name, Line: line, Col: col} }

// part is one YAML document of a file.
type part struct {
	text  string
	above int // lines of the file above it
}

// parts cuts a text at its document marks; what holds nothing but comments is
// no document. A line that begins with "---" is always a mark in YAML, so one
// broken document cannot spoil the next.
func parts(text string, above int) []part {
	var out []part
	add := func(p part) {
		if !blank(p.text) {
			out = append(out, p)
		}
	}
	start, startLine, line := 0, above, above
	for i := 0; i < len(text); {
		if i > start && isMark(text[i:]) {
			add(part{text[start:i], startLine})
			start, startLine = i, line
		}
		next := strings.IndexByte(text[i:], '\n')
		if next < 0 {
			break
		}
		i += next + 1
		line++
	}
	add(part{text[start:], startLine})
	return out
}

// isMark reports whether a line begins a document.
func isMark(s string) bool {
	return strings.HasPrefix(s, "---") && (len(s) == 3 || strings.IndexByte(" \t\r\n", s[3]) >= 0)
}

// blank reports whether a document has neither keys nor values.
func blank(s string) bool {
	for l := range strings.Lines(s) {
		if isMark(l) {
			l = l[3:]
		}
		l = strings.TrimLeft(l, " \r\n")
		if l != "" && l[0] != '#' && l != "...\n" && l != "..." {
			return false
		}
	}
	return true
}

// lines is how many lines a part has.
func (p part) lines() int {
	n := strings.Count(p.text, "\n")
	if !strings.HasSuffix(p.text, "\n") {
		n++
	}
	return n
}

// at returns the text of a line from a column on, both from 1, or "" where the
// line has no such column.
func (f *file) at(line, col int) (before, from string) {
	s := f.line(line)
	i := 0
	for ; col > 1 && i < len(s); col-- {
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return s[:i], s[i:]
}

// written finds a value as it stands on its line, quotes included, and what is
// around it; false where it spans lines or is written in another way.
func (d *decoder) written(n *yaml.Node) (before, old, after string, ok bool) {
	before, from := d.at(n.Line+d.above, n.Column)
	old = n.Value
	if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 && len(from) > 0 {
		old = from[:1] + old + from[:1]
	}
	if old == "" || !strings.HasPrefix(from, old) {
		return "", "", "", false
	}
	return before, old, from[len(old):], true
}

// mended is the line on which a value stands with another in its place, as an
// editor would type it; the new value alone where the old one spans lines.
func (d *decoder) mended(n *yaml.Node, value string) string {
	before, _, after, ok := d.written(n)
	if !ok {
		return value
	}
	return strings.TrimSpace(before + value + after)
}

// replaced is the edit that puts a value in the place of the one that stands
// there; none where that is not on one line.
func (d *decoder) replaced(n *yaml.Node, value string) []edit.Edit {
	before, old, _, ok := d.written(n)
	if !ok {
		return nil
	}
	return []edit.Edit{d.edit(n.Line+d.above, len(before), len(before)+len(old), value)}
}

// edit puts a text in the place of some bytes of a line.
func (f *file) edit(line, from, to int, text string) edit.Edit {
	at := f.bom + f.start(line)
	return edit.Edit{Start: at + from, End: at + to, New: text}
}
