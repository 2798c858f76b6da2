// Package echarts prints a chart.Spec as a go-echarts option in JSON, for a
// script that draws on demand what chart/svg has drawn already, and the script
// files that bring such options to a page.
//
// An option is plain data: no functions (they would be dead strings in JSON),
// no address of another host, colours left to the page, which tells by a
// series' id which it has. The tooltip is drawn as text in the picture, since
// the pages' security policy forbids the styles of an HTML one. The same spec
// gives the same bytes.
package echarts

import (
	"encoding/json"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Option returns the option's JSON. The numbers are those of the drawing.
func Option(s *chart.Spec) ([]byte, error) {
	o, err := optionOf(s)
	if err != nil {
		return nil, err
	}
	return json.Marshal(o)
}

// option is a go-echarts option; its keys are printed in order.
type option map[string]any

// optionOf has a line a kind.
func optionOf(s *chart.Spec) (option, error) {
	if s.Sentence == "" {
		panic("chart/echarts: " + s.ID + " has no sentence")
	}
	switch p := s.Plot.(type) {
	case *chart.LinePlot:
		return line(s, p), nil
	case *chart.RankingPlot:
		return ranking(s, p), nil
	case *chart.MatrixPlot:
		return matrix(s, p), nil
	}
	return nil, fmt.Errorf("chart %s: no interactive form of %T", s.ID, s.Plot)
}

// frame is what all charts have around their series.
func frame(s *chart.Spec, more ...charts.GlobalOpts) []charts.GlobalOpts {
	return append(more,
		charts.WithTitleOpts(opts.Title{Title: s.Title, Subtitle: s.Mark}),
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(true), Bottom: "0"}),
		charts.WithAnimation(false),
		charts.WithAriaOpts(&opts.Aria{Enabled: opts.Bool(true), Label: &opts.AriaLabel{Description: s.Sentence}}),
	)
}

// finish takes the option from a chart that is complete. A tooltip shows what
// its datum is called.
func finish(c interface {
	Validate()
	JSON() map[string]any
}) option {
	c.Validate() // empty axes otherwise
	o := option(c.JSON())
	o["tooltip"] = textTooltip{opts.Tooltip{Show: opts.Bool(true), Trigger: "item", Formatter: "{b}"}, "richText", true}
	delete(o, "color") // the page's style decides
	return o
}

// textTooltip adds what go-echarts has no field for.
type textTooltip struct {
	opts.Tooltip
	RenderMode string `json:"renderMode"`
	Confine    bool   `json:"confine"`
}

// class is a verdict's id, the same as its class in the style sheet.
func class(v progress.Verdict) string { return "v-" + v.String() }

// symbols are the drawing's signs by ECharts' names.
var symbols = [...]string{
	chart.Firm: "circle", chart.Provisional: "emptyCircle", chart.Illustrative: "emptyRect", chart.Estimated: "emptyTriangle",
}

// day is an instant's last day as ECharts reads time.
func day(t record.Instant) string { return t.LastDay().String() }

// maxDecimals is how exactly a number is given that has no end.
const maxDecimals = 9

// number is a value as JSON.
func number(v exact.Rat) json.Number {
	k, _ := v.Decimals(maxDecimals)
	return json.Number(v.Fixed(k))
}
