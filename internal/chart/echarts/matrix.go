package echarts

import (
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// matrix is areas against goals as a heat map of verdicts: a datum is column,
// row, verdict, in words the whole sentence, and true where it is not filled.
func matrix(s *chart.Spec, p *chart.MatrixPlot) option {
	c := charts.NewHeatMap()
	c.ChartID = s.ID
	var areas []string
	var data []opts.HeatMapData
	for y, row := range p.Rows {
		areas = append(areas, row.Area)
		for x, cell := range row.Cells {
			if cell.Empty {
				continue
			}
			value := []any{x, y, int(cell.Verdict), cell.Long}
			if cell.Small {
				value = append(value, true)
			}
			data = append(data, opts.HeatMapData{Name: cell.Label, Value: value})
		}
	}
	c.SetGlobalOptions(frame(s,
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Position: "top", Data: p.Goals}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true), Data: areas}),
	)...)
	c.AddSeries(s.Title, data, charts.WithSeriesId("cells"), charts.WithLabelOpts(opts.Label{Show: opts.Bool(true), Formatter: "{b}"}))
	o := finish(c)
	o["legend"] = opts.Legend{Show: opts.Bool(false)}
	o["visualMap"] = verdicts(p)
	return o
}

// pieces is what go-echarts has no field for: a piece of one value.
type pieces struct {
	Type      string  `json:"type"`
	Dimension int     `json:"dimension"`
	Orient    string  `json:"orient"`
	Bottom    int     `json:"bottom"`
	Pieces    []piece `json:"pieces"`
}

type piece struct {
	Value int    `json:"value"`
	Label string `json:"label"`
	Class string `json:"class"` // for the page, which has its colour
}

// verdicts is the legend.
func verdicts(p *chart.MatrixPlot) pieces {
	m := pieces{Type: "piecewise", Dimension: 2, Orient: "horizontal"}
	for _, v := range progress.Verdicts {
		if i := slices.IndexFunc(p.Verdicts, func(k chart.MatrixKey) bool { return k.Verdict == v }); i >= 0 {
			m.Pieces = append(m.Pieces, piece{int(v), p.Verdicts[i].Word, class(v)})
		}
	}
	return m
}
