package compare

import (
	"cmp"
	"slices"

	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Where says which pages show a verdict.
type Where uint8

// Where verdicts are shown.
const (
	Overview Where = iota // home, matrix, ranking: at the goal's current instant
	OwnPage               // the area's own page: at its newest figure
	Past                  // the periods before: charts, tables, tong-hop.csv
)

func (w Where) String() string { return [...]string{"overview", "page", "past"}[w] }

// Verdict is a verdict that is another than before. At Overview and OwnPage the
// two may be of different instants.
type Verdict struct {
	Where    Where
	Old, New *progress.Measure // nil where that side does not have goal or area, or asks nothing of them
}

// Some is the new measure, or the old one where there is none.
func (v Verdict) Some() *progress.Measure { return cmp.Or(v.New, v.Old) }

// Better reports whether the new verdict is the more favourable one, and worse
// the reverse; neither where one side has none.
func (v Verdict) Better() (better, worse bool) {
	if v.Old == nil || v.New == nil || v.Old.Verdict == progress.NoData || v.New.Verdict == progress.NoData {
		return false, false
	}
	return v.New.Verdict < v.Old.Verdict, v.New.Verdict > v.Old.Verdict
}

func (p *pair) verdicts() (list []Verdict) {
	for _, g := range p.goals {
		for _, a := range p.areas {
			if p.was.touched(a.old) || p.is.touched(a.new) {
				continue
			}
			list = append(list, p.verdictsOf(g, a)...)
		}
	}
	slices.SortStableFunc(list, func(a, b Verdict) int { return cmp.Compare(a.Where, b.Where) })
	return list
}

// verdictsOf compares a goal's verdicts in an area. What the overviews say is
// not said again of the area's page, nor of the past.
func (p *pair) verdictsOf(g goal, a area) (list []Verdict) {
	was, is := p.was.asked(g.old, a.old), p.is.asked(g.new, a.new)
	if !was && !is {
		return nil
	}
	now := Verdict{Where: Overview}
	own := Verdict{Where: OwnPage}
	if was {
		now.Old, own.Old = p.was.Book.Current(g.old, a.old), p.was.Book.Newest(g.old, a.old)
	}
	if is {
		now.New, own.New = p.is.Book.Current(g.new, a.new), p.is.Book.Newest(g.new, a.new)
	}
	if !alike(now.Old, now.New) {
		list = append(list, now)
	}
	if !alike(own.Old, own.New) && !(alikeThen(own.Old, now.Old) && alikeThen(own.New, now.New)) {
		list = append(list, own)
	}
	if was && is {
		list = append(list, p.past(g, a, list)...)
	}
	return list
}

// past compares the verdicts instant by instant, those that were told left out.
func (p *pair) past(g goal, a area, told []Verdict) (list []Verdict) {
	now := p.is.Book.Instants(g.new)
	for _, t := range p.was.Book.Instants(g.old) {
		if _, both := slices.BinarySearch(now, t); !both {
			continue
		}
		old, new := p.was.Book.Judge(g.old, a.old, t), p.is.Book.Judge(g.new, a.new, t)
		if alike(old, new) || slices.ContainsFunc(told, func(v Verdict) bool { return at(v.Old) == t && at(v.New) == t }) {
			continue
		}
		list = append(list, Verdict{Past, p.was.Book.At(g.old, a.old, t), p.is.Book.At(g.new, a.new, t)})
	}
	return list
}

// asked reports whether a side asks the goal of the area.
func (v version) asked(g *record.Goal, a *record.Area) bool {
	return g != nil && a != nil && v.Book.Concerns(g, a)
}

func at(m *progress.Measure) record.Instant {
	if m == nil {
		return -1
	}
	return m.At
}

// alike reports whether two measures come to the same verdict. To have achieved
// or missed a later target is another; to be asked and have nothing is as good
// as not to be asked.
func alike(a, b *progress.Measure) bool {
	if a == nil || b == nil {
		return (a == nil || a.Verdict == progress.NoData) && (b == nil || b.Verdict == progress.NoData)
	}
	if a.Verdict != b.Verdict {
		return false
	}
	if (a.Verdict == progress.Achieved || a.Verdict == progress.Missed) && a.Target != nil && b.Target != nil {
		return a.Target.By.Instant() == b.Target.By.Instant()
	}
	return true
}

// alikeThen is alike for one instant.
func alikeThen(a, b *progress.Measure) bool { return alike(a, b) && at(a) == at(b) }
