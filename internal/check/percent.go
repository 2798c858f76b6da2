package check

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

const (
	// manyOf is the denominator from which a share of some percent is odd where
	// others have twenty and more.
	manyOf = 500
	// oddFrom is the percentage that such others have at least.
	oddFrom = 20
	// nearPoints is how near to theirs a number must be to look like one of them.
	nearPoints = 20
	// oddTimes is how many times smaller than theirs the share must be.
	oddTimes = 5
)

// percentages asks about shares in which a percentage was typed for a number of
// things: 64/100 where the area has 4500 families, or 64/4500 where two in three
// of them are meant. What is usual is what the area had before; of a first
// figure, what those beside it have.
func percentages(r *run) {
	for _, g := range r.rec.Goals() {
		if g.Kind != record.Share {
			continue
		}
		for _, a := range r.rec.Areas {
			var before *progress.Point
			for _, p := range r.book.Series(g, a).Points {
				if !p.Sum() && (p.Den == 100 || p.Den >= manyOf && p.Num <= 100) {
					r.percentage(g, p, before)
				}
				before = p
			}
		}
	}
}

func (r *run) percentage(g *record.Goal, p, before *progress.Point) {
	usual := before
	if usual == nil {
		usual = r.middle(g, p)
	}
	if usual == nil {
		return
	}
	num := exact.Int(p.Num)
	asDen := p.Den == 100 && usual.Den >= manyOf
	asNum := p.Den >= manyOf && !usual.Value.Less(exact.Int(oddFrom)) &&
		!exact.Int(nearPoints).Less(num.Sub(usual.Value).Abs()) &&
		!usual.Value.Less(p.Value.Mul(exact.Int(oddTimes)))
	if asDen || asNum {
		f := p.Figure
		var notes []diag.Note
		if !usual.Sum() {
			notes = append(notes, diag.Note{Pos: usual.Figure.Pos, Text: diag.SeeAlsoHere})
		}
		r.warn(f, diag.PercentageTyped, locale.Args{
			"goal": g.ID, "area": named(f.Report.Area), "figure": parts(p), "usual": parts(usual), "num": num.String(),
		}, notes...)
	}
}

// middle is the figure of the area in the middle, by percentage, of those beside
// it at the time; nil where fewer than three reported.
func (r *run) middle(g *record.Goal, p *progress.Point) *progress.Point {
	a, day := p.Figure.Report.Area, p.At.LastDay()
	up := a.ParentOn(day)
	if up == nil {
		return nil
	}
	var beside []*progress.Point
	for _, b := range up.Below(day) {
		if b == a {
			continue
		}
		points := r.book.Series(g, b).Points
		if i, ok := slices.BinarySearchFunc(points, p.At, func(q *progress.Point, t record.Instant) int { return int(q.At - t) }); ok && !points[i].Sum() {
			beside = append(beside, points[i])
		}
	}
	if len(beside) < 3 {
		return nil
	}
	slices.SortStableFunc(beside, func(x, y *progress.Point) int { return x.Value.Cmp(y.Value) })
	return beside[len(beside)/2]
}
