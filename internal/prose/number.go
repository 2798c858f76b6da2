package prose

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// furthest is how many decimals are shown at most to tell two numbers apart.
const furthest = 9

// Value prints a goal's value: "66,3%", "5.100", "9,4 năm", done "Đã thực hiện".
// One decimal for shares; as many as the figure has for values, at most three.
// A target is printed by [Writer.Target].
func (w *Writer) Value(g *record.Goal, v exact.Rat) string { return w.print(g, v, decimals(g, v)) }

// Target prints a target's value as a plan words it: "70%", "5.000 tủ sách",
// "9,5 năm".
func (w *Writer) Target(g *record.Goal, v exact.Rat) string {
	k, _ := v.Decimals(3)
	if g.Kind == record.Count {
		return w.counted(g, v, k)
	}
	return w.percentOrUnit(g, v, k)
}

// Apart prints v with as many digits as it takes to tell it from each of the
// others it is not equal to: 69,96% beside a target of 70%.
func (w *Writer) Apart(g *record.Goal, v exact.Rat, others ...exact.Rat) string {
	return w.print(g, v, apart(decimals(g, v), v, others...))
}

// Shown is a measure's value as every page prints it: told apart from its
// target and from the path; "–" is never printed: "" where there is no figure.
func (w *Writer) Shown(m *progress.Measure) string {
	if m.Point == nil {
		return ""
	}
	return w.Apart(m.Goal, m.Point.Value, rivals(m)...)
}

// rivals are the values that a measure's own must not be taken for.
func rivals(m *progress.Measure) []exact.Rat {
	var others []exact.Rat
	if m.Target != nil {
		others = append(others, m.Target.Value)
	}
	if m.Required != nil && m.Cause != progress.ByGrowth {
		others = append(others, *m.Required)
	}
	if m.Baseline != nil && m.Verdict == progress.Worsening {
		others = append(others, m.Baseline.Value)
	}
	return others
}

// Difference prints a difference's size: "1,5 điểm phần trăm", "0,4 năm".
// What is not nothing is never printed as nothing.
func (w *Writer) Difference(g *record.Goal, d exact.Rat) string {
	return w.difference(g, d, "difference.points", 0)
}

// Step prints the size of the way from one value to another; of shares in two
// decimals where one would belie the two values rounded alike.
func (w *Writer) Step(g *record.Goal, from, to exact.Rat) string {
	least := 1
	if !agree(1, to, []exact.Rat{from}) {
		least = 2
	}
	return w.difference(g, to.Sub(from), "difference.points", least)
}

// away prints how far a measure's figure lies from another value, in no fewer
// decimals than a sentence gives the figure.
func (w *Writer) away(m *progress.Measure, d exact.Rat) string {
	return w.difference(m.Goal, d, "difference.points", digits(m))
}

// difference prints a size, told apart from 0 and from the others'; points
// names the pattern of percentage points. Of shares it has at least so many
// decimals.
func (w *Writer) difference(g *record.Goal, d exact.Rat, points string, least int, others ...exact.Rat) string {
	d = d.Abs()
	sizes := []exact.Rat{{}}
	for _, o := range others {
		sizes = append(sizes, o.Abs())
	}
	k := 1
	switch g.Kind {
	case record.Count:
		k = 0
	case record.Value:
		k, _ = d.Decimals(2)
	}
	if g.Kind.Parts() {
		k = max(k, least)
	}
	k = apart(k, d, sizes...)
	switch g.Kind {
	case record.Count:
		return w.counted(g, d, k)
	case record.Value:
		if !percentUnit(g) {
			return w.percentOrUnit(g, d, k)
		}
	}
	return w.Say(points, locale.Args{"n": locale.Number(w.Lang(), d, k)})
}

// Parts prints "3.120/4.500 gia đình"; "" where the kind has no parts.
func (w *Writer) Parts(g *record.Goal, p *progress.Point) string {
	if p == nil {
		return ""
	}
	return w.parts(g, p.Num, p.Den)
}

func (w *Writer) parts(g *record.Goal, num, den int64) string {
	key := "parts"
	switch {
	case den == 0 || g.Kind == record.Done && den == 1:
		return ""
	case g.Kind == record.Done:
		key = "parts.done"
	}
	all := w.count(den)
	return w.cat.SayWith(key, "n", w.count(num), "all", all, "of", w.things(g, all))
}

// print writes v with k decimals in the manner of the goal's kind.
func (w *Writer) print(g *record.Goal, v exact.Rat, k int) string {
	if g.Kind == record.Done {
		switch {
		case v.Sign() == 0:
			return w.Say("value.not-done", nil)
		case v.Equal(exact.Int(100)):
			return w.Say("value.done", nil)
		}
	}
	return w.percentOrUnit(g, v, k)
}

func (w *Writer) percentOrUnit(g *record.Goal, v exact.Rat, k int) string {
	n := locale.Number(w.Lang(), v, k)
	unit := w.agreeing(g, n, g.Unit)
	switch {
	case g.Kind.Parts() || percentUnit(g):
		return w.cat.SayWith("value.percent", "n", n)
	case g.Kind == record.Value && unit != "":
		return w.cat.SayWith("value.unit", "n", n, "unit", unit)
	}
	return n
}

// percentUnit reports whether a value is itself a percentage: it is printed as
// one, and two of them differ in points.
func percentUnit(g *record.Goal) bool { return g.Kind == record.Value && g.Unit.In("") == "%" }

// counted prints a number of things: "5.100 tủ sách".
func (w *Writer) counted(g *record.Goal, v exact.Rat, k int) string {
	n := locale.Number(w.Lang(), v, k)
	return w.Say("value.counted", locale.Args{"n": n, "of": w.things(g, n)})
}

// percent prints a fraction of 1 in percent with k decimals or as many as tell
// it apart from the others.
func (w *Writer) percent(v exact.Rat, k int, others ...exact.Rat) string {
	hundred := exact.Int(100)
	for i, o := range others {
		others[i] = o.Mul(hundred)
	}
	v = v.Mul(hundred)
	k = apart(k, v, others...)
	return w.Say("value.percent", locale.Args{"n": locale.Number(w.Lang(), v, k)})
}

// decimals is how many a goal's value has where nothing needs more.
func decimals(g *record.Goal, v exact.Rat) int {
	switch g.Kind {
	case record.Count:
		return 0
	case record.Value:
		k, _ := v.Decimals(3)
		return k
	}
	return 1
}

// apart raises k until v, rounded, differs from each of the others that it is
// not equal to.
func apart(k int, v exact.Rat, others ...exact.Rat) int {
	scale := int64(1)
	for range k {
		scale *= 10
	}
	for ; k < furthest; k, scale = k+1, scale*10 {
		if !confused(v, scale, others) {
			break
		}
	}
	return k
}

func confused(v exact.Rat, scale int64, others []exact.Rat) bool {
	n := v.Scaled(scale)
	for _, o := range others {
		if n == o.Scaled(scale) && !v.Equal(o) {
			return true
		}
	}
	return false
}

// digits is how many decimals the sentences about a measure give its figure:
// as many as tell it apart from its rivals and the others, and of a share as
// many as make it agree with the differences that they give.
func digits(m *progress.Measure, others ...exact.Rat) int {
	g, v := m.Goal, m.Point.Value
	k := apart(decimals(g, v), v, append(others, rivals(m)...)...)
	if !g.Kind.Parts() {
		return k
	}
	for more := k; more <= k+2; more++ {
		if agree(more, v, comparedWith(m)) {
			return more
		}
	}
	return k
}

// comparedWith are the values that sentences give a figure's difference to.
func comparedWith(m *progress.Measure) (values []exact.Rat) {
	if m.Target != nil {
		values = append(values, m.Target.Value)
	}
	switch m.Cause {
	case progress.ByPath:
		values = append(values, *m.Required)
	case progress.NearBaseline, progress.UnderBaseline:
		values = append(values, m.Baseline.Value)
	}
	return values
}

// agree reports whether v less each of the values is, rounded to k decimals,
// the same as the rounded v less the rounded value: 28,3% does not lie 0,6
// under 28,8%.
func agree(k int, v exact.Rat, values []exact.Rat) bool {
	scale := int64(1)
	for range k {
		scale *= 10
	}
	for _, x := range values {
		if v.Scaled(scale)-x.Scaled(scale) != v.Sub(x).Scaled(scale) {
			return false
		}
	}
	return true
}
