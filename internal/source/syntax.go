package source

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
	"tiendo/internal/locale"
)

// The library says of a fault in the syntax where it gave up, which is often
// lines away and sometimes nowhere. explainSyntax reads the lines of a broken
// document again, as an editor would, and says where the fault began.

// explainSyntax reports the faults of a document that did not parse.
func (d *decoder) explainSyntax(p part, err error) {
	s := &syntax{d: d, lines: strings.Split(p.text, "\n"), above: p.above}
	s.walk()
	if s.found {
		return
	}
	line := p.above + 1
	if x := yamlLine.FindStringSubmatch(err.Error()); x != nil {
		n, _ := strconv.Atoi(x[1])
		line = p.above + min(max(n, 1), p.lines())
	}
	d.reportAt(diag.Diagnostic{Pos: d.file.pos(line, 0), Code: diag.YAMLSyntax, Args: locale.Args{
		"line": short(strings.TrimSpace(d.line(line)))}})
}

var (
	yamlLine = regexp.MustCompile(`line (\d+):`)
	keyForm  = regexp.MustCompile(`^("[^"]*"|'[^']*'|[^\s"'\[\]{}#&*!|>%@` + "`" + `:,-][^#:]*?) *:( |$)`)
	noSpace  = regexp.MustCompile(`^([a-z][a-z0-9_-]*):([^\s:/].*)$`)
	// what is meant for a line of three hyphens
	falseMark = regexp.MustCompile(`^(-{2,}|[–—]+-*|={3,}|_{3,}|\*{3,})$`)
	blockOn   = regexp.MustCompile(`^[|>][-+0-9]*( +#.*)?$`)
)

// syntax walks the lines of a broken document.
type syntax struct {
	d     *decoder
	lines []string
	above int
	found bool

	levels []int // columns at which mappings and lists stand, from the outermost
	scalar bool  // the last key had a value on its own line: nothing may stand under it
}

func (s *syntax) report(i, col int, code diag.Code, args locale.Args, fix ...edit.Edit) {
	s.found = true
	s.d.reportAt(diag.Diagnostic{Pos: s.d.file.pos(s.above+i+1, col), Code: code, Args: args, Fix: fix})
}

// column is a byte's place in a line, in characters from 1.
func column(l string, at int) int { return utf8.RuneCountInString(l[:at]) + 1 }

func (s *syntax) walk() {
	for i := 0; i < len(s.lines); i++ {
		l := strings.TrimRight(s.lines[i], "\r ")
		body := strings.TrimLeft(l, " ")
		if body == "" || body[0] == '#' || i == 0 && isMark(l) {
			continue
		}
		if i == 0 && l[0] == '%' {
			s.report(i, 1, diag.YAMLFeature, locale.Args{"text": short(l)})
			return
		}
		if falseMark.MatchString(body) {
			s.report(i, len(l)-len(body)+1, diag.BadSeparator, locale.Args{"text": short(l)})
			return
		}
		i = s.scanLine(i, l, len(l)-len(body))
		if i < 0 {
			return
		}
	}
}

// scanLine looks at one line and returns the last one that its value takes, −1
// when nothing after it can be trusted.
func (s *syntax) scanLine(i int, l string, at int) int {
	for strings.HasPrefix(l[at:], "- ") {
		s.level(i, l, at, true)
		s.scalar = false
		at += 2
		for at < len(l) && l[at] == ' ' {
			at++
		}
	}
	rest := l[at:]
	if rest == "-" {
		s.level(i, l, at, true)
		s.scalar = false
		return i
	}
	if at > 0 && l[at-1] == '-' {
		return i
	}
	if x := keyForm.FindString(rest); x != "" {
		if !s.level(i, l, at, false) {
			return i
		}
		at += len(x)
		for at < len(l) && l[at] == ' ' {
			at++
		}
		s.scalar = at < len(l) && l[at] != '#'
		if !s.scalar {
			return i
		}
		return s.value(i, l, at, s.levels[len(s.levels)-1])
	}
	if x := noSpace.FindStringSubmatch(rest); x != nil && (at <= s.deepest() || !s.scalar && s.keyBelow(i, at)) {
		s.report(i, column(l, at+len(x[1])), diag.MissingSpace, locale.Args{"line": x[1] + ": " + x[2]})
		s.level(i, l, at, false)
		s.scalar = true
		return i
	}
	if s.scalar && at > s.deepest() {
		return i // goes on with the text above
	}
	s.scalar = true
	return s.value(i, l, at, at)
}

// keyBelow reports whether the next line is a key that stands at a column.
func (s *syntax) keyBelow(i, at int) bool {
	for _, l := range s.lines[i+1:] {
		body := strings.TrimLeft(l, " ")
		if strings.TrimRight(body, "\r") != "" && body[0] != '#' {
			return len(l)-len(body) == at && keyForm.MatchString(strings.TrimRight(body, "\r"))
		}
	}
	return false
}

func (s *syntax) deepest() int {
	if len(s.levels) == 0 {
		return 0
	}
	return s.levels[len(s.levels)-1]
}

// level enters the column at which a key or an item stands, and reports one
// that fits no column in use.
func (s *syntax) level(i int, l string, at int, item bool) bool {
	was := s.deepest()
	for len(s.levels) > 0 && s.deepest() > at {
		s.levels = s.levels[:len(s.levels)-1]
	}
	switch {
	case len(s.levels) == 0 || at > s.deepest():
		dedent := was > at
		if len(s.levels) > 0 && (s.scalar && !item || dedent) || dedent && len(s.levels) == 0 {
			s.report(i, at+1, diag.BadIndent, locale.Args{"have": at, "want": was,
				"line": strings.Repeat(" ", was) + strings.TrimSpace(l)})
			s.scalar = false
			return false
		}
		s.levels = append(s.levels, at)
	}
	return true
}

// value looks at what stands after a key, or as an item of a list. indent is
// the column of its key: the lines of a block stand deeper.
func (s *syntax) value(i int, l string, at, indent int) int {
	rest := l[at:]
	switch c := rest[0]; {
	case c == '"' || c == '\'':
		return s.quoted(i, l, at)
	case c == '[' || c == '{':
		return s.flow(i, l, at)
	case blockOn.MatchString(rest):
		for i+1 < len(s.lines) && (strings.TrimSpace(s.lines[i+1]) == "" || indentOf(s.lines[i+1]) > indent) {
			i++
		}
	case rest == "-":
		s.report(i, column(l, at), diag.UnclearAbsence, locale.Args{"text": rest})
	case curly(rest):
		s.report(i, column(l, at), diag.CurlyQuotes, locale.Args{"line": strings.TrimSpace(l[:at] + straighten(rest))},
			s.straight(i, at, rest)...)
	case strings.ContainsRune("@`%*&!|>,]}?", rune(c)) || strings.HasPrefix(rest, "- "):
		s.report(i, column(l, at), diag.ReservedSign, locale.Args{"sign": string(c), "line": strings.TrimSpace(l[:at] + quote(rest))})
	default:
		plain, _, _ := strings.Cut(rest, " #")
		j := strings.Index(plain+" ", ": ")
		if j >= 0 && indent < at && (figureObject.field(plain[:j]) >= 0 || contains(languages, plain[:j])) {
			s.report(i, column(l, at), diag.MissingBraces, locale.Args{"key": plain[:j], "line": strings.TrimSpace(l[:at] + braced(plain, j))})
		} else if j >= 0 {
			s.report(i, column(l, at+j), diag.ColonInText, locale.Args{"line": strings.TrimSpace(l[:at] + quote(strings.TrimRight(plain, " ")))})
		}
	}
	return i
}

// braced puts keys with their values in braces; a value that would not stand
// there as it is gets quotes.
func braced(s string, colon int) string {
	value := strings.TrimSpace(s[min(colon+2, len(s)):])
	if other := strings.Contains(value, ": "); !other && strings.ContainsAny(value, ",:{}[]#\"'") {
		value = quote(value)
	}
	return "{" + s[:colon] + ": " + value + "}"
}

func indentOf(l string) int { return len(l) - len(strings.TrimLeft(l, " ")) }

// quoted follows a quoted text to its end, which may stand lines below; a quote
// that opens and does not close on its line, before a line that looks like a
// key, was forgotten.
func (s *syntax) quoted(i int, l string, at int) int {
	end, bad := closing(l, at)
	if bad >= 0 {
		s.report(i, column(l, bad), diag.BadEscape, locale.Args{"sign": l[bad:min(bad+2, len(l))],
			"line": strings.TrimSpace(l[:at] + strings.ReplaceAll(l[at:], `\`, `\\`))})
		return i
	}
	if end < 0 {
		j := i
		for end < 0 && j+1 < len(s.lines) {
			if j++; keyForm.MatchString(strings.TrimLeft(s.lines[j], " -")) {
				break
			}
			if end, _ = closing(l[at:at+1]+s.lines[j], 0); end >= 0 {
				return j
			}
		}
		s.report(i, column(l, at), diag.UnclosedQuote, locale.Args{"line": strings.TrimSpace(l) + l[at:at+1]})
		return i
	}
	if tail := strings.TrimSpace(l[end+1:]); tail != "" && tail[0] != '#' && tail[0] != ':' {
		inner := strings.NewReplacer(`"`, "").Replace(l[at:])
		if l[at] == '\'' {
			inner = strings.NewReplacer("'", "").Replace(l[at:])
		}
		s.report(i, column(l, end+1), diag.TextAfterQuote, locale.Args{"text": short(tail), "line": strings.TrimSpace(l[:at] + quote(inner))})
	}
	return i
}

// closing finds the quote that closes the one at a place, −1 for none, and the
// backslash that begins no known sign, −1 for none.
func closing(l string, at int) (end, bad int) {
	q := l[at]
	for j := at + 1; j < len(l); j++ {
		switch {
		case l[j] == '\\' && q == '"':
			if j+1 < len(l) && !strings.ContainsRune("0abt\tnvfre \"/\\N_LPxuU", rune(l[j+1])) {
				return -1, j
			}
			j++
		case l[j] == q && q == '\'' && j+1 < len(l) && l[j+1] == q:
			j++
		case l[j] == q:
			return j, -1
		}
	}
	return -1, -1
}

// flow follows [ … ] or { … } to its end.
func (s *syntax) flow(i int, l string, at int) int {
	var open []byte
	for j, from := i, at; j < len(s.lines); j, from = j+1, 0 {
		row := s.lines[j]
		if j > i && keyForm.MatchString(row) { // a key at the margin: the bracket was forgotten
			break
		}
		for k := from; k < len(row); k++ {
			switch c := row[k]; c {
			case '#':
				if k == 0 || row[k-1] != ' ' {
					continue
				}
				if s.hashInText(j, row, k) {
					return -1
				}
				k = len(row)
			case '"', '\'':
				if k > 0 && strings.IndexByte(" [{,:", row[k-1]) < 0 {
					continue
				}
				end, _ := closing(row, k)
				if end < 0 {
					s.report(j, column(row, k), diag.UnclosedQuote, locale.Args{"line": strings.TrimSpace(row) + string(c)})
					return j
				}
				k = end
			case ',':
				if rest := strings.TrimLeft(row[k+1:], " "); strings.HasPrefix(rest, ",") {
					s.report(j, column(row, len(row)-len(rest)), diag.ReservedSign, locale.Args{"sign": ",",
						"line": strings.TrimSpace(row[:k] + rest)})
					return -1
				}
			case '[', '{':
				open = append(open, c+2) // the closing sign, in ASCII
			case ']', '}':
				if len(open) == 0 || open[len(open)-1] != c {
					s.report(j, column(row, k), diag.UnclosedBracket, locale.Args{"sign": string(c), "want": "", "line": ""})
					return j
				}
				if open = open[:len(open)-1]; len(open) == 0 {
					s.afterFlow(j, row, k, l[:at])
					return j
				}
			}
		}
	}
	s.report(i, column(l, at), diag.UnclosedBracket, locale.Args{"sign": l[at : at+1], "want": string(open[len(open)-1]), "line": ""})
	return -1
}

// hashInText reports a text within brackets that a number sign cuts short,
// bracket and all; false where a true comment stands there.
func (s *syntax) hashInText(j int, row string, at int) bool {
	begin := strings.LastIndexAny(row[:at], "{[,:") + 1
	end := at + strings.IndexAny(row[at:]+",", ",]}")
	words := strings.TrimSpace(row[begin:min(end, len(row))])
	if end == len(row) || words[0] == '#' {
		return false
	}
	begin += strings.Index(row[begin:], words)
	s.report(j, column(row, at), diag.HashInText, locale.Args{
		"line": strings.TrimSpace(row[:begin] + quote(words) + row[begin+len(words):])})
	return true
}

// afterFlow reports text after a closing bracket, and colons within.
func (s *syntax) afterFlow(j int, row string, end int, before string) {
	tail := strings.TrimSpace(row[end+1:])
	if tail != "" && tail[0] != '#' {
		s.report(j, column(row, end+1), diag.TextAfterQuote, locale.Args{"text": short(tail), "line": strings.TrimSpace(before + quote(strings.TrimPrefix(strings.TrimSpace(row), strings.TrimSpace(before))))})
		return
	}
	x := doubleColon.FindStringSubmatchIndex(row[:end+1])
	if x == nil {
		return
	}
	words := row[x[2]:x[4]] // up to the second colon
	if i := strings.LastIndexByte(words, ' '); i >= 0 && isKey(words[i+1:]) {
		s.report(j, column(row, x[2]+i+1), diag.MissingComma, locale.Args{"key": words[i+1:],
			"line": strings.TrimSpace(row[:x[2]] + strings.TrimRight(words[:i], " ;") + "," + row[x[2]+i:])})
		return
	}
	s.report(j, column(row, x[4]), diag.ColonInText, locale.Args{
		"line": strings.TrimSpace(row[:x[2]] + quote(strings.TrimSpace(row[x[2]:x[3]])) + row[x[3]:])})
}

// doubleColon is a plain value inside brackets that has a colon of its own.
var doubleColon = regexp.MustCompile(`[{,] *[^\s"'\[\]{},:]+: +([^"'\[\]{},:]+(: )[^"'\[\]{},]*)`)
