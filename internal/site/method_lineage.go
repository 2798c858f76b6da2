package site

import (
	"slices"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// lineage works through an area that others merged into: what each of them
// reported, the sums, what follows, and where it cannot be done; nil where no
// area has such a past.
func (e *edition) lineage(p place, shown *evidence) *Lineage {
	m := e.lineageMeasure()
	if m == nil {
		return nil
	}
	g, a := m.Goal, m.Area
	args := locale.Args{
		"goal": e.text(g.Title), "area": a.FullName(e.lang), "named": e.name(a), "from": e.w.Date(a.From),
		"n": len(e.pastOf(a, m.Baseline.At)), "base-period": e.w.Period(m.Baseline.Period),
	}
	shown.measure(m)
	return &Lineage{
		Title: e.say("lineage.title", args), Lead: e.say("lineage.lead", args), Mark: e.w.Status(m.Status),
		Table: e.lineageTable(p, m, e.say("lineage.caption", args)), Steps: e.lineageSteps(m),
		More: slices.Concat(e.lineageApart(p, g), e.lineagePart(p, g)),
		Link: Link{Label: e.say("example.link", args), Href: p.part(e.area(a), g.ID)},
	}
}

// lineageMeasure picks the measure that the example is about: of the areas of
// today that whole areas became, and that are judged from before they began,
// the one that came from the most.
func (e *edition) lineageMeasure() (best *progress.Measure) {
	most := 1
	for _, a := range e.rec.Areas {
		if len(a.Origins) == 0 || !a.Exists(e.book.AsOf) {
			continue
		}
		for _, g := range e.goalsOf(a) {
			m := e.book.Current(g, a)
			if !g.Kind.Parts() || m.Verdict == progress.NoData || m.Comparability != progress.Exact ||
				m.Baseline == nil || !a.From.After(m.Baseline.At.LastDay()) {
				continue
			}
			if n := len(e.pastOf(a, m.Baseline.At)); n > most {
				best, most = m, n
			}
		}
	}
	return best
}

// pastOf are the areas of then whose territory is now the area's.
func (e *edition) pastOf(a *record.Area, t record.Instant) (past []*record.Area) {
	from, _ := a.Past(t.LastDay())
	for _, o := range from {
		past = append(past, o.Area)
	}
	return past
}

// lineageTable has a row for each area in the order of the tree of mergers,
// each after those that it came from, and a column for each period.
func (e *edition) lineageTable(p place, m *progress.Measure, caption string) chart.Table {
	g, a := m.Goal, m.Area
	say := func(key string) string { return e.say("lineage."+key, nil) }
	t := chart.Table{Caption: caption, Head: []string{say("head.area"), say("head.time")}}
	var at []record.Instant
	for _, i := range e.book.Instants(g) {
		if i >= m.Baseline.At && i <= m.At {
			at, t.Head = append(at, i), append(t.Head, e.w.ShortPeriod(i.Period()))
		}
	}
	for _, x := range lineOf(nil, a) {
		row := chart.Row{Cells: []string{locale.UpperFirst(x.FullName(e.lang)), e.w.Time(x)}, Href: p.to(e.area(x))}
		for _, i := range at {
			cell := say("absent")
			if slices.Contains(e.pastOf(a, i), x) {
				cell = e.lineageCell(e.book.Judge(g, x, i))
			}
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	sum, share := []string{say("sum"), ""}, []string{say("share"), ""}
	required, verdict := []string{say("required"), ""}, []string{say("verdict"), ""}
	for _, i := range at {
		x := e.book.Judge(g, a, i)
		sum = append(sum, e.lineageSum(x))
		share = append(share, e.lineageShare(x))
		required = append(required, e.lineageRequired(x, m.Baseline))
		verdict = append(verdict, e.lineageVerdict(x, m.Baseline))
	}
	for _, cells := range [][]string{sum, share, required, verdict} {
		t.Rows = append(t.Rows, chart.Row{Cells: cells})
	}
	return t
}

// lineOf lists those that the area came from, back to the first, each before
// what it became, and the area itself.
func lineOf(list []*record.Area, a *record.Area) []*record.Area {
	for _, o := range a.Origins {
		list = lineOf(list, o.Area)
	}
	if slices.Contains(list, a) {
		return list
	}
	return append(list, a)
}

func (e *edition) lineageCell(m *progress.Measure) string {
	switch {
	case m.Point != nil:
		return e.counts(m.Point)
	case m.Cause == progress.NotApplicable:
		return e.say("lineage.not-applicable", nil)
	}
	return e.say("lineage.missing", nil)
}

func (e *edition) counts(p *progress.Point) string {
	return locale.Count(e.lang, p.Num) + "/" + locale.Count(e.lang, p.Den)
}

func (e *edition) lineageSum(m *progress.Measure) string {
	if m.Point == nil {
		return e.say("lineage.no-sum", nil)
	}
	return e.counts(m.Point)
}

func (e *edition) lineageShare(m *progress.Measure) string {
	if m.Point == nil {
		return e.say("lineage.absent", nil)
	}
	return e.fine(m.Goal, m.Point.Value)
}

func (e *edition) lineageRequired(m *progress.Measure, base *progress.Baseline) string {
	switch {
	case m.At == base.At:
		return e.say("lineage.base", nil)
	case m.Required == nil:
		return e.say("lineage.absent", nil)
	}
	return e.fine(m.Goal, *m.Required)
}

func (e *edition) lineageVerdict(m *progress.Measure, base *progress.Baseline) string {
	if m.At == base.At || m.Point == nil {
		return e.say("lineage.absent", nil)
	}
	return e.w.Chip(m)
}
