package intake_test

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/diag"
	"tiendo/internal/intake"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// TestExamples holds the codes of import to their own examples, as package build
// does for all others: the table of the bad one yields its code and no other,
// that of the good one none.
func TestExamples(t *testing.T) {
	n := 0
	for _, e := range diag.Table {
		if e.Tool != diag.ImportTool {
			continue
		}
		n++
		t.Run(string(e.Code), func(t *testing.T) {
			got := runExample(t, e.Bad)
			if len(got) == 0 {
				t.Error("the bad example yields nothing")
			}
			for _, g := range got {
				if !strings.Contains(g, "["+string(e.Code)+"]") {
					t.Errorf("the bad example yields another code: %s", g)
				}
			}
			if got := runExample(t, e.Good); len(got) > 0 {
				t.Errorf("the good example yields %s", strings.Join(got, "\n"))
			}
		})
	}
	if n == 0 {
		t.Error("no code is of import")
	}
}

// runExample runs the command line of an example over the base site, and lists
// what it says.
func runExample(t *testing.T, example string) []string {
	t.Helper()
	archive := txtar.Parse([]byte(example))
	args, ok := strings.CutPrefix(strings.TrimSpace(string(archive.Comment)), diag.ImportTool+" ")
	if !ok {
		t.Fatal("the example does not begin with its command")
	}
	site := baseSite(t)
	for _, f := range archive.Files {
		site[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	log := &diag.Log{}
	rec := source.Load(site, log)
	words := strings.Fields(args)
	table := intake.Table{File: words[0], Data: fileData(t, words[0], site[words[0]].Data)}
	for i, w := range words {
		switch w {
		case "--period":
			table.Period, _ = record.ParsePeriod(words[i+1])
		case "--replace":
			table.Replace = true
		case "--mapping":
			for _, m := range rec.Imports {
				if m.ID == words[i+1] {
					table.Mapping = m
				}
			}
		}
	}
	read := intake.Read(table, rec, log)
	if errs, _ := log.Counts(); errs == 0 {
		if _, err := intake.Write(site, rec, read, log); err != nil {
			t.Fatal(err)
		}
	}
	var out []string
	for _, d := range log.Sorted() {
		line := d.Pos.String() + " [" + string(d.Code) + "]: " + d.Message("en") + " / " + d.HintText("en")
		if strings.ContainsAny(line+d.Message("vi")+d.HintText("vi"), "⟨⟩") {
			t.Errorf("an argument is missing: %s / %s", line, d.HintText("vi"))
		}
		out = append(out, line)
	}
	return out
}

func baseSite(t *testing.T) fstest.MapFS {
	t.Helper()
	base, out := os.DirFS("../build/testdata/base"), fstest.MapFS{}
	err := fs.WalkDir(base, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(base, name)
		out[name] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func fileData(t *testing.T, name string, text []byte) []byte {
	if strings.HasSuffix(name, ".xlsx") {
		return workbook(t, string(text))
	}
	return text
}

// workbook makes a workbook of its drawing: a line a row, cells between
// semicolons, and in braces what a cell or a row has beside its text.
func workbook(t *testing.T, drawing string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	row := 0
	for line := range strings.Lines(drawing) {
		line = strings.TrimRight(line, "\n")
		if name, value, ok := strings.Cut(strings.Trim(line, "{}"), ": "); ok && line[0] == '{' {
			check(f.SetCustomProps(excelize.CustomProperty{Name: name, Value: value}))
			continue
		}
		row++
		if rest, ok := strings.CutPrefix(line, "{row "); ok {
			n, text, _ := strings.Cut(rest, "}")
			row, _ = strconv.Atoi(n)
			line = text
		}
		rest, hidden := strings.CutPrefix(line, "{hidden}")
		for j, text := range strings.Split(rest, ";") {
			at, err := excelize.CoordinatesToCellName(j+1, row)
			check(err)
			text, how, _ := strings.Cut(text, " {")
			fill(t, f, at, text, strings.TrimSuffix(how, "}"))
		}
		if hidden {
			check(f.SetRowVisible("Sheet1", row, false))
		}
	}
	b := &bytes.Buffer{}
	check(f.Write(b))
	if strings.Contains(drawing, "{error}") {
		return faulty(t, b.Bytes())
	}
	return b.Bytes()
}

// faulty turns a workbook's truth values into errors.
func faulty(t *testing.T, book []byte) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	b := &bytes.Buffer{}
	out := zip.NewWriter(b)
	for _, part := range in.File {
		text, err := fs.ReadFile(in, part.Name)
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(bytes.ReplaceAll(text, []byte(`t="b"><v>1</v>`), []byte(`t="e"><v>#DIV/0!</v>`))); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// fill puts one cell into a drawing's workbook.
func fill(t *testing.T, f *excelize.File, at, text, how string) {
	t.Helper()
	style := func(format int) error {
		id, err := f.NewStyle(&excelize.Style{NumFmt: format})
		if err != nil {
			return err
		}
		return f.SetCellStyle("Sheet1", at, at, id)
	}
	var err error
	number, notNumber := strconv.ParseFloat(text, 64)
	switch {
	case text == "":
	case text[0] == '=':
		err = f.SetCellFormula("Sheet1", at, text[1:])
	case notNumber == nil:
		err = f.SetCellValue("Sheet1", at, number)
	default:
		err = f.SetCellValue("Sheet1", at, text)
	}
	if err != nil {
		t.Fatal(err)
	}
	switch how {
	case "":
	case "date":
		err = style(14)
	case "percent":
		err = style(10)
	case "text":
		err = f.SetCellValue("Sheet1", at, text)
	case "error":
		err = f.SetCellBool("Sheet1", at, true) // the library writes no errors: see faulty
	case "merged with the next row":
		col, row, _ := excelize.CellNameToCoordinates(at)
		below, _ := excelize.CoordinatesToCellName(col, row+1)
		err = f.MergeCell("Sheet1", at, below)
	default:
		t.Fatalf("a drawing cannot say {%s}", how)
	}
	if err != nil {
		t.Fatal(err)
	}
}
