package echarts

import (
	"encoding/json"
	"slices"

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
	var err error
	if l.Ranking != nil {
		f.Ranking, err = optionOf(l.Ranking)
	}
	if l.Matrix != nil {
		f.Matrix, err = optionOf(l.Matrix)
	}
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(f)
	if err != nil {
		return nil, err
	}
	return slices.Concat([]byte("tiendoChart("), text, []byte(");\n")), nil
}

// file is the argument of the call.
type file struct {
	Words   chart.LiveWords   `json:"words"`
	Line    option            `json:"line,omitempty"`
	Styles  map[string]string `json:"styles,omitempty"`
	Axis    [][2]any          `json:"axis,omitempty"`
	Note    string            `json:"note,omitempty"`
	Ticks   [][2]any          `json:"ticks,omitempty"`
	Areas   []area            `json:"areas,omitempty"`
	Ranking option            `json:"ranking,omitempty"`
	Matrix  option            `json:"matrix,omitempty"`
}

type area struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Class   string   `json:"class"`
	Axis    [][2]any `json:"axis"`
	Note    string   `json:"note,omitempty"`
	From    string   `json:"from"`
	To      string   `json:"to"`
	Figures [][]any  `json:"figures"`
	Targets [][]any  `json:"targets,omitempty"`
	Path    [][]any  `json:"path,omitempty"`
	Trend   [][]any  `json:"trend,omitempty"`
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
	for _, a := range l.Areas {
		p := a.Plot
		f.Areas = append(f.Areas, area{
			ID: a.ID, Name: a.Name, Class: class(p.Verdict), Axis: axis(p.Values), Note: p.Values.Note,
			From: day(p.Time.From), To: day(p.Time.To),
			Figures: figureRows(p.Dots), Targets: targetRows(p.Targets), Path: spotRows(p.Path), Trend: spotRows(p.Trend),
		})
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

func figureRows(dots []chart.Dot) (out [][]any) {
	for i, d := range dots {
		if i > 0 && !d.Joined {
			out = append(out, []any{gap(dots[i-1], d), nil})
		}
		out = append(out, []any{day(d.At), number(d.Value), d.Period, d.Label, symbols[d.Style]})
	}
	return out
}

func targetRows(ts []chart.Target) (out [][]any) {
	for _, t := range ts {
		out = append(out, []any{day(t.At), number(t.Value), t.By, t.Long, "diamond"})
	}
	return out
}

func spotRows(ss []chart.Spot) (out [][]any) {
	for _, s := range ss {
		out = append(out, []any{day(s.At), number(s.Value)})
	}
	return out
}
