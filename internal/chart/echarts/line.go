package echarts

import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tiendo/internal/chart"
)

// The ids of a line's series, by Sign.
var lineIDs = [...]string{
	chart.SignSeries: "figures", chart.SignPath: "path", chart.SignTrend: "trend", chart.SignTarget: "targets",
}

// line is a series against its path and targets, with the estimate.
func line(s *chart.Spec, p *chart.LinePlot) option {
	var names [len(lineIDs)]string
	for _, k := range p.Legend {
		if int(k.Sign) < len(names) {
			names[k.Sign] = k.Text
		}
	}
	c := newLine(s, p)
	c.AddSeries(p.Series, figures(p.Dots), styleOf(chart.SignSeries)...)
	if len(p.Path) > 1 {
		c.AddSeries(names[chart.SignPath], spots(p.Path), styleOf(chart.SignPath)...)
	}
	if len(p.Targets) > 0 {
		c.AddSeries(names[chart.SignTarget], targets(p.Targets), styleOf(chart.SignTarget)...)
	}
	if len(p.Trend) > 1 {
		c.AddSeries(names[chart.SignTrend], spots(p.Trend), styleOf(chart.SignTrend)...)
	}
	return finish(c)
}

func newLine(s *chart.Spec, p *chart.LinePlot) *charts.Line {
	c := charts.NewLine()
	c.ChartID = s.ID // random otherwise
	c.SetGlobalOptions(frame(s,
		charts.WithXAxisOpts(opts.XAxis{
			Type: "time", Min: day(p.Time.From), Max: day(p.Time.To), Name: p.Values.Note, NameLocation: "start",
		}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Min: number(p.Values.Min), Max: number(p.Values.Max)}),
	)...)
	return c
}

// styleOf is how a part of a line looks, but for its colour.
func styleOf(s chart.Sign) []charts.SeriesOpts {
	look, symbol := opts.LineStyle{}, true
	switch s {
	case chart.SignPath:
		look.Type, symbol = "dashed", false
	case chart.SignTrend:
		look.Type, symbol = "dotted", false
	case chart.SignTarget:
		look.Opacity = opts.Float(0)
	}
	return []charts.SeriesOpts{
		charts.WithSeriesId(lineIDs[s]),
		charts.WithLineStyleOpts(look),
		charts.WithLineChartOpts(opts.LineChart{ConnectNulls: opts.Bool(false), ShowSymbol: opts.Bool(symbol)}),
	}
}

// figures are the dots; where two are not joined, a null between them breaks
// the line.
func figures(dots []chart.Dot) []opts.LineData {
	var out []opts.LineData
	for i, d := range dots {
		if i > 0 && !d.Joined {
			out = append(out, opts.LineData{Value: []any{gap(dots[i-1], d), nil}})
		}
		out = append(out, datum(d.Spot, d.Period+": "+d.Label, symbols[d.Style]))
	}
	return out
}

// gap is a day between two dots.
func gap(from, to chart.Dot) string { return day((from.At + to.At) / 2) }

func targets(ts []chart.Target) []opts.LineData {
	out := make([]opts.LineData, len(ts))
	for i, t := range ts {
		out[i] = datum(t.Spot, t.By+": "+t.Long, "diamond")
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
