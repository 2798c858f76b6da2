package progress

import (
	"iter"
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Part is the comparable part of a scope that has ended: those of its areas
// whose territory can be followed to today, because no area from elsewhere was
// joined to it. Figure and baseline are both of this part.
type Part struct {
	Since record.Date    // the first day for which it is judged
	Units []*record.Area // what it consists of from that day on, in official order
	Old   int            // how many whole areas of the scope they were at the baseline
	Of    int            // of how many

	In, Out []*record.Area // those whole areas, and the others of the scope
}

// All reports whether the part is the whole scope.
func (p *Part) All() bool { return p.Old == p.Of }

// partial reports whether the series is of less than the scope that the targets
// are for.
func (s *Series) partial() bool { return s.Part != nil && !s.Part.All() }

// early reports whether the series' area had not begun at t.
func (s *Series) early(t record.Instant) bool { return s.Area.From.After(t.LastDay()) }

// over reports whether the series' area was no more at t, nor a part of it
// judged.
func (s *Series) over(t record.Instant) bool {
	return s.Part == nil && !s.Area.Until.IsZero() && t.LastDay().After(s.Area.Until)
}

// on is the series by which t is judged: a scope that has ended goes on as its
// comparable part.
func (s *Series) on(t record.Instant) *Series {
	if s.scope != nil {
		s = s.scope
	}
	for _, part := range slices.Backward(s.parts) {
		if !part.Part.Since.After(t.LastDay()) {
			return part
		}
	}
	return s
}

// now is the series that is shown as the area's: the newest part that has a
// figure of its own time, else the scope while it was whole.
func (s *Series) now() *Series {
	for _, part := range slices.Backward(s.parts) {
		if n := len(part.Points); n > 0 && part.ownTime(part.Points[n-1]) {
			return part
		}
	}
	return s
}

// ownTime reports whether the part's point is of the time for which it is judged.
func (s *Series) ownTime(p *Point) bool { return p.At.LastDay().Compare(s.Part.Since) >= 0 }

// Before is the series of a scope that has ended up to its end, beside that of
// its comparable part; nil for all others.
func (s *Series) Before() *Series { return s.scope }

// reporter is the series of an area that reports the goal itself; nil where it
// does not.
func (b *Book) reporter(g *record.Goal, a *record.Area) *Series {
	if s := b.series[key{g, a}]; s != nil && s.leaves == nil {
		return s
	}
	return nil
}

// member is a reporting area's part in a sum.
type member struct {
	*Series
	share exact.Rat
}

// members are the areas whose figures of that day make up the series'
// territory, each with the share of its figures that belongs there: those below
// it while it exists; from before, those that these came from. They are the
// whole of it unless some came from outside the record, or from areas that are
// not asked for the goal.
func (b *Book) members(s *Series, day record.Date) (list iter.Seq2[*Series, exact.Rat], whole bool) {
	switch a := s.Area; {
	case s.Part != nil:
		came, whole := b.came(s.Goal, s.Part.Units, day)
		return each(came), whole
	case a.From.After(day):
		came, whole := b.came(s.Goal, s.firstUnits(), day)
		return each(came), whole
	}
	return func(yield func(*Series, exact.Rat) bool) {
		for _, leaf := range s.leaves {
			if leaf.Area.Exists(day) && (!s.moving || leaf.Area.WithinOn(s.Area, day)) && !yield(leaf, one) {
				return
			}
		}
	}, true
}

func each(list []member) iter.Seq2[*Series, exact.Rat] {
	return func(yield func(*Series, exact.Rat) bool) {
		for _, m := range list {
			if !yield(m.Series, m.share) {
				return
			}
		}
	}
}

// firstUnits are the areas that reported for the series' area when it began:
// itself, or those under it.
func (s *Series) firstUnits() (units []*record.Area) {
	if s.leaves == nil {
		return []*record.Area{s.Area}
	}
	for _, leaf := range s.leaves {
		if day := s.Area.From; leaf.Area.Exists(day) && leaf.Area.WithinOn(s.Area, day) {
			units = append(units, leaf.Area)
		}
	}
	return units
}

// came follows areas back to that day.
func (b *Book) came(g *record.Goal, units []*record.Area, day record.Date) (list []member, whole bool) {
	whole = true
	place := map[*record.Area]int{}
	for _, u := range units {
		from, all := u.Past(day)
		whole = whole && all
		for _, o := range from {
			s := b.reporter(g, o.Area)
			if s == nil {
				whole = false
				continue
			}
			if i, ok := place[o.Area]; ok {
				list[i].share = list[i].share.Add(o.Share)
				continue
			}
			place[o.Area] = len(list)
			list = append(list, member{s, o.Share})
		}
	}
	slices.SortStableFunc(list, func(x, y member) int { return x.Area.Order - y.Area.Order })
	return list, whole
}

// inherit adds to the series of an area that reports itself what the areas that
// it came from reported before.
func (b *Book) inherit(s *Series) {
	var points []*Point
	for _, t := range b.instants[s.Goal] {
		if !s.early(t) {
			break
		}
		p, whole := b.sumAt(s, t)
		switch {
		case p.Coverage.Reported == 0:
		case !whole:
			s.Apart = append(s.Apart, p)
		case s.Goal.Kind == record.Value && !alone(s.Area, t.LastDay()): // does not sum, nor is it the same for a piece
		case !p.Coverage.Full():
			s.Thin = append(s.Thin, p)
		default:
			points = append(points, p)
		}
	}
	s.Points = append(points, s.Points...)
}

// addParts makes the comparable parts of a scope that has ended: one from the
// day after, and one from each day on which its areas changed again.
func (b *Book) addParts(s *Series) {
	since := s.Area.Until.Next()
	for {
		units, next := b.unitsOf(s, since)
		if n := len(s.parts); n == 0 || !slices.Equal(units, s.parts[n-1].Part.Units) {
			part := newSeries(s.Goal, s.Area)
			part.scope, part.leaves = s, s.leaves
			part.Part = &Part{Since: since, Units: units}
			b.countParts(part)
			s.parts = append(s.parts, part)
		}
		if next.IsZero() {
			break
		}
		since = next
	}
	for i, part := range s.parts {
		until := record.Date{}
		if i+1 < len(s.parts) {
			until = s.parts[i+1].Part.Since
		}
		b.sum(part, until)
	}
	for i, part := range slices.Backward(s.parts) {
		if p := part.Pending; p != nil && part.ownTime(p) {
			s.Pending = p // what comes in is told beside what came before
			for _, older := range s.parts[:i] {
				older.Pending = p
			}
			break
		}
	}
}

// alone reports whether the area was one other on that day, and all of it.
func alone(a *record.Area, day record.Date) bool {
	from, _ := a.Past(day)
	return len(from) == 1 && from[0].Share.Equal(one)
}

// unitsOf are the areas of that day all of whose territory was the scope's when
// it ended and when its targets were set, and the next day on which one of
// another age begins; zero where none does.
func (b *Book) unitsOf(s *Series, day record.Date) (units []*record.Area, next record.Date) {
	end := s.Area.Until
	for _, a := range b.Record.Areas {
		unit := b.reporter(s.Goal, a)
		if unit == nil || !a.Until.IsZero() && !a.Until.After(end) {
			continue
		}
		from, whole := b.came(s.Goal, []*record.Area{a}, end)
		inside := slices.ContainsFunc(from, func(m member) bool { return m.Area.WithinOn(s.Area, end) })
		if !inside {
			continue
		}
		if a.From.After(day) && (next.IsZero() || next.After(a.From)) {
			next = a.From
		}
		outside := slices.ContainsFunc(from, func(m member) bool { return !m.Area.WithinOn(s.Area, end) })
		if whole && !outside && !unit.broken(unit.moved) && a.Exists(day) {
			units = append(units, a)
		}
	}
	return units, next
}

// countParts says how many of the scope's areas the part was at the baseline.
func (b *Book) countParts(part *Series) {
	scope, day := part.Area, part.Area.Until
	if base := part.Goal.Baseline.Period; !base.IsZero() && scope.Exists(base.LastDay()) {
		day = base.LastDay()
	}
	p := part.Part
	old, _ := b.came(part.Goal, p.Units, day)
	for _, m := range old {
		if m.share.Equal(one) {
			p.In = append(p.In, m.Area)
		}
	}
	all, _ := b.members(part.scope, day)
	for s := range all {
		p.Of++
		if !slices.Contains(p.In, s.Area) {
			p.Out = append(p.Out, s.Area)
		}
	}
	p.Old = len(p.In)
}
