package diag

// What may be wrong with a file, its signs, and its keys.
const (
	NoSite       Code = "no-site"
	UnreadFile   Code = "unread-file"
	SameFileName Code = "same-file-name"
	OverLimit    Code = "over-limit"
	EmptyFile    Code = "empty-file"
	TableNotRead Code = "table-not-read"
	IgnoredFile  Code = "ignored-file"

	NotUTF8            Code = "not-utf8"
	ByteOrderMark      Code = "byte-order-mark"
	ControlCharacter   Code = "control-character"
	InvisibleCharacter Code = "invisible-character"
	TabIndent          Code = "tab-indent"
	ConflictMark       Code = "conflict-mark"
	Mojibake           Code = "mojibake"
	LostLetters        Code = "lost-letters"
	NotNFC             Code = "not-nfc"

	UnknownKey       Code = "unknown-key"
	DuplicateKey     Code = "duplicate-key"
	MissingKey       Code = "missing-key"
	EmptyValue       Code = "empty-value"
	WrongShape       Code = "wrong-shape"
	SecondDocument   Code = "second-document"
	SwallowedComment Code = "swallowed-comment"
	PaddedText       Code = "padded-text"
	UnquotedCode     Code = "unquoted-code"

	NoFrontMatter   Code = "no-front-matter"
	OpenFrontMatter Code = "open-front-matter"
)

// BelowFigures is the hint where a goal stands beside "figures:".
var BelowFigures = Words{
	"Đây là mã mục tiêu: đặt dưới figures: và thụt lề 2 dấu cách: {line}",
	"This is a goal's id: put it below figures: and indent it by 2 spaces: {line}",
}

// exampleReport is a report of the base site's ward for a period of its own,
// with one figure.
func exampleReport(figure string) string {
	return "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nsource: Số liệu minh họa\nstatus: illustrative\nfigures:\n  " + figure + "\n"
}

// exampleNote is exampleReport with a note to its figure.
func exampleNote(note string) string {
	return exampleReport("gia-dinh-hoc-tap:\n    numerator: 3000\n    denominator: 4500\n    note: " + note)
}

const goodFigure = "gia-dinh-hoc-tap: 3000/4500"

var sourceCodes = []Entry{
	{
		Code: NoSite, Severity: Error,
		Message: Words{"Không thấy data/site.yaml: thư mục này không phải là một trang tiendo.", "There is no data/site.yaml: this folder is no tiendo site."},
		Hint:    Words{"Chạy lệnh trong thư mục của trang, hoặc chỉ nó bằng --site.", "Run the command in the site's folder, or name it with --site."},
		Why:     Words{"Tệp này cho biết tên trang, cơ quan chịu trách nhiệm và các cấp địa bàn; thiếu nó thì không trang nào dựng được.", "This file gives the title, who answers for the site, and the tiers of areas; without it no page can be made."},
		Bad:     "-- data/site.yaml --\n",
		Good:    "-- data/site.yaml --\ntitle: Tiến độ\npublisher: Ban biên tập ví dụ\ntiers: [{id: city, title: thành phố}, {id: ward, title: phường}]\n",
	},
	{
		Code: UnreadFile, Severity: Error,
		Message: Words{"Tệp này không được đọc: {why}.", "This file is not read: {why}."},
		Hint:    Words{"Đổi tên tệp, chuyển tệp về đúng thư mục, hoặc xóa tệp.", "Rename the file, move it to its folder, or delete it."},
		Why:     Words{"Một tệp số liệu bị bỏ qua mà không ai biết thì trang thiếu số liệu mà không ai hay.", "A data file that is passed over in silence leaves the site without its figures, and nobody knows."},
		Bad:     "-- data/figures/2024.yml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: TableNotRead, Severity: Warning,
		Message: Words{"Bảng tính ở đây không được đọc; số liệu trong đó chưa lên trang.", "A table here is not read; its figures are not on the site."},
		Hint:    Words{"Nhập bằng lệnh: tiendo import {file}. Nhập rồi thì chuyển bảng ra ngoài thư mục data.", "Bring it in with: tiendo import {file}. After that, move the table out of the folder data."},
		Why:     Words{"Trang chỉ đọc tệp .yaml trong data; bảng tính được tiendo import kiểm tra và chép thành .yaml.", "The site reads the .yaml files in data alone; tiendo import checks a table and writes it as .yaml."},
		Bad:     "-- data/figures/2024.csv --\nPhường,Tử số,Mẫu số\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: IgnoredFile, Severity: Warning,
		Message: Words{"Tệp này không được đọc: tên không kết thúc bằng .yaml.", "This file is not read: its name does not end in .yaml."},
		Hint:    Words{"Nếu là báo cáo thì đổi tên cho kết thúc bằng .yaml; nếu không thì chuyển ra ngoài thư mục data/figures.", "If it is a report, let its name end in .yaml; if not, move it out of the folder data/figures."},
		Why:     Words{"Một tệp số liệu bị bỏ qua mà không ai biết thì trang thiếu số liệu mà không ai hay.", "A data file that is passed over in silence leaves the site without its figures, and nobody knows."},
		Bad:     "-- data/figures/2024.yalm --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: SameFileName, Severity: Error,
		Message: Words{"Tên tệp này chỉ khác “{other}” ở chữ hoa, chữ thường hoặc cách mã hóa dấu.", "This file's name differs from \"{other}\" in case or in the encoding of its accents alone."},
		Hint:    Words{"Đổi tên một trong hai tệp, hoặc xóa bản thừa.", "Rename one of the two, or delete the one too many."},
		Why:     Words{"Windows và macOS coi hai tên ấy là một, nên trên những máy đó một tệp sẽ mất.", "Windows and macOS take the two for one name, so one of the files is lost there."},
		Bad:     "-- data/figures/Them.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n-- data/figures/them.yaml --\narea: mui-ne\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/them.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: OverLimit, Severity: Error,
		Message: Words{"Vượt giới hạn: {what} nhiều nhất là {limit}.", "Over the limit: {what}, at most {limit}."},
		Hint:    Words{"Chia thành nhiều tệp hoặc nhiều đoạn nhỏ hơn, hoặc bớt bậc lồng nhau.", "Divide it into smaller files or paragraphs, or nest it less."},
		Why:     Words{"Giới hạn này xa hơn mọi tệp bình thường; tệp vượt qua nó thường là tệp hỏng.", "The limit lies far beyond any ordinary file; one that exceeds it is most often damaged."},
		Bad:     exampleNote("[[[[[[[[[[[[[[[[[[Ghi chú]]]]]]]]]]]]]]]]]]"),
		Good:    exampleNote("Ghi chú"),
	},
	{
		Code: EmptyFile, Severity: Error,
		Message: Words{"Tệp này trống: không có dòng nào ngoài chú thích.", "This file is empty: it holds no line but comments."},
		Hint:    Words{"Điền nội dung, lấy lại bản trước từ git, hoặc xóa tệp nếu không cần nữa.", "Fill it in, get its last version back from git, or delete it where it is not needed any more."},
		Why:     Words{"Một lần lưu hỏng có thể làm mất cả tệp; nếu không ai báo thì số liệu biến khỏi trang mà không ai hay.", "A failed save can lose a whole file; were nothing said, its figures would vanish from the site and nobody would know."},
		Bad:     "-- data/figures/2024.yaml --\n# Báo cáo năm 2024\n",
		Good:    "-- data/figures/2024.yaml --\n# Báo cáo năm 2024\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: NotUTF8, Severity: Error,
		Message: Words{"Tệp không phải UTF-8: ở đây có byte {byte}.", "The file is not UTF-8: here is a byte {byte}."},
		Hint:    Words{"Mở tệp bằng phần mềm đã tạo ra nó và lưu lại với bảng mã UTF-8; có thể tệp đang dùng UTF-16 (“Unicode” trong Notepad), TCVN3, VNI hoặc Windows-1258.", "Open it with the program that made it and save it as UTF-8; it may be in UTF-16 (\"Unicode\" in Notepad), TCVN3, VNI or Windows-1258."},
		Why:     Words{"Đọc sai bảng mã thì chữ tiếng Việt hỏng mà số liệu trông vẫn đúng.", "Read in the wrong encoding, the words break while the figures still look right."},
		Bad:     exampleNote("Ch\xfb hoa"),
		Good:    exampleNote("Chữ hoa"),
	},
	{
		Code: ByteOrderMark, Severity: Warning,
		Message: Words{"Đầu tệp có dấu BOM (U+FEFF).", "The file begins with a byte order mark (U+FEFF)."},
		Hint:    Words{"Lưu lại với bảng mã “UTF-8”, không phải “UTF-8 with BOM”.", "Save it as \"UTF-8\", not as \"UTF-8 with BOM\"."},
		Why:     Words{"tiendo đọc được, nhưng nhiều công cụ khác coi dấu ấy là một phần của khóa đầu tiên.", "tiendo reads it, but other tools take the mark for a part of the first key."},
		Mend:    Words{"xóa dấu BOM.", "it is deleted."},
		Bad:     "-- data/figures/2024.yaml --\n\ufeffarea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: ControlCharacter, Severity: Error,
		Message: Words{"Có ký tự điều khiển {sign}, thường do chép từ phần mềm khác.", "There is a control character {sign} here, most often pasted from another program."},
		Hint:    Words{"Xóa ký tự ấy: gõ lại chữ ở chỗ này.", "Delete it: type the words here again."},
		Why:     Words{"Ký tự điều khiển không nhìn thấy được và không có trong văn bản nào.", "Control characters cannot be seen and belong in no text."},
		Bad:     exampleNote("Ghi\x0b chú"),
		Good:    exampleNote("Ghi chú"),
	},
	{
		Code: InvisibleCharacter, Severity: Error,
		Message: Words{"Có ký tự trông như dấu cách hoặc không nhìn thấy ({sign}), thường do chép từ Word hay trang web.", "There is a sign here that looks like a space, or like nothing ({sign}), most often pasted from Word or a web page."},
		Hint:    Words{"{line?Gõ lại bằng dấu cách thường: {line}}{enter?Xóa ký tự ấy rồi gõ phím {enter} ở đó.}", "{line?Type it again with a plain space: {line}}{enter?Delete the sign and press {enter} there.}"},
		Why:     Words{"Máy coi đó là chữ: khóa và mã có ký tự ấy sẽ khác khóa và mã trông giống hệt.", "Machines take it for a letter: keys and ids that hold one differ from those that look the same."},
		Mend:    Words{"thay bằng dấu cách thường, hoặc xóa ký tự không có bề rộng; không đụng đến ký tự nằm giữa các chữ số.", "a plain space takes its place, or nothing where it has no width; one between digits is left alone."},
		Bad:     exampleNote("Ghi\u00a0chú"),
		Good:    exampleNote("Ghi chú"),
	},
	{
		Code: TabIndent, Severity: Error,
		Message: Words{"Dòng này thụt lề bằng phím Tab; YAML chỉ nhận dấu cách.", "This line is indented with a tab; YAML allows spaces only."},
		Hint:    Words{"Thay mỗi Tab bằng 2 dấu cách: {line}", "Put 2 spaces in place of each tab: {line}"},
		Why:     Words{"Mỗi phần mềm hiển thị Tab rộng hẹp khác nhau, nên không biết dòng thuộc về đâu.", "Each program shows a tab in another width, so nobody can tell where the line belongs."},
		Mend:    Words{"thay Tab bằng dấu cách, khi bề rộng nào của Tab cũng cho cùng một cấu trúc, hoặc chỉ một bề rộng đọc được.", "spaces take its place, where tabs of any width give one structure, or only one width can be read."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures:\n\tgia-dinh-hoc-tap: 3000/4500\n",
		Good:    exampleReport(goodFigure),
	},
	{
		Code: ConflictMark, Severity: Error,
		Message: Words{"Còn dấu xung đột Git “{mark}”.", "There is a git conflict marker \"{mark}\" left."},
		Hint:    Words{"Chọn một bản, xóa bản kia và các dòng đánh dấu <<<<<<<, |||||||, =======, >>>>>>>.", "Keep one version, delete the other and the marked lines <<<<<<<, |||||||, =======, >>>>>>>."},
		Why:     Words{"Hai người đã sửa cùng một chỗ; chỉ người biết số liệu mới chọn được bản đúng.", "Two people changed the same place; only who knows the figures can choose."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures:\n<<<<<<< HEAD\n  gia-dinh-hoc-tap: 3000/4500\n=======\n  gia-dinh-hoc-tap: 3010/4500\n>>>>>>> sua-so-lieu\n",
		Good:    exampleReport(goodFigure),
	},
	{
		Code: Mojibake, Severity: Error,
		Message: Words{"“{text}” là chữ bị lỗi bảng mã của “{word}”.", "\"{text}\" is \"{word}\" in a broken encoding."},
		Hint:    Words{"Gõ lại “{word}”, hoặc chép lại đoạn này từ bản gốc.", "Type \"{word}\" again, or copy the passage from the original."},
		Why:     Words{"Tệp UTF-8 đã bị mở như Windows-1252 rồi lưu lại; chữ hỏng sẽ hiện lên trang.", "A UTF-8 file was opened as Windows-1252 and saved; the broken words would show on the page."},
		Bad:     exampleNote("PhÆ°á»\u009dng má»›i"),
		Good:    exampleNote("Phường mới"),
	},
	{
		Code: LostLetters, Severity: Error,
		Message: Words{"Dòng này có chữ đã mất dấu thành “?”: {text}", "Letters of this line were lost and became \"?\": {text}"},
		Hint:    Words{"Chép lại dòng từ bản gốc và lưu tệp với bảng mã UTF-8, không phải ANSI. Nếu đúng là dấu hỏi thì thêm dấu cách sau nó.", "Copy the line from the original and save the file as UTF-8, not as ANSI. Where question marks are meant, put a space after them."},
		Why:     Words{"Lưu với bảng mã ANSI thì mỗi chữ có dấu của tiếng Việt thành một dấu hỏi, và không lấy lại được từ tệp ấy.", "Saved as ANSI, each letter with a Vietnamese accent becomes a question mark, and the file cannot give it back."},
		Bad:     exampleNote("S? li?u minh h?a"),
		Good:    exampleNote("Số liệu minh họa"),
	},
	{
		Code: NotNFC, Severity: Warning,
		Message: Words{"Chữ có dấu ở dạng tổ hợp (NFD), thường từ máy Mac; khi đọc đã chuyển sang dạng dựng sẵn (NFC).", "Letters with their accents apart (NFD), most often from a Mac; they are read in their composed form (NFC)."},
		Hint:    Words{"Gõ lại bằng bộ gõ đặt ở Unicode dựng sẵn, rồi lưu tệp.", "Type them again with the keyboard set to composed Unicode, and save the file."},
		Why:     Words{"Hai dạng trông giống nhau nhưng máy coi là khác nhau khi tìm kiếm và so sánh.", "The two forms look alike, but machines tell them apart when they search and compare."},
		Mend:    Words{"chuyển chữ trong tệp sang dạng dựng sẵn; tên tệp và khối mã thì để nguyên.", "letters in a file are composed; names of files and blocks of code are left alone."},
		Bad:     exampleNote("Phu\u031bo\u031b\u0300ng"),
		Good:    exampleNote("Phường"),
	},
	{
		Code: UnknownKey, Severity: Error,
		Message: Words{"Không có khóa “{key}” ở đây.{near? Có phải “{near}” không?}", "There is no key \"{key}\" here.{near? Did you mean \"{near}\"?}"},
		Hint:    Words{"{near?Viết “{near}:”. }Các khóa dùng được: {known}.", "{near?Write \"{near}:\". }Keys that may stand here: {known}."},
		Why:     Words{"Một khóa gõ sai mà bị bỏ qua thì điều đã viết sẽ không có trên trang.", "A mistyped key that is passed over would be missing from the page without a word."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nsoure: Số liệu minh họa\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nsource: Số liệu minh họa\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: DuplicateKey, Severity: Error,
		Message: Words{"Khóa “{key}” đã có ở dòng {line}.", "The key \"{key}\" was already given on line {line}."},
		Hint:    Words{"Giữ một dòng, xóa dòng kia.", "Keep one of the lines and delete the other."},
		Why:     Words{"Có hai giá trị thì không biết giá trị nào đúng.", "With two values nobody can tell which is right."},
		Bad:     exampleReport("gia-dinh-hoc-tap: 3000/4500\n  gia-dinh-hoc-tap: 3010/4500"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: MissingKey, Severity: Error,
		Message: Words{"Thiếu khóa “{key}”.", "The key \"{key}\" is missing."},
		Hint:    Words{"Thêm một dòng như: {example}", "Add a line such as: {example}"},
		Why:     Words{"Không có điều này thì không dựng được trang, hoặc không hiểu được số liệu.", "Without it the page cannot be made, or the figures cannot be understood."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: EmptyValue, Severity: Error,
		Message: Words{"Sau “{key}” chưa có gì.", "There is nothing after \"{key}\"."},
		Hint:    Words{"Điền giá trị; chưa có số liệu thì ghi missing kèm lý do; không cần thì xóa dòng.", "Fill it in; where a figure was not reported, write missing with the reason; where it is not needed, delete the line."},
		Why:     Words{"Để trống có thể là quên, là chưa báo cáo hoặc là bằng không; ba điều ấy khác nhau.", "Blank may mean forgotten, not reported, or nought, and these are three things."},
		Bad:     exampleReport("gia-dinh-hoc-tap:"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: WrongShape, Severity: Error,
		Message: Words{"Ở đây phải là {want}.", "Here must be {want}."},
		Hint:    Words{"Viết như: {example}", "Write it as: {example}"},
		Why:     Words{"Giá trị viết theo kiểu khác thì không biết phải hiểu thế nào.", "Written in another way, nobody can tell what is meant."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nfigures: 3000/4500\n",
		Good:    exampleReport(goodFigure),
	},
	{
		Code: SecondDocument, Severity: Error,
		Message: Words{"Tệp này chỉ chứa một tài liệu, ở đây bắt đầu tài liệu thứ hai.", "This file holds one document, and a second begins here."},
		Hint:    Words{"Xóa dòng “---” ở trên, hoặc chuyển phần này sang tệp riêng.", "Delete the line \"---\" above, or move this part to a file of its own."},
		Why:     Words{"Mỗi kế hoạch là một tệp; phần thứ hai sẽ không được đọc.", "Each plan has a file of its own; the second part would not be read."},
		Bad:     "-- data/site.yaml --\ntitle: Tiến độ\npublisher: Ban biên tập ví dụ\ntiers: [{id: city, title: thành phố}, {id: ward, title: phường}]\n---\ntheme: default\n",
		Good:    "-- data/site.yaml --\ntitle: Tiến độ\npublisher: Ban biên tập ví dụ\ntiers: [{id: city, title: thành phố}, {id: ward, title: phường}]\ntheme: default\n",
	},
	{
		Code: SwallowedComment, Severity: Warning,
		Message: Words{"Phần sau “ #” bị coi là chú thích và sẽ mất: “{lost}”.", "What stands after \" #\" is a comment and is lost: \"{lost}\"."},
		Hint:    Words{"Đặt cả câu trong nháy kép: {line}", "Put the whole text in quotes: {line}"},
		Why:     Words{"Trong YAML, dấu # sau một dấu cách mở đầu chú thích.", "In YAML a # after a space begins a comment."},
		Bad:     exampleNote("Khu phố #3"),
		Good:    exampleNote("\"Khu phố #3\""),
	},
	{
		Code: PaddedText, Severity: Error,
		Message: Words{"Trong nháy có dấu cách thừa ở đầu hoặc cuối “{text}”.", "There are spaces inside the quotes before or after \"{text}\"."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Dấu cách thừa không nhìn thấy được nhưng làm hai tên giống nhau thành khác nhau.", "Such spaces cannot be seen, but make two equal names differ."},
		Bad:     exampleNote("\" Khu phố 3 \""),
		Good:    exampleNote("\"Khu phố 3\""),
	},
	{
		Code: UnquotedCode, Severity: Error,
		Message: Words{"Mã “{text}” bắt đầu bằng 0 nên phải đặt trong nháy kép.", "The code \"{text}\" begins with 0 and needs quotes."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Nhiều công cụ đọc số bắt đầu bằng 0 là số bát phân: 00067 thành 55.", "Many tools read a number that begins with 0 as octal: 00067 becomes 55."},
		Bad:     exampleNote("00067"),
		Good:    exampleNote("\"00067\""),
	},
	{
		Code: NoFrontMatter, Severity: Error,
		Message: Words{"Bài chưa có phần đầu giữa hai dòng “---”.", "The text has no head between two lines \"---\"."},
		Hint:    Words{"Dòng đầu tiên là ---, tiếp theo là title: …, rồi lại một dòng ---.", "The first line is ---, then title: …, then a line --- again."},
		Why:     Words{"Phần đầu cho biết tiêu đề và ngày của bài.", "The head gives the title and the date."},
		Bad:     "-- content/pages/gioi-thieu.md --\nTrang này chỉ dùng làm ví dụ.\n",
		Good:    "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\n---\nTrang này chỉ dùng làm ví dụ.\n",
	},
	{
		Code: OpenFrontMatter, Severity: Error,
		Message: Words{"Phần đầu mở bằng “---” ở đây không có dòng “---” kết thúc.", "The head that \"---\" opens here has no line \"---\" to close it."},
		Hint:    Words{"Thêm một dòng chỉ có --- trước phần nội dung.", "Add a line of --- alone before the text."},
		Why:     Words{"Không biết phần đầu hết ở đâu thì không biết nội dung bắt đầu từ đâu.", "Without its end nobody can tell where the text begins."},
		Bad:     "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\nTrang này chỉ dùng làm ví dụ.\n",
		Good:    "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\n---\nTrang này chỉ dùng làm ví dụ.\n",
	},
}
