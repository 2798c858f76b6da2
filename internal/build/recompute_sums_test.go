package build_test

import (
	"math/big"
	"slices"
	"testing"
)

// sight is what there is for one goal, ground and month.
type sight struct {
	num, den             big.Rat
	value                *big.Rat // nil where there is no figure
	status               string
	sum                  bool
	reported, expected   int
	coverage             *big.Rat
	restNum, restDen     big.Rat // last known of the missing
	restStatus           string
	known, unknown, none int // missing areas with and without a figure; those with nothing to count

	early, apart         bool // from before the area began; and not of all of it
	estimate, restOfSome bool // by the shares of a split: the figure, what is last known
	moved                int  // the month in which the land last changed
}

func (v *sight) full() bool { return v.reported == v.expected }

var reliability = []string{"", "final", "provisional", "illustrative"}

func least(a, b string) string {
	if slices.Index(reliability, b) > slices.Index(reliability, a) {
		return b
	}
	return a
}

// reports tells whether the area reports the goal itself, or took over from one
// that did.
func (s *study) reports(p *planDoc, g *goalDoc, a *areaDoc) bool {
	if g.Kind != "value" && a.Tier != g.ReportedBy {
		return false
	}
	inScope := len(p.Scope) == 0 || slices.ContainsFunc(p.Scope, func(id string) bool {
		top := s.area(id)
		return a.ever(top) || g.Kind == "value" && top.ever(a)
	})
	return a.ever(p.topArea) && inScope || slices.ContainsFunc(a.from, func(x *areaDoc) bool { return s.reports(p, g, x) })
}

// look is what is known of a ground at a month, by going through the figures
// from the start each time.
func (s *study) look(t *testing.T, p *planDoc, g *goalDoc, gr ground, at int) (v sight, concerned bool) {
	v.early = !gr.begun(dayOf(at))
	leaf := s.reports(p, g, gr.areaDoc)
	if leaf && !v.early {
		for _, f := range s.figures[g.ID][gr.ID] {
			if f.at == at && f.absent == "" {
				v.num.SetInt64(f.num)
				v.den.SetInt64(f.den)
				v.value, v.status, v.moved = f.value, f.status, s.joined(t, p, g, gr.areaDoc)
			}
		}
		return v, true
	}
	if !leaf && (g.Kind == "value" || !gr.ever(p.topArea)) {
		return v, false
	}
	v.sum = true
	concerned = leaf || slices.ContainsFunc(s.areas, func(x *areaDoc) bool {
		return x != gr.areaDoc && s.reports(p, g, x) && x.ever(gr.areaDoc)
	})
	list, all := s.shares(p, g, gr, at)
	for _, m := range list {
		v.add(t, s, p, g, m, at)
	}
	if !leaf && !v.early && !gr.part {
		v.moved = max(v.moved, s.redrawn(t, p, g, gr.areaDoc, at))
	}
	v.weigh(g)
	switch {
	case v.reported == 0:
	case !all:
		v.apart = true
	case leaf && (!v.full() || g.Kind == "value" && !alone(s, gr.areaDoc, at)):
	case leaf || v.coverage.Cmp(s.limits["coverage"]) >= 0:
		if v.value = v.total(g, &v.num, &v.den); g.Kind == "value" {
			v.value = &v.num
		}
	}
	return v, concerned
}

// alone reports whether the area was one other, and all of it.
func alone(s *study, a *areaDoc, at int) bool {
	whole, pieces := 0, 0
	for _, x := range s.areas {
		switch share := flow(x, a); {
		case !x.on(dayOf(at)) || share.Sign() == 0:
		case share.Cmp(big.NewRat(1, 1)) == 0:
			whole++
		default:
			pieces++
		}
	}
	return whole == 1 && pieces == 0
}

// total is a sum's value; counts are of whole things.
func (v *sight) total(g *goalDoc, num, den *big.Rat) *big.Rat {
	if g.Kind == "count" {
		return new(big.Rat).SetInt(things(num))
	}
	q := new(big.Rat).Quo(num, den)
	return q.Mul(q, big.NewRat(100, 1))
}

// things rounds what is not negative, half up.
func things(r *big.Rat) *big.Int {
	n := new(big.Int).Add(new(big.Int).Lsh(r.Num(), 1), r.Denom())
	return n.Div(n, new(big.Int).Lsh(r.Denom(), 1))
}

// parts are a figure's as they are published; something is never nothing.
func parts(num, den *big.Rat) (n, d *big.Int) {
	if n, d = things(num), things(den); d.Sign() == 0 && den.Sign() > 0 {
		d.SetInt64(1)
	}
	return n, d
}

// add takes in an area that reports, or a share of it: what it said last, or from
// before it began what is known of those that it came from.
func (v *sight) add(t *testing.T, s *study, p *planDoc, g *goalDoc, m part, at int) {
	var last, said *figure
	figures := s.figures[g.ID][m.of.ID]
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
	if said != nil && said.absent == "not-applicable" {
		v.none++
		return
	}
	v.expected++
	v.moved = max(v.moved, s.joined(t, p, g, m.of))
	split := m.share.Cmp(big.NewRat(1, 1)) != 0
	if last == nil {
		if last = s.inherited(t, p, g, m.of, at); last != nil {
			split = split || last.estimate
		}
	}
	if last == nil {
		v.unknown++
		return
	}
	num, den := new(big.Rat).SetInt64(last.num), new(big.Rat).SetInt64(last.den)
	if g.Kind == "value" {
		num.Set(last.value)
	}
	if g.Kind != "done" { // a yes is not divided
		num.Mul(num, m.share)
		den.Mul(den, m.share)
	}
	if last.at == at {
		v.reported++
		v.num.Add(&v.num, num)
		v.den.Add(&v.den, den)
		v.status, v.estimate = least(v.status, last.status), v.estimate || split
		return
	}
	v.known++
	v.restNum.Add(&v.restNum, num)
	v.restDen.Add(&v.restDen, den)
	v.restStatus, v.restOfSome = least(v.restStatus, last.status), v.restOfSome || split
}

// inherited is the newest figure up to a month from before the area began.
func (s *study) inherited(t *testing.T, p *planDoc, g *goalDoc, a *areaDoc, at int) *figure {
	if len(a.from) == 0 {
		return nil
	}
	for _, then := range slices.Backward(s.months(p, g)) {
		if then > at || a.begun(dayOf(then)) {
			continue
		}
		if v, _ := s.look(t, p, g, ground{areaDoc: a}, then); v.value != nil {
			n, d := parts(&v.num, &v.den)
			return &figure{at: then, num: n.Int64(), den: d.Int64(), value: v.value, status: v.status, estimate: v.estimate}
		}
	}
	return nil
}

func (v *sight) weigh(g *goalDoc) {
	switch {
	case v.expected == 0:
	case g.Kind == "share" && v.unknown == 0:
		all := new(big.Rat).Add(&v.den, &v.restDen)
		v.coverage = all.Quo(&v.den, all)
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

// start is the baseline of a ground.
type start struct {
	at       int // 0 for none
	value    *big.Rat
	status   string
	estimate bool
}

// origin finds the baseline. A count of fewer areas than are expected is none,
// nor is a figure of other land than the targets'; what the plan states is of
// the whole scope.
func (s *study) origin(t *testing.T, p *planDoc, g *goalDoc, gr ground) start {
	starts := func(v sight) bool {
		return v.value != nil && (g.Kind != "count" || v.reported == v.expected) && v.moved <= p.set(t, g, gr.areaDoc)
	}
	if v, _ := s.look(t, p, g, gr, g.start); g.start > 0 && starts(v) {
		return start{g.start, v.value, v.status, v.estimate}
	}
	if g.start > 0 && g.stated != nil && gr.areaDoc == p.topArea && (!gr.part || gr.whole) {
		return start{g.start, g.stated, "final", false}
	}
	for _, at := range s.months(p, g) {
		if v, _ := s.look(t, p, g, gr, at); at > g.start && starts(v) {
			return start{at, v.value, v.status, v.estimate}
		}
	}
	return start{}
}
