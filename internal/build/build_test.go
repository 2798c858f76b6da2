package build_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/record"
	"tiendo/themes"
)

const brokenFigure = "-- data/figures/2023.yaml --\narea: phu-thuy\nperiod: 2023\nsource: Ví dụ\nfigures:\n  gia-dinh-hoc-tap: 9/0\n"

// run builds the base site with an overlay.
func run(t *testing.T, overlaid string, o build.Options) *build.Result {
	t.Helper()
	o.Site, o.Themes = overlay(readAll(t, os.DirFS("testdata/base")), overlaid), themes.FS
	res, err := build.Run(o)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func TestErrorsLeaveThePublishedSiteAsItWas(t *testing.T) {
	out := t.TempDir()
	if res := run(t, "", build.Options{Out: out}); res.Shut || res.Output.Written == 0 {
		t.Fatalf("the base site did not come out: %+v", res)
	}
	before := readAll(t, os.DirFS(out))
	for name, broken := range map[string]string{
		"figure":   brokenFigure,
		"template": "-- data/site.yaml --\nformat: 1\ntitle: x\npublisher: x\nlanguages: [vi]\ntheme: own\ntiers:\n  - {id: city, title: x}\n  - {id: ward, title: y}\n-- themes/own/goal.html --\n<p>\n{{.Hedding}}\n",
		"no site":  "-- data/site.yaml --\n",
	} {
		t.Run(name, func(t *testing.T) {
			if res := run(t, broken, build.Options{Out: out}); !res.Shut || res.Errors == 0 {
				t.Errorf("the gate stayed open: %+v", res)
			}
			if diff := cmp.Diff(data(before), data(readAll(t, os.DirFS(out)))); diff != "" {
				t.Errorf("the published site changed:\n%s", diff)
			}
		})
	}
}

func data(m fstest.MapFS) map[string]string {
	out := map[string]string{}
	for name, f := range m {
		out[name] = string(f.Data)
	}
	return out
}

func TestTemplateThatAsksForWhatIsNotThere(t *testing.T) {
	res := run(t, "-- data/site.yaml --\nformat: 1\ntitle: x\npublisher: x\nlanguages: [vi]\ntheme: own\ntiers:\n  - {id: city, title: x}\n  - {id: ward, title: y}\n-- themes/own/goal.html --\n<p>\n{{.Hedding}}\n", build.Options{})
	if len(res.Diagnostics) != 1 {
		t.Fatalf("%d diagnostics, want one for all the pages", len(res.Diagnostics))
	}
	d := res.Diagnostics[0]
	if d.Code != diag.BadTemplate || d.Pos.File != "themes/own/goal.html" || d.Pos.Line != 2 || !strings.Contains(d.Message("en"), "Hedding") {
		t.Errorf("got %v %s: %s", d.Pos, d.Code, d.Message("en"))
	}
}

func TestSecondBuildWritesNothing(t *testing.T) {
	out := t.TempDir()
	first := run(t, "", build.Options{Out: out})
	second := run(t, "", build.Options{Out: out})
	if second.Output.Written+second.Output.Removed > 0 || second.Output.Unchanged != first.Output.Written {
		t.Errorf("first %+v, second %+v", first.Output, second.Output)
	}
}

func TestToday(t *testing.T) {
	const article = "-- content/news/moi.md --\n---\ntitle: Mới\ndate: 2024-05-06\ndraft: %\n---\nChữ.\n"
	day := func(y, m, d int) record.Date { return record.Date{Year: y, Month: m, Day: d} }
	for name, c := range map[string]struct {
		overlay string
		opts    build.Options
		want    record.Date
	}{
		"the newest period":     {"", build.Options{}, day(2023, 12, 31)},
		"the newest article":    {strings.Replace(article, "%", "no", 1), build.Options{}, day(2024, 5, 6)},
		"a draft is not there":  {strings.Replace(article, "%", "yes", 1), build.Options{}, day(2023, 12, 31)},
		"unless asked for":      {strings.Replace(article, "%", "yes", 1), build.Options{Drafts: true}, day(2024, 5, 6)},
		"a source's date":       {"-- data/figures/x.yaml --\narea: phan-thiet\nperiod: 2020\nsource: {title: Ví dụ, date: 2024-07-01}\nfigures:\n  so-nam-di-hoc: 8.3\n", build.Options{}, day(2024, 7, 1)},
		"the day that is given": {"", build.Options{AsOf: day(2022, 6, 30)}, day(2022, 6, 30)},
		"never the clock":       {"", build.Options{Clock: day(2030, 1, 1)}, day(2023, 12, 31)},
	} {
		if got := run(t, c.overlay, c.opts).AsOf; got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestAsOfLeavesOutWhatComesLater: news can be scheduled, and nothing of the
// future shows.
func TestAsOfLeavesOutWhatComesLater(t *testing.T) {
	const later = "-- content/news/sau.md --\n---\ntitle: Tin hẹn ngày\ndate: 2023-01-02\n---\nChữ.\n"
	out := t.TempDir()
	run(t, later, build.Options{Out: out, AsOf: record.Date{Year: 2023, Month: 1, Day: 1}})
	for addr, f := range readAll(t, os.DirFS(out)) {
		if strings.HasPrefix(addr, "assets/") {
			continue
		}
		for _, word := range []string{"Tin hẹn ngày", "2880/4500", "2.880/4.500"} {
			if bytes.Contains(f.Data, []byte(word)) {
				t.Errorf("%s shows %q", addr, word)
			}
		}
	}
}

func TestStrict(t *testing.T) {
	res := run(t, "", build.Options{Strict: true})
	if res.Shut {
		t.Fatalf("the base site has warnings: %+v", res.Diagnostics)
	}
}
