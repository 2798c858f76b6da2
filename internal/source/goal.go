package source

import (
	"cmp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// goalList reads a plan's goals. One with an error is left out; its id stays
// known, so that figures for it are no errors of their own.
func (d *decoder) goalList(m mapping, p *record.Plan) {
	for _, n := range m.list("goals") {
		before := d.errs
		g, idNode := d.goal(n)
		switch {
		case g == nil || g.ID == "":
			d.lostGoals, d.rec.Incomplete.Plans = true, true
			continue
		case d.goals[g.ID].Goal != nil:
			d.duplicateID(idNode, d.goals[g.ID].Pos)
			d.rec.Incomplete.Plans = true
			continue
		case d.errs > before:
			d.brokenGoals[g.ID], d.rec.Incomplete.Plans = true, true
			continue
		}
		g.Plan = p
		p.Goals = append(p.Goals, g)
		d.goals[g.ID] = placedGoal{g, len(d.goals)}
	}
}

func (d *decoder) goal(n *yaml.Node) (*record.Goal, *yaml.Node) {
	m, ok := d.mapping(n, goalObject)
	if !ok {
		return nil, nil
	}
	id := m.val("id")
	g := &record.Goal{
		ID: m.id("id"), Title: m.text("title"), Short: m.text("short"), Of: m.text("of"), Unit: m.text("unit"), One: m.text("one"),
		Definition: m.text("definition"), Formula: m.text("formula"), Lead: m.text("lead"),
		Frequency: m.text("frequency"), Limits: m.text("limits"), Contact: m.text("contact"),
		Source: m.source("source"), Pos: d.pos(n),
	}
	if id != nil {
		g.Pos = d.pos(id)
	}
	if g.Short == nil {
		g.Short = g.Title
	}
	kind, known := m.word("kind")
	g.Kind = record.Kind(kind)
	direction, _ := m.word("direction")
	g.Down = direction == 1
	d.baseline(m, g)
	if known {
		g.Targets = d.targets(m.list("targets"), g.Kind)
	}
	d.reportedBy(m, g)
	return g, id
}

// reportedBy defaults to the lowest tier; a value has none, as each tier
// reports its own.
func (d *decoder) reportedBy(m mapping, g *record.Goal) {
	if n := m.val("reported_by"); n != nil {
		id, _ := d.tierRef(n)
		if g.Kind == record.Value {
			d.report(n, diag.TierOfValue, locale.Args{"goal": g.ID})
		}
		g.ReportedBy = id
		return
	}
	if tiers := d.rec.Site.Tiers; g.Kind != record.Value && len(tiers) > 0 {
		g.ReportedBy = tiers[len(tiers)-1].ID
	}
}

// baseline reads a period, or a period with the value that the plan states.
func (d *decoder) baseline(m mapping, g *record.Goal) {
	n := m.val("baseline")
	if n == nil {
		return
	}
	g.Baseline.Pos = d.pos(n)
	if n.Kind != yaml.MappingNode {
		g.Baseline.Period = d.period(n, "baseline")
		return
	}
	b, ok := d.mapping(n, baselineObject)
	if !ok {
		return
	}
	g.Baseline.Period, g.Baseline.Source = b.period("period"), b.source("source")
	v := b.val("value")
	if v == nil {
		return
	}
	x, ok := d.decimal(v, "value")
	switch {
	case !ok:
	case g.Kind != record.Done && !inRange(x, g.Kind):
		d.report(v, diag.TargetOutOfRange, locale.Args{"text": v.Value, "kind": g.Kind.String(), "range": rangeWords[g.Kind]})
	case !b.has("source"):
		d.report(n, diag.MissingKey, locale.Args{"key": "source", "example": "source: Phụ lục kế hoạch"})
	default:
		g.Baseline.Value = &x
	}
}

var rangeWords = map[record.Kind]diag.Words{
	record.Share: {Vi: "từ 0 đến 100", En: "0 to 100"},
	record.Count: {Vi: "từ 0 trở lên", En: "0 or more"},
	record.Done:  {Vi: "chỉ có 100, hoặc không ghi", En: "100 alone, or none"},
}

// targets reads a goal's targets, by date; those of done need no value.
func (d *decoder) targets(list []*yaml.Node, kind record.Kind) []record.Target {
	var out []record.Target
	for _, n := range list {
		before := d.errs
		m, ok := d.mapping(n, targetObject)
		if !ok {
			continue
		}
		t := record.Target{By: m.period("by"), Text: m.text("text"), Pos: d.pos(n)}
		v := m.val("value")
		switch {
		case v != nil:
			t.Value, ok = d.decimal(v, "value")
			if ok && !inRange(t.Value, kind) {
				d.report(v, diag.TargetOutOfRange, locale.Args{"text": v.Value, "kind": kind.String(), "range": rangeWords[kind]})
			}
		case kind == record.Done:
			t.Value = exact.Int(100)
		case !m.has("value"):
			d.report(n, diag.MissingKey, locale.Args{"key": "value", "example": "value: 70"})
		}
		if d.errs == before {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(a, b record.Target) int { return cmp.Compare(a.By.Instant(), b.By.Instant()) })
	return out
}

// goalRef finds the goal of an id; nil, with or without a word, where there is
// none.
func (d *decoder) goalRef(n *yaml.Node) *record.Goal { return d.placedGoal(n).Goal }

func (d *decoder) placedGoal(n *yaml.Node) placedGoal {
	id, ok := d.scalar(n, "goal")
	if !ok {
		return placedGoal{}
	}
	if g := d.goals[id]; g.Goal != nil {
		return g
	}
	if !d.lostGoals && !d.brokenGoals[id] {
		d.unknownGoal(n, id)
	}
	return placedGoal{}
}

// unknownGoal sees a goal's id whose colon lacks its space.
func (d *decoder) unknownGoal(n *yaml.Node, id string) {
	if name, rest, ok := strings.Cut(id, ":"); ok && rest != "" && d.goals[name].Goal != nil {
		d.report(n, diag.MissingSpace, locale.Args{"line": name + ": " + rest})
		return
	}
	d.unknown(n, id, d.goalIndex(), diag.UnknownGoal, nil)
}
