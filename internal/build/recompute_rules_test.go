package build_test

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"testing"
)

// post is a target as a month and a value.
type post struct {
	at    int
	value *big.Rat
	by    string
}

func (p *planDoc) posts(t *testing.T, g *goalDoc, a *areaDoc) (list []post) {
	docs := g.Targets
	if own := p.Own[a.ID][g.ID]; len(own) > 0 {
		docs = own
	} else if g.Kind == "count" && a != p.topArea {
		return nil
	}
	for _, doc := range docs {
		list = append(list, post{month(t, doc.By), number(t, doc.Value), doc.By})
	}
	slices.SortFunc(list, func(x, y post) int { return x.at - y.at })
	return list
}

// course is one verdict's question, everything as whole numbers of the same
// size: every value is multiplied by every denominator and by the path's months.
type course struct {
	v, start, target, path *big.Int // start and path are nil where there are none
	one                    *big.Int // what 1 has become
	down                   bool
}

// above is x − y, turned so that more is better.
func (c *course) above(x, y *big.Int) *big.Int {
	d := new(big.Int).Sub(x, y)
	if c.down {
		d.Neg(d)
	}
	return d
}

// reaches reports whether a is at least limit times b.
func reaches(a, b *big.Int, limit *big.Rat) bool {
	left := new(big.Int).Mul(a, limit.Denom())
	return left.Cmp(new(big.Int).Mul(b, limit.Num())) >= 0
}

// leg is the path's piece that holds a month: from a through b.
type leg struct {
	from, to post
	level    bool // past the last bend: from alone
}

// legAt finds the piece; false where the path asks for nothing yet.
func legAt(origin post, posts []post, at int, down bool) (leg, bool) {
	from := origin
	for _, next := range posts {
		further := next.value.Cmp(origin.value) > 0
		if down {
			further = next.value.Cmp(origin.value) < 0
		}
		if next.at <= origin.at || !further {
			continue
		}
		if at < next.at {
			return leg{from: from, to: next}, true
		}
		from = next
	}
	last := posts[len(posts)-1]
	switch {
	case from.at != origin.at:
		return leg{from: from, level: true}, true
	case at >= last.at:
		return leg{from: last, level: true}, true
	}
	return leg{}, false
}

// newCourse brings everything to whole numbers. The value v may be nil.
func newCourse(v *big.Rat, origin *post, posts []post, target post, at int, down bool) *course {
	c := &course{down: down, one: big.NewInt(1)}
	var piece leg
	var onPath bool
	values := []*big.Rat{target.value}
	if v != nil {
		values = append(values, v)
	}
	if origin != nil {
		values = append(values, origin.value)
		piece, onPath = legAt(*origin, posts, at, down)
	}
	for _, p := range posts {
		values = append(values, p.value)
	}
	for _, x := range values {
		c.one.Mul(c.one, x.Denom())
	}
	span := 1
	if onPath && !piece.level {
		span = piece.to.at - piece.from.at
	}
	c.one.Mul(c.one, big.NewInt(int64(span)))

	c.target = c.times(target.value)
	if v != nil {
		c.v = c.times(v)
	}
	if origin != nil {
		c.start = c.times(origin.value)
	}
	if onPath {
		c.path = c.times(piece.from.value)
		if !piece.level {
			step := new(big.Int).Sub(c.times(piece.to.value), c.path)
			step.Div(step.Mul(step, big.NewInt(int64(at-piece.from.at))), big.NewInt(int64(span))) // divides: span is a factor of one
			c.path.Add(c.path, step)
		}
	}
	return c
}

func (c *course) times(x *big.Rat) *big.Int {
	n := new(big.Int).Mul(c.one, x.Num())
	return n.Div(n, x.Denom())
}

// verdict is steps 2 to 6.
func (s *study) verdict(p *planDoc, g *goalDoc, c *course, status string, due bool, growth func() (float64, bool)) (verdict, reason string) {
	switch {
	case c.above(c.v, c.target).Sign() >= 0:
		return "achieved", "target-reached"
	case due && status != "provisional":
		return "missed", "deadline-passed"
	case c.start == nil:
		return "no-data", "first-period"
	}
	r, computable := 0.0, true
	if p.Method == "cagr" {
		if r, computable = growth(); !computable {
			return "no-data", "not-computable"
		}
	}
	gained := c.above(c.v, c.start)
	margin := g.Kind == "share" && p.Method != "cagr"
	switch {
	case gained.Sign() == 0 || margin && !reaches(new(big.Int).Abs(gained), c.one, s.limits["no_change"]):
		if g.Kind == "done" && c.v.Sign() == 0 {
			return "no-change", "not-done"
		}
		return "no-change", "near-baseline"
	case gained.Sign() < 0:
		return "worsening", "under-baseline"
	}
	reason = "path"
	onTrack, behind := false, false
	if p.Method == "cagr" {
		limit := func(name string) float64 { f, _ := s.limits[name].Float64(); return f }
		reason, onTrack, behind = "growth", r >= limit("on_track"), r >= limit("behind")
	} else {
		asked := c.above(c.path, c.start)
		onTrack, behind = reaches(gained, asked, s.limits["on_track"]), reaches(gained, asked, s.limits["behind"])
	}
	switch {
	case onTrack && due:
		return "behind", "path-at-deadline"
	case onTrack:
		return "on-track", reason
	case behind:
		return "behind", reason
	}
	return "far-behind", reason
}

// rate is R of the method cagr by logarithms, to nine decimals.
func rate(v *big.Rat, at int, origin, target post, down bool) (float64, bool) {
	if origin.value.Sign() <= 0 || target.value.Sign() <= 0 || origin.value.Cmp(target.value) == 0 || target.at <= origin.at {
		return 0, false
	}
	ln := func(x *big.Rat) float64 { f, _ := x.Float64(); return math.Log(f) }
	so, need := (ln(v)-ln(origin.value))*12/float64(at-origin.at), (ln(target.value)-ln(origin.value))*12/float64(target.at-origin.at)
	r := math.Expm1(so) / math.Abs(math.Expm1(need))
	if down {
		r = -r
	}
	return math.Round(r*1e9) / 1e9, true
}

// plain prints a number as the table does: six decimals at most, half away from
// zero.
func plain(n, d *big.Int) string {
	x := new(big.Int).Mul(n, big.NewInt(2_000_000))
	x.Add(x, new(big.Int).Mul(d, big.NewInt(int64(n.Sign()))))
	x.Quo(x, new(big.Int).Mul(d, big.NewInt(2))) // towards zero
	f, _ := new(big.Float).Quo(new(big.Float).SetPrec(200).SetInt(x), big.NewFloat(1e6)).Float64()
	return strconv.FormatFloat(f, 'f', -1, 64)
}

func plainRat(r *big.Rat) string {
	if r == nil {
		return ""
	}
	return plain(r.Num(), r.Denom())
}
