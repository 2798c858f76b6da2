// Package echarts prints a chart.Spec as a go-echarts option in JSON, for a
// script that draws on demand what chart/svg has drawn already.
//
// The option is plain data: no functions (they would be dead strings in JSON),
// no address of another host, colours left to the page. The tooltip is drawn as
// text in the picture, since the pages' security policy forbids the styles of
// an HTML one. The same spec gives the same bytes.
package echarts

import (
	"encoding/json"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Option returns the option's JSON. The numbers are those of the drawing.
func Option(s *chart.Spec) ([]byte, error) {
	if s.Sentence == "" {
		panic("chart/echarts: " + s.ID + " has no sentence")
	}
	p, ok := s.Plot.(*chart.LinePlot)
	if !ok {
		return nil, fmt.Errorf("chart %s: only lines have an interactive form", s.ID)
	}
	c := charts.NewLine()
	c.ChartID = s.ID // random otherwise
	c.SetGlobalOptions(
		charts.WithTitleOpts(opts.Title{Title: s.Title, Subtitle: s.Mark}),
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(true), Bottom: "0"}),
		charts.WithAnimation(false),
		charts.WithAriaOpts(&opts.Aria{Enabled: opts.Bool(true), Label: &opts.AriaLabel{Description: s.Sentence}}),
		charts.WithXAxisOpts(opts.XAxis{Type: "time", Min: day(p.Time.From), Max: day(p.Time.To)}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Min: number(p.Values.Min), Max: number(p.Values.Max)}),
	)
	addSeries(c, p)
	c.Validate()
	option := c.JSON()
	option["tooltip"] = textTooltip{opts.Tooltip{Show: opts.Bool(true), Trigger: "item"}, "richText", true}
	delete(option, "color") // the page's style decides
	return json.Marshal(option)
}

// textTooltip adds what go-echarts has no field for.
type textTooltip struct {
	opts.Tooltip
	RenderMode string `json:"renderMode"`
	Confine    bool   `json:"confine"`
}

// addSeries adds figures, path, targets and estimate, named as in the legend of
// the drawing.
func addSeries(c *charts.Line, p *chart.LinePlot) {
	names := map[chart.Sign]string{}
	for _, k := range p.Legend {
		names[k.Sign] = k.Text
	}
	c.AddSeries(p.Series, figures(p.Dots), charts.WithLineChartOpts(opts.LineChart{ConnectNulls: opts.Bool(false), ShowSymbol: opts.Bool(true)}))
	if len(p.Path) > 1 {
		c.AddSeries(names[chart.SignPath], spots(p.Path), dashed("dashed")...)
	}
	if len(p.Targets) > 0 {
		data := make([]opts.LineData, len(p.Targets))
		for i, t := range p.Targets {
			data[i] = datum(t.Spot, t.Long, "diamond")
		}
		c.AddSeries(names[chart.SignTarget], data, charts.WithLineStyleOpts(opts.LineStyle{Width: 0}), charts.WithLineChartOpts(opts.LineChart{ShowSymbol: opts.Bool(true)}))
	}
	if len(p.Trend) > 1 {
		c.AddSeries(names[chart.SignTrend], spots(p.Trend), dashed("dotted")...)
	}
}

func dashed(kind string) []charts.SeriesOpts {
	return []charts.SeriesOpts{
		charts.WithLineStyleOpts(opts.LineStyle{Type: kind}),
		charts.WithLineChartOpts(opts.LineChart{ShowSymbol: opts.Bool(false)}),
	}
}

// symbols are the drawing's signs by ECharts' names.
var symbols = [...]string{
	chart.Firm: "circle", chart.Provisional: "emptyCircle", chart.Illustrative: "emptyRect", chart.Estimated: "emptyTriangle",
}

// figures are the dots; where two are not joined, a null between them breaks
// the line.
func figures(dots []chart.Dot) []opts.LineData {
	var out []opts.LineData
	for i, d := range dots {
		if i > 0 && !d.Joined {
			out = append(out, opts.LineData{Value: []any{day((dots[i-1].At + d.At) / 2), nil}})
		}
		out = append(out, datum(d.Spot, d.Period+": "+d.Label, symbols[d.Style]))
	}
	return out
}

func spots(ss []chart.Spot) []opts.LineData {
	out := make([]opts.LineData, len(ss))
	for i, s := range ss {
		out[i] = datum(s, "", "")
	}
	return out
}

func datum(s chart.Spot, name, symbol string) opts.LineData {
	return opts.LineData{Name: name, Symbol: symbol, Value: []any{day(s.At), number(s.Value)}}
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
