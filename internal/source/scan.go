package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
	"tiendo/internal/locale"
)

// spoilt are the lines of a file on which the scanner found an error: the
// documents that hold one are not parsed, as all else would follow from it.
type spoilt []int

// in reports whether one of the lines from first to last is spoilt.
func (s spoilt) in(first, last int) bool {
	for _, n := range s {
		if n >= first && n <= last {
			return true
		}
	}
	return false
}

// scan looks at raw lines for what YAML and Markdown hide or trip over. In a
// YAML text it also looks at indentation and at spaces that look like others.
func (d *decoder) scan(text string, above int, isYAML bool) spoilt {
	s := &scanner{d: d, yaml: isYAML, line: above, text: text, above: above}
	if !isYAML && len(text) > maxProse {
		d.overLimit(d.file.pos(above+1, 1), "prose", maxProse>>10)
		return spoilt{above + 1}
	}
	for rest := text; rest != ""; {
		s.line++
		l := firstLine(rest)
		rest = rest[min(len(l)+1, len(rest)):]
		s.scanLine(strings.TrimSuffix(l, "\r"))
	}
	return s.bad
}

// maxSaid is after how many faults of its lines no more are told of a file: it
// is damaged as a whole, and nobody reads so far.
const maxSaid = 1000

type scanner struct {
	d        *decoder
	yaml     bool
	text     string
	above    int // lines of the file above the text
	line     int
	bad      spoilt
	conflict bool // between the marks of a merge
	nfd      bool // said once a file
	mojibake bool // said once a file
	ended    int  // the line of a "..." after which nothing has come yet
	prose    paragraph
	said     int
	indents  map[int]string // of lines that begin with tabs; made when the first is met
	garbled  bool           // not UTF-8, which is said once a file: all else would follow from it
}

func (s *scanner) report(col int, code diag.Code, args locale.Args, fix ...edit.Edit) {
	if s.garbled && (code == diag.NotUTF8 || code == diag.ControlCharacter) || s.said == maxSaid {
		s.bad = append(s.bad, s.line)
		return
	}
	s.garbled = code == diag.NotUTF8 || s.garbled
	s.said++
	x := diag.Diagnostic{Pos: s.d.file.pos(s.line, col), Code: code, Args: args, Fix: fix}
	s.d.reportAt(x)
	if x.Severity() == diag.Error {
		s.bad = append(s.bad, s.line)
	}
}

func (s *scanner) scanLine(l string) {
	if strings.HasPrefix(l, "<<<<<<< ") || strings.HasPrefix(l, ">>>>>>> ") || l == "<<<<<<<" || l == ">>>>>>>" {
		s.mark(l)
	} else if s.conflict {
		s.bad = append(s.bad, s.line)
		return
	}
	if s.yaml && (l != "" && l[0] == '\t' || strings.HasPrefix(strings.TrimLeft(l, " "), "\t")) {
		if strings.TrimSpace(l) != "" {
			s.tab(l)
		}
	}
	if s.yaml {
		s.end(l)
	} else {
		s.paragraph(l)
	}
	if strings.Count(l, "?") > 1 && lostLetters(l) {
		s.report(1, diag.LostLetters, locale.Args{"text": short(strings.TrimSpace(l))})
	}
	for i := range len(l) {
		if l[i] >= 0x7f || l[i] < ' ' && l[i] != '\t' {
			s.signs(l)
			return
		}
	}
}

// end looks for text after a line that ends all documents in YAML: the library
// reads no further, and says nothing.
func (s *scanner) end(l string) {
	switch t := strings.TrimRight(l, " \t"); {
	case t == "...":
		s.ended = s.line
	case s.ended == 0 || t == "" || strings.HasPrefix(strings.TrimLeft(t, " "), "#"):
	case isMark(t):
		s.ended = 0
	default:
		s.bad = append(s.bad, s.line)
		s.d.reportAt(diag.Diagnostic{Pos: s.d.file.pos(s.ended, 1), Code: diag.BadSeparator, Args: locale.Args{"text": "..."}})
		s.ended = 0
	}
}

// paragraph is what was seen since the last empty line.
type paragraph struct {
	bytes, lines, columns int
	over                  bool
}

// paragraph looks for what would cost a Markdown parser minutes: it is as fast
// as its input is long for what people write, but not for what can be written.
func (s *scanner) paragraph(l string) {
	p := &s.prose
	body := strings.TrimLeft(l, " \t>")
	if body == "" && strings.IndexByte(l, '>') < 0 {
		*p = paragraph{}
		return
	}
	p.bytes += len(l) + 1
	p.lines++
	p.columns = max(p.columns, strings.Count(l, "|"))
	what, limit := "", 0
	switch quotes := strings.Count(l[:len(l)-len(body)], ">"); {
	case p.over:
	case quotes > maxQuotes:
		what, limit = "quotes", maxQuotes
	case p.columns*p.lines > maxCells:
		what, limit = "cells", maxCells
	case p.bytes > maxParagraph:
		what, limit = "paragraph", maxParagraph>>10
	}
	if what != "" {
		p.over = true
		s.report(1, diag.OverLimit, locale.Args{"what": limitWords[what], "limit": limit})
	}
}

// mark is a line that git left where two edits met.
func (s *scanner) mark(l string) {
	if l[0] == '<' || !s.conflict {
		s.report(1, diag.ConflictMark, locale.Args{"mark": l[:7]})
	} else {
		s.bad = append(s.bad, s.line)
	}
	s.conflict = l[0] == '<'
}

func (s *scanner) tab(l string) {
	indent := l[:len(l)-len(strings.TrimLeft(l, " \t"))]
	if s.indents == nil {
		s.indents = untab(s.text, s.above)
	}
	var fix []edit.Edit
	if spaces, ok := s.indents[s.line]; ok {
		fix = append(fix, s.d.edit(s.line, 0, len(indent), spaces))
	}
	s.report(strings.IndexByte(l, '\t')+1, diag.TabIndent, locale.Args{
		"line": strings.ReplaceAll(indent, "\t", "  ") + l[len(indent):]}, fix...)
}

// signs looks at a line that is not plain ASCII.
func (s *scanner) signs(l string) {
	col := 0
	var said []diag.Code // each once a line
	once := func(code diag.Code, args locale.Args, fix ...edit.Edit) {
		if !slices.Contains(said, code) {
			said = append(said, code)
			s.report(col, code, args, fix...)
		}
	}
	loose := false // may not be in normal form C
	for i := 0; i < len(l); {
		r, n := utf8.DecodeRuneInString(l[i:])
		col++
		switch {
		case r == utf8.RuneError && n == 1:
			once(diag.NotUTF8, locale.Args{"byte": "0x" + hex(uint(l[i]), 2)})
		case r < ' ' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0 && !mojibakeAt(l, i):
			once(diag.ControlCharacter, locale.Args{"sign": "U+" + hex(uint(r), 4)})
		case s.yaml && (r == 0x2028 || r == 0x2029):
			once(diag.InvisibleCharacter, locale.Args{"sign": "U+" + hex(uint(r), 4), "line": "", "enter": "Enter"})
		case s.yaml && invisible(r) && !mojibakeAt(l, i):
			once(diag.InvisibleCharacter, locale.Args{"sign": "U+" + hex(uint(r), 4), "enter": "",
				"line": strings.TrimSpace(strings.Map(visible, l))}, s.plainSpaces(l)...)
		}
		i += n
		loose = loose || r >= 0x300 && (r < 0x1e00 || r > 0x2026)
	}
	if word, at := mojibake(l); word != "" && !s.mojibake && !slices.Contains(said, diag.NotUTF8) {
		s.mojibake = true
		col = utf8.RuneCountInString(l[:at]) + 1
		bad := wordAt(l, at)
		once(diag.Mojibake, locale.Args{"text": bad, "word": word})
	}
	if loose && !s.nfd && utf8.ValidString(l) && !norm.NFC.IsNormalString(l) {
		s.nfd = true
		col = utf8.RuneCountInString(l[:norm.NFC.QuickSpanString(l)]) + 1
		once(diag.NotNFC, nil, s.composed()...)
	}
}

// invisible reports whether a sign looks like a space, or like nothing.
func invisible(r rune) bool {
	switch {
	case r == 0xa0, r == 0xad, r == 0x202f, r == 0x3000, r == 0xfeff, r == 0x2028, r == 0x2029,
		r >= 0x2000 && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	}
	return false
}

// visible writes a plain space for a wide sign, and nothing for one of no width.
func visible(r rune) rune {
	switch {
	case !invisible(r):
		return r
	case r == 0xa0, r == 0x202f, r == 0x3000, r >= 0x2000 && r <= 0x200a:
		return ' '
	}
	return -1
}

func hex(n uint, width int) string {
	const digits = "0123456789ABCDEF"
	out := ""
	for ; n > 0 || len(out) < width; n /= 16 {
		out = string(digits[n%16]) + out
	}
	return out
}
