package source

import (
	"slices"
	"strings"

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
		if e := d.event(x, c); e != nil {
			c.Events = append(c.Events, e)
		}
	}
	if !c.Date.IsZero() {
		d.rec.Changes = append(d.rec.Changes, c)
	}
}

// event reads one thing that happened; nil where that is not clear, or where an
// area of it cannot be found.
func (d *decoder) event(n *yaml.Node, c *record.Change) *record.Event {
	before := d.errs
	m, ok := d.mapping(n, eventObject)
	if !ok {
		return nil
	}
	e := &record.Event{Change: c, Outside: m.text("outside"), Basis: m.source("basis"), Note: m.text("note"), Pos: d.pos(n)}
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
	d.strayKeys(m, e.Kind)
	d.eventAreas(m, e)
	if d.errs > before || slices.Contains(e.From, nil) || slices.Contains(e.Into, nil) {
		return nil
	}
	return e
}

// strayKeys refuses keys that an event of this kind does not have: what they say
// would be passed over.
func (d *decoder) strayKeys(m mapping, kind record.EventKind) {
	known := eventKeys[kind]
	for i, key := range m.of.keys() {
		if m.keys[i] != nil && key != kind.String() && !slices.Contains(known, key) {
			d.report(m.keys[i], diag.StrayKey, locale.Args{"key": key, "kind": kind.String(), "known": strings.Join(known, ", ")})
		}
	}
}

// eventAreas reads whom an event concerns.
func (d *decoder) eventAreas(m mapping, e *record.Event) {
	switch e.Kind {
	case record.Merge:
		for _, x := range m.list("merge") {
			e.From = append(e.From, d.areaBefore(x, e))
		}
		if len(e.From) == 0 && len(e.Outside) == 0 {
			d.report(m.node, diag.EmptyValue, locale.Args{"key": "merge"})
		}
		if n := d.needed(m, "into", "into: lac-dao-2024"); n != nil {
			e.Into = append(e.Into, d.areaSince(n, e))
		}
	case record.Split:
		e.From = append(e.From, d.areaBefore(m.val("split"), e))
		if n := d.needed(m, "into", "into: {phu-tai-bac: 0.6, phu-tai-nam: 0.4}"); n != nil {
			d.shares(n, e)
		}
		d.needed(m, "basis", "basis: {title: Số hộ theo phương án sắp xếp}")
	case record.Alter:
		e.From = append(e.From, d.areaBefore(m.val("alter"), e))
		if n := d.needed(m, "was", "was: {name: Phú Hải}"); n != nil {
			d.formerly(n, e)
		}
	case record.End:
		e.From = append(e.From, d.areaBefore(m.val("end"), e))
	}
}

// needed is the value of a key that this kind of event has to have.
func (d *decoder) needed(m mapping, key, example string) *yaml.Node {
	if !m.has(key) {
		d.report(m.node, diag.MissingKey, locale.Args{"key": key, "example": example})
	}
	return m.val(key)
}

// areaBefore is an area that was there on the day before an event, areaSince one
// that was on its day: of several of one name these are meant.
func (d *decoder) areaBefore(n *yaml.Node, e *record.Event) *record.Area {
	if n == nil {
		return nil
	}
	day := e.Change.Date
	if !day.IsZero() {
		day = day.Before()
	}
	a, _ := d.areaOn(n, day)
	return a
}

func (d *decoder) areaSince(n *yaml.Node, e *record.Event) *record.Area {
	a, _ := d.areaOn(n, e.Change.Date)
	return a
}

// shares reads the areas that one was split into, each with its share of the
// figures.
func (d *decoder) shares(n *yaml.Node, e *record.Event) {
	sum := exact.Rat{}
	for key, val := range d.pairs(n, "phu-tai-bac: 0.6") {
		e.Into = append(e.Into, d.areaSince(key, e))
		percent := strings.HasSuffix(val.Value, "%") // 60% without its sign would be no better
		v, ok := exact.Rat{}, true
		if !percent {
			v, ok = d.decimal(val, "into")
		}
		if percent || ok && (v.Sign() <= 0 || exact.Int(1).Less(v)) {
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
		e.Was.Parent = d.areaBefore(v, e)
	}
	if e.Was.Name == "" && e.Was.Code == "" && len(e.Was.Type) == 0 && e.Was.Parent == nil {
		d.report(n, diag.MissingKey, locale.Args{"key": "name", "example": "name: Phú Hải"})
	}
}
