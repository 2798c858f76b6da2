package theme

import (
	"bytes"
	"compress/gzip"
	"testing"
)

// What scripts weigh, compressed as hosts do it: what a page with charts has
// from the start, what draws a chart, and the library that draws on demand.
func TestDefaultThemeBudgetOfCharts(t *testing.T) {
	t.Parallel()
	th := loadDefault(t)
	for _, b := range []struct {
		name  string
		limit int
	}{{"js/chart.js", 1 << 10}, {"js/chart-live.js", 4400}, {"vendor/echarts/echarts.js", 230 << 10}} { // our own two: 5 KB together
		n := compressed(t, th, b.name)
		t.Logf("%s weighs %d bytes compressed", b.name, n)
		if n == 0 || n > b.limit {
			t.Errorf("%s weighs %d bytes compressed; at most %d", b.name, n, b.limit)
		}
	}
	for _, name := range []string{"vendor/echarts/echarts.LICENSE.txt", "vendor/echarts/echarts.NOTICE.txt"} {
		if th.Addr(name) == "" {
			t.Errorf("%s is not published", name)
		}
	}
}

func compressed(t *testing.T, th *Theme, name string) int {
	t.Helper()
	for _, a := range th.Assets {
		if a.Name != name {
			continue
		}
		var b bytes.Buffer
		w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(a.Bytes)
		w.Close()
		return b.Len()
	}
	return 0
}
