package build_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tiendo/internal/build"
	"tiendo/themes"
)

// TestLive: after each edit every page is the one that a fresh start makes, and
// the same is found to be wrong.
func TestLive(t *testing.T) {
	fsys := readAll(t, os.DirFS("testdata/base"))
	edit := func(name, old, new string) func() []string {
		return func() []string {
			text := string(fsys[name].Data)
			if !strings.Contains(text, old) {
				t.Fatalf("%s has no %q", name, old)
			}
			fsys[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
			return []string{name}
		}
	}
	add := func(name, text string) func() []string {
		return func() []string {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
			return []string{name}
		}
	}
	const figures, news = "data/figures/2023.yaml", "content/news/le-phat-dong.md"
	live, err := build.NewLive(build.Options{Site: fsys, Themes: themes.FS})
	if err != nil {
		t.Fatal(err)
	}
	live.Open()
	for _, step := range []struct {
		name string
		do   func() []string
	}{
		{"a figure", edit(figures, "2880/4500", "2997/4500")},
		{"where it comes from", edit(figures, "source: Số liệu minh họa", "source: Niên giám ví dụ")},
		{"its status", edit(figures, "status: illustrative", "status: provisional")},
		{"a figure that is gone", edit(figures, "  tu-sach: 900\n", "")},
		{"a warning", edit(figures, "2160/3600", "360/3600")},
		{"a new period", add("data/figures/2024.yaml", "area: phu-thuy\nperiod: 2024\nsource: X\nfigures: {gia-dinh-hoc-tap: 3100/4500}\n")},
		{"a text", edit(news, "Bài viết này", "Bài này")},
		{"a link to it", add("content/news/moi.md", "---\ntitle: Mới\ndate: 2024-01-01\ndraft: true\n---\n[x](le-phat-dong.md), [y](khong-co.md)\n")},
		{"a name", edit("data/areas/phan-thiet.yaml", "name: Mũi Né", "name: Mũi Né Mới")},
		{"a target", edit("data/plans/ke-hoach.yaml", "value: 70", "value: 60")},
		{"a word", add("themes/default/words/vi/page.txt", "page.nav.home = Nhà\n")},
		{"the whole site", edit("data/site.yaml", "embeds: none", "embeds: goals")},
	} {
		got := live.Again(step.do())
		fresh, err := build.NewLive(build.Options{Site: fsys, Themes: themes.FS})
		if err != nil {
			t.Fatal(err)
		}
		want := fresh.Open()
		got.Check()
		want.Check()
		if a, b := got.Addrs(), want.Addrs(); !slices.Equal(a, b) {
			t.Fatalf("%s: the addresses differ:\n%v\n%v", step.name, a, b)
		}
		for _, addr := range want.Addrs() {
			a, err1 := got.Bytes(addr)
			b, err2 := want.Bytes(addr)
			if err1 != nil || err2 != nil || !bytes.Equal(a, b) {
				t.Errorf("%s: %s is not what a fresh start makes (%v, %v)", step.name, addr, err1, err2)
			}
		}
		var a, b []string
		for _, d := range got.Diagnostics() {
			a = append(a, d.Pos.String()+" "+d.Message("en"))
		}
		for _, d := range want.Diagnostics() {
			b = append(b, d.Pos.String()+" "+d.Message("en"))
		}
		if !slices.Equal(a, b) {
			t.Errorf("%s: found\n%s\na fresh start\n%s", step.name, strings.Join(a, "\n"), strings.Join(b, "\n"))
		}
	}
}
