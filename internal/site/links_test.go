package site

import (
	"net/url"
	"path"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TestLinksLeadSomewhere follows every link of every page, of both sites.
func TestLinksLeadSomewhere(t *testing.T) {
	for name, rec := range map[string]*record.Record{"city": city(), "country": country()} {
		in := inputs(t, rec, "2024-02-01")
		s := New(in, &diag.Log{})
		there := map[string]bool{in.Assets.Style: true, in.Assets.Icon: true, in.Assets.Fonts[0]: true}
		for _, p := range s.Pages() {
			there[p.Addr] = true
		}
		followed := 0
		for _, p := range s.Pages() {
			if p.Content == nil {
				continue
			}
			for _, href := range hrefs(reflect.ValueOf(p.Content())) {
				u, err := url.Parse(href)
				if err != nil {
					t.Errorf("%s: %s: %v", p.Addr, href, err)
					continue
				}
				if u.Scheme != "" || u.Path == "" {
					continue
				}
				addr := path.Join(path.Dir(p.Addr), u.Path)
				if base := "/progress/"; strings.HasPrefix(u.Path, base) {
					if addr = strings.TrimPrefix(u.Path, base); p.Addr != "404.html" {
						t.Errorf("%s: %s is not relative", p.Addr, href)
					}
				}
				if followed++; !there[addr] {
					t.Errorf("%s: %s: %s leads nowhere", name, p.Addr, href)
				}
			}
		}
		if followed < 50 {
			t.Errorf("%s: only %d links found", name, followed)
		}
	}
}

var inHTML = regexp.MustCompile(`(?:href|src)="([^"]*)"`)

// hrefs gathers the addresses that a page's contents hold.
func hrefs(v reflect.Value) (out []string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			return hrefs(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			switch {
			case !f.IsExported():
			case f.Name == "Body":
				for _, m := range inHTML.FindAllStringSubmatch(v.Field(i).String(), -1) {
					out = append(out, m[1])
				}
			case f.Type.Kind() == reflect.String && (f.Name == "Href" || f.Name == "Src" || f.Name == "Style" || f.Name == "Icon"):
				if s := v.Field(i).String(); s != "" {
					out = append(out, s)
				}
			case f.Name == "Fonts":
				out = append(out, v.Field(i).Interface().([]string)...)
			default:
				out = append(out, hrefs(v.Field(i))...)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, hrefs(v.Index(i))...)
		}
	}
	return out
}

// TestBrokenLinks writes links that lead nowhere into the page about the site,
// and expects each with its line and what was meant.
func TestBrokenLinks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[x](goal:gia-dinh-hoc-tap)", ""},
		{"[x](area:mui-ne#tu-sach)", ""},
		{"[x](/)", ""},
		{"[x](/tin-tuc/)", ""},
		{"[x](/du-lieu/so-lieu.csv)", ""},
		{"[x](/giai-phap/index.html#mo-hinh)", ""},
		{"[x](../news/doc-bieu-do.md#hai-moc)", ""},
		{"[x](mau.pdf)", ""},
		{"![x](<../news/le phát động.jpg>)", ""},
		{"![x](../news/le%20ph%C3%A1t%20%C4%91%E1%BB%99ng.jpg)", ""},
		{"[x](https://example.org/khong-co)", ""},
		{"[x](mailto:a@example.org)", ""},

		{"[x](goal:gia-dinh)", "broken-link: goal:gia-dinh-hoc-tap"},
		{"[x](area:phu-thui)", "broken-link: area:phu-thuy"},
		{"[x](/phuong-phap)", "broken-link: /phuong-phap.html"},
		{"[x](/PHUONG-PHAP.html)", "broken-link: /phuong-phap.html"},
		{"[x](../news/le-phat-don.md)", "broken-link: ../news/le-phat-dong.md"},
		{"[x](mau.doc)", "broken-link: mau.pdf"},
		{"[x](../../data/site.yaml)", "broken-link: "},
		{"[x](area:mui-ne#khac)", "broken-anchor: "},
		{"[x](goal:tu-sach#tu-sach)", "broken-anchor: "},
		{"[x](#nguo)", "broken-anchor: nguon"},
		{"[x](../news/doc-bieu-do.md#hai-moc-2)", "broken-anchor: hai-moc"},
		{"![x](le.jpg)", "broken-image: "},
		{"![x](<../news/le phat dong.jpg>)", "broken-image: ../news/le phát động.jpg"},
		{"![x](https://example.org/le.jpg)", "remote-image: "},
		{"[x](../news/nhap.md)", "unpublished-link: "},
	} {
		rec := city()
		about := rec.Pages[0]
		about.Body = append(about.Body, "\n"+c.text+"\n"...)
		log := &diag.Log{}
		New(inputs(t, rec, "2024-02-01"), log)
		got := ""
		for _, d := range log.Sorted() {
			near, _ := d.Args["near"].(string)
			got += string(d.Code) + ": " + near
			if d.Pos.File != about.Pos.File || d.Pos.Line != 10 {
				t.Errorf("%s: stands at %s", c.text, d.Pos)
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestScheduled leaves out what is dated after today, and with it its links.
func TestScheduled(t *testing.T) {
	log := &diag.Log{}
	s := New(inputs(t, city(), "2022-12-31"), log)
	for _, p := range s.Pages() {
		if strings.Contains(p.Addr, "doc-bieu-do") || strings.Contains(p.Addr, "huong-dan") || strings.Contains(p.Addr, "2023") {
			t.Errorf("%s is published before its date", p.Addr)
		}
	}
	in := inputs(t, city(), "2024-02-01")
	in.Drafts = true
	found := false
	for _, p := range New(in, log).Pages() {
		found = found || p.Addr == "tin-tuc/nhap.html"
	}
	if !found {
		t.Error("a draft is left out though drafts were asked for")
	}
}

// TestClash gives two pages one address.
func TestClash(t *testing.T) {
	rec := city()
	again := *rec.Pages[0]
	again.Slug, again.Pos = "Phuong-Phap", diag.Pos{File: "content/pages/Phuong-Phap.md", Line: 1, Col: 1}
	rec.Pages = append(rec.Pages, &again)
	log := &diag.Log{}
	s := New(inputs(t, rec, "2024-02-01"), log)
	if l := log.Sorted(); len(l) != 1 || l[0].Code != diag.AddressClash || l[0].Pos != again.Pos {
		t.Errorf("got %v", l)
	}
	seen := map[string]bool{}
	for _, p := range s.Pages() {
		if key := strings.ToLower(p.Addr); seen[key] {
			t.Errorf("%s stands twice", p.Addr)
		} else {
			seen[key] = true
		}
	}
}

func TestTo(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"index.html", "muc-tieu/a.html", "muc-tieu/a.html"},
		{"muc-tieu/a.html", "index.html", "../index.html"},
		{"muc-tieu/a.html", "muc-tieu/b.html", "b.html"},
		{"muc-tieu/a.html", "dia-ban/b.html", "../dia-ban/b.html"},
		{"tin-tuc/trang/2.html", "tin-tuc/index.html", "../index.html"},
		{"tin-tuc/trang/2.html", "du-lieu/a.csv", "../../du-lieu/a.csv"},
		{"en/areas/a.html", "du-lieu/a.csv", "../../du-lieu/a.csv"},
		{"index.html", "tep/a b%#?.jpg", "tep/a%20b%25%23%3F.jpg"},
		{"tep/x.html", "tep/a:b.jpg", "./a:b.jpg"},
	} {
		if got := at(c.from).to(c.to); got != c.want {
			t.Errorf("%s to %s: %s, want %s", c.from, c.to, got, c.want)
		}
	}
	if got := (place{base: "/progress/"}).to("muc-tieu/a.html"); got != "/progress/muc-tieu/a.html" {
		t.Errorf("from 404.html: %s", got)
	}
}
