// Package check holds the rules over the whole record and its measures: what a
// single document cannot know of itself.
package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Run reports what breaks a rule. clock is the machine's date: a period or an
// article that lies after it is refused unless asOf was given (then it is left
// out); it can only refuse. The zero date asks for no such check.
func Run(rec *record.Record, book *progress.Book, clock record.Date, log *diag.Log) {}
