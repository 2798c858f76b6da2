package diag

import (
	"bytes"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"tiendo/internal/golden"
	"tiendo/internal/locale"
)

// A table of the tests' own, so that no text of the real one is tied to them.
const (
	testError   Code = "test-error"
	testWarning Code = "test-warning"
)

func TestMain(m *testing.M) {
	byCode[testError] = &Entry{
		Code: testError, Severity: Error,
		Message: Words{"“{found}” không phải là số.", "“{found}” is no number."},
		Hint:    Words{"Hãy ghi {want}.", "Write {want}."},
		Why:     Words{"Vì sao.", "Why."},
		Bad:     "-- data/a.yaml --\na:\u00a01.234\n", Good: "-- data/a.yaml --\na: 1234\n",
	}
	byCode[testWarning] = &Entry{
		Code: testWarning, Severity: Warning,
		Message: Words{"Có {n} {what}.", "There {n?is|are} {n} {what}."},
	}
	m.Run()
}

const testFile = "area: phu-thuy\r\n\tshare: 1.234\nnote: 進度 tiến độ → 100%, x: y\nlong: " +
	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" +
	"HERE bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n" +
	"esc: \x1b[31mred\u200b\xff e\u0301 end\n"

func testLog() *Log {
	l := &Log{}
	at := func(line, col int) Pos { return Pos{File: "data/a, b.yaml", Line: line, Col: col} }
	l.At(at(4, 121), testWarning, locale.Args{"n": 1, "what": Words{"chữ", "word"}})
	l.At(at(2, 9), testError, locale.Args{"found": "1.234", "want": "1234"},
		Note{Pos: at(1, 1), Text: FirstGivenHere}, Note{Pos: Pos{File: "data/gone.yaml", Line: 3, Col: 1}, Text: DefinedHere})
	l.At(at(3, 23), testError, locale.Args{"found": "100%", "want": "100"})
	l.At(at(5, 14), testWarning, locale.Args{"n": 2, "what": "\x1b[2J"})
	l.Report(Diagnostic{Pos: at(5, 0), Code: testWarning, Args: locale.Args{"n": 3, "what": "x"}, Hint: Words{"Hãy {what}.", "Do {what}."}})
	l.At(Pos{File: "data/a, b.yaml"}, testWarning, locale.Args{"n": 0, "what": "z"})
	l.At(Pos{File: "bieu.xlsx", Cell: "Phú Thủy!B7"}, testError, locale.Args{"found": "x", "want": "1"})
	l.At(Pos{}, testWarning, locale.Args{"n": 5, "what": "y"})
	l.At(at(99, 1), testWarning, locale.Args{"n": 99, "what": "past the end"})
	l.At(at(4, 121), testWarning, locale.Args{"n": 1, "what": Words{"chữ", "word"}}) // a double
	return l
}

func TestPrinters(t *testing.T) {
	for _, lang := range []string{"vi", "en"} {
		p := Printer{Lang: lang, Site: "phan-thiet", Source: func(file string) []byte {
			if file == "data/a, b.yaml" {
				return []byte(testFile)
			}
			return nil
		}}
		for name, print := range map[string]func(*bytes.Buffer) error{
			"text":   func(b *bytes.Buffer) error { return p.Text(b, testLog().Sorted()) },
			"github": func(b *bytes.Buffer) error { return p.GitHub(b, testLog().Sorted()) },
			"json":   func(b *bytes.Buffer) error { return p.JSON(b, testLog().Sorted()) },
		} {
			b := &bytes.Buffer{}
			if err := print(b); err != nil {
				t.Error(err)
			}
			if i := strings.IndexFunc(b.String(), func(r rune) bool { return r < ' ' && r != '\n' }); i >= 0 && name == "text" {
				t.Errorf("%s: a control character would steer the terminal", name)
			}
			golden.File(t, "testdata/"+name+"."+lang, b.Bytes())
		}
	}
}

func TestJSONOfNothing(t *testing.T) {
	b := &bytes.Buffer{}
	if err := (Printer{}).JSON(b, nil); err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if list, ok := got["diagnostics"].([]any); !ok || len(list) > 0 || got["site"] != "." {
		t.Errorf("got %v", got)
	}
}

func TestExplain(t *testing.T) {
	b := &bytes.Buffer{}
	if err := Explain(b, byCode[testError], "vi"); err != nil {
		t.Fatal(err)
	}
	const want = `lỗi [test-error]: “{found}” không phải là số.
  Gợi ý: Hãy ghi {want}.

Vì sao.

Sai:

    -- data/a.yaml --
    a:‹U+00A0›1.234

Đúng:

    -- data/a.yaml --
    a: 1234
`
	if b.String() != want {
		t.Errorf("got\n%s", b)
	}
}

func TestVisible(t *testing.T) {
	if got := Visible("a\tb\u200b\xffc\uFFFD\r\n"); got != "a‹U+0009›b‹U+200B›‹FF›c\uFFFD‹U+000D›\n" {
		t.Errorf("got %q", got)
	}
}

func TestLog(t *testing.T) {
	l := &Log{}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			l.At(Pos{File: "x", Line: i % 10}, testWarning, locale.Args{"n": i % 10, "what": "x"})
			l.At(Pos{File: "x", Line: 3}, testError, locale.Args{"found": "x", "want": "y"})
		})
	}
	wg.Wait()
	if e, w := l.Counts(); e != 1 || w != 10 {
		t.Errorf("%d errors, %d warnings", e, w)
	}
	list := l.Sorted()
	for i := 1; i < len(list); i++ {
		if list[i-1].Pos.Compare(list[i].Pos) > 0 {
			t.Errorf("%v stands before %v", list[i-1].Pos, list[i].Pos)
		}
	}
}

func TestUnknownCodePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a code without a row was taken")
		}
	}()
	(&Log{}).At(Pos{}, "no-such-code", nil)
}

// TestLinesAreReadOnce: a diagnostic in one file with its note in another reads
// neither of them anew for the next such pair.
func TestLinesAreReadOnce(t *testing.T) {
	reads := map[string]int{}
	c := lineCache{read: func(file string) []byte { reads[file]++; return []byte("một\nhai\n") }}
	var b strings.Builder
	for range 5 {
		c.show(&b, Pos{"a.yaml", 1, 1, ""})
		c.show(&b, Pos{"b.yaml", 2, 1, ""})
	}
	if reads["a.yaml"] != 1 || reads["b.yaml"] != 1 || strings.Count(b.String(), "hai") != 5 {
		t.Errorf("%v\n%s", reads, b.String())
	}
}
