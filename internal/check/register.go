package check

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// lineages refuses areas that go nowhere, as what they reported would be lost
// to the areas of today, and those of which a reorganisation on their first day
// says nothing. On other days an area may begin by itself: so does a register.
func lineages(r *run) {
	if r.rec.Incomplete.Areas {
		return
	}
	for _, a := range r.rec.Areas {
		if !a.Until.IsZero() && a.Ended == nil {
			r.log.At(a.Pos, diag.EndedWithout, locale.Args{"area": named(a), "id": a.ID, "until": a.Until.String(), "date": a.Until.Next().String()})
		}
		sameDay := func(c *record.Change) bool { return c.Date == a.From }
		if !a.From.IsZero() && a.Began == nil && slices.ContainsFunc(r.rec.Changes, sameDay) {
			r.log.At(a.Pos, diag.BeganWithout, locale.Args{"area": named(a), "id": a.ID, "from": a.From.String()})
		}
	}
}

// parents refuses areas that lie under one that is not there: on such a day
// their figures would be part of no sum.
func parents(r *run) {
	if r.rec.Incomplete.Areas {
		return
	}
	for _, a := range r.rec.Areas {
		for first, was := range a.Times() {
			r.under(a, was.Parent, first, was.Until)
		}
	}
}

// under holds an area's time under a parent to that parent's own.
func (r *run) under(a, parent *record.Area, first, last record.Date) {
	if parent == nil {
		return
	}
	early := !parent.From.IsZero() && (first.IsZero() || parent.From.After(first))
	late := !parent.Until.IsZero() && (last.IsZero() || last.After(parent.Until))
	if early || late {
		r.log.At(a.Pos, diag.ParentNotThere, locale.Args{
			"area": named(a), "parent": named(parent),
			"first": dated(parent.From), "last": dated(parent.Until), "id": parent.ID,
		}, diag.Note{Pos: parent.Pos, Text: diag.DefinedHere})
	}
}

// joins warns of territory from outside the record that came to lie under an
// area which goes on: its sums are of another territory since.
func joins(r *run) {
	for _, a := range r.rec.Areas {
		up := a.ParentOn(a.From)
		if len(a.Outside) == 0 || up == nil || !up.Exists(a.From.Before()) {
			continue
		}
		r.log.At(a.Began.Pos, diag.OutsideUnder, locale.Args{"area": named(a), "parent": named(up), "date": dated(a.From)},
			diag.Note{Pos: up.Pos, Text: diag.DefinedHere})
	}
}

// twins warns of two areas at one time that have the same code, or the same
// type and name under one parent. At different times that is usual.
func twins(r *run) {
	type mark struct {
		code       diag.Code
		parent     *record.Area
		what, kind string
		tier       string
	}
	seen := map[mark][]bearer{}
	for _, a := range r.rec.Areas {
		for first, was := range a.Times() {
			b := bearer{a, was.Name, first, was.Until}
			if was.Code != "" {
				m := mark{code: diag.CodeTwice, what: was.Code, tier: a.Tier}
				r.twin(m.code, was.Code, seen[m], b)
				seen[m] = append(seen[m], b)
			}
			m := mark{diag.NameTwice, was.Parent, locale.Fold(was.Name), was.Type.In(r.rec.Site.Lang()), a.Tier}
			r.twin(m.code, was.Name, seen[m], b)
			seen[m] = append(seen[m], b)
		}
	}
}

// bearer is an area with what it was called at a time.
type bearer struct {
	*record.Area
	name        string
	first, last record.Date
}

// meets reports whether there is a day in the times of both.
func (b bearer) meets(c bearer) bool {
	return (b.last.IsZero() || !c.first.After(b.last)) && (c.last.IsZero() || !b.first.After(c.last))
}

// twin warns of an area that bears what another does at the same time.
func (r *run) twin(code diag.Code, what string, others []bearer, b bearer) {
	for _, o := range others {
		if o.Area != b.Area && o.meets(b) && (code == diag.CodeTwice || locale.SameName(o.name, b.name)) {
			r.log.At(b.Pos, code, locale.Args{"text": what, "area": named(b.Area), "id": b.ID, "other": o.ID}, diag.Note{Pos: o.Pos, Text: diag.FirstGivenHere})
			return
		}
	}
}
