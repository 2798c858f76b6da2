package compare

import (
	"slices"

	"tiendo/internal/diag"
)

// same says how much two diagnostics must have in common to be one: their code
// and message always, the rest where it is given.
type sameness struct{ file, line bool }

// A line that is put in above moves a warning, an edit changes its line, a
// rename its file: each is looked for in turn, and what is left is new.
var passes = [...]sameness{{true, true}, {true, false}, {false, true}}

func diagnostics(was, is Side) (new, gone []diag.Diagnostic) {
	gone, new = slices.Clone(was.Diagnostics), slices.Clone(is.Diagnostics)
	for _, pass := range passes {
		gone, new = without(gone, new, was, is, pass)
	}
	return new, gone
}

type identity struct {
	code                      diag.Code
	message, file, cell, line string
}

func identify(d diag.Diagnostic, s Side, pass sameness) identity {
	id := identity{code: d.Code, message: d.Message("en")}
	if pass.file {
		id.file, id.cell = d.Pos.File, d.Pos.Cell
	}
	if pass.line && s.Line != nil {
		id.line = s.Line(d.Pos)
	}
	return id
}

// without pairs off what both lists have.
func without(old, new []diag.Diagnostic, was, is Side, pass sameness) (gone, left []diag.Diagnostic) {
	count := map[identity]int{}
	for _, d := range old {
		count[identify(d, was, pass)]++
	}
	paired := map[identity]int{}
	for _, d := range new {
		id := identify(d, is, pass)
		if count[id] > 0 && (pass.file || id.line != "") { // in another file, only its line tells it
			count[id]--
			paired[id]++
			continue
		}
		left = append(left, d)
	}
	for _, d := range old {
		id := identify(d, was, pass)
		if paired[id] > 0 {
			paired[id]--
			continue
		}
		gone = append(gone, d)
	}
	return gone, left
}
