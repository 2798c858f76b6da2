package review

import (
	"slices"
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// reorganisations are the entries of changes.yaml that are new, gone or
// different: the law first, then each event.
func (t *teller) reorganisations() section {
	s := section{
		title: t.say("reorganisations", nil), note: t.say("reorganisations.note", nil),
		head: []string{t.say("head.day", nil), t.say("head.term", nil)},
	}
	for _, x := range t.Changes.Lineage {
		day := t.w.Date(x.Some().Date)
		t.entry(&s, day, x)
		for _, e := range x.Events {
			t.event(&s, day, e)
		}
	}
	return s
}

// entry adds what differs of an entry as a whole; of a new or gone one its law.
func (t *teller) entry(s *section, day string, x compare.Reorganisation) {
	of := func(c *record.Change) (day, law, note string, pos diag.Pos) {
		if c == nil {
			return "", "", "", diag.Pos{}
		}
		return t.w.Date(c.Date), t.source(c.Law), t.text(c.Note), c.Pos
	}
	oldDay, oldLaw, oldNote, oldPos := of(x.Old)
	newDay, newLaw, newNote, newPos := of(x.New)
	whole := x.Change != compare.Changed
	for _, trait := range []struct{ key, old, new string }{
		{"day", oldDay, newDay}, {"law", oldLaw, newLaw}, {"note", oldNote, newNote},
	} {
		if trait.old != trait.new && (!whole || trait.key == "law") {
			s.add(row{old: trait.old, new: trait.new, pos: standing(oldPos, newPos)}, day, t.say("change."+trait.key, nil))
		}
	}
}

// event adds what differs of an event: what became of which areas, and what is
// said beside.
func (t *teller) event(s *section, day string, x compare.Event) {
	of := func(e *record.Event) (what, basis, note string, pos diag.Pos) {
		if e == nil {
			return "", "", "", diag.Pos{}
		}
		return t.became(e), t.source(e.Basis), t.text(e.Note), e.Pos
	}
	old, oldBasis, oldNote, oldPos := of(x.Old)
	new, newBasis, newNote, newPos := of(x.New)
	add := func(what, old, new string) {
		if old != new {
			s.add(row{old: old, new: new, pos: standing(oldPos, newPos)}, day, what)
		}
	}
	some := x.Some()
	add(t.say("change."+some.Kind.String(), nil), old, new)
	if x.Change == compare.Changed {
		of := locale.Args{"area": t.w.FullName(mainArea(some))}
		add(t.say("change.basis", of), oldBasis, newBasis)
		add(t.say("change.note.of", of), oldNote, newNote)
	}
}

// mainArea is whom an event is about: who began by a merge, else who ended.
func mainArea(e *record.Event) *record.Area {
	if e.Kind == record.Merge {
		return e.Into[0]
	}
	return e.From[0]
}

// became says what became of an event's areas: "Phường Lạc Đạo và phường Đức
// Thắng thành phường Lạc Đạo (từ 01/12/2024)".
func (t *teller) became(e *record.Event) string {
	args := locale.Args{"from": "", "into": "", "rest": ""}
	from, into := t.named(e.From), t.named(e.Into)
	switch outside := t.text(e.Outside); e.Kind {
	case record.Merge:
		if outside != "" {
			from = append(from, t.say("change.outside", locale.Args{"what": outside}))
		}
	case record.Split:
		args["rest"] = outside
		for i := range into {
			into[i] = t.say("change.part", locale.Args{"area": into[i], "share": t.share(e.Weights[i])})
		}
	case record.Alter:
		return locale.UpperFirst(t.altered(e))
	}
	args["from"], args["into"] = locale.List(t.w.Lang(), from), locale.List(t.w.Lang(), into)
	return locale.UpperFirst(t.say("change.became", args))
}

func (t *teller) named(areas []*record.Area) (names []string) {
	for _, a := range areas {
		names = append(names, t.w.FullName(a))
	}
	return names
}

// altered says what an area was before: "Phường Phú Hài, trước đó: tên Phú
// Hải; loại xã".
func (t *teller) altered(e *record.Event) string {
	above := ""
	if e.Was.Parent != nil {
		above = t.w.FullName(e.Was.Parent)
	}
	var was []string
	for _, trait := range []struct{ key, was string }{
		{"name", e.Was.Name}, {"type", t.text(e.Was.Type)}, {"code", e.Was.Code}, {"parent", above},
	} {
		if trait.was != "" {
			was = append(was, t.say("change.was."+trait.key, locale.Args{"was": trait.was}))
		}
	}
	return t.say("change.altered", locale.Args{"area": t.w.FullName(e.From[0]), "was": strings.Join(was, "; ")})
}

// share is a part of a whole in percent, with the digits that it has.
func (t *teller) share(r exact.Rat) string {
	percent := r.Mul(exact.Int(100))
	k, _ := percent.Decimals(3)
	return locale.Number(t.w.Lang(), percent, k)
}

// areasOf are all areas that an event names, in both versions.
func areasOf(x compare.Event) (list []*record.Area) {
	for _, e := range []*record.Event{x.Old, x.New} {
		if e != nil {
			list = slices.Concat(list, e.From, e.Into)
		}
	}
	return list
}
