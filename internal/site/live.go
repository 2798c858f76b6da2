package site

import (
	"tiendo/internal/chart"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// The theme's files for charts that a script draws on demand: the one that
// pages have, and those that it loads.
const (
	chartScript  = "js/chart.js"
	chartDrawing = "js/chart-live.js"
	chartLibrary = "vendor/echarts/echarts.js"
)

// live reports whether charts have a script's form.
func (e *edition) live() bool {
	has := e.in.Assets.Scripts
	return has[chartScript] != "" && has[chartDrawing] != "" && has[chartLibrary] != ""
}

// addLiveFiles gives the files that charts' scripts load their addresses: one
// for a goal and an area with those right below it, as those are compared with
// each other. So a country has some hundreds, not one a commune.
func (e *edition) addLiveFiles(d *directory) {
	if !e.live() {
		return
	}
	add := func(addr string, content func() any) { d.add(Page{Addr: addr, Content: content}) }
	for _, p := range e.rec.Plans {
		for _, g := range p.Goals {
			for _, a := range e.rec.Areas {
				if hub(g, a) == a && e.hasLines(g, a) {
					add(e.liveLines(g, a), func() any { return &Live{e.makeLiveLines(g, a)} })
				}
			}
		}
	}
	for _, a := range e.rec.Areas {
		if len(a.Children) == 0 {
			continue
		}
		if goals := e.goalsOf(a); len(e.asked(a, goals)) > 0 {
			add(e.liveMatrix(a), func() any { return &Live{e.makeLiveMatrix(a, goals)} })
		}
	}
}

// hub is the area whose file holds the line of a.
func hub(g *record.Goal, a *record.Area) *record.Area {
	if len(a.Children) > 0 || a.Above() == nil || a == g.Plan.Area {
		return a
	}
	return a.Above()
}

// hasLines reports whether anything is on record for a goal in an area or what
// ever lay right below it.
func (e *edition) hasLines(g *record.Goal, a *record.Area) bool {
	if len(e.book.Series(g, a).Points) > 0 {
		return true
	}
	for _, x := range a.EverBelow() {
		if len(e.book.Series(g, x).Points) > 0 {
			return true
		}
	}
	return false
}

func (e *edition) makeLiveLines(g *record.Goal, a *record.Area) *chart.Live {
	l := chart.NewLive(e.w, e.book, g, a, func(x *record.Area) *progress.Measure { return e.book.Newest(g, x) })
	if a == g.Plan.Area {
		nowhere := func(*record.Area) string { return "" }
		l.Ranking = chart.Ranking(e.w, e.book, g, a, nowhere, "ranking_"+g.ID)
	}
	return l
}

func (e *edition) makeLiveMatrix(a *record.Area, goals []*record.Goal) *chart.Live {
	m := e.matrix(at(e.liveMatrix(a)), a, goals, new(evidence))
	p := &chart.MatrixPlot{}
	for _, g := range m.Goals {
		p.Goals = append(p.Goals, g.Label)
	}
	for _, r := range m.Rows {
		row := chart.MatrixRow{Area: r.Area.Label}
		for _, c := range r.Cells {
			row.Cells = append(row.Cells, chart.MatrixCell{Empty: c.Empty, Verdict: c.Chip.Verdict, Small: c.Chip.Hollow, Label: c.Shown(), Long: c.Title})
		}
		p.Rows = append(p.Rows, row)
	}
	for _, c := range m.Legend {
		p.Verdicts = append(p.Verdicts, chart.MatrixKey{Verdict: c.Verdict, Word: c.Word})
	}
	return chart.LiveMatrix(e.w, &chart.Spec{
		ID: "matrix_" + a.ID, Title: m.Title, Sentence: m.Caption, Name: m.Caption, Mark: m.Mark, Plot: p,
	})
}

// lineSource tells a page's script where the line of an area is.
func (e *edition) lineSource(p place, g *record.Goal, a *record.Area) chart.Source {
	if !e.live() {
		return chart.Source{}
	}
	return chart.Source{Href: p.to(e.liveLines(g, hub(g, a))), Area: a.ID}
}

// chartScript gives a page that has a chart of a script the script, with what
// it must know before it loads anything.
func (e *edition) chartScript(f *Frame, p place) {
	if !e.live() {
		return
	}
	e.script(f, p, chartScript,
		"drawing", p.to(e.in.Assets.Scripts[chartDrawing]), "library", p.to(e.in.Assets.Scripts[chartLibrary]),
		"open", e.say("live.open", nil), "close", e.say("live.close", nil),
		"wait", e.say("live.wait", nil), "failed", e.say("live.failed", nil))
}

// withSource is a chart with the source of its script's form, in a copy: other
// pages share it.
func withSource(s *chart.Spec, src chart.Source) *chart.Spec {
	if s == nil {
		return nil
	}
	c := *s
	c.Source = src
	return &c
}
