package source

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
)

// tree prints what decoding looks at of a node.
func tree(b *strings.Builder, n *yaml.Node, depth int) {
	fmt.Fprintf(b, "%s%d:%d kind %d style %d %q %s\n", strings.Repeat(" ", depth), n.Line, n.Column, n.Kind, n.Style, n.Value, n.LineComment)
	for _, c := range n.Content {
		tree(b, c, depth+1)
	}
}

// agree holds the plain reader against the library: what it takes, the library
// takes too, and reads as the same nodes at the same places.
func agree(t *testing.T, r *plainReader, text string) (taken bool) {
	t.Helper()
	got, ok := r.read(text)
	if !ok {
		return false
	}
	var g, w strings.Builder
	tree(&g, got, 0)
	want, err := parse(part{text: text})
	if err != nil || want == nil {
		t.Fatalf("the library does not read %q: %v", text, err)
	}
	if tree(&w, want, 0); g.String() != w.String() {
		t.Errorf("%q is read as\n%s\nand by the library as\n%s", text, &g, &w)
	}
	return true
}

// TestPlain: the documents of which sites have thousands are plain, what is not
// goes to the library.
func TestPlain(t *testing.T) {
	r := &plainReader{}
	for text, plain := range map[string]bool{
		"area: phu-thuy\nperiod: 2023\nfigures:\n  gia-dinh: 3120/4500\n  tu-sach: 52\n":                    true,
		"---\narea: phu-thuy\n\nfigures:\n    a:\n      numerator: 3\n      denominator: 4\n    b: 9.4\n\n": true,
		"source: Số liệu, “minh họa” – 2023\nmissing: \"Lý do: chưa gửi\"":                                  true,
		"figures:\n  a: {numerator: 41, denominator: 60, note: Chưa gồm 2 dòng họ, status: provisional}\n":  true,
		"a: 1 234\n": true, "a: 3120 / 4500\n": true, "a: x{y}\n": true, "a: b:c\n": true, "a: yes\n": true,

		"a: b # chú thích\n": false, "# chú thích\na: b\n": false, "a: 'b'\n": false, "a: \"b\\n\"\n": false, "a: \"b\" c\n": false,
		"a: b: c\n": false, "a: b:\n": false, "a:\n": false, "a:\nb: c\n": false, "a: -1\n": false, "a: [b]\n": false, "a: {b}\n": false,
		"a: {b: c}, d\n": false, "a: {b: \"c\"}\n": false, "a: {b: c,d}\n": false, "a: {b: c }\n": false, "a: {}\n": false, "- a: b\n": false,
		"a: b\n  c\n": false, "a: b\n c: d\n": false, "a:\n  b: c\n d: e\n": false, "a: *b\n": false, "a: &b c\n": false, "a: |\n  b\n": false,
		"a: b \n": false, "a:  b\n": false, "a:\tb\n": false, "a: b\r\n": false, " a: b\n": false, "a: b\n...\n": false, "A: b\n": false,
		"<<: b\n": false, "": false, "---\n": false, "a: b\u00a0c\n": true, "a: \u2028\n": false, "a: \ufeff\n": false, "a: \xff\n": false,
	} {
		if got := agree(t, r, text); got != plain {
			t.Errorf("%q: plain is %v, want %v", text, got, plain)
		}
	}
}

// FuzzPlain holds the plain reader against the library.
func FuzzPlain(f *testing.F) {
	raw, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		f.Fatal(err)
	}
	for i, x := range txtar.Parse(raw).Files {
		if i%2 == 0 {
			f.Add(unescape(string(x.Data)))
		}
	}
	f.Add("area: a\nfigures:\n  a: {numerator: 41, note: Chưa}\n  b:\n    c: \"d e\"\n")
	r := &plainReader{}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range parts(text, 0) {
			agree(t, r, p.text)
		}
	})
}

// TestPlainSameRecord: with and without the plain reader a site gives the same
// record and the same words, positions and all.
func TestPlainSameRecord(t *testing.T) {
	raw, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		t.Fatal(err)
	}
	look := func(text string, plain *plainReader) string {
		log := &diag.Log{}
		l := newLoader(over(nil), log)
		paths := l.list()
		l.loadSite(paths.site)
		l.loadAreas(paths.areas)
		l.loadPlans(paths.plans)
		d := &decoder{file: &file{name: "a.yaml", text: text}, loader: l, plain: plain}
		var b strings.Builder
		d.documents(text, 0, func(n *yaml.Node) {
			if rep, id := d.reportOf(n); rep == nil {
				fmt.Fprintln(&b, "none of", id)
			} else {
				fmt.Fprintln(&b, rep.Area.ID, rep.Period, rep.Source, rep.Status, rep.Missing, rep.Pos, rep.PeriodPos)
				for _, f := range rep.Figures {
					fmt.Fprintln(&b, f.Goal.ID, f.Absent, f.Reason, f.Num, f.Den, f.Value, f.Status, f.Note, f.Confirm, f.Pos)
				}
			}
		}, func(p part) { fmt.Fprintln(&b, "broken", p.above) })
		return b.String() + shown(log.Sorted())
	}
	for i, x := range txtar.Parse(raw).Files {
		if i%2 == 0 && !strings.Contains(x.Name, " | ") {
			text := unescape(string(x.Data))
			if with, without := look(text, &plainReader{}), look(text, nil); with != without {
				t.Errorf("%s: read plainly\n%s\nand by the library\n%s", x.Name, with, without)
			}
		}
	}
}
