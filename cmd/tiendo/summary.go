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
	if r.Errors+r.Warnings > 0 {
		pattern = foundWords.In(lang) + pattern
	}
	return locale.Fill(pattern, locale.Args{
		"errors": r.Errors, "warnings": r.Warnings, "pages": r.Pages, "dir": dir,
		"written": r.Output.Written, "unchanged": r.Output.Unchanged, "removed": r.Output.Removed,
	})
}
