package serve

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEdit: however a file is saved, moved or taken away, a browser hears of it
// and gets the page as it is then.
func TestEdit(t *testing.T) {
	x := small(t)
	must := func(errs ...error) {
		t.Helper()
		for _, err := range errs {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	at := func(name string) string { return filepath.Join(x.dir, filepath.FromSlash(name)) }
	_, body := x.get("/" + ward)
	if !strings.Contains(body, "66,6%") { // 2997/4500
		t.Fatal("the page lacks the first figure")
	}
	line := x.follow(ward, "none")
	line.next("changed")
	for _, step := range []struct {
		name string
		save func()
		want string
	}{
		{"in place", func() { x.write(figures, report("2900/4500")) }, "64,4%"},
		{"by a new file in its place", func() {
			must(os.WriteFile(at("data/figures/.2024.swp"), []byte(report("2910/4500")), 0o666),
				os.Rename(at("data/figures/.2024.swp"), at(figures)))
		}, "64,7%"},
		{"by a new file whose name is seen", func() {
			must(os.WriteFile(at("data/figures/sedQ3xT"), []byte(report("2915/4500")), 0o666),
				os.Rename(at("data/figures/sedQ3xT"), at(figures)))
		}, "64,8%"},
		{"with a copy of before", func() {
			must(os.Rename(at(figures), at(figures+"~")))
			x.write(figures, report("2920/4500"))
		}, "64,9%"},
		{"emptied first, then in two halves", func() {
			f, err := os.Create(at(figures))
			must(err)
			text := report("2930/4500")
			_, err = f.WriteString(text[:40])
			must(err)
			_, err = f.WriteString(text[40:])
			must(err, f.Close())
		}, "65,1%"},
		{"taken away", func() { must(os.Remove(at(figures))) }, "64,0%"}, // 2023: 2880/4500
		{"in a new folder", func() { x.write("data/figures/2024/moi/phu-thuy.yaml", report("2950/4500")) }, "65,6%"},
		{"in that folder", func() { x.write("data/figures/2024/moi/phu-thuy.yaml", report("2960/4500")) }, "65,8%"},
		{"the folder is moved", func() {
			must(os.Rename(at("data/figures/2024"), at("data/figures/nam-2024")))
			x.write("data/figures/nam-2024/moi/phu-thuy.yaml", report("2970/4500"))
		}, "66,0%"},
		{"in the folder where it is now", func() { x.write("data/figures/nam-2024/moi/phu-thuy.yaml", report("2980/4500")) }, "66,2%"},
		{"the folder is taken away", func() { must(os.RemoveAll(at("data/figures/nam-2024"))) }, "64,0%"},
		{"the name of the goal", func() {
			plan, err := os.ReadFile(at("data/plans/ke-hoach.yaml"))
			must(err)
			x.write("data/plans/ke-hoach.yaml", strings.Replace(string(plan), "title: Gia đình học tập", "title: Nhà hiếu học", 1))
		}, "Nhà hiếu học"},
		{"a word of the theme", func() { x.write("themes/default/words/vi/page.txt", "page.nav.home = Nhà\n") }, ">Nhà<"},
		{"a template", func() {
			b, err := os.ReadFile("../../themes/default/area.html")
			must(err)
			x.write("themes/default/area.html", strings.Replace(string(b), "<h1>", "<h1 class=\"moi\">", 1))
		}, `<h1 class="moi">`},
	} {
		step.save()
		for {
			line.next("changed")
			if _, body = x.get("/" + ward); strings.Contains(body, step.want) {
				break // editors save in steps: a page between two may have been shown
			}
		}
	}
}

// TestBroken: what is broken is told with its place, over the page as it last
// was, until it is mended; other changes are seen meanwhile.
func TestBroken(t *testing.T) {
	x := small(t)
	line := x.follow(ward, "none")
	line.problems(0)
	x.write(figures, report("2997/45OO"))
	p := line.problems(1).Problems[0]
	if p.Place != figures+":6:21" || !strings.Contains(p.Line, "2997/45OO\n") || !strings.HasSuffix(p.Line, "^") || !strings.HasPrefix(p.Hint, "Gợi ý: ") {
		t.Errorf("told %+v", p)
	}
	if _, body := x.get("/" + ward); !strings.Contains(body, "66,6%") {
		t.Error("the last good page is gone")
	}
	x.write("data/figures/2023b.yaml", strings.Replace(report("1/2"), "2024", "2022-H1", 1))
	for {
		line.next("changed")
		if _, body := x.get("/" + ward); strings.Contains(body, "50,0%") {
			break
		}
	}
	if code, body := x.get("/_tiendo/"); code != 200 || !strings.Contains(body, figures+":6:21") {
		t.Error("the status page does not tell of the error")
	}
	x.write(figures, report("3000/4500"))
	line.problems(0)
	if _, body := x.get("/" + ward); !strings.Contains(body, "66,7%") {
		t.Error("the mended figure is not shown")
	}

	// What only the checks find, after the page.
	x.write("content/news/moi.md", "---\ntitle: Mới\ndate: 2023-01-01\n---\n[x](goal:khong-co)\n")
	if p := line.problems(1).Problems[0]; p.Place != "content/news/moi.md:5:1" {
		t.Errorf("told %+v", p)
	}
	if code, body := x.get("/tin-tuc/2023-01-01-moi.html"); code != 200 && code != 404 || body == "" {
		t.Error("no answer")
	}
	x.write("content/news/moi.md", "---\ntitle: Mới\ndate: 2023-01-01\ndraft: true\n---\nXong\n")
	line.problems(0)
	if _, body := x.get("/_tiendo/"); !strings.Contains(body, "Bài nháp (1)") || !strings.Contains(body, "content/news/moi.md") {
		t.Errorf("the status page does not list the draft:\n%s", body)
	}

	// A template that fails when a page is made.
	x.write("themes/default/area.html", `{{define "area"}}{{.NoSuch}}{{end}}`)
	if p := line.problems(1).Problems[0]; p.Place != "themes/default/area.html:1" {
		t.Errorf("told %+v", p)
	}
	if _, body := x.get("/" + ward); !strings.Contains(body, "66,7%") {
		t.Error("the last good page is gone with the template")
	}
	if err := os.RemoveAll(filepath.Join(x.dir, "themes")); err != nil {
		t.Fatal(err)
	}
	line.problems(0)
}
