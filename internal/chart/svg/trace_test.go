package svg

import (
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestTrace lays a line out by hand: 40 months on 150 px, 0 to 100 on 38.
func TestTrace(t *testing.T) {
	c := &chart.Common{
		Values: chart.Axis{Min: exact.Int(0), Max: exact.Int(100)},
		Time:   chart.Span{From: 100, To: 140},
	}
	dot := func(months record.Instant, v int64, s chart.Style, joined bool) chart.Dot {
		return chart.Dot{Spot: chart.Spot{At: 100 + months, Value: exact.Int(v)}, Style: s, Joined: joined}
	}
	target := exact.Int(75)
	got := TraceOf(c, &chart.Trace{Target: &target, Dots: []chart.Dot{
		dot(0, 0, chart.Firm, false), dot(20, 50, chart.Firm, false), dot(30, 50, chart.Firm, true), dot(40, 100, chart.Illustrative, true),
	}})
	want := Trace{Line: "M5 43M80 24L117.5 24L155 5", Firm: "M5 43h0", Other: "M155 5h0", Target: "M0 14.5H160"}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	above := exact.Int(101)
	if got := TraceOf(c, &chart.Trace{Target: &above, Dots: []chart.Dot{dot(0, 0, chart.Firm, false), dot(40, 0, chart.Firm, true)}}); got.Target != "" {
		t.Errorf("a target beyond the scale is drawn: %s", got.Target)
	}
}
