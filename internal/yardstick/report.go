package yardstick

import "fmt"

// share is how a commune does at one goal.
type share struct {
	denominator int
	ahead       int // of the path, in tenths of a point; may be negative
}

func newShares(r *lcg) []share {
	list := make([]share, len(goals))
	for i := range list {
		list[i] = share{denominator: 800 + r.below(8200), ahead: r.below(161) - 80}
	}
	return list
}

// report is a file of figures: near the straight path from the first year to
// the plan's end, a little up or down each year, of a slowly growing whole.
func (s Size) report(r *lcg, c commune, shares []share, year int) []byte {
	b := make([]byte, 0, 512)
	b = fmt.Appendf(b, "area: %s\nperiod: %d\nsource: Báo cáo kinh tế - xã hội năm %d, Ủy ban nhân dân phường %s\nfigures:\n",
		c.id, year, year, c.name)
	for i, g := range goals {
		sh := &shares[i]
		tenths := g.from*10 + (g.to-g.from)*10*(year-s.FirstYear)/(planEnd-s.FirstYear) + sh.ahead + r.below(31) - 15
		tenths = min(max(tenths, 50), 1000) // a jump from next to nothing would be questioned
		b = fmt.Appendf(b, "  %s: {numerator: %d, denominator: %d}\n", g.id, (sh.denominator*tenths+500)/1000, sh.denominator)
		sh.denominator += r.below(sh.denominator/100 + 1)
	}
	return b
}
