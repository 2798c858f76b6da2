package build_test

import (
	"fmt"
	"math/big"
	"slices"
)

// sight is what there is for one goal, area and month.
type sight struct {
	num, den                      int64
	value                         *big.Rat // nil where there is no figure
	status                        string
	sum                           bool
	reported, expected            int
	coverage                      *big.Rat
	restNum, restDen              int64 // last known of the missing
	restStatus                    string
	known, unknown, notApplicable int // missing areas with and without a figure; those with nothing to count
}

func (v *sight) full() bool { return v.reported == v.expected }

var reliability = []string{"", "final", "provisional", "illustrative"}

func least(a, b string) string {
	if slices.Index(reliability, b) > slices.Index(reliability, a) {
		return b
	}
	return a
}

func (a *areaDoc) within(top *areaDoc) bool {
	for ; a != nil; a = a.up {
		if a == top {
			return true
		}
	}
	return false
}

// there reports whether the area exists on the last day of the month: ISO dates
// compare as texts, and no month has a day 32.
func (a *areaDoc) there(at int) bool {
	end := fmt.Sprintf("%04d-%02d-%02d", at/12, at%12+1, lastDay(at))
	return (a.From == "" || a.From <= end) && (a.Until == "" || a.Until >= end)
}

func lastDay(at int) int {
	days := [12]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[at%12]
	if year := at / 12; at%12 == 1 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days++
	}
	return days
}

// reports tells whether the area reports the goal itself.
func (s *study) reports(p *planDoc, g *goalDoc, a *areaDoc) bool {
	if !a.within(p.topArea) || g.Kind != "value" && a.Tier != g.ReportedBy {
		return false
	}
	return len(p.Scope) == 0 || slices.ContainsFunc(p.Scope, func(id string) bool {
		top := s.area(id)
		return a.within(top) || g.Kind == "value" && top.within(a)
	})
}

// look is what is known of an area at a month, by going through the figures
// from the start each time.
func (s *study) look(p *planDoc, g *goalDoc, a *areaDoc, at int) (v sight, concerned bool) {
	if s.reports(p, g, a) {
		for _, f := range s.figures[g.ID][a.ID] {
			if f.at == at && f.absent == "" {
				v.num, v.den, v.value, v.status = f.num, f.den, f.value, f.status
			}
		}
		return v, true
	}
	if g.Kind == "value" || !a.within(p.topArea) {
		return v, false
	}
	v.sum = true
	for _, leaf := range s.areas {
		if leaf != a && leaf.within(a) && s.reports(p, g, leaf) {
			concerned = true
			if leaf.there(at) {
				v.add(s.figures[g.ID][leaf.ID], at)
			}
		}
	}
	v.weigh(g)
	if v.reported > 0 && v.coverage.Cmp(s.limits["coverage"]) >= 0 {
		v.value = v.total(g, v.num, v.den)
	}
	return v, concerned
}

func (v *sight) total(g *goalDoc, num, den int64) *big.Rat {
	if g.Kind == "count" {
		return big.NewRat(num, 1)
	}
	return big.NewRat(100*num, den)
}

// add takes in one of the areas that report.
func (v *sight) add(figures []figure, at int) {
	var last, said *figure
	for i, f := range figures {
		if f.at > at {
			continue
		}
		if f.absent == "" && (last == nil || f.at > last.at) {
			last = &figures[i]
		}
		if said == nil || f.at > said.at {
			said = &figures[i]
		}
	}
	switch {
	case said != nil && said.absent == "not-applicable":
		v.notApplicable++
		return
	case last == nil:
		v.unknown++
	case last.at == at:
		v.reported++
		v.num, v.den, v.status = v.num+last.num, v.den+last.den, least(v.status, last.status)
	default:
		v.known++
		v.restNum, v.restDen, v.restStatus = v.restNum+last.num, v.restDen+last.den, least(v.restStatus, last.status)
	}
	v.expected++
}

func (v *sight) weigh(g *goalDoc) {
	switch {
	case v.expected == 0:
	case g.Kind == "share" && v.unknown == 0:
		v.coverage = big.NewRat(v.den, v.den+v.restDen)
	default:
		v.coverage = big.NewRat(int64(v.reported), int64(v.expected))
	}
}

// months lists those of which any area of the goal said something.
func (s *study) months(p *planDoc, g *goalDoc) (all []int) {
	for _, a := range s.areas {
		if s.reports(p, g, a) {
			for _, f := range s.figures[g.ID][a.ID] {
				all = append(all, f.at)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// origin is the baseline of an area: a month and a value; 0 for none. A count of
// fewer areas than are expected is none.
func (s *study) origin(p *planDoc, g *goalDoc, a *areaDoc) (at int, value *big.Rat, status string) {
	starts := func(v sight) bool {
		return v.value != nil && (g.Kind != "count" || v.reported == v.expected)
	}
	if v, _ := s.look(p, g, a, g.start); g.start > 0 && starts(v) {
		return g.start, v.value, v.status
	}
	if g.start > 0 && g.stated != nil && a == p.topArea {
		return g.start, g.stated, "final"
	}
	for _, at := range s.months(p, g) {
		if v, _ := s.look(p, g, a, at); at > g.start && starts(v) {
			return at, v.value, v.status
		}
	}
	return 0, nil, ""
}
