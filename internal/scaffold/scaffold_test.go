package scaffold

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// on lays files over a site in memory.
func on(site fstest.MapFS, files []File) fstest.MapFS {
	out := fstest.MapFS{}
	for name, f := range site {
		out[name] = f
	}
	for _, f := range files {
		out[f.Name] = &fstest.MapFile{Data: f.Text, Mode: 0o644}
	}
	return out
}

func load(t *testing.T, site fstest.MapFS) *record.Record {
	t.Helper()
	log := &diag.Log{}
	rec := source.Load(site, log)
	for _, d := range log.Sorted() {
		t.Errorf("%s [%s]: %s", d.Pos, d.Code, d.Message("en"))
	}
	return rec
}

// TestSite: whatever it is called and however many tiers it has, a new site
// loads without a word, has only illustrative figures, and is the same each time.
func TestSite(t *testing.T) {
	for _, lang := range []string{"vi", "en"} {
		for _, tiers := range [][]string{{"xã"}, {"tỉnh", "phường, xã"}, {"nước", "tỉnh", "xã"}, {"cấp", "cấp"}, {"#1: \"A\"", "省"}} {
			for _, title := range []string{"Tiến độ", "2030", "yes", `a: "b" #c`, "- x", "{x}", `\`, "'x'"} {
				o := SiteOptions{Title: title, Publisher: title, Lang: lang, Tiers: tiers, Today: record.Date{Year: 2026, Month: 2, Day: 28}}
				files, err := Site(o)
				if err != nil {
					t.Fatal(err)
				}
				rec := load(t, on(nil, files))
				if got := rec.Site.Title.In(lang); got != title {
					t.Errorf("the title %q became %q", title, got)
				}
				for i, tier := range rec.Site.Tiers {
					if tier.Title.In(lang) != tiers[i] {
						t.Errorf("the tier %q became %q", tiers[i], tier.Title.In(lang))
					}
				}
				if len(rec.Reports) == 0 || len(rec.Articles) != 1 || len(rec.Pages) != 1 {
					t.Errorf("%d reports, %d articles, %d pages", len(rec.Reports), len(rec.Articles), len(rec.Pages))
				}
				for _, r := range rec.Reports {
					if r.Status != record.Illustrative || r.Period.LastDay().After(o.Today) {
						t.Errorf("%s: %v, %s", r.Pos, r.Status, r.Period)
					}
				}
				if again, _ := Site(o); cmp.Diff(files, again) != "" {
					t.Error("a second time it is another")
				}
			}
		}
	}
	if _, err := Site(SiteOptions{Lang: "vi", Tiers: []string{"xã", ""}}); err == nil {
		t.Error("a tier without a title")
	}
}

// TestAdd: what is added to a new site is there when it is read, and the files
// keep every line that they had.
func TestAdd(t *testing.T) {
	files, err := Site(SiteOptions{Title: "T", Publisher: "P", Lang: "vi", Tiers: []string{"tỉnh", "xã"}, Today: record.Date{Year: 2026, Month: 2, Day: 28}})
	if err != nil {
		t.Fatal(err)
	}
	site := on(nil, files)
	today := record.Date{Year: 2026, Month: 2, Day: 28}
	add := func(files []File, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			kept := string(f.Text)
			for l := range bytes.Lines(f.Old) {
				_, rest, ok := strings.Cut(kept, string(l))
				if !ok {
					t.Fatalf("%s lost the line %q", f.Name, l)
				}
				kept = rest
			}
			if was := site[f.Name]; (was == nil) != (f.Old == nil) {
				t.Errorf("%s: there before: %v", f.Name, was != nil)
			}
		}
		site = on(site, files)
	}
	open := func() *Existing {
		t.Helper()
		x, err := Open(site)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	add(open().Area(AreaOptions{Name: "Xã: mới", Type: "xã", Parent: "vi-du", Code: "00123", From: "2020-01-01"}))
	add(open().Plan("Kế hoạch “hai”", "", GoalOptions{Title: "Đường", Kind: "value", Unit: "km", Targets: []string{"2030=9.5"}}))
	add(open().Goal("ke-hoach-hai", GoalOptions{Title: "Cầu", Kind: "count", Targets: []string{"2028=3", "2030=5"}}))
	add(open().News("Tin số 1", today))
	rec := load(t, site)
	a := rec.Area("xa-moi")
	if a == nil || a.Parent.ID != "vi-du" || a.Code != "00123" || a.Name != "Xã: mới" {
		t.Fatalf("the area is %+v", a)
	}
	if g := rec.Goal("cau"); g == nil || g.Plan.ID != "ke-hoach-hai" || len(g.Targets) != 2 {
		t.Errorf("the goal is %+v", g)
	}
	if len(rec.Articles) != 2 || !rec.Articles[0].Draft {
		t.Errorf("articles: %+v", rec.Articles)
	}

	// A report is to be filled in: it says so for each goal, and for nothing else.
	add(open().Report("xa-moi", record.Period{Year: 2025}, today))
	log := &diag.Log{}
	source.Load(site, log)
	var blank []string
	for _, d := range log.Sorted() {
		if d.Code != diag.EmptyValue {
			t.Errorf("%s [%s]: %s", d.Pos, d.Code, d.Message("en"))
		}
		blank = append(blank, d.Message("en"))
	}
	if len(blank) != len(rec.Plans[0].Goals)+len(rec.Plans[1].Goals) {
		t.Errorf("to fill in: %q", blank)
	}
}

// TestSettings: an editor knows the schema of every YAML file, by its place too.
func TestSettings(t *testing.T) {
	b, err := siteFS.ReadFile("site/common/dot.vscode/settings.json")
	if err != nil {
		t.Fatal(err)
	}
	var settings struct {
		Schemas map[string]any `json:"yaml.schemas"`
	}
	if err := json.Unmarshal(b, &settings); err != nil {
		t.Fatal(err)
	}
	for _, s := range source.Schemas(nil, "vi") {
		markdown := strings.HasPrefix(s.Name, "article") || strings.HasPrefix(s.Name, "page")
		if _, ok := settings.Schemas["schema/"+s.Name]; ok == markdown {
			t.Errorf("%s: in the settings: %v", s.Name, ok)
		}
	}
}
