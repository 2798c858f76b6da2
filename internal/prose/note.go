package prose

import (
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Note is what the editor remarked on the figure of a measure, or on its absence;
// "" where nothing is, or no more than why the figure is absent.
func (w *Writer) Note(m *progress.Measure) string {
	switch {
	case m.Point != nil:
		return w.Remark(m.Point.Note)
	case m.Absent != nil && w.clause(m.Absent.Note) != w.clause(m.Absent.Reason):
		return w.Remark(m.Absent.Note)
	}
	return ""
}

// Remark is an editor's note as a sentence that says it is one: "Ghi chú: Chưa gồm
// 2 dòng họ mới."; "" where there is none.
func (w *Writer) Remark(t record.Text) string {
	s := strings.TrimSpace(t.In(w.Lang()))
	if s == "" {
		return ""
	}
	if !strings.ContainsAny(s[len(s)-1:], ".!?") && !strings.HasSuffix(s, "…") {
		s += "."
	}
	return w.Say("reason.note", locale.Args{"note": s})
}
