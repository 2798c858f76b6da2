package source

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

// base is a small site that loads clean; cases lay their files over it.
var base = map[string]string{
	"data/site.yaml": "title: Tiến độ\npublisher: Ban biên tập ví dụ\nlanguages: [vi, en]\n" +
		"tiers: [{id: city, title: thành phố}, {id: ward, title: phường}]\n",
	"data/areas/pt.yaml": "id: phan-thiet\nname: Phan Thiết\nareas:\n" +
		"  - {id: phu-thuy, name: Phú Thủy, type: phường, aliases: [Phú Thuỷ cũ]}\n" +
		"  - {id: phu-tai, name: Phú Tài, type: phường}\n  - {id: mui-ne, name: Mũi Né, type: phường, code: \"22918\"}\n",
	"data/plans/kh.yaml": "title: Kế hoạch\ngoals:\n" +
		"  - {id: gia-dinh, title: Gia đình học tập, kind: share, targets: [{by: 2025, value: 70}]}\n" +
		"  - {id: tu-sach, title: Tủ sách, kind: count, targets: [{by: 2025, value: 50}]}\n" +
		"  - {id: so-nam, title: Số năm đi học, kind: value, targets: [{by: 2025, value: 9.5}]}\n" +
		"  - {id: ke-hoach-nam, title: Kế hoạch năm, kind: done, targets: [{by: 2025}]}\n",
}

// over lays files over the base site.
func over(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for _, m := range []map[string]string{base, files} {
		for name, text := range m {
			out[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
		}
	}
	return out
}

func load(files map[string]string) (*record.Record, []diag.Diagnostic) {
	log := &diag.Log{}
	rec := Load(over(files), log)
	return rec, log.Sorted()
}

// shown prints diagnostics as a reader of either language gets them.
func shown(list []diag.Diagnostic) string {
	var b strings.Builder
	for _, d := range list {
		fmt.Fprintf(&b, "%s %s [%s]\n", d.Pos, d.Severity(), d.Code)
		for _, lang := range []string{"vi", "en"} {
			fmt.Fprintf(&b, "  %s\n  → %s\n", d.Message(lang), d.HintText(lang))
		}
		for _, n := range d.Notes {
			fmt.Fprintf(&b, "  + %s %s\n", n.Pos, n.Message("en"))
		}
	}
	return b.String()
}

// unescape reads \xNN, \uNNNN and \t in a case, for what an editor cannot see.
func unescape(s string) string {
	s = strings.ReplaceAll(s, `\t`, "\t")
	for i := strings.Index(s, `\u{`); i >= 0; i = strings.Index(s, `\u{`) {
		end := i + strings.IndexByte(s[i:], '}')
		var r rune
		fmt.Sscanf(s[i+3:end], "%x", &r)
		s = s[:i] + string(r) + s[end+1:]
	}
	for i := strings.Index(s, `\x{`); i >= 0; i = strings.Index(s, `\x{`) {
		end := i + strings.IndexByte(s[i:], '}')
		var b byte
		fmt.Sscanf(s[i+3:end], "%x", &b)
		s = s[:i] + string([]byte{b}) + s[end+1:]
	}
	return s
}

// TestFaults reads testdata/faults.txt: for each fault that people make, the
// file and all that is said of it, in both languages. A file "case" is a report
// for phu-thuy, 2024, unless the case names another file.
func TestFaults(t *testing.T) {
	const path = "testdata/faults.txt"
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	archive := txtar.Parse(raw)
	for i := 0; i+1 < len(archive.Files); i += 2 {
		in, want := &archive.Files[i], &archive.Files[i+1]
		if want.Name != "said" {
			t.Fatalf("after %q stands %q, not what is said of it", in.Name, want.Name)
		}
		title, file, ok := strings.Cut(in.Name, " | ")
		if !ok {
			file = "data/figures/a.yaml"
		}
		got := ""
		t.Run(title, func(t *testing.T) {
			_, list := load(map[string]string{file: unescape(string(in.Data))})
			if got = shown(list); got == "" {
				t.Error("nothing is said")
			}
			if strings.ContainsAny(got, "⟨⟩") {
				t.Errorf("an argument is missing:\n%s", got)
			}
			if d := cmp.Diff(string(want.Data), got); d != "" && !*update {
				t.Error(d)
			}
		})
		want.Data = []byte(got)
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
