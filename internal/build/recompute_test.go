package build_test

import (
	"io/fs"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"tiendo/internal/build"
	"tiendo/themes"
)

// TestRecompute holds the published measures against the published figures:
// every row of tong-hop.csv is computed once more from so-lieu.csv, the plans
// and the register, on another route. That is on whole numbers for the straight
// line, by logarithms for the method cagr; sums are made anew for every row.
func TestRecompute(t *testing.T) {
	t.Run("phan-thiet", func(t *testing.T) { recompute(t, os.DirFS("../.."), true) })
	for _, name := range cases(t) {
		t.Run(name, func(t *testing.T) { recompute(t, caseSite(t, name), false) })
	}
}

func recompute(t *testing.T, site fs.FS, mustPublish bool) {
	t.Parallel()
	out := t.TempDir()
	res, err := build.Run(build.Options{Site: site, Themes: themes.FS, Clock: exampleClock, Out: out})
	switch {
	case err != nil || res.Shut && mustPublish:
		t.Fatalf("not published: %v, %d errors", err, res.Errors)
	case res.Shut:
		t.Skip("errors in the sources: nothing is published")
	}
	file := func(name string) string {
		found, err := filepath.Glob(filepath.Join(out, "*", name))
		if err != nil || len(found) != 1 {
			t.Fatalf("%s: %v, %v", name, found, err)
		}
		return found[0]
	}
	s := readStudy(t, site, file("so-lieu.csv"))
	want := s.rows(t)
	got := table(t, file("tong-hop.csv"))
	if len(got) != len(want) {
		t.Errorf("%d rows are published, %d recomputed", len(got), len(want))
	}
	for _, row := range got {
		name := row["goal"] + " " + row["area"] + " " + row["period"]
		again := want[key{row["goal"], row["area"], month(t, row["period"])}]
		if again == nil {
			t.Errorf("%s: is published, and should not be", name)
			continue
		}
		if base := row["baseline_period"]; base != "" { // of one instant's periods any may stand here
			row["baseline_period"] = strconv.Itoa(month(t, base))
		}
		for column, value := range again {
			if row[column] != value && !(column == "required" && s.near(row, value)) {
				t.Errorf("%s: %s is %q, recomputed %q", name, column, row[column], value)
			}
		}
	}
}

// near allows a curve of the method cagr its last digit.
func (s *study) near(row map[string]string, value string) bool {
	if !slices.ContainsFunc(s.plans, func(p *planDoc) bool { return p.Method == "cagr" }) {
		return false
	}
	a, err1 := strconv.ParseFloat(row["required"], 64)
	b, err2 := strconv.ParseFloat(value, 64)
	return err1 == nil && err2 == nil && math.Abs(a-b) < 2e-6
}

type key struct {
	goal, area string
	at         int
}

// rows recomputes every row, a map by column.
func (s *study) rows(t *testing.T) map[key]map[string]string {
	rows := map[key]map[string]string{}
	for _, p := range s.plans {
		for _, g := range p.Goals {
			for _, at := range s.months(p, g) {
				for _, a := range s.areas {
					gr := s.groundAt(t, p, g, a, at)
					if v, concerned := s.look(t, p, g, gr, at); concerned && (a.on(dayOf(at)) || gr.part || v.early && s.past(a, at)) {
						rows[key{g.ID, a.ID, at}] = s.row(t, p, g, gr, at, v)
					}
				}
			}
		}
	}
	return rows
}

// past reports whether anything of then is the area now.
func (s *study) past(a *areaDoc, at int) bool {
	return slices.ContainsFunc(s.areas, func(x *areaDoc) bool { return x.on(dayOf(at)) && flow(x, a).Sign() > 0 })
}

func (s *study) row(t *testing.T, p *planDoc, g *goalDoc, gr ground, at int, v sight) map[string]string {
	row := map[string]string{
		"value": plainRat(v.value), "numerator": "", "denominator": "", "reported": "", "expected": "", "coverage": "",
		"baseline_period": "", "target_by": "", "target_value": "", "required": "",
		"verdict": "no-data", "reason_code": "not-reported", "comparability": "",
	}
	if v.value != nil {
		row["comparability"] = comparability(gr, v.estimate)
		if n, d := parts(&v.num, &v.den); g.Kind == "share" || g.Kind == "done" {
			row["numerator"], row["denominator"] = n.String(), d.String()
		}
	}
	lost := v.apart || gr.part && len(gr.units) == 0
	if lost {
		row["comparability"] = "broken"
	}
	if v.sum && v.expected > 0 && !lost {
		row["reported"], row["expected"], row["coverage"] = strconv.Itoa(v.reported), strconv.Itoa(v.expected), plainRat(v.coverage)
	}
	posts := p.posts(t, g, gr.areaDoc)
	if len(posts) == 0 {
		row["verdict"], row["reason_code"] = "", "no-verdict"
		if v.value != nil {
			row["reporting_status"] = v.status
		}
		return row
	}
	s.judge(t, p, g, gr, at, v, posts, row)
	if g.Kind == "count" && gr.part && !gr.whole && v.value != nil {
		row["required"] = "" // the target is the whole's
		if row["verdict"] != "achieved" || g.Direction == "down" {
			row["verdict"], row["reason_code"] = "no-data", "not-comparable"
		}
	}
	return row
}

// comparability is the word for a figure, or for all that a verdict rests on.
func comparability(gr ground, estimate bool) string {
	switch {
	case estimate:
		return "estimate"
	case gr.part && !gr.whole:
		return "part"
	}
	return "exact"
}

// judge fills what depends on targets: required, verdict and reason.
func (s *study) judge(t *testing.T, p *planDoc, g *goalDoc, gr ground, at int, v sight, posts []post, row map[string]string) {
	target := posts[len(posts)-1]
	for _, next := range slices.Backward(posts) {
		if next.at >= at {
			target = next
		}
	}
	row["target_by"], row["target_value"] = target.by, plainRat(target.value)
	down, due := g.Direction == "down", at >= target.at

	switch reason := s.silence(g, gr, at, v); {
	case v.value != nil && v.moved > p.set(t, g, gr.areaDoc):
		row["reason_code"], row["reporting_status"], row["comparability"] = "not-comparable", v.status, "broken"
		return
	case v.value == nil && reason == "not-comparable":
		row["reason_code"] = reason
		return
	}
	status := v.status
	var origin *post
	base := s.origin(t, p, g, gr)
	if base.at > 0 && base.at < at {
		origin = &post{at: base.at, value: base.value}
		row["baseline_period"], status = strconv.Itoa(base.at), least(status, base.status)
		v.estimate = v.estimate || base.estimate
	}
	c := newCourse(v.value, origin, posts, target, at, down)
	row["required"] = required(p, c, origin, target, at)
	if v.value == nil {
		row["reason_code"] = s.silence(g, gr, at, v)
		return
	}
	growth := func(value *big.Rat) func() (float64, bool) {
		return func() (float64, bool) { return rate(value, at, *origin, target, down) }
	}
	verdict, reason := s.verdict(p, g, c, v.status, due, growth(v.value))
	if !v.full() {
		verdict, reason, status = s.allowing(p, g, v, verdict, reason, status, func(value *big.Rat, status string) string {
			c := newCourse(value, origin, posts, target, at, down)
			verdict, _ := s.verdict(p, g, c, status, due, growth(value))
			return verdict
		})
	}
	row["verdict"], row["reason_code"], row["reporting_status"] = verdict, reason, status
	row["comparability"] = comparability(gr, v.estimate || v.known > 0 && !v.full() && v.restOfSome)
}

var favour = []string{"achieved", "on-track", "behind", "far-behind", "no-change", "worsening", "missed", "no-data"}

// allowing weighs in the last known figures of the missing areas.
func (s *study) allowing(p *planDoc, g *goalDoc, v sight, verdict, reason, status string, judge func(*big.Rat, string) string) (string, string, string) {
	other := ""
	if v.known > 0 {
		other = judge(v.total(g, new(big.Rat).Add(&v.num, &v.restNum), new(big.Rat).Add(&v.den, &v.restDen)), least(v.status, v.restStatus))
		status = least(status, v.restStatus)
	}
	switch {
	case g.Kind == "count":
		sure := g.Direction != "down" || v.unknown == 0 && other == "achieved"
		if verdict != "achieved" || !sure {
			return "no-data", "coverage", status
		}
	case slices.Index(favour, other) > slices.Index(favour, verdict):
		return other, "less-favourable", status
	}
	return verdict, reason, status
}

func required(p *planDoc, c *course, origin *post, target post, at int) string {
	if p.Method == "cagr" && origin != nil && at < target.at {
		if _, ok := rate(target.value, target.at, *origin, target, c.down); !ok || c.above(c.target, c.start).Sign() <= 0 {
			return ""
		}
		a, _ := origin.value.Float64()
		b, _ := target.value.Float64()
		way := float64(at-origin.at) / float64(target.at-origin.at)
		return strconv.FormatFloat(math.Exp(math.Log(a)*(1-way)+math.Log(b)*way), 'f', 6, 64)
	}
	if c.path == nil {
		return ""
	}
	return plain(c.path, c.one)
}

// silence is the reason where there is no figure.
func (s *study) silence(g *goalDoc, gr ground, at int, v sight) string {
	switch {
	case v.apart, gr.part && len(gr.units) == 0:
		return "not-comparable"
	case v.sum && v.reported > 0 && g.Kind == "value": // values do not sum
		return "not-reported"
	case v.sum && v.reported > 0 && v.early && gr.Tier == g.ReportedBy:
		return "ancestor-gap"
	case v.sum && v.reported > 0:
		return "coverage"
	case v.sum && v.expected == 0 && v.none > 0:
		return "not-applicable"
	case v.sum:
		return "not-reported"
	}
	for _, f := range slices.Backward(s.sorted(g, gr.areaDoc, at)) {
		if f.absent == "not-applicable" {
			return "not-applicable"
		}
		break
	}
	return "not-reported"
}

// sorted are an area's own figures up to a month, by month.
func (s *study) sorted(g *goalDoc, a *areaDoc, at int) []figure {
	own := slices.DeleteFunc(slices.Clone(s.figures[g.ID][a.ID]), func(f figure) bool { return f.at > at })
	slices.SortStableFunc(own, func(x, y figure) int { return x.at - y.at })
	return own
}
