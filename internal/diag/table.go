package diag

import "slices"

// Table is every code, in the order of docs/diagnostics.md. Each step of the
// way has its own files, codes_*.go.
var Table = slices.Concat(sourceCodes, syntaxCodes, recordCodes, tileCodes, changeCodes, numberCodes, checkCodes, doubtCodes, contentCodes, themeCodes, importCodes)

var byCode = func() map[Code]*Entry {
	m := make(map[Code]*Entry, len(Table))
	for i := range Table {
		m[Table[i].Code] = &Table[i]
	}
	return m
}()

// Lookup finds a code's entry.
func Lookup(c Code) (*Entry, bool) { e, ok := byCode[c]; return e, ok }

func mustLookup(c Code) *Entry {
	e, ok := byCode[c]
	if !ok {
		panic("diag: no such code: " + string(c))
	}
	return e
}
