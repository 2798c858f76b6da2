package source

import (
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestRecord reads the examples of the docs and looks at what came out.
func TestRecord(t *testing.T) {
	rec := Load(docsSite(t), &diag.Log{})
	eq := func(what string, got, want any) {
		t.Helper()
		if d := cmp.Diff(want, got, cmp.Comparer(func(a, b exact.Rat) bool { return a.Equal(b) })); d != "" {
			t.Errorf("%s:\n%s", what, d)
		}
	}
	vi := func(s string) record.Text { return record.Text{{Lang: "vi", Text: s}} }
	s := rec.Site
	eq("languages", s.Languages, []string{"vi", "en"})
	eq("title", s.Title.In("en"), "Progress in lifelong learning")
	eq("tiers", []string{s.Tiers[0].ID, s.Tiers[1].ID}, []string{"city", "ward"})
	eq("coverage", s.Thresholds.Coverage, exact.Frac(8, 10))
	eq("base_url", s.BaseURL, "https://tiendo.example.org/")

	var ids []string
	for _, a := range rec.Areas {
		ids = append(ids, a.ID)
	}
	eq("official order", ids, []string{"phan-thiet", "phu-thuy", "mui-ne", "duc-nghia", "lac-dao-2024", "phu-thuy-2025", "vi-du", "vi-du-bac", "vi-du-nam"})
	eq("children", len(rec.Area("phan-thiet").Children), 4)
	w := rec.Area("duc-nghia")
	eq("ward", []any{w.Tier, w.Parent.ID, w.Code, w.Until, w.Type}, []any{"ward", "phan-thiet", "22942", record.Date{Year: 2024, Month: 11, Day: 30}, vi("phường")})

	eq("tile", []any{w.Tile.Column, w.Tile.Row, w.Tile.Pos.String()}, []any{3, 3, "data/areas/phan-thiet.yaml:9:92"})

	p := rec.Plans[0]
	eq("plan", []any{p.ID, p.Number, p.Period, p.Area.ID, p.ReportDue, p.NextDue.String(), p.Source.File, len(p.LegalBasis)},
		[]any{"ke-hoach", "12/KH-VD", [2]int{2021, 2030}, "phan-thiet", 3, "2026-03-31", "files/ke-hoach.pdf", 2})
	g := rec.Goal("gia-dinh-hoc-tap")
	eq("targets", []any{g.Targets[0].Value, g.Targets[1].By.String(), g.Targets[0].Pos.String()},
		[]any{exact.Int(70), "2030", "data/plans/ke-hoach.yaml:27:9"})
	eq("one", []string{g.Singular("en"), g.Singular("vi"), rec.Goal("tu-sach").Singular("en")}, []string{"family", "gia đình", ""})
	eq("baseline with a value", *rec.Goal("tu-sach").Baseline.Value, exact.Int(900))
	eq("tiers of goals", []string{rec.Goal("tu-sach").ReportedBy, rec.Goal("so-nam-di-hoc").ReportedBy}, []string{"ward", ""})
	eq("done", rec.Goal("ke-hoach-nam").Targets[0].Value, exact.Int(100))
	eq("own targets", p.AreaTargets["phu-thuy"]["gia-dinh-hoc-tap"][0].Value, exact.Int(75))
	eq("solution", p.Solutions[0].Goals[0].ID, "gia-dinh-hoc-tap")

	r := rec.Reports[0]
	eq("report", []any{r.Area.ID, r.Period.String(), r.Status, r.Source.Date.String(), r.Pos.String(), r.PeriodPos.String()},
		[]any{"phu-thuy", "2023", record.Illustrative, "2024-01-15", "data/figures/2023/phu-thuy.yaml:1:7", "data/figures/2023/phu-thuy.yaml:2:9"})
	f := r.Figures
	eq("figures", []any{f[0].Num, f[0].Den, f[0].Status, f[0].Note, f[0].Confirm, f[0].Pos.String()},
		[]any{int64(3120), int64(4500), record.Provisional, vi("Chưa gồm khu phố mới"), "Đã đối chiếu sổ", "data/figures/2023/phu-thuy.yaml:6:21"})
	eq("count", []any{f[1].Num, f[1].Den, f[1].Status, f[1].Report == r}, []any{int64(52), int64(0), record.Illustrative, true})
	eq("missing", []any{f[2].Absent, f[2].Reason}, []any{record.Missing, vi("Đang rà soát")})
	eq("yes", []any{f[3].Num, f[3].Den}, []any{int64(1), int64(1)})
	eq("spaces round the slash", rec.Reports[1].Figures[0].Den, int64(5200))
	eq("not applicable", rec.Reports[1].Figures[1].Absent, record.NotApplicable)
	eq("missing report", rec.Reports[2].Missing, vi("Chưa gửi báo cáo (minh họa)"))
	eq("position in the third document", rec.Reports[2].Pos.String(), "data/figures/2023/phu-thuy.yaml:19:7")

	a := rec.Articles[0]
	eq("article", []any{a.Slug, a.Lang, a.Date.String(), a.Topics, a.Goals[0].ID, a.Areas[1].ID, a.Draft, a.Featured, a.Image.Src, a.Dir, a.BodyLine, string(a.Body)},
		[]any{"le-phat-dong", "vi", "2022-10-01", []string{"Phong trào"}, "gia-dinh-hoc-tap", "mui-ne", false, true,
			"content/news/le-phat-dong.jpg", "content/news", 17, "Nội dung của tin, viết bằng **Markdown**.\n"})
	eq("files", rec.Files[0], record.File{Path: "content/files/bao-cao-2023.pdf", Size: 4})
	if !rec.Pages[0].Menu {
		t.Error("a page has its link in the footer")
	}
}

// TestIncomplete: what is broken is left out, what it was about is marked, and
// all else is there, without a word about what follows from the fault.
func TestIncomplete(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		codes            string
		look             func(rec *record.Record) bool
	}{
		{"a figure", "data/figures/a.yaml", "area: phu-thuy\nperiod: 2024\nfigures:\n  tu-sach: 1.234\n  so-nam: 9.4\n", "grouped-number",
			func(r *record.Record) bool {
				return len(r.Reports) == 1 && len(r.Reports[0].Figures) == 1 && r.Incomplete.Of["phu-thuy"]
			}},
		{"a report", "data/figures/a.yaml", "area: phu-thuy\nperiod: sai\nfigures:\n  tu-sach: 1\n---\narea: mui-ne\nperiod: 2024\nmissing: Chưa\n", "bad-period",
			func(r *record.Record) bool {
				return len(r.Reports) == 1 && r.Reports[0].Area.ID == "mui-ne" && r.Incomplete.Of["phu-thuy"] && !r.Incomplete.Of["mui-ne"] && !r.Incomplete.Figures
			}},
		{"a report that does not parse", "data/figures/a.yaml", "area: phu-thuy\nperiod: 2024\nmissing: \"Chưa\n", "unclosed-quote",
			func(r *record.Record) bool { return r.Incomplete.Of["phu-thuy"] && !r.Incomplete.Figures }},
		{"a report of nobody", "data/figures/a.yaml", "period: 2024\nmissing: Chưa\n", "missing-key",
			func(r *record.Record) bool { return r.Incomplete.Figures }},
		{"a goal", "data/plans/kh.yaml", strings.Replace(base["data/plans/kh.yaml"], "kind: count", "kind: counts", 1), "unknown-word",
			func(r *record.Record) bool {
				return r.Goal("tu-sach") == nil && r.Goal("so-nam") != nil && r.Incomplete.Plans && len(r.Reports[0].Figures) == 1
			}},
		{"a plan that does not parse", "data/plans/kh.yaml", "title: \"Kế hoạch\ngoals: []\n", "unclosed-quote",
			func(r *record.Record) bool { return len(r.Plans) == 0 && r.Incomplete.Plans }},
		{"an area", "data/areas/pt.yaml", strings.Replace(base["data/areas/pt.yaml"], "name: Phú Thủy,", "nam: Phú Thủy,", 1), "unknown-key",
			func(r *record.Record) bool {
				return r.Area("phu-thuy") == nil && r.Area("mui-ne") != nil && r.Incomplete.Areas && len(r.Reports) == 0
			}},
		{"the city", "data/areas/pt.yaml", strings.Replace(base["data/areas/pt.yaml"], "name: Phan Thiết", "name:", 1), "empty-value",
			func(r *record.Record) bool {
				return len(r.Areas) == 0 && len(r.Plans) == 0 && r.Incomplete.Areas && r.Incomplete.Plans
			}},
		{"the tiers", "data/site.yaml", "title: Tiến độ\npublisher: Ban biên tập ví dụ\ntiers: [{id: City, title: thành phố}, {id: ward, title: phường}]\n", "bad-id",
			func(r *record.Record) bool { return r.Site.Title.In("vi") == "Tiến độ" && r.Site.Lang() == "vi" }},
		{"an article", "content/news/a.md", "---\ntitle: Tin\n---\nBài.\n", "missing-key",
			func(r *record.Record) bool { return len(r.Articles) == 0 && r.Incomplete.Content }},
	} {
		t.Run(c.name, func(t *testing.T) {
			rec, list := load(map[string]string{
				"data/figures/z.yaml": "area: phu-thuy\nperiod: 2023\nfigures: {tu-sach: 3, so-nam: 9.4}\n",
				c.file:                c.text,
			})
			if strings.HasPrefix(c.file, "data/figures") {
				rec, list = load(map[string]string{c.file: c.text})
			}
			var codes []string
			for _, d := range list {
				codes = append(codes, string(d.Code))
			}
			if got := strings.Join(codes, " "); got != c.codes {
				t.Errorf("said %s, want %s:\n%s", got, c.codes, shown(list))
			}
			if !c.look(rec) {
				t.Errorf("the record is not what it should be; incomplete: %+v", rec.Incomplete)
			}
		})
	}
}

// backwards lists folders in the other order.
type backwards struct{ fstest.MapFS }

func (b backwards) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := b.MapFS.ReadDir(name)
	slices.Reverse(list)
	return list, err
}

// TestSameRecord: neither the number of processors nor the order in which a
// disk lists files shows.
func TestSameRecord(t *testing.T) {
	files := map[string]string{}
	for i := range 60 {
		files[fmt.Sprintf("data/figures/%d/a%02d.yaml", i%3, i)] = fmt.Sprintf("area: phu-thuy\nperiod: %d\nfigures: {tu-sach: %d, gia-dinh: %d/4500, so-nam: 1,5}\n", 2000+i%25, i, i)
		files[fmt.Sprintf("content/news/a%02d.md", i)] = fmt.Sprintf("---\ntitle: Tin %d\ndate: 2022-10-%02d\n---\nBài.\n", i, i%9+1)
	}
	look := func(procs int, fsys fs.FS) string {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
		log := &diag.Log{}
		rec := Load(fsys, log)
		var b strings.Builder
		for _, r := range rec.Reports {
			fmt.Fprintln(&b, r.Pos, r.Area.ID, r.Period, len(r.Figures))
			for _, f := range r.Figures {
				fmt.Fprintln(&b, f.Goal.ID, f.Num, f.Den, f.Pos)
			}
		}
		for _, a := range rec.Articles {
			fmt.Fprintln(&b, a.Slug, a.Date)
		}
		return b.String() + shown(log.Sorted())
	}
	want := look(1, over(files))
	if got := look(8, backwards{over(files)}); got != want {
		t.Error(cmp.Diff(want, got))
	}
	if !strings.Contains(want, "decimal-comma") || strings.Count(want, "\n") < 400 {
		t.Error("the site of this test says too little")
	}
}

// TestLimits: what is beyond a limit is refused at once, by each of them.
func TestLimits(t *testing.T) {
	many := func(n int, s string) string { return strings.Repeat(s, n) }
	keys := "area: phu-thuy\nperiod: 2024\nfigures:\n"
	for i := range maxKeys + 1 {
		keys += fmt.Sprintf("  g%d: 1\n", i)
	}
	for name, text := range map[string]string{
		"size":      many(maxFileSize/8+1, "# chú t\n"),
		"documents": many(maxDocuments+1, "---\narea: phu-thuy\n"),
		"depth":     "area: phu-thuy\nperiod: 2024\nmissing: " + many(5000, "[") + many(5000, "]") + "\n",
		"keys":      keys,
		"items":     "area: phu-thuy\nperiod: 2024\nmissing: [" + many(maxItems, "1,") + "1]\n",
		"aliases": "area: phu-thuy\nperiod: 2024\nmissing:\n  a: &a [x, x, x, x, x, x, x, x, x]\n" +
			"  b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n  d: [*c, *c, *c, *c, *c, *c, *c]\n",
	} {
		_, list := load(map[string]string{"data/figures/a.yaml": text})
		if len(list) == 0 {
			t.Errorf("%s: nothing is said", name)
		}
		for _, d := range list {
			if d.Code != diag.OverLimit && d.Code != diag.YAMLFeature {
				t.Errorf("%s: %s", name, shown([]diag.Diagnostic{d}))
			}
		}
	}
}

// TestLimitsOfProse: what would keep a Markdown parser busy for minutes is
// refused, each at its line; what is long but plain is not.
func TestLimitsOfProse(t *testing.T) {
	for name, x := range map[string]struct {
		text string
		want int // the line, 0 for none
	}{
		"many paragraphs":   {strings.Repeat(strings.Repeat("chữ ", 2000)+"\n\n", 40), 0},
		"a long paragraph":  {strings.Repeat("[a](", maxParagraph/4) + "\n", 5},
		"lines of links":    {"đầu\n\n" + strings.Repeat("*a_ *a_ *a_ *a_\n", maxParagraph/16+1), 7 + maxParagraph/16},
		"quotes in quotes":  {"chữ\n\n" + strings.Repeat("> ", maxQuotes+1) + "x\n", 7},
		"quotes":            {strings.Repeat("> ", maxQuotes) + "x\n", 0},
		"a table":           {strings.Repeat("|a|b|c|d|\n", 1000), 0},
		"a table unfolding": {strings.Repeat("|a", 2000) + "\n" + strings.Repeat("|-", 2000) + "\n" + strings.Repeat("|x|\n", 3000), 5 + maxCells/2000},
		"a long text":       {strings.Repeat("chữ\n\n", maxProse/5), 5},
	} {
		_, list := load(map[string]string{"content/news/tin.md": "---\ntitle: Tin\ndate: 2024-01-01\n---\n" + x.text})
		switch {
		case x.want == 0 && len(list) > 0, x.want > 0 && (len(list) != 1 || list[0].Code != diag.OverLimit || list[0].Pos.Line != x.want):
			t.Errorf("%s: want line %d, got\n%s", name, x.want, shown(list))
		}
	}
}

// TestDamaged: of a file that is damaged as a whole not every line is told,
// and no line is repeated that nobody would read.
func TestDamaged(t *testing.T) {
	for name, text := range map[string]string{
		"tabs":    strings.Repeat("\tx\n", 5000),
		"zeros":   strings.Repeat("a\x00\n", 5000),
		"markers": strings.Repeat("<<<<<<< a\n", 5000),
		"a line":  "area: phu-thuy\nperiod: 2024\nmissing: " + strings.Repeat("a: ", 500_000) + "\n",
	} {
		_, list := load(map[string]string{"data/figures/a.yaml": text})
		if len(list) == 0 || len(list) > maxSaid {
			t.Errorf("%s: %d faults", name, len(list))
		}
		for _, d := range list {
			if n := len(d.HintText("en")) + len(d.Message("en")); n > maxLine {
				t.Errorf("%s: %d bytes are said", name, n)
			}
		}
	}
}

// TestNoSite: in a folder that is no site nothing else is said.
func TestNoSite(t *testing.T) {
	log := &diag.Log{}
	Load(fstest.MapFS{
		"data/figures/a.yaml": {Data: []byte("area: phu-thuy\nperiod: 2024\nfigures: {gia-dinh: 1/2}\n")},
		"content/news/tin.md": {Data: []byte("---\ntitle: Tin\ndate: 2024-01-01\ngoals: [gia-dinh]\n---\nChữ\n")},
	}, log)
	if list := log.Sorted(); len(list) != 1 || list[0].Code != diag.NoSite {
		t.Error(shown(list))
	}
}

// TestManyMistakes: one mistake in a large register makes thousands in the
// reports, and each is told what is nearest.
func TestManyMistakes(t *testing.T) {
	var register strings.Builder
	register.WriteString("id: tinh\nname: Tỉnh\nareas:\n")
	reports := map[string]string{}
	for i := range 600 {
		fmt.Fprintf(&register, "  - {id: xa-%04d-moi, name: Xã số %d}\n", i, i)
		reports[fmt.Sprintf("data/figures/%d.yaml", i)] = fmt.Sprintf("area: xa-%04d-cu\nperiod: 2024\nmissing: Chưa\n---\narea: xa-%04d-cu\nperiod: 2023\nmissing: Chưa\n", i, i)
	}
	reports["data/areas/pt.yaml"] = register.String()
	reports["data/plans/kh.yaml"] = "title: Kế hoạch\ngoals:\n  - {id: tu-sach, title: Tủ sách, kind: count, targets: [{by: 2025, value: 50}]}\n"
	_, list := load(reports)
	if len(list) != 1200 || list[0].HintText("en") == "" || list[0].Code != diag.UnknownArea {
		t.Errorf("%d mistakes, the first %s", len(list), shown(list[:1]))
	}
}
