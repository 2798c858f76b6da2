package chart

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// Axis is a scale of values.
type Axis struct {
	Min, Max exact.Rat // Min < Max
	Ticks    []Tick    // ascending, from Min to Max
	Note     string    // that the axis does not start at 0; "" where it does
}

// Tick is a labelled place of an axis.
type Tick struct {
	Value exact.Rat
	Label string
}

// Has reports whether v lies on the axis.
func (a *Axis) Has(v exact.Rat) bool { return !v.Less(a.Min) && !a.Max.Less(v) }

// maxSteps is how many steps between ticks an axis should have at most.
const maxSteps = 4

var zero, hundred = exact.Int(0), exact.Int(100)

func percent(g *record.Goal) bool { return g.Kind.Parts() }

// lineAxis fits a line's values. It starts at 0 where they begin near 0, else
// above it, and then says so.
func lineAxis(w *prose.Writer, g *record.Goal, values []exact.Rat) Axis {
	lo, hi := bounds(values)
	if g.Kind == record.Done {
		lo, hi = zero, hundred
	}
	if lo.Equal(hi) {
		lo, hi = around(g, lo)
	}
	// from 40% of the top down, the room below is worth the honest 0
	if lo.Sign() > 0 && !hi.Mul(exact.Frac(2, 5)).Less(lo) {
		lo = zero
	}
	a := axis(w, g, lo, hi)
	// a figure on the bottom line has no room for its label
	if room := a.Max.Sub(a.Min).Quo(exact.Int(16)); a.Min.Sign() > 0 && lo.Sub(a.Min).Less(room) {
		a = axis(w, g, a.Min.Sub(room), hi)
	}
	if a.Min.Sign() > 0 || a.Max.Sign() < 0 {
		a.Note = w.Say("chart.axis", locale.Args{"from": a.Ticks[0].Label})
	}
	return a
}

// barAxis fits bars: it always holds 0, as a bar's length is its value. That of
// shares goes to 100, unless all are so small that nothing could be told apart.
func barAxis(w *prose.Writer, g *record.Goal, values []exact.Rat) Axis {
	lo, hi := bounds(append(values, zero))
	if percent(g) && (hi.Sign() == 0 || hundred.Less(hi.Mul(exact.Int(5)))) {
		hi = hundred
	}
	if lo.Equal(hi) {
		hi = exact.Int(1)
	}
	return axis(w, g, lo, hi)
}

func bounds(values []exact.Rat) (lo, hi exact.Rat) {
	lo, hi = values[0], values[0]
	for _, v := range values[1:] {
		if v.Less(lo) {
			lo = v
		}
		if hi.Less(v) {
			hi = v
		}
	}
	return lo, hi
}

// around is the room for values that are all the same.
func around(g *record.Goal, v exact.Rat) (lo, hi exact.Rat) {
	pad := v.Abs().Quo(exact.Int(10))
	if percent(g) {
		pad = exact.Int(5)
	} else if pad.Sign() == 0 {
		pad = exact.Int(1)
	}
	lo, hi = v.Sub(pad), v.Add(pad)
	if g.Kind != record.Value && lo.Sign() < 0 {
		lo = zero
	}
	if percent(g) && hundred.Less(hi) {
		hi = hundred
	}
	return lo, hi
}

// axis lays round ticks over lo to hi, lo < hi.
func axis(w *prose.Writer, g *record.Goal, lo, hi exact.Rat) Axis {
	step := stepOver(hi.Sub(lo))
	if g.Kind == record.Count && step.Less(exact.Int(1)) {
		step = exact.Int(1)
	}
	decimals, _ := step.Decimals(9)
	first, last := floor(lo.Quo(step)), -floor(hi.Quo(step).Neg())
	a := Axis{Min: exact.Int(first).Mul(step), Max: exact.Int(last).Mul(step)}
	for i := first; i <= last; i++ {
		v := exact.Int(i).Mul(step)
		label := locale.Number(w.Lang(), v, decimals)
		if percent(g) {
			label += "%"
		}
		a.Ticks = append(a.Ticks, Tick{v, label})
	}
	return a
}

// stepOver is the least round step of which maxSteps cover span.
func stepOver(span exact.Rat) exact.Rat {
	ten := exact.Int(10)
	want := span.Quo(exact.Int(maxSteps))
	p := exact.Int(1)
	for !want.Less(p.Mul(ten)) {
		p = p.Mul(ten)
	}
	for want.Less(p) {
		p = p.Quo(ten)
	}
	for _, m := range [...]exact.Rat{exact.Int(1), exact.Int(2), exact.Frac(5, 2), exact.Int(5)} {
		if step := p.Mul(m); !step.Less(want) {
			return step
		}
	}
	return p.Mul(ten)
}

// floor is the greatest whole number not above r.
func floor(r exact.Rat) int64 {
	n := r.Scaled(1)
	if r.Less(exact.Int(n)) {
		n--
	}
	return n
}

// Span is the time that a drawing covers.
type Span struct {
	From, To record.Instant // From ≤ To
	Ticks    []Moment       // ascending; a drawing leaves out those without room
}

// Moment is a labelled instant.
type Moment struct {
	At    record.Instant
	Label string
}

// span covers the spots; its ticks are the ends of years, or, where there are
// fewer than two, the dots themselves.
func span(dots []Dot, others ...Spot) Span {
	s := Span{From: dots[0].At, To: dots[len(dots)-1].At}
	for _, o := range others {
		s.From, s.To = min(s.From, o.At), max(s.To, o.At)
	}
	for t := record.Instant(s.From.Year()*12 + 11); t <= s.To; t += 12 {
		s.Ticks = append(s.Ticks, Moment{t, yearLabel(t.Year())})
	}
	if len(s.Ticks) < 2 {
		s.Ticks = nil
		for _, d := range dots {
			s.Ticks = append(s.Ticks, Moment{d.At, d.Period})
		}
	}
	return s
}
