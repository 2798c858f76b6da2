package progress

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// A verdict is given on the territory for which the targets were set, and on no
// other: this file tells when an area's territory last changed while it went on.

// broken reports whether a territory that changed then is another than that for
// which the targets were set. An area's own targets are for what it was when it
// began.
func (s *Series) broken(moved record.Instant) bool {
	set := start(s.Goal)
	if s.own {
		set = max(set, s.Area.From.Instant())
	}
	return moved > set
}

// start is when the goal's targets were set: its baseline, else the plan's
// date, else its first year.
func start(g *record.Goal) record.Instant {
	switch p := g.Plan; {
	case !g.Baseline.Period.IsZero():
		return g.Baseline.Period.Instant()
	case !p.Date.IsZero():
		return p.Date.Instant()
	default:
		return record.Date{Year: p.Period[0], Month: 1}.Instant()
	}
}

// joined is when territory of which the goal was not asked last came to an area
// that reports, or to one that it came from; 0 where none did.
func (b *Book) joined(s *Series) (t record.Instant) {
	if len(s.Area.Outside) > 0 {
		return s.Area.From.Instant()
	}
	for _, o := range s.Area.Origins {
		from := b.reporter(s.Goal, o.Area)
		if from == nil {
			return s.Area.From.Instant()
		}
		t = max(t, from.moved)
	}
	return t
}

// redrawn lists when an area above others gained or lost some of them, or of
// their territory, to its neighbours. By the register's rules it should have
// ended then and another have begun.
func redrawn(s *Series) (days []record.Instant) {
	for _, leaf := range s.leaves {
		a := leaf.Area
		for _, f := range a.Formerly {
			if day := f.Until.Next(); s.goesOn(day) && a.Exists(f.Until) && a.WithinOn(s.Area, f.Until) != a.WithinOn(s.Area, day) {
				days = append(days, day.Instant())
			}
		}
		if len(a.Origins) > 0 && s.goesOn(a.From) && a.WithinOn(s.Area, a.From) && s.within(a.Origins, a.From.Before()) < len(a.Origins) {
			days = append(days, a.From.Instant())
		}
		if len(a.Heirs) == 0 || !a.WithinOn(s.Area, a.Until) {
			continue
		}
		if day := a.Until.Next(); s.goesOn(day) && (s.within(a.Heirs, day) < len(a.Heirs) || !all(a.Heirs)) {
			days = append(days, day.Instant())
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// goesOn reports whether the series' area was there before that day and on it.
func (s *Series) goesOn(day record.Date) bool {
	return s.Area.Exists(day) && s.Area.Exists(day.Before())
}

// within is how many of them lay in the series' area on that day.
func (s *Series) within(list []record.Origin, day record.Date) (n int) {
	for _, o := range list {
		if o.Area.WithinOn(s.Area, day) {
			n++
		}
	}
	return n
}

// all reports whether the shares leave nothing.
func all(heirs []record.Origin) bool {
	var sum exact.Rat
	for _, o := range heirs {
		sum = sum.Add(o.Share)
	}
	return sum.Equal(one)
}

// movedBy is the last of the series' days up to t on which its territory
// changed; 0 where it never did.
func (s *Series) movedBy(t record.Instant) (last record.Instant) {
	for _, day := range s.redrawn {
		if day <= t {
			last = day
		}
	}
	return last
}
