package intake

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// formWords are what stands in a form.
var formWords = map[string]diag.Words{
	"sheet":  {Vi: "Báo cáo", En: "Report"},
	"title":  {Vi: "Mẫu báo cáo kỳ {period}", En: "Report form for {period}"},
	"source": {Vi: "Nguồn số liệu", En: "Source"},
	"status": {Vi: "Tình trạng số liệu", En: "Status"},

	"how-number": {
		Vi: "Chỉ ghi vào ô màu vàng nhạt. Mục tiêu tính tỷ lệ: ghi số đạt và tổng số, không ghi phần trăm. Số đếm: ghi số nguyên, không dấu chấm, không dấu phẩy. Không gộp ô, không thêm dòng tổng cộng.",
		En: "Fill in the pale yellow cells only. For a share give the number and the total, no percentage. Counts are whole numbers without points or commas. Merge no cells, add no totals.",
	},
	"how-absence": {
		Vi: "Không có số liệu thì để trống số, chọn ở cột “Vắng số liệu” và ghi lý do: “Chưa có số liệu” khi sẽ có sau, “Không có đối tượng” khi không có gì để đếm. Bằng không thì ghi 0. Dòng để trống cả là chưa báo cáo.",
		En: "Where there is no figure, leave the number empty, choose in \"No figure\" and give the reason: \"Not reported\" where it will come later, \"Nothing to count\" where there is none. Nought is 0. A row left empty says nothing.",
	},
	"how-status": {
		Vi: "Ghi nguồn (số văn bản, sổ theo dõi) và chọn tình trạng cho cả mẫu; dòng nào khác thì chọn ở cột “Tình trạng số liệu”.",
		En: "Give the source (a document's number, a register) and the status for the whole form; where a row differs, choose in its column \"Status\".",
	},
	"how-send": {
		Vi: "Lưu dạng .xlsx và gửi lại; không cần đổi tên tệp. Người nhận đọc bằng tiendo import.",
		En: "Save as .xlsx and send it back under any name. It is read with tiendo import.",
	},

	"area":    {Vi: "Địa bàn", En: "Area"},
	"goal":    {Vi: "Mục tiêu", En: "Goal"},
	"unit":    {Vi: "Đếm gì", En: "Counted in"},
	"number":  {Vi: "Số đạt hoặc số lượng", En: "Number"},
	"total":   {Vi: "Tổng số", En: "Total"},
	"absence": {Vi: "Vắng số liệu", En: "No figure"},
	"reason":  {Vi: "Lý do", En: "Reason"},
	"note":    {Vi: "Ghi chú", En: "Note"},
	"last":    {Vi: "Lần trước", En: "Last time"},

	"yes": {Vi: "Có", En: "Yes"},
	"no":  {Vi: "Chưa", En: "No"},

	"wrong":       {Vi: "Chưa đúng", En: "Not like this"},
	"wrong-part":  {Vi: "Ghi số nguyên từ 0 đến tổng số ở ô bên phải.", En: "A whole number from 0 up to the total on the right."},
	"wrong-count": {Vi: "Ghi số nguyên từ 0 trở lên, không dấu chấm, không dấu phẩy.", En: "A whole number from 0 on, without points or commas."},
	"wrong-list":  {Vi: "Chọn một trong các mục của danh sách.", En: "Choose from the list."},
}

func (w *formWriter) say(key string) string {
	return locale.Fill(formWords[key].In(w.Lang), locale.Args{"period": w.Period.String()})
}
