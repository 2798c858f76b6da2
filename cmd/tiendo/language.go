package main

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
)

const langUsage = "language of the messages, vi or en (default: by LC_ALL or LANG, else the site's)"

// language is that of the messages: the one asked for, else the machine's
// where we speak it, else the given one.
func language(asked, otherwise string) string {
	if asked != "" {
		return asked
	}
	locale := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LANG"))
	lang, _, _ := strings.Cut(locale, ".")
	lang, _, _ = strings.Cut(lang, "_")
	if lang == "vi" || lang == "en" {
		return lang
	}
	return otherwise
}

// oneOf refuses a flag's value that is not among those it takes.
func oneOf(flag, value string, want ...string) error {
	if slices.Contains(want, value) {
		return nil
	}
	want = slices.DeleteFunc(want, func(s string) bool { return s == "" })
	last := len(want) - 1
	return fmt.Errorf("%s is %s or %s, not %q", flag, strings.Join(want[:last], ", "), want[last], value)
}
