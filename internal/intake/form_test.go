package intake_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/diag"
	"tiendo/internal/intake"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// formOf makes the form of 2024 for the base site.
func formOf(t *testing.T, sheets bool, lang string) (fstest.MapFS, *record.Record, []byte) {
	t.Helper()
	site := baseSite(t)
	plan := site["data/plans/ke-hoach.yaml"]
	plan.Data = bytes.Replace(plan.Data, []byte("of: gia đình\n"), []byte("of: gia đình\n    definition: Được công nhận trong năm\n"), 1)
	rec := source.Load(site, &diag.Log{})
	p, _ := record.ParsePeriod("2024")
	f := intake.Form{Plan: rec.Plans[0], Period: p, Areas: intake.Reporters(rec, rec.Plans[0], p), Lang: lang, Sheets: sheets}
	b, err := f.Workbook(rec)
	if err != nil {
		t.Fatal(err)
	}
	again, err := f.Workbook(rec)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b, again) {
		t.Error("the same form is other bytes the second time")
	}
	return site, rec, b
}

// filledIn types into a form as an officer would: by the words in the first two
// columns, into the next ones.
func filledIn(t *testing.T, form []byte) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(form))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	typed := map[string][]any{ // number, total, absence, reason, status, note
		"Phường Phú Thủy|Gia đình học tập":   {3000, 4500, nil, nil, nil, "Chưa gồm: khu phố mới"},
		"Phường Phú Thủy|Tủ sách cộng đồng":  {1150},
		"Phường Phú Thủy|Số năm đi học":      {9.1, nil, nil, nil, "Sơ bộ"},
		"Phường Phú Thủy|Kế hoạch năm":       {"Có"},
		"Phường Phú Trinh|Tủ sách cộng đồng": {nil, nil, "Chưa có số liệu", "Đang rà soát"},
		"Phường Mũi Né|Gia đình học tập":     {nil, nil, "Không có đối tượng", "Không có gia đình thuộc diện"},
	}
	found := 0
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if len(row) > 0 && row[0] == "Nguồn số liệu" {
				at, _ := excelize.CoordinatesToCellName(2, i+1)
				must(t, f.SetCellValue(name, at, "Báo cáo minh họa"))
			}
			if len(row) < 2 {
				continue
			}
			values := typed[row[0]+"|"+row[1]]
			for j, v := range values {
				if at, _ := excelize.CoordinatesToCellName(4+j, i+1); v != nil {
					must(t, f.SetCellValue(name, at, v))
				}
			}
			if values != nil {
				found++
			}
		}
	}
	if found != len(typed) {
		t.Fatalf("%d of %d rows found in the form", found, len(typed))
	}
	b := &bytes.Buffer{}
	must(t, f.Write(b))
	return b.Bytes()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// written is what a filled form becomes.
func written(t *testing.T, site fstest.MapFS, rec *record.Record, book []byte) string {
	t.Helper()
	log := &diag.Log{}
	read := intake.Read(intake.Table{File: "mau.xlsx", Data: book}, rec, log)
	files, err := intake.Write(site, rec, read, log)
	must(t, err)
	for _, d := range log.Sorted() {
		t.Errorf("%s: %s", d.Pos, d.Message("en"))
	}
	out := read.Counts("vi") + "\n"
	for _, f := range files {
		out += "-- " + f.File + " --\n" + string(f.New)
	}
	return out
}

const wantWritten = `%rows dòng trong bảng, %blank dòng không có số liệu; đọc được 6 số liệu: 6 mới, 0 như đang có, 0 khác.
-- data/figures/2024.yaml --
area: phu-thuy
period: 2024
source: Báo cáo minh họa
status: illustrative
figures:
  gia-dinh-hoc-tap: {numerator: 3000, denominator: 4500, note: "Chưa gồm: khu phố mới"}
  tu-sach: 1150
  so-nam-di-hoc: {value: 9.1, status: provisional}
  ke-hoach-nam: yes
---
area: phu-trinh
period: 2024
source: Báo cáo minh họa
status: illustrative
figures:
  tu-sach: {missing: Đang rà soát}
---
area: mui-ne
period: 2024
source: Báo cáo minh họa
status: illustrative
figures:
  gia-dinh-hoc-tap: {not-applicable: Không có gia đình thuộc diện}
`

func want() string {
	return strings.NewReplacer("%rows", "13", "%blank", "7").Replace(wantWritten)
}

// TestForm: what is typed into a form is what an editor would have typed, in one
// sheet or a sheet an area.
func TestForm(t *testing.T) {
	for name, sheets := range map[string]bool{"one sheet": false, "a sheet an area": true} {
		t.Run(name, func(t *testing.T) {
			site, rec, form := formOf(t, sheets, "vi")
			if got := written(t, site, rec, filledIn(t, form)); got != want() {
				t.Errorf("got:\n%s\nwant:\n%s", got, want())
			}
		})
	}
}

// TestFormAsIs: the areas of the period's last day, locked but for the cells to
// fill in, with lists, rules, notes and hidden properties.
func TestFormAsIs(t *testing.T) {
	_, _, form := formOf(t, true, "en")
	f, err := excelize.OpenReader(bytes.NewReader(form))
	must(t, err)
	defer f.Close()
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Phan Thiết", "Phú Thủy", "Phú Trinh", "Mũi Né"}) {
		t.Errorf("the sheets are %q", got) // Đức Nghĩa ended in November
	}
	props, err := f.GetCustomProps()
	must(t, err)
	if len(props) != 3 || props[1].Value != "2024" || props[2].Value != "ke-hoach" {
		t.Errorf("the properties are %v", props)
	}
	rules, err := f.GetDataValidations("Phú Thủy")
	must(t, err)
	if len(rules) < 6 {
		t.Errorf("%d rules", len(rules))
	}
	for _, col := range []string{"K", "L"} {
		if visible, _ := f.GetColVisible("Phú Thủy", col); visible {
			t.Errorf("the column %s of ids is in sight", col)
		}
	}
	open := func(at string) bool {
		id, err := f.GetCellStyle("Phú Thủy", at)
		must(t, err)
		style, err := f.GetStyle(id)
		must(t, err)
		return style.Protection != nil && !style.Protection.Locked
	}
	for at, want := range map[string]bool{"A11": false, "B8": true, "A12": false, "D12": true, "E12": true, "J12": false, "E13": false, "K12": false} {
		if open(at) != want {
			t.Errorf("%s is open: %v", at, !want)
		}
	}
	if last, _ := f.GetCellValue("Phú Thủy", "J12"); last != "2023: 2,880/4,500" {
		t.Errorf("the last time is %q", last)
	}
}

// TestOtherForm: a form of another period, plan or version is refused whole.
func TestOtherForm(t *testing.T) {
	_, rec, form := formOf(t, false, "vi")
	log := &diag.Log{}
	p, _ := record.ParsePeriod("2023")
	read := intake.Read(intake.Table{File: "mau.xlsx", Data: filledIn(t, form), Period: p}, rec, log)
	if list := log.Sorted(); len(list) != 1 || list[0].Code != diag.OtherForm || len(read.Lines) > 0 {
		t.Errorf("got %v and %d figures", list, len(read.Lines))
	}
}

// altered is a filled form in which cells of its first sheet say something else;
// change gets its rows and returns the new texts by cell.
func altered(t *testing.T, form []byte, change func(rows [][]string) map[string]string) (data []byte, sheet string) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(filledIn(t, form)))
	must(t, err)
	defer f.Close()
	sheet = f.GetSheetList()[0]
	rows, err := f.GetRows(sheet)
	must(t, err)
	for cell, text := range change(rows) {
		must(t, f.SetCellValue(sheet, cell, text))
	}
	b := &bytes.Buffer{}
	must(t, f.Write(b))
	return b.Bytes(), sheet
}

// TestMovedRows: names that were sorted without the hidden columns beside them
// give no figure to anyone.
func TestMovedRows(t *testing.T) {
	_, rec, form := formOf(t, false, "vi")
	swap := map[string]string{"Phường Phú Thủy": "Phường Mũi Né", "Phường Mũi Né": "Phường Phú Thủy"}
	data, _ := altered(t, form, func(rows [][]string) map[string]string {
		moved := map[string]string{}
		for i, row := range rows {
			if len(row) > 0 && swap[row[0]] != "" {
				moved[fmt.Sprint("A", i+1)] = swap[row[0]]
			}
		}
		return moved
	})
	log := &diag.Log{}
	read := intake.Read(intake.Table{File: "mau.xlsx", Data: data}, rec, log)
	for _, l := range read.Lines {
		if l.Area.Name != "Phú Trinh" {
			t.Errorf("%s has a figure of another's row", l.Area.Name)
		}
	}
	if list := log.Sorted(); len(list) == 0 || list[0].Code != diag.OtherForm || list[0].Pos.Cell == "" {
		t.Errorf("got %v", list)
	}
}

// TestMovedColumns: where columns have changed their places, no number is read.
func TestMovedColumns(t *testing.T) {
	_, rec, form := formOf(t, false, "vi")
	number := ""
	data, sheet := altered(t, form, func(rows [][]string) map[string]string {
		head := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 4 && row[3] == "Số đạt hoặc số lượng" }) + 1
		number = fmt.Sprint("D", head)
		return map[string]string{number: "Tổng số", fmt.Sprint("E", head): "Số đạt hoặc số lượng"}
	})
	log := &diag.Log{}
	read := intake.Read(intake.Table{File: "mau.xlsx", Data: data}, rec, log)
	if list := log.Sorted(); len(read.Lines) > 0 || len(list) != 2 || list[0].Code != diag.OtherForm || list[0].Pos.Cell != sheet+"!"+number {
		t.Errorf("%d figures, and got %v", len(read.Lines), list)
	}
}

// TestOffice: a form that LibreOffice opened and saved reads as before, rules
// and protection included.
func TestOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("TIENDO_OFFICE") == "required" {
			t.Fatal("no LibreOffice found, and TIENDO_OFFICE=required")
		}
		t.Skip("no LibreOffice found")
	}
	site, rec, form := formOf(t, false, "vi")
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "mau.xlsx"), filledIn(t, form), 0o644))
	cmd := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.ToSlash(dir)+"/profile", "--headless",
		"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", filepath.Join(dir, "out"), filepath.Join(dir, "mau.xlsx"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("LibreOffice: %v\n%s", err, out)
	}
	back, err := os.ReadFile(filepath.Join(dir, "out", "mau.xlsx"))
	must(t, err)
	if got := written(t, site, rec, back); got != want() {
		t.Errorf("after LibreOffice:\n%s\nwant:\n%s", got, want())
	}
	f, err := excelize.OpenReader(bytes.NewReader(back))
	must(t, err)
	defer f.Close()
	const name = "Báo cáo"
	rules, err := f.GetDataValidations(name)
	must(t, err)
	notes, err := f.GetComments(name)
	must(t, err)
	protected, err := f.GetSheetProtection(name)
	must(t, err)
	if len(rules) < 6 || len(notes) != 3 || !protected.SelectUnlockedCells {
		t.Errorf("%d rules, %d notes and the protection %+v are left", len(rules), len(notes), protected)
	}
}
