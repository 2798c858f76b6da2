package diag

// What may be wrong with the syntax of YAML.
const (
	YAMLSyntax      Code = "yaml-syntax"
	YAMLFeature     Code = "yaml-feature"
	CurlyQuotes     Code = "curly-quotes"
	MissingSpace    Code = "missing-space"
	ColonInText     Code = "colon-in-text"
	BadIndent       Code = "bad-indent"
	UnclosedQuote   Code = "unclosed-quote"
	TextAfterQuote  Code = "text-after-quote"
	UnclosedBracket Code = "unclosed-bracket"
	ReservedSign    Code = "reserved-sign"
	BadEscape       Code = "bad-escape"
	HashInText      Code = "hash-in-text"
	BadSeparator    Code = "bad-separator"
	NoSeparator     Code = "no-separator"
	MissingComma    Code = "missing-comma"
	MissingBraces   Code = "missing-braces"
)

var syntaxCodes = []Entry{
	{
		Code: YAMLSyntax, Severity: Error,
		Message: Words{"Quanh dòng này có chỗ sai cú pháp YAML: {line}", "Around this line the YAML syntax is wrong: {line}"},
		Hint:    Words{"Xem lại dòng này và dòng trên: mỗi dòng là “khóa: giá trị”, cùng bậc thì thụt lề bằng nhau.", "Look at this line and the one above: each is \"key: value\", and those of one level have one indentation."},
		Why:     Words{"Không đọc được cấu trúc thì không biết số liệu nào thuộc về đâu.", "Without its structure nobody can tell which figure belongs where."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nChưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: YAMLFeature, Severity: Error,
		Message: Words{"“{text}” là tính năng của YAML mà tệp dữ liệu không dùng.", "\"{text}\" is a feature of YAML that the data files do without."},
		Hint:    Words{"Viết thẳng giá trị; nếu là chữ thì đặt trong nháy kép.", "Write the value itself; where it is meant as words, put it in quotes."},
		Why:     Words{"Tham chiếu và thẻ làm tệp khó đọc, và vài dòng có thể phình ra hàng tỷ giá trị.", "References and tags make a file hard to read, and a few lines of them can unfold into billions of values."},
		Bad:     exampleReport("gia-dinh-hoc-tap: &a 3000/4500"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: CurlyQuotes, Severity: Error,
		Message: Words{"Dấu nháy cong, thường do Word hay Zalo tự đổi.", "Curly quotes, most often made by Word or Zalo."},
		Hint:    Words{"Dùng nháy thẳng: {line}", "Use straight quotes: {line}"},
		Why:     Words{"YAML không coi nháy cong là dấu nháy, nên chúng sẽ thành một phần của chữ.", "YAML does not take them for quotes, so they would become a part of the text."},
		Mend:    Words{"thay cặp nháy cong bao quanh giá trị bằng nháy thẳng.", "straight quotes take the place of a pair around the value."},
		Bad:     exampleNote("“Khu phố 3”"),
		Good:    exampleNote("\"Khu phố 3\""),
	},
	{
		Code: MissingSpace, Severity: Error,
		Message: Words{"Thiếu dấu cách sau dấu hai chấm.", "There is no space after the colon."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Không có dấu cách thì YAML coi cả cụm là một từ.", "Without the space YAML takes it all for one word."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod:2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: ColonInText, Severity: Error,
		Message: Words{"Trong câu có “: ” nên phải đặt cả câu trong nháy kép.", "The text holds a \": \", so the whole of it needs quotes."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Trong YAML, dấu hai chấm và dấu cách ngăn khóa với giá trị.", "In YAML a colon and a space divide a key from its value."},
		Bad:     exampleNote("Lưu ý: chưa gồm khu phố 3"),
		Good:    exampleNote("\"Lưu ý: chưa gồm khu phố 3\""),
	},
	{
		Code: BadIndent, Severity: Error,
		Message: Words{"Dòng này thụt lề {have} dấu cách, không khớp với dòng nào ở trên.", "This line is indented by {have} {have?space|spaces}, which fits no line above."},
		Hint:    Words{"Nếu cùng bậc với dòng trên thì thụt {want} dấu cách: {line}", "If it belongs beside the line above, indent it by {want} {want?space|spaces}: {line}"},
		Why:     Words{"Thụt lề cho biết dòng thuộc về đâu.", "The indentation says where a line belongs."},
		Bad:     exampleReport("gia-dinh-hoc-tap: 3000/4500\n    tu-sach: 1150"),
		Good:    exampleReport("gia-dinh-hoc-tap: 3000/4500\n  tu-sach: 1150"),
	},
	{
		Code: UnclosedQuote, Severity: Error,
		Message: Words{"Dấu nháy mở ở đây không được đóng.", "The quote that opens here is never closed."},
		Hint:    Words{"Thêm dấu nháy ở cuối câu: {line}", "Add a quote at the end of the text: {line}"},
		Why:     Words{"Không có dấu đóng thì phần còn lại của tệp bị coi là chữ.", "Without it the rest of the file is taken for words."},
		Bad:     exampleNote("\"Khu phố 3"),
		Good:    exampleNote("\"Khu phố 3\""),
	},
	{
		Code: TextAfterQuote, Severity: Error,
		Message: Words{"Sau dấu đóng còn chữ “{text}”.", "There is text after the closing sign: \"{text}\"."},
		Hint:    Words{"Đặt cả câu trong một cặp nháy: {line}", "Put the whole text in one pair of quotes: {line}"},
		Why:     Words{"Giá trị đã kết thúc ở dấu đóng, nên không biết phần sau thuộc về đâu.", "The value ends at the closing sign, so nobody can tell where the rest belongs."},
		Bad:     exampleNote("\"Khu phố 3\" và 4"),
		Good:    exampleNote("\"Khu phố 3 và 4\""),
	},
	{
		Code: UnclosedBracket, Severity: Error,
		Message: Words{"Dấu ngoặc “{sign}” ở đây không có dấu kia của cặp.", "The bracket \"{sign}\" here lacks the other of its pair."},
		Hint:    Words{"{want?Thêm “{want}” ở cuối. }Mỗi dấu mở cần một dấu đóng cùng loại.", "{want?Add \"{want}\" at the end. }Each opening bracket needs a closing one of its kind."},
		Why:     Words{"Không có cặp ngoặc đầy đủ thì không biết danh sách hết ở đâu.", "Without both nobody can tell where the list ends."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures: {gia-dinh-hoc-tap: 3000/4500\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nstatus: illustrative\nfigures: {gia-dinh-hoc-tap: 3000/4500}\n",
	},
	{
		Code: ReservedSign, Severity: Error,
		Message: Words{"Một giá trị không được bắt đầu bằng “{sign}” khi không có nháy.", "A value cannot begin with \"{sign}\" without quotes."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"YAML dành dấu này cho việc khác.", "YAML keeps this sign for another use."},
		Bad:     exampleNote("@phuthuy"),
		Good:    exampleNote("\"@phuthuy\""),
	},
	{
		Code: BadEscape, Severity: Error,
		Message: Words{"Trong nháy kép, “{sign}” không có nghĩa.", "Inside double quotes \"{sign}\" has no meaning."},
		Hint:    Words{"Viết hai dấu gạch chéo ngược: {line}", "Write two backslashes: {line}"},
		Why:     Words{"Trong nháy kép, dấu \\ mở đầu một ký hiệu đặc biệt.", "Inside double quotes a \\ begins a special sign."},
		Bad:     exampleNote(`"D:\phuong"`),
		Good:    exampleNote(`"D:\\phuong"`),
	},
	{
		Code: HashInText, Severity: Error,
		Message: Words{"Phần sau “ #” bị coi là chú thích, nên dấu ngoặc ở trước không được đóng.", "What stands after \" #\" is a comment, so the bracket before it is never closed."},
		Hint:    Words{"Đặt cả câu trong nháy kép: {line}", "Put the whole text in quotes: {line}"},
		Why:     Words{"Trong YAML, dấu # sau một dấu cách mở đầu lời chú thích, đến hết dòng.", "In YAML a # after a space begins a comment that goes on to the end of the line."},
		Bad:     exampleReport("gia-dinh-hoc-tap: {missing: Khu phố #3 chưa gửi}"),
		Good:    exampleReport("gia-dinh-hoc-tap: {missing: \"Khu phố #3 chưa gửi\"}"),
	},
	{
		Code: MissingBraces, Severity: Error,
		Message: Words{"“{key}:” đứng sau một khóa khác trên cùng dòng nên phải ở trong dấu ngoặc nhọn.", "\"{key}:\" stands after another key on one line, and so needs braces round it."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Trên một dòng chỉ có một khóa và giá trị của nó; giá trị gồm nhiều khóa thì ở trong dấu ngoặc nhọn.", "A line holds one key and its value; a value that has keys of its own stands in braces."},
		Bad:     exampleReport("gia-dinh-hoc-tap: missing: Chưa gửi báo cáo"),
		Good:    exampleReport("gia-dinh-hoc-tap: {missing: Chưa gửi báo cáo}"),
	},
	{
		Code: MissingComma, Severity: Error,
		Message: Words{"Trong dấu ngoặc nhọn, trước “{key}:” thiếu dấu phẩy.", "Within the braces there is no comma before \"{key}:\"."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Dấu phẩy ngăn khóa này với khóa kia; không có thì cả hai là một.", "A comma divides one key from the next; without it the two are one."},
		Bad:     exampleReport("gia-dinh-hoc-tap: {numerator: 3000 denominator: 4500}"),
		Good:    exampleReport("gia-dinh-hoc-tap: {numerator: 3000, denominator: 4500}"),
	},
	{
		Code: BadSeparator, Severity: Error,
		Message: Words{"“{text}” không ngăn được hai báo cáo.", "\"{text}\" does not divide two reports."},
		Hint:    Words{"Viết đúng ba gạch nối ở đầu một dòng riêng: ---", "Write exactly three hyphens at the beginning of a line of their own: ---"},
		Why:     Words{"Chỉ dòng --- mới ngăn báo cáo trước với báo cáo sau; bộ gõ hay Word có thể đã đổi nó thành gạch dài.", "Only a line of --- divides one report from the next; a word processor may have turned it into a dash."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n--\narea: mui-ne\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n---\narea: mui-ne\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: NoSeparator, Severity: Error,
		Message: Words{"Báo cáo thứ hai bắt đầu ở đây mà không có dòng ngăn.", "A second report begins here without a line to divide them."},
		Hint:    Words{"Thêm một dòng chỉ có --- ở ngay trên dòng này.", "Put a line with --- alone right above this one."},
		Why:     Words{"Không có dòng ngăn thì hai báo cáo là một, và không biết số nào của địa bàn nào.", "Without it the two are one report, and nobody can tell which figure is whose."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\narea: mui-ne\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n---\narea: mui-ne\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
}
