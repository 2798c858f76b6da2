package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

const (
	// jumpFactor is how many times as large, or as small, a number must become
	// to look like a digit too many or too few.
	jumpFactor = 5
	// jumpFrom is the size from which that is looked at: 2 may well become 12.
	jumpFrom = 50
	// jumpPoints is a share's move, in points, that looks as odd.
	jumpPoints = 40
	// jumpOf is the denominator from which that is looked at.
	jumpOf = 10
)

// largeJumps asks about figures that moved more since the area's figure before
// than such things do.
func largeJumps(r *run) {
	for _, g := range r.goals() {
		if g.Kind == record.Done {
			continue
		}
		for _, a := range r.rec.Areas {
			points := r.book.Series(g, a).Points
			for i := 1; i < len(points); i++ {
				if old, now := points[i-1], points[i]; !now.Sum() {
					r.jump(g, old, now)
				}
			}
		}
	}
}

func (r *run) jump(g *record.Goal, old, now *progress.Point) {
	from, to, far := moved(g, old, now)
	if !far {
		return
	}
	r.warn(now.Figure, diag.LargeJump, locale.Args{
		"goal": g.ID, "area": named(now.Figure.Report.Area), "from": from, "to": to,
		"before": old.Period.String(), "period": now.Period.String(),
	}, diag.Note{Pos: old.Figure.Pos, Text: diag.SeeAlsoHere})
}

// moved is what a figure was and is, as its line has it, and whether the step
// is too far to pass unasked.
func moved(g *record.Goal, old, now *progress.Point) (from, to string, far bool) {
	switch g.Kind {
	case record.Value:
		return old.Value.String(), now.Value.String(), times(old.Value, now.Value, exact.Rat{})
	case record.Count:
		return exact.Int(old.Num).String(), exact.Int(now.Num).String(), timesInt(old.Num, now.Num)
	}
	points := now.Value.Sub(old.Value).Abs()
	far = timesInt(old.Num, now.Num) || timesInt(old.Den, now.Den) ||
		min(old.Den, now.Den) >= jumpOf && exact.Int(jumpPoints).Less(points)
	return parts(old), parts(now), far
}

func parts(p *progress.Point) string {
	return exact.Int(p.Num).String() + "/" + exact.Int(p.Den).String()
}

func timesInt(a, b int64) bool { return times(exact.Int(a), exact.Int(b), exact.Int(jumpFrom)) }

// times reports whether the larger of two positive numbers is at least from and
// jumpFactor times the smaller.
func times(a, b, from exact.Rat) bool {
	if b.Less(a) {
		a, b = b, a
	}
	return a.Sign() > 0 && !b.Less(from) && !b.Less(a.Mul(exact.Int(jumpFactor)))
}
