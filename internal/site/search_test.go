package site

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TestAliases: what people call an area finds it, in the index and in the list.
func TestAliases(t *testing.T) {
	rec := city()
	i := slices.IndexFunc(rec.Areas, func(a *record.Area) bool { return a.ID == "phu-thuy" })
	rec.Areas[i].Aliases = []string{"Xóm Dừa", "Ấp Mới"}
	s := New(inputs(t, rec, "2024-02-01"), &diag.Log{})

	list := map[string]string{}
	var initials []string
	for _, l := range content[*Search](t, s, "tim-kiem.html").Letters {
		initials = append(initials, l.Initial)
		for _, f := range l.Items {
			list[l.Initial+" "+f.Link.Label] = f.Link.Href + " " + f.Note
		}
	}
	for _, name := range []string{"X Xóm Dừa", "Â Ấp Mới"} {
		if list[name] != "dia-ban/phu-thuy.html xem Phú Thủy" {
			t.Errorf("%s: %q among %q", name, list[name], initials)
		}
	}
	for _, x := range content[*SearchIndex](t, s, "tim-kiem.js").Entries {
		if x.Title == "Phú Thủy" && (!strings.Contains(x.Also, "Xóm Dừa Ấp Mới") || !strings.Contains(x.Detail, "còn gọi là Xóm Dừa, Ấp Mới")) {
			t.Errorf("the index has %+v", x)
		}
	}
}

// TestManyArticlesInSearch: a list from A to Z that would grow too long has the
// years of articles; the index has every title.
func TestManyArticlesInSearch(t *testing.T) {
	rec := city()
	rec.Articles = nil
	for i := range listedNews + 1 {
		slug := fmt.Sprintf("bai-%d", i)
		rec.Articles = append(rec.Articles, &record.Article{Slug: slug, Lang: "vi", Title: "Bài " + slug, Date: record.Date{Year: 2023, Month: 5, Day: 1},
			BodyLine: 1, Dir: "content/news", Pos: diag.Pos{File: "content/news/" + slug + ".md"}})
	}
	s := New(inputs(t, rec, "2024-02-01"), &diag.Log{})
	listed, years := 0, 0
	for _, l := range content[*Search](t, s, "tim-kiem.html").Letters {
		for _, f := range l.Items {
			if strings.HasPrefix(f.Link.Label, "Bài ") {
				listed++
			}
			if f.Link.Href == "tin-tuc/nam/2023.html" {
				years++
			}
		}
	}
	if listed != 0 || years != 1 {
		t.Errorf("%d articles and %d years are listed", listed, years)
	}
	n := 0
	for _, x := range content[*SearchIndex](t, s, "tim-kiem.js").Entries {
		if strings.HasPrefix(x.Title, "Bài ") {
			n++
		}
	}
	if n != listedNews+1 {
		t.Errorf("the index has %d articles", n)
	}
}
