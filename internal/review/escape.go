package review

import (
	"strings"
	"unicode/utf8"
)

// What Markdown and the hosts that show it would take for more than text. The
// texts are those of whoever opened the pull request: no markup of theirs, and
// no names that the host would call (@name, #12), though what they wrote shows.
var marks = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "|", `\|`, "~", `\~`, "$", `\$`,
	"<", "&lt;", ">", "&gt;", "&", "&amp;",
	"@", "@"+joiner, "#", "#"+joiner, "://", ":"+joiner+"//", "www.", "www"+joiner+".",
	"\n", " ", "\r", " ", "\t", " ",
)

// joiner is the word joiner, which is not seen.
const joiner = "\u2060"

// escape makes a text stand as it is, in one line.
func escape(s string) string { return marks.Replace(printable(s)) }

// brief is escape for a cell of a table.
func brief(s string) string { return escape(cut(s, widest)) }

// cut shortens a text to so many characters.
func cut(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	runes := []rune(s)
	return strings.TrimSpace(string(runes[:most-1])) + "…"
}

// code is a text in a font of fixed width.
func code(s string) string {
	return "`" + strings.ReplaceAll(cut(printable(s), 300), "`", "'") + "`"
}
