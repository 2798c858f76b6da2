package source

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// This file is the one description of every document that editors write.
// Decoding, "did you mean", the JSON Schemas, the skeletons and the tables of
// docs/data-format.md all come from it: a key that is not here cannot be read,
// and asking for one is a panic.

// kind is how a value is written.
type kind uint8

const (
	text       kind = iota // words, or a map of words by language
	line                   // words in no language in particular: a name, a number
	ident                  // an id that is given here
	areaRef                // the id of an area
	goalRef                // the id of a goal
	tierRef                // the id of a tier
	date                   // 2025-07-01
	period                 // 2024, 2024-H1, 2024-Q3, 2024-06
	years                  // 2021-2030
	whole                  // 3120
	decimal                // 66.5
	yesNo                  // yes, no
	word                   // one of words
	language               // vi, en
	address                // a link: https, http, mailto, tel or relative
	email                  // an e-mail address
	attachment             // a file under content/
	nested                 // a mapping, described by of
	figureMap              // goal id → figure
	targetMap              // area id → goal id → list of targets
	tile                   // a place on the map of areas: [column, row]
	shares                 // an area's id, or of a split area id → share
	amount                 // a figure's number: by the goal's kind whole, decimal or yesNo
)

// field describes a key.
type field struct {
	key      string
	kind     kind
	list     bool     // a list of such values
	of       string   // of nested, figureMap, targetMap: the object's name
	words    []string // of word: what may stand here
	required bool
	doc      diag.Words
	example  string
	since    int // the format version that brought the key
}

// object describes a mapping.
type object struct {
	name   string
	doc    diag.Words
	short  kind // with brief: how the object is written when one value is enough
	brief  bool
	fields []field
}

// document is a kind of file.
type document struct {
	object string
	place  string // where such files stand
	many   string // how several stand in a file: "" not, "documents" after "---", "list"
}

// documents lists what editors write; the objects' names are the names of the
// schemas and of the skeletons.
var documents = []document{
	{object: "site", place: "data/site.yaml"},
	{object: "plan", place: "data/plans/*.yaml"},
	{object: "area", place: "data/areas/*.yaml", many: "list"},
	{object: "change", place: "data/areas/changes.yaml", many: "list"},
	{object: "report", place: "data/figures/**/*.yaml", many: "documents"},
	{object: "import", place: "data/imports/*.yaml"},
	{object: "article", place: "content/news/*.md"},
	{object: "page", place: "content/pages/*.md"},
}

var (
	statuses   = []string{"final", "provisional", "illustrative"}
	kinds      = []string{"share", "count", "value", "done"}
	methods    = []string{"straight-line", "cagr"}
	directions = []string{"up", "down"}
	languages  = []string{"vi", "en"}
	pictures   = []string{"top", "none", "all"}
	embeds     = []string{"goals", "none", "areas"}
	decimals   = []string{"point", "comma"}
)

var siteObject = &object{
	name: "site", doc: diag.Words{Vi: "Cài đặt của trang.", En: "The site's settings."},
	fields: []field{
		{key: "format", kind: whole, doc: diag.Words{Vi: "Phiên bản của định dạng dữ liệu.", En: "Version of the data format."}, example: "1"},
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên trang.", En: "The site's title."}, example: "Tiến độ học tập suốt đời"},
		{key: "description", kind: text, doc: diag.Words{Vi: "Một đoạn giới thiệu cho trang chủ và máy tìm kiếm.", En: "A paragraph for the home page and for search engines."}, example: "Mỗi phường, xã đã đi được bao xa"},
		{key: "publisher", kind: text, required: true, doc: diag.Words{Vi: "Cơ quan chịu trách nhiệm về trang.", En: "Who answers for the site."}, example: "Ban biên tập ví dụ"},
		{key: "languages", kind: language, list: true, doc: diag.Words{Vi: "Các ngôn ngữ của trang, ngôn ngữ chính trước; không ghi thì là [vi].", En: "The site's languages, the main one first; [vi] where not given."}, example: "[vi]"},
		{key: "base_url", kind: address, doc: diag.Words{Vi: "Địa chỉ đầy đủ của trang trên mạng.", En: "The site's full address on the web."}, example: "https://tiendo.example.org/"},
		{key: "theme", kind: ident, doc: diag.Words{Vi: "Tên thư mục giao diện trong themes/.", En: "Name of the theme's folder in themes/."}, example: "default"},
		{key: "feedback", kind: email, doc: diag.Words{Vi: "Địa chỉ thư nhận báo sai số liệu.", En: "E-mail address for reports of wrong figures."}, example: "bientap@example.org"},
		{key: "licence", kind: nested, of: "source", doc: diag.Words{Vi: "Giấy phép của dữ liệu mở.", En: "Licence of the open data."}, example: "{title: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}"},
		{key: "tiers", kind: nested, of: "tier", list: true, required: true, doc: diag.Words{Vi: "Các cấp địa bàn, từ trên xuống.", En: "The tiers of areas, from the top."}, example: "[{id: city, title: thành phố}, {id: ward, title: \"phường, xã\"}]"},
		{key: "thresholds", kind: nested, of: "thresholds", doc: diag.Words{Vi: "Các ngưỡng đánh giá, khi khác mặc định.", En: "Thresholds of the verdicts, where they differ from the defaults."}, example: "{coverage: 0.9}"},
		{key: "checks", kind: nested, of: "checks", doc: diag.Words{Vi: "Khi nào một số liệu bị hỏi lại, khi khác mặc định.", En: "When a figure is asked about, where it differs from the defaults."}, example: "{jump_factor: 10}"},
		{key: "pictures", kind: word, words: pictures, doc: diag.Words{Vi: "Biểu đồ nào có thêm tệp SVG, PNG, CSV để tải về và ảnh để chia sẻ: top (của mục tiêu và của địa bàn thuộc hai cấp trên cùng, mặc định), all (của mọi địa bàn), none. Trang của địa bàn thuộc hai cấp trên cùng, và của mọi địa bàn khi ghi all, còn có bảng đánh giá qua từng kỳ.", En: "Which charts can be taken away as SVG, PNG and CSV, with a picture for sharing: top (those of goals and of areas of the top two tiers, the default), all (those of every area), none. The pages of areas of the top two tiers, with all those of every area, also have a table of their verdicts period by period."}, example: "all"},
		{key: "embeds", kind: word, words: embeds, doc: diag.Words{Vi: "Biểu đồ nào có trang để nhúng vào trang khác: goals (của mục tiêu, mặc định), areas (cả của từng địa bàn), none.", En: "Which charts have a page that other sites can show in a frame: goals (those of goals, the default), areas (those of areas too), none."}, example: "areas"},
	},
}

var tierObject = &object{
	name: "tier", doc: diag.Words{Vi: "Một cấp địa bàn.", En: "A tier of areas."},
	fields: []field{
		{key: "id", kind: ident, required: true, doc: diag.Words{Vi: "Mã của cấp.", En: "The tier's id."}, example: "ward"},
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên gọi của cấp trong câu.", En: "What the tier is called in a sentence."}, example: "\"phường, xã\""},
	},
}

var thresholdsObject = &object{
	name: "thresholds", doc: diag.Words{Vi: "Các ngưỡng đánh giá.", En: "The thresholds of the verdicts."},
	fields: []field{
		{key: "on_track", kind: decimal, doc: diag.Words{Vi: "Phần đường đi từ đó trở lên là đúng tiến độ; mặc định 0.95.", En: "Share of the way from which it is on track; 0.95 by default."}, example: "0.95"},
		{key: "behind", kind: decimal, doc: diag.Words{Vi: "Từ đó trở lên là chậm, dưới đó là chậm nhiều; mặc định 0.6.", En: "From which it is behind, and below it far behind; 0.6 by default."}, example: "0.6"},
		{key: "no_change", kind: decimal, doc: diag.Words{Vi: "Chênh lệch nhỏ hơn, tính bằng điểm phần trăm, là chưa chuyển biến; mặc định 0.1.", En: "Smaller differences, in points, are no change; 0.1 by default."}, example: "0.1"},
		{key: "coverage", kind: decimal, doc: diag.Words{Vi: "Phần địa bàn phải có báo cáo thì mới tính cho cấp trên; mặc định 0.8.", En: "Share of the areas that must have reported before the area above is judged; 0.8 by default."}, example: "0.8"},
	},
}

var checksObject = &object{
	name: "checks", doc: diag.Words{Vi: "Khi nào một số liệu bị hỏi lại.", En: "When a figure is asked about."},
	fields: []field{
		{key: "jump_factor", kind: decimal, doc: diag.Words{Vi: "Gấp lên hoặc giảm đi từ ngần ấy lần so với kỳ trước thì hỏi; mặc định 5.", En: "So many times as large, or as small, as in the period before; 5 by default."}, example: "5"},
		{key: "jump_points", kind: decimal, doc: diag.Words{Vi: "Tỷ lệ đổi hơn ngần ấy điểm phần trăm so với kỳ trước thì hỏi; mặc định 40.", En: "A share that moved by more points than this since the period before; 40 by default."}, example: "40"},
		{key: "denominator", kind: decimal, doc: diag.Words{Vi: "Tổng số (mẫu số) đổi hơn ngần ấy phần trăm so với kỳ trước thì hỏi; mặc định 20.", En: "A denominator that moved by more percent than this since the period before; 20 by default."}, example: "20"},
	},
}

var sourceObject = &object{
	name: "source", brief: true, short: text, doc: diag.Words{Vi: "Nguồn: một câu, hoặc các khóa dưới đây.", En: "A source: words, or these keys."},
	fields: []field{
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên văn bản hoặc nơi cung cấp.", En: "Name of the document, or who provided it."}, example: "Báo cáo năm 2023"},
		{key: "url", kind: address, doc: diag.Words{Vi: "Địa chỉ để xem.", En: "Where it can be read."}, example: "https://example.org/van-ban"},
		{key: "date", kind: date, doc: diag.Words{Vi: "Ngày ban hành.", En: "Its date."}, example: "2024-01-15"},
		{key: "file", kind: attachment, doc: diag.Words{Vi: "Tệp đính kèm, tính từ content/.", En: "An attachment, relative to content/."}, example: "files/bao-cao-2023.pdf"},
	},
}

var planObject = &object{
	name: "plan", doc: diag.Words{Vi: "Một kế hoạch: văn bản, mục tiêu, giải pháp.", En: "A plan: the document, its goals, its solutions."},
	fields: []field{
		{key: "id", kind: ident, doc: diag.Words{Vi: "Mã của kế hoạch; không ghi thì là tên tệp.", En: "The plan's id; the file's name where not given."}, example: "ke-hoach"},
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên kế hoạch.", En: "The plan's title."}, example: "Kế hoạch học tập suốt đời"},
		{key: "number", kind: line, doc: diag.Words{Vi: "Số, ký hiệu văn bản.", En: "The document's number."}, example: "\"12/KH-UBND\""},
		{key: "date", kind: date, doc: diag.Words{Vi: "Ngày ban hành.", En: "Date of issue."}, example: "2022-08-12"},
		{key: "issuer", kind: text, doc: diag.Words{Vi: "Cơ quan ban hành.", En: "Who issued it."}, example: "Ủy ban nhân dân thành phố"},
		{key: "summary", kind: text, doc: diag.Words{Vi: "Tóm tắt.", En: "A summary."}, example: "Bốn mô hình học tập và ba việc của hội"},
		{key: "legal_basis", kind: nested, of: "source", list: true, doc: diag.Words{Vi: "Các văn bản làm căn cứ.", En: "The documents that it rests on."}, example: "[{title: Quyết định 387/QĐ-TTg, date: 2022-03-25}]"},
		{key: "source", kind: nested, of: "source", doc: diag.Words{Vi: "Nơi đọc được văn bản.", En: "Where its text can be read."}, example: "{title: Toàn văn, url: https://example.org/ke-hoach}"},
		{key: "years", kind: years, doc: diag.Words{Vi: "Giai đoạn, năm đầu và năm cuối.", En: "Its first and last year."}, example: "2021-2030"},
		{key: "area", kind: areaRef, doc: diag.Words{Vi: "Địa bàn mà kế hoạch dành cho; không ghi thì là địa bàn cao nhất.", En: "The area that it is for; the topmost where not given."}, example: "phan-thiet"},
		{key: "scope", kind: areaRef, list: true, doc: diag.Words{Vi: "Các địa bàn phải báo cáo, khi không phải là tất cả.", En: "The areas that report, where it is not all of them."}, example: "[phu-thuy, mui-ne]"},
		{key: "method", kind: word, words: methods, doc: diag.Words{Vi: "Cách tính tiến độ: đường thẳng (mặc định) hoặc tăng trưởng kép.", En: "How progress is measured: a straight line (default) or compound growth."}, example: "straight-line"},
		{key: "report_due", kind: whole, doc: diag.Words{Vi: "Hạn gửi báo cáo, số tháng sau khi hết kỳ; mặc định 3.", En: "When a report is due, in months after its period; 3 by default."}, example: "3"},
		{key: "next_due", kind: date, doc: diag.Words{Vi: "Hạn báo cáo kế tiếp, khi không theo report_due.", En: "Next due date, where it does not follow from report_due."}, example: "2026-03-31"},
		{key: "goals", kind: nested, of: "goal", list: true, required: true, doc: diag.Words{Vi: "Các mục tiêu.", En: "The goals."}, example: "[{id: tu-sach, title: Tủ sách, kind: count, targets: [{by: 2025, value: 100}]}]"},
		{key: "area_targets", kind: targetMap, of: "target", doc: diag.Words{Vi: "Chỉ tiêu giao riêng cho địa bàn, thay cho mục tiêu chung.", En: "An area's own targets, in place of the goal's."}, example: "{phu-thuy: {gia-dinh-hoc-tap: [{by: 2025, value: 75}]}}"},
		{key: "solutions", kind: nested, of: "solution", list: true, doc: diag.Words{Vi: "Các giải pháp.", En: "The solutions."}, example: "[{id: chuyen-doi-so, title: Ứng dụng công nghệ thông tin}]"},
	},
}

var goalObject = &object{
	name: "goal", doc: diag.Words{Vi: "Một mục tiêu.", En: "A goal."},
	fields: []field{
		{key: "id", kind: ident, required: true, doc: diag.Words{Vi: "Mã của mục tiêu, không đổi về sau.", En: "The goal's id, for ever."}, example: "gia-dinh-hoc-tap"},
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên mục tiêu.", En: "The goal's title."}, example: "Gia đình học tập"},
		{key: "short", kind: text, doc: diag.Words{Vi: "Tên ngắn cho bảng.", En: "A short title for tables."}, example: "Gia đình"},
		{key: "kind", kind: word, words: kinds, required: true, doc: diag.Words{Vi: "Loại số liệu: share tử số/mẫu số, count số đếm, value giá trị có đơn vị, done có hay chưa.", En: "What its figures are: share is numerator/denominator, count, value with a unit, done is yes or no."}, example: "share"},
		{key: "of", kind: text, doc: diag.Words{Vi: "Đếm cái gì, viết như trong câu “còn thiếu 312 gia đình”.", En: "What is counted, as in \"312 families short\"."}, example: "gia đình"},
		{key: "unit", kind: text, doc: diag.Words{Vi: "Đơn vị của giá trị.", En: "Unit of a value."}, example: "năm"},
		{key: "one", kind: text, doc: diag.Words{Vi: "Gọi một cái thế nào, khi ngôn ngữ ấy phân biệt số ít với số nhiều ở of hoặc unit (tiếng Anh: of là families thì one là family).", En: "What one of them is called, where a language tells one from many: family, where of is families; of a value, year, where unit is years."}, example: "{vi: gia đình, en: family}"},
		{key: "direction", kind: word, words: directions, doc: diag.Words{Vi: "up: càng cao càng tốt (mặc định); down: càng thấp càng tốt.", En: "up: more is better (default); down: less is better."}, example: "up"},
		{key: "baseline", kind: nested, of: "baseline", doc: diag.Words{Vi: "Năm gốc; không ghi thì là kỳ đầu có số liệu.", En: "Where it starts; the first period with a figure where not given."}, example: "2021"},
		{key: "targets", kind: nested, of: "target", list: true, required: true, doc: diag.Words{Vi: "Các mốc phải đạt, theo thời gian.", En: "The targets, in order of time."}, example: "[{by: 2025, value: 70}, {by: 2030, value: 80}]"},
		{key: "reported_by", kind: tierRef, doc: diag.Words{Vi: "Cấp báo cáo; không ghi thì là cấp thấp nhất.", En: "The tier that reports; the lowest where not given."}, example: "ward"},
		{key: "definition", kind: text, doc: diag.Words{Vi: "Định nghĩa.", En: "The definition."}, example: "Gia đình được công nhận danh hiệu trong năm"},
		{key: "formula", kind: text, doc: diag.Words{Vi: "Cách tính.", En: "How it is computed."}, example: "Số gia đình được công nhận / tổng số gia đình"},
		{key: "lead", kind: text, doc: diag.Words{Vi: "Đơn vị chủ trì.", En: "Who leads."}, example: "Hội Khuyến học"},
		{key: "frequency", kind: text, doc: diag.Words{Vi: "Bao lâu báo cáo một lần.", En: "How often it is reported."}, example: "Hằng năm"},
		{key: "limits", kind: text, doc: diag.Words{Vi: "Điều cần lưu ý khi dùng số liệu.", En: "What to mind when using the figures."}, example: "Danh hiệu xét từng năm"},
		{key: "contact", kind: text, doc: diag.Words{Vi: "Nơi hỏi về số liệu.", En: "Whom to ask."}, example: "Ban biên tập ví dụ"},
		{key: "source", kind: nested, of: "source", doc: diag.Words{Vi: "Văn bản đặt ra mục tiêu.", En: "The document that sets the goal."}, example: "Quyết định 387/QĐ-TTg"},
	},
}

var baselineObject = &object{
	name: "baseline", brief: true, short: period, doc: diag.Words{Vi: "Năm gốc: một kỳ, hoặc các khóa dưới đây khi kế hoạch nêu sẵn giá trị.", En: "The baseline: a period, or these keys where the plan states a value."},
	fields: []field{
		{key: "period", kind: period, required: true, doc: diag.Words{Vi: "Kỳ gốc.", En: "The period."}, example: "2021"},
		{key: "value", kind: decimal, doc: diag.Words{Vi: "Giá trị mà kế hoạch nêu cho địa bàn cao nhất; tỷ lệ tính bằng phần trăm.", En: "The value that the plan states for its top area; shares in percent."}, example: "48"},
		{key: "source", kind: nested, of: "source", doc: diag.Words{Vi: "Nguồn của giá trị ấy.", En: "Where that value comes from."}, example: "Phụ lục kế hoạch"},
	},
}

var targetObject = &object{
	name: "target", doc: diag.Words{Vi: "Một mốc phải đạt.", En: "A target."},
	fields: []field{
		{key: "by", kind: period, required: true, doc: diag.Words{Vi: "Hạn: hết kỳ này.", En: "The deadline: the end of this period."}, example: "2025"},
		{key: "value", kind: decimal, doc: diag.Words{Vi: "Giá trị phải đạt; tỷ lệ tính bằng phần trăm; loại done không cần ghi.", En: "The value to reach; shares in percent; not needed for done."}, example: "70"},
		{key: "text", kind: text, doc: diag.Words{Vi: "Nguyên văn trong kế hoạch.", En: "As the plan words it."}, example: "Phấn đấu 70% gia đình"},
	},
}

var solutionObject = &object{
	name: "solution", doc: diag.Words{Vi: "Một giải pháp của kế hoạch.", En: "A solution of the plan."},
	fields: []field{
		{key: "id", kind: ident, required: true, doc: diag.Words{Vi: "Mã của giải pháp.", En: "The solution's id."}, example: "chuyen-doi-so"},
		{key: "title", kind: text, required: true, doc: diag.Words{Vi: "Tên giải pháp.", En: "The solution's title."}, example: "Ứng dụng công nghệ thông tin"},
		{key: "text", kind: text, doc: diag.Words{Vi: "Nội dung.", En: "What it says."}, example: "Đưa học liệu số về nhà văn hóa"},
		{key: "goals", kind: goalRef, list: true, doc: diag.Words{Vi: "Mục tiêu mà giải pháp phục vụ.", En: "The goals that it serves."}, example: "[gia-dinh-hoc-tap]"},
	},
}

var areaObject = &object{
	name: "area", doc: diag.Words{Vi: "Một địa bàn trong danh mục, theo thứ tự chính thức.", En: "An area of the register, in official order."},
	fields: []field{
		{key: "id", kind: ident, required: true, doc: diag.Words{Vi: "Mã của địa bàn, không đổi về sau: một mã là một lãnh thổ.", En: "The area's id, for ever: one id is one territory."}, example: "phu-thuy"},
		{key: "name", kind: line, required: true, doc: diag.Words{Vi: "Tên, không kèm loại.", En: "The name, without its type."}, example: "Phú Thủy"},
		{key: "type", kind: text, doc: diag.Words{Vi: "Loại đơn vị, viết như trong câu.", En: "The type of unit, as in a sentence."}, example: "phường"},
		{key: "tier", kind: tierRef, doc: diag.Words{Vi: "Cấp; không ghi thì là cấp ngay dưới địa bàn cha, hoặc cấp cao nhất.", En: "The tier; the one below its parent's where not given, or the top one."}, example: "ward"},
		{key: "parent", kind: areaRef, doc: diag.Words{Vi: "Địa bàn cha; không cần khi đã nằm trong areas của nó.", En: "The area above; not needed inside its areas."}, example: "phan-thiet"},
		{key: "code", kind: line, doc: diag.Words{Vi: "Mã hành chính, đặt trong nháy kép.", En: "The administrative code, in quotes."}, example: "\"22924\""},
		{key: "aliases", kind: line, list: true, doc: diag.Words{Vi: "Các tên khác.", En: "Other names."}, example: "[Phú Thuỷ]"},
		{key: "from", kind: date, doc: diag.Words{Vi: "Ngày đầu tiên, khi mới lập.", En: "First day, where it was founded since."}, example: "2025-07-01"},
		{key: "until", kind: date, doc: diag.Words{Vi: "Ngày cuối cùng, khi không còn.", En: "Last day, where it is no more."}, example: "2025-06-30"},
		{key: "tile", kind: tile, doc: diag.Words{Vi: "Ô trên bản đồ các địa bàn cùng cha: [cột, hàng], đếm từ 1, từ trái sang và từ trên xuống.", En: "The tile on the map of its parent's areas: [column, row], counted from 1, from the left and from the top."}, example: "[5, 3]"},
		{key: "areas", kind: nested, of: "area", list: true, doc: diag.Words{Vi: "Các địa bàn bên dưới.", En: "The areas under it."}, example: "[{id: phu-thuy, name: Phú Thủy, type: phường}]"},
	},
}

var changeObject = &object{
	name: "change", doc: diag.Words{Vi: "Một lần sắp xếp địa bàn: những gì thay đổi vào một ngày, theo một văn bản.", En: "A reorganisation: what became of areas on one day, by one law."},
	fields: []field{
		{key: "date", kind: date, required: true, doc: diag.Words{Vi: "Ngày đầu tiên có hiệu lực.", En: "The first day on which it holds."}, example: "2024-12-01"},
		{key: "law", kind: nested, of: "source", required: true, doc: diag.Words{Vi: "Văn bản quy định.", En: "The law that says so."}, example: "{title: Nghị quyết 1671/NQ-UBTVQH15, date: 2025-06-16}"},
		{key: "note", kind: text, doc: diag.Words{Vi: "Một câu giải thích.", En: "A sentence about it."}, example: "Sắp xếp đơn vị hành chính cấp xã"},
		{key: "events", kind: nested, of: "event", list: true, required: true, doc: diag.Words{Vi: "Từng việc đã xảy ra.", En: "What happened, one by one."}, example: "[{merge: [lac-dao, duc-thang], into: lac-dao-2024}]"},
	},
}

var eventObject = &object{
	name: "event", doc: diag.Words{Vi: "Một việc trong lần sắp xếp: đúng một trong merge, split, alter, end.", En: "One thing that happened: exactly one of merge, split, alter, end."},
	fields: []field{
		{key: "merge", kind: areaRef, list: true, doc: diag.Words{Vi: "Các địa bàn nhập trọn vào địa bàn mới ở into.", En: "The areas that went over whole into the new one, into."}, example: "[lac-dao, duc-thang, duc-nghia]"},
		{key: "split", kind: areaRef, doc: diag.Words{Vi: "Địa bàn được chia cho các địa bàn mới ở into.", En: "The area that was divided among the new ones, into."}, example: "phu-tai"},
		{key: "alter", kind: areaRef, doc: diag.Words{Vi: "Địa bàn vẫn là lãnh thổ ấy nhưng đổi tên, loại, mã hay địa bàn cha; was ghi những gì khác trước đây, danh mục ghi hiện nay.", En: "The area that goes on as the same territory under another name, type, code or parent; was says what was different, the register what is."}, example: "phu-hai"},
		{key: "end", kind: areaRef, doc: diag.Words{Vi: "Địa bàn kết thúc mà không có địa bàn nào thay, như khi bỏ một cấp.", En: "The area that ended with nothing in its place, as when a tier is given up."}, example: "phan-thiet"},
		{key: "into", kind: shares, doc: diag.Words{Vi: "Của merge: mã địa bàn mới. Của split: các địa bàn mới với phần số liệu của mỗi nơi, cộng lại bằng 1.", En: "Of a merge: the new area's id. Of a split: the new areas, each with its share of the figures; together 1."}, example: "lac-dao-2024"},
		{key: "outside", kind: text, doc: diag.Words{Vi: "Của merge: phần lãnh thổ thêm vào từ ngoài danh mục. Của split: nơi nhận phần còn lại.", En: "Of a merge: territory that came from outside the register. Of a split: where the rest went."}, example: "\"thị trấn Phú Long, xã Hàm Thắng\""},
		{key: "basis", kind: nested, of: "source", doc: diag.Words{Vi: "Của split: căn cứ của các phần.", En: "Of a split: what the shares rest on."}, example: "{title: Số hộ theo phương án sắp xếp}"},
		{key: "was", kind: nested, of: "former", doc: diag.Words{Vi: "Của alter: những gì khác trước đây.", En: "Of alter: what was different before."}, example: "{name: Phú Hải}"},
		{key: "note", kind: text, doc: diag.Words{Vi: "Một câu giải thích.", En: "A sentence about it."}, example: "Bỏ cấp thành phố thuộc tỉnh"},
	},
}

// eventKeys are the keys that an event of a kind may have beside its own.
var eventKeys = map[record.EventKind][]string{
	record.Merge: {"into", "outside", "note"},
	record.Split: {"into", "basis", "outside", "note"},
	record.Alter: {"was", "note"},
	record.End:   {"note"},
}

var formerObject = &object{
	name: "former", doc: diag.Words{Vi: "Những gì khác trước đây; chỉ ghi những gì đã đổi.", En: "What was different before; only what changed."},
	fields: []field{
		{key: "name", kind: line, doc: diag.Words{Vi: "Tên trước đây.", En: "The name before."}, example: "Phú Hải"},
		{key: "type", kind: text, doc: diag.Words{Vi: "Loại đơn vị trước đây.", En: "The type before."}, example: "xã"},
		{key: "code", kind: line, doc: diag.Words{Vi: "Mã hành chính trước đây.", En: "The code before."}, example: "\"22921\""},
		{key: "parent", kind: areaRef, doc: diag.Words{Vi: "Địa bàn cha trước đây.", En: "The area above before."}, example: "binh-thuan"},
	},
}

var reportObject = &object{
	name: "report", doc: diag.Words{Vi: "Báo cáo của một địa bàn cho một kỳ.", En: "What one area reported for one period."},
	fields: []field{
		{key: "area", kind: areaRef, required: true, doc: diag.Words{Vi: "Mã địa bàn.", En: "The area's id."}, example: "phu-thuy"},
		{key: "period", kind: period, required: true, doc: diag.Words{Vi: "Kỳ báo cáo: năm, nửa năm, quý hoặc tháng.", En: "The period: a year, half, quarter or month."}, example: "2023"},
		{key: "source", kind: nested, of: "source", doc: diag.Words{Vi: "Nguồn số liệu.", En: "Where the figures come from."}, example: "Số liệu minh họa"},
		{key: "status", kind: word, words: statuses, doc: diag.Words{Vi: "Tình trạng: chính thức (mặc định), sơ bộ, minh họa.", En: "Reporting status: final (default), provisional, illustrative."}, example: "illustrative"},
		{key: "figures", kind: figureMap, of: "figure", doc: diag.Words{Vi: "Số liệu theo mã mục tiêu.", En: "The figures, by the goal's id."}, example: "{gia-dinh-hoc-tap: 3120/4500}"},
		{key: "missing", kind: text, doc: diag.Words{Vi: "Vì sao chưa có số liệu nào; thay cho figures.", En: "Why there are no figures at all; in place of figures."}, example: "Chưa gửi báo cáo (minh họa)"},
	},
}

var figureObject = &object{
	name: "figure", brief: true, short: amount, doc: diag.Words{
		Vi: "Một số liệu: viết ngắn 3120/4500, 52, 9.4, yes; hoặc các khóa dưới đây.",
		En: "A figure: short as 3120/4500, 52, 9.4, yes; or these keys."},
	fields: []field{
		{key: "numerator", kind: whole, doc: diag.Words{Vi: "Tử số: số đã đạt.", En: "How many of them."}, example: "3120"},
		{key: "denominator", kind: whole, doc: diag.Words{Vi: "Mẫu số: tổng số.", En: "Out of how many."}, example: "4500"},
		{key: "value", kind: amount, doc: diag.Words{Vi: "Số đếm, giá trị, hoặc yes/no.", En: "A count, a value, or yes/no."}, example: "52"},
		{key: "missing", kind: text, doc: diag.Words{Vi: "Chưa có số liệu: lý do.", En: "Not reported: why."}, example: "Đang rà soát"},
		{key: "not-applicable", kind: text, doc: diag.Words{Vi: "Không có đối tượng để đếm: lý do.", En: "Nothing to count: why."}, example: "Không có đơn vị thuộc diện"},
		{key: "status", kind: word, words: statuses, doc: diag.Words{Vi: "Tình trạng, khi khác báo cáo.", En: "Reporting status, where it differs from the report's."}, example: "provisional"},
		{key: "note", kind: text, doc: diag.Words{Vi: "Ghi chú cho người đọc.", En: "A note for readers."}, example: "Chưa gồm 2 dòng họ mới"},
		{key: "confirm", kind: line, doc: diag.Words{Vi: "Trả lời một cảnh báo: vì sao số này đúng.", En: "Answers a warning: why the figure is right."}, example: "Đã đối chiếu sổ công nhận"},
	},
}

var importObject = &object{
	name: "import", doc: diag.Words{Vi: "Cách đọc bảng của nơi khác khi nhập bằng tiendo import; tên tệp là tên gọi.", En: "How a table of others is read by tiendo import; the file's name is its name."},
	fields: []field{
		{key: "title", kind: text, doc: diag.Words{Vi: "Bảng nào, của ai.", En: "Which table, and whose."}, example: "Bảng tổng hợp năm của các phường"},
		{key: "sheet", kind: line, doc: diag.Words{Vi: "Tên trang tính; không ghi thì là trang đầu.", En: "The sheet's name; the first where not given."}, example: "Tổng hợp"},
		{key: "heading_row", kind: whole, doc: diag.Words{Vi: "Dòng có tên các cột; không ghi thì tự tìm.", En: "The row with the headings; looked for where not given."}, example: "4"},
		{key: "decimal", kind: word, words: decimals, doc: diag.Words{Vi: "Dấu thập phân của số viết bằng chữ: point là chấm, comma là phẩy.", En: "The decimal mark of numbers given as text: point or comma."}, example: "comma"},
		{key: "period", kind: period, doc: diag.Words{Vi: "Kỳ của cả bảng, khi không có cột kỳ.", En: "The period of the whole table, where no column has it."}, example: "2024"},
		{key: "area", kind: areaRef, doc: diag.Words{Vi: "Địa bàn của cả bảng, khi không có cột địa bàn.", En: "The area of the whole table, where no column has it."}, example: "phan-thiet"},
		{key: "goal", kind: goalRef, doc: diag.Words{Vi: "Mục tiêu của cả bảng, khi không có cột mục tiêu.", En: "The goal of the whole table, where no column has it."}, example: "gia-dinh-hoc-tap"},
		{key: "source", kind: nested, of: "source", doc: diag.Words{Vi: "Nguồn ghi vào báo cáo.", En: "The source that reports get."}, example: "Số liệu minh họa"},
		{key: "status", kind: word, words: statuses, doc: diag.Words{Vi: "Tình trạng ghi vào báo cáo.", En: "The reporting status that reports get."}, example: "illustrative"},
		{key: "columns", kind: nested, of: "column", list: true, doc: diag.Words{Vi: "Các cột, theo tên; cột không nêu thì hiểu theo tên của nó.", En: "The columns, by heading; those not named are understood by their headings."}, example: "[{heading: Tên phường, is: area}]"},
		{key: "words", kind: nested, of: "meaning", list: true, doc: diag.Words{Vi: "Từ riêng của bảng và điều nó chỉ.", En: "The table's own words, and what they stand for."}, example: "[{text: TP Phan Thiết, area: phan-thiet}]"},
		{key: "skip", kind: line, list: true, doc: diag.Words{Vi: "Bỏ các dòng có tên địa bàn này, như dòng cộng.", En: "Leave out rows about these, as totals."}, example: "[Tổng cộng]"},
	},
}

var columnObject = &object{
	name: "column", doc: diag.Words{Vi: "Một cột của bảng.", En: "A column of a table."},
	fields: []field{
		{key: "heading", kind: line, required: true, doc: diag.Words{Vi: "Tên cột trong bảng.", En: "The column's heading in the table."}, example: "Số gia đình đạt"},
		{key: "is", kind: word, words: record.Roles, required: true, doc: diag.Words{Vi: "Trong cột có gì: địa bàn, mục tiêu, kỳ, cả số liệu, tử số, mẫu số, loại vắng (missing, not-applicable), lý do, tình trạng, ghi chú, nguồn, hoặc không dùng.", En: "What stands in it: the area, goal, period, a whole figure, numerator, denominator, kind of absence (missing, not-applicable), reason, status, note, source, or nothing of use."}, example: "numerator"},
		{key: "goal", kind: goalRef, doc: diag.Words{Vi: "Mục tiêu của số liệu trong cột.", En: "The goal of the column's figures."}, example: "gia-dinh-hoc-tap"},
		{key: "period", kind: period, doc: diag.Words{Vi: "Kỳ của số liệu trong cột.", En: "The period of the column's figures."}, example: "2024"},
		{key: "decimals", kind: whole, doc: diag.Words{Vi: "Làm tròn giá trị đến chừng ấy chữ số thập phân; không ghi thì không làm tròn.", En: "Values are rounded to so many decimals; not rounded where not given."}, example: "1"},
		{key: "empty", kind: line, doc: diag.Words{Vi: "Ô trống của cột nghĩa là gì.", En: "What an empty cell of the column stands for."}, example: "Cả nước"},
		{key: "only", kind: line, list: true, doc: diag.Words{Vi: "Chỉ đọc các dòng có từ này ở cột; dòng khác bỏ qua và được đếm.", En: "Read only rows with these words here; others are left out and counted."}, example: "[Normal value]"},
	},
}

var meaningObject = &object{
	name: "meaning", doc: diag.Words{Vi: "Một từ của bảng: chỉ một địa bàn, một mục tiêu hoặc một tình trạng.", En: "A word of the table: an area, a goal or a status."},
	fields: []field{
		{key: "text", kind: line, required: true, doc: diag.Words{Vi: "Từ trong bảng.", En: "The word in the table."}, example: "TP Phan Thiết"},
		{key: "area", kind: areaRef, doc: diag.Words{Vi: "Địa bàn mà từ ấy chỉ.", En: "The area that it stands for."}, example: "phan-thiet"},
		{key: "goal", kind: goalRef, doc: diag.Words{Vi: "Mục tiêu mà từ ấy chỉ.", En: "The goal that it stands for."}, example: "gia-dinh-hoc-tap"},
		{key: "status", kind: word, words: statuses, doc: diag.Words{Vi: "Tình trạng mà từ ấy chỉ.", En: "The reporting status that it stands for."}, example: "final"},
	},
}

var articleObject = &object{
	name: "article", doc: diag.Words{Vi: "Phần đầu của một tin.", En: "The head of a news article."},
	fields: []field{
		{key: "title", kind: line, required: true, doc: diag.Words{Vi: "Tiêu đề.", En: "The title."}, example: "Lễ phát động học tập suốt đời"},
		{key: "date", kind: date, required: true, doc: diag.Words{Vi: "Ngày đăng.", En: "The date."}, example: "2022-10-01"},
		{key: "author", kind: line, doc: diag.Words{Vi: "Người viết.", En: "Who wrote it."}, example: "Ban biên tập ví dụ"},
		{key: "summary", kind: line, doc: diag.Words{Vi: "Một, hai câu tóm tắt.", En: "A sentence or two."}, example: "Phong trào bắt đầu ở mọi phường, xã"},
		{key: "topics", kind: line, list: true, doc: diag.Words{Vi: "Chủ đề.", En: "Topics."}, example: "[Phong trào]"},
		{key: "goals", kind: goalRef, list: true, doc: diag.Words{Vi: "Mục tiêu mà tin nói đến.", En: "The goals that it is about."}, example: "[gia-dinh-hoc-tap]"},
		{key: "areas", kind: areaRef, list: true, doc: diag.Words{Vi: "Địa bàn mà tin nói đến.", En: "The areas that it is about."}, example: "[phu-thuy]"},
		{key: "image", kind: nested, of: "image", doc: diag.Words{Vi: "Ảnh đầu bài.", En: "The article's picture."}, example: "{src: le-phat-dong.jpg, alt: Hội trường trong lễ phát động}"},
		{key: "draft", kind: yesNo, doc: diag.Words{Vi: "yes: bản nháp, chưa đăng.", En: "yes: a draft, not published."}, example: "no"},
		{key: "featured", kind: yesNo, doc: diag.Words{Vi: "yes: tin nổi bật.", En: "yes: put first."}, example: "no"},
	},
}

var imageObject = &object{
	name: "image", doc: diag.Words{Vi: "Ảnh của một tin.", En: "An article's picture."},
	fields: []field{
		{key: "src", kind: attachment, required: true, doc: diag.Words{Vi: "Tệp ảnh, tính từ thư mục của tin.", En: "The file, relative to the article's folder."}, example: "le-phat-dong.jpg"},
		{key: "alt", kind: line, required: true, doc: diag.Words{Vi: "Mô tả ảnh cho người không thấy ảnh.", En: "What it shows, for those who cannot see it."}, example: "Hội trường trong lễ phát động"},
		{key: "caption", kind: line, doc: diag.Words{Vi: "Chú thích.", En: "The caption."}, example: "Quang cảnh lễ phát động"},
		{key: "credit", kind: line, doc: diag.Words{Vi: "Người chụp hoặc nguồn ảnh.", En: "Whose picture it is."}, example: "Ban biên tập ví dụ"},
	},
}

var pageObject = &object{
	name: "page", doc: diag.Words{Vi: "Phần đầu của một trang viết.", En: "The head of a page of prose."},
	fields: []field{
		{key: "title", kind: line, required: true, doc: diag.Words{Vi: "Tiêu đề.", En: "The title."}, example: "Giới thiệu"},
		{key: "summary", kind: line, doc: diag.Words{Vi: "Một, hai câu tóm tắt.", En: "A sentence or two."}, example: "Trang này là gì, do ai làm"},
		{key: "menu", kind: yesNo, doc: diag.Words{Vi: "no: không đặt liên kết ở cuối trang; mặc định yes.", En: "no: without a link in the footer; yes by default."}, example: "yes"},
	},
}

// objects are all descriptions, each document before what stands in it.
var objects = []*object{
	siteObject, tierObject, thresholdsObject, checksObject, sourceObject,
	planObject, goalObject, baselineObject, targetObject, solutionObject,
	areaObject, changeObject, eventObject, formerObject, reportObject, figureObject, importObject, columnObject, meaningObject, articleObject, imageObject, pageObject,
}

// describe finds an object by name.
func describe(name string) *object {
	i := slices.IndexFunc(objects, func(o *object) bool { return o.name == name })
	if i < 0 {
		panic("source: no description of " + name)
	}
	return objects[i]
}

// field finds a key's place, −1 where the description does not have it.
func (o *object) field(key string) int {
	for i := range o.fields {
		if o.fields[i].key == key {
			return i
		}
	}
	return -1
}

// isKey reports whether a word is a key anywhere.
func isKey(word string) bool {
	return slices.ContainsFunc(objects, func(o *object) bool { return o.field(word) >= 0 })
}

// exampleOf is a line with a key as it should be; the key alone where nothing
// describes it.
func exampleOf(key string) string {
	for _, o := range objects {
		if i := o.field(key); i >= 0 {
			return key + ": " + o.fields[i].example
		}
	}
	return key
}

// mustField is field for our own questions.
func (o *object) mustField(key string) int {
	i := o.field(key)
	if i < 0 {
		panic("source: " + o.name + " has no key " + key)
	}
	return i
}

// keys lists the keys in order.
func (o *object) keys() []string {
	out := make([]string, len(o.fields))
	for i := range o.fields {
		out[i] = o.fields[i].key
	}
	return out
}

// sinceVersion is the format version that brought the key.
func (f *field) sinceVersion() int { return max(f.since, 1) }
