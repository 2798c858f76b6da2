package site

import (
	"fmt"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		want     string
	}{
		{0, 1, "0"}, {70, 1, "70"}, {663, 10, "66.3"}, {200, 3, "66.666667"}, {1, 3, "0.333333"}, {-1, 8, "-0.125"},
		{1, 1_000_000, "0.000001"}, {1, 3_000_000, "0"}, {9_000_000_000_000_000_000, 1, "9000000000000000000"},
		{-9_000_000_000_000_000_000, 1, "-9000000000000000000"},
	} {
		if got := decimal(exact.Frac(c.num, c.den)); got != c.want {
			t.Errorf("%d/%d: %s, want %s", c.num, c.den, got, c.want)
		}
	}
}

func TestFirstSentence(t *testing.T) {
	for s, want := range map[string]string{
		"Một câu. Hai câu.": "Một câu.", "Theo mục 1.2 của văn bản": "Theo mục 1.2 của văn bản", "": "", "Hết.": "Hết.",
	} {
		if got := firstSentence(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

// content is a page's contents by its address.
func content[T any](t *testing.T, s *Site, addr string) T {
	t.Helper()
	for _, p := range s.Pages() {
		if p.Addr == addr {
			return p.Content().(T)
		}
	}
	t.Fatalf("no page %s", addr)
	panic("unreachable")
}

// TestManyArticles turns the pages of a long list and picks related articles.
func TestManyArticles(t *testing.T) {
	rec := city()
	rec.Articles = nil
	for i := range 45 {
		slug := fmt.Sprintf("bai-%02d", i)
		a := &record.Article{Slug: slug, Lang: "vi", Title: slug, Date: record.Date{Year: 2023, Month: 12, Day: 31 - i%31}, BodyLine: 1,
			Topics: []string{[]string{"Đọc sách", "Thi đua"}[i%2]}, Dir: "content/news", Pos: diag.Pos{File: "content/news/" + slug + ".md"}}
		if i%3 == 0 {
			a.Goals = rec.Plans[0].Goals[:1]
		}
		rec.Articles = append(rec.Articles, a)
	}
	rec.Pages = nil
	s := New(inputs(t, rec, "2024-02-01"), &diag.Log{})

	second := content[*NewsList](t, s, "tin-tuc/trang/2.html")
	if len(second.Items) != 20 || second.Items[0].Link.Label != "bai-20" || second.Page != "Trang 2/3" {
		t.Errorf("page 2: %d items from %s, %q", len(second.Items), second.Items[0].Link.Label, second.Page)
	}
	if second.Newer.Href != "../index.html" || second.Older.Href != "3.html" {
		t.Errorf("page 2: newer %s, older %s", second.Newer.Href, second.Older.Href)
	}
	if last := content[*NewsList](t, s, "tin-tuc/trang/3.html"); len(last.Items) != 5 || last.Older.Href != "" {
		t.Errorf("page 3: %d items, older %q", len(last.Items), last.Older.Href)
	}
	topic := content[*NewsList](t, s, "tin-tuc/chu-de/doc-sach.html")
	if len(topic.Items) != 23 {
		t.Errorf("topic: %d items", len(topic.Items))
	}
	var related []string
	for _, x := range content[*Article](t, s, "tin-tuc/bai-18.html").Related {
		related = append(related, x.Link.Label)
	}
	// 12 and 24 share topic and goal; then the nearest in time with either
	if got := strings.Join(related, " "); got != "bai-12 bai-24 bai-06 bai-30" {
		t.Errorf("related: %s", got)
	}
}

// TestRank gives equals one place, and leaves out small numbers and the silent.
func TestRank(t *testing.T) {
	s := New(inputs(t, city(), "2024-02-01"), &diag.Log{})
	rank := func(id string) string {
		return content[*Area](t, s, "dia-ban/"+id+".html").Sections[0].Rank
	}
	if a, b := rank("phu-trinh"), rank("mui-ne"); a != "Hạng 2 trong 3 phường được xếp hạng, cùng 1 nơi khác" || a != b {
		t.Errorf("equals: %q and %q", a, b)
	}
	if got := rank("duc-nghia"); got != "" {
		t.Errorf("a ward without a figure now: %q", got)
	}
}

// TestIllustrativeEnds takes the notice away with the last illustrative figure.
func TestIllustrativeEnds(t *testing.T) {
	rec := city()
	frames := func() map[string]*Frame {
		out := map[string]*Frame{}
		for _, p := range New(inputs(t, rec, "2024-02-01"), &diag.Log{}).Pages() {
			if p.Content == nil {
				continue
			}
			if f, ok := p.Content().(interface{ Around() *Frame }); ok {
				out[p.Addr] = f.Around()
			}
		}
		return out
	}
	shows := []string{"index.html", "muc-tieu/index.html", "muc-tieu/gia-dinh-hoc-tap.html", "dia-ban/phan-thiet.html",
		"dia-ban/mui-ne.html", "ke-hoach/ke-hoach.html", "du-lieu/index.html", "phuong-phap.html"}
	before := frames()
	for _, addr := range shows {
		if f := before[addr]; f.Notice == "" || !f.NoIndex || f.NoticeLink.Href == "" {
			t.Errorf("%s shows illustrative figures and does not say so", addr)
		}
	}
	for _, addr := range []string{"gioi-thieu.html", "tin-tuc/index.html", "tin-tuc/le-phat-dong.html", "dia-ban/index.html", "giai-phap/index.html"} {
		if f := before[addr]; f.Notice != "" || f.NoIndex {
			t.Errorf("%s shows no figure", addr)
		}
	}
	for _, r := range rec.Reports {
		r.Status = record.Final
		for _, f := range r.Figures {
			f.Status = record.Final
		}
	}
	for addr, f := range frames() {
		if f.Notice != "" || f.NoIndex && addr != "404.html" {
			t.Errorf("%s still shows the notice", addr)
		}
	}
}

// TestOneIllustrativeChild marks the page of an area whose matrix shows one.
func TestOneIllustrativeChild(t *testing.T) {
	rec := city()
	for i, r := range rec.Reports {
		r.Status = record.Final
		for _, f := range r.Figures {
			if f.Status = record.Final; i == 2 && f.Goal.ID == "so-nam-di-hoc" {
				f.Status = record.Illustrative
			}
		}
	}
	s := New(inputs(t, rec, "2024-02-01"), &diag.Log{})
	if m := content[*Home](t, s, "index.html").Matrix; m.Mark == "" {
		t.Error("the matrix has no mark")
	}
	if f := content[*Home](t, s, "index.html").Frame; !f.NoIndex {
		t.Error("the home page is indexed")
	}
	if f := content[*Area](t, s, "dia-ban/mui-ne.html").Frame; f.NoIndex {
		t.Error("a ward with final figures alone is marked")
	}
}

// TestPaceNeverContradicts prints as many decimals as a threshold asks for.
func TestPaceNeverContradicts(t *testing.T) {
	rec := city()
	e := newEdition(inputs(t, rec, "2024-02-01"), "vi")
	for _, c := range []struct {
		pace exact.Rat
		want string
	}{
		{exact.Frac(95, 100), "95,0%"}, {exact.Frac(94999, 100000), "94,999%"}, {exact.Frac(5999, 10000), "59,99%"}, {exact.Frac(2, 3), "66,7%"},
	} {
		if got := e.pace(&progress.Measure{Pace: &c.pace}); got != c.want {
			t.Errorf("%s: %s, want %s", c.pace, got, c.want)
		}
	}
}

// TestNothing makes every page of a record without anything.
func TestNothing(t *testing.T) {
	rec := &record.Record{Site: &record.Site{Title: vi("Trống"), Languages: []string{"vi"}, Thresholds: record.DefaultThresholds()}}
	rec.Index()
	for _, p := range New(inputs(t, rec, "2024-02-01"), &diag.Log{}).Pages() {
		if p.Content() == nil {
			t.Errorf("%s has no contents", p.Addr)
		}
	}
}
