package progress

import (
	"slices"

	"tiendo/internal/record"
)

// CurrentInstant is the newest instant at which the plan's top area has a
// figure for the goal; false where it has none.
func (b *Book) CurrentInstant(g *record.Goal) (record.Instant, bool) {
	top := b.top(g)
	if top == nil {
		return 0, false
	}
	if top = top.now(); len(top.Points) == 0 {
		return 0, false
	}
	return top.Points[len(top.Points)-1].At, true
}

// top is the series of the plan's top area; nil where the plan names none and
// the goal concerns no area without a parent.
func (b *Book) top(g *record.Goal) *Series {
	if g.Plan.Area != nil {
		return b.series[key{g, g.Plan.Area}]
	}
	for _, a := range b.Record.Areas {
		if s := b.series[key{g, a}]; s != nil && a.Parent == nil {
			return s
		}
	}
	return nil
}

// Current is the measure that home, matrix and ranking show: at the goal's
// current instant, NoData where the area is silent then, with Last set; from a
// target's due date NoData (Overdue) where no figure at it or later is on
// record. Without a current instant a sum is shown at its first reports, which
// are too few; else Cause is NotReported (or Overdue) and At is 0. Never nil.
//
// Many pages ask for the same one, and so do those of a record in which nothing
// of it has changed (Again): it is kept, and its reader leaves it as it is.
func (b *Book) Current(g *record.Goal, a *record.Area) *Measure {
	s := b.Series(g, a)
	t, ok := b.CurrentInstant(g)
	if !ok && len(s.Points) == 0 && s.Pending != nil {
		t = s.Pending.At
	}
	k := key{g, a}
	if known, ok := b.current.Load(k); ok {
		if c := known.(current); c.of == s && c.at == t && c.asOf == b.AsOf {
			return c.Measure
		}
	}
	m := b.unlessOverdue(s, t)
	if b.series[k] != nil {
		b.current.Store(k, current{m, s, t, b.AsOf})
	}
	return m
}

// current is a measure with all that it follows from.
type current struct {
	*Measure
	of   *Series
	at   record.Instant
	asOf record.Date
}

// CurrentFigure is the figure of Current, without its measure; nil where that
// has none.
func (b *Book) CurrentFigure(g *record.Goal, a *record.Area) *Point {
	s := b.Series(g, a)
	t, ok := b.CurrentInstant(g)
	if !ok || len(s.targets) > 0 && (b.ended(s) || b.overdue(s) != nil) {
		return nil
	}
	return s.on(t).at(t)
}

// Newest is the measure that an area's own page shows: at its newest figure, or
// at the figure after it that says there is nothing to count; Overdue as in
// Current.
func (b *Book) Newest(g *record.Goal, a *record.Area) *Measure {
	s := b.Series(g, a)
	var t record.Instant
	if n := len(s.Points); n > 0 {
		t = s.Points[n-1].At
	} else if s.Pending != nil {
		t = s.Pending.At
	}
	if n := len(s.Absences); n > 0 {
		f := s.Absences[n-1]
		if at := f.Report.Period.Instant(); at > t && (t == 0 || f.Absent == record.NotApplicable) {
			t = at
		}
	}
	if now, ok := b.CurrentInstant(g); ok && now == t {
		return b.Current(g, a)
	}
	return b.unlessOverdue(s, t)
}

// unlessOverdue is the measure at t with its reasons, or NoData where a target
// of the area is due and it has no figure at the target's instant or later.
func (b *Book) unlessOverdue(s *Series, t record.Instant) *Measure {
	m := b.at(s, t)
	if m.Cause == NoVerdictHere {
		return m
	}
	if b.ended(s) {
		gone := &Measure{Goal: s.Goal, Area: s.Area, At: t, Verdict: NoData, Cause: Ended}
		s.aim(gone)
		gone.At = 0
		b.addLast(gone, s)
		return gone
	}
	if target := b.overdue(s); target != nil {
		due := target.By.Instant()
		late := b.at(s, due)
		late.Verdict, late.Cause = NoData, Overdue
		if t == 0 {
			late.At = 0
		}
		m = late
	}
	if m.Point == nil {
		b.addLast(m, s)
	}
	return m
}

// ended reports whether the area is no more today. A scope goes on as its
// comparable part.
func (b *Book) ended(s *Series) bool {
	until := s.Area.Until
	return !until.IsZero() && b.AsOf.After(until) && s.scope == nil && len(s.parts) == 0
}

// apart reports whether what is on record at t is not the whole of the area.
func (s *Series) apart(t record.Instant) bool {
	return slices.ContainsFunc(s.Apart, func(p *Point) bool { return p.At == t })
}

// overdue is the newest target that is due by today and at which, or later, the
// area has no figure; nil where there is none, and where the area has nothing to
// count.
func (b *Book) overdue(s *Series) *record.Target {
	if b.AsOf.IsZero() {
		return nil
	}
	for i := len(s.targets) - 1; i >= 0; i-- {
		target := &s.targets[i]
		by := target.By.Instant()
		if by.AddMonths(s.Goal.Plan.ReportDue).After(b.AsOf) {
			continue
		}
		n := len(s.Points)
		if n > 0 && s.Points[n-1].At >= by || s.notApplicable(b.AsOf.Instant()) {
			return nil
		}
		return target
	}
	return nil
}

// addLast names the newest figure before a silence, with its verdict then.
func (b *Book) addLast(m *Measure, s *Series) {
	n := len(s.Points)
	if m.At > 0 {
		n = s.before(m.At)
	}
	for _, p := range slices.Backward(s.Points[:n]) {
		if last := b.at(s, p.At); last.Point != nil { // of a part: what was said of the scope then
			m.Last = last
			m.Status = max(m.Status, last.Status)
			return
		}
	}
}

// tellSilence says why there is no figure at the instant.
func (b *Book) tellSilence(m *Measure, s *Series) {
	switch thin := s.thinAt(m.At); {
	case s.over(m.At):
		m.Cause = Ended
	case thin != nil:
		m.Cause, m.Coverage, m.Status = LowCoverage, thin.Coverage, thin.Status
		if s.leaves == nil {
			m.Cause = AncestorGap
		}
	case s.apart(m.At), s.Part != nil && len(s.Part.Units) == 0:
		m.Cause, m.Comparability = NotComparable, Broken
	case m.At > 0 && (s.leaves != nil || s.early(m.At)):
		p, _ := b.sumAt(s, m.At)
		m.Coverage = p.Coverage
		if m.Coverage.Expected == 0 && b.nothingToCount(s, m.At) {
			m.Cause = NotApplicable
		}
	default:
		tellOwnSilence(m, s, b.mute[muteKey{s.Area, m.At}])
	}
	if len(s.targets) == 0 {
		m.Cause = NoVerdictHere
		return
	}
	s.aim(m)
	if m.Cause != NotComparable {
		s.start(m)
	}
}

// tellOwnSilence is the same for an area that reports for itself: an absent
// figure, or a report that says why there are none.
func tellOwnSilence(m *Measure, s *Series, mute *record.Report) {
	f := s.absence(m.At)
	switch {
	case f != nil && f.Absent == record.NotApplicable:
		m.Cause, m.Absent, m.Status = NotApplicable, f, f.Status
	case f != nil && f.Report.Period.Instant() == m.At:
		m.Absent, m.Status = f, f.Status
	case mute != nil:
		m.Report, m.Status = mute, mute.Status
	}
}

// nothingToCount reports whether any of the areas that make up the series'
// territory says so.
func (b *Book) nothingToCount(s *Series, t record.Instant) bool {
	list, _ := b.members(s, t.LastDay())
	for m := range list {
		if m.notApplicable(t) {
			return true
		}
	}
	return false
}
