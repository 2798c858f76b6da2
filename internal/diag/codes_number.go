package diag

// What may be wrong with numbers and figures.
const (
	DecimalComma   Code = "decimal-comma"
	GroupedNumber  Code = "grouped-number"
	LeadingZero    Code = "leading-zero"
	PercentSign    Code = "percent-sign"
	UnusualDigits  Code = "unusual-digits"
	NotWhole       Code = "not-whole"
	NegativeNumber Code = "negative-number"
	NumberTooLong  Code = "number-too-large"
	NotANumber     Code = "not-a-number"
	LetterForDigit Code = "letter-for-digit"
	UnclearAbsence Code = "unclear-absence"

	PercentageGiven    Code = "percentage-given"
	WrongFigure        Code = "wrong-figure"
	PartOverWhole      Code = "part-over-whole"
	DenominatorZero    Code = "denominator-zero"
	MissingWithFigures Code = "missing-with-figures"
	AbsentWithNumber   Code = "absent-with-number"
	NoReason           Code = "no-reason"
	TargetOutOfRange   Code = "target-out-of-range"
)

// AbsentFigure is the hint where words stand in a figure's place.
var AbsentFigure = Words{"Chưa có số liệu thì viết lý do như: {line}", "Where there is no figure, give the reason as: {line}"}

// UnclearShare and UnclearDone are the hints where the goal does not count with
// one number.
var (
	UnclearShare = Words{
		"Chưa báo cáo: ghi missing kèm lý do. Không có đối tượng: ghi not-applicable kèm lý do. Chưa có ai đạt: ghi 0 trên tổng số, như 0/4500.",
		"Not reported: write missing with the reason. Nothing to count: not-applicable with the reason. Nobody reached it: 0 out of the whole, as 0/4500.",
	}
	UnclearDone = Words{
		"Đã làm: ghi yes. Chưa làm: ghi no. Chưa báo cáo: ghi missing kèm lý do.",
		"Done: write yes. Not done: no. Not reported: missing with the reason.",
	}
)

var numberCodes = []Entry{
	{
		Code: DecimalComma, Severity: Error,
		Message: Words{"Số “{text}” dùng dấu phẩy thập phân; trong tệp dữ liệu dùng dấu chấm.", "The number \"{text}\" has a decimal comma; data files use a point."},
		Hint:    Words{"Dùng dấu chấm{line?: {line}}", "Use a point{line?: {line}}"},
		Why:     Words{"Với nhiều công cụ dấu phẩy ngăn hai giá trị, hoặc ngăn hàng nghìn. Trên trang, số vẫn hiển thị với dấu phẩy.", "To many tools a comma divides two values, or thousands. The page shows the comma by itself."},
		Bad:     exampleReport("so-nam-di-hoc: 9,1"),
		Good:    exampleReport("so-nam-di-hoc: 9.1"),
	},
	{
		Code: GroupedNumber, Severity: Error,
		Message: Words{"Số “{text}” có dấu ngăn hàng nghìn, có thể bị hiểu thành hai số khác nhau.", "The number \"{text}\" has its thousands divided, and may be read as two different numbers."},
		Hint:    Words{"Viết liền{line?: {line}}{decimals?; nếu đúng là phần lẻ thì viết {decimals}}", "Write it in one{line?: {line}}{decimals?; if decimals are meant, write {decimals}}"},
		Why:     Words{"1.234 là một nghìn hai trăm ba mươi tư ở Việt Nam, là một phẩy hai ba tư ở nước khác.", "1.234 is one thousand two hundred and thirty-four in Vietnam, and a little over one elsewhere."},
		Bad:     exampleReport("tu-sach: 1.150"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: LeadingZero, Severity: Error,
		Message: Words{"Số “{text}” bắt đầu bằng 0; nhiều công cụ hiểu đó là số bát phân.", "The number \"{text}\" begins with 0; many tools read it as octal."},
		Hint:    Words{"Bỏ số 0 ở đầu{line?: {line}}", "Leave out the 0 in front{line?: {line}}"},
		Why:     Words{"Trong YAML cũ, 0123 là 83.", "In older YAML 0123 is 83."},
		Bad:     exampleReport("tu-sach: 01150"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: PercentSign, Severity: Error,
		Message: Words{"Số “{text}” không được có dấu %.", "The number \"{text}\" must not have a % sign."},
		Hint:    Words{"Viết số không kèm dấu %{line?: {line}}", "Write it without the sign{line?: {line}}"},
		Why:     Words{"Đơn vị đã được xác định ở mục tiêu.", "The unit is settled by the goal."},
		Bad:     exampleGoal("share", "targets: [{by: 2030, value: 40%}]"),
		Good:    exampleGoal("share", "targets: [{by: 2030, value: 40}]"),
	},
	{
		Code: UnusualDigits, Severity: Error,
		Message: Words{"Số “{text}” có chữ số hoặc dấu của bộ gõ khác.", "The number \"{text}\" has digits or signs of another keyboard."},
		Hint:    Words{"Gõ lại bằng chữ số thường{line?: {line}}", "Type it with plain digits{line?: {line}}"},
		Why:     Words{"Chữ số rộng và dấu trừ của Word trông giống nhưng máy không đọc là số.", "Wide digits and the minus of a word processor look alike, but are no numbers to a machine."},
		Bad:     exampleReport("tu-sach: １１５０"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: LetterForDigit, Severity: Error,
		Message: Words{"Trong “{text}” có chữ cái trông như chữ số.", "In \"{text}\" a letter stands that looks like a digit."},
		Hint:    Words{"Chữ O không phải số 0, chữ l và I không phải số 1. Kiểm tra con số rồi gõ lại{line?: {line}}", "The letter O is no 0, l and I are no 1. Look at the number and type it again{line?: {line}}"},
		Why:     Words{"Nhiều phông chữ vẽ chữ O và số 0, chữ l và số 1 gần như nhau; máy quét văn bản cũng hay lẫn.", "Many fonts draw O and 0, l and 1 nearly alike, and scanners of paper mix them up."},
		Bad:     exampleReport("tu-sach: 115O"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: NotWhole, Severity: Error,
		Message: Words{"“{text}” không phải số nguyên; ở đây là số lượng, không phải tỷ lệ.", "\"{text}\" is not a whole number; here stands a count, not a percentage."},
		Hint:    Words{"{line?Viết: {line}. }Nhập số lượng; trang tự tính tỷ lệ.", "{line?Write: {line}. }Enter the count; the page computes the percentage."},
		Why:     Words{"Không thể có nửa gia đình hay nửa tủ sách.", "There is no half of a family or of a bookcase."},
		Bad:     exampleReport("tu-sach: 66.5"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: NegativeNumber, Severity: Error,
		Message: Words{"Số lượng không thể âm: “{text}”.", "A count cannot be negative: \"{text}\"."},
		Hint:    Words{"Nhập số lượng hiện có, không phải mức tăng giảm.", "Enter how many there are, not by how much they changed."},
		Why:     Words{"Số liệu là số đếm được vào cuối kỳ.", "A figure is what was counted at the period's end."},
		Bad:     exampleReport("tu-sach: -50"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: NumberTooLong, Severity: Error,
		Message: Words{"Số “{text}” lớn quá mức.", "The number \"{text}\" is too large."},
		Hint:    Words{"Kiểm tra số chữ số; có thể hai số đã dính vào nhau.", "Check its digits; two numbers may have run together."},
		Why:     Words{"Không số liệu công nào lớn như vậy.", "No public figure is as large as that."},
		Bad:     exampleReport("tu-sach: 11501150115011501150"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: NotANumber, Severity: Error,
		Message: Words{"“{text}” không phải là một số viết bình thường.", "\"{text}\" is no plain number."},
		Hint:    Words{"{line?Viết: {line}. }Chỉ dùng chữ số, và dấu chấm cho phần lẻ.", "{line?Write: {line}. }Use digits only, and a point before decimals."},
		Why:     Words{"Mỗi công cụ đọc 1e3, 0x1F hay .5 một kiểu.", "Each tool reads 1e3, 0x1F or .5 in its own way."},
		Bad:     exampleReport("tu-sach: 1e3"),
		Good:    exampleReport("tu-sach: 1000"),
	},
	{
		Code: UnclearAbsence, Severity: Error,
		Message: Words{"“{text}” không rõ nghĩa: chưa báo cáo, không có đối tượng, hay bằng không?", "\"{text}\" is unclear: not reported, nothing to count, or nought?"},
		Hint:    Words{"Chưa báo cáo: ghi missing kèm lý do. Không có đối tượng: ghi not-applicable kèm lý do. Bằng không: ghi 0.", "Not reported: write missing with the reason. Nothing to count: not-applicable with the reason. Nought: 0."},
		Why:     Words{"Thiếu số liệu không phải là bằng không, và người đọc cần biết vì sao thiếu.", "A missing figure is not nought, and readers need to know why it is missing."},
		Bad:     exampleReport("tu-sach: \"–\""),
		Good:    exampleReport("tu-sach: {missing: Đang rà soát}"),
	},
	{
		Code: PercentageGiven, Severity: Error,
		Message: Words{"“{text}” là một tỷ lệ hoặc chỉ là một số; “{goal}” cần tử số và mẫu số.", "\"{text}\" is a percentage, or one number alone; \"{goal}\" needs numerator and denominator."},
		Hint:    Words{"Viết như: {goal}: 3120/4500; trang tự tính tỷ lệ.", "Write it as: {goal}: 3120/4500; the page computes the percentage."},
		Why:     Words{"Tỷ lệ của các phường không cộng được; tử số và mẫu số thì cộng được, và người đọc thấy 66% là của bao nhiêu.", "Percentages of wards do not add up; numerators and denominators do, and readers see what 66% is of."},
		Bad:     exampleReport("gia-dinh-hoc-tap: 66.3%"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: WrongFigure, Severity: Error,
		Message: Words{"Số liệu của “{goal}” phải là {kind}.", "A figure of \"{goal}\" must be {kind}."},
		Hint:    Words{"Viết như: {example}", "Write it as: {example}"},
		Why:     Words{"Mục tiêu khai báo loại số liệu; loại khác không so sánh được.", "The goal says what its figures are; others cannot be compared."},
		Bad:     exampleReport("tu-sach: 50/60"),
		Good:    exampleReport("tu-sach: 1150"),
	},
	{
		Code: PartOverWhole, Severity: Error,
		Message: Words{"Số đạt ({num}) lớn hơn tổng số ({den}, dòng {line}).", "The numerator {num} exceeds the denominator {den} (line {line})."},
		Hint:    Words{"Kiểm tra có đổi chỗ hai số không, hoặc thừa một chữ số.", "Check whether the two are swapped, or one has a digit too many."},
		Why:     Words{"Không thể có nhiều gia đình đạt hơn số gia đình.", "No more families can have reached it than there are families."},
		Bad:     exampleReport("gia-dinh-hoc-tap: 4500/3000"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: DenominatorZero, Severity: Error,
		Message: Words{"Tổng số bằng 0.", "The denominator is 0."},
		Hint:    Words{"Nếu địa bàn không có đối tượng này, ghi not-applicable kèm lý do.", "Where there is nothing to count, write not-applicable with the reason."},
		Why:     Words{"Tỷ lệ trên số không không có nghĩa.", "A share of nothing has no meaning."},
		Bad:     exampleReport("gia-dinh-hoc-tap: 0/0"),
		Good:    exampleReport("gia-dinh-hoc-tap: {not-applicable: Không có đối tượng}"),
	},
	{
		Code: MissingWithFigures, Severity: Error,
		Message: Words{"Báo cáo vừa nói chưa có số liệu vừa có số liệu.", "The report says that it has no figures, and has some."},
		Hint:    Words{"Giữ missing hoặc figures; thiếu vài số thì ghi missing ở từng số.", "Keep missing or figures; where some are missing, say so at each of them."},
		Why:     Words{"Hai điều trái nhau thì không biết tin điều nào.", "Of two that contradict nobody can tell which to believe."},
		Bad:     exampleReport(goodFigure + "\nmissing: Chưa gửi báo cáo"),
		Good:    exampleReport(goodFigure + "\n  tu-sach: {missing: Đang rà soát}"),
	},
	{
		Code: NoReason, Severity: Error,
		Message: Words{"“{text}” không phải là lý do.", "\"{text}\" is no reason."},
		Hint:    Words{"Ghi vì sao, như {key?{key}: }{example}.", "Say why, like {key?{key}: }{example}."},
		Why:     Words{"Lý do vắng số liệu hiện trên trang cho người dân đọc; lý do xác nhận là để người sửa sau hiểu.", "The reason why a figure is missing is on the page for citizens to read; that of a confirmation is for the next editor."},
		Bad:     exampleReport("tu-sach: {missing: yes}"),
		Good:    exampleReport("tu-sach: {missing: Đang rà soát}"),
	},
	{
		Code: AbsentWithNumber, Severity: Error,
		Message: Words{"Số liệu vừa có “{key}” vừa có “{other}”.", "The figure has both \"{key}\" and \"{other}\"."},
		Hint:    Words{"Giữ một trong hai.", "Keep one of the two."},
		Why:     Words{"Một số liệu hoặc có, hoặc không.", "A figure is there, or it is not."},
		Bad:     exampleReport("tu-sach: {missing: Đang rà soát, value: 1150}"),
		Good:    exampleReport("tu-sach: {missing: Đang rà soát}"),
	},
	{
		Code: TargetOutOfRange, Severity: Error,
		Message: Words{"Giá trị {text} nằm ngoài khoảng của loại {kind}: {range}.", "The value {text} is outside of what a {kind} can have: {range}."},
		Hint:    Words{"Tỷ lệ viết bằng phần trăm, từ 0 đến 100: 70 là 70%.", "Shares are in percent, from 0 to 100: 70 is 70%."},
		Why:     Words{"Mục tiêu ngoài khoảng ấy không bao giờ đạt được, hoặc luôn đạt.", "Such a target can never be reached, or always is."},
		Bad:     exampleGoal("share", "targets: [{by: 2030, value: 700}]"),
		Good:    exampleGoal("share", "targets: [{by: 2030, value: 70}]"),
	},
}
