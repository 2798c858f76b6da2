package diag

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"tiendo/internal/locale"
)

// Explain prints all that the table says of a code, in one language.
func Explain(w io.Writer, e *Entry, lang string) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s [%s]: %s\n", severityWords[e.Severity].In(lang), e.Code, Pattern(e.Message.In(lang)))
	if h := e.Hint.In(lang); h != "" {
		fmt.Fprintf(b, "  %s: %s\n", hintWord.In(lang), Pattern(h))
	}
	if m := e.Mend.In(lang); m != "" {
		fmt.Fprintf(b, "  tiendo fix: %s\n", m)
	}
	fmt.Fprintf(b, "\n%s\n", e.Why.In(lang))
	fmt.Fprintf(b, "\n%s:\n\n%s", badWord.In(lang), indent(Visible(e.Bad)))
	fmt.Fprintf(b, "\n%s:\n\n%s", goodWord.In(lang), indent(Visible(e.Good)))
	_, err := io.WriteString(w, b.String())
	return err
}

var (
	badWord  = Words{"Sai", "Wrong"}
	goodWord = Words{"Đúng", "Right"}
)

// Pattern shows a message's pattern as a sentence, its arguments as {names}.
func Pattern(pattern string) string {
	c, errs := locale.ParseWords("", "p = "+pattern)
	if len(errs) > 0 {
		panic("diag: bad pattern: " + pattern)
	}
	args := locale.Args{}
	for _, name := range c.Placeholders("p") {
		args[name] = "{" + name + "}"
	}
	return c.Say("p", args)
}

// Visible shows what a file holds and no eye sees: "‹U+00A0›".
func Visible(text string) string {
	b := &strings.Builder{}
	for i, r := range text {
		switch {
		case r == unicode.ReplacementChar && !strings.HasPrefix(text[i:], "\uFFFD"):
			fmt.Fprintf(b, "‹%02X›", text[i])
		case r == '\n':
			b.WriteRune(r)
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\u00a0':
			fmt.Fprintf(b, "‹U+%04X›", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func indent(text string) string {
	b := &strings.Builder{}
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimRight("    "+line, " \n") + "\n")
	}
	return b.String()
}
