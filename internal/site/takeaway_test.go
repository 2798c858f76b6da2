package site

import (
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// contentsOf makes everything of a city's site with those choices, by address.
func contentsOf(t *testing.T, rec *record.Record, p record.Pictures, e record.Embeds) map[string]any {
	t.Helper()
	rec.Site.Pictures, rec.Site.Embeds = p, e
	log := &diag.Log{}
	all := map[string]any{}
	for _, page := range New(inputs(t, rec, "2024-02-01"), log).Pages() {
		if page.Content != nil {
			all[page.Addr] = page.Content()
		}
	}
	for _, d := range log.Sorted() {
		t.Errorf("%s: %s", d.Pos, d.Message("en"))
	}
	return all
}

// charts are the specs of a page that can be taken away, whatever their field.
func charts(content any) (out []*chart.Spec) {
	switch p := content.(type) {
	case *Goal:
		out = append(out, p.Line, p.Ranking, p.Map, p.Steps, p.Slope, p.Multiples)
	case *Area:
		for _, s := range p.Sections {
			out = append(out, s.Line)
		}
	}
	return slices.DeleteFunc(out, func(s *chart.Spec) bool { return s == nil })
}

// Every chart of goals' pages, and those of the areas that site.yaml asks for,
// have their three files; no file is without a page that links it.
func TestTakeaways(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		pictures record.Pictures
		tiers    []record.Tier // over that of the city, so that wards are no top tier
		areas    map[string]bool
	}{
		"none":       {pictures: record.PicturesNone},
		"top":        {pictures: record.PicturesTop, areas: map[string]bool{"phan-thiet": true, "phu-thuy": true}},
		"below top":  {pictures: record.PicturesTop, tiers: []record.Tier{{ID: "country", Title: vi("cả nước")}}, areas: map[string]bool{"phan-thiet": true}},
		"all, below": {pictures: record.PicturesAll, tiers: []record.Tier{{ID: "country", Title: vi("cả nước")}}, areas: map[string]bool{"phan-thiet": true, "phu-thuy": true}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rec := city()
			rec.Site.Tiers = append(c.tiers, rec.Site.Tiers...)
			all := contentsOf(t, rec, c.pictures, record.EmbedNone)
			linked := map[string]bool{}
			for addr, content := range all {
				for _, s := range charts(content) {
					for _, f := range s.Take.Files {
						linked[path.Join(path.Dir(addr), f.Href)] = true
					}
					asked := c.pictures != record.PicturesNone
					if id, isArea := strings.CutPrefix(addr, "dia-ban/"); isArea {
						asked = c.areas[strings.TrimSuffix(id, ".html")] || c.areas["phu-thuy"]
						asked = asked || strings.HasPrefix(id, "phan-thiet") && c.pictures != record.PicturesNone
					}
					if has := len(s.Take.Files) == 3; has != asked || s.Take.Embed != nil {
						t.Errorf("%s: %s has %v", addr, s.ID, s.Take)
					}
				}
			}
			published := map[string]bool{}
			for addr := range all {
				if strings.HasPrefix(addr, "du-lieu/bieu-do/") && path.Ext(addr) != ".json" && path.Ext(addr) != ".js" {
					published[addr] = true
				}
			}
			if !maps.Equal(linked, published) {
				t.Errorf("linked %v\npublished %v", slices.Sorted(maps.Keys(linked)), slices.Sorted(maps.Keys(published)))
			}
			if c.pictures != record.PicturesNone && len(published) < 30 {
				t.Errorf("%d files", len(published))
			}
			for _, poster := range []string{"trang-chu", "muc-tieu/gia-dinh-hoc-tap", "dia-ban/phan-thiet", "dia-ban/phu-thuy"} {
				_, there := all["du-lieu/anh-the/"+poster+".png"]
				id, isArea := strings.CutPrefix(poster, "dia-ban/")
				if want := isArea && c.areas[id] || !isArea && c.pictures != record.PicturesNone; there != want {
					t.Errorf("the poster %s is there: %t", poster, there)
				}
			}
		})
	}
}

// A chart's table holds those rows of tong-hop.csv that it draws.
func TestChartTables(t *testing.T) {
	t.Parallel()
	all := contentsOf(t, city(), record.PicturesTop, record.EmbedNone)
	rows := func(addr string) (out []string) {
		c, ok := all[addr].(*CSV)
		if !ok {
			t.Fatalf("%s is %T", addr, all[addr])
		}
		if !slices.Equal(c.Head, measuresHead) {
			t.Errorf("%s has the columns %v", addr, c.Head)
		}
		for r := range c.Rows {
			out = append(out, strings.Join(r, ","))
		}
		return out
	}
	every := rows("du-lieu/tong-hop.csv")
	for name, want := range map[string]func(goal, area, period string) bool{
		"gia-dinh-hoc-tap":          func(g, a, _ string) bool { return g == "gia-dinh-hoc-tap" && a == "phan-thiet" },
		"gia-dinh-hoc-tap/phu-thuy": func(g, a, _ string) bool { return g == "gia-dinh-hoc-tap" && a == "phu-thuy" },
		"gia-dinh-hoc-tap.xep-hang": func(g, a, p string) bool { return g == "gia-dinh-hoc-tap" && a != "phan-thiet" && p == "2023" },
		"tu-sach.hai-ky":            func(g, a, p string) bool { return g == "tu-sach" && a != "phan-thiet" },
	} {
		var expected []string
		for _, row := range every {
			if f := strings.Split(row, ","); want(f[1], f[2], f[3]) {
				expected = append(expected, row)
			}
		}
		if got := rows("du-lieu/bieu-do/" + name + ".csv"); !slices.Equal(got, expected) || len(got) < 2 {
			t.Errorf("%s: got %v, want %v", name, got, expected)
		}
	}
}

// Embeds are pages of their own, found by no search engine, and lead back; the
// line to show one is on the page of the chart.
func TestEmbeds(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		embeds    record.Embeds
		goal, far bool
	}{"none": {record.EmbedNone, false, false}, "goals": {record.EmbedGoals, true, false}, "areas": {record.EmbedAreas, true, true}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rec := city()
			rec.Site.BaseURL = "https://example.org/tien-do/"
			all := contentsOf(t, rec, record.PicturesNone, c.embeds)
			check := func(want bool, addr, page, canonical string) {
				content, there := all[addr]
				var offered *chart.Embed
				for _, s := range charts(all[page]) {
					if s.ID == "line_gia-dinh-hoc-tap" {
						offered = s.Take.Embed
					}
				}
				if there != want || (offered != nil) != want {
					t.Fatalf("%s is there: %t, and offered: %v", addr, there, offered)
				}
				if !want {
					return
				}
				e := content.(*Embed)
				if !e.NoIndex || e.Canonical != canonical || e.Line == nil || e.Mark == "" || e.Source == "" || e.Share != nil || len(e.Nav) > 0 {
					t.Errorf("%s: %+v", addr, e)
				}
				if back, _, _ := strings.Cut(e.Back.Href, "#"); path.Join(path.Dir(addr), back) != page {
					t.Errorf("%s leads back to %s", addr, e.Back.Href)
				}
				if !strings.Contains(offered.Line, `src="https://example.org/tien-do/`+addr+`"`) || !strings.Contains(offered.Line, `height="`) {
					t.Errorf("%s: the line is %s", addr, offered.Line)
				}
			}
			check(c.goal, "nhung/gia-dinh-hoc-tap.html", "muc-tieu/gia-dinh-hoc-tap.html", "https://example.org/tien-do/muc-tieu/gia-dinh-hoc-tap.html")
			check(c.far, "nhung/gia-dinh-hoc-tap/phu-thuy.html", "dia-ban/phu-thuy.html", "https://example.org/tien-do/dia-ban/phu-thuy.html")
		})
	}
}

// What stands in the line is text there, whatever a title holds.
func TestEmbedLine(t *testing.T) {
	t.Parallel()
	got := embedFrame("https://example.org/a", `"A" & <b>`, 500)
	want := `<iframe src="https://example.org/a" title="&#34;A&#34; &amp; &lt;b&gt;" width="100%" height="500" style="border:0" loading="lazy"></iframe>`
	if got != want {
		t.Errorf("got %s", got)
	}
}
