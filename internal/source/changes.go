package source

import (
	"cmp"
	"slices"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// loadChanges reads what became of areas, and links these. A link that would
// not lead forward in time is reported and not made, so that following one
// always ends.
func (l *loader) loadChanges(names []string) {
	for _, name := range names {
		f, ok := l.open(name)
		if !ok {
			l.incomplete(name)
			continue
		}
		d := &decoder{file: f, loader: l}
		d.documents(f.text, 0, func(n *yaml.Node) {
			list := []*yaml.Node{n}
			if n.Kind == yaml.SequenceNode {
				list = n.Content
			}
			for _, n := range list {
				d.change(n)
			}
		}, func(part) { l.incomplete(name) })
		l.rec.Incomplete.Areas = l.rec.Incomplete.Areas || d.errs > 0
	}
	slices.SortStableFunc(l.rec.Changes, func(a, b *record.Change) int { return a.Date.Compare(b.Date) })
	for _, c := range l.rec.Changes {
		for _, e := range c.Events {
			l.link(e)
		}
	}
	l.former()
	l.findCodes() // what areas were before has codes too
}

// change reads an entry of changes.yaml.
func (d *decoder) change(n *yaml.Node) {
	m, ok := d.mapping(n, changeObject)
	if !ok {
		return
	}
	c := &record.Change{Date: m.date("date"), Law: m.source("law"), Note: m.text("note"), Pos: d.pos(n)}
	if v := m.val("date"); v != nil {
		c.Pos = d.pos(v)
	}
	for _, x := range m.list("events") {
		if e := d.event(x); e != nil {
			e.Change = c
			c.Events = append(c.Events, e)
		}
	}
	if !c.Date.IsZero() {
		d.rec.Changes = append(d.rec.Changes, c)
	}
}

// event reads one thing that happened; nil where that is not clear, or where an
// area of it cannot be found.
func (d *decoder) event(n *yaml.Node) *record.Event {
	before := d.errs
	m, ok := d.mapping(n, eventObject)
	if !ok {
		return nil
	}
	e := &record.Event{Outside: m.text("outside"), Basis: m.source("basis"), Note: m.text("note"), Pos: d.pos(n)}
	kinds := 0
	for _, k := range []record.EventKind{record.Merge, record.Split, record.Alter, record.End} {
		if m.has(k.String()) {
			kinds, e.Kind = kinds+1, k
		}
	}
	if kinds != 1 {
		d.report(n, diag.UnclearEvent, nil)
		return nil
	}
	d.eventAreas(m, e)
	if d.errs > before || slices.Contains(e.From, nil) || slices.Contains(e.Into, nil) {
		return nil
	}
	return e
}

// eventAreas reads whom an event concerns.
func (d *decoder) eventAreas(m mapping, e *record.Event) {
	switch e.Kind {
	case record.Merge:
		for _, x := range m.list("merge") {
			d.eventArea(&e.From, x)
		}
		if len(e.From) == 0 && len(e.Outside) == 0 {
			d.report(m.node, diag.EmptyValue, locale.Args{"key": "merge"})
		}
		if n := d.needed(m, "into", "into: lac-dao-2024"); n != nil {
			d.eventArea(&e.Into, n)
		}
	case record.Split:
		d.eventArea(&e.From, m.val("split"))
		if n := d.needed(m, "into", "into: {phu-tai-bac: 0.6, phu-tai-nam: 0.4}"); n != nil {
			d.shares(n, e)
		}
		d.needed(m, "basis", "basis: {title: Số hộ theo phương án sắp xếp}")
	case record.Alter:
		d.eventArea(&e.From, m.val("alter"))
		if n := d.needed(m, "was", "was: {name: Phú Hải}"); n != nil {
			d.formerly(n, e)
		}
	case record.End:
		d.eventArea(&e.From, m.val("end"))
	}
}

// needed is the value of a key that this kind of event has to have.
func (d *decoder) needed(m mapping, key, example string) *yaml.Node {
	if !m.has(key) {
		d.report(m.node, diag.MissingKey, locale.Args{"key": key, "example": example})
	}
	return m.val(key)
}

func (d *decoder) eventArea(list *[]*record.Area, n *yaml.Node) {
	if n == nil {
		*list = append(*list, nil)
		return
	}
	a, _ := d.areaRef(n)
	*list = append(*list, a)
}

// shares reads the areas that one was split into, each with its share of the
// figures.
func (d *decoder) shares(n *yaml.Node, e *record.Event) {
	sum := exact.Rat{}
	for key, val := range d.pairs(n, "phu-tai-bac: 0.6") {
		d.eventArea(&e.Into, key)
		v, ok := d.decimal(val, "into")
		if ok && (v.Sign() <= 0 || exact.Int(1).Less(v)) {
			d.report(val, diag.BadWeight, locale.Args{"text": short(val.Value)})
			ok = false
		}
		if !ok {
			e.Into[len(e.Into)-1] = nil
			continue
		}
		e.Weights = append(e.Weights, v)
		sum = sum.Add(v)
	}
	rest := exact.Int(1).Sub(sum).Sign()
	if !slices.Contains(e.Into, nil) && (rest < 0 || rest > 0 && len(e.Outside) == 0) {
		d.report(n, diag.WeightsSum, locale.Args{"sum": sum.String()})
	}
}

// formerly reads what an area was before.
func (d *decoder) formerly(n *yaml.Node, e *record.Event) {
	m, ok := d.mapping(n, formerObject)
	if !ok {
		return
	}
	e.Was = record.Former{Name: m.line("name"), Type: m.text("type"), Code: m.line("code")}
	if v := m.val("parent"); v != nil {
		e.Was.Parent, _ = d.areaRef(v)
	}
	if e.Was.Name == "" && e.Was.Code == "" && len(e.Was.Type) == 0 && e.Was.Parent == nil {
		d.report(n, diag.MissingKey, locale.Args{"key": "name", "example": "name: Phú Hải"})
	}
}

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
			if !a.Exists(c.Date) || !a.Exists(c.Date.Before()) {
				l.refuse(e, diag.AlterAbsent, locale.Args{"area": a.ID, "date": c.Date.String()}, a.Pos, diag.DefinedHere)
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
			a.Formerly = slices.Insert(a.Formerly, 0, is)
		}
	}
	if moved {
		l.children()
	}
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
