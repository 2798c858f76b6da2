package yardstick

import "strings"

// lcg is Knuth's linear congruential generator: numbers that look like chance
// and are the same on every machine, for ever.
type lcg struct{ state uint64 }

// below returns a number from 0 to n−1.
func (r *lcg) below(n int) int {
	r.state = r.state*6364136223846793005 + 1442695040888963407
	return int((r.state >> 33) % uint64(n))
}

// between returns a number from lo to hi.
func (r *lcg) between(lo, hi int) int { return lo + r.below(hi-lo+1) }

func (r *lcg) pick(list []string) string { return list[r.below(len(list))] }

// words and names make up all texts; slugs are the names as ids have them.
var (
	words = strings.Fields(`phường xã dân hộ nước sạch đường trường trạm y tế học sinh giáo viên người nghèo vay vốn nhà ở tổ
		khu phố ấp thôn chợ cầu kênh rạch sông biển rừng ruộng lúa cà phê tiêu điều cao su tôm cá muối gió mưa nắng
		bão lũ hạn mặn kế hoạch chỉ tiêu báo cáo thống kê số liệu tỷ lệ năm tháng quý tuần ngày sáng chiều tối họp
		bàn quyết định nghị quyết ủy ban mặt trận đoàn thanh niên phụ nữ cựu chiến binh nông dân công nhân doanh nghiệp
		hợp tác đầu tư xây dựng sửa chữa nâng cấp mở rộng hoàn thành khởi công bàn giao kiểm tra giám sát đánh giá
		tăng giảm đạt vượt chưa còn được đang sẽ đã và của cho với từ đến trong ngoài trên dưới các những một hai ba
		bốn năm sáu bảy tám chín mười trăm nghìn triệu đồng phần trăm theo nguồn cục chi`)
	names = strings.Fields(`An Bình Phú Tân Long Hòa Thạnh Mỹ Đông Tây Nam Bắc Vĩnh Hưng Thới Lợi Trung Sơn Thủy Hải Xuân Thu Đức
		Quang Minh Khánh Ninh Yên Lạc Phước Lộc Thọ Châu Giang Hà Bảo Ngọc Kim Liên Điện Biên Cẩm`)
	slugs = strings.Fields(`an binh phu tan long hoa thanh my dong tay nam bac vinh hung thoi loi trung son thuy hai xuan thu duc
		quang minh khanh ninh yen lac phuoc loc tho chau giang ha bao ngoc kim lien dien bien cam`)
)
