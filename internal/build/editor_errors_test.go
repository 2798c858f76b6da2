package build_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"tiendo/internal/diag"
	"tiendo/internal/golden"
)

// editorCase is something that goes wrong when people write files and tables by
// hand: what stands there, the code that says so ("" where it is understood, or
// mended without a word) and where that is shown:
//
//	faults TITLE      a case of internal/source/testdata/faults.txt
//	fix TITLE         a case of internal/source/testdata/fix.txt
//	read TITLE        a case of internal/intake/testdata/read.txt
//	example           the code's own examples
//	FILE TestName     a test of internal/FILE
type editorCase struct {
	vi, en string
	there  string
	code   diag.Code
	shown  string
}

var editorCases = []editorCase{
	// Numbers that a library would read wrongly without a word.
	{"dấu chấm hàng nghìn", "a thousands dot", "1.234", diag.GroupedNumber, "faults thousands dot"},
	{"nhiều dấu chấm hàng nghìn", "several thousands dots", "1.234.567", diag.GroupedNumber, "faults thousands dots"},
	{"dấu phẩy, dấu cách hàng nghìn", "thousands commas or spaces", "1,234 · 1 234", diag.GroupedNumber, "faults thousands comma"},
	{"dấu chấm hàng nghìn trong tỷ lệ", "a thousands dot in a share", "1.234/4.500", diag.GroupedNumber, "faults thousands dot in a short share"},
	{"dấu chấm trong giá trị", "a dot that may be either", "1.234", diag.GroupedNumber, "faults thousands dot in a value"},
	{"số 0 ở đầu", "a leading zero", "0123", diag.LeadingZero, "faults leading zero"},
	{"mã không có nháy", "a code without quotes", "00067", diag.UnquotedCode, "faults code without quotes"},
	{"gạch dưới, hệ 16, số mũ", "underscores, hexadecimal, exponents", "1_234 · 0x1F · 1e3", diag.NotANumber, "faults hexadecimal"},
	{"số đếm có phần lẻ .0", "a count with .0", "12.0", diag.NotWhole, "faults count with .0"},
	{"vô cực, không phải số", "infinity, not a number", ".inf · .nan", diag.NotANumber, "faults infinity"},
	{"dấu phẩy thập phân ở số đếm", "a decimal comma in a count", "65,5", diag.NotWhole, "faults decimal comma in a count"},
	{"dấu phẩy thập phân", "a decimal comma", "66,5", diag.DecimalComma, "faults decimal comma in a value"},
	{"dấu phần trăm", "a percent sign", "65%", diag.PercentageGiven, "faults percentage in a share"},
	{"dấu phần trăm ở tử số", "a percent sign in a numerator", "65%", diag.NotWhole, "faults percent sign as numerator"},
	{"dấu phần trăm ở chỉ tiêu", "a percent sign in a target", "40%", diag.PercentSign, "example"},
	{"chữ số rộng", "full-width digits", "１２", diag.UnusualDigits, "faults full-width digits"},
	{"dấu trừ của Word", "the minus of a word processor", "−12", diag.UnusualDigits, "faults minus of a word processor"},
	{"chữ O, chữ l thay cho chữ số", "a letter O or l for a digit", "12OO · 3l27/4513", diag.LetterForDigit, "faults a letter for a digit"},
	{"số đếm âm", "a negative count", "-12", diag.NegativeNumber, "faults negative count"},

	// Figures that cannot be, or hardly.
	{"tử số lớn hơn mẫu số, đổi chỗ hai số", "a numerator above its denominator, the two swapped", "420/400", diag.PartOverWhole, "faults part over whole"},
	{"mẫu số bằng 0", "a denominator of 0", "0/0", diag.DenominatorZero, "faults denominator 0"},
	{"gạch, x thay cho thiếu số liệu", "a dash or x for what is missing", "–", diag.UnclearAbsence, "faults dash for missing"},
	{"gạch nối thay cho thiếu số liệu", "a hyphen for what is missing", "-", diag.UnclearAbsence, "faults a hyphen for missing"},
	{"x thay cho thiếu số liệu", "an x for what is missing", "x", diag.UnclearAbsence, "faults x for missing"},
	{"gạch, chữ x thay cho yes, no", "a dash or x for yes or no", "x", diag.UnclearAbsence, "faults done with an x"},
	{"không rõ tỷ lệ nào", "two answers in one figure", "{value: 3127/4513, numerator: 3000}", diag.AbsentWithNumber, "faults two answers in one share"},
	{"báo cáo nói chưa có bên cạnh báo cáo có số liệu", "a report that there is none beside one that is there", "missing: …", diag.MissingWithFigures, "check/check_test.go TestRules"},
	{"một chữ thay cho lý do", "a word in the place of a reason", "{missing: yes}", diag.NoReason, "faults a word in the place of a reason"},
	{"ô trống", "nothing after the key", "tu-sach:", diag.EmptyValue, "faults nothing after the key"},
	{"thừa hoặc thiếu một chữ số", "a digit too many, or one missing", "1100 → 110", diag.LargeJump, "check/check_test.go TestJumps"},
	{"mẫu số đổi nhiều", "a denominator that moved", "4500 → 5600", diag.DenominatorMoved, "check/check_test.go TestJumps"},
	{"báo cáo chép sang nơi khác, kỳ khác", "a report copied to another ward or period", "3127/4513, 3127/4513", diag.CopiedReport, "check/doubt_test.go TestDoubts"},
	{"tỷ lệ phần trăm gõ làm số lượng", "a percentage typed as a count", "66/100 · 66/4500", diag.PercentageTyped, "check/doubt_test.go TestDoubts"},
	{"dòng tổng gõ cho một phường", "a total under a ward's name", "Tổng cộng", diag.TotalTyped, "check/doubt_test.go TestDoubts"},
	{"hai số liệu cho một thời điểm", "two figures for one moment", "2024, 2024-Q4", diag.DuplicateFigure, "check/check_test.go TestRules"},
	{"lời xác nhận không trả lời gì", "an answer to no question", "confirm: …", diag.UnusedConfirm, "check/check_test.go TestJumps"},
	{"phường chưa báo cáo", "wards that have not reported", "", diag.ReportsLate, "check/doubt_test.go TestLate"},
	{"kỳ chưa ai báo cáo", "a period that nobody reported", "", diag.PeriodUnreported, "check/doubt_test.go TestLate"},
	{"kế hoạch đã cũ", "a plan that is out of date", "next_due: 2023-06-30", diag.StalePlan, "check/doubt_test.go TestLate"},
	{"chỉ tiêu trước năm gốc", "a target before the baseline", "by: 2020", diag.TargetBeforeBaseline, "check/check_test.go TestRules"},
	{"chỉ tiêu đến hạn mà không ai báo cáo", "a target that is due and unreported", "by: 2025", diag.TargetUnreported, "check/check_test.go TestRules"},

	// YAML.
	{"thụt lề bằng Tab", "a Tab in the indentation", "⇥", diag.TabIndent, "faults tab in the indentation"},
	{"khóa ghi hai lần", "a key given twice", "tu-sach: 1 … tu-sach: 2", diag.DuplicateKey, "faults duplicate key"},
	{"khóa không có", "an unknown key", "sourse:", diag.UnknownKey, "faults unknown key"},
	{"khóa có dấu", "a key with diacritics", "nguồn:", diag.UnknownKey, "faults unknown key with diacritics"},
	{"mục tiêu không có", "an unknown goal", "gia-đinh:", diag.UnknownGoal, "faults unknown goal"},
	{"dấu nháy cong", "curly quotes", "“Mũi Né”", diag.CurlyQuotes, "faults curly quotes"},
	{"dấu nháy không đóng", "a quote that is never closed", "\"Khu phố 3", diag.UnclosedQuote, "faults unclosed quote"},
	{"dấu hai chấm trong câu", "a colon in words", "Lý do: chưa", diag.ColonInText, "faults colon in text"},
	{"thiếu dấu cách sau dấu hai chấm", "no space after the colon", "area:mui-ne", diag.MissingSpace, "faults no space after the colon"},
	{"dấu # trong câu", "a # in words", "Khu phố #3", diag.SwallowedComment, "faults hash in text"},
	{"số liệu không thụt vào dưới figures", "figures that are not indented below their key", "figures: … tu-sach: 52", diag.UnknownKey, "faults figures beside their key"},
	{"dấu chấm phẩy giữa hai khóa", "a semicolon between two keys", "{numerator: 3127; denominator: 4513}", diag.MissingComma, "faults a semicolon between the keys of a figure"},
	{"dòng ngăn bị thụt lề", "an indented separator", "␣---", diag.BadSeparator, "faults an indented separator"},
	{"thụt lề sai", "wrong indentation", "", diag.BadIndent, "faults bad indentation, deeper"},
	{"dấu cách cứng", "a hard space", "U+00A0", diag.InvisibleCharacter, "faults hard space"},
	{"ký tự không nhìn thấy", "a zero width space", "U+200B", diag.InvisibleCharacter, "faults zero width space at the end"},
	{"dấu cách thừa trong nháy", "spaces inside quotes", "\" Mũi Né \"", diag.PaddedText, "faults space inside quotes"},
	{"dấu cách cuối dòng", "spaces at the end of a line", "", "", "fix spaces at the ends of lines"},
	{"xuống dòng kiểu Windows", "line ends of Windows", "CRLF", "", "fix byte order mark and line ends of Windows"},
	{"lỗi trong tệp CRLF vẫn đúng dòng, cột", "a fault in a file with CRLF has its place", "CRLF", diag.ColonInText, "faults CRLF"},
	{"dấu xung đột Git", "a conflict mark of git", "<<<<<<<", diag.ConflictMark, "faults conflict marks"},
	{"no, NO, có, chưa", "no, NO and their like", "có", diag.WrongFigure, "faults Vietnamese yes"},

	// Encodings.
	{"chữ tổ hợp (NFD)", "decomposed letters (NFD)", "Phu + U+031B", diag.NotNFC, "faults letters with accents apart"},
	{"bảng mã khác", "another encoding", "0xFB", diag.NotUTF8, "faults wrong encoding"},
	{"chữ lỗi bảng mã", "mojibake", "PhÆ°á»ng", diag.Mojibake, "faults mojibake"},
	{"chữ có dấu thành dấu hỏi (lưu kiểu ANSI)", "accents that became question marks (saved as ANSI)", "S? li?u", diag.LostLetters, "faults accents saved as question marks"},
	{"dấu BOM", "a byte order mark", "U+FEFF", diag.ByteOrderMark, "faults byte order mark"},
	{"ký tự điều khiển", "a control character", "U+0007", diag.ControlCharacter, "faults control character"},

	// Dates.
	{"ngày kiểu Việt Nam", "a Vietnamese date", "31/12/2024", diag.BadDate, "faults Vietnamese date"},
	{"ngày hiểu được hai cách", "a date of two readings", "03/04/2024", diag.BadDate, "faults date of two readings"},
	{"số ngày của Excel", "a serial date of Excel", "45657", diag.BadDate, "faults date of a spreadsheet"},
	{"ngày không có", "a date that does not exist", "2024-02-30", diag.BadDate, "faults date that does not exist"},
	{"quý bằng chữ", "a quarter in words", "Quý 3/2024", diag.BadPeriod, "faults quarter in words"},
	{"quý bằng chữ số La Mã", "a quarter in Roman digits", "quý II năm 2024", diag.BadPeriod, "faults quarter with Roman digits"},

	// Areas.
	{"phường không có", "an unknown ward", "Phú Thủi", diag.UnknownArea, "faults name of an area, mistyped"},
	{"tên thay cho mã", "a name for an id", "Phú Thủy", diag.NameNotID, "faults name of an area"},
	{"tên kèm phường, xã", "a name with its type", "phường Phú Thủy", diag.NameNotID, "faults name of an area with its type"},
	{"đặt dấu khác", "a tone in another place", "Phú Thuỷ", diag.NameNotID, "example"},
	{"mã hành chính thay cho mã", "an administrative code for an id", "22918", diag.CodeNotID, "faults administrative code of an area"},
	{"mã khi ấy là của nơi khác", "a code that was another place's then", "22951", diag.CodeNotID, "source/changes_test.go TestCodeOfThen"},
	{"phường đã nhập", "a ward that was merged away", "duc-nghia, 2024", diag.AreaEnded, "check/check_test.go TestRules"},
	{"phường chưa lập", "a ward that did not exist yet", "lac-dao-2024, 2023", diag.AreaNotYet, "check/check_test.go TestRules"},

	// Files.
	{"bảng tính để trong data", "a table put in data", "data/figures/2024.xlsx", diag.TableNotRead, "faults a table among the figures"},
	{"đuôi tệp gõ sai", "a mistyped end of a file's name", "2024.yalm", diag.IgnoredFile, "faults a mistyped end of a name"},
	{"đuôi .yml", "names that end in .yml", "2024.yml", diag.UnreadFile, "example"},

	// Tables.
	{"CSV của Excel: “;” và BOM", "CSV of Excel: \";\" and a BOM", ";", "", "read a wide table, semicolons, as Excel in Vietnam writes it"},
	{"các bảng mã của bảng", "encodings of tables", "BOM, UTF-16", "", "intake/read_test.go TestEncodings"},
	{"ô gộp", "merged cells", "", diag.MergedCells, "read formulas, merged and hidden cells, all at once"},
	{"ô trống vì đã gộp ô", "a key cell that is empty", "", diag.EmptyCell, "example"},
	{"dòng tổng", "a totals row", "Tổng cộng", diag.TotalsRow, "read a word that is a total only where no area has the name"},
	{"dấu chấm hàng nghìn trong bảng", "a thousands dot in a table", "1.150", diag.GroupedNumber, "read numbers that may mean two things"},
	{"tỷ lệ trong ô", "a percentage in a cell", "65%", diag.PercentInCell, "example"},
	{"ngày trong ô", "a date in a cell", "45657", diag.DateInCell, "example"},
	{"công thức không có giá trị", "a formula without a value", "=SUM(…)", diag.FormulaWithoutValue, "read formulas, merged and hidden cells, all at once"},
	{"dòng ẩn có số liệu", "hidden rows that hold data", "", diag.HiddenData, "read formulas, merged and hidden cells, all at once"},
	{"phường không có trong danh mục", "an unknown ward in a table", "Phú Thùy", diag.UnknownAreaName, "read two names, one row twice, and a code for a name"},
	{"mã hành chính trong bảng", "an administrative code in a table", "22942", diag.CodeNotID, "read an administrative code is no name"},
	{"dòng lặp", "a row given twice", "", diag.DuplicateRow, "read two names, one row twice, and a code for a name"},
	{"chữ lỗi bảng mã trong bảng", "a table in another encoding", "", diag.TableEncoding, "example"},
}

// TestEditorErrors holds docs/editor-errors.md to the cases: every code is in
// the table, and what shows it is there and shows it.
func TestEditorErrors(t *testing.T) {
	b := &strings.Builder{}
	b.WriteString(`# What goes wrong when people type

<!-- Generated by go test ./internal/build -update; do not edit. -->

Every slip of hand that is known, the code that names it, and the case or test that shows it. What has no code is
understood as it was meant, or mended by ` + "`tiendo fix`" + `.

| Tiếng Việt | English | as typed | code | shown by |
| --- | --- | --- | --- | --- |
`)
	for _, c := range editorCases {
		if err := c.holds(); err != nil {
			t.Errorf("%s: %v", c.en, err)
		}
		code, there := "", ""
		if c.code != "" {
			code = fmt.Sprintf("[%s](diagnostics.md#%s)", c.code, c.code)
		}
		if c.there != "" {
			there = "`" + c.there + "`"
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", c.vi, c.en, there, code, c.where())
	}
	golden.File(t, "../../docs/editor-errors.md", []byte(b.String()))
}

// where is what a reader is shown of the place.
func (c editorCase) where() string {
	kind, what, _ := strings.Cut(c.shown, " ")
	switch kind {
	case "example":
		return "the code's examples"
	case "faults", "fix":
		return "`source/testdata/" + kind + ".txt`: " + what
	case "read":
		return "`intake/testdata/read.txt`: " + what
	}
	return "`" + kind + "`: " + what
}

// holds looks whether what shows the case is there, and names its code.
func (c editorCase) holds() error {
	entry, ok := diag.Lookup(c.code)
	if c.code != "" && !ok {
		return fmt.Errorf("there is no code %s", c.code)
	}
	kind, what, _ := strings.Cut(c.shown, " ")
	file, part := "../"+kind, func(s string) string { return s }
	switch kind {
	case "example":
		if entry == nil || entry.Bad == "" || entry.Good == "" {
			return fmt.Errorf("%s has no examples", c.code)
		}
		return nil
	case "faults", "fix":
		file, part = "../source/testdata/"+kind+".txt", func(s string) string { return txtarCase(s, what) }
	case "read":
		file, part = "../intake/testdata/read.txt", func(s string) string {
			_, after, _ := strings.Cut(s, "==== "+what+"\n")
			section, _, _ := strings.Cut(after, "\n====")
			return section
		}
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	text := part(string(raw))
	switch test := strings.HasSuffix(file, ".go"); {
	case text == "":
		return fmt.Errorf("%s has no case %q", file, what)
	case test && !strings.Contains(text, "\nfunc "+what+"("):
		return fmt.Errorf("%s has no %s", file, what)
	case !test && c.code != "" && !strings.Contains(text, "["+string(c.code)+"]"):
		return fmt.Errorf("%s in %s does not yield %s", what, file, c.code)
	case test && c.code != "" && !strings.Contains(text, string(c.code)) && !strings.Contains(text, goName(c.code)):
		return fmt.Errorf("%s says nothing of %s", file, c.code)
	}
	return nil
}

// txtarCase is a case and what follows it.
func txtarCase(archive, title string) string {
	files := txtar.Parse([]byte(archive)).Files
	for i := 0; i+1 < len(files); i++ {
		if name, _, _ := strings.Cut(files[i].Name, " | "); name == title {
			return string(files[i].Data) + string(files[i+1].Data)
		}
	}
	return ""
}

// goName is how a test names a code where it does not write it out.
func goName(code diag.Code) string {
	b := &strings.Builder{}
	for word := range strings.SplitSeq(string(code), "-") {
		if word == "id" {
			word = "ID"
		}
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return "diag." + b.String()
}
