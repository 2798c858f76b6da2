package site

import (
	"iter"
	"strconv"

	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// measureRows are the measures of every area at every instant at which one of
// the goal's areas has a report: from before an area began, those of what it
// came from; after its end none, but for a scope that goes on as its comparable
// part.
func (e *edition) measureRows() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for _, plan := range e.rec.Plans {
			for _, g := range plan.Goals {
				if !e.measuresOf(g, e.rec.Areas, e.periods[g](), yield) {
					return
				}
			}
		}
	}
}

// measuresOf are the measures of a goal in those areas at those periods.
func (e *edition) measuresOf(g *record.Goal, areas []*record.Area, periods []record.Period, yield func([]string) bool) bool {
	row := make([]string, 0, len(measuresHead))
	m := &progress.Measure{}
	for _, a := range areas {
		if !e.book.Concerns(g, a) {
			continue
		}
		for _, t := range periods {
			day := t.Instant().LastDay()
			if a.From.After(day) && !hadPast(a, day) {
				continue
			}
			e.book.JudgeInto(m, g, a, t.Instant())
			if !a.Until.IsZero() && day.After(a.Until) && m.Part == nil {
				continue
			}
			if row = measureRow(row[:0], m, t); !yield(row) {
				return false
			}
		}
	}
	return true
}

// hadPast reports whether anything on record was the area before it began.
func hadPast(a *record.Area, day record.Date) bool {
	from, _ := a.Past(day)
	return len(from) > 0
}

// instantsOf names each instant of a goal by the longest period that is
// reported for it.
func (e *edition) instantsOf(g *record.Goal) []record.Period {
	longest := map[record.Instant]record.Period{}
	for _, r := range e.rec.Reports {
		if e.later(r) || figureFor(r, g) == nil {
			continue
		}
		t := r.Period.Instant()
		if p, ok := longest[t]; !ok || r.Period.Unit < p.Unit {
			longest[t] = r.Period
		}
	}
	var periods []record.Period
	for _, t := range e.book.Instants(g) {
		periods = append(periods, longest[t])
	}
	return periods
}

// measureRow appends the fields of measuresHead. What has no verdict (counts
// below the plan's scope) has an empty one.
func measureRow(row []string, m *progress.Measure, period record.Period) []string {
	value, numerator, denominator, reported, expected, coverage := "", "", "", "", "", ""
	baseline, targetBy, targetValue, comparability := "", "", "", ""
	if p := m.Point; p != nil {
		period, value, comparability = p.Period, decimal(p.Value), m.Comparability.String()
		if m.Goal.Kind.Parts() {
			numerator, denominator = strconv.FormatInt(p.Num, 10), strconv.FormatInt(p.Den, 10)
		}
	}
	if m.Comparability == progress.Broken {
		comparability = m.Comparability.String()
	}
	if c := m.Coverage; c.Expected > 0 {
		reported, expected, coverage = strconv.Itoa(c.Reported), strconv.Itoa(c.Expected), decimal(c.Share)
	}
	if m.Baseline != nil {
		baseline = m.Baseline.Period.String()
	}
	if m.Target != nil {
		targetBy, targetValue = m.Target.By.String(), decimal(m.Target.Value)
	}
	verdict, status := m.Verdict.String(), m.Status.String()
	if m.Cause == progress.NoVerdictHere {
		verdict = ""
	}
	if m.Point == nil && m.Status == record.Final {
		status = "" // nothing is on record that could be final
	}
	row = append(row, m.Goal.Plan.ID, m.Goal.ID, m.Area.ID, period.String(), value, numerator, denominator)
	row = append(row, reported, expected, coverage, baseline, targetBy, targetValue, optional(m.Required))
	return append(row, verdict, string(m.Cause), status, comparability)
}
