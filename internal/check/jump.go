package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

const (
	// jumpFrom is the size from which factors are looked at: 2 may well become 12.
	jumpFrom = 50
	// jumpOf is the denominator from which points are.
	jumpOf = 10
	// movedFrom is the denominator from which its own moves are.
	movedFrom = 50
)

// largeJumps asks about figures that moved more since the area's figure before
// than such things do.
func largeJumps(r *run) {
	r.steps(func(g *record.Goal, old, now *progress.Point) {
		if from, to, far := r.moved(g, old, now); far {
			r.step(diag.LargeJump, g, old, now, locale.Args{"from": from, "to": to})
		}
	})
}

// denominators asks about shares that count among many more things than before,
// or many fewer: families rarely come and go so fast.
func denominators(r *run) {
	r.steps(func(g *record.Goal, old, now *progress.Point) {
		if g.Kind != record.Share || min(old.Den, now.Den) < movedFrom || old.Comparability != progress.Exact {
			return
		}
		change := exact.Frac(now.Den, old.Den).Sub(exact.Int(1)).Mul(exact.Int(100))
		if r.rec.Site.Checks.Denominator.Less(change.Abs()) {
			sign := "+"
			if change.Sign() < 0 {
				sign = "−"
			}
			r.step(diag.DenominatorMoved, g, old, now, locale.Args{
				"from": exact.Int(old.Den).String(), "to": exact.Int(now.Den).String(), "change": sign + change.Abs().Fixed(0),
			})
		}
	})
}

// steps calls f with each figure that an area reported and what stands before
// it: the area's own figure, or the sum of those that it came from.
func (r *run) steps(f func(g *record.Goal, old, now *progress.Point)) {
	for _, g := range r.rec.Goals() {
		if g.Kind == record.Done {
			continue
		}
		for _, a := range r.rec.Areas {
			points := r.book.Series(g, a).Points
			for i := 1; i < len(points); i++ {
				if now := points[i]; !now.Sum() {
					f(g, points[i-1], now)
				}
			}
		}
	}
}

// step warns of a step, and shows both its ends.
func (r *run) step(code diag.Code, g *record.Goal, old, now *progress.Point, args locale.Args) {
	a := now.Figure.Report.Area
	args["goal"], args["area"] = g.ID, named(a)
	args["before"], args["period"], args["of"] = old.Period.String(), now.Period.String(), ""
	var notes []diag.Note
	switch {
	case !old.Sum():
		notes = append(notes, diag.Note{Pos: old.Figure.Pos, Text: diag.SeeAlsoHere})
	case old.Inherited():
		var from []*record.Area
		for _, o := range old.Origins {
			from = append(from, o.Area)
		}
		args["of"] = ids(from)
		notes = append(notes, diag.Note{Pos: a.Pos, Text: diag.DefinedHere})
	}
	r.warn(now.Figure, code, args, notes...)
}

// moved is what a figure was and is, as its line has it, and whether the step
// is too far to pass unasked.
func (r *run) moved(g *record.Goal, old, now *progress.Point) (from, to string, far bool) {
	switch g.Kind {
	case record.Value:
		signed := now.Value.Sign() < 0 && old.Value.Sign() > 0
		emptied := now.Value.Sign() == 0 && old.Value.Sign() > 0 && !g.Down
		if signed || emptied || r.times(old.Value, now.Value, exact.Rat{}) {
			return old.Value.String(), now.Value.String(), true
		}
	case record.Count:
		if emptied(old.Num, now.Num) || r.timesInt(old.Num, now.Num) {
			return exact.Int(old.Num).String(), exact.Int(now.Num).String(), true
		}
	default:
		if emptied(old.Num, now.Num) || r.timesInt(old.Num, now.Num) || r.timesInt(old.Den, now.Den) ||
			min(old.Den, now.Den) >= jumpOf && r.rec.Site.Checks.JumpPoints.Less(now.Value.Sub(old.Value).Abs()) {
			return parts(old), parts(now), true
		}
	}
	return "", "", false
}

// emptied reports whether many became none: often 0 was typed for what was not
// reported. That none became many is how things begin.
func emptied(old, now int64) bool { return old >= jumpFrom && now == 0 }

func parts(p *progress.Point) string {
	return exact.Int(p.Num).String() + "/" + exact.Int(p.Den).String()
}

func (r *run) timesInt(a, b int64) bool {
	return r.times(exact.Int(a), exact.Int(b), exact.Int(jumpFrom))
}

// times reports whether the larger of two positive numbers is at least from and
// the site's factor times the smaller.
func (r *run) times(a, b, from exact.Rat) bool {
	if b.Less(a) {
		a, b = b, a
	}
	return a.Sign() > 0 && !b.Less(from) && !b.Less(a.Mul(r.rec.Site.Checks.JumpFactor))
}
