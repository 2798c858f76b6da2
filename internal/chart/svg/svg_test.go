package svg

import (
	"bytes"
	"encoding/xml"
	"flag"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the drawings of testdata anew")

// standalone makes of a drawing a file that a browser shows in the theme's
// looks.
func standalone(drawing []byte) []byte {
	const head = `<?xml-stylesheet href="../../../../themes/default/style.css"?>
<?xml-stylesheet href="../../../../themes/default/chart.css"?>
<svg xmlns="http://www.w3.org/2000/svg" `
	return append([]byte(head), bytes.TrimPrefix(append(drawing, '\n'), []byte("<svg "))...)
}

func TestDrawings(t *testing.T) {
	var want []string
	specs := shapes()
	for _, name := range slices.Sorted(maps.Keys(specs)) {
		for suffix, w := range map[string]Width{"narrow": Narrow, "wide": Wide} {
			file := filepath.Join("testdata", name+"-"+suffix+".svg")
			want = append(want, file)
			got := standalone(Append(nil, specs[name], w))
			if *update {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			golden, err := os.ReadFile(file)
			if err != nil || !bytes.Equal(golden, got) {
				t.Errorf("%s differs (-update writes it anew): %v", file, err)
			}
			wellFormed(t, file, got)
		}
	}
	files, _ := filepath.Glob("testdata/*.svg")
	slices.Sort(want)
	if !slices.Equal(files, want) {
		t.Errorf("testdata holds %v; want %v", files, want)
	}
}

// wellFormed reads the drawing as XML; it must have no style of its own, since
// the pages' security policy forbids that.
func wellFormed(t *testing.T, name string, drawing []byte) {
	d := xml.NewDecoder(bytes.NewReader(drawing))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		if e, ok := token.(xml.StartElement); ok {
			for _, a := range e.Attr {
				if a.Name.Local == "style" || a.Name.Local == "fill" || a.Name.Local == "stroke" {
					t.Errorf("%s: <%s> has the attribute %s", name, e.Name.Local, a.Name.Local)
				}
			}
		}
	}
}

// Both drawings of a spec may stand in one page.
func TestIDs(t *testing.T) {
	for name, s := range shapes() {
		both := string(Append(Append(nil, s, Narrow), s, Wide))
		for _, id := range []string{s.ID + "-n", s.ID + "-w"} {
			if n := strings.Count(both, ` id="`+id+`"`); n != 1 {
				t.Errorf("%s: the id %s occurs %d times", name, id, n)
			}
			if !strings.Contains(both, `aria-labelledby="`+id+`"><title`) {
				t.Errorf("%s: nothing is named by %s", name, id)
			}
		}
	}
}

// The mark stands inside each drawing that has one.
func TestMark(t *testing.T) {
	for name, s := range shapes() {
		s.Mark = "Số liệu <minh họa>"
		for _, w := range []Width{Narrow, Wide} {
			if got := string(Append(nil, s, w)); !strings.Contains(got, ">Số liệu &lt;minh họa&gt;</text>") {
				t.Errorf("%s: no mark in %s", name, got)
			}
		}
	}
}

func TestSentence(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a chart without a sentence was drawn")
		}
	}()
	s := shapes()["line"]
	s.Sentence = ""
	Append(nil, s, Narrow)
}

func BenchmarkAppend(b *testing.B) {
	specs := shapes()
	for _, name := range []string{"line", "bullet", "ranking", "multiples"} {
		b.Run(name, func(b *testing.B) {
			var buf []byte
			b.ReportAllocs()
			for b.Loop() {
				buf = Append(buf[:0], specs[name], Narrow)
			}
			b.ReportMetric(float64(len(buf)), "B/drawing")
		})
	}
}
