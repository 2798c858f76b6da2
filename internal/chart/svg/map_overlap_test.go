package svg

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// longNames are names of up to 25 letters, of long words and of short ones.
var longNames = []string{
	"Nguyễn Thị Minh Khai", "Thị trấn Ma Lâm và Hàm", "Nghiệpnghiệpnghiệpnghiệp", "Ea", "Mũi Né", "Đặc khu Phú Quý",
	"Bình Thuận Hàm Thuận Nam", "W W W W W W W W W W W W W",
}

// randomMap has tiles on distinct places of a layout of any size.
func randomMap(r *rand.Rand) *chart.Spec {
	p := &chart.MapPlot{Columns: 1 + r.IntN(20), Rows: 1 + r.IntN(20), Unit: "Số trong ô: %, năm 2023"}
	full := 1 + r.IntN(9)
	labels := []string{"66,3", "100,0", "", "69,96", "12.345.678", "1/2"}
	for row := range p.Rows {
		for column := range p.Columns {
			if r.IntN(10) > full {
				continue
			}
			p.Tiles = append(p.Tiles, chart.Tile{
				Column: column, Row: row, Name: longNames[r.IntN(len(longNames))], Href: "x.html", Title: "x",
				Label: labels[r.IntN(1+r.IntN(len(labels)))], Verdict: progress.Verdict(r.IntN(8)),
				Style: chart.Style(r.IntN(4)), Hollow: r.IntN(9) == 0, Blank: r.IntN(9) == 0,
			})
		}
	}
	p.Verdicts = verdictKeysOf(p.Tiles)
	s := spec("random", p)
	if r.IntN(2) == 0 {
		s.Mark = "Số liệu minh họa"
		p.Legend = []chart.Key{{Sign: chart.SignStyle, Style: chart.Estimated, Text: "Quy đổi theo tỷ lệ chia tách"}}
	}
	return s
}

func TestLabelsOfRandomMaps(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 600 {
		s := randomMap(r)
		p := s.Plot.(*chart.MapPlot)
		for _, w := range []Width{Narrow, Half, Wide} {
			c := checkLabels(t, s, w)
			if n := strings.Count(string(c.b), `<a class="tile`); n != len(p.Tiles) {
				t.Errorf("%d tiles are drawn of %d", n, len(p.Tiles))
			}
		}
		if t.Failed() {
			return
		}
	}
}

// However few columns there are, the tiles of a row keep their order and have
// a column each.
func TestSqueeze(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 2000 {
		p := randomMap(r).Plot.(*chart.MapPlot)
		inRow := map[int]int{}
		widest := 1
		for _, tile := range p.Tiles {
			inRow[tile.Row]++
			widest = max(widest, inRow[tile.Row])
		}
		to := widest + r.IntN(4)
		at := squeeze(p.Tiles, p.Columns, to)
		last := map[int]int{}
		for i, tile := range p.Tiles { // row by row, from the left
			if before, there := last[tile.Row]; there && at[i] <= before {
				t.Fatalf("row %d: column %d after %d", tile.Row, at[i], before)
			}
			if last[tile.Row] = at[i]; at[i] < 0 || at[i] >= max(to, 1) && to < p.Columns {
				t.Fatalf("column %d of %d", at[i], to)
			}
		}
	}
}

func TestLabelsOfRandomSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 200 {
		m := randomMap(r).Plot.(*chart.MapPlot)
		p := &chart.StepsPlot{Columns: m.Columns, Verdicts: m.Verdicts, Legend: m.Legend}
		for i := range 2 + r.IntN(11) {
			p.Steps = append(p.Steps, chart.Step{
				Period: fmt.Sprintf("6 tháng đầu năm %d", 2020+i), Note: strings.Repeat("10/18 nơi đã đạt ", 1+r.IntN(3)), Rows: m.Rows - i%2, Tiles: m.Tiles,
			})
		}
		s := spec("steps", p)
		checkLabels(t, s, Narrow)
		checkLabels(t, s, Wide)
		if t.Failed() {
			return
		}
	}
}

func TestLabelsOfRandomSlopes(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, n := range []int{1, 2, 5, 18, 24, 25, 34, 124} {
		for round := range 60 {
			crowd := 1 + r.IntN(1000)
			var names []string
			var was, is []int
			for range n {
				names = append(names, longNames[r.IntN(len(longNames))])
				was, is = append(was, r.IntN(crowd)), append(is, 1000-r.IntN(crowd))
			}
			s := slopeFrom(fmt.Sprintf("slope-%d", n), names, was, is)
			p := s.Plot.(*chart.SlopePlot)
			if round%5 == 0 {
				p.Lines[0].To.Label, p.From = "12.345.678.901,23", "6 tháng đầu năm 2021"
			}
			for _, w := range []Width{Narrow, Wide} {
				c := checkLabels(t, s, w)
				for _, l := range p.Lines[:p.Named] {
					if !strings.Contains(string(c.b), ">"+l.To.Label+"</text>") {
						t.Errorf("%s at %d: no room was found for %s", s.ID, w, l.To.Label)
					}
				}
			}
			if t.Failed() {
				return
			}
		}
	}
}

// Labels moved apart keep their order, their distance and their bounds, and
// stay where they want to be where nothing is in the way.
func TestStack(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for range 5000 {
		n := 1 + r.IntN(20)
		pitch := 1 + r.IntN(9)
		lo := r.IntN(50)
		hi := lo + (n-1)*pitch + r.IntN(100)
		want := make([]int, n)
		for i := range want {
			want[i] = lo + r.IntN(hi-lo+1)
		}
		slices.Sort(want)
		got := stack(want, pitch, lo, hi)
		free := true
		for i := range want {
			free = free && (i == 0 || want[i]-want[i-1] >= pitch)
			if got[i] < lo || got[i] > hi || i > 0 && got[i]-got[i-1] < pitch {
				t.Fatalf("stack(%v, %d, %d, %d) = %v", want, pitch, lo, hi, got)
			}
		}
		if free && !slices.Equal(got, want) {
			t.Fatalf("stack(%v, %d, %d, %d) = %v though nothing was in the way", want, pitch, lo, hi, got)
		}
	}
}
