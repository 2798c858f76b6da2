package site

import (
	"slices"
	"strings"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func (e *edition) chip(m *progress.Measure) Chip {
	return Chip{Verdict: m.Verdict, Word: e.w.Chip(m), Hollow: m.Small}
}

// period names the period of a measure's figure in a sentence; "" without one.
func (e *edition) period(m *progress.Measure) string {
	if m.Point == nil {
		return ""
	}
	return e.w.Period(m.Point.Period)
}

// periodOf is period, of a scope that has ended with the word that it is of a
// part.
func (e *edition) periodOf(m *progress.Measure) string {
	if m.Point == nil || m.Part == nil {
		return e.period(m)
	}
	return e.say("period.part", locale.Args{"period": e.period(m)})
}

// parts prints n/N with what is counted; "" where there is no figure.
func (e *edition) parts(m *progress.Measure) string {
	if m.Point == nil {
		return ""
	}
	return e.w.Parts(m.Goal, m.Point)
}

// card is a goal in short for its plan's top area.
func (e *edition) card(p place, m *progress.Measure) Card {
	line := e.w.Short(m)
	if m.Point == nil && m.Last == nil { // there is room for what the goal is
		line = strings.TrimSuffix(e.w.Reason(m)[0], ".")
	}
	return Card{
		Goal: e.goalLink(p, m.Goal), Value: e.w.Shown(m), Parts: e.parts(m), Period: e.periodOf(m),
		Chip: e.chip(m), Small: m.Small, Line: line,
		Bullet: chart.Bullet(e.w, e.book, m, "bullet_"+m.Goal.ID), Mark: e.w.Status(m.Status),
	}
}

// current are the measures of a plan's goals that the site leads with.
func (e *edition) current(plan *record.Plan) []*progress.Measure {
	var measures []*progress.Measure
	for _, g := range plan.Goals {
		measures = append(measures, e.book.Current(g, plan.Area))
	}
	return measures
}

// cards are a plan's goals in short, with the table of what they draw.
func (e *edition) cards(p place, plan *record.Plan, measures []*progress.Measure) ([]Card, chart.Table) {
	var cards []Card
	table := e.bulletsTable(plan)
	for _, m := range measures {
		c := e.card(p, m)
		cards = append(cards, c)
		table.Rows = append(table.Rows, e.bulletRow(c, m))
	}
	return cards, table
}

// territory is an area's name, of a scope that has ended with the part of it
// that is shown.
func (e *edition) territory(goals []*record.Goal, a *record.Area) string {
	if len(goals) == 0 {
		return e.w.FullName(a)
	}
	return e.w.Territory(goals[0], a, e.part(a, goals))
}

func (e *edition) bulletsTable(plan *record.Plan) chart.Table {
	return chart.Table{
		Caption: e.say("bullets.caption", locale.Args{"area": e.territory(plan.Goals, plan.Area)}),
		Head: []string{
			e.say("bullets.goal", nil), e.say("bullets.period", nil), e.say("bullets.value", nil), e.say("bullets.parts", nil),
			e.say("bullets.required", nil), e.say("bullets.target", nil), e.say("bullets.verdict", nil),
		},
	}
}

func (e *edition) bulletRow(c Card, m *progress.Measure) chart.Row {
	period, target := "", ""
	if m.Point != nil {
		period = e.w.ShortPeriod(m.Point.Period)
	}
	if m.Target != nil {
		target = e.target(m.Goal, m.Target.Target)
	}
	goal := c.Goal.Label
	if slices.ContainsFunc(e.rec.Plans, func(plan *record.Plan) bool { return plan.Area != m.Area }) {
		goal += ", " + e.w.FullName(m.Area)
	}
	return chart.Row{
		Cells: []string{goal, period, c.Value, c.Parts, e.required(m), target, c.Chip.Word},
		Href:  c.Goal.Href, Mark: c.Mark,
	}
}

// withoutEmptyColumns leaves out the columns that say nothing in any row.
func withoutEmptyColumns(t chart.Table) chart.Table {
	for i := len(t.Head) - 1; i > 0; i-- {
		if slices.ContainsFunc(t.Rows, func(r chart.Row) bool { return r.Cells[i] != "" }) {
			continue
		}
		t.Head = slices.Delete(t.Head, i, i+1)
		for j := range t.Rows {
			t.Rows[j].Cells = slices.Delete(t.Rows[j].Cells, i, i+1)
		}
	}
	return t
}

// required is what the path asks for now; "" where it asks nothing, of what is
// done or not, as there is no halfway, and of a sum that is not judged.
func (e *edition) required(m *progress.Measure) string {
	if m.Cause == progress.LowCoverage || m.Goal.Kind == record.Done && m.Point != nil && m.Point.Den == 1 {
		return ""
	}
	return e.w.Required(m)
}

// pending says that reports after the measure's are coming in, where the
// measure itself does not.
func (e *edition) pending(m *progress.Measure) string {
	s := e.book.Series(m.Goal, m.Area)
	if s.Pending != nil && s.Pending.At == m.At {
		return ""
	}
	return e.w.Pending(s)
}

// target prints a target with its date: "70% (2025)".
func (e *edition) target(g *record.Goal, t *record.Target) string {
	return e.say("target-by", locale.Args{"value": e.w.Target(g, t.Value), "by": e.w.ShortPeriod(t.By)})
}

// tally counts verdicts; what has none is not counted.
func (e *edition) tally(measures []*progress.Measure) (progress.Tally, Tally) {
	var counts progress.Tally
	for _, m := range measures {
		if m.Cause != progress.NoVerdictHere {
			counts[m.Verdict]++
		}
	}
	var t Tally
	for _, v := range progress.Verdicts {
		if n := counts[v]; n > 0 {
			t.Items = append(t.Items, TallyItem{Chip{Verdict: v, Word: e.w.Verdict(v)}, n})
			t.Total += n
		}
	}
	return counts, t
}
