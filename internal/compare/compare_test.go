package compare_test

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tiendo/internal/check"
	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// edit puts one text in another's place in a file, or after a file's end where
// there is none to find.
type edit struct{ file, old, new string }

const (
	y2022 = "data/figures/2022.yaml"
	y2023 = "data/figures/2023.yaml"
	plan  = "data/plans/ke-hoach.yaml"
	areas = "data/areas/phan-thiet.yaml"
	fates = "data/areas/changes.yaml"
	site  = "data/site.yaml"
)

// merged are the edits by which a ward becomes another.
var merged = []edit{
	{fates, "{end: duc-nghia}", "{end: duc-nghia}, {merge: [phu-thuy], into: phu-thuy-2024}"},
	{areas, "code: \"22924\"", "until: 2024-11-30"},
	{areas, "", "- {id: phu-thuy-2024, name: Phú Thủy, type: phường, tier: ward, parent: phan-thiet, from: 2024-12-01}\n"},
}

func TestChanges(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		edits []edit
		want  string
	}{
		{"nothing", nil, ""},
		{"a comment and another place in the file", []edit{{y2022, "area: phu-thuy", "# một dòng thêm\n\narea: phu-thuy"}}, ""},
		{"a figure is corrected", []edit{{y2022, "2610/4500", "2210/4500"}}, `
figure changed phu-thuy gia-dinh-hoc-tap 2022: 2610/4500 -> 2210/4500
verdict past phan-thiet gia-dinh-hoc-tap: on-track 2022 -> behind 2022
verdict past phu-thuy gia-dinh-hoc-tap: on-track 2022 -> worsening 2022`},
		{"a figure is taken away", []edit{{y2022, "  so-nam-di-hoc: 8.7\n", ""}}, `
figure removed phu-thuy so-nam-di-hoc 2022: 8.7 -> -
verdict past phu-thuy so-nam-di-hoc: far-behind 2022 -> no-data 2022`},
		{"the source alone", []edit{{y2022, "source: Số liệu minh họa\nstatus: illustrative\nfigures:\n  so-nam", "source: Nguồn khác\nstatus: illustrative\nfigures:\n  so-nam"}}, `
beside changed phan-thiet so-nam-di-hoc 2022: 8.5 -> 8.5`},
		{"a figure becomes absent", []edit{{y2022, "so-nam-di-hoc: 8.1", "so-nam-di-hoc: {missing: Đang rà soát}"}}, `
figure changed mui-ne so-nam-di-hoc 2022: 8.1 -> missing
verdict past mui-ne so-nam-di-hoc: far-behind 2022 -> no-data 2022`},
		{"a target", []edit{{plan, "value: 9.5", "value: 9.0"}}, `
term targets so-nam-di-hoc: 9.5@2025 -> 9@2025
verdict overview phan-thiet so-nam-di-hoc: far-behind 2023 -> behind 2023
verdict overview phu-thuy so-nam-di-hoc: behind 2023 -> on-track 2023
verdict overview phu-trinh so-nam-di-hoc: far-behind 2023 -> behind 2023
verdict overview duc-nghia so-nam-di-hoc: far-behind 2023 -> achieved 2023
verdict past phan-thiet so-nam-di-hoc: far-behind 2022 -> behind 2022
verdict past phu-thuy so-nam-di-hoc: far-behind 2022 -> on-track 2022
verdict past phu-trinh so-nam-di-hoc: far-behind 2022 -> behind 2022
verdict past mui-ne so-nam-di-hoc: far-behind 2022 -> behind 2022
verdict past duc-nghia so-nam-di-hoc: far-behind 2022 -> on-track 2022`},
		{"an article", []edit{{"content/news/le-phat-dong.md", "", "\nThêm một đoạn.\n"}}, "text changed le-phat-dong"},
		{"an area's code", []edit{{areas, "22915", "22918"}}, "area changed mui-ne"},
		{"an area's other names", []edit{{areas, "  code: \"22915\"\n", "  code: \"22915\"\n  aliases: [Mui Ne]\n"}}, "area changed mui-ne"},
		{"the law of a reorganisation", []edit{{fates, "{title: Nghị quyết ví dụ}", "{title: Nghị quyết ví dụ, date: 2024-11-14}"}}, `
entry changed 2024-12-01 Nghị quyết ví dụ -> 2024-12-01 Nghị quyết ví dụ`},
		{"a note on an event", []edit{{fates, "{end: duc-nghia}", "{end: duc-nghia, note: Ví dụ.}"}}, `
entry changed 2024-12-01 Nghị quyết ví dụ -> 2024-12-01 Nghị quyết ví dụ
 event changed end duc-nghia > -> end duc-nghia >`},
		{"an event of another kind", []edit{
			{fates, "{end: duc-nghia}", "{merge: [duc-nghia], into: duc-nghia-2024}"},
			{areas, "", "- {id: duc-nghia-2024, name: Đức Nghĩa, type: phường, tier: ward, parent: phan-thiet, from: 2024-12-01}\n"},
		}, `
verdict overview duc-nghia-2024 gia-dinh-hoc-tap: - -> on-track 2023
verdict overview duc-nghia-2024 so-nam-di-hoc: - -> far-behind 2023
verdict overview duc-nghia-2024 ke-hoach-nam: - -> achieved 2023
area added duc-nghia-2024
entry changed 2024-12-01 Nghị quyết ví dụ -> 2024-12-01 Nghị quyết ví dụ
 event added - -> merge duc-nghia > duc-nghia-2024
 event removed end duc-nghia > -> -`},
		{"another entry", []edit{
			{fates, "", "- date: 2025-07-01\n  law: {title: Nghị quyết khác}\n  events: [{split: mui-ne, into: {phia-bac: 0.25, phia-nam: 0.75}, basis: Số hộ}]\n"},
			{areas, "code: \"22915\"", "until: 2025-06-30"},
			{areas, "", "- {id: phia-bac, name: Phía Bắc, type: phường, tier: ward, parent: phan-thiet, from: 2025-07-01}\n" +
				"- {id: phia-nam, name: Phía Nam, type: phường, tier: ward, parent: phan-thiet, from: 2025-07-01}\n"},
		}, `
verdict overview phia-bac gia-dinh-hoc-tap: - -> on-track 2023
verdict overview phia-nam gia-dinh-hoc-tap: - -> on-track 2023
verdict overview phia-bac ke-hoach-nam: - -> achieved 2023
verdict overview phia-nam ke-hoach-nam: - -> achieved 2023
area changed mui-ne
area added phia-bac
area added phia-nam
entry added - -> 2025-07-01 Nghị quyết khác
 event added - -> split mui-ne > phia-bac*0.25 phia-nam*0.75`},
		{"a goal's definition and title", []edit{{plan, "title: Gia đình học tập", "title: Gia đình hiếu học\n    definition: Ví dụ"}}, `
wording changed title gia-dinh-hoc-tap: Gia đình học tập -> Gia đình hiếu học
wording changed definition gia-dinh-hoc-tap:  -> Ví dụ`},
		{"a solution comes", []edit{{plan, "", "solutions: [{id: truyen-thong, title: Truyền thông}]\n"}}, `
wording added solution truyen-thong:  -> Truyền thông`},
		{"the site's title", []edit{{site, "title: ", "title: Tên mới, trước là "}}, `
wording changed title : Tiến độ học tập suốt đời -> Tên mới, trước là Tiến độ học tập suốt đời`},
		{"the plan's id", []edit{{plan, "id: ke-hoach\n", "id: ke-hoach-moi\n"}}, `
wording changed id : ke-hoach -> ke-hoach-moi`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			was, is := load(t), load(t, c.edits...)
			if len(is.Diagnostics) > len(was.Diagnostics) {
				t.Fatal(is.Diagnostics)
			}
			changes := compare.Of(was, is)
			if got := told(changes); got != strings.TrimSpace(c.want) {
				t.Errorf("got\n%s\nwant\n%s", got, strings.TrimSpace(c.want))
			}
			if changes.None() != (c.want == "") {
				t.Errorf("None is %v", changes.None())
			}
			turned(t, changes, compare.Of(is, was))
		})
	}
}

// turned holds a comparison against the one the other way round: what is new
// here is gone there.
func turned(t *testing.T, c, back *compare.Changes) {
	t.Helper()
	if len(c.Lineage) != len(back.Lineage) || len(c.Wordings) != len(back.Wordings) || len(c.Areas) != len(back.Areas) {
		t.Errorf("there %d entries, %d wordings, %d areas; back %d, %d, %d", len(c.Lineage), len(c.Wordings), len(c.Areas),
			len(back.Lineage), len(back.Wordings), len(back.Areas))
	}
	if len(c.Figures) != len(back.Figures) || len(c.Verdicts) != len(back.Verdicts) || len(c.Terms) != len(back.Terms) {
		t.Errorf("there %d figures, %d verdicts, %d terms; back %d, %d, %d", len(c.Figures), len(c.Verdicts), len(c.Terms),
			len(back.Figures), len(back.Verdicts), len(back.Terms))
		return
	}
	for i, f := range c.Figures {
		if b := back.Figures[i]; f.Old != b.New || f.New != b.Old {
			t.Errorf("figure %d is not the same back", i)
		}
	}
}

// TestBrokenSide: what one side cannot read is no change.
func TestBrokenSide(t *testing.T) {
	t.Parallel()
	was, is := load(t), load(t, edit{y2022, "2610/4500", "2610/0"})
	for _, c := range []*compare.Changes{compare.Of(was, is), compare.Of(is, was)} {
		if len(c.Figures) > 0 || len(c.Verdicts) > 0 || c.Unread == 0 || c.Blind {
			t.Errorf("%d figures, %d verdicts, %d unread, blind %v", len(c.Figures), len(c.Verdicts), c.Unread, c.Blind)
		}
	}
	unclear := compare.Of(was, load(t, edit{fates, "{end: duc-nghia}", "{ends: duc-nghia}"}))
	if !unclear.Blind || len(unclear.Lineage) > 0 {
		t.Errorf("an unclear event: blind %v, %d entries", unclear.Blind, len(unclear.Lineage))
	}
	scope := compare.Of(was, load(t, edit{plan, "area: phan-thiet\n", "area: phan-thiet\nscope: [khong-co]\nmethod: cagr\n"}))
	if len(scope.Terms)+len(scope.Wordings) > 0 {
		t.Errorf("a plan with an error: %d terms, %d wordings", len(scope.Terms), len(scope.Wordings))
	}
	lost := compare.Of(was, load(t, edit{plan, "id: ke-hoach\n", "id: [\n"}))
	if !lost.Blind || len(lost.Verdicts)+len(lost.Terms) > 0 {
		t.Errorf("a lost plan: blind %v, %d verdicts, %d terms", lost.Blind, len(lost.Verdicts), len(lost.Terms))
	}
}

// TestMoved: where something is written is no part of it.
func TestMoved(t *testing.T) {
	t.Parallel()
	moved := files(t)
	for from, to := range map[string]string{
		y2022: "data/figures/cu/nam-2022.yaml", plan: "data/plans/khac.yaml", areas: "data/areas/danh-muc.yaml",
	} {
		moved[to] = moved[from]
		delete(moved, from)
	}
	moved[y2023].Data = append([]byte("# hai dòng\n# ở đầu\n"), moved[y2023].Data...)
	if c := compare.Of(load(t), side(moved)); !c.None() {
		t.Errorf("only files move, and told is\n%s\n%v", told(c), c.New)
	}
}

// TestEvents: an event is known again by its areas, an entry by its day or its
// events.
func TestEvents(t *testing.T) {
	t.Parallel()
	was := load(t, merged...)
	for _, c := range []struct {
		name string
		is   []edit
		want string
	}{
		{"one area more", []edit{{fates, "merge: [phu-thuy]", "merge: [phu-thuy, phu-trinh]"}, {areas, "\"22930\"", "\"22930\"\n  until: 2024-11-30"}}, `
verdict overview phu-thuy-2024 so-nam-di-hoc: behind 2023 -> no-data 2023
verdict overview phu-thuy-2024 ke-hoach-nam: achieved 2023 -> on-track 2023
verdict page phu-thuy-2024 so-nam-di-hoc: behind 2023 -> no-data 0000-01
verdict past phu-thuy-2024 so-nam-di-hoc: far-behind 2022 -> no-data 2022
area changed phu-trinh
entry changed 2024-12-01 Nghị quyết ví dụ -> 2024-12-01 Nghị quyết ví dụ
 event changed merge phu-thuy > phu-thuy-2024 -> merge phu-thuy phu-trinh > phu-thuy-2024`},
		{"another day", []edit{{fates, "2024-12-01", "2024-12-02"}, {areas, "until: 2024-11-30", "until: 2024-12-01"}, {areas, "until: 2024-11-30", "until: 2024-12-01"}, {areas, "from: 2024-12-01", "from: 2024-12-02"}}, `
area changed phu-thuy
area changed duc-nghia
area changed phu-thuy-2024
entry changed 2024-12-01 Nghị quyết ví dụ -> 2024-12-02 Nghị quyết ví dụ`},
	} {
		is := load(t, append(slices.Clone(merged), c.is...)...)
		if got := told(compare.Of(was, is)); got != strings.TrimSpace(c.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, strings.TrimSpace(c.want))
		}
	}
}

// TestWarnings: one that moves, or whose file is renamed, is not new.
func TestWarnings(t *testing.T) {
	t.Parallel()
	jump := edit{y2023, "2880/4500", "288/4500"}
	if jumped := load(t, jump); !slices.ContainsFunc(jumped.Diagnostics, isJump) {
		t.Fatalf("no jump to compare: %v", jumped.Diagnostics)
	}
	for _, c := range []struct {
		name      string
		was, is   compare.Side
		new, gone int
	}{
		{"it comes", load(t), load(t, jump), 1, 0},
		{"it goes", load(t, jump), load(t), 0, 1},
		{"it moves down", load(t, jump), load(t, jump, edit{y2023, "area: phu-thuy", "# thêm\n# hai dòng\narea: phu-thuy"}), 0, 0},
	} {
		changes := compare.Of(c.was, c.is)
		new, gone := count(changes.New), count(changes.Gone)
		if new != c.new || gone != c.gone {
			t.Errorf("%s: %d new, %d gone; want %d, %d", c.name, new, gone, c.new, c.gone)
		}
	}
}

func isJump(d diag.Diagnostic) bool { return d.Code == diag.LargeJump }

func count(list []diag.Diagnostic) (n int) {
	for _, d := range list {
		if isJump(d) {
			n++
		}
	}
	return n
}

// load is the base site of the examples with edits.
func load(t *testing.T, edits ...edit) compare.Side {
	t.Helper()
	return side(files(t, edits...))
}

func files(t *testing.T, edits ...edit) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	base := os.DirFS("../build/testdata/base")
	err := fs.WalkDir(base, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(base, name)
		files[name] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range edits {
		f := files[e.file]
		switch text := string(f.Data); {
		case e.old == "":
			f.Data = []byte(text + e.new)
		case !strings.Contains(text, e.old):
			t.Fatalf("%s does not hold %q", e.file, e.old)
		default:
			f.Data = []byte(strings.Replace(text, e.old, e.new, 1))
		}
	}
	return files
}

func side(files fstest.MapFS) compare.Side {
	log := &diag.Log{}
	rec := source.Load(files, log)
	book := progress.Compute(rec, record.Date{Year: 2023, Month: 12, Day: 31})
	check.Run(rec, book, record.Date{}, log)
	return compare.Side{Record: rec, Book: book, Diagnostics: log.Sorted(), Line: func(p diag.Pos) string {
		lines := strings.Split(string(files[p.File].Data), "\n")
		return lines[max(p.Line, 1)-1]
	}}
}

// told prints what is different, a line each.
func told(c *compare.Changes) string {
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	for _, f := range c.Figures {
		what := "figure"
		if f.Change == compare.Changed && !f.Number {
			what = "beside"
		}
		say("%s %s %s %s %s: %s -> %s", what, f.Change, f.Some().Report.Area.ID, f.Some().Goal.ID, f.Some().Report.Period, number(f.Old), number(f.New))
	}
	for _, x := range c.Terms {
		say("term %s %s: %s -> %s", x.Kind, x.NewGoal.ID, targets(x.Old), targets(x.New))
	}
	for _, v := range c.Verdicts {
		say("verdict %s %s %s: %s -> %s", v.Where, v.Some().Area.ID, v.Some().Goal.ID, judged(v.Old), judged(v.New))
	}
	for _, a := range c.Areas {
		say("area %s %s", a.Change, a.Some().ID)
	}
	for _, x := range c.Lineage {
		say("entry %s %s -> %s", x.Change, entry(x.Old), entry(x.New))
		for _, e := range x.Events {
			say(" event %s %s -> %s", e.Change, event(e.Old), event(e.New))
		}
	}
	for _, x := range c.Wordings {
		who := ""
		if x.Goal != nil {
			who = x.Goal.ID
		} else if x.Solution != nil {
			who = x.Solution.ID
		}
		say("wording %s %s %s: %s -> %s", x.Change, x.Trait, who, x.Old.Text.In("vi"), x.New.Text.In("vi"))
	}
	for _, x := range c.Texts {
		say("text %s %s", x.Change, x.Slug)
	}
	return strings.Join(out, "\n")
}

func number(f *record.Figure) string {
	switch {
	case f == nil:
		return "-"
	case f.Absent != record.Present:
		return f.Absent.String()
	case f.Goal.Kind.Parts():
		return fmt.Sprintf("%d/%d", f.Num, f.Den)
	}
	return f.Value.String()
}

func entry(c *record.Change) string {
	if c == nil {
		return "-"
	}
	return c.Date.String() + " " + c.Law.Title.In("vi")
}

func event(e *record.Event) string {
	if e == nil {
		return "-"
	}
	out := []string{e.Kind.String()}
	for _, a := range e.From {
		out = append(out, a.ID)
	}
	out = append(out, ">")
	for i, a := range e.Into {
		if e.Kind == record.Split {
			out = append(out, a.ID+"*"+e.Weights[i].String())
		} else {
			out = append(out, a.ID)
		}
	}
	return strings.Join(out, " ")
}

func targets(list []record.Target) string {
	var out []string
	for _, x := range list {
		out = append(out, x.Value.String()+"@"+x.By.String())
	}
	return strings.Join(out, " ")
}

func judged(m *progress.Measure) string {
	if m == nil {
		return "-"
	}
	return m.Verdict.String() + " " + m.At.Period().String()
}
