package record

import (
	"slices"

	"iter"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
)

// Change is a reorganisation: what became of areas on one day, by one law; an
// entry of data/areas/changes.yaml.
type Change struct {
	Date   Date   // the first day on which it holds
	Law    Source // which law says so
	Note   Text   // a sentence about it; may be empty
	Events []*Event
	Pos    diag.Pos // of the entry's date
}

// EventKind says what happened to areas.
type EventKind uint8

// The kinds of events.
const (
	Merge EventKind = iota // whole areas became one, perhaps with territory from outside the record
	Split                  // an area became several, by stated weights
	Alter                  // an area goes on under another name, type, code or parent
	End                    // an area ended and nothing took its place: a tier was given up
)

// String is the word of the sources.
func (k EventKind) String() string { return [...]string{"merge", "split", "alter", "end"}[k] }

// Event is one thing that happened in a change.
type Event struct {
	Kind    EventKind
	Change  *Change
	From    []*Area     // the areas that ended; of Alter the area itself
	Into    []*Area     // Merge: the one that began; Split: those that began
	Weights []exact.Rat // of Split, for each of Into; above 0
	Basis   Source      // of Split: what the weights rest on
	Outside Text        // Merge: what came from outside the record; Split: where the rest went
	Was     Former      // of Alter
	Note    Text
	Pos     diag.Pos // of the event's first key
}

// Former is what an area was called and where it belonged up to a day.
type Former struct {
	Until  Date   // the last day; zero for what it is now
	Name   string // without its type
	Type   Text
	Code   string
	Parent *Area
}

// Origin is an area that another's territory came from, or went to.
type Origin struct {
	Area  *Area
	Share exact.Rat // of its figures, 1 where it went over whole
}

// On is what the area was on that day: its present name, type, code and parent
// but for what changed since.
func (a *Area) On(day Date) Former {
	for _, f := range a.Formerly {
		if !day.After(f.Until) {
			return f
		}
	}
	return Former{Name: a.Name, Type: a.Type, Code: a.Code, Parent: a.Parent}
}

// Times are what the area was from time to time, oldest first, each with its
// first day; Until is its last. A zero date is open.
func (a *Area) Times() iter.Seq2[Date, Former] {
	return func(yield func(Date, Former) bool) {
		first := a.From
		for _, f := range a.Formerly {
			if !yield(first, f) {
				return
			}
			first = f.Until.Next()
		}
		yield(first, Former{Until: a.Until, Name: a.Name, Type: a.Type, Code: a.Code, Parent: a.Parent})
	}
}

// ParentOn is the area above on that day.
func (a *Area) ParentOn(day Date) *Area {
	if len(a.Formerly) == 0 { // asked of every area and instant
		return a.Parent
	}
	return a.On(day).Parent
}

// WithinOn reports whether on that day a was b or lay under it.
func (a *Area) WithinOn(b *Area, day Date) bool {
	for x := a; x != nil; x = x.ParentOn(day) {
		if x == b {
			return true
		}
	}
	return false
}

// EverWithin reports whether a is b or once lay under it.
func (a *Area) EverWithin(b *Area) bool {
	if a == b {
		return true
	}
	for _, f := range a.Formerly {
		if f.Parent != nil && f.Parent.EverWithin(b) {
			return true
		}
	}
	return a.Parent != nil && a.Parent.EverWithin(b)
}

// Past is what existed on that day of what is now the area: the area itself,
// or the areas that its territory came from, in official order, each with the
// share of it that came. It is whole unless part came from outside the record.
// An area that has ended by then has no past on that day.
func (a *Area) Past(day Date) (from []Origin, whole bool) {
	if a.From.IsZero() || !a.From.After(day) {
		if !a.Until.IsZero() && day.After(a.Until) {
			return nil, false
		}
		return []Origin{{a, exact.Int(1)}}, true
	}
	from, whole = []Origin{{a, exact.Int(1)}}, true
	for { // the youngest first, so that each is taken apart once, whole
		i := youngest(from)
		x := from[i]
		if !x.Area.From.After(day) {
			return from, whole
		}
		from = append(from[:i], from[i+1:]...)
		whole = whole && len(x.Area.Outside) == 0 && len(x.Area.Origins) > 0
		for _, o := range x.Area.Origins {
			from = addOrigin(from, Origin{o.Area, o.Share.Mul(x.Share)})
		}
		if len(from) == 0 {
			return nil, whole
		}
	}
}

// youngest is the place of the area that began last.
func youngest(list []Origin) (at int) {
	for i, o := range list {
		if o.Area.From.After(list[at].Area.From) {
			at = i
		}
	}
	return at
}

// addOrigin keeps a list of origins in official order, each area once: what was
// split and merged again is whole again.
func addOrigin(list []Origin, o Origin) []Origin {
	for i := range list {
		switch {
		case list[i].Area == o.Area:
			list[i].Share = list[i].Share.Add(o.Share)
			return list
		case list[i].Area.Order > o.Area.Order:
			list = append(list, Origin{})
			copy(list[i+1:], list[i:])
			list[i] = o
			return list
		}
	}
	return append(list, o)
}

// Joined is the last day on which territory from outside the record came to the
// area or to one that it came from; zero where none did.
func (a *Area) Joined() (day Date) {
	line := []*Area{a}
	for i := 0; i < len(line); i++ { // line grows
		x := line[i]
		if len(x.Outside) > 0 && x.From.After(day) {
			day = x.From
		}
		for _, o := range x.Origins {
			if !slices.Contains(line, o.Area) {
				line = append(line, o.Area)
			}
		}
	}
	return day
}

// Now is what exists on that day of what was the area: the area itself, or
// those that took over its territory, in official order.
func (a *Area) Now(day Date) (into []*Area) {
	if a.From.After(day) {
		return nil
	}
	line := []*Area{a}
	for i := 0; i < len(line); i++ { // line grows
		x := line[i]
		if x.Exists(day) {
			into = addArea(into, x)
			continue
		}
		for _, o := range x.Heirs {
			if !slices.Contains(line, o.Area) {
				line = append(line, o.Area)
			}
		}
	}
	return into
}

// Below is the areas right below on that day, in official order. Of an area
// that has ended they are what its own have become.
func (a *Area) Below(day Date) (below []*Area) {
	ended := !a.Until.IsZero() && day.After(a.Until)
	for _, c := range a.Children {
		switch {
		case ended && c.ParentOn(a.Until) == a:
			for _, x := range c.Now(day) {
				below = addArea(below, x)
			}
		case !ended && c.Exists(day) && c.ParentOn(day) == a:
			below = addArea(below, c)
		}
	}
	return below
}

// addArea keeps a list of areas in official order, each once.
func addArea(list []*Area, a *Area) []*Area {
	for i := len(list) - 1; ; i-- {
		switch {
		case i >= 0 && list[i] == a:
			return list
		case i < 0 || list[i].Order < a.Order:
			list = append(list, nil)
			copy(list[i+2:], list[i+1:])
			list[i+1] = a
			return list
		}
	}
}
