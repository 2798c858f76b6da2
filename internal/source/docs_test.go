package source

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/diag"
)

const docsPath = "../../docs/data-format.md"

var (
	tableMark = regexp.MustCompile(`(?s)<!-- table: ([a-z ]+) -->\n(.*?)(\n## |\z)`)
	example   = regexp.MustCompile("(?s)<!-- example: (\\S+) -->\n```[a-z]+\n(.*?)```\n")
)

// TestDocsTables keeps the tables of docs/data-format.md as the description has
// them; -update writes them.
func TestDocsTables(t *testing.T) {
	raw, err := os.ReadFile(docsPath)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	got := tableMark.ReplaceAllStringFunc(string(raw), func(s string) string {
		x := tableMark.FindStringSubmatch(s)
		var b strings.Builder
		b.WriteString("<!-- table: " + x[1] + " -->\n")
		for _, name := range strings.Fields(x[1]) {
			seen[name] = true
			b.WriteString("\n" + table(describe(name)))
		}
		return b.String() + x[3]
	})
	for _, o := range objects {
		if !seen[o.name] {
			t.Errorf("docs/data-format.md has no table of %s", o.name)
		}
	}
	if d := cmp.Diff(string(raw), got); d != "" {
		if !*update {
			t.Errorf("the tables are stale; go test ./internal/source -update writes them anew:\n%s", d)
		} else if err := os.WriteFile(docsPath, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// table is an object's keys in Markdown.
func table(o *object) string {
	var b strings.Builder
	b.WriteString("`" + o.name + "`: " + o.doc.Vi + " *" + o.doc.En + "*\n\n")
	b.WriteString("| khóa · key | kiểu · kind | nghĩa | meaning | ví dụ · example | từ · since |\n| --- | --- | --- | --- | --- | --- |\n")
	for i := range o.fields {
		f := &o.fields[i]
		key := "`" + f.key + "`"
		if f.required {
			key = "**" + key + "**"
		}
		b.WriteString("| " + key + " | " + kindOf(f) + " | " + f.doc.Vi + " | " + f.doc.En + " | `" + f.example + "` | " + strconv.Itoa(f.sinceVersion()) + " |\n")
	}
	return b.String()
}

func kindOf(f *field) string {
	names := map[kind]string{
		text: "chữ · text", line: "một dòng chữ · words", ident: "mã · id", areaRef: "mã địa bàn · area id",
		goalRef: "mã mục tiêu · goal id", tierRef: "mã cấp · tier id", date: "ngày · date", period: "kỳ · period",
		years: "giai đoạn · years", whole: "số nguyên · whole number", decimal: "số · number", yesNo: "yes, no",
		language: "vi, en", address: "địa chỉ · address", email: "thư điện tử · e-mail", attachment: "tệp · file", shares: "mã, hoặc mã → phần · id, or id → share", tile: "[cột, hàng] · [column, row]",
		figureMap: "mã mục tiêu → " + f.of, targetMap: "mã địa bàn → mã mục tiêu → " + f.of,
		amount: "số hoặc yes, no · number or yes, no", nested: "`" + f.of + "`", word: strings.Join(f.words, ", "),
	}
	if f.list {
		return "danh sách · list: " + names[f.kind]
	}
	return names[f.kind]
}

// docsSite is the site of the examples in docs/data-format.md, with the files
// that they name.
func docsSite(t testing.TB) fstest.MapFS {
	t.Helper()
	raw, err := os.ReadFile(docsPath)
	if err != nil {
		t.Fatal(err)
	}
	site := fstest.MapFS{
		"content/files/ke-hoach.pdf":        {Data: []byte("%PDF")},
		"content/news/le-phat-dong.jpg":     {Data: []byte("JPEG")},
		"content/files/bao-cao-2023.pdf":    {Data: []byte("%PDF")},
		"content/pages/ghi-chu/anh-nho.png": {Data: []byte("PNG")},
	}
	for _, x := range example.FindAllStringSubmatch(string(raw), -1) {
		site[x[1]] = &fstest.MapFile{Data: []byte(x[2])}
	}
	return site
}

// TestDocsExamples: each document's example loads clean and names every key.
func TestDocsExamples(t *testing.T) {
	site := docsSite(t)
	log := &diag.Log{}
	rec := Load(site, log)
	if s := shown(log.Sorted()); s != "" {
		t.Errorf("the examples are not clean:\n%s", s)
	}
	if len(rec.Plans) != 1 || len(rec.Areas) != 9 || len(rec.Reports) != 3 || len(rec.Articles) != 1 || len(rec.Pages) != 1 {
		t.Errorf("the examples give %d plans, %d areas, %d reports, %d articles, %d pages",
			len(rec.Plans), len(rec.Areas), len(rec.Reports), len(rec.Articles), len(rec.Pages))
	}
	var all strings.Builder
	for name, f := range site {
		if strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, ".md") {
			all.Write(f.Data)
		}
	}
	for _, o := range objects {
		for _, f := range o.fields {
			if !regexp.MustCompile(`(?m)(^|[\s{,-])` + f.key + `:`).MatchString(all.String()) {
				t.Errorf("no example in docs/data-format.md has the key %s of %s", f.key, o.name)
			}
		}
	}
}
