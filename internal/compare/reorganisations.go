package compare

import (
	"cmp"
	"slices"

	"tiendo/internal/record"
)

// Reorganisation is an entry of changes.yaml that is new, gone or different,
// with those of its events that are.
type Reorganisation struct {
	Change   Change
	Old, New *record.Change
	Events   []Event // as the new version has them; what is gone comes after
}

// Some is the new entry, or the old one where it is gone.
func (r Reorganisation) Some() *record.Change { return cmp.Or(r.New, r.Old) }

// Event is an event that is new, gone or different; its kind never is, as one
// of another kind is another event.
type Event struct {
	Change   Change
	Old, New *record.Event
}

// Some is the new event, or the old one where it is gone.
func (e Event) Some() *record.Event { return cmp.Or(e.New, e.Old) }

// reorganisations compares what became of areas; nothing where a version could
// not read it all.
func (p *pair) reorganisations() (list []Reorganisation) {
	if p.was.Record.Incomplete.Areas || p.is.Record.Incomplete.Areas {
		return nil
	}
	entries := match(p.was.Record.Changes, p.is.Record.Changes, sameDayAndLaw, shareEvent, sameDay)
	for _, x := range entries {
		r := Reorganisation{Change: changeOf(x.old, x.new), Old: x.old, New: x.new, Events: eventsOf(x.old, x.new)}
		if r.Change != Changed || len(r.Events) > 0 || !sameEntry(r.Old, r.New) {
			list = append(list, r)
		}
	}
	return list
}

func eventsOf(old, new *record.Change) (list []Event) {
	var was, is []*record.Event
	if old != nil {
		was = old.Events
	}
	if new != nil {
		is = new.Events
	}
	for _, x := range match(was, is, sameAreas, sameFrom, sameInto) {
		if e := (Event{changeOf(x.old, x.new), x.old, x.new}); e.Change != Changed || !sameEvent(e.Old, e.New) {
			list = append(list, e)
		}
	}
	return list
}

// matched is one thing on both sides; nil where a side has none.
type matched[T any] struct{ old, new *T }

// match finds for each of the new things the old one that it is, by the first
// of the ways that finds one. What is only old comes after, in its order.
func match[T any](old, new []*T, ways ...func(old, new *T) bool) (list []matched[T]) {
	was := make([]*T, len(new))
	left := slices.Clone(old)
	for _, same := range ways {
		for i, x := range new {
			if was[i] != nil {
				continue
			}
			if at := slices.IndexFunc(left, func(y *T) bool { return same(y, x) }); at >= 0 {
				was[i] = left[at]
				left = slices.Delete(left, at, at+1)
			}
		}
	}
	for i, x := range new {
		list = append(list, matched[T]{was[i], x})
	}
	for _, y := range left {
		list = append(list, matched[T]{old: y})
	}
	return list
}

func sameDay(a, b *record.Change) bool { return a.Date == b.Date }

func sameDayAndLaw(a, b *record.Change) bool { return sameDay(a, b) && sameSource(a.Law, b.Law) }

func shareEvent(a, b *record.Change) bool {
	return slices.ContainsFunc(a.Events, func(x *record.Event) bool {
		return slices.ContainsFunc(b.Events, func(y *record.Event) bool { return sameAreas(x, y) })
	})
}

func sameEntry(a, b *record.Change) bool { return sameDayAndLaw(a, b) && slices.Equal(a.Note, b.Note) }

// The ways to know an event again: by all areas that it names, by those that
// ended, by those that began.
func sameAreas(a, b *record.Event) bool {
	return a.Kind == b.Kind && sameSet(a.From, b.From) && sameSet(a.Into, b.Into)
}

func sameFrom(a, b *record.Event) bool {
	return a.Kind == b.Kind && len(a.From) > 0 && sameSet(a.From, b.From)
}

func sameInto(a, b *record.Event) bool {
	return a.Kind == b.Kind && len(a.Into) > 0 && sameSet(a.Into, b.Into)
}

// sameSet reports whether two lists name the same areas, in any order.
func sameSet(a, b []*record.Area) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(x *record.Area) bool {
		return !slices.ContainsFunc(b, func(y *record.Area) bool { return sameID(x, y) })
	})
}

// sameEvent reports whether two events say the same of the same areas.
func sameEvent(a, b *record.Event) bool {
	return sameAreas(a, b) && sameWeights(a, b) && sameFormer(a.Was, b.Was) &&
		slices.Equal(a.Outside, b.Outside) && sameSource(a.Basis, b.Basis) && slices.Equal(a.Note, b.Note)
}

// sameWeights compares what each of the same areas was given.
func sameWeights(a, b *record.Event) bool {
	for i, w := range a.Weights {
		at := slices.IndexFunc(b.Into, func(x *record.Area) bool { return sameID(x, a.Into[i]) })
		if !w.Equal(b.Weights[at]) {
			return false
		}
	}
	return true
}

func sameFormer(a, b record.Former) bool {
	return a.Name == b.Name && slices.Equal(a.Type, b.Type) && a.Code == b.Code && AreaID(a.Parent) == AreaID(b.Parent)
}
