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
		first := a.From
		for _, f := range a.Formerly {
			r.under(a, f.Parent, first, f.Until)
			first = f.Until.Next()
		}
		r.under(a, a.Parent, first, a.Until)
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
			"first": parent.From.String(), "last": parent.Until.String(), "id": parent.ID,
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
		r.log.At(a.Began.Pos, diag.OutsideUnder, locale.Args{"area": named(a), "parent": named(up), "date": a.From.String()},
			diag.Note{Pos: up.Pos, Text: diag.DefinedHere})
	}
}

// twins warns of two areas at one time that have the same code, or the same
// type and name under one parent. At different times that is usual.
func twins(r *run) {
	codes := map[string][]*record.Area{}
	type place struct {
		parent     *record.Area
		name, kind string
	}
	names := map[place][]*record.Area{}
	for _, a := range r.rec.Areas {
		if a.Code != "" {
			r.twin(codes[a.Code], a, diag.CodeTwice, a.Code)
			codes[a.Code] = append(codes[a.Code], a)
		}
		p := place{a.Parent, locale.Fold(a.Name), a.Type.In(r.rec.Site.Lang())}
		if same := names[p]; len(same) > 0 && locale.SameName(same[0].Name, a.Name) {
			r.twin(same, a, diag.NameTwice, a.Name)
		}
		names[p] = append(names[p], a)
	}
}

func (r *run) twin(others []*record.Area, a *record.Area, code diag.Code, what string) {
	for _, b := range others {
		if a.Tier == b.Tier && a.Together(b) {
			r.log.At(a.Pos, code, locale.Args{"text": what, "area": named(a), "id": a.ID, "other": b.ID}, diag.Note{Pos: b.Pos, Text: diag.FirstGivenHere})
			return
		}
	}
}
