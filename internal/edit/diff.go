package edit

import (
	"bytes"

	"github.com/rogpeppe/go-internal/diff"
)

// Diff shows what changed in a file as a unified diff that patch and git apply
// take: names a/… and b/…, three lines around each change. A text that is nil is
// that of a file that is not there. Equal texts have no diff: it is empty.
func Diff(name string, old, new []byte) []byte {
	from, to := "a/"+name, "b/"+name
	if old == nil {
		from = "/dev/null"
	}
	if new == nil {
		to = "/dev/null"
	}
	_, hunks, _ := bytes.Cut(diff.Diff(from, old, to, new), []byte("\n")) // without the command's line
	return hunks
}
