package chart

import (
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// Line is a goal's line for one area against its path and targets, with the
// estimate; nil where nothing is on record. id becomes Spec.ID.
func Line(w *prose.Writer, b *progress.Book, g *record.Goal, a *record.Area, id string) *Spec {
	return nil
}

// Bullet is one measure: now, path, targets; nil without a figure.
func Bullet(w *prose.Writer, b *progress.Book, m *progress.Measure, id string) *Spec { return nil }

// Ranking ranks the children of parent by their current measures; nil where
// none has a figure. href gives an area's page, relative to this one.
func Ranking(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	return nil
}

// Multiples is a small line for each child of parent, on one scale; nil where
// none has a figure.
func Multiples(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	return nil
}
