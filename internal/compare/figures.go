package compare

import (
	"cmp"
	"slices"

	"tiendo/internal/record"
)

// Figure is a figure that is new, gone or different.
type Figure struct {
	Change   Change
	At       record.Instant
	Old, New *record.Figure // at most one is nil
	Number   bool           // of Changed: its number is another, or why it has none; else only what is said beside it
}

// Some is the new figure, or the old one where it is gone.
func (f Figure) Some() *record.Figure { return cmp.Or(f.New, f.Old) }

// place is where a figure belongs; two of one place are an error, of which the
// first counts.
type place struct {
	goal, area string
	at         record.Instant
}

func (p *pair) figures() (list []Figure, unread int) {
	old, new := figuresOf(p.was.Record), figuresOf(p.is.Record)
	for at, f := range new { // sorted below
		was := old[at]
		switch {
		case was == nil && p.was.unread(at.area):
			unread++
		case was == nil:
			list = append(list, Figure{Change: Added, At: at.at, New: f})
		case !sameFigure(was, f):
			list = append(list, Figure{Change: Changed, At: at.at, Old: was, New: f, Number: !sameNumber(was, f)})
		}
	}
	for at, f := range old {
		switch {
		case new[at] != nil:
		case p.is.unread(at.area):
			unread++
		default:
			list = append(list, Figure{Change: Removed, At: at.at, Old: f})
		}
	}
	p.sortFigures(list)
	return list, unread
}

func figuresOf(rec *record.Record) map[place]*record.Figure {
	m := map[place]*record.Figure{}
	for _, r := range rec.Reports {
		for _, f := range r.Figures {
			at := place{f.Goal.ID, r.Area.ID, r.Period.Instant()}
			if m[at] == nil {
				m[at] = f
			}
		}
	}
	return m
}

// sameNumber reports whether two figures say the same of their goal.
func sameNumber(a, b *record.Figure) bool {
	return a.Absent == b.Absent && a.Num == b.Num && a.Den == b.Den && a.Value.Equal(b.Value) &&
		slices.Equal(a.Reason, b.Reason)
}

// sameFigure reports whether two figures and what is said of them are the same.
func sameFigure(a, b *record.Figure) bool {
	return sameNumber(a, b) && a.Status == b.Status && a.Report.Period == b.Report.Period &&
		a.Confirm == b.Confirm && slices.Equal(a.Note, b.Note) && sameSource(a.Report.Source, b.Report.Source)
}

func sameSource(a, b record.Source) bool {
	return slices.Equal(a.Title, b.Title) && a.URL == b.URL && a.Date == b.Date && a.File == b.File
}

// sortFigures orders by area, then as a report has them: by instant and goal.
func (p *pair) sortFigures(list []Figure) {
	goals, areas := p.ranks()
	slices.SortFunc(list, func(a, b Figure) int {
		x, y := a.Some(), b.Some()
		return cmp.Or(cmp.Compare(areas[x.Report.Area.ID], areas[y.Report.Area.ID]),
			cmp.Compare(a.At, b.At), cmp.Compare(goals[x.Goal.ID], goals[y.Goal.ID]))
	})
}

// ranks are the places of goals and areas in the order of both sides together.
func (p *pair) ranks() (goals, areas map[string]int) {
	goals, areas = map[string]int{}, map[string]int{}
	for i, g := range p.goals {
		goals[g.id()] = i
	}
	for i, a := range p.areas {
		areas[a.id()] = i
	}
	return goals, areas
}

// Report is a report that says why it has no figures, new, gone or different.
type Report struct {
	Change   Change
	At       record.Instant
	Old, New *record.Report
}

// Some is the new report, or the old one where it is gone.
func (r Report) Some() *record.Report { return cmp.Or(r.New, r.Old) }

// reports compares the reports without figures. One that gave way to a report
// with figures is told by these.
func (p *pair) reports() (list []Report) {
	old, new := reportsOf(p.was.Record), reportsOf(p.is.Record)
	for at, r := range new {
		was := old[at]
		switch {
		case len(r.Missing) == 0:
		case was == nil && p.was.unread(at.area):
		case was == nil:
			list = append(list, Report{Change: Added, At: at.at, New: r})
		case !slices.Equal(was.Missing, r.Missing):
			list = append(list, Report{Change: Changed, At: at.at, Old: was, New: r})
		}
	}
	for at, r := range old {
		if len(r.Missing) > 0 && new[at] == nil && !p.is.unread(at.area) {
			list = append(list, Report{Change: Removed, At: at.at, Old: r})
		}
	}
	_, areas := p.ranks()
	slices.SortFunc(list, func(a, b Report) int {
		return cmp.Or(cmp.Compare(areas[a.Some().Area.ID], areas[b.Some().Area.ID]), cmp.Compare(a.At, b.At))
	})
	return list
}

func reportsOf(rec *record.Record) map[place]*record.Report {
	m := map[place]*record.Report{}
	for _, r := range rec.Reports {
		at := place{area: r.Area.ID, at: r.Period.Instant()}
		if m[at] == nil || len(m[at].Missing) > 0 {
			m[at] = r // one with figures says more
		}
	}
	return m
}
