package scaffold

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// refuse is why something is not begun, to be said in the editor's language.
func refuse(why diag.Words, args locale.Args) error { return &diag.Fault{Words: why, Args: args} }

// What is refused, and what to do instead.
var (
	noSite = diag.Words{
		Vi: "thư mục này chưa có trang nào: trước hết cần data/site.yaml với các cấp địa bàn (tiers); tiendo new site tạo một trang mới",
		En: "here is no site: data/site.yaml, with its tiers, comes first; tiendo new site makes one",
	}
	noTiers = diag.Words{
		Vi: "trang cần ít nhất một cấp địa bàn, và không cấp nào để trống",
		En: "a site needs at least one tier of areas, and none that is empty",
	}
	unsound = diag.Words{
		Vi: "chưa ghi gì, vì nếu ghi thì {pos} có lỗi: {message}",
		En: "nothing is written, as {pos} would say: {message}",
	}
	fileThere = diag.Words{
		Vi: "đã có tệp {file}; không ghi đè",
		En: "{file} is there already; nothing is overwritten",
	}
	idTaken = diag.Words{
		Vi: "mã {id} đã được dùng; hãy chọn mã khác",
		En: "the id {id} is taken; choose another",
	}
	noLetters = diag.Words{
		Vi: "“{title}” không có chữ cái nào để đặt mã; hãy ghi mã bằng --id",
		En: "\"{title}\" has no letters to make an id of; give one with --id",
	}
	noPlan = diag.Words{
		Vi: "chưa có kế hoạch nào; tiendo new plan tạo một kế hoạch",
		En: "there is no plan yet; tiendo new plan makes one",
	}
	whichPlan = diag.Words{
		Vi: "có nhiều kế hoạch; hãy chọn một bằng --plan: {ids}",
		En: "which plan? --plan takes one of {ids}",
	}
	unknownPlan = diag.Words{
		Vi: "không có kế hoạch nào mang mã “{plan}”; --plan nhận một trong các mã: {ids}",
		En: "there is no plan \"{plan}\"; --plan takes one of {ids}",
	}
	goalsElsewhere = diag.Words{
		Vi: "{file}: các mục tiêu không xếp lần lượt từng mục sau dấu \"- \"; hãy tự thêm mục tiêu này:\n\n{lines}",
		En: "{file}: the goals do not stand one below the other, each after a \"- \"; add yours by hand:\n\n{lines}",
	}
	areasElsewhere = diag.Words{
		Vi: "{file}: các địa bàn không xếp lần lượt từng mục sau dấu \"- \"; hãy tự thêm địa bàn này:\n\n{lines}",
		En: "{file}: the areas do not stand one below the other, each after a \"- \"; add yours by hand:\n\n{lines}",
	}
	badTarget = diag.Words{
		Vi: "--targets cần thời hạn kèm giá trị, như 2030=80 (mục tiêu loại done chỉ cần thời hạn), không phải “{target}”",
		En: "--targets wants a deadline and a value, like 2030=80 (for a goal of kind done the deadline alone), not \"{target}\"",
	}
	noArea = diag.Words{
		Vi: "không có địa bàn nào mang mã “{area}”{near?; có phải là {near}?}",
		En: "there is no area \"{area}\"{near?; did you mean {near}?}",
	}
	noAreaThen = diag.Words{
		Vi: "{area} không tồn tại vào ngày {day}, ngày cuối của kỳ {period}",
		En: "{area} did not exist on {day}, when {period} ends",
	}
	reportThere = diag.Words{
		Vi: "đã có báo cáo này: {pos}",
		En: "that report is there already: {pos}",
	}
	reportBroken = diag.Words{
		Vi: "{file} có báo cáo của {area} nhưng không đọc được; tiendo check cho biết lỗi ở đâu",
		En: "{file} has a report of {area} that cannot be read; tiendo check says what is wrong with it",
	}
	nothingAsked = diag.Words{
		Vi: "không có kế hoạch nào yêu cầu {area} báo cáo",
		En: "no plan asks {area} for anything",
	}
)
