package serve

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

type args = locale.Args

// say fills a pattern of the table below.
func say(lang, key string, a args) string { return locale.Fill(words[key].In(lang), a) }

var words = map[string]diag.Words{
	"errors":   {Vi: "{n} lỗi cần sửa", En: "{n} {n?error|errors} to mend"},
	"warnings": {Vi: "{n} cảnh báo", En: "{n} {n?warning|warnings}"},
	"more":     {Vi: "Còn {n} lỗi nữa.", En: "{n} more."},
	"hint":     {Vi: "Gợi ý: {text}", En: "Hint: {text}"},
	"close":    {Vi: "Thu gọn", En: "Hide"},

	"status":   {Vi: "Tình trạng trang", En: "State of the site"},
	"home":     {Vi: "Về trang chủ", En: "To the home page"},
	"as-of":    {Vi: "Số liệu tính đến ngày {date}.", En: "Figures as of {date}."},
	"checking": {Vi: "Đang kiểm tra toàn bộ trang…", En: "The whole site is being checked…"},
	"sound":    {Vi: "Không có lỗi, không có cảnh báo.", En: "No errors, no warnings."},

	"drafts":    {Vi: "Bài nháp ({n})", En: "Drafts ({n})"},
	"no-drafts": {Vi: "Không có bài nháp.", En: "There are no drafts."},
	"drafts-why": {
		Vi: "Bài nháp hiện ở đây như trang thường; lệnh build không công bố.",
		En: "Drafts are shown here like other pages; build does not publish them.",
	},
	"reports": {Vi: "Báo cáo còn thiếu", En: "Missing reports"},
	"late":    {Vi: "Kỳ {period}: còn {n} nơi chưa gửi", En: "Period {period}: {n} {n?area has|areas have} not reported"},
	"all-in":  {Vi: "Kỳ {period}: đã đủ báo cáo.", En: "Period {period}: all reports are in."},
	"due":     {Vi: "hạn {date}", En: "due {date}"},
	"days":    {Vi: "quá hạn {n} ngày", En: "{n} {n?day|days} late"},
	"left":    {Vi: "còn {n} ngày", En: "{n} {n?day|days} left"},
	"next":    {Vi: "Kỳ tiếp theo: {period}, {due}.", En: "Next period: {period}, {due}."},
	"no-plan": {Vi: "Chưa có kế hoạch nào.", En: "There is no plan yet."},

	"broken":     {Vi: "Không dựng được trang này", En: "This page cannot be made"},
	"broken-why": {Vi: "Xem lỗi ở khung thông báo; trang tự hiện lại khi lỗi được sửa.", En: "The notice says why; the page comes back when that is mended."},
}
