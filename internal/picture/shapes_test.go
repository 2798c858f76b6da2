package picture

import (
	"fmt"
	"image"
	"math"
	"testing"
)

// The looks of elements by a sheet of every form that is understood.
func TestSheet(t *testing.T) {
	s := parseSheet(`
/* a comment with { in it */
@import "x.css";
:root { --ink: #123; --deep: var(--ink); --self: var(--self) }
@media (prefers-color-scheme: dark) { :root { --ink: #fff } .chart .a { fill: #fff } }
.v-good { --v: #00ff00 }
.chart text { fill: var(--deep); font-size: 14px }
.chart .a { fill: var(--v, #ff0000); stroke: #abcdef }
.chart :is(.b, .c) { fill: none; stroke-dasharray: 4 3 }
.chart:not([class*="v-"]) > .c { stroke: var(--ink) }
.chart .d { fill: var(--self); stroke: var(--nothing) }
.chart a:hover .a { fill: #000 }
`)
	for _, c := range []struct{ svg, want string }{
		{`<text>x</text>`, "fill:#112233;font-size:14px"},
		{`<text class="a">x</text>`, "fill:#ff0000;stroke:#abcdef;stroke-width:1;stroke-linejoin:round;font-size:14px"},
		{`<g class="v-good"><path class="a" d="M0 0"/></g>`, "fill:#00ff00;stroke:#abcdef;stroke-width:1;stroke-linejoin:round"},
		{`<a class="v-good" href="x"><path class="a" d="M0 0"/></a>`, "fill:#00ff00;stroke:#abcdef;stroke-width:1;stroke-linejoin:round"},
		{`<path class="b" d="M0 0"/>`, "fill:none"},
		{`<path class="c" d="M0 0"/>`, "fill:none;stroke:#112233;stroke-width:1;stroke-linejoin:round;stroke-dasharray:4 3"},
		{`<g><path class="c" d="M0 0"/></g>`, "fill:none"},
		{`<path class="d" d="M0 0"/>`, "fill:#000000"},
	} {
		d := s.read([]byte(`<svg class="chart" width="10" height="10">` + c.svg + `</svg>`))
		if got := d.items[0].css(); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.svg, got, c.want)
		}
	}
}

// Every point of an arc is as far from its middle, on the side that its flags
// say.
func TestArcs(t *testing.T) {
	for _, c := range []struct {
		data   string
		centre point
		length float64 // of the way
	}{
		{"M1 0A1 1 0 0 1 0 1", point{0, 0}, math.Pi / 2},
		{"M1 0A1 1 0 0 0 0 1", point{1, 1}, math.Pi / 2},
		{"M1 0A1 1 0 1 0 0 1", point{0, 0}, 3 * math.Pi / 2},
		{"M1 0a1 1 0 1 1-1 1", point{1, 1}, 3 * math.Pi / 2},
		{"M-1 0a1 1 0 1 1 2 0", point{0, 0}, math.Pi},
		{"M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z", point{0, 0}, 2 * math.Pi},
	} {
		got := flatten(c.data, 100)[0].points
		way := 0.0
		for i, p := range got {
			if d := p.less(c.centre).length(); math.Abs(d-1) > 1e-9 {
				t.Errorf("%s: %v is %g from %v", c.data, p, d, c.centre)
			}
			if i > 0 {
				way += p.less(got[i-1]).length()
			}
		}
		if math.Abs(way-c.length) > .01 {
			t.Errorf("%s: goes %g, want %g", c.data, way, c.length)
		}
	}
}

func TestPathData(t *testing.T) {
	got := fmt.Sprint(flatten("M0 0h2v.5.5l-1-1zM5.5.5L1,1 2 2H3V4", 1))
	want := "[{[{0 0} {2 0} {2 0.5} {2 1} {1 0}] true} {[{5.5 0.5} {1 1} {2 2} {3 2} {3 4}] false}]"
	if got != want {
		t.Errorf(" got %s\nwant %s", got, want)
	}
}

// A dashed line has as much ink as its dashes say, across bends too.
func TestDashes(t *testing.T) {
	line := []contour{{points: []point{{0, 0}, {10, 0}, {10, 10}}}}
	ink := 0.0
	for _, c := range dashed(line, []float64{3, 2}) {
		for i := 1; i < len(c.points); i++ {
			ink += c.points[i].less(c.points[i-1]).length()
		}
	}
	if math.Abs(ink-12) > 1e-6 {
		t.Errorf("%g px of ink, want 12", ink)
	}
}

// Shapes are painted where they are, tiles apart too, and overlapping parts of
// a stroke are no hole.
func TestPaint(t *testing.T) {
	red := solid(0xff, 0, 0)
	d := &drawing{w: 700, h: 40, items: []item{
		{style: style{fill: red}, at: place{scale: 1}, box: &rect{10, 10, 600, 10, 0}},
		{style: style{stroke: red, width: 6}, at: place{0, 20, 1}, path: "M10 10L100 10L60 10"},
	}}
	img := paint(d, 1, nil)
	for _, c := range []struct {
		at  image.Point
		red bool
	}{
		{image.Pt(10, 10), true}, {image.Pt(9, 10), false}, {image.Pt(609, 19), true}, {image.Pt(610, 19), false},
		{image.Pt(511, 15), true}, {image.Pt(512, 15), true}, {image.Pt(300, 9), false}, {image.Pt(300, 20), false},
		{image.Pt(80, 30), true}, {image.Pt(59, 30), true}, {image.Pt(80, 26), false},
	} {
		if got := img.RGBAAt(c.at.X, c.at.Y).G == 0; got != c.red {
			t.Errorf("%v: red is %t", c.at, got)
		}
	}
}

// Texts are measured as they are painted, in composed and decomposed letters.
func TestText(t *testing.T) {
	f := painter(t, nil).faces
	last := func(s string) float64 {
		most := 0.0
		for _, c := range f.text(&item{style: style{size: 10}, text: s}) {
			for _, p := range c.points {
				most = max(most, p.x)
			}
		}
		return most
	}
	composed, apart := last("Thủy ước"), last("Thu\u0309y u\u031bo\u031b\u0301c")
	if composed != apart || composed == 0 {
		t.Errorf("composed letters end at %g, decomposed ones at %g", composed, apart)
	}
	// as chart/svg measures it: 660 and 849 in 1/1000 em, "0" and "%"
	if w := f.regular.width("3%"); math.Abs(w-1.509) > .002 {
		t.Errorf("3%% is %g em wide", w)
	}
	lines := f.regular.wrap("một hai ba bốn năm sáu", 10, 60, 2)
	if len(lines) != 2 || lines[1][len(lines[1])-len("…"):] != "…" {
		t.Errorf("wrapped into %q", lines)
	}
}
