package build_test

import (
	"fmt"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/golden"
)

// TestDiagnosticsPage holds docs/diagnostics.md to the table of codes.
func TestDiagnosticsPage(t *testing.T) {
	b := &strings.Builder{}
	b.WriteString(`# Diagnostics

<!-- Generated from internal/diag by go test ./internal/build -update; do not edit. -->

Everything that ` + "`tiendo check`" + ` and ` + "`tiendo build`" + ` can say of a site's files. An error stops
publishing; a warning does so under ` + "`--strict`" + `. ` + "`tiendo explain CODE`" + ` prints a code's part of this page.

The examples are laid over a small sound site, ` + "`internal/build/testdata/base/`" + `: each wrong one yields its
code and no other, each right one none. What no eye sees in a file is written out, ‹U+00A0›.

Mọi điều mà ` + "`tiendo check`" + ` và ` + "`tiendo build`" + ` có thể báo về các tệp của trang. Lỗi thì không công bố gì;
cảnh báo cũng vậy khi có ` + "`--strict`" + `. ` + "`tiendo explain MÃ --lang vi`" + ` in phần nói về một mã.

| code | | Tiếng Việt | English |
| --- | --- | --- | --- |
`)
	for _, e := range diag.Table {
		fmt.Fprintf(b, "| [%s](#%s) | %s | %s | %s |\n", e.Code, e.Code, e.Severity, cell(e.Message.Vi), cell(e.Message.En))
	}
	for _, e := range diag.Table {
		fmt.Fprintf(b, "\n## %s\n\n%s\n", e.Code, e.Severity)
		for _, w := range []diag.Words{e.Message, e.Hint, e.Why} {
			if w.Vi != "" {
				fmt.Fprintf(b, "\n- %s\n- %s\n", diag.Pattern(w.Vi), diag.Pattern(w.En))
			}
		}
		fmt.Fprintf(b, "\nWrong / Sai:\n\n````\n%s````\n\nRight / Đúng:\n\n````\n%s````\n", example(e.Bad), example(e.Good))
	}
	golden.File(t, "../../docs/diagnostics.md", []byte(b.String()))
}

func cell(pattern string) string { return strings.ReplaceAll(diag.Pattern(pattern), "|", `\|`) }

func example(text string) string { return strings.TrimRight(diag.Visible(text), "\n") + "\n" }
