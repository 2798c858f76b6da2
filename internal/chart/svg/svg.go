// Package svg draws a chart.Spec as a static SVG: complete, labelled, readable
// without scripts, in print and in the dark. All layout is in integers of
// 1/100 px, so that the bytes are the same on every machine.
//
// Colours, weights and dashes are the style sheet's (themes/*/chart.css): the
// drawing has classes alone. Every kind of chart is a file and a line in draw.
package svg

import "tiendo/internal/chart"

// Width is for how much room a drawing is laid out.
type Width int

// The widths, in px.
const (
	Narrow Width = 304 // a phone, a card, an area's page
	Half   Width = 520 // beside something else on a desk
	Wide   Width = 720 // a goal's page on a desk
)

// Append draws s at the end of b. It panics where s has no sentence: a chart
// must say what it shows.
func Append(b []byte, s *chart.Spec, w Width) []byte {
	return draw(b, s, w).b
}

func draw(b []byte, s *chart.Spec, w Width) *canvas {
	if s.Sentence == "" {
		panic("chart/svg: " + s.ID + " has no sentence")
	}
	c := &canvas{b: b, spec: s, wide: w == Wide, w: int(w) * px, labels: make([]box, 0, 24)}
	switch p := s.Plot.(type) {
	case *chart.LinePlot:
		c.open("line", p.Verdict)
		c.line(p)
	case *chart.BulletPlot:
		c.open("bullet", p.Verdict)
		c.bullet(p)
	case *chart.RankingPlot:
		c.openLinks("ranking")
		c.ranking(p)
	case *chart.MultiplesPlot:
		c.openLinks("multiples")
		c.multiples(p)
	case *chart.SlopePlot:
		c.openLinks("slope")
		c.slope(p)
	case *chart.MapPlot:
		c.openLinks("map")
		c.tileMap(p)
	case *chart.StepsPlot:
		c.begin("steps", "img")
		c.steps(p)
	case *chart.FlowPlot:
		c.openLinks("flow")
		c.flow(p)
	default:
		panic("chart/svg: " + s.ID + " has a plot that cannot be drawn")
	}
	c.close()
	return c
}
