package chart

import (
	"fmt"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// reorganised is Phan Thiết's wards through 2024 and 2025 where merges lead
// from: "a+b > c 2024-12-01", "?what" for territory that is not on record,
// "a > b 0.6 c 0.4 2024-12-01" for a split.
func reorganised(t *testing.T, lines ...string) (areas []*record.Area) {
	t.Helper()
	byName := map[string]*record.Area{}
	get := func(name string) *record.Area {
		if byName[name] == nil {
			byName[name] = &record.Area{ID: locale.Slug(name), Name: strings.TrimRight(name, "'"), Type: text("phường"), Tier: "ward", Order: len(areas)}
			areas = append(areas, byName[name])
		}
		return byName[name]
	}
	for _, line := range lines {
		day, _ := record.ParseDate(line[len(line)-10:])
		before, after, _ := strings.Cut(strings.TrimSpace(line[:len(line)-10]), " > ")
		into := strings.Split(after, "/")
		for _, x := range strings.Split(before, "+") {
			for i := range into {
				name, weight, split := strings.Cut(into[i], ":")
				to := get(name)
				to.From = day
				if strings.HasPrefix(x, "?") {
					to.Outside = text(x[1:])
					continue
				}
				share := exact.Int(1)
				if split {
					share, _ = exact.Parse(weight)
				}
				from := get(x)
				from.Until = day.Before()
				to.Origins = append(to.Origins, record.Origin{Area: from, Share: share})
				from.Heirs = append(from.Heirs, record.Origin{Area: to, Share: share})
			}
		}
	}
	return areas
}

var phanThiet = []string{
	"Lạc Đạo+Đức Thắng+Đức Nghĩa > Lạc Đạo' 2024-12-01",
	"Bình Hưng+Hưng Long > Bình Hưng' 2024-12-01",
	"Xuân An+?thị trấn Phú Long, xã Hàm Thắng > Hàm Thắng 2025-07-01",
	"Phú Trinh+Lạc Đạo'+Bình Hưng' > Phan Thiết 2025-07-01",
}

func TestFlow(t *testing.T) {
	w := newWorld(t)
	areas := append(reorganised(t, phanThiet...), &record.Area{ID: "same", Name: "Không đổi"})
	s := Flow(w.writer("vi"), areas, "phường, xã", noHref, "flow")
	p := s.Plot.(*FlowPlot)
	var got []string
	for i, n := range p.Nodes {
		line := fmt.Sprintf("%d %d %s", i, n.Stage, n.Name)
		for _, l := range n.Over {
			line += fmt.Sprintf(" <%d", l.From)
		}
		got = append(got, line)
	}
	want := `0 0 Xuân An
1 1 Xuân An <0
2 1 thị trấn Phú Long, xã Hàm Thắng
3 2 Hàm Thắng <1 <2
4 0 Phú Trinh
5 1 Phú Trinh <4
6 0 Lạc Đạo
7 0 Đức Thắng
8 0 Đức Nghĩa
9 1 Lạc Đạo <6 <7 <8
10 0 Bình Hưng
11 0 Hưng Long
12 1 Bình Hưng <10 <11
13 2 Phan Thiết <5 <9 <12`
	if strings.Join(got, "\n") != want {
		t.Errorf("nodes\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if want := "Số phường, xã: 7 trước 01/12/2024, 4 từ 01/12/2024 và 2 từ 01/07/2025. 1 địa bàn mới có thêm phần nằm ngoài phạm vi số liệu của trang này. Không vẽ 1 địa bàn không đổi."; s.Sentence != want {
		t.Errorf("sentence %q", s.Sentence)
	}
	if row := strings.Join(s.Table.Rows[1].Cells, "|"); row != "Phường Phan Thiết|Lạc Đạo, Bình Hưng, Phú Trinh|Lạc Đạo, Đức Thắng, Đức Nghĩa, Bình Hưng, Hưng Long, Phú Trinh|" {
		t.Errorf("row %q", row)
	}
}

func TestFlowOfASplit(t *testing.T) {
	w := newWorld(t)
	s := Flow(w.writer("vi"), reorganised(t, "Phú Tài > A:0.625/B:0.375 2024-12-01", "A+B > C 2025-07-01"), "phường", noHref, "flow")
	p := s.Plot.(*FlowPlot)
	if l := p.Nodes[1].Over[0]; p.Nodes[1].Name != "A" || l.Share != "62,5%" {
		t.Errorf("A is %q of %q", l.Share, p.Nodes[l.From].Name)
	}
	if row := strings.Join(s.Table.Rows[0].Cells, "|"); row != "Phường C|A, B|Phú Tài" {
		t.Errorf("row %q: what was split and merged is whole", row)
	}
}

// Nothing is drawn where no area became another.
func TestNoFlow(t *testing.T) {
	w := newWorld(t, "Phú Thủy", "Mũi Né")
	if Flow(w.writer("vi"), w.rec.Areas, "phường", noHref, "flow") != nil {
		t.Error("a drawing of nothing")
	}
}
