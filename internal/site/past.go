package site

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// This file says of an area what it came from and what became of it.

// fate is what became of an area that is no more; nil while it is there.
func (e *edition) fate(p place, a *record.Area) *Passage {
	if !e.gone(a) {
		return nil
	}
	pass := &Passage{Text: e.say("fate.unknown", locale.Args{"area": e.name(a), "date": e.w.Date(a.Until)})}
	ev := a.Ended
	if ev == nil {
		return pass
	}
	args := locale.Args{"area": locale.UpperFirst(a.FullName(e.lang)), "date": e.w.Date(ev.Change.Date), "until": e.w.Date(a.Until)}
	switch ev.Kind {
	case record.Merge:
		into := ev.Into[0]
		args["into"], args["same"], args["with"] = into.FullName(e.lang), sameName(a, into), e.others(ev, a)
	case record.Split:
		args["into"] = e.shares(ev)
	}
	pass.Text = joinNonEmpty(" ", e.say("fate."+ev.Kind.String(), args), sentence(e.text(ev.Note)))
	e.tellChange(p, pass, ev)
	today, head := a.Now(e.book.AsOf), "fate.today"
	if ev.Kind == record.End {
		today, head = a.Below(e.book.AsOf), "fate.today.end"
	}
	for _, o := range a.Heirs {
		if !slices.Contains(today, o.Area) {
			pass.Links = append(pass.Links, e.areaLink(p, o.Area))
		}
	}
	if len(today) > 0 {
		pass.Today = e.say(head, nil)
	}
	for _, x := range today {
		pass.Now = append(pass.Now, e.areaLink(p, x))
	}
	return pass
}

// gone reports whether the area is no more.
func (e *edition) gone(a *record.Area) bool {
	return !a.Until.IsZero() && e.book.AsOf.After(a.Until)
}

// origin is what an area came from; nil where it was always there.
func (e *edition) origin(p place, a *record.Area) *Passage {
	ev := a.Began
	if ev == nil {
		return nil
	}
	begins, namesake, series := "origin", "origin.former", "origin.series"
	if a.From.After(e.book.AsOf) {
		begins, namesake, series = "origin.future", "origin.present", "origin.future.series"
	}
	args := locale.Args{
		"area": locale.UpperFirst(a.FullName(e.lang)), "date": e.w.Date(a.From), "today": e.w.Date(e.book.AsOf),
		"outside": e.text(a.Outside), "from": "",
	}
	var names []string
	for _, o := range a.Origins {
		name := o.Area.FullName(e.lang)
		if sameName(a, o.Area) != "" {
			name = e.say(namesake, locale.Args{"name": name})
		}
		if !o.Share.Equal(exact.Int(1)) {
			name = e.say("origin.part", locale.Args{"name": name})
		}
		names = append(names, name)
	}
	args["from"] = locale.List(e.lang, names)
	pass := &Passage{Text: e.say(begins, args)}
	switch {
	case a.Joined().IsZero():
		pass.Text += " " + e.say(series, args)
	default:
		pass.Text += " " + e.say("origin.apart", args)
	}
	for _, o := range a.Origins {
		pass.Links = append(pass.Links, e.areaLink(p, o.Area))
	}
	e.tellChange(p, pass, ev)
	return pass
}

// tellChange adds the law of an event, and the way to the page of changes.
func (e *edition) tellChange(p place, pass *Passage, ev *record.Event) {
	pass.Law = e.sourceLine(p, ev.Change.Law)
	pass.More = Link{Label: e.say("fate.more", nil), Href: p.part(e.changed(), ev.Change.Date.String())}
}

// sameName is not empty where two areas bear one name: the sentence then calls
// one of them new or former.
func sameName(a, b *record.Area) string {
	if a.Name == b.Name {
		return a.Name
	}
	return ""
}

// others names what went into the same area beside a, but for one that bears
// that area's name.
func (e *edition) others(ev *record.Event, a *record.Area) string {
	var names []string
	for _, x := range ev.From {
		if x != a && x.Name != ev.Into[0].Name {
			names = append(names, x.FullName(e.lang))
		}
	}
	return locale.List(e.lang, names)
}

// shares lists what an area was split into.
func (e *edition) shares(ev *record.Event) string {
	names := make([]string, len(ev.Into))
	for i, x := range ev.Into {
		names[i] = x.FullName(e.lang)
	}
	return locale.List(e.lang, names)
}

// sentence is an editor's note as a sentence.
func sentence(s string) string {
	if s == "" || s[len(s)-1] == '.' {
		return s
	}
	return s + "."
}

// formerNames are what an area was called before, oldest first, with their
// time: "xã Tiến Lợi (đến 30/06/2025)".
func (e *edition) formerNames(a *record.Area) (names []string) {
	is := a.FullName(e.lang)
	for _, f := range a.Formerly {
		was := record.Area{Name: f.Name, Type: f.Type}
		if name := was.FullName(e.lang); name != is {
			names = append(names, e.w.Say("area.dated", locale.Args{
				"name": name, "time": e.w.Say("area.time.until", locale.Args{"from": "", "until": e.w.Date(f.Until)}),
			}))
		}
	}
	return names
}

// partOf tells of a scope that has ended which part of it the figures are of;
// nil for all others.
func (e *edition) partOf(p place, measures []*progress.Measure) *PartOf {
	i := slices.IndexFunc(measures, func(m *progress.Measure) bool { return m.Part != nil })
	if i < 0 {
		return nil
	}
	m := measures[i]
	args := locale.Args{"area": m.Area.FullName(e.lang), "part": e.w.Part(m.Goal, m.Part), "since": e.w.Date(m.Part.Since)}
	part := &PartOf{area: m.Area, Text: e.say("part", args), In: e.say("part.in", args), Out: e.say("part.out", args)}
	if m.Part.All() {
		part.Text = e.say("part.all", args)
	}
	for _, a := range m.Part.In {
		part.Inside = append(part.Inside, e.areaLink(p, a))
	}
	for _, a := range m.Part.Out {
		part.Outside = append(part.Outside, e.areaLink(p, a))
	}
	return part
}

// partNote is the same in one line, for pages that are not the area's own, with
// the way there.
func (e *edition) partNote(p place, measures []*progress.Measure) (note string, more Link) {
	if part := e.partOf(p, measures); part != nil {
		return part.Text, Link{Label: e.say("part.more", nil), Href: p.part(e.area(part.area), partAnchor)}
	}
	return "", Link{}
}

// partAnchor is where the page of a scope that has ended says what its figures
// are of. No goal has an underscore.
const partAnchor = "_part"
