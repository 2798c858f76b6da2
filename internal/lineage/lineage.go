// Package lineage carries out reorganisations on small records, for tests: what
// a site says in data/areas/changes.yaml, an event a line.
//
//	merge w1 w2 > m 2024-12-01           m begins on that day, on the tier of the
//	merge w3 outside > n 2025-07-01      first and under what that lay under, or
//	                                     what became of it
//	split w4 > a=0.6 b=0.4 2024-12-01    what is left over went outside
//	alter w5 parent=p2 name=New 2025-07-01
//	end city 2025-07-01                  no more from that day on
//
// An area that begins may be there already: then its tier and place stand.
package lineage

import (
	"fmt"
	"slices"
	"strings"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Words are those that a line of this package begins with.
var Words = []string{"merge", "split", "alter", "end"}

// Apply reads a line's words and changes the record's areas.
func Apply(rec *record.Record, words []string) error {
	date, ok := record.ParseDate(words[len(words)-1])
	if !ok {
		return fmt.Errorf("no date: %q", words[len(words)-1])
	}
	c := &record.Change{Date: date}
	if n := len(rec.Changes); n > 0 && rec.Changes[n-1].Date == date {
		c = rec.Changes[n-1]
	} else {
		rec.Changes = append(rec.Changes, c)
	}
	e := &event{rec: rec, Event: &record.Event{Kind: record.EventKind(slices.Index(Words, words[0])), Change: c}}
	c.Events = append(c.Events, e.Event)
	before, after := words[1:len(words)-1], []string(nil)
	if i := slices.Index(before, ">"); i >= 0 {
		before, after = before[:i], before[i+1:]
	}
	switch e.Kind {
	case record.Alter:
		return e.alter(before[0], before[1:])
	case record.Merge:
		if i := slices.Index(before, "outside"); i >= 0 {
			before = slices.Delete(slices.Clone(before), i, i+1)
			e.Outside = record.Text{{Lang: "vi", Text: "xã ngoài danh mục"}, {Lang: "en", Text: "a commune outside the register"}}
		}
	}
	for _, id := range before {
		if err := e.end(id); err != nil {
			return err
		}
	}
	for _, word := range after {
		id, weight, split := strings.Cut(word, "=")
		share := exact.Int(1)
		if split {
			var err error
			if share, err = exact.Parse(weight); err != nil {
				return err
			}
			e.Weights = append(e.Weights, share)
		}
		e.begin(id, share)
	}
	return nil
}

type event struct {
	*record.Event
	rec *record.Record
}

// find looks an area up by going through the list: the record is not settled yet.
func (e *event) find(id string) *record.Area {
	if i := slices.IndexFunc(e.rec.Areas, func(a *record.Area) bool { return a.ID == id }); i >= 0 {
		return e.rec.Areas[i]
	}
	return nil
}

func (e *event) end(id string) error {
	a := e.find(id)
	if a == nil {
		return fmt.Errorf("no area %q", id)
	}
	a.Until, a.Ended = e.Change.Date.Before(), e.Event
	e.From = append(e.From, a)
	return nil
}

// begin makes the area, where it is not there yet, and links it to those that
// ended.
func (e *event) begin(id string, share exact.Rat) {
	a := e.find(id)
	if a == nil {
		first := e.From[0]
		a = &record.Area{ID: id, Name: id, Type: first.Type, Tier: first.Tier, Order: len(e.rec.Areas)}
		if up := first.ParentOn(first.Until); up != nil {
			if now := up.Now(e.Change.Date); len(now) == 1 {
				under(a, now[0])
			}
		}
		e.rec.Areas = append(e.rec.Areas, a)
	}
	a.From, a.Began = e.Change.Date, e.Event
	if e.Kind == record.Merge && len(e.Outside) > 0 {
		a.Outside = e.Outside
	}
	for _, from := range e.From {
		a.Origins = link(a.Origins, record.Origin{Area: from, Share: share})
		from.Heirs = link(from.Heirs, record.Origin{Area: a, Share: share})
	}
	e.Into = append(e.Into, a)
}

// under puts an area under another: among its children are all that ever were.
func under(a, up *record.Area) {
	a.Parent = up
	if !slices.Contains(up.Children, a) {
		up.Children = append(up.Children, a)
	}
}

// link keeps the list in official order.
func link(list []record.Origin, o record.Origin) []record.Origin {
	list = append(list, o)
	slices.SortStableFunc(list, func(x, y record.Origin) int { return x.Area.Order - y.Area.Order })
	return list
}

func (e *event) alter(id string, words []string) error {
	a := e.find(id)
	if a == nil {
		return fmt.Errorf("no area %q", id)
	}
	e.From = []*record.Area{a}
	e.Was = record.Former{Until: e.Change.Date.Before(), Name: a.Name, Type: a.Type, Code: a.Code, Parent: a.Parent}
	a.Formerly = append(a.Formerly, e.Was)
	for _, word := range words {
		name, value, _ := strings.Cut(word, "=")
		switch up := e.find(value); {
		case name == "name":
			a.Name = value
		case name == "parent" && value == "none":
			a.Parent = nil
		case name == "parent" && up != nil:
			under(a, up)
		default:
			return fmt.Errorf("alter: unknown word %q", word)
		}
	}
	return nil
}
