// Package diag is what tiendo says about the files that people write:
// positions, the one table of codes, the log that collects, and the printers.
//
// A diagnostic is a code, a position and arguments; it becomes a sentence only
// when it is printed, in the reader's language. What an editor can mend goes
// here; the world's failures (disk, git) are errors; our own bugs panic.
package diag

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"tiendo/internal/edit"
	"tiendo/internal/locale"
)

// Pos is a place in a file of the site.
type Pos struct {
	File string // slash-separated, relative to the site; "" where no file is to blame
	Line int    // from 1; 0: the file as a whole
	Col  int    // from 1, in characters; 0: the line as a whole
	Cell string // in a workbook, "Phú Thủy!B7", instead of Line and Col
}

// String prints "file:line:col", as editors and terminals open it.
func (p Pos) String() string {
	switch {
	case p.Cell != "":
		return p.File + ":" + p.Cell
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return p.File + ":" + strconv.Itoa(p.Line)
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Col)
}

// Compare orders positions by file, line, column, cell.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col), compareCells(p.Cell, q.Cell))
}

// compareCells orders cells as they are read: by sheet, row and column.
func compareCells(a, b string) int {
	sheet := strings.LastIndexByte(a, '!') + 1
	if other := strings.LastIndexByte(b, '!') + 1; a[:sheet] != b[:other] || sheet == 0 {
		return cmp.Compare(a, b)
	}
	a, b = a[sheet:], b[sheet:]
	m, n := strings.IndexAny(a, "0123456789"), strings.IndexAny(b, "0123456789")
	if m < 0 || n < 0 {
		return cmp.Compare(a, b)
	}
	shorter := func(x, y string) int { return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)) }
	return cmp.Or(shorter(a[m:], b[n:]), shorter(a[:m], b[:n]))
}

// Severity tells whether a diagnostic stops publishing.
type Severity uint8

// The severities. Under --strict a warning stops publishing too.
const (
	Error Severity = iota
	Warning
)

func (s Severity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// Code names a kind of diagnostic, in kebab case, for ever ("duplicate-figure").
type Code string

// Entry is a code's row in the table.
type Entry struct {
	Code     Code
	Severity Severity
	Message  Words // pattern; see locale.Catalogue for its form
	Hint     Words // what to write instead; may be empty where the message says it
	Why      Words // a paragraph for `tiendo explain`: why this is refused
	Mend     Words // what `tiendo fix` does about it; empty where only a person can tell what was meant
	// Bad and Good are small sites in txtar form ("-- file --" lines), laid over
	// the base site of the examples' test: Bad yields this code and no other,
	// Good yields none. A file whose body is empty is taken away from the base.
	Bad, Good string
	// Tool is which command yields the code: "" for build and check. The examples
	// of others begin with the command's line, and run in that command's package.
	Tool string
}

// Words is a text in both languages in which tiendo speaks to editors.
type Words struct{ Vi, En string }

// In picks a language: "vi", else English.
func (w Words) In(lang string) string {
	if lang == "vi" {
		return w.Vi
	}
	return w.En
}

// Note is a second place that a diagnostic is about ("first given here").
type Note struct {
	Pos  Pos
	Text NoteText
	Args locale.Args
}

// Diagnostic is one thing that is wrong.
type Diagnostic struct {
	Pos   Pos
	Code  Code
	Args  locale.Args // fills message and hint
	Notes []Note
	Hint  Words // in place of the table's hint, where the code has more than one way out

	// What mends it, in bytes of its file; empty where there is more than one way
	// to, or none that is safe.
	Fix []edit.Edit
}

// Log collects diagnostics. It is safe for concurrent use; the zero value is
// ready.
type Log struct {
	mu   sync.Mutex
	list []Diagnostic
}

// Report adds d. A code that is not in the table panics.
func (l *Log) Report(d Diagnostic) {
	if _, ok := Lookup(d.Code); !ok {
		panic("diag: no such code: " + string(d.Code))
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list = append(l.list, d)
}

// At is Report for the usual case.
func (l *Log) At(pos Pos, code Code, args locale.Args, notes ...Note) {
	l.Report(Diagnostic{Pos: pos, Code: code, Args: args, Notes: notes})
}

// Add adds all that another log holds.
func (l *Log) Add(other *Log) {
	for _, d := range other.Sorted() {
		l.Report(d)
	}
}

// Sorted returns what was reported, by position, code and message, without
// doubles. The caller owns the slice.
func (l *Log) Sorted() []Diagnostic {
	l.mu.Lock()
	list := slices.Clone(l.list)
	l.mu.Unlock()
	order := func(a, b Diagnostic) int {
		if c := cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Code, b.Code)); c != 0 {
			return c // the words are made only where they decide
		}
		return cmp.Compare(a.Message("en"), b.Message("en"))
	}
	slices.SortStableFunc(list, order)
	return slices.CompactFunc(list, func(a, b Diagnostic) bool { return order(a, b) == 0 })
}

// Counts returns how many errors and warnings Sorted holds.
func (l *Log) Counts() (errors, warnings int) {
	for _, d := range l.Sorted() {
		if d.Severity() == Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}

// Severity is the code's.
func (d Diagnostic) Severity() Severity { return mustLookup(d.Code).Severity }

// Message is the sentence in that language.
func (d Diagnostic) Message(lang string) string {
	return locale.Fill(mustLookup(d.Code).Message.In(lang), d.argsIn(lang))
}

// HintText is what to write instead, in that language; it may be empty.
func (d Diagnostic) HintText(lang string) string {
	w := d.Hint
	if w == (Words{}) {
		w = mustLookup(d.Code).Hint
	}
	return locale.Fill(w.In(lang), d.argsIn(lang))
}

// Message is the note's sentence in that language.
func (n Note) Message(lang string) string {
	return locale.Fill(noteWords[n.Text].In(lang), argsIn(n.Args, lang))
}

func (d Diagnostic) argsIn(lang string) locale.Args { return argsIn(d.Args, lang) }

// argsIn resolves arguments that are themselves in two languages.
func argsIn(args locale.Args, lang string) locale.Args {
	out := make(locale.Args, len(args))
	for k, v := range args {
		if w, ok := v.(Words); ok {
			v = w.In(lang)
		}
		out[k] = v
	}
	return out
}

// NoteText names what a note says.
type NoteText uint8

// What notes say.
const (
	FirstGivenHere NoteText = iota
	DefinedHere
	SeeAlsoHere
)

var noteWords = map[NoteText]Words{
	FirstGivenHere: {"Lần đầu ghi ở đây.", "First given here."},
	DefinedHere:    {"Được khai báo ở đây.", "Defined here."},
	SeeAlsoHere:    {"Liên quan đến chỗ này.", "This place is concerned too."},
}
