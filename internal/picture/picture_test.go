package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"image"
	"image/color"
	"image/png"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"tiendo/internal/cache"
	"tiendo/internal/chart"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

var update = flag.Bool("update", false, "write the pictures of testdata anew")

func theme(t testing.TB) Theme {
	t.Helper()
	read := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join("../../themes/default", name))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	return Theme{
		CSS:     append(read("style.css"), read("chart.css")...),
		Regular: read("fonts/ttf/regular.ttf"), Bold: read("fonts/ttf/bold.ttf"),
	}
}

func painter(t testing.TB, store *cache.Store) *Painter {
	t.Helper()
	p, err := New(theme(t), store)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func percent(n int64) exact.Rat { return exact.Frac(n, 10) }

// bullet is a measure at 66.3% with targets of 70% and 80%, made up.
func bullet() *chart.Spec {
	need := chart.Tick{Value: percent(591), Label: "cần 59,1%"}
	spot := func(y int, v int64) chart.Spot { return chart.Spot{At: record.Instant(y*12 + 11), Value: percent(v)} }
	return &chart.Spec{
		ID: "bullet", Title: "Gia đình học tập <thử>", Name: "Thanh tiến độ", Sentence: "Năm 2024: 66,3% & hơn thế.", Mark: "Số liệu minh họa",
		Plot: &chart.BulletPlot{
			Values: chart.Axis{Max: exact.Int(100), Ticks: []chart.Tick{{Label: "0%"}, {Value: exact.Int(100), Label: "100%"}}},
			Value:  percent(663), Verdict: progress.OnTrack, Style: chart.Illustrative, Required: &need,
			Targets: []chart.Target{{Spot: spot(2025, 700), Label: "70% · 2025"}, {Spot: spot(2030, 800), Label: "80% · 2030"}},
		},
	}
}

func goalCard() Card {
	return Card{
		Site: "Trang ví dụ", Title: "Gia đình học tập", Place: "Thành phố Phan Thiết · năm 2024", Number: "66,3%",
		Note: "31.986/48.210 gia đình", Chip: Chip{progress.OnTrack, "Đúng tiến độ"}, Target: "Mục tiêu 70% (2025)",
		Bullet: bullet(), Mark: "Số liệu minh họa",
	}
}

// cards are those whose pictures stand in testdata to be looked at.
func cards() map[string]Card {
	long := goalCard()
	long.Title = "Tỷ lệ cán bộ, hội viên Hội Khuyến học các cấp được phổ biến chủ trương mới về xây dựng xã hội học tập và học tập suốt đời"
	long.Number, long.Chip = "5,19 trên 1.000 trẻ sinh sống", Chip{progress.FarBehind, "Chậm nhiều"}
	small := goalCard()
	small.Number, small.Note, small.Bullet = "1/2 dòng họ", "50,0%", nil
	small.Chip, small.Mark = Chip{progress.Achieved, "Đã đạt mục tiêu 2025"}, ""
	silent := goalCard()
	silent.Number, silent.Note, silent.Bullet = "", "Mới có 12/18 phường, xã báo cáo", nil
	silent.Chip = Chip{progress.NoData, "Chưa đánh giá"}
	all := Card{Site: "Trang ví dụ", Title: "Hết năm 2024: 3 trong 8 mục tiêu đã đạt hoặc đúng tiến độ", Place: "Thành phố Phan Thiết", Mark: "Số liệu tạm tính"}
	for i, v := range progress.Verdicts {
		all.Counts = append(all.Counts, Count{Chip{v, verdictWords[v]}, 10 * i})
	}
	few := all
	few.Counts = all.Counts[1:3]
	return map[string]Card{"goal": goalCard(), "long": long, "small": small, "silent": silent, "all": all, "few": few}
}

var verdictWords = map[progress.Verdict]string{
	progress.Achieved: "Đã đạt", progress.OnTrack: "Đúng tiến độ", progress.Behind: "Chậm tiến độ", progress.FarBehind: "Chậm nhiều",
	progress.NoChange: "Chưa chuyển biến", progress.Worsening: "Kém năm gốc", progress.Missed: "Không đạt đúng hạn", progress.NoData: "Chưa đánh giá",
}

// TestCards holds cards to the pictures of testdata, pixel by pixel. Where one
// differs the way of painting has changed: then version goes up, so that no
// store answers with what was painted before, and the folder is renamed.
func TestCards(t *testing.T) {
	p := painter(t, nil)
	dir := filepath.Join("testdata", "v"+version)
	for name, c := range cards() {
		t.Run(name, func(t *testing.T) {
			got, file := p.Card(c), filepath.Join(dir, name+".png")
			if *update {
				if err := errors.Join(os.MkdirAll(dir, 0o777), os.WriteFile(file, got, 0o666)); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a, b := decoded(t, got), decoded(t, want)
			if a.Bounds() != image.Rect(0, 0, CardWidth, CardHeight) {
				t.Errorf("the card is %v", a.Bounds())
			}
			if !same(a, b) {
				t.Errorf("%s differs: look at it, raise version, then -update", file)
			}
			if len(got) > 60_000 {
				t.Errorf("the card takes %d bytes", len(got))
			}
		})
	}
	files, _ := fs.Glob(os.DirFS("testdata"), "*/*")
	if len(files) != len(cards()) {
		t.Errorf("testdata holds %v, want the cards %v alone", files, slices.Sorted(maps.Keys(cards())))
	}
}

func decoded(t testing.TB, b []byte) image.Image {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func same(a, b image.Image) bool {
	if a.Bounds() != b.Bounds() {
		return false
	}
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if color.RGBAModel.Convert(a.At(x, y)) != color.RGBAModel.Convert(b.At(x, y)) {
				return false
			}
		}
	}
	return true
}

// Each verdict has its own colour, icon and word on a card.
func TestVerdicts(t *testing.T) {
	p := painter(t, nil)
	seen := map[string]progress.Verdict{}
	for _, v := range progress.Verdicts {
		c := goalCard()
		c.Chip, c.Bullet = Chip{v, "Một chữ"}, nil
		d := p.card(c)
		icon := slices.IndexFunc(d.items, func(it item) bool { return it.path == chart.Icon(v) })
		word := slices.IndexFunc(d.items, func(it item) bool { return it.text == "Một chữ" })
		if icon < 0 || word < 0 {
			t.Fatalf("%s: icon %d, word %d", v, icon, word)
		}
		tone := d.items[word].fill.css()
		if other, taken := seen[tone]; taken || tone != d.items[icon].stroke.css() || tone == "#000000" {
			t.Errorf("%s is %s, as is %s; its icon is %s", v, tone, other, d.items[icon].stroke.css())
		}
		seen[tone] = v
	}
}

// Nothing on a card lies outside it.
func TestRoom(t *testing.T) {
	p := painter(t, nil)
	for name, c := range cards() {
		for _, it := range p.card(c).items {
			if it.text == "" || it.at.scale != 1 {
				continue
			}
			end := it.x + float64(p.faces.of(it.bold).width(it.text)*it.size)
			if it.anchor == "" && (it.x < cardMargin-1 || end > CardWidth-cardMargin+1) || it.y > CardHeight-cardFoot+10 {
				t.Errorf("%s: %q from %.0f to %.0f at %.0f", name, it.text, it.x, end, it.y)
			}
		}
	}
}

func TestSVG(t *testing.T) {
	p := painter(t, nil)
	file := p.SVG(Chart{Spec: bullet(), Source: "Nguồn: số liệu <minh họa>"})
	d := xml.NewDecoder(bytes.NewReader(file))
	var said strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, file)
		}
		if c, ok := token.(xml.CharData); ok {
			said.Write(c)
		}
	}
	for _, want := range []string{"Gia đình học tập <thử>", "Năm 2024: 66,3% & hơn thế.", "Nguồn: số liệu <minh họa>", "Số liệu minh họa", "70% · 2025", "cần 59,1%"} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("the file does not say %q", want)
		}
	}
	for _, foreign := range []string{"var(", "url(", "@", "<script", "href"} {
		if bytes.Contains(file, []byte(foreign)) {
			t.Errorf("the file has %s:\n%s", foreign, file)
		}
	}
}

// Every drawing of chart/svg can be read, and the style sheet has a look for
// each of its parts: what it says nothing of would be black.
func TestEveryDrawing(t *testing.T) {
	p := painter(t, nil)
	files, _ := filepath.Glob("../chart/svg/testdata/*.svg")
	if len(files) < 10 {
		t.Fatalf("found %d drawings", len(files))
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d := p.sheet.read(b)
		if len(d.items) == 0 || d.w == 0 || d.h == 0 {
			t.Errorf("%s: %d items on %g × %g", f, len(d.items), d.w, d.h)
		}
		for _, it := range d.items {
			if it.fill == solid(0, 0, 0) || !it.fill.set && !it.stroke.set {
				t.Errorf("%s: no look for %q %q %v", f, it.text, it.path, it.box)
			}
		}
		if paint(d, 1, p.faces).Bounds().Empty() {
			t.Errorf("%s: nothing is painted", f)
		}
	}
}

// What a store answers is what is painted without one, whatever became of the
// store in between; many at once are no trouble.
func TestStore(t *testing.T) {
	dir, c := t.TempDir(), goalCard()
	want := painter(t, nil).Card(c)
	for _, trouble := range []string{"", "kept", "damaged"} {
		if trouble == "damaged" {
			files, _ := filepath.Glob(filepath.Join(dir, cache.Folder, "png", "*"))
			if len(files) != 1 {
				t.Fatalf("the store holds %v", files)
			}
			if err := os.WriteFile(files[0], []byte("x"), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		store := cache.Open(dir)
		p := painter(t, store)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				if !bytes.Equal(p.Card(c), want) {
					t.Errorf("%s: the store answers something else", trouble)
				}
			})
		}
		wg.Wait()
		store.Close(true)
	}
}

func BenchmarkCard(b *testing.B) {
	p, c := painter(b, nil), goalCard()
	for b.Loop() {
		b.ReportMetric(float64(len(p.Card(c))), "B/picture")
	}
}

func BenchmarkChart(b *testing.B) {
	p := painter(b, nil)
	for _, name := range []string{"line", "ranking", "multiples"} {
		file, err := os.ReadFile("../chart/svg/testdata/" + name + "-wide.svg")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				b.ReportMetric(float64(len(p.png(p.sheet.read(file), 2))), "B/picture")
			}
		})
	}
}
