package review

import (
	"strings"

	"tiendo/internal/compare"
)

// wordings are what plans, goals, solutions and the site say without its being
// measured.
func (t *teller) wordings() section {
	s := section{title: t.say("wordings", nil), note: t.say("wordings.note", nil), head: []string{t.say("head.what", nil), t.say("head.term", nil)}}
	for _, x := range t.Changes.Wordings {
		s.add(row{old: t.said(x.Old), new: t.said(x.New), pos: standing(x.OldPos, x.NewPos)}, t.speaker(x), t.say("trait."+x.Trait, nil))
	}
	return s
}

// speaker is who says it.
func (t *teller) speaker(x compare.Wording) string {
	switch {
	case x.Goal != nil:
		return t.goal(x.Goal)
	case x.Solution != nil:
		return x.Solution.Title.In(t.w.Lang())
	case x.Plan != nil:
		return x.Plan.Title.In(t.w.Lang())
	}
	return t.say("term.site", nil)
}

// said is what one side says.
func (t *teller) said(s compare.Said) string {
	var parts []string
	for _, x := range s.Sources {
		parts = append(parts, t.source(x))
	}
	for _, g := range s.Goals {
		parts = append(parts, t.goal(g))
	}
	if !s.Date.IsZero() {
		parts = append(parts, t.w.Date(s.Date))
	}
	if len(s.Text) > 0 {
		parts = append(parts, t.text(s.Text))
	}
	return strings.Join(parts, "; ")
}

// apart leaves out of two long texts what they begin with in common, so that a
// cell shows where they part.
func apart(old, new string, most int) (string, string) {
	a, b := []rune(old), []rune(new)
	if len(a) <= most && len(b) <= most {
		return old, new
	}
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	from := same - most/4 // some words before, whole ones
	for from > 0 && a[from-1] != ' ' {
		from--
	}
	if from <= 0 {
		return old, new
	}
	return "…" + string(a[from:]), "…" + string(b[from:])
}
