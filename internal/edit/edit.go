// Package edit changes texts at given places and shows what changed. Whoever
// mends a file says which bytes become what; all else stays as it was, comments
// and order included.
package edit

import (
	"cmp"
	"fmt"
	"slices"
)

// Edit puts New in the place of the bytes from Start up to End. Where both are
// the same, New is inserted there.
type Edit struct {
	Start, End int
	New        string
}

// Apply makes all edits of a text at once; they may come in any order, and what
// is inserted at one place stands in the order of the edits. The text itself is
// left alone. Edits that overlap, or lie outside the text, are a bug of whoever
// made them: Apply panics.
func Apply(text []byte, edits []Edit) []byte {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	out, done := make([]byte, 0, len(text)), 0
	for _, e := range edits {
		if e.Start < done || e.End < e.Start || e.End > len(text) {
			panic(fmt.Sprintf("edit: %d:%d is out of place, after %d of %d bytes", e.Start, e.End, done, len(text)))
		}
		out = append(out, text[done:e.Start]...)
		out = append(out, e.New...)
		done = e.End
	}
	return append(out, text[done:]...)
}
