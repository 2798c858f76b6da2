package site

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"tiendo/internal/record"
)

// ofType picks from a page's JSON-LD what is of a type; each is checked to be
// of schema.org.
func ofType(t *testing.T, f *Frame, kind string) (found []map[string]any) {
	t.Helper()
	if f.Share == nil {
		t.Fatalf("%s says nothing", f.Heading)
	}
	for _, text := range f.Linked() {
		var ld map[string]any
		if err := json.Unmarshal([]byte(text), &ld); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		if ld["@context"] != "https://schema.org" || strings.ContainsAny(text, "<>") {
			t.Errorf("%s", text)
		}
		if ld["@type"] == kind {
			found = append(found, ld)
		}
	}
	return found
}

// made is a site under a sub-path, with figures of that status.
func made(t *testing.T, status record.Status) map[string]any {
	rec := city()
	rec.Site.BaseURL = "https://example.org/tien-do/"
	for _, r := range rec.Reports {
		r.Status = status
		for _, f := range r.Figures {
			f.Status = status
		}
	}
	return contentsOf(t, rec, record.PicturesTop, record.EmbedGoals)
}

const home = "https://example.org/tien-do/"

// Without an address of its own a site has nothing to say to others.
func TestNoAddress(t *testing.T) {
	t.Parallel()
	for addr, c := range contentsOf(t, city(), record.PicturesTop, record.EmbedGoals) {
		if p, ok := c.(interface{ Around() *Frame }); ok && p.Around().Share != nil {
			t.Errorf("%s: %+v", addr, p.Around().Share)
		}
	}
}

// Every page that is found says where it is, and shows a picture that there is.
func TestShare(t *testing.T) {
	t.Parallel()
	all := made(t, record.Illustrative)
	for addr, c := range all {
		p, ok := c.(interface{ Around() *Frame })
		if !ok || strings.HasPrefix(addr, "nhung/") {
			continue
		}
		f := p.Around()
		if addr == "404.html" {
			if f.Share != nil {
				t.Errorf("%s: %+v", addr, f.Share)
			}
			continue
		}
		if f.Share == nil || f.Share.URL != home+addr || f.Share.Locale != "vi_VN" || f.Share.Site == "" {
			t.Fatalf("%s: %+v", addr, f.Share)
		}
		image, ok := strings.CutPrefix(f.Share.Image.URL, home)
		if _, there := all[image]; !ok || !there && !strings.HasPrefix(image, "tep/") {
			t.Errorf("%s shows %s", addr, f.Share.Image.URL)
		}
		for _, list := range ofType(t, f, "BreadcrumbList") {
			for i, it := range list["itemListElement"].([]any) {
				crumb := it.(map[string]any)
				to, ok := strings.CutPrefix(crumb["item"].(string), home)
				if _, there := all[to]; !ok || !there || crumb["name"] != f.Crumbs[i].Label || crumb["position"] != float64(i+1) {
					t.Errorf("%s: crumb %v", addr, crumb)
				}
			}
		}
		if n := len(ofType(t, f, "BreadcrumbList")); n != 1 && len(f.Crumbs) > 0 {
			t.Errorf("%s has %d lists of crumbs", addr, n)
		}
		if len(ofType(t, f, "Dataset")) > 0 {
			t.Errorf("%s offers illustrative figures as data", addr)
		}
	}
	for addr, want := range map[string]string{
		"index.html": "trang-chu", "muc-tieu/tu-sach.html": "muc-tieu/tu-sach", "dia-ban/mui-ne.html": "dia-ban/mui-ne", "phuong-phap.html": "trang-chu",
	} {
		f := all[addr].(interface{ Around() *Frame }).Around()
		if f.Share.Image.URL != home+"du-lieu/anh-the/"+want+".png" || f.Share.Image.Width != 1200 || f.Share.Type != "website" {
			t.Errorf("%s: %+v", addr, f.Share.Image)
		}
	}
}

func TestShareArticle(t *testing.T) {
	t.Parallel()
	all := made(t, record.Illustrative)
	n := 0
	for addr, c := range all {
		a, ok := c.(*Article)
		if !ok {
			continue
		}
		n++
		list := ofType(t, &a.Frame, "NewsArticle")
		if len(list) != 1 || a.Share.Type != "article" || a.Share.Published != a.ISODate {
			t.Fatalf("%s: %+v", addr, a.Share)
		}
		ld := list[0]
		if ld["headline"] != a.Heading || ld["datePublished"] != a.ISODate || ld["mainEntityOfPage"] != home+addr || ld["image"] != a.Share.Image.URL {
			t.Errorf("%s: %v", addr, ld)
		}
		if p := ld["publisher"].(map[string]any); p["@type"] != "Organization" || p["name"] != "Ban biên tập ví dụ" || p["url"] != home {
			t.Errorf("%s: published by %v", addr, p)
		}
		if author, given := ld["author"]; given != (a.Author != "") || given && author != a.Author {
			t.Errorf("%s: by %v", addr, author)
		}
	}
	if n == 0 {
		t.Error("no articles")
	}
}

// Data sets are offered once every figure that the page shows is final; their
// files have full addresses and are there.
func TestShareData(t *testing.T) {
	t.Parallel()
	for _, status := range []record.Status{record.Final, record.Provisional, record.Illustrative} {
		all := made(t, status)
		for _, addr := range []string{"du-lieu/index.html", "muc-tieu/gia-dinh-hoc-tap.html"} {
			f := all[addr].(interface{ Around() *Frame }).Around()
			sets := ofType(t, f, "Dataset")
			if (len(sets) == 1) != (status == record.Final) {
				t.Errorf("%s, %s: %d data sets", addr, status, len(sets))
			}
			if len(sets) == 0 {
				continue
			}
			d := sets[0]
			for _, key := range []string{"name", "description", "url", "license", "temporalCoverage", "creator", "publisher", "spatialCoverage", "variableMeasured"} {
				if d[key] == nil || d[key] == "" {
					t.Errorf("%s: no %s", addr, key)
				}
			}
			if d["temporalCoverage"] != "2021/2023" || d["isAccessibleForFree"] != true {
				t.Errorf("%s: %v", addr, d)
			}
			for _, x := range d["distribution"].([]any) {
				file := x.(map[string]any)
				u, err := url.Parse(file["contentUrl"].(string))
				if err != nil || !u.IsAbs() || all[strings.TrimPrefix(u.String(), home)] == nil || file["encodingFormat"] != "text/csv" {
					t.Errorf("%s: %v", addr, file)
				}
			}
		}
	}
}
