package scaffold

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// GoalOptions say what a new goal is.
type GoalOptions struct {
	Title, ID string
	Kind      string   // share, count, value, done
	Of, Unit  string   // what is counted; the unit of a value
	Targets   []string // "2025=70"
}

// Plan is a new plan with its first goal.
func (x *Existing) Plan(title, planID string, first GoalOptions) ([]File, error) {
	planID, err := id(planID, title, func(s string) bool {
		return slices.ContainsFunc(x.Record.Plans, func(p *record.Plan) bool { return p.ID == s })
	})
	if err != nil {
		return nil, err
	}
	goal, err := x.goal(first)
	if err != nil {
		return nil, err
	}
	text := set(source.Skeleton("plan", x.lang()), "title", said(title))
	text = set(text, "goals", "\n  - "+strings.Join(goal, "\n    "))
	text = strings.Replace(text, "goals: \n", "goals:\n", 1)
	name := "data/plans/" + planID + ".yaml"
	f, err := x.newFile(name, modelines(name, text))
	if err != nil {
		return nil, err
	}
	return x.sound(f)
}

// Goal adds a goal to a plan: the only one where planID is "".
func (x *Existing) Goal(planID string, o GoalOptions) ([]File, error) {
	p, err := x.plan(planID)
	if err != nil {
		return nil, err
	}
	lines, err := x.goal(o)
	if err != nil {
		return nil, err
	}
	old, err := fs.ReadFile(x.FS, p.Pos.File)
	if err != nil {
		return nil, err
	}
	text, ok := source.AddGoal(old, lines)
	if !ok {
		return nil, refuse(goalsElsewhere, locale.Args{"file": p.Pos.File, "lines": item(lines)})
	}
	return x.sound(File{p.Pos.File, old, text})
}

func (x *Existing) plan(planID string) (*record.Plan, error) {
	var ids []string
	for _, p := range x.Record.Plans {
		if p.ID == planID || planID == "" && len(x.Record.Plans) == 1 {
			return p, nil
		}
		ids = append(ids, p.ID)
	}
	if len(ids) == 0 {
		return nil, refuse(noPlan, nil)
	}
	if planID == "" {
		return nil, refuse(whichPlan, locale.Args{"ids": strings.Join(ids, ", ")})
	}
	return nil, refuse(unknownPlan, locale.Args{"plan": planID, "ids": strings.Join(ids, ", ")})
}

// goal is the lines of a goal.
func (x *Existing) goal(o GoalOptions) ([]string, error) {
	goalID, err := id(o.ID, o.Title, func(s string) bool { return x.Record.Goal(s) != nil })
	if err != nil {
		return nil, err
	}
	lines := []string{"id: " + goalID, "title: " + said(o.Title), "kind: " + o.Kind}
	if o.Of != "" {
		lines = append(lines, "of: "+said(o.Of))
	}
	if o.Unit != "" {
		lines = append(lines, "unit: "+said(o.Unit))
	}
	lines = append(lines, "targets:")
	for _, t := range o.Targets {
		by, value, given := strings.Cut(t, "=")
		if _, ok := record.ParsePeriod(by); !ok || given == (o.Kind == "done") {
			return nil, refuse(badTarget, locale.Args{"target": t})
		}
		if given {
			by += ", value: " + value
		}
		lines = append(lines, "  - {by: "+by+"}")
	}
	return lines, nil
}

// AreaOptions say what a new area is.
type AreaOptions struct {
	Name, ID, Type, Parent, Code, From string
}

// Area adds an area to the register, under its parent.
func (x *Existing) Area(o AreaOptions) ([]File, error) {
	areaID, err := id(o.ID, o.Name, func(s string) bool { return x.Record.Area(s) != nil })
	if err != nil {
		return nil, err
	}
	name := "data/areas/" + areaID + ".yaml"
	parent := x.Record.Area(o.Parent)
	switch {
	case parent != nil:
		name = parent.Pos.File
	case o.Parent != "":
		return nil, unknownArea(x.Record, o.Parent)
	case len(x.Record.Areas) > 0:
		name = x.Record.Areas[0].Pos.File
	}
	lines := []string{"id: " + areaID, "name: " + said(o.Name)}
	for _, v := range [][2]string{{"type", said(o.Type)}, {"code", `"` + o.Code + `"`}, {"from", o.From}} {
		if strings.Trim(v[1], `"`) != "" {
			lines = append(lines, v[0]+": "+v[1])
		}
	}
	old, err := fs.ReadFile(x.FS, name)
	if errors.Is(err, fs.ErrNotExist) {
		return x.sound(File{Name: name, Text: []byte(modelines(name, item(lines)+"\n"))})
	}
	if err != nil {
		return nil, err
	}
	text, ok := source.AddArea(old, o.Parent, lines)
	if !ok {
		return nil, refuse(areasElsewhere, locale.Args{"file": name, "lines": item(lines)})
	}
	return x.sound(File{name, old, text})
}

func unknownArea(rec *record.Record, id string) error {
	var ids []string
	for _, a := range rec.Areas {
		ids = append(ids, a.ID)
	}
	return refuse(noArea, locale.Args{"area": id, "near": strings.Join(locale.Nearest(id, ids, 3), ", ")})
}

// item is lines as an entry of a list in YAML.
func item(lines []string) string { return "- " + strings.Join(lines, "\n  ") }
