package main

import (
	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

var (
	foundWords = diag.Words{
		Vi: "{errors} lỗi, {warnings} cảnh báo; ",
		En: "{errors} {errors?error|errors}, {warnings} {warnings?warning|warnings}; ",
	}
	shutWords   = diag.Words{Vi: "không công bố gì.", En: "nothing published."}
	brokenWords = diag.Words{Vi: "cần sửa trước khi công bố.", En: "to be mended before publishing."}
	soundWords  = diag.Words{Vi: "{pages} trang đều tốt.", En: "all {pages} pages come out."}
	mendWords   = diag.Words{Vi: " {fixable} chỗ tiendo fix sửa được.", En: " tiendo fix can mend {fixable} of them."}
	openWords   = diag.Words{Vi: " Mở {dir}/index.html để xem.", En: " Open {dir}/index.html to see it."}
	doneWords   = diag.Words{
		Vi: "{pages} trang trong {dir}: ghi {written}, giữ nguyên {unchanged}, xóa {removed}.",
		En: "{pages} pages in {dir}: {written} written, {unchanged} unchanged, {removed} removed.",
	}
)

// summary is one line on what a run found and did.
func summary(lang string, r *build.Result, p publish, dir string) string {
	words := doneWords
	switch {
	case r.Shut && p.nowhere:
		words = brokenWords
	case r.Shut:
		words = shutWords
	case p.nowhere:
		words = soundWords
	}
	pattern := words.In(lang)
	fixable := 0
	for _, d := range r.Diagnostics {
		if len(d.Fix) > 0 {
			fixable++
		}
	}
	switch {
	case fixable > 0:
		pattern += mendWords.In(lang)
	case !r.Shut && !p.nowhere && r.Output.Written > 0:
		pattern += openWords.In(lang)
	}
	if r.Errors+r.Warnings > 0 {
		pattern = foundWords.In(lang) + pattern
	}
	return locale.Fill(pattern, locale.Args{
		"errors": r.Errors, "fixable": fixable, "warnings": r.Warnings, "pages": r.Pages, "dir": dir,
		"written": r.Output.Written, "unchanged": r.Output.Unchanged, "removed": r.Output.Removed,
	})
}
