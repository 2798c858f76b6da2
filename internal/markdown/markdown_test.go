package markdown

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
)

// asWritten prints each address as it stands in the text.
func asWritten(l Link) string { return l.Dest }

// testCase is one of testdata/*.txt: "1: title", the source, the HTML and,
// where something is refused, a line a diagnostic, each part closed by a rule.
type testCase struct{ title, source, html, diags string }

const rule, double = "//- - - - - - - - -//\n", "//= = = = = = = = =//\n"

func readCases(t testing.TB) []testCase {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	var cases []testCase
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, block := range strings.Split(strings.TrimSuffix(string(data), double), double) {
			parts := strings.Split(strings.TrimLeft(block, "\n"), rule)
			number := strconv.Itoa(i + 1)
			if len(parts) < 3 || len(parts) > 4 || !strings.HasPrefix(parts[0], number+": ") {
				t.Fatalf("%s: case %s is not well formed", file, number)
			}
			c := testCase{title: filepath.Base(file) + " " + strings.TrimSpace(parts[0]), source: parts[1], html: parts[2]}
			if len(parts) == 4 {
				c.diags = parts[3]
			}
			cases = append(cases, c)
		}
	}
	return cases
}

func TestCases(t *testing.T) {
	for _, c := range readCases(t) {
		t.Run(c.title, func(t *testing.T) {
			t.Parallel()
			var log diag.Log
			doc := Parse("a.md", 1, []byte(c.source), &log)
			if diff := cmp.Diff(c.html, string(doc.HTML(asWritten))); diff != "" {
				t.Errorf("HTML (-want +got):\n%s", diff)
			}
			var diags strings.Builder
			for _, d := range log.Sorted() {
				diags.WriteString(strings.TrimPrefix(d.Pos.String(), "a.md:") + " " + string(d.Code) + "\n")
			}
			if diff := cmp.Diff(c.diags, diags.String()); diff != "" {
				t.Errorf("diagnostics (-want +got):\n%s", diff)
			}
		})
	}
}

// TestPositions: line and column are true to the file, front matter and letters
// of several bytes included.
func TestPositions(t *testing.T) {
	body := "Đường dẫn [một](a.md).\r\n\r\n> - Ảnh ở Đức Nghĩa: ![lễ](lễ.jpg)\n>   và <https://example.org>\n\n| Phường |\n|---|\n| [Mũi Né](area:mui-ne) |\n"
	var log diag.Log
	doc := Parse("content/news/a.md", 8, []byte(body), &log)
	var got []string
	for _, l := range doc.Links {
		got = append(got, l.Pos.String()+" "+l.Dest)
	}
	want := []string{
		"content/news/a.md:8:11 a.md",
		"content/news/a.md:10:22 lễ.jpg",
		"content/news/a.md:11:8 https://example.org",
		"content/news/a.md:15:3 area:mui-ne",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	if n := len(log.Sorted()); n != 0 {
		t.Errorf("%d diagnostics, want none", n)
	}
}

func TestHeadings(t *testing.T) {
	var log diag.Log
	doc := Parse("a.md", 1, []byte("# Đức Nghĩa\n\n### Số *liệu* &amp; nguồn\n\n# Đức Nghĩa\n\n## 1️⃣\n"), &log)
	want := []Heading{
		{2, "Đức Nghĩa", "duc-nghia"}, {3, "Số liệu & nguồn", "so-lieu-nguon"},
		{2, "Đức Nghĩa", "duc-nghia-2"}, {3, "1️⃣", "1"},
	}
	if diff := cmp.Diff(want, doc.Headings); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestText(t *testing.T) {
	var log diag.Log
	doc := Parse("a.md", 1, []byte("## Tiêu đề\n\nMỗi mục tiêu có *hai* mốc,\n2025 &amp; [2030](a.md).\n\n| a |\n|---|\n| b |\n\n- mục\n"), &log)
	for max, want := range map[int]string{
		100: "Mỗi mục tiêu có hai mốc, 2025 & 2030. mục",
		41:  "Mỗi mục tiêu có hai mốc, 2025 & 2030. mục",
		40:  "Mỗi mục tiêu có hai mốc, 2025 & 2030…",
		25:  "Mỗi mục tiêu có hai mốc…",
		4:   "Mỗi…",
		1:   "…",
		0:   "",
	} {
		if got := doc.Text(max); got != want {
			t.Errorf("Text(%d) = %q, want %q", max, got, want)
		}
	}
}

// TestTextOfLong: not all words are kept, and a cut shows even so.
func TestTextOfLong(t *testing.T) {
	var log diag.Log
	doc := Parse("a.md", 1, []byte(strings.Repeat("Mỗi mục tiêu có hai mốc.\n\n", 200)), &log)
	got := doc.Text(5000)
	if len(got) > 2*keptWords || !strings.HasSuffix(got, "mốc…") {
		t.Errorf("Text(5000) = %q", got)
	}
}

// TestConcurrent: one text printed by many, many texts parsed at once.
func TestConcurrent(t *testing.T) {
	cases := readCases(t)
	var log diag.Log
	shared := Parse("a.md", 1, []byte(cases[0].source), &log)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for _, c := range cases {
				if got := Parse("a.md", 1, []byte(c.source), &log).HTML(asWritten); string(got) != c.html {
					t.Errorf("%s: got %s", c.title, got)
				}
			}
			if got := shared.HTML(asWritten); string(got) != cases[0].html {
				t.Errorf("got %s", got)
			}
		})
	}
	all.Wait()
}

// FuzzParse: whatever is written, nothing panics, every position lies inside
// the file, and no address is printed that is not on the list.
func FuzzParse(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) {
			t.Skip() // refused before
		}
		var log diag.Log
		doc := Parse("a.md", 1, []byte(source), &log)
		lines := strings.Split(source, "\n")
		inside := func(p diag.Pos) {
			if p.Line < 1 || p.Line > len(lines) || p.Col < 1 || p.Col > utf8.RuneCountInString(lines[p.Line-1])+1 {
				t.Errorf("%s lies outside of %q", p, source)
			}
		}
		for _, d := range log.Sorted() {
			inside(d.Pos)
		}
		for _, l := range doc.Links {
			inside(l.Pos)
		}
		var printed int
		html := doc.HTML(func(l Link) string { printed++; return "ADDRESS" })
		if printed != len(doc.Links) {
			t.Errorf("%d addresses printed, %d links", printed, len(doc.Links))
		}
		if n := strings.Count(string(html), `href="`) + strings.Count(string(html), `src="`); n != strings.Count(string(html), `href="ADDRESS"`)+strings.Count(string(html), `src="ADDRESS"`) {
			t.Errorf("an address of its own in %s", html)
		}
		if n := utf8.RuneCountInString(doc.Text(20)); n > 20 {
			t.Errorf("Text(20) has %d characters", n)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	body := []byte(strings.Repeat("Đoạn văn **có chữ đậm** và [liên kết](https://example.org/a) về số liệu của phường, xã.\n\n", 20) +
		"## Số liệu\n\n| Đơn vị | Kế hoạch | Thực hiện |\n|---|---:|---:|\n| An Bình | 100 | 90 |\n\n- một\n- hai\n")
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		var log diag.Log
		Parse("a.md", 1, body, &log).HTML(asWritten)
	}
}

// TestManyHeadings: headings of the same words are numbered without a search
// from the first of them.
func TestManyHeadings(t *testing.T) {
	t.Parallel()
	const many = 20_000
	doc := Parse("tin.md", 1, []byte(strings.Repeat("# Mục\n", many)+"\n# muc-2\n"), &diag.Log{})
	if last := doc.Headings[many-1].ID; last != "muc-20000" {
		t.Errorf("the last of %d is %s", many, last)
	}
	if after := doc.Headings[many].ID; after != "muc-2-2" {
		t.Errorf("one whose own words are taken is %s", after)
	}
}
