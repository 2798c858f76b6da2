package prose

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Name is an area's name as lists, drawings and tables have it: with its time
// where another has the name at another time, "Mũi Né (từ 01/07/2025)".
func (w *Writer) Name(a *record.Area) string { return w.dated(a, a.Name) }

// FullName is the name after its type, as a sentence has it: "phường Mũi Né
// (đến 30/06/2025)".
func (w *Writer) FullName(a *record.Area) string { return w.dated(a, a.FullName(w.Lang())) }

// Debtor is the name of an area that owes a report, with its time wherever it
// has an end: some of those that owe one are no more.
func (w *Writer) Debtor(a *record.Area) string {
	if a.Until.IsZero() {
		return w.FullName(a)
	}
	return w.Say("area.dated", locale.Args{"name": a.FullName(w.Lang()), "time": w.Time(a)})
}

// dated is the one rule by which two areas of one name are told apart.
func (w *Writer) dated(a *record.Area, name string) string {
	if !a.Namesake {
		return name
	}
	return w.Say("area.dated", locale.Args{"name": name, "time": w.Time(a)})
}

// Time is when an area is: "từ 01/07/2025", "đến 30/06/2025"; "" for always.
func (w *Writer) Time(a *record.Area) string {
	key := "area.time.between"
	switch {
	case a.From.IsZero() && a.Until.IsZero():
		return ""
	case a.Until.IsZero():
		key = "area.time.from"
	case a.From.IsZero():
		key = "area.time.until"
	}
	return w.Say(key, locale.Args{"from": w.Date(a.From), "until": w.Date(a.Until)})
}

// Territory is an area's full name, of a scope that has ended with the part of
// it that is meant: "thành phố Phan Thiết, phần so sánh được: 14/18 phường, xã
// cũ". Without a part it is the full name.
func (w *Writer) Territory(g *record.Goal, a *record.Area, p *progress.Part) string {
	if p == nil {
		return w.FullName(a)
	}
	return w.Say("area.part", locale.Args{"area": w.FullName(a), "part": w.Part(g, p)})
}

// Part is "phần so sánh được: 14/18 phường, xã cũ".
func (w *Writer) Part(g *record.Goal, p *progress.Part) string {
	return w.Say("part", locale.Args{"n": w.count(int64(p.Old)), "all": w.count(int64(p.Of)), "tier": w.tier(g)})
}

// onPart says of a measure on the comparable part of a scope that it is, and
// what is left out.
func (w *Writer) onPart(m *progress.Measure) string {
	if m.Part == nil || m.Point == nil {
		return ""
	}
	base := ""
	if m.Baseline != nil {
		base = locale.UpperFirst(w.base(m))
	}
	return w.Say("reason.part", locale.Args{"part": w.Part(m.Goal, m.Part), "out": w.some(m.Goal, m.Part.Out), "base": base})
}

// past says what an area's figures from before it began are made of, where its
// measure rests on one.
func (w *Writer) past(m *progress.Measure) string {
	a := m.Area
	if m.Point == nil || m.Baseline == nil || m.Verdict == progress.NoData || a.From.IsZero() {
		return ""
	}
	day := m.Baseline.At.LastDay()
	if !a.From.After(day) {
		return ""
	}
	key := "reason.past"
	if m.Comparability == progress.Estimated {
		key = "reason.past.estimate"
	}
	from, _ := a.Past(day)
	return w.Say(key, locale.Args{"date": w.Date(a.From), "names": w.Origins(m.Goal, from)})
}

// some names areas, or where they are too many for a sentence says how many.
func (w *Writer) some(g *record.Goal, areas []*record.Area) string {
	from := make([]record.Origin, len(areas))
	for i, a := range areas {
		from[i] = record.Origin{Area: a, Share: exact.Int(1)}
	}
	return w.Origins(g, from)
}

// Origins names the areas that an inherited point is the sum of: "Hàm Tiến, Mũi
// Né và Thiện Nghiệp", one that was split with its share; of many their number.
func (w *Writer) Origins(g *record.Goal, from []record.Origin) string {
	return w.origins(g, from, 6)
}

// origins names at most so many.
func (w *Writer) origins(g *record.Goal, from []record.Origin, most int) string {
	if len(from) > most {
		return w.Say("origins.many", locale.Args{"n": len(from), "tier": w.tier(g)})
	}
	names := make([]string, len(from))
	for i, o := range from {
		names[i] = w.Name(o.Area)
		if !o.Share.Equal(exact.Int(1)) {
			names[i] = w.Say("origins.share", locale.Args{"name": names[i], "share": w.percent(o.Share, 0)})
		}
	}
	return locale.List(w.Lang(), names)
}

// Inherited says in a table what a point from before its area began is made of:
// two names, of more their number, as the sentences name them; "" for all others.
func (w *Writer) Inherited(g *record.Goal, p *progress.Point) string {
	if !p.Inherited() {
		return ""
	}
	key := "inherited"
	if p.Comparability == progress.Estimated {
		key = "inherited.estimate"
	}
	return w.Say(key, locale.Args{"names": w.origins(g, p.Origins, 2)})
}

// Joining says why an area's figures are of another territory than the targets:
// "từ 01/07/2025 gồm thêm xã Hàm Mỹ ở ngoài phạm vi số liệu"; "" where nothing
// came to it.
func (w *Writer) Joining(a *record.Area) string {
	if what := a.Outside.In(w.Lang()); what != "" {
		return w.Say("joining", locale.Args{"date": w.Date(a.From), "what": what})
	}
	for _, o := range a.Origins {
		if said := w.Joining(o.Area); said != "" {
			return said
		}
	}
	return ""
}
