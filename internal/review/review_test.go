package review_test

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tiendo/internal/build"
	"tiendo/internal/golden"
	"tiendo/internal/locale"
	"tiendo/internal/review"
	"tiendo/themes"
)

// base is the base site of the examples, with each pair of texts replaced.
func base(t *testing.T, edits map[string][]string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	from := os.DirFS("../build/testdata/base")
	err := fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(from, name)
		files[name] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, pairs := range edits {
		text := string(files[name].Data)
		for i := 0; i < len(pairs); i += 2 {
			if !strings.Contains(text, pairs[i]) {
				t.Fatalf("%s does not hold %q", name, pairs[i])
			}
			text = strings.Replace(text, pairs[i], pairs[i+1], 1)
		}
		files[name].Data = []byte(text)
	}
	return files
}

func reviewed(t *testing.T, old, new fs.FS) *review.Review {
	t.Helper()
	r, err := review.Of(review.Version{Files: old, Name: "main", Commit: "0123456789abcdef"}, review.Version{Files: new}, build.Options{Themes: themes.FS})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// everything is a change of each kind that the review tells of.
func everything(t *testing.T) *review.Review {
	t.Helper()
	new := base(t, map[string][]string{
		"data/figures/2023.yaml": {
			"2880/4500", "288/4500", "tu-sach: 900", "tu-sach: {missing: Đang rà soát}", "so-nam-di-hoc: 8.6\n---", "so-nam-di-hoc: 8.8\n---",
		},
		"data/figures/2022.yaml":       {"  ke-hoach-nam: yes\n", "", "source: Số liệu minh họa", "source: Báo cáo năm (minh họa)"},
		"data/plans/ke-hoach.yaml":     {"value: 70", "value: 65", "baseline: 2021\n    targets: [{by: 2025, value: 5000}]", "baseline: 2022\n    targets: [{by: 2025, value: 5000}]"},
		"data/areas/phan-thiet.yaml":   {"code: \"22915\"", "code: \"22918\""},
		"content/news/le-phat-dong.md": {"---\n", "---\n"},
	})
	new["content/pages/hoi-dap.md"] = &fstest.MapFile{Data: []byte("---\ntitle: Hỏi đáp | *không* <b>đậm</b> @ai #12\n---\n\nMột đoạn.\n")}
	return reviewed(t, base(t, nil), new)
}

// territory is a change of each kind in plans, areas and what became of these.
func territory(t *testing.T) *review.Review {
	t.Helper()
	const (
		plan  = "data/plans/ke-hoach.yaml"
		areas = "data/areas/phan-thiet.yaml"
		fates = "data/areas/changes.yaml"
	)
	old := base(t, map[string][]string{
		areas: {"code: \"22924\"", "code: \"22924\"\n  tile: [1, 1]", "code: \"22930\"", "code: \"22930\"\n  until: 2024-11-30"},
		fates: {
			"{end: duc-nghia}", "{end: duc-nghia}, {split: phu-trinh, into: {phia-bac: 0.25, phia-nam: 0.75}, basis: Số hộ}, {alter: mui-ne, was: {name: Mũi Né cũ}}",
		},
	})
	add := func(files fstest.MapFS, name, text string) {
		files[name].Data = append(slices.Clone(files[name].Data), text...)
	}
	add(old, areas, "- {id: phia-bac, name: Phía Bắc, type: phường, tier: ward, parent: phan-thiet, from: 2024-12-01}\n"+
		"- {id: phia-nam, name: Phía Nam, type: phường, tier: ward, parent: phan-thiet, from: 2024-12-01}\n")
	add(old, plan, "solutions: [{id: truyen-thong, title: Truyền thông, goals: [tu-sach]}, {id: bo, title: Việc bị bỏ}]\n")
	new := fstest.MapFS{}
	for name, f := range old {
		text := regexp.MustCompile("(?m)^  ke-hoach-nam: .*\n").ReplaceAll(f.Data, nil) // the goal goes
		new[name] = &fstest.MapFile{Data: text}
	}
	replace := func(name string, pairs ...string) {
		text := string(new[name].Data)
		for i := 0; i < len(pairs); i += 2 {
			if !strings.Contains(text, pairs[i]) {
				t.Fatalf("%s does not hold %q", name, pairs[i])
			}
			text = strings.Replace(text, pairs[i], pairs[i+1], 1)
		}
		new[name].Data = []byte(text)
	}
	replace(fates, "phia-bac: 0.25, phia-nam: 0.75", "phia-bac: 0.375, phia-nam: 0.625", "basis: Số hộ", "basis: Số dân",
		"{end: duc-nghia}", "{merge: [duc-nghia], into: duc-nghia-2024, outside: xã Hàm Mỹ}",
		"Mũi Né cũ}", "Mũi Né cũ, type: xã, parent: phan-thiet}",
		"{title: Nghị quyết ví dụ}", "{title: Nghị quyết ví dụ, date: 2024-11-14}")
	add(new, fates, "- date: 2025-07-01\n  law: {title: Nghị quyết khác, date: 2025-06-16}\n  events: [{end: phu-thuy, note: Ví dụ}]\n")
	add(new, areas, "- {id: duc-nghia-2024, name: Đức Nghĩa, type: phường, tier: ward, parent: phan-thiet, code: \"22943\", from: 2024-12-01}\n")
	replace(areas, "code: \"22924\"", "until: 2025-06-30\n  aliases: [Phu Thuy]", "tile: [1, 1]", "tile: [2, 1]")
	replace(plan, "title: Kế hoạch học tập suốt đời", "title: Kế hoạch học tập suốt đời giai đoạn 2021–2030\nnumber: 12/KH-UBND",
		"{by: 2025, value: 70}, {by: 2030, value: 80}", "{by: 2025, value: 60}, {by: 2035, value: 80, text: Phấn đấu 80%}",
		"kind: count\n    of: tủ sách", "kind: count\n    of: tủ sách gia đình\n    definition: Ví dụ",
		"  - id: ke-hoach-nam\n    title: Kế hoạch năm\n    kind: done\n    targets: [{by: 2025}]\n", "  - id: lop-hoc\n    title: Lớp học\n    kind: count\n    targets: [{by: 2025, value: 40}]\n",
		"solutions: [", "area_targets: {mui-ne: {tu-sach: [{by: 2025, value: 1500}]}}\nsolutions: [",
		"goals: [tu-sach]}, {id: bo, title: Việc bị bỏ}", "goals: [tu-sach, lop-hoc]}")
	return reviewed(t, old, new)
}

func TestGolden(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]*review.Review{"everything": everything(t), "territory": territory(t)} {
		t.Run(name, func(t *testing.T) { goldens(t, name, r) })
	}
}

func goldens(t *testing.T, what string, r *review.Review) {
	t.Helper()
	for _, lang := range []string{"vi", "en"} {
		for name, print := range map[string]func(*strings.Builder) error{
			"md":   func(b *strings.Builder) error { return r.Markdown(b, lang, "web") },
			"txt":  func(b *strings.Builder) error { return r.Text(b, lang, "web") },
			"json": func(b *strings.Builder) error { return r.JSON(b, lang) },
		} {
			if name == "json" && lang == "en" {
				continue // only the messages differ
			}
			b := &strings.Builder{}
			if err := print(b); err != nil {
				t.Fatal(err)
			}
			if i := strings.Index(b.String(), "⟨"); i >= 0 {
				t.Errorf("%s.%s: words are missing: …%s", lang, name, b.String()[i:min(len(b.String()), i+60)])
			}
			golden.File(t, "testdata/"+what+"."+lang+"."+name, []byte(b.String()))
		}
	}
}

// TestStrangersTexts: what a stranger writes shows as it is written; it makes
// no markup, calls nobody and links nowhere.
func TestStrangersTexts(t *testing.T) {
	t.Parallel()
	title := "![x](https://evil.example/x.png) <img src=x> @ai #1 `a` | b"
	old := base(t, nil)
	new := base(t, nil)
	new["content/pages/hoi-dap.md"] = &fstest.MapFile{Data: []byte("---\ntitle: '" + title + "'\n---\n\nMột đoạn.\n")}
	for name, pair := range map[string][2]string{
		"data/plans/ke-hoach.yaml":   {"title: Tủ sách cộng đồng", "definition: '" + title + "'\n    title: '" + title + "'"},
		"data/areas/changes.yaml":    {"title: Nghị quyết ví dụ", "title: '" + title + "'"},
		"data/areas/phan-thiet.yaml": {"name: Mũi Né", "name: '" + title + "'"},
	} {
		new[name].Data = []byte(strings.Replace(string(new[name].Data), pair[0], pair[1], 1))
	}
	new["data/areas/a | b.yaml"] = &fstest.MapFile{Data: []byte("- {id: khac, name: Khác, tier: ward, parent: phan-thiet}\n")}
	b := &strings.Builder{}
	if err := reviewed(t, old, new).Markdown(b, "vi", ""); err != nil {
		t.Fatal(err)
	}
	for _, told := range []string{"Của | Nội dung", "Ngày hiệu lực", `a \| b.yaml`, "định nghĩa"} {
		if !strings.Contains(b.String(), told) {
			t.Errorf("%q is not told in\n%s", told, b)
		}
	}
	for _, bad := range []string{"![", "<img", "https://evil", "@ai", "#1 ", " | b |"} {
		if strings.Contains(b.String(), bad) {
			t.Errorf("%q stands in\n%s", bad, b)
		}
	}
}

// TestLength: however much changes, the comment is one that a host takes, and
// what it leaves out is counted.
func TestLength(t *testing.T) {
	t.Parallel()
	old, new := base(t, nil), base(t, nil)
	const n = 3000
	for i := range n {
		new[fmt.Sprintf("content/news/tin-%d.md", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "---\ntitle: Tin số %d, %s\ndate: 2023-01-01\n---\n\nMột đoạn.\n", i, strings.Repeat("rất dài, ", 20))}
	}
	r := reviewed(t, old, new)
	b := &strings.Builder{}
	if err := r.Markdown(b, "vi", ""); err != nil {
		t.Fatal(err)
	}
	if b.Len() > 65_000 {
		t.Errorf("%d bytes", b.Len())
	}
	shown := strings.Count(b.String(), "`tin-tuc/tin-")
	left := regexp.MustCompile(`… và ([\d.]+) dòng nữa`).FindAllStringSubmatch(b.String(), -1)
	if shown == 0 || len(left) == 0 {
		t.Fatalf("%d shown, left out: %v", shown, left)
	}
	text := &strings.Builder{}
	if err := r.Text(text, "vi", ""); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(text.String(), " · tin-tuc/tin-"); got != n {
		t.Errorf("the text lists %d of %d", got, n)
	}
}

// TestWords holds the two languages against each other.
func TestWords(t *testing.T) {
	t.Parallel()
	words := map[string]*locale.Catalogue{}
	for _, lang := range []string{"vi", "en"} {
		text, err := fs.ReadFile(themes.FS, "default/words/"+lang+"/diff.txt")
		if err != nil {
			t.Fatal(err)
		}
		c, faults := locale.ParseWords(lang, string(text))
		for _, f := range faults {
			t.Errorf("%s, line %d: %s", lang, f.Line, f.What)
		}
		words[lang] = c
	}
	for _, key := range words["vi"].Keys() {
		if !words["en"].Has(key) || !strings.HasPrefix(key, "diff.") {
			t.Errorf("%s: not in English, or no key of diff", key)
			continue
		}
		if vi, en := words["vi"].Placeholders(key), words["en"].Placeholders(key); !within(vi, en) {
			t.Errorf("%s: vi has %v, en has %v", key, vi, en)
		}
	}
	if len(words["vi"].Keys()) != len(words["en"].Keys()) {
		t.Error("English has more")
	}
}

// within: a count that English tells 1 from more by is no argument in Vietnamese.
func within(vi, en []string) bool {
	rest := strings.Join(en, " ")
	for _, p := range vi {
		if !strings.Contains(rest, p) {
			return false
		}
	}
	return true
}
