package source

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"gopkg.in/yaml.v3"

	"tiendo/internal/edit"
)

// What follows mends what can be mended in one way alone, and never a number: a
// diagnostic carries its edits, and Fix applies them.

// plainSpaces mends the signs of a line that look like a space, or like nothing.
// Some are left to a person: one between digits may divide thousands or hide a
// second number, one that ends a line for YAML may stand for a line's end, and a
// space before a number sign would make a comment of what follows.
func (s *scanner) plainSpaces(l string) []edit.Edit {
	var out []edit.Edit
	for i := 0; i < len(l); {
		end := i
		for end < len(l) {
			r, n := utf8.DecodeRuneInString(l[end:])
			if !invisible(r) || mojibakeAt(l, end) {
				break
			}
			end += n
		}
		if end == i {
			_, n := utf8.DecodeRuneInString(l[i:])
			i += n
			continue
		}
		within := i > 0 && inNumber(l[i-1]) && end < len(l) && inNumber(l[end])
		if !within && !strings.ContainsAny(l[i:end], "\u2028\u2029") && !strings.HasPrefix(l[end:], "#") {
			out = append(out, s.d.edit(s.line, i, end, strings.Map(visible, l[i:end])))
		}
		i = end
	}
	return out
}

func inNumber(c byte) bool { return c >= '0' && c <= '9' || c == '.' || c == ',' }

// composed mends the letters of a text whose accents stand apart, but for those
// in blocks of code.
func (s *scanner) composed() []edit.Edit {
	var out []edit.Edit
	n, code := s.above, fence{}
	for l := range strings.Lines(s.text) {
		n++
		if !s.yaml && code.holds(l) || norm.NFC.IsNormalString(l) || !utf8.ValidString(l) {
			continue
		}
		from := norm.NFC.QuickSpanString(l)
		out = append(out, s.d.edit(n, from, len(l), norm.NFC.String(l[from:])))
	}
	return out
}

// fence follows the blocks of code of a Markdown text.
type fence struct{ sign string }

// holds takes the next line, and reports whether it belongs to a block of code.
func (f *fence) holds(l string) bool {
	t := strings.TrimLeft(l, " >")
	sign := t[:len(t)-len(strings.TrimLeft(t, "`"))]
	if sign == "" {
		sign = t[:len(t)-len(strings.TrimLeft(t, "~"))]
	}
	switch {
	case f.sign == "":
		if len(sign) >= 3 {
			f.sign = sign
			return true
		}
		return false
	case strings.HasPrefix(sign, f.sign) && strings.TrimSpace(t[len(sign):]) == "":
		f.sign = ""
	}
	return true
}

// curlyPair reports whether curly quotes stand around a value, and nowhere in it.
func curlyPair(s string) bool {
	if !curly(s) || s != strings.TrimSpace(s) {
		return false
	}
	inner, ok := strings.CutPrefix(s, "“")
	if ok {
		inner, ok = strings.CutSuffix(inner, "”")
	} else if inner, ok = strings.CutPrefix(s, "‘"); ok {
		inner, ok = strings.CutSuffix(inner, "’")
	}
	return ok && inner != "" && inner == strings.TrimSpace(inner) && !strings.ContainsAny(inner, "“”„‘’")
}

// straight mends the curly quotes of a value on a line that does not parse.
func (s *syntax) straight(i, at int, rest string) []edit.Edit {
	if !curlyPair(rest) {
		return nil
	}
	return []edit.Edit{s.d.edit(s.above+i+1, at, at+len(rest), straighten(rest))}
}

// untab gives the lines that begin with tabs their spaces: as many as make of
// each document one that can be read, if tabs of any width make the same one, or
// only one width does. By file line; what can be read in two ways is left out.
func untab(text string, above int) map[int]string {
	out := map[int]string{}
	for _, p := range parts(text, above) {
		if width := tabWidth(p.text); width > 0 {
			n := p.above
			for l := range strings.Lines(p.text) {
				n++
				if indent := blanks(l); strings.Contains(indent, "\t") {
					out[n] = expand(indent, width)
				}
			}
		}
	}
	return out
}

// tabWidth is the width of tabs with which a document can be read, 0 for none.
func tabWidth(text string) int {
	found, width := (*yaml.Node)(nil), 0
	mixed := false
	for _, w := range []int{2, 4, 8} {
		b := &strings.Builder{}
		for l := range strings.Lines(text) {
			indent := blanks(l)
			mixed = mixed || strings.HasPrefix(indent, " ") && strings.TrimSpace(l) != ""
			b.WriteString(expand(indent, w) + strings.Map(visible, l[len(indent):]))
		}
		n, err := parse(part{text: b.String()})
		switch {
		case err != nil || n == nil:
		case found == nil:
			found, width = n, w
		case !alike(found, n):
			return 0
		}
	}
	if found == nil && !mixed {
		return 2 // something else is wrong; where all indents are tabs, any width will do
	}
	return width
}

func blanks(l string) string { return l[:len(l)-len(strings.TrimLeft(l, " \t"))] }

// expand writes spaces for the tabs of an indentation.
func expand(indent string, width int) string {
	n := 0
	for i := range len(indent) {
		if n++; indent[i] == '\t' {
			n = (n + width - 1) / width * width
		}
	}
	return strings.Repeat(" ", n)
}

// alike reports whether two documents say the same, but for white space.
func alike(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || len(a.Content) != len(b.Content) ||
		strings.Join(strings.Fields(a.Value), " ") != strings.Join(strings.Fields(b.Value), " ") {
		return false
	}
	for i := range a.Content {
		if !alike(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}
