package chart

import (
	"testing"

	"tiendo/internal/record"
)

// TestTrace: all areas of a goal share a scale that the words name, a gap is a
// gap, and one figure makes no line.
func TestTrace(t *testing.T) {
	w := newWorld(t, "Phú Thủy", "Mũi Né", "Phú Tài", "Phú Hài")
	full, gap, one := w.wards[0], w.wards[1], w.wards[2]
	for y, num := range map[int]int64{2021: 48, 2022: 55, 2023: 63} {
		w.report(full, yearOf(y), record.Illustrative, num, 100)
	}
	w.report(gap, yearOf(2021), record.Final, 20, 100)
	w.report(gap, yearOf(2023), record.Final, 90, 100)
	w.report(one, yearOf(2023), record.Final, 10, 100)
	b, writer := w.book(), w.writer("vi")

	c := CommonOf(writer, b, w.goal)
	if c == nil || !c.Values.Min.Equal(zero) || !c.Values.Max.Equal(hundred) || c.Text != "Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2023" {
		t.Fatalf("the scale is %+v", c)
	}
	line := TraceOf(writer, b, b.Current(w.goal, full))
	if line.Text != "Từ 48,0% (2021) đến 63,0% (2023)" || len(line.Dots) != 3 || !line.Dots[2].Joined || line.Dots[0].Style != Illustrative || line.Target == nil {
		t.Errorf("the line is %+v", line)
	}
	near := w.wards[3]
	w.report(near, yearOf(2022), record.Final, 5000, 10000)
	w.report(near, yearOf(2023), record.Final, 6996, 10000)
	b = w.book()
	if line := TraceOf(writer, b, b.Current(w.goal, near)); line.Text != "Từ 50,0% (2022) đến 69,96% (2023)" {
		t.Errorf("just under the target of 70%% the line says %q", line.Text)
	}
	if line := TraceOf(writer, b, b.Current(w.goal, gap)); len(line.Dots) != 2 || line.Dots[1].Joined {
		t.Errorf("the gap is %+v", line)
	}
	if line := TraceOf(writer, b, b.Current(w.goal, one)); line != nil {
		t.Errorf("one figure is %+v", line)
	}
	w.goal.Kind = record.Count
	if c := CommonOf(writer, b, w.goal); c != nil {
		t.Errorf("counts have the scale %+v", c)
	}
}
