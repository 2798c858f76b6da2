package svg

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
)

// checkLabels holds a drawing to the rule: no label on another, none outside.
func checkLabels(t *testing.T, s *chart.Spec, w Width) *canvas {
	t.Helper()
	c := draw(nil, s, w)
	sheet := box{0, 0, c.w, c.h}
	for i, a := range c.labels {
		if !a.within(sheet) {
			t.Errorf("%s at %d: label %d %v lies outside %v\n%s", s.ID, w, i, a, sheet, c.b)
		}
		for k, b := range c.labels[:i] {
			if a.hits(b) {
				t.Errorf("%s at %d: labels %d %v and %d %v overlap\n%s", s.ID, w, k, b, i, a, c.b)
			}
		}
	}
	return c
}

func TestLabelsOfShapes(t *testing.T) {
	for _, s := range shapes() {
		checkLabels(t, s, Narrow)
		checkLabels(t, s, Wide)
	}
}

// randomLine has n figures, in tenths, from one of the ways in which figures
// come; lo and hi are the ends of its axis.
func randomLine(r *rand.Rand, n int) *chart.Spec {
	lo, hi := 0, 100
	value := func() int { return r.IntN(1001) }
	switch r.IntN(5) {
	case 0: // crowded at the bottom
		value = func() int { return r.IntN(15) }
	case 1: // crowded at the top
		value = func() int { return 1000 - r.IntN(15) }
	case 2: // all equal
		v := r.IntN(1001)
		value = func() int { return v }
	case 3: // negative values
		lo, hi = -100, 100
		value = func() int { return r.IntN(2001) - 1000 }
	}
	p := &chart.LinePlot{
		Values: axisOf(lo, hi, (hi-lo)/4), Time: spanOf(2001, 2001+n-1+r.IntN(10)), Verdict: progress.Verdict(r.IntN(8)),
		Legend: append([]chart.Key{{Sign: chart.SignSeries, Text: strings.Repeat("Thực tế ", 1+r.IntN(9))}}, lineKeys[1:]...),
	}
	for i := range n {
		v := value()
		p.Dots = append(p.Dots, chart.Dot{
			Spot: chart.Spot{At: year(2001 + i), Value: tenths(v)}, Joined: i > 0 && r.IntN(4) > 0,
			Label: strconv.Itoa(v/10) + ",9%", Style: chart.Style(r.IntN(4)),
		})
	}
	// two targets a point and often a year apart
	last := p.Time.To.Year()
	first := max(2001, last-r.IntN(4)*r.IntN(4))
	v := lo + r.IntN(hi-lo)
	p.Targets = []chart.Target{targetAt(first, v), targetAt(last, v+1)}
	p.Path = []chart.Spot{p.Dots[0].Spot, p.Targets[0].Spot, p.Targets[1].Spot}
	p.Trend = []chart.Spot{p.Dots[n-1].Spot, {At: p.Time.To, Value: exact.Int(int64(hi))}}
	s := spec(fmt.Sprintf("random-%d", n), p)
	s.Mark = "Số liệu minh họa"
	return s
}

func TestLabelsOfRandomLines(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{1, 2, 4, 10, 30} {
		for range 300 {
			s := randomLine(r, n)
			p := s.Plot.(*chart.LinePlot)
			for _, w := range []Width{Narrow, Wide} {
				c := checkLabels(t, s, w)
				texts := []string{p.Dots[n-1].Label, c.targetLabel(p.Targets[0]), c.targetLabel(p.Targets[1])}
				for _, text := range texts {
					if !strings.Contains(string(c.b), ">"+text+"</text>") {
						t.Errorf("%s at %d: no room was found for %s\n%s", s.ID, w, text, c.b)
					}
				}
			}
			if t.Failed() {
				return
			}
		}
	}
}

func TestLabelsOfRandomBullets(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		first := r.IntN(101)
		second := min(first+r.IntN(3), 100)
		s := bulletOf("bullet", progress.Behind, r.IntN(1001), r.IntN(1001), targetAt(2025, first), targetAt(2030, second))
		p := s.Plot.(*chart.BulletPlot)
		if r.IntN(3) == 0 {
			p.Values.Min = exact.Int(-100)
			p.Value = p.Value.Neg()
		}
		if r.IntN(4) == 0 {
			p.Targets = append(p.Targets, targetAt(2035, first))
			p.Targets[1].Label = "một mục tiêu có tên rất dài · 2030"
		}
		if r.IntN(2) == 0 {
			s.Mark, p.Style = "Số liệu minh họa", chart.Illustrative
		}
		checkLabels(t, s, Narrow)
		checkLabels(t, s, Wide)
		if t.Failed() {
			return
		}
	}
}

func TestLabelsOfLongNames(t *testing.T) {
	long := "Khu phố Nguyễn Thị Minh Khai kéo dài và các thôn lân cận"
	for _, w := range []Width{Narrow, Wide} {
		s := rankingOf("ranking")
		p := s.Plot.(*chart.RankingPlot)
		for i := range p.Rows {
			p.Rows[i].Name = long
			p.Rows[i].Label = "12.345.678.901,23"
		}
		p.Unranked[0].Name, p.Missing[0].Name = long, long
		p.Missing[0].Reason, p.UnrankedBy = strings.Repeat(long+" ", 5), long+long
		checkLabels(t, s, w)

		s = multiplesOf("multiples")
		m := s.Plot.(*chart.MultiplesPlot)
		for i := range m.Cells {
			m.Cells[i].Name, m.Cells[i].Label, m.Cells[i].Chip = long, "12.345.678,9", "Worse than at the start of it all"
		}
		checkLabels(t, s, w)
	}
}
