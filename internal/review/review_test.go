package review_test

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
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

func TestGolden(t *testing.T) {
	t.Parallel()
	r := everything(t)
	for _, lang := range []string{"vi", "en"} {
		for name, print := range map[string]func(*strings.Builder) error{
			"md":   func(b *strings.Builder) error { return r.Markdown(b, lang, "web") },
			"txt":  func(b *strings.Builder) error { return r.Text(b, lang) },
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
			golden.File(t, "testdata/everything."+lang+"."+name, []byte(b.String()))
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
	b := &strings.Builder{}
	if err := reviewed(t, old, new).Markdown(b, "vi", ""); err != nil {
		t.Fatal(err)
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
	if err := r.Text(text, "vi"); err != nil {
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
