package echarts

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

func year(y int) record.Instant { return record.Instant(y*12 + 11) }

func spot(y int, n, d int64) chart.Spot { return chart.Spot{At: year(y), Value: exact.Frac(n, d)} }

// line has a gap, an illustrative figure and a value without an end in decimals.
func lineSpec() *chart.Spec {
	p := &chart.LinePlot{
		Values: chart.Axis{Min: exact.Int(40), Max: exact.Int(80), Ticks: []chart.Tick{{Value: exact.Int(40), Label: "40%"}, {Value: exact.Int(80), Label: "80%"}}},
		Time:   chart.Span{From: year(2021), To: year(2030)},
		Series: "Gia đình học tập",
		Dots: []chart.Dot{
			{Spot: spot(2021, 48, 1), Period: "2021", Label: "48,0%"},
			{Spot: spot(2023, 17300, 300), Period: "2023", Label: "57,7%"},
			{Spot: spot(2024, 663, 10), Period: "2024", Label: "66,3%", Joined: true, Style: chart.Illustrative},
		},
		Path:    []chart.Spot{spot(2021, 48, 1), spot(2025, 70, 1), spot(2030, 80, 1)},
		Targets: []chart.Target{{Spot: spot(2025, 70, 1), Label: "70%", Long: "Mục tiêu 70%", By: "2025"}, {Spot: spot(2030, 80, 1), Label: "80%", Long: "Mục tiêu 80%", By: "2030"}},
		Trend:   []chart.Spot{spot(2024, 663, 10), spot(2026, 7451, 100)},
		Legend: []chart.Key{
			{Sign: chart.SignSeries, Text: "Thực tế"}, {Sign: chart.SignPath, Text: "Mức cần đạt"},
			{Sign: chart.SignTarget, Text: "Mục tiêu"}, {Sign: chart.SignTrend, Text: "Ước tính"},
		},
	}
	return &chart.Spec{
		ID: "line", Title: "Gia đình học tập", Sentence: "Từ 48,0% đến 66,3%.", Name: "Gia đình học tập",
		Mark: "Số liệu minh họa", Plot: p,
	}
}

// parsed is what the tests read of the JSON.
type parsed struct {
	Animation *bool
	Tooltip   struct{ RenderMode string }
	Aria      struct{ Label struct{ Description string } }
	Series    []struct {
		Name string
		Data []struct {
			Name, Symbol string
			Value        []any
		}
	}
}

func read(t *testing.T, s *chart.Spec) (parsed, []byte) {
	t.Helper()
	raw, err := Option(s)
	if err != nil {
		t.Fatal(err)
	}
	var o parsed
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&o); err != nil {
		t.Fatal(err)
	}
	return o, raw
}

// The numbers of the option are those of the drawing.
func TestNumbersAreTheDrawings(t *testing.T) {
	s := lineSpec()
	o, _ := read(t, s)
	p := s.Plot.(*chart.LinePlot)
	drawing := string(svg.Append(nil, s, svg.Wide))
	if len(o.Series) != 4 {
		t.Fatalf("%d series", len(o.Series))
	}
	var spots []chart.Spot
	for _, d := range p.Dots {
		spots = append(spots, d.Spot)
	}
	targets := []chart.Spot{p.Targets[0].Spot, p.Targets[1].Spot}
	for i, want := range [][]chart.Spot{spots, p.Path, targets, p.Trend} {
		n := 0
		for _, d := range o.Series[i].Data {
			if d.Value[1] == nil {
				continue
			}
			if n == len(want) {
				t.Fatalf("series %s has more than %d numbers", o.Series[i].Name, n)
			}
			if got := d.Value[0]; got != want[n].At.LastDay().String() {
				t.Errorf("series %s, %d: at %v; want %v", o.Series[i].Name, n, got, want[n].At.LastDay())
			}
			got, err := exact.Parse(d.Value[1].(json.Number).String())
			if off := got.Sub(want[n].Value).Abs(); err != nil || exact.Frac(1, 1e9).Less(off) {
				t.Errorf("series %s, %d: %v; want %v", o.Series[i].Name, n, d.Value[1], want[n].Value)
			}
			n++
		}
		if n != len(want) {
			t.Errorf("series %s has %d numbers; want %d", o.Series[i].Name, n, len(want))
		}
	}
	// what is written at a figure and a target is what the drawing writes
	for _, d := range append(o.Series[0].Data, o.Series[2].Data...) {
		_, label, found := strings.Cut(d.Name, ": ")
		if !found {
			label = d.Name
		}
		if d.Value[1] != nil && !strings.Contains(drawing, ">"+label+"</text>") {
			t.Errorf("%q is not in the drawing %s", label, drawing)
		}
	}
}

func TestGapIsANull(t *testing.T) {
	o, raw := read(t, lineSpec())
	data := o.Series[0].Data
	if len(data) != 4 || data[1].Value[1] != nil || data[1].Value[0] != "2022-12-31" {
		t.Errorf("figures %+v; want a null in 2022", data)
	}
	if !bytes.Contains(raw, []byte(`"connectNulls":false`)) {
		t.Errorf("the line goes on over nulls: %s", raw)
	}
}

func TestOptionIsPlainData(t *testing.T) {
	o, raw := read(t, lineSpec())
	for _, bad := range []string{"function", "__f__", "http", "//", "<", "\"color\""} {
		if bytes.Contains(raw, []byte(bad)) {
			t.Errorf("the option holds %q: %s", bad, raw)
		}
	}
	if o.Animation == nil || *o.Animation || o.Tooltip.RenderMode != "richText" || o.Aria.Label.Description != lineSpec().Sentence {
		t.Errorf("option %+v", o)
	}
	if !bytes.Contains(raw, []byte("Số liệu minh họa")) {
		t.Error("the option lacks the mark")
	}
	for range 20 {
		if _, again := read(t, lineSpec()); !bytes.Equal(raw, again) {
			t.Fatal("the same spec gave other bytes")
		}
	}
}

func TestOnlyLines(t *testing.T) {
	s := lineSpec()
	s.Plot = &chart.BulletPlot{}
	if _, err := Option(s); err == nil {
		t.Error("a bullet got an option")
	}
}
