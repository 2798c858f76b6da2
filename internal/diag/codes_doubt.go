package diag

// What the record may be doubted for; a figure's confirm answers the first four.
const (
	CopiedReport     Code = "copied-report"
	PercentageTyped  Code = "percentage-typed"
	TotalTyped       Code = "total-typed"
	DenominatorMoved Code = "denominator-moved"
	ReportsLate      Code = "reports-late"
	PeriodUnreported Code = "period-unreported"
	StalePlan        Code = "stale-plan"
)

// exampleHalf is the base site with reports of the first half of 2024.
func exampleHalf(reports ...string) string {
	text := "-- data/figures/2024.yaml --\n"
	for i, s := range reports {
		if i > 0 {
			text += "---\n"
		}
		text += s + "\nperiod: 2024-H1\nsource: Số liệu minh họa\nstatus: illustrative\n"
	}
	return text
}

// exampleNews is an article whose date is the site's today.
func exampleNews(date string) string {
	return "-- content/news/hom-nay.md --\n---\ntitle: Hôm nay\ndate: " + date + "\nauthor: Ban biên tập ví dụ\nsummary: Bài viết ví dụ.\n---\nBài viết này chỉ dùng làm ví dụ.\n"
}

const (
	halfThuy  = "area: phu-thuy\nfigures: {gia-dinh-hoc-tap: 3000/4500}"
	halfTrinh = "area: phu-trinh\nfigures: {gia-dinh-hoc-tap: 2200/3600}"
	halfNe    = "area: mui-ne\nfigures: {gia-dinh-hoc-tap: 3200/5200}"
	halfNghia = "area: duc-nghia\nfigures: {gia-dinh-hoc-tap: 1650/2500}"
	halfTotal = "area: duc-nghia\nfigures: {gia-dinh-hoc-tap: 8400/13300}"
	halfCity  = "area: phan-thiet\nmissing: Số liệu này chỉ có theo năm"
)

var doubtCodes = []Entry{
	{
		Code: CopiedReport, Severity: Warning,
		Message: Words{
			"Báo cáo của {area}, kỳ {period}, giống hệt báo cáo của {other}, kỳ {first}{more?: cả {count} số liệu đều trùng}. Có phải bản chép chưa sửa?",
			"The report of {area} for {period} is that of {other} for {first}{more?: all of its {count} figures are equal}. A copy that was not changed?",
		},
		Hint: Words{
			"Kiểm tra area, period và các con số. Nếu đúng là trùng, thêm vào số liệu đầu tiên: confirm: <lý do>.",
			"Look at its area, period and numbers. Where they really are equal, add to the first figure: confirm: <reason>.",
		},
		Why: Words{
			"Người ta thường chép báo cáo cũ rồi sửa số; quên sửa thì số của nơi này đứng tên nơi khác. Chỉ hỏi khi các số trùng nhau có từ 8 chữ số trở lên, không kể các số 0 của số tròn, số đã có trong báo cáo và có/không, vì số nhỏ và số tròn có thể trùng ngẫu nhiên.",
			"Reports are often written by copying an old one; where the numbers are not changed, one place has another's. Only those that share eight digits or more are asked about, without the zeros of round numbers, numbers that the report has already, and yes or no, as small and round numbers may be equal by chance.",
		},
		Bad:  extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: 2880/4500\n  tu-sach: 1100\n  so-nam-di-hoc: 8.9\n  ke-hoach-nam: yes"),
		Good: extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: {numerator: 2880, denominator: 4500, confirm: Năm 2024 không bình xét}\n  tu-sach: 1100\n  so-nam-di-hoc: 8.9\n  ke-hoach-nam: yes"),
	},
	{
		Code: PercentageTyped, Severity: Warning,
		Message: Words{
			"Số liệu {goal} của {area} là {figure}, trong khi thường là cỡ {usual}. Có phải {num} là tỷ lệ phần trăm?",
			"The figure of {area} for {goal} is {figure}, where {usual} is usual. Is {num} a percentage?",
		},
		Hint: Words{
			"Ghi số đạt và tổng số, như {usual}; trang tự tính tỷ lệ. Nếu đúng, thêm lý do: confirm: <lý do>.",
			"Give how many there are and of how many, like {usual}; the site works out the percentage. Where it is right, add the reason: confirm: <reason>.",
		},
		Why: Words{
			"64/100 ghi cho một phường có 4500 gia đình làm tổng của thành phố sai mà không thấy. So với kỳ trước của chính địa bàn; kỳ đầu thì so với nơi đứng giữa trong ít nhất ba địa bàn bên cạnh. Hỏi khi mẫu số là 100 mà thường từ 500 trở lên; hoặc khi tử số không quá 100, mẫu số từ 500, tỷ lệ chỉ bằng một phần năm mức thường có trong khi tử số gần bằng mức ấy.",
			"64/100 for a ward of 4500 families makes the city's sum wrong unseen. A figure is held against the area's own before; a first one against the middle one of three areas beside it at least. It is asked about where its denominator is 100 and 500 or more is usual; or where its numerator is at most 100, its denominator 500 or more, and its share a fifth of the usual while the numerator itself is near that.",
		},
		Bad:  extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: 66/100"),
		Good: extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: 2970/4500"),
	},
	{
		Code: TotalTyped, Severity: Warning,
		Message: Words{
			"Số liệu {goal} của {area}, kỳ {period}, đúng bằng tổng của {areas} địa bàn bên cạnh. Có phải dòng “Tổng cộng”?",
			"The figure of {area} for {goal} in {period} is exactly the sum of the {areas} areas beside it. Is it the row \"In all\"?",
		},
		Hint: Words{
			"Ghi số của riêng địa bàn; tổng do trang tự cộng. Nếu đúng, thêm lý do: confirm: <lý do>.",
			"Give the area's own number; the site adds up by itself. Where it is right, add the reason: confirm: <reason>.",
		},
		Why: Words{
			"Dòng tổng ghi nhầm cho một địa bàn làm mọi thứ bị cộng hai lần. Chỉ xét khi có ít nhất ba địa bàn khác và số từ 50 trở lên.",
			"A total under the name of an area counts everything twice. It is looked for where there are three other areas at least, from 50 on.",
		},
		Bad:  exampleHalf(halfThuy, halfTrinh, halfNe, halfTotal),
		Good: exampleHalf(halfThuy, halfTrinh, halfNe, halfNghia),
	},
	{
		Code: DenominatorMoved, Severity: Warning,
		Message: Words{
			"Tổng số của {goal} ở {area} đổi {change}%: từ {from} (kỳ {before}{of?, cộng từ {of}}) thành {to} (kỳ {period}).",
			"The whole that {goal} counts among in {area} moved by {change}%: from {from} ({before}{of?, summed from {of}}) to {to} ({period}).",
		},
		Hint: Words{
			"Kiểm tra mẫu số có đúng địa bàn, đúng đối tượng không. Nếu đúng, thêm lý do: confirm: <lý do>.",
			"See whether the denominator is of this area and of the same things. Where it is right, add the reason: confirm: <reason>.",
		},
		Why: Words{
			"Số gia đình, dòng họ, đơn vị ít khi đổi nhanh; mẫu số đổi nhiều làm tỷ lệ tăng giảm mà việc làm vẫn thế. Hỏi khi đổi quá 20% (đặt lại ở checks trong data/site.yaml), từ 50 trở lên ở cả hai kỳ.",
			"Families and units rarely come and go fast; a denominator that moves makes a share rise or fall while nothing was done. A move of more than 20% is asked about (checks in data/site.yaml sets another), from 50 on in both periods.",
		},
		Bad:  extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: 3600/5600"),
		Good: extraReport("phu-thuy", "2024", "gia-dinh-hoc-tap: 3600/5300"),
	},
	{
		Code: ReportsLate, Severity: Warning,
		Message: Words{
			"{count} địa bàn chưa báo cáo kỳ {period} của kế hoạch {plan}, hạn {due}, đã quá {days} ngày: {areas}{more? và {more} địa bàn khác}.",
			"{count} {count?area has|areas have} not reported {period} of the plan {plan}, due on {due}, {days} {days?day|days} ago: {areas}{more? and {more} more}.",
		},
		Hint: Words{
			"Thêm báo cáo của kỳ {period}; khi chưa có số liệu thì ghi báo cáo với missing: <lý do>.",
			"Add reports for {period}; where there are no figures, a report with missing: <reason>.",
		},
		Why: Words{
			"Nơi im lặng kéo tổng xuống dưới ngưỡng đủ báo cáo, hoặc được tính bằng số cũ. Người đọc phải thấy ai chưa báo cáo và vì sao.",
			"Who stays silent pulls the sum below its coverage, or counts with an old number. Readers are to see who has not reported, and why.",
		},
		Bad:  exampleHalf(halfThuy) + exampleNews("2024-10-15"),
		Good: exampleHalf(halfThuy, halfTrinh, halfNe, halfNghia, halfCity) + exampleNews("2024-10-15"),
	},
	{
		Code: PeriodUnreported, Severity: Warning,
		Message: Words{
			"Chưa có báo cáo nào cho kỳ {period} của kế hoạch {plan}, hạn {due}, đã quá {days} ngày.",
			"No report for {period} of the plan {plan} is in; they were due on {due}, {days} {days?day|days} ago.",
		},
		Hint: Words{
			"Thêm báo cáo của kỳ {period}. Nếu hạn là ngày khác, ghi report_due hoặc next_due ở kế hoạch.",
			"Add the reports for {period}. Where another day is meant, give the plan report_due or next_due.",
		},
		Why: Words{
			"Đánh giá đang hiện là của kỳ cũ. Im lặng không giữ được đánh giá tốt.",
			"The verdicts shown are those of an old period. Silence does not keep a good one.",
		},
		Bad:  exampleNews("2025-05-02"),
		Good: exampleNews("2025-03-02"),
	},
	{
		Code: StalePlan, Severity: Warning,
		Message: Words{
			"Kế hoạch {plan} đã cũ: {next?hạn báo cáo kế tiếp ghi là {next}}{year?giai đoạn kết thúc năm {year} và không có kế hoạch nào sau đó}, hôm nay là {today}.",
			"The plan {plan} is out of date: {next?its next reports were due on {next}}{year?its years ended with {year} and no other plan goes on}; today is {today}.",
		},
		Hint: Words{
			"{next?Sửa next_due thành hạn sắp tới, hoặc bỏ khóa ấy để tính theo report_due.}{year?Thêm kế hoạch của giai đoạn sau vào data/plans/, hoặc sửa years.}",
			"{next?Set next_due to the date to come, or leave it out and report_due counts.}{year?Add the plan of the years to come to data/plans/, or mend years.}",
		},
		Why: Words{
			"Trang hứa với người đọc khi nào có số mới; lời hứa đã qua làm người đọc tưởng trang bỏ hoang.",
			"The site tells its readers when new figures come; a promise of the past makes it look abandoned.",
		},
		Bad:  exampleMore("next_due: 2023-06-30"),
		Good: exampleMore("next_due: 2024-03-31"),
	},
}
