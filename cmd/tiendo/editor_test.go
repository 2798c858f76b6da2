package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/golden"
)

// newSite is a site as tiendo new site makes it.
func newSite(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "trang")
	args := []string{"new", "site", dir, "--lang", "vi", "--title", "Thử", "--publisher", "Ban", "--tiers", "tỉnh > phường, xã"}
	if code := run(args, strings.NewReader(""), io.Discard, io.Discard); code != clean {
		t.Fatalf("tiendo new site exits with %d", code)
	}
	return dir
}

// unsaid is a text without its modelines.
func unsaid(text string) string {
	for strings.HasPrefix(text, "# yaml-language-server:") || strings.HasPrefix(text, "# $schema:") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return text
}

// TestEditorByModeline: with nothing but a file's first line, an editor offers,
// explains and marks, in the site's language.
func TestEditorByModeline(t *testing.T) {
	dir := newSite(t)
	c := startLSP(t, dir, nil)
	const modeline = "# yaml-language-server: $schema=../../schema/report.schema.json\n"
	open := func(name, text string) (file string, marked map[int]string) {
		file, marked = filepath.Join(dir, "data", "figures", name), map[int]string{}
		for _, f := range c.open(file, modeline+text) {
			marked[f.Range.Start.Line+1] += f.Message + "\n"
		}
		return file, marked
	}

	const wrong = "area: vi-du-z\nperiod: 2024-13\nsuorce: Thu\nfigures:\n  gia-dinh-doc-sach: 62.5\n  tu-sach-cong-dong: 12\n"
	file, marked := open("sai.yaml", wrong)
	for line, want := range map[int]string{2: "Không có địa bàn nào mang mã này", 3: "2024-Q3 (quý)", 4: "suorce", 6: "Viết tử số/mẫu số: 3120/4500"} {
		if !strings.Contains(marked[line], want) {
			t.Errorf("line %d: %q, want %q", line, marked[line], want)
		}
	}
	if len(marked) != 4 {
		t.Errorf("marked are %v", marked)
	}
	if h := c.hover(file, lspPlace(t, modeline+wrong, "gia-dinh")); !strings.Contains(h, "Định nghĩa: Tỷ lệ gia đình có góc đọc sách") {
		t.Errorf("of the goal is said %q", h)
	}

	const begun = "area: \nperiod: 2024\nfigures:\n  \n"
	file, _ = open("dang-go.yaml", begun)
	areas := c.offer(file, lspPlace(t, modeline+begun, "area: "))
	for id, name := range map[string]string{"vi-du": "Ví dụ", "vi-du-a": "phường Ví dụ A", "vi-du-e": "Ví dụ E"} {
		if !strings.Contains(areas[id], name) {
			t.Errorf("of areas are offered %v; %s should be, as %s", areas, id, name)
		}
	}
	if goals := c.offer(file, lspPos{4, 2}); !strings.Contains(goals["tu-sach-cong-dong"], "Định nghĩa: Số tủ sách") {
		t.Errorf("of goals are offered %v", goals)
	}

	file, _ = open("trong.yaml", "")
	all := c.offer(file, lspPos{1, 0})
	for _, want := range []string{"area", "status", "báo cáo: Kế hoạch ví dụ về văn hóa đọc"} {
		if all[want] == "" {
			t.Errorf("in an empty file are offered %v; %q should be", all, want)
		}
	}
}

// TestEditorBySettings: with a site's settings for VS Code, files without a
// modeline have the schema of their place, and what tiendo wrote is not marked.
func TestEditorBySettings(t *testing.T) {
	dir := newSite(t)
	raw, err := os.ReadFile(filepath.Join(dir, ".vscode", "settings.json"))
	if err != nil {
		t.Fatal(err)
	}
	var settings struct {
		Schemas map[string]any `json:"yaml.schemas"`
	}
	if err := json.Unmarshal(raw, &settings); err != nil {
		t.Fatal(err)
	}
	whole := map[string]any{} // VS Code resolves names in the folder
	for name, places := range settings.Schemas {
		whole[fileURI(filepath.Join(dir, name))] = places
	}
	c := startLSP(t, dir, whole)
	files, err := filepath.Glob(filepath.Join(dir, "data", "*", "*.yaml"))
	if err != nil || len(files) < 5 {
		t.Fatalf("the new site has %q: %v", files, err)
	}
	for _, file := range append(files, filepath.Join(dir, "data", "site.yaml")) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if found := c.open(file, unsaid(string(text))); len(found) > 0 {
			t.Errorf("%s: %+v", file, found)
		}
	}
	// A modeline would be the first document's alone; a place is the whole file's.
	found := c.open(filepath.Join(dir, "data", "figures", "hai.yaml"), "area: vi-du-a\nperiod: 2030\nmissing: Thu\n---\narea: vi-du-z\nperiod: 2030\nmissing: Thu\n")
	if len(found) != 1 || found[0].Range.Start.Line != 4 {
		t.Errorf("of two reports are marked %+v", found)
	}
	const change = "- date: 2025-07-01\n  law: Nghị quyết ví dụ\n  events: [{end: vi-du-a}]\n"
	marks := map[string]int{}
	for name, text := range map[string]string{
		"data/areas/changes.yaml": change, "data/site2.yaml": "khac: 1\n", "data/areas/khac.yaml": change,
		"data/plans/moi.yaml": "khac: 1\n", "data/imports/moi.yaml": "khac: 1\n", "data/figures/2030/moi.yaml": "khac: 1\n",
	} {
		marks[name] = min(len(c.open(filepath.Join(dir, filepath.FromSlash(name)), text)), 1)
	}
	if diff := cmp.Diff(map[string]int{"data/areas/changes.yaml": 0, "data/site2.yaml": 0, "data/areas/khac.yaml": 1,
		"data/plans/moi.yaml": 1, "data/imports/moi.yaml": 1, "data/figures/2030/moi.yaml": 1}, marks); diff != "" {
		t.Errorf("marked or not, by place:\n%s", diff)
	}
}

// TestOwnSite: this repository's own site gives editors what a new site does:
// its schemas as tiendo schema writes them, its settings, and modelines in the
// files that are one document; in a file of reports they would be the first's.
func TestOwnSite(t *testing.T) {
	const own = "../.."
	schemas, err := loadSchemas(own, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range schemas {
		golden.File(t, filepath.Join(own, schemaDir, s.Name), s.JSON)
	}
	there, err := filepath.Glob(filepath.Join(own, schemaDir, "*"))
	if err != nil || len(there) != len(schemas) {
		t.Errorf("the schemas are %q: %v", there, err)
	}

	made := newSite(t)
	for _, name := range []string{"settings.json", "extensions.json"} {
		want, err := os.ReadFile(filepath.Join(made, ".vscode", name))
		if err != nil {
			t.Fatal(err)
		}
		golden.File(t, filepath.Join(own, ".vscode", name), want)
	}
	for place, schema := range map[string]string{
		"data/site.yaml": "site", "data/plans/*.yaml": "plan", "data/areas/phan-thiet.yaml": "area", "data/areas/changes.yaml": "change",
	} {
		files, err := filepath.Glob(filepath.Join(own, place))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %q, %v", place, files, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			to := strings.Repeat("../", strings.Count(place, "/")) + "schema/" + schema + ".schema.json"
			if want := "# yaml-language-server: $schema=" + to + "\n# $schema: " + to + "\n"; !strings.HasPrefix(string(text), want) {
				t.Errorf("%s does not begin with %q", file, want)
			}
		}
	}
}
