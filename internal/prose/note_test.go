package prose

import (
	"testing"

	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// TestNote: an editor's remark is a sentence, and is not said where it is the
// reason of an absence again.
func TestNote(t *testing.T) {
	text := func(s string) record.Text { return record.Text{{Lang: "vi", Text: s}} }
	point := func(note string) *progress.Measure {
		return &progress.Measure{Point: &progress.Point{Note: text(note)}}
	}
	absent := func(reason, note string) *progress.Measure {
		return &progress.Measure{Absent: &record.Figure{Absent: record.Missing, Reason: text(reason), Note: text(note)}}
	}
	w := New(words(t, "vi"), &record.Site{})
	for _, c := range []struct {
		name string
		m    *progress.Measure
		want string
	}{
		{"none", &progress.Measure{Point: &progress.Point{}}, ""},
		{"nothing at all", &progress.Measure{}, ""},
		{"blank", point("  "), ""},
		{"without a stop", point("Chưa gồm 2 dòng họ mới "), "Ghi chú: Chưa gồm 2 dòng họ mới."},
		{"with one", point("Đã đối chiếu sổ."), "Ghi chú: Đã đối chiếu sổ."},
		{"asked", point("Đã đủ chưa?"), "Ghi chú: Đã đủ chưa?"},
		{"open", point("Còn nữa…"), "Ghi chú: Còn nữa…"},
		{"absent", absent("Đang rà soát", "Chờ hai khu phố"), "Ghi chú: Chờ hai khu phố."},
		{"absent for that reason", absent("Đang rà soát", "Đang rà soát."), ""},
		{"absent, no note", &progress.Measure{Absent: &record.Figure{Reason: text("Đang rà soát")}}, ""},
	} {
		if got := w.Note(c.m); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
