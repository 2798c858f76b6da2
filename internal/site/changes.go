package site

import (
	"slices"
	"strings"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// changesPage tells of every reorganisation: a drawing a tier that merges and
// splits concern, then each change with its law and what happened, the newest
// first.
func (e *edition) changesPage(p place) any {
	page := &Changes{
		Frame:  e.frame(p, "changes", e.say("changes", nil), p.link(e.say("areas", nil), e.index(e.areas))),
		Lead:   e.say("changes.lead", nil),
		Method: p.link(e.say("changes.method", nil), e.root(e.method)),
	}
	href := func(a *record.Area) string { return p.to(e.area(a)) }
	for _, t := range slices.Backward(e.rec.Site.Tiers) {
		var areas []*record.Area
		for _, a := range e.rec.Areas {
			if a.Tier == t.ID {
				areas = append(areas, a)
			}
		}
		if s := chart.Flow(e.w, areas, e.text(t.Title), href, "flow_"+t.ID); s != nil {
			page.Flows = append(page.Flows, s)
		}
	}
	for _, c := range slices.Backward(e.rec.Changes) {
		page.Changes = append(page.Changes, e.changeOfAreas(p, c))
	}
	page.describe(page.Lead)
	return page
}

func (e *edition) changeOfAreas(p place, c *record.Change) ChangeOfAreas {
	out := ChangeOfAreas{
		ID: c.Date.String(), Heading: e.say("changes.of", locale.Args{"date": e.w.Date(c.Date)}),
		Law: e.sourceLine(p, c.Law), Note: e.text(c.Note),
	}
	for _, ev := range c.Events {
		out.Events = append(out.Events, e.areaEvent(p, ev))
	}
	return out
}

// areaEvent tells an event with the names that areas had then.
func (e *edition) areaEvent(p place, ev *record.Event) AreaEvent {
	before, on := ev.Change.Date.Before(), ev.Change.Date
	out := AreaEvent{How: e.say("changes."+ev.Kind.String(), nil)}
	named := func(areas []*record.Area, day record.Date) (links []Link) {
		for _, a := range areas {
			links = append(links, p.link(locale.UpperFirst(e.nameOn(a, day)), e.area(a)))
		}
		return links
	}
	out.From, out.Into = named(ev.From, before), named(ev.Into, on)
	var more []string
	switch ev.Kind {
	case record.Merge:
		if s := e.text(ev.Outside); s != "" {
			more = append(more, e.say("changes.outside", locale.Args{"what": s}))
		}
	case record.Split:
		more = append(more, e.weights(ev))
		if ev.Basis.Given() {
			more = append(more, e.say("changes.basis", locale.Args{"source": e.sourceText(ev.Basis)}))
		}
		if s := e.text(ev.Outside); s != "" {
			more = append(more, e.say("changes.gone", locale.Args{"what": s}))
		}
	case record.Alter:
		out.Into = named(ev.From, on)
		if slices.Equal(out.From, out.Into) {
			out.How = e.say("changes.still", nil)
		}
		more = append(more, e.altered(ev))
	}
	more = append(more, e.text(ev.Note))
	out.More = joinNonEmpty(" ", more...)
	return out
}

// nameOn is an area's full name as it was on that day.
func (e *edition) nameOn(a *record.Area, day record.Date) string {
	f := a.On(day)
	then := record.Area{Name: f.Name, Type: f.Type}
	return then.FullName(e.lang)
}

// weights lists what share of an area went where: "Phú Tài 62,5%, Xuân An 37,5%".
func (e *edition) weights(ev *record.Event) string {
	var parts []string
	for i, a := range ev.Into {
		v := ev.Weights[i].Mul(exact.Int(100))
		k, _ := v.Decimals(2)
		parts = append(parts, a.Name+" "+locale.Number(e.lang, v, k)+"%")
	}
	return e.say("changes.weights", locale.Args{"weights": strings.Join(parts, ", ")})
}

// altered says what was different before where the names do not tell it.
func (e *edition) altered(ev *record.Event) string {
	a := ev.From[0]
	was, is := a.On(ev.Change.Date.Before()), a.On(ev.Change.Date)
	var said []string
	if was.Code != is.Code {
		said = append(said, e.say("changes.code", locale.Args{"was": was.Code, "is": is.Code}))
	}
	if was.Parent != is.Parent {
		over := func(x *record.Area) string {
			if x == nil {
				return e.say("changes.none", nil)
			}
			return x.FullName(e.lang)
		}
		said = append(said, e.say("changes.parent", locale.Args{"was": over(was.Parent), "is": over(is.Parent)}))
	}
	return strings.Join(said, " ")
}
