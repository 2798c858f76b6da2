package source

import (
	"cmp"
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// link gives areas their origins and heirs.
func (l *loader) link(e *record.Event) {
	switch e.Kind {
	case record.Merge, record.Split:
		for i, to := range e.Into {
			share := exact.Int(1)
			if e.Kind == record.Split {
				share = e.Weights[i]
			}
			for _, from := range e.From {
				if !l.forward(from, to, e) || !l.once(from, to, e) {
					continue
				}
				to.Origins = addOrigin(to.Origins, record.Origin{Area: from, Share: share})
				from.Heirs = addOrigin(from.Heirs, record.Origin{Area: to, Share: share})
				from.Ended = e
			}
			if len(e.From) > 0 || l.begins(to, e) {
				to.Began = e
			}
			if e.Kind == record.Merge && len(e.Outside) > 0 {
				to.Outside = e.Outside
			}
		}
	case record.End:
		if a := e.From[0]; l.ends(a, e) && l.once(a, nil, e) {
			a.Ended = e
		}
	}
}

// once reports whether nothing else became of the area before, and whether it
// is not named twice: its figures would be added twice.
func (l *loader) once(from, to *record.Area, e *record.Event) bool {
	other := from.Ended
	twice := other == e && to != nil && slices.ContainsFunc(to.Origins, func(o record.Origin) bool { return o.Area == from })
	if (other == nil || other == e) && !twice {
		return true
	}
	l.refuse(e, diag.EndedTwice, locale.Args{"area": from.ID}, other.Pos, diag.FirstGivenHere)
	return false
}

// refuse reports a link that is not made.
func (l *loader) refuse(e *record.Event, code diag.Code, args locale.Args, at diag.Pos, note diag.NoteText) {
	l.log.At(e.Pos, code, args, diag.Note{Pos: at, Text: note})
	l.rec.Incomplete.Areas = true
}

// forward reports whether one area ended the day before the change, and the
// other began on it.
func (l *loader) forward(from, to *record.Area, e *record.Event) bool {
	ok := l.ends(from, e)
	if from.Tier != to.Tier {
		l.refuse(e, diag.AcrossTiers, locale.Args{"from": from.ID, "into": to.ID, "tier": from.Tier, "other": to.Tier}, to.Pos, diag.DefinedHere)
		ok = false
	}
	return l.begins(to, e) && ok
}

func (l *loader) begins(to *record.Area, e *record.Event) bool {
	day := e.Change.Date
	if to.From == day {
		return true
	}
	l.refuse(e, diag.ChangeFrom, locale.Args{"area": to.ID, "from": to.From.String(), "date": day.String()}, to.Pos, diag.DefinedHere)
	return false
}

func (l *loader) ends(from *record.Area, e *record.Event) bool {
	day := e.Change.Date
	if from.Until == day.Before() {
		return true
	}
	l.refuse(e, diag.ChangeUntil, locale.Args{"area": from.ID, "until": from.Until.String(), "date": day.String(), "want": day.Before().String()},
		from.Pos, diag.DefinedHere)
	return false
}

// addOrigin keeps a list in official order.
func addOrigin(list []record.Origin, o record.Origin) []record.Origin {
	at, _ := slices.BinarySearchFunc(list, o, func(x, y record.Origin) int { return cmp.Compare(x.Area.Order, y.Area.Order) })
	return slices.Insert(list, at, o)
}

// former gives areas that were altered what they were, the newest change
// first, and each parent that they ever had its children.
func (l *loader) former() {
	moved := false
	for _, c := range slices.Backward(l.rec.Changes) {
		for _, e := range slices.Backward(c.Events) {
			if e.Kind != record.Alter {
				continue
			}
			a := e.From[0]
			is := record.Former{Name: a.Name, Type: a.Type, Code: a.Code, Parent: a.Parent}
			if len(a.Formerly) > 0 {
				is = a.Formerly[0]
			}
			if !l.alters(a, e) {
				continue
			}
			was := is
			is.Until = c.Date.Before()
			if e.Was.Parent != nil && e.Was.Parent != is.Parent {
				is.Parent, moved = e.Was.Parent, true
			}
			is.Name, is.Code = cmp.Or(e.Was.Name, is.Name), cmp.Or(e.Was.Code, is.Code)
			if len(e.Was.Type) > 0 {
				is.Type = e.Was.Type
			}
			if is.Name == was.Name && is.Code == was.Code && is.Parent == was.Parent && slices.Equal(is.Type, was.Type) {
				l.refuse(e, diag.NothingAltered, locale.Args{"area": a.ID}, a.Pos, diag.DefinedHere)
				continue
			}
			if len(a.Formerly) > 0 && a.Formerly[0].Until == is.Until { // two events of one day
				a.Formerly = a.Formerly[1:]
			}
			a.Formerly = slices.Insert(a.Formerly, 0, is)
		}
	}
	if moved {
		l.children()
	}
}

// alters reports whether the area was there before a change and after it, and
// whether what it lay under is of a tier above: going up has to end.
func (l *loader) alters(a *record.Area, e *record.Event) bool {
	day, up := e.Change.Date, e.Was.Parent
	switch {
	case !a.Exists(day) || !a.Exists(day.Before()):
		l.refuse(e, diag.AlterAbsent, locale.Args{"area": a.ID, "date": day.String()}, a.Pos, diag.DefinedHere)
	case up != nil && !l.lostTiers && l.rec.Site.Tier(up.Tier) >= l.rec.Site.Tier(a.Tier):
		l.refuse(e, diag.WrongTierOrder, locale.Args{"area": a.ID, "tier": a.Tier, "parent": up.ID, "above": up.Tier}, up.Pos, diag.DefinedHere)
	case up != nil && up.EverWithin(a): // where the tiers are not known
		l.refuse(e, diag.AreaCycle, locale.Args{"id": a.ID, "parent": up.ID}, up.Pos, diag.DefinedHere)
	default:
		return true
	}
	return false
}

// children lists under each area all that ever lay under it.
func (l *loader) children() {
	for _, a := range l.rec.Areas {
		a.Children = nil
	}
	for _, a := range l.rec.Areas {
		add := func(up *record.Area) {
			if up != nil && !slices.Contains(up.Children[max(0, len(up.Children)-1):], a) {
				up.Children = append(up.Children, a)
			}
		}
		add(a.Parent)
		for _, f := range a.Formerly {
			add(f.Parent)
		}
	}
}
