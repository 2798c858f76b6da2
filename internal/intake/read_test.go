package intake_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/golden"
	"tiendo/internal/intake"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// TestRead: each case of testdata/read.txt is a command line and a table over the
// base site, and what is understood of it. A table called .xlsx is drawn as in
// the examples of codes; other files are laid over the site. -update writes what
// is understood anew.
func TestRead(t *testing.T) {
	const name = "testdata/read.txt"
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for i, c := range strings.Split(string(b), "\n==== ") {
		if i == 0 {
			got.WriteString(c)
			continue
		}
		head, _, _ := strings.Cut(c, "-- want --\n")
		title, archive, _ := strings.Cut(head, "\n")
		t.Run(title, func(t *testing.T) {
			got.WriteString("\n==== " + head + "-- want --\n" + understood(t, archive))
		})
	}
	golden.File(t, name, []byte(got.String()))
}

// understood runs a case.
func understood(t *testing.T, archive string) string {
	a := txtar.Parse([]byte(archive))
	site := baseSite(t)
	for _, f := range a.Files {
		site[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	log := &diag.Log{}
	rec := source.Load(site, log)
	if errs, _ := log.Counts(); errs > 0 {
		t.Fatalf("the case's site is not sound: %v", log.Sorted())
	}
	table := arguments(t, strings.Fields(string(a.Comment)), rec)
	table.Data = fileData(t, table.File, site[table.File].Data)
	read := intake.Read(table, rec, log)
	var b strings.Builder
	for _, d := range log.Sorted() {
		b.WriteString(d.Pos.String() + " [" + string(d.Code) + "]: " + d.Message("vi") + "\n")
		if h := d.HintText("vi"); strings.ContainsAny(d.Message("vi")+h, "⟨⟩") {
			t.Errorf("an argument is missing: %s / %s", d.Message("vi"), h)
		}
	}
	if err := read.Table(&b, "vi"); err != nil {
		t.Fatal(err)
	}
	b.WriteString(read.Counts("vi") + "\n")
	return b.String()
}

// arguments reads "bang.csv --period 2024 --replace --mapping x".
func arguments(t *testing.T, words []string, rec *record.Record) intake.Table {
	t.Helper()
	table := intake.Table{File: words[0]}
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
			if table.Mapping == nil {
				t.Fatalf("no mapping is called %s", words[i+1])
			}
		}
	}
	return table
}

// TestEncodings: what a file is written in changes nothing of what it says, or is
// refused.
func TestEncodings(t *testing.T) {
	const text = "Phường, xã\tTủ sách cộng đồng\r\nMũi Né\t1250\r\n"
	site := baseSite(t)
	rec := source.Load(site, &diag.Log{})
	read := func(data string) (string, int) {
		log := &diag.Log{}
		p, _ := record.ParsePeriod("2024")
		r := intake.Read(intake.Table{File: "x.csv", Data: []byte(data), Period: p}, rec, log)
		out := ""
		for _, l := range r.Lines {
			out += l.Area.ID + " " + source.AmountText(&l.Figure)
		}
		for _, d := range log.Sorted() {
			out += string(d.Code)
		}
		return out, r.Rows
	}
	utf16 := func(big bool) string {
		b := []byte{}
		for _, r := range "\ufeff" + text { // all of it is in the first plane
			hi, lo := byte(r>>8), byte(r)
			if !big {
				hi, lo = lo, hi
			}
			b = append(b, hi, lo)
		}
		return string(b)
	}
	for name, c := range map[string]struct{ data, want string }{
		"UTF-8":         {text, "mui-ne 1250"},
		"BOM":           {"\ufeff" + text, "mui-ne 1250"},
		"UTF-16":        {utf16(false), "mui-ne 1250"},
		"UTF-16 BE":     {utf16(true), "mui-ne 1250"},
		"NFD":           {strings.ReplaceAll(text, "Mũi Né", "Mu\u0303i Ne\u0301"), "mui-ne 1250"},
		"sep":           {"sep=;\r\n" + strings.ReplaceAll(text, "\t", ";"), "mui-ne 1250"},
		"Windows-1258":  {"Ph\xfd\xf5ng\tT\xf9 s\xe1ch\n", "table-encoding"},
		"half a UTF-16": {utf16(false) + "x", "table-unreadable"},
		"zero bytes":    {"a\x00b", "table-unreadable"},
		"old workbook":  {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "table-unreadable"},
		"broken zip":    {"PK\x03\x04 nothing", "table-unreadable"},
	} {
		got, rows := read(c.data)
		if got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
		if strings.Contains(c.want, "1250") && rows != 1 {
			t.Errorf("%s: %d rows, want 1", name, rows)
		}
	}
}

// TestForeignTable: a table of the shape in which a statistics office publishes
// an indicator (its own year, country and total without a name, 14 decimals)
// becomes what is written in the files, as its mapping says.
func TestForeignTable(t *testing.T) {
	b, err := os.ReadFile("testdata/foreign.txt")
	if err != nil {
		t.Fatal(err)
	}
	a := txtar.Parse(b)
	site, want := fstest.MapFS{}, ""
	for _, f := range a.Files {
		if f.Name == "want" {
			want = string(f.Data)
		} else {
			site[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	log := &diag.Log{}
	rec := source.Load(site, log)
	table := arguments(t, strings.Fields(string(a.Comment)), rec)
	table.Data = site[table.File].Data
	read := intake.Read(table, rec, log)
	files, err := intake.Write(site, rec, read, log)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, d := range log.Sorted() {
		t.Errorf("%s: %s", d.Pos, d.Message("en"))
	}
	got.WriteString(read.Counts("en") + "\n")
	if err := intake.Changes(&got, files); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got.String()); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
