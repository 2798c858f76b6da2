package diag

// What may be wrong with tables to import, and with what they say.
const (
	TableUnreadable     Code = "table-unreadable"
	TableEncoding       Code = "table-encoding"
	TableTooLarge       Code = "table-too-large"
	OtherForm           Code = "other-form"
	NoHeadings          Code = "no-headings"
	MissingColumn       Code = "missing-column"
	DoubleColumn        Code = "double-column"
	UnusedColumn        Code = "unused-column"
	NoPeriod            Code = "no-period"
	NoFiguresRead       Code = "no-figures-read"
	MergedCells         Code = "merged-cells"
	HiddenData          Code = "hidden-data"
	TotalsRow           Code = "totals-row"
	EmptyCell           Code = "empty-cell"
	FormulaWithoutValue Code = "formula-without-value"
	CellError           Code = "cell-error"
	DateInCell          Code = "date-in-cell"
	PercentInCell       Code = "percent-in-cell"
	LongDecimal         Code = "long-decimal"
	HalfFigure          Code = "half-figure"
	HalfAbsence         Code = "half-absence"
	NumberAndReason     Code = "number-and-reason"
	UnknownAreaName     Code = "unknown-area-name"
	UnknownGoalName     Code = "unknown-goal-name"
	UnknownCellWord     Code = "unknown-cell-word"
	AmbiguousName       Code = "ambiguous-name"
	AreaNotThen         Code = "area-not-then"
	DuplicateRow        Code = "duplicate-row"
	DifferentFigure     Code = "different-figure"
	TypeByHand          Code = "type-by-hand"
)

// ImportTool reports these codes. Their examples are tables; a workbook is shown
// as its cells with semicolons between them, and what a cell or a row has beside
// its text in braces.
const ImportTool = "tiendo import"

// exampleTable is a table of one count, read for 2024.
func exampleTable(rows string) string {
	return "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng\n" + rows + "\n"
}

// exampleBook is the same as a workbook.
func exampleBook(rows string) string {
	return "tiendo import bang.xlsx --period 2024\n-- bang.xlsx --\nPhường, xã;Tủ sách cộng đồng\n" + rows + "\n"
}

// exampleLong is a table with all columns.
func exampleLong(rows string) string {
	return "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Mục tiêu;Tử số;Mẫu số;Vắng số liệu;Lý do;Tình trạng\n" + rows + "\n"
}

const goodRow = "Phú Thủy;1150"

var importCodes = []Entry{
	{
		Code: TableUnreadable, Severity: Error, Tool: ImportTool,
		Message: Words{"Không đọc được bảng: {why}.", "The table cannot be read: {why}."},
		Hint:    Words{"Mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx không mật khẩu, hoặc CSV UTF-8.", "Open the file in Excel or LibreOffice and save it as .xlsx without a password, or as CSV UTF-8."},
		Why:     Words{"Chỉ hai dạng này cho biết chắc chắn trong từng ô có gì.", "Only these two say for certain what stands in each cell."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng\n\"Phú Thủy;1150\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: TableEncoding, Severity: Error, Tool: ImportTool,
		Message: Words{"Tệp không phải UTF-8; có thể là Windows-1258, Windows-1252, TCVN3 hoặc VNI.", "The file is not UTF-8; it may be Windows-1258, Windows-1252, TCVN3 or VNI."},
		Hint:    Words{"Trong Excel chọn Lưu thành, kiểu “CSV UTF-8”, hoặc lưu thành .xlsx.", "In Excel choose Save As, type \"CSV UTF-8\", or save it as .xlsx."},
		Why:     Words{"Các bảng mã cũ dùng chung những byte như nhau cho chữ khác nhau; đoán thì hỏng tên mà không ai biết.", "Old encodings give the same bytes to different letters; a guess breaks names and nobody sees it."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPh\xfb\xf4ng, x\xe3;T\xf9 s\xe1ch\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: TableTooLarge, Severity: Error, Tool: ImportTool,
		Message: Words{"Bảng vượt giới hạn: {what} nhiều nhất là {limit}.", "The table is too large: {what}, {limit} at most."},
		Hint:    Words{"Xóa các dòng, cột trống có định dạng ở cuối bảng, hoặc chia thành nhiều tệp.", "Delete empty formatted rows and columns at its end, or divide it into several files."},
		Why:     Words{"Không bảng số liệu nào lớn như vậy; đọc một phần rồi bỏ phần còn lại thì nguy hiểm hơn là không đọc.", "No table of figures is so large, and to read a part and drop the rest is worse than not to read it."},
		Bad:     exampleBook("Phú Thủy;1150\n{row 60000}Phú Trinh;900"),
		Good:    exampleTable(goodRow),
	},
	{
		Code: OtherForm, Severity: Error, Tool: ImportTool,
		Message: Words{"{what} không phải của lần nhập này: “{has}”{want?, cần “{want}”}.", "The form's {what} is not what is wanted here: \"{has}\"{want?, not \"{want}\"}."},
		Hint:    Words{"Nhập mẫu cho đúng kỳ và trang, hoặc tạo mẫu mới bằng tiendo form và chép số vào.", "Import it for its own period and site, or make a new form with tiendo form and copy the numbers."},
		Why:     Words{"Mẫu của kỳ khác mà nhập vào kỳ này thì mọi số đều sai một kỳ.", "A form of another period would make every figure wrong by a period."},
		Bad:     "tiendo import mau.xlsx --period 2024\n-- mau.xlsx --\n{tiendo-form: 1}\n{tiendo-period: 2023}\n{tiendo-plan: ke-hoach}\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: NoHeadings, Severity: Error, Tool: ImportTool,
		Message: Words{"Không thấy dòng tên cột trong {lines} dòng đầu.", "No row of headings was found in the first {lines} rows."},
		Hint:    Words{"Ghi tên cột dễ hiểu (“Phường, xã”, “Mục tiêu”, “Tử số”, “Mẫu số” hoặc tên mục tiêu), hoặc khai báo cột trong data/imports/.", "Use headings that can be understood (\"Ward\", \"Goal\", \"Numerator\", \"Denominator\", a goal's title), or describe the columns in data/imports/."},
		Why:     Words{"Không biết cột nào là gì thì không đọc được số nào.", "Without knowing which column is what no number can be read."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhú Thủy;1150\nPhú Trinh;900\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: MissingColumn, Severity: Error, Tool: ImportTool,
		Message: Words{"Bảng không cho biết {what}.", "The table does not say {what}."},
		Hint:    Words{"Thêm cột ấy, hoặc khai báo {key} trong data/imports/.", "Add such a column, or give {key} in data/imports/."},
		Why:     Words{"Một số liệu là của một địa bàn, một mục tiêu, một kỳ; thiếu một điều thì không biết ghi vào đâu.", "A figure is of an area, a goal and a period; without one of them it belongs nowhere."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Tử số;Mẫu số\nPhú Thủy;3000;4500\n",
		Good:    "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Mục tiêu;Tử số;Mẫu số\nPhú Thủy;Gia đình học tập;3000;4500\n",
	},
	{
		Code: DoubleColumn, Severity: Error, Tool: ImportTool,
		Message: Words{"Cột “{heading}” và cột “{first}” được hiểu là một.", "The columns \"{heading}\" and \"{first}\" are understood as the same."},
		Hint:    Words{"Xóa một cột, hoặc khai báo trong data/imports/ cột nào là ignored.", "Delete one, or say in data/imports/ which one is ignored."},
		Why:     Words{"Hai cột khác nhau thì không biết tin cột nào.", "Where two differ nobody can tell which to believe."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng;tu-sach\nPhú Thủy;1150;1160\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: UnusedColumn, Severity: Warning, Tool: ImportTool,
		Message: Words{"Cột “{heading}” không được đọc: không hiểu tên cột.", "The column \"{heading}\" is not read: its heading is not understood."},
		Hint:    Words{"{near?Gần nhất: {near}. }Sửa tên cột, hoặc khai báo trong data/imports/.", "{near?Nearest: {near}. }Change the heading, or describe the column in data/imports/."},
		Why:     Words{"Cột bị bỏ qua mà không ai hay thì số liệu thiếu mà tưởng là đủ.", "A column that is dropped in silence leaves figures out that everybody takes to be there."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng;Câu lạc bộ\nPhú Thủy;1150;7\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: NoPeriod, Severity: Error, Tool: ImportTool,
		Message: Words{"Bảng không cho biết là số liệu của kỳ nào.", "The table does not say of which period its figures are."},
		Hint:    Words{"Thêm --period, như --period 2024, hoặc một cột “Kỳ”.", "Add --period, as --period 2024, or a column \"Period\"."},
		Why:     Words{"Số đúng ghi vào kỳ sai là số sai.", "A right number in the wrong period is a wrong one."},
		Bad:     "tiendo import bang.csv\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng\nPhú Thủy;1150\n",
		Good:    exampleTable(goodRow),
	},
	{
		Code: NoFiguresRead, Severity: Error, Tool: ImportTool,
		Message: Words{"Không có số liệu nào trong {rows} dòng.", "No figure was found in {rows} rows."},
		Hint:    Words{"Xem tệp đã điền và đã lưu chưa, có đúng tệp không.", "See whether the file was filled in and saved, and is the right one."},
		Why:     Words{"Nhập một tệp trống gần như luôn là nhầm tệp.", "To import an empty file is nearly always a mistake."},
		Bad:     exampleTable("Phú Thủy;"),
		Good:    exampleTable(goodRow),
	},
	{
		Code: MergedCells, Severity: Error, Tool: ImportTool,
		Message: Words{"Các ô {range} bị gộp.", "The cells {range} are merged."},
		Hint:    Words{"Bỏ gộp ô và ghi đủ vào từng ô.", "Unmerge them and fill in each cell."},
		Why:     Words{"Trong ô gộp chỉ ô đầu có nội dung; các dòng sau không biết là của ai.", "Only the first of merged cells holds anything; whose the other rows are is not said."},
		Bad:     exampleBook("Phú Thủy {merged with the next row};1150\n;1160"),
		Good:    exampleBook("Phú Thủy;1150\nPhú Trinh;900"),
	},
	{
		Code: HiddenData, Severity: Error, Tool: ImportTool,
		Message: Words{"{what} bị ẩn nhưng có số liệu.", "The {what} is hidden and holds data."},
		Hint:    Words{"Hiện lên, hoặc bỏ bộ lọc, rồi xóa những gì không dùng.", "Show it, or clear the filter, and delete what is not needed."},
		Why:     Words{"Người gửi có thể không biết nó còn đó.", "Whoever sent it may not know that it is still there."},
		Bad:     exampleBook("Phú Thủy;1150\n{hidden}Phú Trinh;900"),
		Good:    exampleBook("Phú Thủy;1150\nPhú Trinh;900"),
	},
	{
		Code: TotalsRow, Severity: Error, Tool: ImportTool,
		Message: Words{"Dòng “{text}” là dòng cộng, không phải địa bàn.", "The row \"{text}\" is a total, and no area."},
		Hint:    Words{"Xóa dòng này, hoặc ghi tên ấy vào skip trong data/imports/; trang tự cộng.", "Delete the row, or name it under skip in data/imports/; the site adds up by itself."},
		Why:     Words{"Cộng cả dòng tổng thì mọi số nhân đôi.", "With the total among them every sum doubles."},
		Bad:     exampleTable(goodRow + "\nTổng cộng;1150"),
		Good:    exampleTable(goodRow),
	},
	{
		Code: EmptyCell, Severity: Error, Tool: ImportTool,
		Message: Words{"Ô ở cột “{heading}” trống; có thể do gộp ô.", "The cell in the column \"{heading}\" is empty; cells may have been merged."},
		Hint:    Words{"Ghi đủ vào từng dòng.", "Fill it in, in each row."},
		Why:     Words{"Tự điền theo dòng trên thì số có thể thành của địa bàn khác.", "Filled in from the row above, a number may become another area's."},
		Bad:     exampleTable(goodRow + "\n;900"),
		Good:    exampleTable(goodRow + "\nPhú Trinh;900"),
	},
	{
		Code: FormulaWithoutValue, Severity: Error, Tool: ImportTool,
		Message: Words{"Công thức “{text}” chưa có kết quả.", "The formula \"{text}\" has no result yet."},
		Hint:    Words{"Mở tệp bằng Excel hoặc LibreOffice, tính lại và lưu; hoặc dán giá trị thay công thức.", "Open the file in Excel or LibreOffice, compute it and save; or paste the value over the formula."},
		Why:     Words{"tiendo không tính thay bảng tính: hai chương trình có thể cho hai kết quả.", "tiendo computes nothing in a spreadsheet's place: two programs may give two results."},
		Bad:     exampleBook("Phú Thủy;=1000+150"),
		Good:    exampleBook(goodRow),
	},
	{
		Code: CellError, Severity: Error, Tool: ImportTool,
		Message: Words{"Ô có lỗi của bảng tính: {text}.", "The cell holds an error of the spreadsheet: {text}."},
		Hint:    Words{"Sửa công thức, hoặc ghi thẳng số vào ô.", "Mend the formula, or type the number."},
		Why:     Words{"Ô lỗi không phải là số không, cũng không phải là chưa báo cáo.", "An error is neither nought nor a missing report."},
		Bad:     exampleBook("Phú Thủy;#DIV/0! {error}"),
		Good:    exampleBook(goodRow),
	},
	{
		Code: DateInCell, Severity: Error, Tool: ImportTool,
		Message: Words{"Ô là một ngày ({day}), không phải số hay kỳ.", "The cell is a day ({day}), no number and no period."},
		Hint:    Words{"Đổi định dạng ô thành Số hoặc Văn bản và gõ lại; Excel đổi 3/4 thành ngày.", "Format the cell as number or text and type it again; Excel turns 3/4 into a day."},
		Why:     Words{"Ngày của Excel là số đếm từ năm 1900: 45657 trông như một số liệu.", "To Excel a day is a number counted from 1900: 45657 looks like a figure."},
		Bad:     exampleBook("Phú Thủy;45657 {date}"),
		Good:    exampleBook(goodRow),
	},
	{
		Code: PercentInCell, Severity: Error, Tool: ImportTool,
		Message: Words{"Ô là một tỷ lệ: {text}.", "The cell is a percentage: {text}."},
		Hint:    Words{"Ghi số lượng; với tỷ lệ thì ghi tử số và mẫu số ở hai cột.", "Enter the count; for a share the numerator and the denominator, in two columns."},
		Why:     Words{"Tỷ lệ của các phường không cộng được, và người đọc không thấy là của bao nhiêu.", "Percentages of wards do not add up, and readers do not see what they are of."},
		Bad:     exampleBook("Phú Thủy;0.663 {percent}"),
		Good:    exampleBook(goodRow),
	},
	{
		Code: LongDecimal, Severity: Error, Tool: ImportTool,
		Message: Words{"“{text}” có quá nhiều chữ số thập phân.", "\"{text}\" has too many decimals."},
		Hint:    Words{"Làm tròn trong bảng, hoặc khai báo decimals cho cột trong data/imports/.", "Round it in the table, or give the column decimals in data/imports/."},
		Why:     Words{"Đó là phần thừa của phép chia; làm tròn đến đâu là việc của người báo cáo, không phải của máy.", "They are what a division left; where to round is for people to say, not for a machine."},
		Bad:     "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Số năm đi học\nPhú Thủy;9.10317460317460\n",
		Good:    "tiendo import bang.csv --period 2024\n-- bang.csv --\nPhường, xã;Số năm đi học\nPhú Thủy;9.1\n",
	},
	{
		Code: HalfFigure, Severity: Error, Tool: ImportTool,
		Message: Words{"Tỷ lệ thiếu tử số hoặc mẫu số.", "The share has no numerator or no denominator."},
		Hint:    Words{"Ghi cả hai; không có đối tượng thì để trống cả hai và ghi lý do.", "Give both; where there is nothing to count, leave both empty and give the reason."},
		Why:     Words{"Một nửa thì không thành tỷ lệ.", "One half makes no share."},
		Bad:     exampleLong("Phú Thủy;Gia đình học tập;3000;;;;"),
		Good:    exampleLong("Phú Thủy;Gia đình học tập;3000;4500;;;"),
	},
	{
		Code: HalfAbsence, Severity: Error, Tool: ImportTool,
		Message: Words{"Vắng số liệu phải có cả loại và lý do.", "Where there is no figure, both its kind and the reason are needed."},
		Hint:    Words{"Chọn “Chưa có số liệu” hoặc “Không có đối tượng”, và ghi lý do ở cột bên cạnh.", "Choose \"Not reported\" or \"Nothing to count\", and give the reason in the next column."},
		Why:     Words{"Chưa có thì còn chờ, không có đối tượng thì không chờ nữa; người đọc cần biết vì sao.", "What is missing is waited for, what cannot be counted is not; and readers need to know why."},
		Bad:     exampleLong("Phú Thủy;Gia đình học tập;;;;Đang rà soát;"),
		Good:    exampleLong("Phú Thủy;Gia đình học tập;;;Chưa có số liệu;Đang rà soát;"),
	},
	{
		Code: NumberAndReason, Severity: Error, Tool: ImportTool,
		Message: Words{"Dòng vừa có số vừa nói vắng số liệu.", "The row has a number and says that there is none."},
		Hint:    Words{"Giữ một trong hai; điều muốn nói thêm thì ghi ở cột ghi chú.", "Keep one of the two; what else there is to say goes into the note."},
		Why:     Words{"Một số liệu hoặc có, hoặc không.", "A figure is there, or it is not."},
		Bad:     exampleLong("Phú Thủy;Gia đình học tập;3000;4500;Chưa có số liệu;Đang rà soát;"),
		Good:    exampleLong("Phú Thủy;Gia đình học tập;3000;4500;;;"),
	},
	{
		Code: UnknownAreaName, Severity: Error, Tool: ImportTool,
		Message: Words{"Không có địa bàn nào tên là “{text}”.", "No area is called \"{text}\"."},
		Hint:    Words{"{near?Gần nhất: {near}. }Tên riêng của bảng thì khai báo ở words trong data/imports/; mã hành chính không dùng được.", "{near?Nearest: {near}. }The table's own names go under words in data/imports/; administrative codes are no names."},
		Why:     Words{"Số ghi nhầm phường thì sai ở hai phường.", "A number given to the wrong ward is wrong in two."},
		Bad:     exampleTable("Phú Thủi;1150"),
		Good:    exampleTable("P. Phú Thuỷ;1150"),
	},
	{
		Code: UnknownGoalName, Severity: Error, Tool: ImportTool,
		Message: Words{"Không có mục tiêu nào tên là “{text}”.", "No goal is called \"{text}\"."},
		Hint:    Words{"{near?Gần nhất: {near}. }Tên riêng của bảng thì khai báo ở words trong data/imports/.", "{near?Nearest: {near}. }The table's own names go under words in data/imports/."},
		Why:     Words{"Số liệu phải thuộc về một mục tiêu của kế hoạch.", "A figure belongs to a goal of a plan."},
		Bad:     exampleLong("Phú Thủy;Gia đình hiếu học;3000;4500;;;"),
		Good:    exampleLong("Phú Thủy;Gia đình học tập;3000;4500;;;"),
	},
	{
		Code: UnknownCellWord, Severity: Error, Tool: ImportTool,
		Message: Words{"Không hiểu “{text}”.", "\"{text}\" is not understood."},
		Hint:    Words{"Dùng một trong: {known}.", "Use one of: {known}."},
		Why:     Words{"Tình trạng và lý do vắng quyết định số liệu được tính thế nào.", "Status and absence decide how a figure counts."},
		Bad:     exampleLong("Phú Thủy;Gia đình học tập;3000;4500;;;Chắc chắn"),
		Good:    exampleLong("Phú Thủy;Gia đình học tập;3000;4500;;;Chính thức"),
	},
	{
		Code: AmbiguousName, Severity: Error, Tool: ImportTool,
		Message: Words{"“{text}” có thể là nhiều nơi hoặc nhiều mục tiêu: {ids}.", "\"{text}\" may be several areas or goals: {ids}."},
		Hint:    Words{"Ghi một mã ấy thay cho tên, hoặc khai báo ở words trong data/imports/.", "Give one of these ids in place of the name, or describe it under words in data/imports/."},
		Why:     Words{"Tên có thể trùng; mã thì không.", "Names may be the same; ids are not."},
		Bad:     exampleTable("Phú Thủy;1150") + "-- data/areas/them.yaml --\nid: xa-phu-thuy\nname: Phú Thủy\ntype: xã\ntier: ward\nparent: phan-thiet\n",
		Good:    exampleTable("Phường Phú Thủy;1150") + "-- data/areas/them.yaml --\nid: xa-phu-thuy\nname: Phú Thủy\ntype: xã\ntier: ward\nparent: phan-thiet\n",
	},
	{
		Code: AreaNotThen, Severity: Error, Tool: ImportTool,
		Message: Words{"{area} không tồn tại vào ngày {end}, ngày cuối của kỳ {period}.", "{area} did not exist on {end}, the last day of the period {period}."},
		Hint:    Words{"{use?Từ đó là: {use}. }Ghi số liệu của địa bàn có vào ngày ấy.", "{use?It has become: {use}. }Give the figures of the area that existed on that day."},
		Why:     Words{"Sau khi sắp xếp, số liệu của kỳ mới là của đơn vị mới.", "After a reorganisation the new period's figures are those of the new units."},
		Bad:     exampleTable("Đức Nghĩa;600"),
		Good:    exampleTable(goodRow),
	},
	{
		Code: DuplicateRow, Severity: Error, Tool: ImportTool,
		Message: Words{"{area}, {goal}, kỳ {period} đã có ở dòng trước.", "{area}, {goal}, period {period}: a row above gives it already."},
		Hint:    Words{"Giữ một dòng.", "Keep one of them."},
		Why:     Words{"Hai số cho một điều thì không biết tin số nào.", "Of two numbers for one thing nobody can tell which to believe."},
		Bad:     exampleTable(goodRow + "\nphu thuy;1160"),
		Good:    exampleTable(goodRow + "\nPhú Trinh;900"),
	},
	{
		Code: DifferentFigure, Severity: Error, Tool: ImportTool,
		Message: Words{"{area}, {goal}, kỳ {period}: {why} khác với số đang có (bảng: {new}; đang có: {old}).", "{area}, {goal}, period {period}: the {why} is not what is on record (table: {new}; on record: {old})."},
		Hint:    Words{"Nếu bảng đúng, thêm --replace; nếu không, sửa bảng.", "If the table is right, add --replace; if not, mend the table."},
		Why:     Words{"Số đã công bố chỉ thay khi có người quyết định thay.", "What was published changes only when somebody decides so."},
		Bad:     "tiendo import bang.csv --period 2023\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng\nPhú Thủy;1150\n",
		Good:    "tiendo import bang.csv --period 2023\n-- bang.csv --\nPhường, xã;Tủ sách cộng đồng\nPhú Thủy;1100\n",
	},
	{
		Code: TypeByHand, Severity: Error, Tool: ImportTool,
		Message: Words{"{area}, {goal}: số liệu đang viết ở {file} theo cách mà máy không sửa chắc được.", "{area}, {goal}: the figure stands in {file} in a way that cannot be changed safely."},
		Hint:    Words{"Sửa tay thành: {line}", "Change it by hand to: {line}"},
		Why:     Words{"Chú thích và thứ tự trong tệp là của người viết; thà không sửa còn hơn làm mất.", "Comments and order are whoever wrote them's; better not to change a file than to lose them."},
		Bad:     "tiendo import bang.csv --period 2024 --replace\n-- bang.csv --\nPhường, xã;Mục tiêu;Tử số;Mẫu số;Vắng số liệu;Lý do\nPhú Thủy;Gia đình học tập;;;Chưa có số liệu;Đang rà soát\n-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures:\n  gia-dinh-hoc-tap:\n    numerator: 3000\n    denominator: 4500\n",
		Good:    "tiendo import bang.csv --period 2024 --replace\n-- bang.csv --\nPhường, xã;Mục tiêu;Tử số;Mẫu số;Vắng số liệu;Lý do\nPhú Thủy;Gia đình học tập;;;Chưa có số liệu;Đang rà soát\n-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures:\n  gia-dinh-hoc-tap: 3000/4500\n",
	},
}
