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
code and no other, each right one none. A file with nothing under its name is taken away. What no eye
sees in a file is written out, ‹U+00A0›.

Mọi điều mà ` + "`tiendo check`" + ` và ` + "`tiendo build`" + ` có thể báo về các tệp của trang. Lỗi thì không công bố gì;
cảnh báo cũng vậy khi có ` + "`--strict`" + `. ` + "`tiendo explain MÃ --lang vi`" + ` in phần nói về một mã.
Các ví dụ đặt chồng lên một trang nhỏ không có lỗi; tệp không có gì dưới tên là tệp bị bỏ đi.

| code | | Tiếng Việt | English |
| --- | --- | --- | --- |
`)
	for _, e := range diag.Table {
		fmt.Fprintf(b, "| [%s](#%s) | %s | %s | %s |\n", e.Code, e.Code, e.Severity, cell(e.Message.Vi), cell(e.Message.En))
	}
	for _, e := range diag.Table {
		fmt.Fprintf(b, "\n## %s\n\n%s\n", e.Code, e.Severity)
		for _, lang := range []string{"vi", "en"} {
			fmt.Fprintf(b, "\n**%s** %s\n\n%s\n", prose(e.Message.In(lang)), prose(e.Hint.In(lang)), prose(e.Why.In(lang)))
			if m := e.Mend.In(lang); m != "" {
				fmt.Fprintf(b, "\n`tiendo fix`: %s\n", m)
			}
		}
		fmt.Fprintf(b, "\nSai / Wrong:\n\n````\n%s````\n\nĐúng / Right:\n\n````\n%s````\n", example(e.Bad), example(e.Good))
	}
	golden.File(t, "../../docs/diagnostics.md", []byte(b.String()))
}

// prose shows a message's pattern as text of Markdown.
func prose(pattern string) string {
	return strings.NewReplacer("<", `\<`, "*", `\*`, "[", `\[`, "`", "\\`").Replace(diag.Pattern(pattern))
}

func cell(pattern string) string { return strings.ReplaceAll(prose(pattern), "|", `\|`) }

func example(text string) string { return strings.TrimRight(diag.Visible(text), "\n") + "\n" }
