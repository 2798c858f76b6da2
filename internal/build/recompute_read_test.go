package build_test

import (
	"encoding/csv"
	"io/fs"
	"math/big"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// What the recomputation knows: plans, register and settings by a few lines of
// its own reading, figures from the published table. No package of tiendo is
// used, so that a mistake there is not made here too.

type study struct {
	plans   []*planDoc
	areas   []*areaDoc
	tiers   []string
	days    []string                       // of reorganisations
	limits  map[string]*big.Rat            // the thresholds
	figures map[string]map[string][]figure // by goal, then area
}

type planDoc struct {
	Area    string
	Scope   []string
	Method  string
	Date    string
	Years   string
	Goals   []*goalDoc
	Own     map[string]map[string][]targetDoc `yaml:"area_targets"`
	topArea *areaDoc
}

type goalDoc struct {
	ID         string
	Kind       string
	Direction  string
	Baseline   yaml.Node
	Targets    []targetDoc
	ReportedBy string `yaml:"reported_by"`

	start  int      // the baseline's instant, 0 for none
	stated *big.Rat // the value that the plan states
}

type targetDoc struct{ By, Value string }

type areaDoc struct {
	ID, Tier, Parent, From, Until string
	Areas                         []*areaDoc
	up                            *areaDoc
	land
}

type figure struct {
	at       int // month, counted from year 0
	absent   string
	num, den int64    // den is 0 but for shares and done
	value    *big.Rat // in percent for these two
	status   string
	estimate bool // inherited, by the shares of a split
}

func readStudy(t *testing.T, site fs.FS, figures string) *study {
	t.Helper()
	s := &study{figures: map[string]map[string][]figure{}, limits: map[string]*big.Rat{
		"on_track": big.NewRat(95, 100), "behind": big.NewRat(60, 100), "no_change": big.NewRat(1, 10), "coverage": big.NewRat(80, 100),
	}}
	var settings struct {
		Tiers      []struct{ ID string }
		Thresholds map[string]string
	}
	readYAML(t, site, "data/site.yaml", &settings)
	for _, tier := range settings.Tiers {
		s.tiers = append(s.tiers, tier.ID)
	}
	for name, value := range settings.Thresholds {
		s.limits[name] = number(t, value)
	}
	for _, name := range glob(t, site, "data/areas/*.yaml") {
		var list []*areaDoc
		readYAML(t, site, name, &list)
		s.register(list, nil)
	}
	s.readChanges(t, site)
	for _, name := range glob(t, site, "data/plans/*.yaml") {
		p := &planDoc{}
		readYAML(t, site, name, p)
		s.addPlan(t, p)
	}
	s.readFigures(t, figures)
	return s
}

func readYAML(t *testing.T, site fs.FS, name string, into any) {
	t.Helper()
	b, err := fs.ReadFile(site, name)
	if err == nil {
		err = yaml.Unmarshal(b, into)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

func glob(t *testing.T, site fs.FS, pattern string) []string {
	t.Helper()
	names, err := fs.Glob(site, pattern)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(names, func(name string) bool { return path.Base(name) == "changes.yaml" })
}

// register adds areas with those that stand inside them, a tier below.
func (s *study) register(list []*areaDoc, up *areaDoc) {
	for _, a := range list {
		a.up = up
		if a.Parent != "" {
			a.up = s.area(a.Parent)
		}
		if a.Tier == "" {
			below := 0
			if a.up != nil {
				below = slices.Index(s.tiers, a.up.Tier) + 1
			}
			a.Tier = s.tiers[below]
		}
		s.areas = append(s.areas, a)
		s.register(a.Areas, a)
	}
}

func (s *study) area(id string) *areaDoc {
	for _, a := range s.areas {
		if a.ID == id {
			return a
		}
	}
	return nil
}

func (s *study) addPlan(t *testing.T, p *planDoc) {
	t.Helper()
	for _, a := range s.areas {
		if a.ID == p.Area || p.Area == "" && a.up == nil {
			p.topArea = a
		}
	}
	for _, g := range p.Goals {
		if g.ReportedBy == "" {
			g.ReportedBy = s.tiers[len(s.tiers)-1]
		}
		period := g.Baseline.Value
		if g.Baseline.Kind == yaml.MappingNode {
			var doc struct{ Period, Value string }
			if err := g.Baseline.Decode(&doc); err != nil {
				t.Fatal(err)
			}
			period = doc.Period
			if doc.Value != "" {
				g.stated = number(t, doc.Value)
			}
		}
		if period != "" {
			g.start = month(t, period)
		}
		for i := range g.Targets {
			if g.Kind == "done" {
				g.Targets[i].Value = "100"
			}
		}
	}
	s.plans = append(s.plans, p)
}

func (s *study) readFigures(t *testing.T, file string) {
	t.Helper()
	for _, row := range table(t, file) {
		f := figure{at: month(t, row["period"]), absent: row["absent"], status: row["reporting_status"]}
		if f.absent == "" {
			switch row["kind"] {
			case "share", "done":
				f.num, f.den = whole(t, row["numerator"]), whole(t, row["denominator"])
				f.value = big.NewRat(100*f.num, f.den)
			case "count":
				f.num = whole(t, row["value"])
				f.value = big.NewRat(f.num, 1)
			default:
				f.value = number(t, row["value"])
			}
		}
		byArea := s.figures[row["goal"]]
		if byArea == nil {
			byArea = map[string][]figure{}
			s.figures[row["goal"]] = byArea
		}
		byArea[row["area"]] = append(byArea[row["area"]], f)
	}
}

// table reads a published CSV, a row as a map by column.
func table(t *testing.T, file string) (rows []map[string]string) {
	t.Helper()
	f, err := os.Open(filepath.FromSlash(file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range all[1:] {
		row := map[string]string{}
		for i, column := range all[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func number(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("no number: %q", s)
	}
	return r
}

func whole(t *testing.T, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// month is the one in which a period ends, counted from year 0.
func month(t *testing.T, period string) int {
	t.Helper()
	year, rest, part := strings.Cut(period, "-")
	end := 12
	switch {
	case !part:
	case rest[0] == 'H':
		end = 6 * int(whole(t, rest[1:]))
	case rest[0] == 'Q':
		end = 3 * int(whole(t, rest[1:]))
	default:
		end = int(whole(t, strings.TrimPrefix(rest, "0")))
	}
	return 12*int(whole(t, year)) + end - 1
}
