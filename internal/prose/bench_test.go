package prose

import (
	"testing"

	"tiendo/internal/scenario"
)

// BenchmarkReason is a goal's section of an area's page: reason and short line.
func BenchmarkReason(b *testing.B) {
	w := New(words(b, "vi"), scenario.Site())
	m := scenario.Parse(b, "goal share 70@2025 80@2030\nof gia đình/families\nbase 2021\n1 2021 2160/4500\n1 2024 3300/6000\nask 1 2024").Measure()
	b.ReportAllocs()
	for b.Loop() {
		if len(w.Reason(m)) < 4 || w.Short(m) == "" {
			b.Fatal("too little said")
		}
	}
}
