package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// Source is where a page's script finds the [Live] that it needs to draw a
// chart anew, and whose line the chart is.
type Source struct {
	Href string // relative to the page
	Area string // an area's id; "" where the chart is not of one area
}

// Live is what a page's script draws on demand, where chart/svg has drawn
// already: a goal's line in one area, with those above it and those right below
// to lay beside it, and their ranking; or a matrix alone.
type Live struct {
	Line    *Spec      // of the first of Areas: how all their lines look
	Areas   []LiveArea // those that have a line, from the top down
	Values  Axis       // holds all their values: that of several lines
	Ticks   []Moment   // of all their times
	Names   [4]string  // of a line's parts, by Sign up to SignTarget
	Styles  [4]string  // what is said of a dot's style; "" of Firm
	Ranking *Spec      // of the areas right below; nil where no page shows it
	Matrix  *Spec      // nil beside lines
	Words   LiveWords
}

// LiveArea is an area's line.
type LiveArea struct {
	ID, Name string
	Plot     *LinePlot
}

// LiveWords are the words of what the reader can choose.
type LiveWords struct {
	Options string `json:"options"` // opens the choices
	Show    string `json:"show"`    // heading of what is drawn
	Beside  string `json:"beside"`  // of the areas to lay beside
	From    string `json:"from"`    // of the first and the last period
	To      string `json:"to"`
	Keys    string `json:"keys"` // how the keyboard is used
}

// NewLive collects the lines of a goal around an area; nil where none is on
// record. newest gives an area's newest measure, as its own page has it.
func NewLive(w *prose.Writer, b *progress.Book, g *record.Goal, a *record.Area, newest func(*record.Area) *progress.Measure) *Live {
	l := &Live{Names: signNames(w), Words: liveWords(w)}
	var values []exact.Rat
	for _, x := range near(g, a) {
		series := b.Series(g, x)
		if series == nil || len(series.Points) == 0 {
			continue
		}
		m := newest(x)
		maker := lineMaker{w, b, g, x, series, m, b.Targets(g, x)}
		plot := maker.plot()
		for i := range plot.Dots {
			plot.Dots[i].Period = made(w, plot.Dots[i])
		}
		if l.Line == nil {
			l.Line = LineOf(w, b, m, "line_"+g.ID)
		}
		l.Areas = append(l.Areas, LiveArea{x.ID, locale.UpperFirst(w.Territory(g, x, series.Part)), plot})
		l.Ticks = append(l.Ticks, plot.Time.Ticks...)
		values = append(values, plot.values()...)
	}
	if len(l.Areas) == 0 {
		return nil
	}
	l.Values = lineAxis(w, g, values)
	slices.SortStableFunc(l.Ticks, func(x, y Moment) int { return int(x.At - y.At) })
	l.Ticks = slices.CompactFunc(l.Ticks, func(x, y Moment) bool { return x.At == y.At })
	for s := Provisional; s <= Estimated; s++ {
		l.Styles[s] = styleWord(w, s)
	}
	return l
}

// LiveMatrix wraps a matrix for a script.
func LiveMatrix(w *prose.Writer, matrix *Spec) *Live {
	return &Live{Matrix: matrix, Words: liveWords(w)}
}

// near are the areas above a, within the goal's plan, a itself and those that
// ever lay right below it.
func near(g *record.Goal, a *record.Area) []*record.Area {
	areas := []*record.Area{a}
	for x := a.Above(); x != nil && a != g.Plan.Area; x, a = x.Above(), x {
		areas = append(areas, x)
	}
	below := areas[0].EverBelow()
	slices.Reverse(areas)
	return append(areas, below...)
}

func signNames(w *prose.Writer) (names [4]string) {
	names[SignSeries] = w.Say("chart.key.series", nil)
	names[SignPath] = w.Say("chart.key.path", nil)
	names[SignTrend] = w.Say("chart.key.trend", nil)
	names[SignTarget] = w.Say("chart.key.target", nil)
	return names
}

func liveWords(w *prose.Writer) LiveWords {
	say := func(key string) string { return w.Say("chart.live."+key, nil) }
	return LiveWords{Options: say("options"), Show: say("show"), Beside: say("beside"), From: say("from"), To: say("to"), Keys: say("keys")}
}
