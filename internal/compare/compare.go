// Package compare sets two versions of a site side by side: what was changed in
// the figures, the plans, the areas and what became of them, which verdicts that changes, and which
// diagnostics are new. It tells nothing in words.
//
// Both versions are to be measured as of one day, or time alone changes
// verdicts. Goals and areas are the same where their ids are. What a version
// could not read is no change: see Changes.Unread.
package compare

import (
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Side is one of the two versions.
type Side struct {
	Record      *record.Record
	Book        *progress.Book
	Diagnostics []diag.Diagnostic

	// Line is the text of the line that a position is on, "" where there is none.
	// It tells a warning that only moved from a new one; nil looks at no text.
	Line func(diag.Pos) string
}

// Changes are what is different. Everything is in the order of the new
// version's plans and areas; what is only in the old one comes after.
type Changes struct {
	Figures  []Figure
	Reports  []Report
	Verdicts []Verdict
	Terms    []Term
	Areas    []Area
	Lineage  []Reorganisation
	Wordings []Wording
	Texts    []Text
	New      []diag.Diagnostic // errors and warnings that the old version did not have
	Gone     []diag.Diagnostic // those that it had and the new one has not

	// Unread is how many figures stand in one version alone because the other has
	// an error where they could stand; they are not among Figures.
	Unread int
	// Blind says that a plan, the register of areas or reports of unknown areas
	// could not be read in one version: no verdicts are compared then.
	Blind bool
}

// Of compares two versions.
func Of(was, is Side) *Changes {
	p := newPair(was, is)
	c := &Changes{Blind: p.was.blind() || p.is.blind()}
	c.Figures, c.Unread = p.figures()
	c.Reports = p.reports()
	c.Terms = p.terms()
	c.Areas = p.areaChanges()
	c.Lineage = p.reorganisations()
	c.Wordings = p.wordings()
	c.Texts = p.texts()
	if !c.Blind {
		c.Verdicts = p.verdicts()
	}
	c.New, c.Gone = diagnostics(was, is)
	return c
}

// None reports whether nothing is different.
func (c *Changes) None() bool {
	return c.Same() && len(c.Verdicts)+len(c.New)+len(c.Gone) == 0
}

// Same reports whether both versions say the same, as far as both can be read:
// what differs then comes of looks, settings, attachments or order.
func (c *Changes) Same() bool {
	return len(c.Figures)+len(c.Reports)+len(c.Terms)+len(c.Areas)+len(c.Lineage)+len(c.Wordings)+len(c.Texts)+c.Unread == 0
}

// Change says on which side something is.
type Change uint8

// The changes.
const (
	Changed Change = iota
	Added
	Removed
)

func (c Change) String() string { return [...]string{"changed", "added", "removed"}[c] }

// changeOf is the change from old to new, of which at most one is nil.
func changeOf[T any](old, new *T) Change {
	switch {
	case old == nil:
		return Added
	case new == nil:
		return Removed
	}
	return Changed
}
