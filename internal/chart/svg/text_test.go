package svg

import (
	"slices"
	"testing"
)

// TestWrap: lines break between words; only a word that is too long by itself
// is broken after its strokes, and cut where it has none.
func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text string
		room int
		want []string
	}{
		{"từ 01/07/2025", 200 * px, []string{"từ 01/07/2025"}},
		{"từ 01/07/2025", 90 * px, []string{"từ", "01/07/2025"}},
		{"từ 01/07/2025", 58 * px, []string{"từ", "01/07/", "2025"}},
		{"phường, xã", 62 * px, []string{"phường,", "xã"}},
		{"Nghiêng", 40 * px, []string{"Ngh…"}},
	} {
		if got := plain.wrap(c.text, c.room); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d px: %q, not %q", c.text, c.room/px, got, c.want)
		}
	}
}
