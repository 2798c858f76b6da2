package echarts

import (
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// none stands for a value that is not there.
const none = "-"

// ranking is the areas as bars, a series a verdict, so that the legend has the
// verdicts. Those without a figure keep their line, without a bar.
func ranking(s *chart.Spec, p *chart.RankingPlot) option {
	r := rankingChart{s, p, charts.NewBar(), slices.Concat(p.Rows, p.Unranked)}
	r.ChartID = s.ID
	var names []string
	for _, row := range r.rows {
		names = append(names, named(row))
	}
	for _, a := range p.Missing {
		names = append(names, a.Name)
	}
	r.SetGlobalOptions(frame(s,
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Min: number(p.Values.Min), Max: number(p.Values.Max), Name: p.MissingHead, NameLocation: "start"}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true)}),
	)...)
	r.SetXAxis(names)
	for _, hollow := range []bool{false, true} {
		for _, v := range progress.Verdicts {
			r.addBars(v, hollow)
		}
	}
	r.addMissing(len(names))
	r.addTargets()
	return finish(r.XYReversal())
}

// rankingChart is a ranking while it is being made.
type rankingChart struct {
	spec *chart.Spec
	plot *chart.RankingPlot
	*charts.Bar
	rows []chart.RankRow
}

func named(row chart.RankRow) string {
	if row.Rank == "" {
		return row.Name
	}
	return row.Rank + "  " + row.Name
}

// addBars adds the areas of a verdict, if there are any.
func (r *rankingChart) addBars(v progress.Verdict, hollow bool) {
	name, id := r.spec.Title, class(v)
	if hollow {
		id += "-hollow"
	}
	data, there := make([]opts.BarData, len(r.rows)+len(r.plot.Missing)), false
	for i := range data {
		data[i].Value = none
	}
	for i, row := range r.rows {
		if row.Verdict != v || row.Hollow != hollow {
			continue
		}
		there = true
		long := row.Name + ": " + row.Label
		if row.Chip != "" {
			name, long = row.Chip, long+", "+row.Chip
		}
		data[i] = opts.BarData{
			Name: long, Value: number(row.Value),
			Label: &opts.Label{Show: opts.Bool(true), Position: "right", Formatter: row.Label},
		}
	}
	if there {
		r.AddSeries(name, data, r.bars(id)...)
	}
}

// bars are one over another, as each area has one of them; the common target
// goes through the first.
func (r *rankingChart) bars(id string) []charts.SeriesOpts {
	o := []charts.SeriesOpts{charts.WithSeriesId(id), charts.WithBarChartOpts(opts.BarChart{Stack: "areas"})}
	if t := r.plot.Target; t != nil && len(r.MultiSeries) == 0 {
		o = append(o,
			charts.WithMarkLineNameXAxisItemOpts(opts.MarkLineNameXAxisItem{Name: t.Label, XAxis: number(t.Value)}),
			charts.WithMarkLineStyleOpts(opts.MarkLineStyle{Symbol: []string{"none"}, Label: &opts.Label{Show: opts.Bool(true), Formatter: "{b}"}}),
		)
	}
	return o
}

// addMissing names the reason of each area without a figure, for whoever walks
// the chart by keyboard.
func (r *rankingChart) addMissing(lines int) {
	if len(r.plot.Missing) == 0 {
		return
	}
	data := make([]opts.BarData, lines)
	for i := range data {
		data[i].Value = none
		if k := i - len(r.rows); k >= 0 {
			data[i].Name = r.plot.Missing[k].Name + ": " + r.plot.Missing[k].Reason
		}
	}
	r.AddSeries(r.plot.MissingHead, data, r.bars("missing")...)
}

// addTargets marks each area's own target where they have no common one.
func (r *rankingChart) addTargets() {
	i := slices.IndexFunc(r.plot.Legend, func(k chart.Key) bool { return k.Sign == chart.SignTarget })
	if i < 0 {
		return
	}
	var data []opts.LineData
	for line, row := range r.rows {
		if row.Target != nil {
			data = append(data, opts.LineData{Value: []any{number(*row.Target), line}})
		}
	}
	own := charts.NewLine().AddSeries(r.plot.Legend[i].Text, data, charts.WithSeriesId("targets"),
		charts.WithLineStyleOpts(opts.LineStyle{Opacity: opts.Float(0)}),
		charts.WithLineChartOpts(opts.LineChart{ShowSymbol: opts.Bool(true), Symbol: "rect", SymbolSize: []int{2, 14}}))
	r.Overlap(own)
}
