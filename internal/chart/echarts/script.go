package echarts

import (
	"encoding/json"

	"tiendo/internal/chart"
)

// Script prints a Live as a classic script, which a page can load where it is a
// file as well: a call of tiendoChart with
//
//	words            chart.LiveWords
//	line             the option of every area's line, without data
//	styles           what is said of a figure, by its symbol
//	axis, ticks      of several lines together: [[value, label]…], [[day, label]…]; note: of that axis
//	areas            {id, name, class, axis, note, from, to, and by the ids of their series
//	                 figures, targets: [[day, value, period, label, symbol]…], path, trend: [[day, value]…]}…
//	ranking, matrix  options
//
// whatever of these there is. A figure with null for its value breaks the line.
func Script(l *chart.Live) ([]byte, error) {
	f := file{Words: l.Words}
	if l.Line != nil {
		f.addLines(l)
	}
	for _, part := range []struct {
		spec *chart.Spec
		to   *option
	}{{l.Ranking, &f.Ranking}, {l.Matrix, &f.Matrix}} {
		if part.spec == nil {
			continue
		}
		o, err := optionOf(part.spec)
		if err != nil {
			return nil, err
		}
		*part.to = o
	}
	head, err := json.Marshal(f)
	if err != nil {
		return nil, err
	}
	b := append([]byte("tiendoChart("), head...)
	if len(l.Areas) > 0 {
		b = append(b[:len(b)-1], `,"areas":[`...)
		for i := range l.Areas {
			b = appendArea(b, i, &l.Areas[i])
		}
		b = append(b, "]}"...)
	}
	return append(b, ");\n"...), nil
}

// file is the argument of the call, but for its areas.
type file struct {
	Words   chart.LiveWords   `json:"words"`
	Line    option            `json:"line,omitempty"`
	Styles  map[string]string `json:"styles,omitempty"`
	Axis    [][2]any          `json:"axis,omitempty"`
	Note    string            `json:"note,omitempty"`
	Ticks   [][2]any          `json:"ticks,omitempty"`
	Ranking option            `json:"ranking,omitempty"`
	Matrix  option            `json:"matrix,omitempty"`
}

func (f *file) addLines(l *chart.Live) {
	f.Line = emptyLine(l)
	f.Styles = map[string]string{}
	for style, word := range l.Styles {
		if word != "" {
			f.Styles[symbols[style]] = word
		}
	}
	f.Axis, f.Note = axis(l.Values), l.Values.Note
	for _, t := range l.Ticks {
		f.Ticks = append(f.Ticks, [2]any{day(t.At), t.Label})
	}
}

// emptyLine is how a line looks, without its data.
func emptyLine(l *chart.Live) option {
	c := newLine(l.Line, l.Line.Plot.(*chart.LinePlot))
	for _, s := range []chart.Sign{chart.SignSeries, chart.SignPath, chart.SignTarget, chart.SignTrend} {
		c.AddSeries(l.Names[s], nil, styleOf(s)...)
	}
	return finish(c)
}

func axis(a chart.Axis) [][2]any {
	out := make([][2]any, len(a.Ticks))
	for i, t := range a.Ticks {
		out[i] = [2]any{number(t.Value), t.Label}
	}
	return out
}
