package prose

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Bare is [Writer.Shown] without its unit, for a tile whose map says the unit
// once: "66,3"; small numbers by their counts. It is "" where there is no
// figure, and of what is done or not, which has no number.
func (w *Writer) Bare(m *progress.Measure) string {
	switch {
	case m.Point == nil || single(m):
		return ""
	case m.Small && m.Goal.Kind.Parts():
		return w.count(m.Point.Num) + "/" + w.count(m.Point.Den)
	}
	return w.Number(m.Goal, m.Point.Value, rivals(m)...)
}

// Number prints a value without its unit, told apart from the others.
func (w *Writer) Number(g *record.Goal, v exact.Rat, others ...exact.Rat) string {
	return locale.Number(w.Lang(), v, apart(decimals(g, v), v, others...))
}

// Unit names what a goal's bare numbers are: "%", "năm", "tủ sách"; "" where
// the plan does not say.
func (w *Writer) Unit(g *record.Goal) string {
	switch {
	case g.Kind.Parts():
		return "%"
	case g.Kind == record.Count:
		return w.of(g)
	}
	return g.Unit.In(w.Lang())
}
