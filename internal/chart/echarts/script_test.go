package echarts

import (
	"bytes"
	"encoding/json"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
)

// argument is what the tests read of what a script file tells.
type argument struct {
	Line    parsed
	Styles  map[string]string
	Axis    [][]any
	Areas   []lines
	Ranking *struct {
		YAxis  []struct{ Data []string }
		Series []struct {
			ID, Name string
			Data     []struct {
				Name  string
				Value any
				Label struct{ Formatter string }
			}
			MarkLine struct {
				Data []struct {
					Name  string
					XAxis json.Number
				}
			}
		}
	}
	Matrix *struct {
		XAxis  []struct{ Data []string }
		YAxis  []struct{ Data []string }
		Series []struct {
			Data []struct {
				Name  string
				Value []any
			}
		}
		VisualMap struct{ Pieces []piece }
	}
}

type lines struct {
	ID, Name, Class, Note, From, To     string
	Axis, Figures, Targets, Path, Trend [][]any
}

func tell(t *testing.T, l *chart.Live) (argument, []byte) {
	t.Helper()
	raw, err := Script(l)
	if err != nil {
		t.Fatal(err)
	}
	text, isCall := bytes.CutPrefix(raw, []byte("tiendoChart("))
	text, ends := bytes.CutSuffix(text, []byte(");\n"))
	if !isCall || !ends {
		t.Fatalf("no call: %s", raw)
	}
	var a argument
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&a); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return a, raw
}

// The numbers and labels of a script's line are those of the plot; a gap is a
// null.
func TestScriptTellsThePlot(t *testing.T) {
	s := lineSpec()
	p := s.Plot.(*chart.LinePlot)
	l := &chart.Live{
		Line: s, Areas: []chart.LiveArea{{ID: "phu-thuy", Name: `Phú Thủy </script> "1"`, Plot: p}}, Values: p.Values,
		Names: [4]string{"Thực tế", "Mức cần đạt", "Ước tính", "Mục tiêu"}, Styles: [4]string{chart.Illustrative: "Số liệu minh họa"},
	}
	a, raw := tell(t, l)
	if bytes.Contains(raw, []byte("<")) {
		t.Errorf("a text could end the script: %s", raw)
	}
	if len(a.Areas) != 1 || len(a.Line.Series) != 4 || a.Styles["emptyRect"] != "Số liệu minh họa" || len(a.Axis) != 2 {
		t.Fatalf("told %+v", a)
	}
	got := a.Areas[0]
	if got.ID != "phu-thuy" || got.Name != l.Areas[0].Name || got.Class != "v-achieved" || got.From != "2021-12-31" || got.To != "2030-12-31" {
		t.Errorf("told %+v", got)
	}
	if len(got.Figures) != 4 || got.Figures[1][1] != nil {
		t.Fatalf("figures %v; want a null in the gap", got.Figures)
	}
	figures := append(got.Figures[:1:1], got.Figures[2:]...)
	for i, d := range p.Dots {
		same(t, figures[i], d.Spot)
		if figures[i][2] != d.Period || figures[i][3] != d.Label || figures[i][4] != symbols[d.Style] {
			t.Errorf("figure %v; want %+v", figures[i], d)
		}
	}
	for i, x := range p.Targets {
		same(t, got.Targets[i], x.Spot)
		if got.Targets[i][2] != x.By || got.Targets[i][3] != x.Long {
			t.Errorf("target %v; want %+v", got.Targets[i], x)
		}
	}
	for i, x := range p.Path {
		same(t, got.Path[i], x)
	}
	for i, x := range p.Trend {
		same(t, got.Trend[i], x)
	}
	if len(got.Targets) != len(p.Targets) || len(got.Path) != len(p.Path) || len(got.Trend) != len(p.Trend) {
		t.Errorf("told %+v", got)
	}
	if _, again := tell(t, l); !bytes.Equal(raw, again) {
		t.Error("the same lines gave other bytes")
	}
}

func same(t *testing.T, row []any, want chart.Spot) {
	t.Helper()
	v, err := exact.Parse(row[1].(json.Number).String())
	if off := v.Sub(want.Value).Abs(); err != nil || exact.Frac(1, 1e9).Less(off) || row[0] != want.At.LastDay().String() {
		t.Errorf("%v; want %v at %v", row, want.Value, want.At.LastDay())
	}
}

// A ranking has each area's bar in the series of its verdict, and no bar, but a
// reason, where there is no figure.
func TestRanking(t *testing.T) {
	row := func(rank, name string, v int64, label string, verdict progress.Verdict, hollow bool) chart.RankRow {
		return chart.RankRow{Rank: rank, Name: name, Value: exact.Int(v), Label: label, Verdict: verdict, Chip: verdict.String(), Hollow: hollow}
	}
	p := &chart.RankingPlot{
		Values: chart.Axis{Min: exact.Int(0), Max: exact.Int(100)},
		Rows: []chart.RankRow{
			row("1", "Phú Thủy", 71, "71,0%", progress.Achieved, false), row("2", "Mũi Né", 60, "60,0%", progress.Behind, false),
			row("3", "Phú Trinh", 59, "59,0%", progress.Behind, false),
		},
		Unranked:    []chart.RankRow{row("", "Đức Nghĩa", 50, "1/2", progress.Behind, true)},
		Missing:     []chart.Absent{{Name: "Hưng Long", Reason: "Chưa gửi báo cáo"}},
		MissingHead: "Chưa có số liệu: 1/5",
		Target:      &chart.Tick{Value: exact.Int(70), Label: "Mục tiêu 70%"},
	}
	a, _ := tell(t, &chart.Live{Ranking: &chart.Spec{ID: "r", Title: "So sánh", Sentence: "Một câu.", Plot: p}})
	r := a.Ranking
	if got := r.YAxis[0].Data; len(got) != 5 || got[0] != "1  Phú Thủy" || got[3] != "Đức Nghĩa" || got[4] != "Hưng Long" {
		t.Errorf("lines %q", got)
	}
	type bar struct{ series, label, value string }
	var bars [5][]bar
	for _, s := range r.Series {
		for i, d := range s.Data {
			if v, ok := d.Value.(json.Number); ok {
				bars[i] = append(bars[i], bar{s.ID, d.Label.Formatter, v.String()})
			} else if d.Value != "-" {
				t.Errorf("%s %d has the value %v", s.ID, i, d.Value)
			}
		}
	}
	for i, want := range []bar{
		{"v-achieved", "71,0%", "71"}, {"v-behind", "60,0%", "60"}, {"v-behind", "59,0%", "59"}, {"v-behind-hollow", "1/2", "50"},
	} {
		if len(bars[i]) != 1 || bars[i][0] != want {
			t.Errorf("line %d has %v; want %v", i, bars[i], want)
		}
	}
	last := r.Series[len(r.Series)-1]
	if len(bars[4]) != 0 || last.ID != "missing" || last.Data[4].Name != "Hưng Long: Chưa gửi báo cáo" {
		t.Errorf("who did not report has %v and %+v", bars[4], last)
	}
	if m := r.Series[0].MarkLine.Data; len(m) != 1 || m[0].XAxis != "70" || m[0].Name != "Mục tiêu 70%" {
		t.Errorf("the target is %v", m)
	}
}

// Where areas have targets of their own, each line has its mark.
func TestRankingOwnTargets(t *testing.T) {
	target := exact.Int(75)
	p := &chart.RankingPlot{
		Values: chart.Axis{Max: exact.Int(100)},
		Rows:   []chart.RankRow{{Name: "Phú Thủy", Value: exact.Int(71), Label: "71%"}, {Name: "Mũi Né", Value: exact.Int(60), Label: "60%", Target: &target}},
		Legend: []chart.Key{{Sign: chart.SignTarget, Text: "Mục tiêu của từng nơi"}},
	}
	raw, err := Option(&chart.Spec{ID: "r", Title: "So sánh", Sentence: "Một câu.", Plot: p})
	if err != nil || !bytes.Contains(raw, []byte(`"id":"targets"`)) || !bytes.Contains(raw, []byte(`[{"value":[75,1]}]`)) {
		t.Errorf("own targets: %s, %v", raw, err)
	}
}

// A matrix has a cell for each verdict, none where there is none.
func TestMatrix(t *testing.T) {
	p := &chart.MatrixPlot{
		Goals: []string{"Gia đình", "Dòng họ"},
		Rows: []chart.MatrixRow{
			{Area: "Phú Thủy", Cells: []chart.MatrixCell{{Verdict: progress.OnTrack, Label: "62,9%", Long: "Một câu."}, {Empty: true}}},
			{Area: "Mũi Né", Cells: []chart.MatrixCell{{Verdict: progress.NoData, Label: "–", Long: "Hai câu."}, {Verdict: progress.OnTrack, Small: true, Label: "1/2", Long: "Ba câu."}}},
		},
		Verdicts: []chart.MatrixKey{{Verdict: progress.OnTrack, Word: "Đúng tiến độ"}, {Verdict: progress.NoData, Word: "Chưa đánh giá"}},
	}
	a, _ := tell(t, &chart.Live{Matrix: &chart.Spec{ID: "m", Title: "Từng phường", Sentence: "Một câu.", Plot: p}})
	m := a.Matrix
	if len(m.XAxis[0].Data) != 2 || len(m.YAxis[0].Data) != 2 || len(m.Series[0].Data) != 3 {
		t.Fatalf("told %+v", m)
	}
	d := m.Series[0].Data[2]
	if d.Name != "1/2" || d.Value[0] != json.Number("1") || d.Value[1] != json.Number("1") || d.Value[3] != "Ba câu." || len(d.Value) != 5 || d.Value[4] != true {
		t.Errorf("the last cell is %+v", d)
	}
	if d := m.Series[0].Data[0]; len(d.Value) != 4 {
		t.Errorf("a cell of a great total is %+v", d)
	}
	if ps := m.VisualMap.Pieces; len(ps) != 2 || ps[0].Class != "v-on-track" || ps[1].Label != "Chưa đánh giá" || ps[0].Value != int(progress.OnTrack) {
		t.Errorf("colours %+v", ps)
	}
}
