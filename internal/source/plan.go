package source

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

const defaultReportDue = 3 // months

// loadPlans reads the plans, and settles own targets and solutions when all
// goals are known.
func (l *loader) loadPlans(names []string) {
	var later []func()
	ids := map[string]diag.Pos{} // of plans
	for _, name := range names {
		f, ok := l.open(name)
		if !ok {
			l.incomplete(name)
			continue
		}
		d := &decoder{file: f, loader: l}
		root := d.single()
		if root == nil {
			l.incomplete(name)
			continue
		}
		if more := d.plan(root, ids); more != nil {
			later = append(later, func() {
				more()
				l.rec.Incomplete.Plans = l.rec.Incomplete.Plans || d.errs > 0
			})
		} else {
			l.incomplete(name)
		}
	}
	for _, more := range later {
		more()
	}
}

// plan reads a plan and its goals. What it returns reads the rest, which needs
// the goals of all plans; nil where the plan is lost.
func (d *decoder) plan(root *yaml.Node, ids map[string]diag.Pos) (later func()) {
	m, ok := d.mapping(root, planObject)
	if !ok {
		return nil
	}
	p := &record.Plan{
		ID: m.id("id"), Title: m.text("title"), Number: m.line("number"), Date: m.date("date"),
		Issuer: m.text("issuer"), Summary: m.text("summary"), Source: m.source("source"),
		ReportDue: defaultReportDue, NextDue: m.date("next_due"), Pos: d.pos(root),
	}
	if !m.has("id") {
		p.ID = strings.TrimSuffix(path.Base(d.name), ".yaml")
		if code, args := badID(p.ID); code != "" {
			args["line"] = args["near"].(string) + ".yaml"
			d.reportAt(diag.Diagnostic{Pos: diag.Pos{File: d.name}, Code: code, Args: args})
		}
	}
	if first, twice := ids[p.ID]; twice && p.ID != "" {
		n := root
		if v := m.val("id"); v != nil {
			n = v
		}
		d.report(n, diag.DuplicateID, locale.Args{"id": p.ID, "place": first.String()}, diag.Note{Pos: first, Text: diag.FirstGivenHere})
		return nil
	}
	ids[p.ID] = p.Pos
	for _, n := range m.list("legal_basis") {
		p.LegalBasis = append(p.LegalBasis, d.source(n, "legal_basis"))
	}
	p.Period = m.years("years")
	if i, ok := m.word("method"); ok {
		p.Method = record.Method(i)
	}
	if n := m.val("report_due"); n != nil {
		if v, ok := d.whole(n, "report_due"); ok && v <= 120 {
			p.ReportDue = int(v)
		} else if ok {
			d.report(n, diag.NumberTooLong, locale.Args{"text": n.Value})
		}
	}
	d.planAreas(m, p)
	d.goalList(m, p)
	if p.Area == nil {
		d.forget(p)
		return nil
	}
	d.rec.Plans = append(d.rec.Plans, p)
	return func() {
		p.AreaTargets = d.ownTargets(m)
		d.solutions(m, p)
	}
}

// forget takes back the goals of a plan that is left out.
func (d *decoder) forget(p *record.Plan) {
	for _, g := range p.Goals {
		delete(d.goals, g.ID)
		d.brokenGoals[g.ID] = true
	}
}

// planAreas finds whom the plan is for: the area that it names, else the only
// one at the top.
func (d *decoder) planAreas(m mapping, p *record.Plan) {
	if n := m.val("area"); n != nil {
		p.Area, _ = d.areaRef(n)
	} else if !m.has("area") {
		var tops []*record.Area
		for _, a := range d.rec.Areas {
			if a.Parent == nil {
				tops = append(tops, a)
			}
		}
		switch {
		case len(tops) == 1:
			p.Area = tops[0]
		case !d.rec.Incomplete.Areas && len(tops) == 0:
			d.report(m.node, diag.NoAreas, nil)
		case !d.rec.Incomplete.Areas:
			d.report(m.node, diag.MissingKey, locale.Args{"key": "area", "example": "area: " + tops[0].ID})
		}
	}
	for _, n := range m.list("scope") {
		a, _ := d.areaRef(n)
		switch {
		case a == nil:
			d.rec.Incomplete.Plans = true
		case p.Area != nil && !a.EverWithin(p.Area):
			d.report(n, diag.OutsidePlan, locale.Args{"area": a.ID, "top": p.Area.ID})
		default:
			p.Scope = append(p.Scope, a)
		}
	}
}

var yearsForm = regexp.MustCompile(`^([0-9]{4}) ?[-–] ?([0-9]{4})$`)

// years reads 2021-2030.
func (m mapping) years(key string) (out [2]int) {
	n, s, ok := m.scalar(key)
	if !ok {
		return out
	}
	x := yearsForm.FindStringSubmatch(s)
	if x == nil {
		m.d.report(n, diag.BadYears, locale.Args{"text": short(s)})
		return out
	}
	first, _ := strconv.Atoi(x[1])
	last, _ := strconv.Atoi(x[2])
	if first > last || first < 1900 || last > maxYear {
		m.d.report(n, diag.BadYears, locale.Args{"text": short(s)})
		return out
	}
	return [2]int{first, last}
}

// ownTargets reads area id → goal id → targets.
func (d *decoder) ownTargets(m mapping) map[string]map[string][]record.Target {
	n := m.val("area_targets")
	if n == nil {
		return nil
	}
	out := map[string]map[string][]record.Target{}
	for areaKey, byGoal := range d.pairs(n, "phu-thuy: {gia-dinh-hoc-tap: [{by: 2025, value: 75}]}") {
		a, _ := d.areaRef(areaKey)
		if a == nil {
			d.rec.Incomplete.Plans = true
			continue
		}
		out[a.ID] = map[string][]record.Target{}
		for goalKey, list := range d.pairs(byGoal, "gia-dinh-hoc-tap: [{by: 2025, value: 75}]") {
			g := d.goalRef(goalKey)
			if g == nil {
				d.rec.Incomplete.Plans = true
				continue
			}
			if ts := d.targets(d.items(list, "[{by: 2025, value: 75}]"), g.Kind); len(ts) > 0 {
				out[a.ID][g.ID] = ts
			}
		}
	}
	return out
}

// pairs walks a mapping whose keys are ids, each once.
func (d *decoder) pairs(n *yaml.Node, example string) func(yield func(k, v *yaml.Node) bool) {
	return func(yield func(k, v *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			if x := noSpace.FindStringSubmatch(n.Value); x != nil {
				d.report(n, diag.MissingSpace, locale.Args{"line": x[1] + ": " + x[2]})
				return
			}
			d.report(n, diag.WrongShape, locale.Args{"want": shapeWords["mapping"], "example": example})
			return
		}
		seen := make(map[string]*yaml.Node, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			k, v := n.Content[i], n.Content[i+1]
			if d.splitDecimal(n, i) {
				continue
			}
			if k.Kind != yaml.ScalarNode {
				d.report(k, diag.WrongShape, locale.Args{"want": shapeWords["key"], "example": example})
				continue
			}
			if first := seen[k.Value]; first != nil {
				d.report(k, diag.DuplicateKey, locale.Args{"key": short(k.Value), "line": first.Line + d.above},
					diag.Note{Pos: d.pos(first), Text: diag.FirstGivenHere})
				continue
			}
			seen[k.Value] = k
			if isNull(v) {
				if name, rest, ok := strings.Cut(k.Value, ":"); ok && rest != "" {
					d.report(k, diag.MissingSpace, locale.Args{"line": name + ": " + rest})
				} else {
					d.report(k, diag.EmptyValue, locale.Args{"key": short(k.Value)})
				}
				continue
			}
			if !yield(k, v) {
				return
			}
		}
	}
}

// items is the values of a list that must not be empty.
func (d *decoder) items(n *yaml.Node, example string) []*yaml.Node {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
		d.report(n, diag.WrongShape, locale.Args{"want": shapeWords["list"], "example": example})
		return nil
	}
	return n.Content
}

// solutions reads the plan's solutions.
func (d *decoder) solutions(m mapping, p *record.Plan) {
	seen := map[string]diag.Pos{}
	for _, n := range m.list("solutions") {
		before := d.errs
		x, ok := d.mapping(n, solutionObject)
		if !ok {
			continue
		}
		s := &record.Solution{ID: x.id("id"), Title: x.text("title"), Text: x.text("text"), Pos: d.pos(n)}
		for _, g := range x.list("goals") {
			if goal := d.goalRef(g); goal != nil {
				s.Goals = append(s.Goals, goal)
			}
		}
		if first, twice := seen[s.ID]; twice && s.ID != "" {
			d.duplicateID(x.val("id"), first)
		} else if s.ID != "" {
			seen[s.ID] = d.pos(x.val("id"))
		}
		if d.errs == before {
			p.Solutions = append(p.Solutions, s)
		}
	}
}

// inRange reports whether a target's value makes sense for its kind.
func inRange(v exact.Rat, k record.Kind) bool {
	switch k {
	case record.Share:
		return v.Sign() >= 0 && !exact.Int(100).Less(v)
	case record.Count:
		return v.Sign() >= 0
	case record.Done:
		return v.Equal(exact.Int(100))
	}
	return true
}
