package main

import (
	"cmp"
	"os"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

const langUsage = "language of the messages, vi or en (default: by LC_ALL or LANG, else the site's)"

// language is that of the messages: the one asked for, else the machine's
// where we speak it, else the given one.
func language(asked, otherwise string) string {
	if asked != "" {
		return asked
	}
	machine := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LANG"))
	lang, _, _ := strings.Cut(machine, ".")
	lang, _, _ = strings.Cut(lang, "_")
	if lang == "vi" || lang == "en" {
		return lang
	}
	return otherwise
}

var (
	oneOfWords  = diag.Words{Vi: "{flag} là {list} hoặc {last}, không phải {value}", En: "{flag} is {list} or {last}, not {value}"}
	periodWords = diag.Words{
		Vi: "--period cần một kỳ như 2024, 2024-H1, 2024-Q3 hoặc 2024-06, không phải {value}",
		En: "--period wants a period like 2024, 2024-H1, 2024-Q3 or 2024-06, not {value}",
	}
)

// oneOf refuses a flag's value that is not among those it takes.
func oneOf(flag, value string, want ...string) error {
	if slices.Contains(want, value) {
		return nil
	}
	want = slices.DeleteFunc(want, func(s string) bool { return s == "" })
	last := len(want) - 1
	return &diag.Fault{Words: oneOfWords, Args: locale.Args{
		"flag": flag, "list": strings.Join(want[:last], ", "), "last": want[last], "value": strconv.Quote(value)}}
}

// periodOf reads the value of --period.
func periodOf(value string) (record.Period, error) {
	p, ok := record.ParsePeriod(value)
	if !ok {
		return p, &diag.Fault{Words: periodWords, Args: locale.Args{"value": strconv.Quote(value)}}
	}
	return p, nil
}
