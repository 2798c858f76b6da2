package source

import (
	"regexp"
	"strings"

	"tiendo/internal/edit"
)

// tidied is what tidy did to a file; neither is a fault that anybody reports.
type tidied struct {
	blanks int // lines that ended in spaces
	crlf   bool
}

// tidy ends the lines of a file as YAML and git like it best: without spaces,
// and with a line feed alone. What is text stays as it is: the lines of a block
// ("|"), two spaces that break a line of Markdown, and its blocks of code.
func tidy(name, text string) ([]edit.Edit, tidied) {
	t := &tidier{markdown: strings.HasSuffix(name, ".md")}
	t.head = t.markdown
	for l := range strings.Lines(text) {
		t.line(l)
	}
	return t.edits, t.tidied
}

type tidier struct {
	tidied
	edits    []edit.Edit
	at       int // where the line begins
	n        int // the line, from 1
	markdown bool
	head     bool // of a Markdown file
	code     fence
	block    int // one more than the indentation of the key whose block of text goes on; 0 for none
}

// blockText is a line after which the lines below are a text.
var blockText = regexp.MustCompile(`(^|[ :-])[|>][-+0-9]*( +#.*)?$`)

func (t *tidier) line(l string) {
	body, lf := strings.CutSuffix(l, "\n")
	rest, cr := strings.CutSuffix(body, "\r")
	cr = cr && lf
	if !cr {
		rest = body
	}
	keep := t.ends(rest)
	if keep < len(rest) {
		t.blanks++
	}
	t.crlf = t.crlf || cr
	if keep < len(body) && (cr || keep < len(rest)) {
		t.edits = append(t.edits, edit.Edit{Start: t.at + keep, End: t.at + len(body)})
	}
	t.at += len(l)
}

// ends is how much of a line stays.
func (t *tidier) ends(l string) int {
	t.n++
	bare := strings.TrimRight(l, " \t")
	switch {
	case t.markdown && !t.head:
		if blanks := l[len(bare):]; !t.code.holds(l) && (bare == "" || blanks == " ") {
			return len(bare)
		}
		return len(l)
	case t.inBlock(bare), strings.HasSuffix(bare, `\`): // which may keep the space after it
		return len(l)
	}
	if mark := strings.TrimPrefix(bare, "\ufeff") == "---"; mark && t.n > 1 || !mark && t.n == 1 {
		t.head = false // a Markdown file whose first line is no mark has none
	}
	if blockText.MatchString(bare) {
		t.block = len(bare) - len(strings.TrimLeft(bare, " ")) + 1
	}
	return len(bare)
}

// inBlock reports whether a line belongs to the block of text above.
func (t *tidier) inBlock(bare string) bool {
	if t.block > 0 && bare != "" && len(bare)-len(strings.TrimLeft(bare, " \t")) < t.block {
		t.block = 0
	}
	return t.block > 0
}
