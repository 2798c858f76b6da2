package diag

// What may be wrong with ids, references, dates, words and files.
const (
	FormatVersion      Code = "format-version"
	BadThreshold       Code = "bad-threshold"
	BadCheck           Code = "bad-check"
	UnknownLanguage    Code = "unknown-language"
	MissingLanguage    Code = "missing-language"
	UnknownTranslation Code = "unknown-translation"
	OrphanTranslation  Code = "orphan-translation"

	BadID       Code = "bad-id"
	ReservedID  Code = "reserved-id"
	DuplicateID Code = "duplicate-id"
	UnknownArea Code = "unknown-area"
	UnknownGoal Code = "unknown-goal"
	UnknownTier Code = "unknown-tier"
	NameNotID   Code = "name-not-id"
	CodeNotID   Code = "code-not-id"
	UnknownWord Code = "unknown-word"

	WrongParent    Code = "wrong-parent"
	WrongTierOrder Code = "wrong-tier-order"
	AreaCycle      Code = "area-cycle"
	DatesReversed  Code = "dates-reversed"
	NoAreas        Code = "no-areas"
	OutsidePlan    Code = "outside-plan"
	TierOfValue    Code = "tier-of-value"

	BadDate   Code = "bad-date"
	BadPeriod Code = "bad-period"
	BadYears  Code = "bad-years"

	BadLink      Code = "bad-link"
	BadBaseURL   Code = "bad-base-url"
	BadEmail     Code = "bad-email"
	MissingFile  Code = "missing-file"
	MissingImage Code = "missing-image"
)

// exampleSite is the base site's settings with lines of one's own.
func exampleSite(lines string) string {
	return "-- data/site.yaml --\ntitle: Tiến độ\npublisher: Ban biên tập ví dụ\ntiers: [{id: city, title: thành phố}, {id: ward, title: phường}]\n" + lines + "\n"
}

// exampleMore is a second plan of the base site with lines of one's own before
// its goal.
func exampleMore(lines string) string {
	return "-- data/plans/them.yaml --\ntitle: Kế hoạch thêm\narea: phan-thiet\n" + lines + "\n" + `goals:
  - {id: lop-hoc, title: Lớp học cộng đồng, kind: count, targets: [{by: 2030, value: 40}]}
`
}

// exampleGoal is a second plan whose one goal has a key of one's own.
func exampleGoal(kind, lines string) string {
	return "-- data/plans/them.yaml --\ntitle: Kế hoạch thêm\narea: phan-thiet\ngoals:\n  - id: lop-hoc\n    title: Lớp học cộng đồng\n    kind: " + kind + "\n    " + lines + "\n"
}

// exampleAreas is a second file of the register.
func exampleAreas(lines string) string { return "-- data/areas/them.yaml --\n" + lines + "\n" }

// exampleArticle is an article with one more line in its head.
func exampleArticle(line string) string {
	return "-- content/news/tin-moi.md --\n---\ntitle: Tin mới\ndate: 2022-11-01\n" + line + "\n---\nBài viết này chỉ dùng làm ví dụ.\n"
}

var recordCodes = []Entry{
	{
		Code: FormatVersion, Severity: Error,
		Message: Words{"Tệp ghi phiên bản định dạng {text}; tiendo này đọc phiên bản {version}.", "The file says format {text}; this tiendo reads format {version}."},
		Hint:    Words{"Viết format: {version}, hoặc dùng bản tiendo đọc được định dạng ấy.", "Write format: {version}, or use a tiendo that reads that format."},
		Why:     Words{"Định dạng khác thì cùng một chữ có thể có nghĩa khác.", "In another format the same words may mean other things."},
		Bad:     exampleSite("format: 9"),
		Good:    exampleSite("format: 1"),
	},
	{
		Code: BadThreshold, Severity: Error,
		Message: Words{"Ngưỡng “{key}: {text}” phải từ 0 đến {most}.", "The threshold \"{key}: {text}\" must be from 0 to {most}."},
		Hint:    Words{"Viết phần của 1 (80% là 0.8); behind không lớn hơn on_track.", "Write a part of 1 (80% is 0.8); behind is not more than on_track."},
		Why:     Words{"Ngưỡng ngoài khoảng ấy làm mọi mục tiêu có cùng một đánh giá.", "A threshold outside of that gives every goal one and the same verdict."},
		Bad:     exampleSite("thresholds: {coverage: 80}"),
		Good:    exampleSite("thresholds: {coverage: 0.8}"),
	},
	{
		Code: BadCheck, Severity: Error,
		Message: Words{"“{key}: {text}” phải từ {least} đến {most}.", "\"{key}: {text}\" must be from {least} to {most}."},
		Hint:    Words{"Viết một số trong khoảng ấy, hoặc bỏ khóa này để dùng mặc định.", "Write a number in that range, or leave the key out for the default."},
		Why:     Words{"Ngoài khoảng ấy thì số liệu nào cũng bị hỏi.", "Outside of it every figure would be asked about."},
		Bad:     exampleSite("checks: {jump_factor: 0.5}"),
		Good:    exampleSite("checks: {jump_factor: 10}"),
	},
	{
		Code: UnknownLanguage, Severity: Error,
		Message: Words{"Không có ngôn ngữ “{text}”.", "There is no language \"{text}\"."},
		Hint:    Words{"Dùng một trong: {known}.", "Use one of: {known}."},
		Why:     Words{"Chữ của giao diện chỉ có trong những ngôn ngữ này.", "The words of the pages exist in these languages alone."},
		Bad:     exampleSite("description: {vi: Mô tả, fr: Description}"),
		Good:    exampleSite("description: {vi: Mô tả, en: Description}"),
	},
	{
		Code: MissingLanguage, Severity: Error,
		Message: Words{"“{key}” chưa có phần “{lang}”, ngôn ngữ chính của trang.", "\"{key}\" has no \"{lang}\", the site's main language."},
		Hint:    Words{"Thêm “{lang}: …”, hoặc viết một câu không kèm ngôn ngữ.", "Add \"{lang}: …\", or write one text without a language."},
		Why:     Words{"Không có phần ấy thì trang chính hiện chữ của ngôn ngữ khác.", "Without it the main page would show words of another language."},
		Bad:     exampleSite("description: {en: Description}"),
		Good:    exampleSite("description: {vi: Mô tả, en: Description}"),
	},
	{
		Code: UnknownTranslation, Severity: Error,
		Message: Words{"Phần “.{text}” trong tên tệp không phải là ngôn ngữ dịch của trang này.", "\".{text}\" in the file's name is no language into which this site is translated."},
		Hint:    Words{"Bỏ phần ấy khỏi tên tệp, hoặc thêm ngôn ngữ vào languages của data/site.yaml (đang có: {known}).", "Take it out of the name, or add the language to languages in data/site.yaml (now: {known})."},
		Why:     Words{"Tên có hai phần như bai.en.md là bản dịch của bai.md.", "A name of two parts as in text.en.md is the translation of text.md."},
		Bad:     "-- content/pages/gioi-thieu.en.md --\n---\ntitle: About\n---\nAn example.\n",
		Good:    "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\n---\nTrang này chỉ dùng làm ví dụ.\n",
	},
	{
		Code: OrphanTranslation, Severity: Error,
		Message: Words{"Đây là bản dịch của “{file}”, nhưng tệp ấy không có.", "This is the translation of \"{file}\", which does not exist."},
		Hint:    Words{"Thêm {file}, hoặc đổi tên bản dịch theo bản gốc.", "Add {file}, or name the translation after its original."},
		Why:     Words{"Bản dịch đứng bên bản gốc; không có bản gốc thì không có liên kết nào dẫn đến.", "A translation stands beside its original; without it no link leads there."},
		Bad:     exampleSite("languages: [vi, en]") + "-- content/pages/lien-he.en.md --\n---\ntitle: Contact\n---\nAn example.\n",
		Good:    exampleSite("languages: [vi, en]"),
	},
	{
		Code: BadID, Severity: Error,
		Message: Words{"Mã “{id}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối, nhiều nhất 80 ký tự.", "The id \"{id}\" may hold lower-case letters without accents, digits and hyphens only, at most 80 of them."},
		Hint:    Words{"{near?Viết: {line}. }Không dùng dấu cách, dấu gạch dưới hay chữ hoa.", "{near?Write: {line}. }No spaces, underscores or capitals."},
		Why:     Words{"Mã trở thành địa chỉ trang và tên tệp, phải viết được trên mọi máy.", "Ids become addresses and file names, and must work on any machine."},
		Bad:     exampleGoal("count", "targets: [{by: 2030, value: 40}]\n  - id: Lop_Hoc_2\n    title: Lớp học thứ hai\n    kind: count\n    targets: [{by: 2030, value: 40}]"),
		Good:    exampleGoal("count", "targets: [{by: 2030, value: 40}]"),
	},
	{
		Code: ReservedID, Severity: Error,
		Message: Words{"Mã “{id}” đã dành cho việc khác.", "The id \"{id}\" is taken."},
		Hint:    Words{"Chọn mã khác, như “{near}”: {line}", "Choose another, such as \"{near}\": {line}"},
		Why:     Words{"Trang tự tạo có địa chỉ ấy, hoặc Windows không tạo được tệp có tên ấy.", "A page of our own has that address, or Windows cannot make a file of that name."},
		Bad:     "-- content/pages/index.md --\n---\ntitle: Trang\n---\nVí dụ.\n",
		Good:    "-- content/pages/lien-he.md --\n---\ntitle: Liên hệ\n---\nVí dụ.\n",
	},
	{
		Code: DuplicateID, Severity: Error,
		Message: Words{"Mã “{id}” đã dùng ở {place}.", "The id \"{id}\" is already used at {place}."},
		Hint:    Words{"Đổi một trong hai mã; mã không dùng lại, kể cả khi tên giống nhau.", "Change one of the two; an id is never used again, even for a thing of the same name."},
		Why:     Words{"Hai thứ cùng mã thì không biết số liệu là của cái nào.", "With one id for two things nobody can tell whose the figures are."},
		Bad:     exampleAreas("{id: mui-ne, name: Mũi Né, parent: phan-thiet}"),
		Good:    exampleAreas("{id: mui-ne-2025, name: Mũi Né, parent: phan-thiet, from: 2025-07-01}"),
	},
	{
		Code: UnknownArea, Severity: Error,
		Message: Words{"Không có địa bàn “{id}” trong danh mục.", "There is no area \"{id}\" in the register."},
		Hint:    Words{"{line?Viết: {line}. }{near?Gần nhất: {near}. }Danh mục ở data/areas/.", "{line?Write: {line}. }{near?Nearest: {near}. }The register is in data/areas/."},
		Why:     Words{"Số liệu của một địa bàn không có trong danh mục thì không cộng vào đâu được.", "The figures of an area that is not in the register add to nothing."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thui\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: UnknownGoal, Severity: Error,
		Message: Words{"Không có mục tiêu “{id}” trong kế hoạch nào.", "No plan has a goal \"{id}\"."},
		Hint:    Words{"{line?Viết: {line}. }{near?Gần nhất: {near}. }Các mục tiêu ở data/plans/.", "{line?Write: {line}. }{near?Nearest: {near}. }The goals are in data/plans/."},
		Why:     Words{"Số liệu không thuộc mục tiêu nào thì không hiện ở đâu cả.", "A figure that belongs to no goal shows nowhere."},
		Bad:     exampleReport("gia-dinh-hoc-tâp: 3000/4500"),
		Good:    exampleReport(goodFigure),
	},
	{
		Code: UnknownTier, Severity: Error,
		Message: Words{"Không có cấp “{id}”.{near? Có phải “{near}” không?}", "There is no tier \"{id}\".{near? Did you mean \"{near}\"?}"},
		Hint:    Words{"Các cấp trong data/site.yaml: {known}.", "The tiers of data/site.yaml: {known}."},
		Why:     Words{"Cấp cho biết địa bàn nào báo cáo và cộng vào đâu.", "The tier says which areas report and where they add up."},
		Bad:     exampleAreas("{id: lac-dao, name: Lạc Đạo, tier: wards, parent: phan-thiet}"),
		Good:    exampleAreas("{id: lac-dao, name: Lạc Đạo, tier: ward, parent: phan-thiet, from: 2025-01-01}"),
	},
	{
		Code: NameNotID, Severity: Error,
		Message: Words{"“{name}” là tên; ở đây ghi mã.", "\"{name}\" is a name; here stands an id."},
		Hint:    Words{"Viết: {line}", "Write: {line}"},
		Why:     Words{"Tên có thể trùng và có thể đổi; mã thì không.", "Names can be shared and can change; ids do not."},
		Mend:    Words{"thay tên bằng mã, khi đúng một mã có tên ấy và địa bàn còn đó trong kỳ báo cáo.", "the id takes the name's place, where it is the only one of that name and the area was there in the report's period."},
		Bad:     "-- data/figures/2024.yaml --\narea: Phú Thuỷ\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: CodeNotID, Severity: Error,
		Message: Words{"“{code}” là mã hành chính: {bearers}.", "\"{code}\" is an administrative code: {bearers}."},
		Hint: Words{
			"{line?Viết: {line}. }{id?Ghi tên, hoặc {id}. }Mã hành chính được dùng lại cho nơi khác nên không thay cho mã trong danh mục.",
			"{line?Write: {line}. }{id?Give the name, or {id}. }Administrative codes are used again for other places, and so stand for no id.",
		},
		Why: Words{
			"Sau khi sắp xếp, mã của phường cũ có thể là mã của phường khác: số liệu ghi theo mã sẽ vào nhầm nơi mà không ai thấy.",
			"After a reorganisation an old ward's code may be another's: figures given by code would go to the wrong place unseen.",
		},
		Bad:  "-- data/figures/2024.yaml --\narea: \"22942\"\nperiod: 2024-H1\nmissing: Chưa gửi báo cáo\n",
		Good: "-- data/figures/2024.yaml --\narea: duc-nghia\nperiod: 2024-H1\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: UnknownWord, Severity: Error,
		Message: Words{"“{text}” không dùng được cho “{key}”.{near? Có phải “{near}” không?}", "\"{text}\" cannot stand for \"{key}\".{near? Did you mean \"{near}\"?}"},
		Hint:    Words{"Dùng một trong: {known}.", "Use one of: {known}."},
		Why:     Words{"Chỉ những từ này có nghĩa xác định.", "These words alone have a meaning."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nstatus: illustrativ\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nstatus: illustrative\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: WrongParent, Severity: Error,
		Message: Words{"“{area}” đã nằm trong areas của “{parent}” nên không thể có địa bàn cha khác.", "\"{area}\" stands in the areas of \"{parent}\" and so can have no other parent."},
		Hint:    Words{"Xóa dòng parent, hoặc chuyển địa bàn ra ngoài.", "Delete the line parent, or move the area out."},
		Why:     Words{"Mỗi địa bàn thuộc về một địa bàn cha.", "An area belongs to one area above."},
		Bad:     exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: phu-moi, name: Phú Mới, parent: phan-thiet, from: 2025-07-01}]}"),
		Good:    exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: phu-moi, name: Phú Mới, from: 2025-07-01}]}"),
	},
	{
		Code: WrongTierOrder, Severity: Error,
		Message: Words{"“{area}” ở cấp “{tier}”, không thấp hơn cấp “{above}” của địa bàn cha “{parent}”.", "\"{area}\" is of tier \"{tier}\", which is not below \"{above}\", the tier of its parent \"{parent}\"."},
		Hint:    Words{"Sửa tier hoặc parent; thứ tự các cấp ở tiers của data/site.yaml.", "Mend tier or parent; the order of the tiers is in data/site.yaml."},
		Why:     Words{"Số liệu cộng từ cấp dưới lên cấp trên.", "Figures add up from a tier to the one above."},
		Bad:     exampleAreas("{id: lac-dao, name: Lạc Đạo, tier: city, parent: phan-thiet}"),
		Good:    exampleAreas("{id: lac-dao, name: Lạc Đạo, tier: ward, parent: phan-thiet, from: 2025-01-01}"),
	},
	{
		Code: AreaCycle, Severity: Error,
		Message: Words{"“{id}” nằm dưới “{parent}”, mà “{parent}” lại nằm dưới “{id}”.", "\"{id}\" lies under \"{parent}\", which lies under \"{id}\"."},
		Hint:    Words{"Sửa parent của một trong các địa bàn này.", "Mend the parent of one of them."},
		Why:     Words{"Cộng lên theo vòng thì không bao giờ hết.", "Adding up in a circle would never end."},
		Bad:     exampleAreas("- {id: tren, name: Trên, tier: city, parent: duoi}\n- {id: duoi, name: Dưới, tier: ward, parent: tren}"),
		Good:    exampleAreas("- {id: tren, name: Trên, tier: city, from: 2025-07-01}\n- {id: duoi, name: Dưới, tier: ward, parent: tren, from: 2025-07-01}"),
	},
	{
		Code: DatesReversed, Severity: Error,
		Message: Words{"Ngày cuối {until} đứng trước ngày đầu {from}.", "The last day {until} lies before the first day {from}."},
		Hint:    Words{"from là ngày đầu tiên, until là ngày cuối cùng còn tồn tại.", "from is the first day, until the last on which it exists."},
		Why:     Words{"Một địa bàn như vậy không tồn tại ngày nào.", "Such an area exists on no day at all."},
		Bad:     exampleAreas("{id: lac-dao, name: Lạc Đạo, parent: phan-thiet, from: 2025-07-01, until: 2025-01-01}"),
		Good:    exampleAreas("{id: lac-dao, name: Lạc Đạo, parent: phan-thiet, from: 2025-01-01, until: 2025-07-01}\n-- data/areas/changes.yaml --\n" + baseChange + "- date: 2025-07-02\n  law: {title: Nghị quyết ví dụ}\n  events: [{end: lac-dao}]"),
	},
	{
		Code: NoAreas, Severity: Error,
		Message: Words{"Chưa có địa bàn nào trong danh mục.", "The register holds no area."},
		Hint:    Words{"Thêm ít nhất một địa bàn vào data/areas/, như: id, name, tier.", "Add one area at least to data/areas/, with id, name, tier."},
		Why:     Words{"Kế hoạch nào cũng là của một địa bàn, dù chỉ có một.", "A plan is always one for some area, be it the only one."},
		Bad:     "-- data/areas/phan-thiet.yaml --\n-- data/areas/changes.yaml --\n-- data/plans/ke-hoach.yaml --\n-- data/plans/mot.yaml --\ntitle: Kế hoạch\ngoals: [{id: lop-hoc, title: Lớp học, kind: count, targets: [{by: 2030, value: 40}]}]\n-- data/figures/2021.yaml --\n-- data/figures/2022.yaml --\n-- data/figures/2023.yaml --\n-- content/news/le-phat-dong.md --\n",
		Good:    exampleMore("number: \"1/KH\""),
	},
	{
		Code: OutsidePlan, Severity: Error,
		Message: Words{"“{area}” không thuộc “{top}”, địa bàn của kế hoạch.", "\"{area}\" does not belong to \"{top}\", the plan's area."},
		Hint:    Words{"Bỏ địa bàn này khỏi scope, hoặc sửa area của kế hoạch.", "Take it out of scope, or mend the plan's area."},
		Why:     Words{"Kế hoạch chỉ tính số liệu bên trong địa bàn của nó.", "A plan counts what lies inside its area alone."},
		Bad:     "-- data/areas/them.yaml --\n{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01}\n" + exampleMore("scope: [phu-thuy, tinh-moi]"),
		Good:    exampleMore("scope: [phu-thuy, mui-ne]"),
	},
	{
		Code: TierOfValue, Severity: Error,
		Message: Words{"“{goal}” là giá trị nên mỗi cấp tự báo cáo; không có reported_by.", "\"{goal}\" is a value, which each tier reports for itself; it has no reported_by."},
		Hint:    Words{"Xóa dòng reported_by.", "Delete the line reported_by."},
		Why:     Words{"Giá trị trung bình của các phường không cộng thành giá trị của thành phố.", "The wards' averages do not add up to the city's."},
		Bad:     exampleGoal("value", "reported_by: ward\n    targets: [{by: 2030, value: 40}]"),
		Good:    exampleGoal("value", "targets: [{by: 2030, value: 40}]"),
	},
	{
		Code: BadDate, Severity: Error,
		Message: Words{"Ngày “{text}” phải viết theo dạng năm-tháng-ngày, như 2024-12-31.", "The date \"{text}\" must be written year-month-day, as 2024-12-31."},
		Hint:    Words{"{line?Viết: {line}. }{other?Nếu số đầu là tháng thì là {other}. }Ngày phải có thật trong lịch.", "{line?Write: {line}. }{other?If it begins with the month, it is {other}. }The day must exist."},
		Why:     Words{"03/04/2024 có thể là ngày 3 tháng 4 hoặc ngày 4 tháng 3.", "03/04/2024 may be the 3rd of April or the 4th of March."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nsource: {title: Báo cáo năm, date: 31/12/2024}\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024\nsource: {title: Báo cáo năm, date: 2024-12-31}\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: BadPeriod, Severity: Error,
		Message: Words{"Kỳ “{text}” phải viết như 2024, 2024-H1, 2024-Q3 hoặc 2024-06.", "The period \"{text}\" must be written as 2024, 2024-H1, 2024-Q3 or 2024-06."},
		Hint:    Words{"{line?Viết: {line}. }H là nửa năm, Q là quý, hai chữ số là tháng.", "{line?Write: {line}. }H is a half year, Q a quarter, two digits a month."},
		Why:     Words{"Kỳ cho biết số liệu tính đến ngày nào.", "The period says up to which day a figure counts."},
		Bad:     "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: Quý 3/2024\nmissing: Chưa gửi báo cáo\n",
		Good:    "-- data/figures/2024.yaml --\narea: phu-thuy\nperiod: 2024-Q3\nmissing: Chưa gửi báo cáo\n",
	},
	{
		Code: BadYears, Severity: Error,
		Message: Words{"Giai đoạn “{text}” phải viết như 2021-2030, năm đầu trước năm cuối.", "The years \"{text}\" must be written as 2021-2030, the first before the last."},
		Hint:    Words{"Viết: years: 2021-2030", "Write: years: 2021-2030"},
		Why:     Words{"Giai đoạn cho biết kế hoạch bắt đầu và kết thúc năm nào.", "They say in which year the plan begins and ends."},
		Bad:     exampleMore("years: 2030-2021"),
		Good:    exampleMore("years: 2021-2030"),
	},
	{
		Code: BadLink, Severity: Error,
		Message: Words{"Không dùng được địa chỉ “{text}”.", "The address \"{text}\" cannot be used."},
		Hint:    Words{"Viết địa chỉ đầy đủ bắt đầu bằng https:// (hoặc http://, mailto:, tel:), không có dấu cách.", "Write a full address that begins with https:// (or http://, mailto:, tel:), without spaces."},
		Why:     Words{"Một số kiểu địa chỉ chạy mã hoặc mở ứng dụng trên máy người đọc.", "Some kinds of addresses run code or open an application on the reader's machine."},
		Bad:     exampleMore("source: {title: Toàn văn, url: \"javascript:alert(1)\"}"),
		Good:    exampleMore("source: {title: Toàn văn, url: https://example.org/ke-hoach}"),
	},
	{
		Code: BadBaseURL, Severity: Error,
		Message: Words{"“{text}” không phải là địa chỉ đầy đủ của một trang.", "\"{text}\" is not the full address of a site."},
		Hint:    Words{"Viết như: base_url: https://tiendo.example.org/", "Write it as: base_url: https://tiendo.example.org/"},
		Why:     Words{"Sơ đồ trang và liên kết chia sẻ cần địa chỉ đầy đủ, không có phần sau dấu ? hay #.", "The site map and shared links need the full address, without anything after ? or #."},
		Bad:     exampleSite("base_url: tiendo.example.org"),
		Good:    exampleSite("base_url: https://tiendo.example.org/"),
	},
	{
		Code: BadEmail, Severity: Error,
		Message: Words{"“{text}” không phải là một địa chỉ thư điện tử.", "\"{text}\" is no e-mail address."},
		Hint:    Words{"Viết như: feedback: bientap@example.org", "Write it as: feedback: bientap@example.org"},
		Why:     Words{"Người dân báo sai số liệu vào địa chỉ này, nó phải đúng.", "Citizens report wrong figures to this address; it has to work."},
		Bad:     exampleSite("feedback: bientap.example.org"),
		Good:    exampleSite("feedback: bientap@example.org"),
	},
	{
		Code: MissingFile, Severity: Error,
		Message: Words{"Không có tệp “{path}”.", "There is no file \"{path}\"."},
		Hint:    Words{"{near?Có phải “{near}” không? }Đặt tệp vào content/ và ghi đường dẫn tính từ đó.", "{near?Did you mean \"{near}\"? }Put the file into content/ and give its path from there."},
		Why:     Words{"Liên kết đến tệp không có thì người đọc chỉ thấy trang báo lỗi.", "A link to a missing file leads readers to an error."},
		Bad:     exampleMore("source: {title: Toàn văn, file: files/ke-hoach.pdf}"),
		Good:    exampleMore("source: {title: Toàn văn, file: files/ke-hoach.pdf}") + "-- content/files/ke-hoach.pdf --\n%PDF-1.4\n",
	},
	{
		Code: MissingImage, Severity: Error,
		Message: Words{"Không có tệp ảnh “{path}”.", "There is no picture \"{path}\"."},
		Hint:    Words{"{near?Có phải “{near}” không? }Đặt ảnh cạnh bài và ghi đúng tên tệp, kể cả chữ hoa.", "{near?Did you mean \"{near}\"? }Put the picture beside the text and give its name exactly, capitals too."},
		Why:     Words{"Ảnh không có thì trang hiện một ô trống.", "A missing picture shows as an empty box."},
		Bad:     exampleArticle("image: {src: le.jpg, alt: Quang cảnh buổi lễ}"),
		Good:    exampleArticle("image: {src: le.jpg, alt: Quang cảnh buổi lễ}") + "-- content/news/le.jpg --\nJPEG\n",
	},
}
