package progress

import (
	"maps"
	"math"
	"slices"

	"tiendo/internal/record"
)

// Again is Compute for a record that shares settings, plans, areas and most
// reports with the one before: a series that no changed report touches is taken
// over as it is.
func (b *Book) Again(rec *record.Record, asOf record.Date) *Book {
	if !b.sameFrame(rec, asOf) {
		return Compute(rec, asOf)
	}
	n := *b
	n.Record, n.AsOf = rec, asOf
	touched := b.touched(rec)
	if len(touched) == 0 {
		return &n
	}
	n.series, n.said, n.mute = maps.Clone(b.series), maps.Clone(b.said), maps.Clone(b.mute)
	n.forget(touched)

	anew := map[*Series]*Series{} // by the series of before
	for _, g := range b.Record.Goals() {
		for a := range touched {
			if s := b.reporter(g, a); s != nil {
				c := s.empty()
				n.series[key{g, a}], anew[s] = c, c
			}
		}
	}
	areas := inOfficialOrder(touched)
	var reports []*record.Report
	for _, a := range areas {
		reports = append(reports, rec.ReportsOf(a)...)
	}
	n.readReports(reports)
	for _, s := range n.heirs(areas) {
		n.inherit(s)
	}
	n.upper = slices.Clone(b.upper)
	for i, s := range b.upper {
		if c := n.sumAgain(s, anew, touched); c != nil {
			n.upper[i], n.series[key{c.Goal, c.Area}], anew[s] = c, c, c
		}
	}
	for _, s := range anew {
		s.settle()
	}
	return &n
}

// sameFrame reports whether the two records differ in nothing but reports, and
// both days leave none of these out, or the same ones.
func (b *Book) sameFrame(rec *record.Record, asOf record.Date) bool {
	old := b.Record
	if rec.Site != old.Site || !slices.Equal(rec.Plans, old.Plans) || !slices.Equal(rec.Areas, old.Areas) || !slices.Equal(rec.Changes, old.Changes) {
		return false
	}
	leaves := func(day record.Date) bool {
		late := func(r *record.Report) bool { return !day.IsZero() && r.Period.LastDay().After(day) }
		return slices.ContainsFunc(old.Reports, late) || slices.ContainsFunc(rec.Reports, late)
	}
	return asOf == b.AsOf || !leaves(asOf) && !leaves(b.AsOf)
}

// touched are the areas of reports that are not in both records, and those that
// took over from them.
func (b *Book) touched(rec *record.Record) map[*record.Area]bool {
	was, is := record.Changed(b.Record.Reports, rec.Reports)
	touched := map[*record.Area]bool{}
	var touch func(a *record.Area)
	touch = func(a *record.Area) {
		if touched[a] {
			return
		}
		touched[a] = true
		for _, o := range a.Heirs {
			touch(o.Area)
		}
	}
	for _, r := range slices.Concat(was, is) {
		touch(r.Area)
	}
	return touched
}

func inOfficialOrder(areas map[*record.Area]bool) []*record.Area {
	return slices.SortedFunc(maps.Keys(areas), func(a, b *record.Area) int { return a.Order - b.Order })
}

// forget takes back what the old reports of the areas said.
func (b *Book) forget(areas map[*record.Area]bool) {
	for k := range b.mute {
		if areas[k.area] {
			delete(b.mute, k)
		}
	}
	for a := range areas {
		for _, g := range b.Record.Goals() {
			s := b.reporter(g, a)
			if s == nil {
				continue
			}
			for _, period := range s.told {
				if k := (saidKey{g, period}); b.said[k] == 1 {
					delete(b.said, k)
				} else {
					b.said[k]--
				}
			}
		}
	}
}

// empty is the series before anything was read.
func (s *Series) empty() *Series {
	c := *s
	c.Points, c.Pending, c.Thin, c.Apart, c.Absences = nil, nil, nil, nil, nil
	c.told, c.parts, c.base = nil, nil, nil
	return &c
}

// sumAgain is a sum some of whose parts are new; nil where none is. What lies
// before the first difference stays.
func (b *Book) sumAgain(s *Series, anew map[*Series]*Series, touched map[*record.Area]bool) *Series {
	isNew := func(leaf *Series) bool { return anew[leaf] != nil }
	inPart := func(part *Series) bool {
		return slices.ContainsFunc(part.Part.Units, func(a *record.Area) bool { return touched[a] })
	}
	if !slices.ContainsFunc(s.leaves, isNew) && !slices.ContainsFunc(s.parts, inPart) {
		return nil
	}
	c := s.empty()
	c.leaves = slices.Clone(s.leaves)
	since := record.Instant(math.MaxInt)
	for i, leaf := range s.leaves {
		if isNew(leaf) {
			c.leaves[i] = anew[leaf]
			since = min(since, leaf.differs(anew[leaf]))
		}
	}
	if s.parts == nil { // else they begin anew, too
		c.Points, c.Thin, c.Apart = until(s.Points, since), until(s.Thin, since), until(s.Apart, since)
	}
	b.sumUp(c)
	return c
}

// until is the points before t, safe to append to.
func until(points []*Point, t record.Instant) []*Point {
	i, _ := slices.BinarySearchFunc(points, t, func(p *Point, t record.Instant) int { return int(p.At - t) })
	if i == 0 {
		return nil
	}
	return points[:i:i]
}

// differs is the first instant at which two series of one area say anything
// else.
func (s *Series) differs(x *Series) record.Instant {
	same := func(p, q *Point) bool {
		return p.At == q.At && p.Period == q.Period && p.Num == q.Num && p.Den == q.Den && p.Value.Equal(q.Value) &&
			p.Status == q.Status && p.Comparability == q.Comparability && p.moved == q.moved
	}
	absent := func(f, h *record.Figure) bool { return f.Report.Period == h.Report.Period && f.Absent == h.Absent }
	return min(
		firstDifference(s.Points, x.Points, same, func(p *Point) record.Instant { return p.At }),
		firstDifference(s.Absences, x.Absences, absent, func(f *record.Figure) record.Instant { return f.Report.Period.Instant() }),
	)
}

func firstDifference[T any](a, b []T, same func(T, T) bool, at func(T) record.Instant) record.Instant {
	i := 0
	for i < len(a) && i < len(b) && same(a[i], b[i]) {
		i++
	}
	first := record.Instant(math.MaxInt)
	if i < len(a) {
		first = min(first, at(a[i]))
	}
	if i < len(b) {
		first = min(first, at(b[i]))
	}
	return first
}
