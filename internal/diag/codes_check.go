package diag

// What the whole record may be at odds with: figures and their periods, areas,
// goals.
const (
	DuplicateFigure Code = "duplicate-figure"
	FuturePeriod    Code = "future-period"
	FutureDate      Code = "future-date"
	AreaEnded       Code = "area-ended"
	AreaNotYet      Code = "area-not-yet"
	WrongTier       Code = "wrong-tier"
	OutsideScope    Code = "outside-scope"
)

// What may be wrong with targets.
const (
	TargetsGoBack        Code = "targets-go-back"
	DuplicateTarget      Code = "duplicate-target"
	TargetBeforeBaseline Code = "target-before-baseline"
	BaselineReported     Code = "baseline-reported"
	TargetNotAsked       Code = "target-not-asked"
	TargetUnreported     Code = "target-unreported"
)

// What a figure may be asked about.
const (
	LargeJump     Code = "large-jump"
	UnusedConfirm Code = "unused-confirm"
)

// FutureSource is the hint of future-date where a report's source is dated so.
var FutureSource = Words{
	"Sửa lại ngày của nguồn; ngày viết theo thứ tự năm-tháng-ngày. Muốn xem trang của một ngày sau này thì chạy với --as-of.",
	"Mend the source's date; it is written year-month-day. To see the site of a later day, run with --as-of.",
}

// extraReport is one more report of the base site, in a file of its own.
func extraReport(area, period, figures string) string {
	return "-- data/figures/them.yaml --\narea: " + area + "\nperiod: " + period +
		"\nsource: Số liệu minh họa\nstatus: illustrative\nfigures:\n  " + figures + "\n"
}

// extraPlan is one more plan of the base site, with one goal; more is what else
// the plan says.
func extraPlan(baseline, targets, more string) string {
	return "-- data/plans/lop-hoc.yaml --\nid: ke-hoach-lop-hoc\ntitle: Kế hoạch mở lớp\narea: phan-thiet\n" + more +
		"goals:\n  - id: lop-hoc\n    title: Lớp học\n    kind: count\n    of: lớp\n    baseline: " + baseline +
		"\n    targets: " + targets + "\n"
}

// statedPlan is one more plan, with a value for a goal.
func statedPlan(baseline string) string {
	return "-- data/plans/doc-sach.yaml --\nid: doc-sach\ntitle: Kế hoạch đọc sách\narea: phan-thiet\nnext_due: 2024-03-31\n" +
		"goals:\n  - id: so-sach\n    title: Số sách đọc trong năm\n    kind: value\n    unit: cuốn\n    baseline: " + baseline +
		"\n    targets: [{by: 2025, value: 5}]\n"
}

var checkCodes = []Entry{
	{
		Code: DuplicateFigure, Severity: Error,
		Message: Words{
			"Số liệu {goal}{more? và {more} số liệu khác} của {area} ghi hai lần cho cùng một thời điểm: kỳ {first?{first} và kỳ }{period}.",
			"The figure of {area} for {goal}{more? (and {more} more)} is given twice for one moment: for {first?the periods {first} and }{period}.",
		},
		Hint: Words{
			"{more?Có thể cả báo cáo là bản chép: kiểm tra area và period. }Giữ một số liệu, xóa số liệu kia. Các kỳ 2024, 2024-H2, 2024-Q4 và 2024-12 kết thúc cùng lúc nên tính là một.",
			"{more?The whole report may be a copy: look at its area and period. }Keep one and delete the other. The periods 2024, 2024-H2, 2024-Q4 and 2024-12 end together and count as one.",
		},
		Why: Words{
			"Tiến độ được tính tại thời điểm kết thúc kỳ. Hai số khác nhau cho cùng một thời điểm thì không biết số nào đúng, và chương trình không chọn thay người làm số liệu.",
			"Progress is taken at the moment a period ends. Of two numbers for one moment nobody can say which is right, and the program does not choose in the office's place.",
		},
		Bad:  extraReport("phu-thuy", "2023-H2", "tu-sach: 1120"),
		Good: extraReport("phu-thuy", "2023-H1", "tu-sach: 1050"),
	},
	{
		Code: FuturePeriod, Severity: Error,
		Message: Words{
			"Kỳ {period} đến ngày {end} mới kết thúc; hôm nay là {today}.",
			"The period {period} ends on {end}; today is {today}.",
		},
		Hint: Words{
			"Sửa lại kỳ báo cáo. Muốn xem trang của một ngày sau này thì chạy với --as-of.",
			"Mend the period. To see the site of a later day, run with --as-of.",
		},
		Why: Words{
			"Số liệu của một kỳ chỉ có khi kỳ đó đã kết thúc. Một năm gõ nhầm sẽ đẩy \"hôm nay\" của cả trang về sau và làm mọi chỉ tiêu thành quá hạn.",
			"A period has figures only when it has ended. One mistyped year would move the whole site's \"today\" and make every target overdue.",
		},
		Bad:  extraReport("phu-thuy", "2042", "tu-sach: 1200"),
		Good: extraReport("phu-thuy", "2024", "tu-sach: 1200"),
	},
	{
		Code: FutureDate, Severity: Error,
		Message: Words{
			"Ngày {date} chưa đến; hôm nay là {today}.",
			"The date {date} is still to come; today is {today}.",
		},
		Hint: Words{
			"Sửa lại ngày. Bài chưa đến lúc đăng thì thêm \"draft: true\"; muốn xem trang của một ngày sau này thì chạy với --as-of.",
			"Mend the date. For an article that is to wait, add \"draft: true\"; to see the site of a later day, run with --as-of.",
		},
		Why: Words{
			"Ngày mới nhất trong tin bài và nguồn là \"hôm nay\" của trang. Một ngày gõ nhầm sẽ làm các chỉ tiêu thành quá hạn và đưa bài lên đầu mãi mãi.",
			"The newest date of articles and sources is the site's \"today\". A mistyped one would make targets overdue, and keep the article on top for ever.",
		},
		Bad:  "-- content/news/thong-bao.md --\n---\ntitle: Thông báo\ndate: 2042-01-05\nauthor: Ban biên tập ví dụ\nsummary: Bài viết ví dụ.\n---\nNội dung ví dụ.\n",
		Good: "-- content/news/thong-bao.md --\n---\ntitle: Thông báo\ndate: 2042-01-05\nauthor: Ban biên tập ví dụ\nsummary: Bài viết ví dụ.\ndraft: true\n---\nNội dung ví dụ.\n",
	},
	{
		Code: AreaEnded, Severity: Error,
		Message: Words{
			"Kỳ {period} kết thúc ngày {end}, khi đó không còn {area} (đến hết {until}){ids?: đã {split?chia cho}{merged?nhập vào} {then}}.",
			"The period {period} ends on {end}, when {area} no longer existed (until {until}){ids?: it {split?was divided into}{merged?has become part of} {then}}.",
		},
		Hint: Words{
			"{ids?Dùng {ids}}{none?Ghi số liệu cho địa bàn có vào ngày {end}}, hoặc chọn kỳ kết thúc chậm nhất là {until}.",
			"{ids?Use {ids}}{none?Give the figures to the area that existed on {end}}, or choose a period that ended by {until}.",
		},
		Why: Words{
			"Một mã là một địa bàn không đổi. Sau khi sắp xếp đơn vị hành chính, số liệu thuộc về đơn vị mới; ghi vào đơn vị cũ là cộng hai lần hoặc so hai nơi khác nhau.",
			"An id is one territory. After a reorganisation the figures are the new unit's; under the old one they would be counted twice, or two places be compared as one.",
		},
		Bad:  extraReport("duc-nghia", "2024", "tu-sach: 640"),
		Good: extraReport("duc-nghia", "2024-H1", "tu-sach: 640"),
	},
	{
		Code: AreaNotYet, Severity: Error,
		Message: Words{
			"Kỳ {period} kết thúc ngày {end}, khi đó chưa có {area} (từ {from}){ids?; nơi ấy khi đó là {then}}.",
			"The period {period} ends on {end}, when {area} did not exist yet (from {from}){ids?; then it was {then}}.",
		},
		Hint: Words{
			"{ids?Dùng {ids}}{none?Ghi số liệu cho địa bàn có vào ngày {end}}, hoặc chọn kỳ kết thúc từ {from} trở đi.",
			"{ids?Use {ids}}{none?Give the figures to the area that existed on {end}}, or choose a period that ends on {from} or later.",
		},
		Why: Words{
			"Một mã là một địa bàn không đổi. Trước ngày thành lập, số liệu thuộc về các đơn vị cũ.",
			"An id is one territory. Before its first day the figures are those of the units before it.",
		},
		Bad:  newWard + extraReport("lac-dao-2024", "2023", "tu-sach: 800"),
		Good: newWard + extraReport("lac-dao-2024", "2024", "tu-sach: 800"),
	},
	{
		Code: WrongTier, Severity: Error,
		Message: Words{
			"Mục tiêu {goal} do cấp \"{want}\" báo cáo; {area} thuộc cấp \"{tier}\".",
			"The goal {goal} is reported by the tier \"{want}\"; {area} is of the tier \"{tier}\".",
		},
		Hint: Words{
			"Ghi số liệu cho từng địa bàn cấp \"{want}\"; số của cấp trên được cộng từ đó. Nếu cấp \"{tier}\" mới là nơi báo cáo thì sửa reported_by của mục tiêu.",
			"Give a figure for each area of the tier \"{want}\"; the areas above are summed from them. Where the tier \"{tier}\" is the one to report, mend the goal's reported_by.",
		},
		Why: Words{
			"Số của cấp trên là tổng tử số và mẫu số của cấp báo cáo, nên luôn khớp với từng phường, xã. Một con số ghi riêng cho cấp trên sẽ không khớp, và không vào trang nào.",
			"The figure of an upper tier is the sum of what the reporting tier gave, so it always agrees with the wards. A number of its own would not, and would stand on no page.",
		},
		Bad:  extraReport("phan-thiet", "2023-H1", "gia-dinh-hoc-tap: 9500/15800"),
		Good: extraReport("phan-thiet", "2023-H1", "so-nam-di-hoc: 8.6"),
	},
	{
		Code: OutsideScope, Severity: Error,
		Message: Words{
			"Mục tiêu {goal} của kế hoạch {plan} không giao cho {area}.",
			"The goal {goal} of the plan {plan} is not asked of {area}.",
		},
		Hint: Words{
			"Xóa số liệu này, hoặc thêm địa bàn vào \"scope\" của kế hoạch.",
			"Delete the figure, or add the area to the plan's \"scope\".",
		},
		Why: Words{
			"Chỉ địa bàn trong phạm vi kế hoạch mới được tính; số liệu ở ngoài sẽ không hiện ở đâu và người gửi tưởng là đã tính.",
			"Only areas in the plan's scope count; a figure outside would stand nowhere, and who sent it would believe it counted.",
		},
		Bad:  extraPlan("2021", "[{by: 2025, value: 300}]", "scope: [phu-thuy, phu-trinh]\n") + extraReport("mui-ne", "2023-H1", "lop-hoc: 60"),
		Good: extraPlan("2021", "[{by: 2025, value: 300}]", "scope: [phu-thuy]\n") + extraReport("phu-thuy", "2023-H1", "lop-hoc: 60"),
	},
	{
		Code: TargetsGoBack, Severity: Error,
		Message: Words{
			"Chỉ tiêu {by} của {goal} ({value}) yêu cầu thấp hơn chỉ tiêu {first} ({before}).",
			"The target of {goal} by {by} ({value}) asks for less than the one by {first} ({before}).",
		},
		Hint: Words{
			"Kiểm tra hai giá trị có đổi chỗ không; nếu ít đi là tốt hơn thì mục tiêu phải có \"direction: down\".",
			"See whether the two values are exchanged; where less is better, the goal needs \"direction: down\".",
		},
		Why: Words{
			"Lộ trình đi từ năm gốc qua từng chỉ tiêu. Chỉ tiêu sau dễ hơn chỉ tiêu trước thường là gõ nhầm, và làm một kết quả đang chậm thành đúng tiến độ.",
			"The path goes from the baseline through each target. A later one that is easier is mostly a slip, and would turn what is behind into what is on track.",
		},
		Bad:  extraPlan("2021", "[{by: 2025, value: 400}, {by: 2030, value: 300}]", ""),
		Good: extraPlan("2021", "[{by: 2025, value: 300}, {by: 2030, value: 400}]", ""),
	},
	{
		Code: DuplicateTarget, Severity: Error,
		Message: Words{
			"Mục tiêu {goal} có hai chỉ tiêu cho cùng một thời điểm: {first} và {by}.",
			"The goal {goal} has two targets for one moment: by {first} and by {by}.",
		},
		Hint: Words{
			"Giữ một chỉ tiêu cho mỗi thời điểm. 2025, 2025-H2, 2025-Q4 và 2025-12 kết thúc cùng lúc.",
			"Keep one target for each moment. 2025, 2025-H2, 2025-Q4 and 2025-12 end together.",
		},
		Why: Words{
			"Mỗi thời điểm chỉ có một mức phải đạt; có hai thì không đánh giá được.",
			"There is one value to reach at a moment; with two nothing can be judged.",
		},
		Bad:  extraPlan("2021", "[{by: 2025, value: 300}, {by: 2025-Q4, value: 320}]", ""),
		Good: extraPlan("2021", "[{by: 2025-Q2, value: 300}, {by: 2025-Q4, value: 320}]", ""),
	},
	{
		Code: TargetBeforeBaseline, Severity: Error,
		Message: Words{
			"Chỉ tiêu vào {by} của {goal} không sau năm gốc {baseline}.",
			"The target by {by} of {goal} does not come after the baseline {baseline}.",
		},
		Hint: Words{
			"Sửa \"by\" hoặc \"baseline\": chỉ tiêu phải ở sau kỳ gốc.",
			"Mend \"by\" or \"baseline\": a target comes after the baseline.",
		},
		Why: Words{
			"Lộ trình đi từ năm gốc đến chỉ tiêu; chỉ tiêu ở trước năm gốc thì không có đường đi.",
			"The path goes from the baseline to the target; there is none to a target before it.",
		},
		Bad:  extraPlan("2025", "[{by: 2025, value: 300}]", ""),
		Good: extraPlan("2021", "[{by: 2025, value: 300}]", ""),
	},
	{
		Code: BaselineReported, Severity: Warning,
		Message: Words{
			"Kế hoạch ghi năm gốc {period} của {goal} là {stated}, nhưng báo cáo của kỳ đó cho {value}. Trang dùng số liệu báo cáo.",
			"The plan states {stated} for the baseline {period} of {goal}, but the reports of that period give {value}. The site uses the reports.",
		},
		Hint: Words{
			"Nếu báo cáo đúng thì bỏ value trong baseline, chỉ để kỳ gốc: baseline: {period}. Nếu kế hoạch đúng thì sửa báo cáo.",
			"If the reports are right, take the value out of baseline and leave the period: baseline: {period}. If the plan is right, mend the reports.",
		},
		Why: Words{
			"Giá trị ghi trong kế hoạch chỉ dùng khi chưa có báo cáo. Hai số khác nhau mà không nói ra thì người đọc kế hoạch không hiểu vì sao trang tính từ số khác.",
			"A value in the plan is used only where there are no reports. Where the two differ, a reader of the plan would not understand why the site starts from another number.",
		},
		Bad:  statedPlan("{period: 2021, value: 3.4, source: Số liệu minh họa}") + extraReport("phan-thiet", "2021-Q4", "so-sach: 3.1"),
		Good: statedPlan("2021") + extraReport("phan-thiet", "2021-Q4", "so-sach: 3.1"),
	},
	{
		Code: TargetNotAsked, Severity: Error,
		Message: Words{
			"Kế hoạch {plan} đặt chỉ tiêu {goal} cho {area}, nơi không được giao mục tiêu này.",
			"The plan {plan} sets a target of {goal} for {area}, of which this goal is not asked.",
		},
		Hint: Words{
			"Xóa chỉ tiêu này, hoặc thêm địa bàn vào \"scope\"; chỉ tiêu riêng ghi trong chính kế hoạch có mục tiêu đó.",
			"Delete the target, or add the area to \"scope\"; own targets stand in the plan that has the goal.",
		},
		Why: Words{
			"Chỉ tiêu giao cho nơi không báo cáo sẽ không bao giờ được đánh giá.",
			"A target of an area that does not report would never be judged.",
		},
		Bad:  extraPlan("2021", "[{by: 2025, value: 300}]", "scope: [phu-thuy, phu-trinh]\narea_targets: {mui-ne: {lop-hoc: [{by: 2025, value: 80}]}}\n"),
		Good: extraPlan("2021", "[{by: 2025, value: 300}]", "scope: [phu-thuy, phu-trinh]\narea_targets: {phu-thuy: {lop-hoc: [{by: 2025, value: 80}]}}\n"),
	},
	{
		Code: TargetUnreported, Severity: Warning,
		Message: Words{
			"Chỉ tiêu {by} của {goal} đã đến hạn báo cáo ({due}) mà chưa địa bàn nào có số liệu.",
			"Reports on the target by {by} of {goal} were due on {due}, and no area has a figure.",
		},
		Hint: Words{
			"Thêm số liệu của kỳ {by} hoặc kỳ sau. Khi chưa có, trang ghi \"Chưa đánh giá\".",
			"Add figures of {by} or of a later period. Until then the site says \"Not assessed\".",
		},
		Why: Words{
			"Người dân chờ biết chỉ tiêu có đạt không. Im lặng không giữ được đánh giá tốt của kỳ trước.",
			"Citizens wait to hear whether the target was met. Silence does not keep an earlier good verdict.",
		},
		Bad:  extraPlan("2020", "[{by: 2022, value: 300}]", ""),
		Good: extraPlan("2020", "[{by: 2022, value: 300}]", "scope: [phu-thuy]\n") + extraReport("phu-thuy", "2022-Q4", "lop-hoc: 60"),
	},
	{
		Code: LargeJump, Severity: Warning,
		Message: Words{
			"Số liệu {goal} của {area} đổi từ {from} (kỳ {before}{of?, cộng từ {of}}) thành {to} (kỳ {period}). Có thể thừa hoặc thiếu một chữ số?",
			"The figure of {area} for {goal} went from {from} ({before}{of?, summed from {of}}) to {to} ({period}). A digit too many, or one missing?",
		},
		Hint: Words{
			"Kiểm tra lại con số. Nếu đúng, thêm lý do: confirm: <lý do>.",
			"Look at the number again. Where it is right, add the reason: confirm: <reason>.",
		},
		Why: Words{
			"Một số gấp từ 5 lần hoặc giảm còn 1/5 (tính từ 50 trở lên), hay một tỷ lệ đổi hơn 40 điểm giữa hai kỳ, thường là gõ nhầm (đặt lại ở checks trong data/site.yaml). Lý do được giữ lại bên số liệu cho người sau.",
			"A number that grows five times or shrinks to a fifth (from 50 on), or a share that moves more than 40 points between two periods, is mostly a slip (checks in data/site.yaml sets other limits). The reason stays beside the figure for those who come later.",
		},
		Bad:  extraReport("phu-thuy", "2024", "tu-sach: 110"),
		Good: extraReport("phu-thuy", "2024", "tu-sach: {value: 110, confirm: Kiểm kê lại; bỏ các tủ sách trùng}"),
	},
	{
		Code: UnusedConfirm, Severity: Warning,
		Message: Words{
			"\"confirm\" ở {goal} không trả lời cảnh báo nào: {reason}",
			"\"confirm\" at {goal} answers no warning: {reason}",
		},
		Hint: Words{
			"Xóa \"confirm\"; muốn giải thích số liệu thì dùng \"note\".",
			"Delete \"confirm\"; to explain a figure, use \"note\".",
		},
		Why: Words{
			"Một lời xác nhận thừa sẽ che cảnh báo thật khi số liệu sau này bị sửa nhầm.",
			"An idle answer would silence a true warning when the figure is spoilt later.",
		},
		Bad:  extraReport("phu-thuy", "2024", "tu-sach: {value: 1150, confirm: Đã kiểm tra}"),
		Good: extraReport("phu-thuy", "2024", "tu-sach: {value: 1150, note: Đã kiểm tra}"),
	},
}

// newWard is a ward of the base site that took over from phường Đức Nghĩa.
const newWard = lateWard + "-- data/areas/changes.yaml --\n- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{merge: [duc-nghia], into: lac-dao-2024}]\n"

// lateWard is its entry in the register.
const lateWard = "-- data/areas/them.yaml --\n- id: lac-dao-2024\n  name: Lạc Đạo\n  type: phường\n  tier: ward\n  parent: phan-thiet\n  from: 2024-12-01\n"
