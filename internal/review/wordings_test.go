package review

import (
	"strings"
	"testing"
)

// TestApart: two long texts are shown from where they part, short ones whole.
func TestApart(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("một hai ba ", 30)
	for _, c := range []struct{ old, new, wantOld, wantNew string }{
		{"ngắn", "ngắn hơn", "ngắn", "ngắn hơn"},
		{"", long, "", long},
		{"đầu " + long, "khác " + long, "đầu " + long, "khác " + long},
		{long + "bốn", long + "năm", "…một hai ba một hai ba bốn", "…một hai ba một hai ba năm"},
		{long, long + "năm", "…một hai ba một hai ba ", "…một hai ba một hai ba năm"},
	} {
		old, new := apart(c.old, c.new, 80)
		if old != c.wantOld || new != c.wantNew {
			t.Errorf("apart(…%q, …%q) = %q, %q; want %q, %q", tail(c.old), tail(c.new), old, new, c.wantOld, c.wantNew)
		}
	}
}

func tail(s string) string { return s[max(0, len(s)-8):] }
