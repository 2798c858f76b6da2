package diag

// What may be wrong with reorganisations.
const (
	UnclearEvent Code = "unclear-event"
	BadWeight    Code = "bad-weight"
	WeightsSum   Code = "weights-sum"
	ChangeUntil  Code = "change-until"
	ChangeFrom   Code = "change-from"
)

// exampleChange is a reorganisation of the base site: what happened, one line
// each, on the day after phường Đức Nghĩa ended.
func exampleChange(events string) string {
	return newWard + "-- data/areas/changes.yaml --\n- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events:\n    - " + events + "\n"
}

const anotherWard = "- id: duc-nghia-nam\n  name: Đức Nghĩa Nam\n  type: phường\n  tier: ward\n  parent: phan-thiet\n  from: 2024-12-01\n"

var changeCodes = []Entry{
	{
		Code: UnclearEvent, Severity: Error,
		Message: Words{"Mỗi việc trong events có đúng một trong các khóa merge, split, alter, end.", "Each of the events has exactly one of merge, split, alter, end."},
		Hint:    Words{"Viết như: {merge: [lac-dao, duc-thang], into: lac-dao-2024}.", "Write it like: {merge: [lac-dao, duc-thang], into: lac-dao-2024}."},
		Why: Words{
			"Nhập, tách, đổi tên và kết thúc chuyển số liệu theo những cách khác nhau; đoán sai là cộng sai.",
			"To merge, to split, to alter and to end carry figures over in different ways; a guess could add them up wrongly.",
		},
		Bad:  exampleChange("{into: lac-dao-2024}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: BadWeight, Severity: Error,
		Message: Words{"Phần “{text}” phải lớn hơn 0 và không quá 1.", "The share \"{text}\" must be above 0 and at most 1."},
		Hint:    Words{"Ghi phần số liệu như 0.6, các phần cộng lại bằng 1.", "Give the share of the figures, like 0.6; together they are 1."},
		Why: Words{
			"Phần là tỷ lệ số liệu của địa bàn cũ mà mỗi địa bàn mới nhận.",
			"A share says how much of the old area's figures each new one takes over.",
		},
		Bad:  exampleChange("{split: duc-nghia, into: {lac-dao-2024: 60}, basis: {title: Số hộ}}"),
		Good: exampleChange("{split: duc-nghia, into: {lac-dao-2024: 0.6}, outside: huyện bên, basis: {title: Số hộ}}"),
	},
	{
		Code: WeightsSum, Severity: Error,
		Message: Words{"Các phần cộng lại bằng {sum}, không bằng 1.", "The shares add up to {sum}, not to 1."},
		Hint:    Words{"Sửa các phần cho tổng bằng 1; nếu phần còn lại ra ngoài danh mục, ghi nơi nhận ở outside.", "Mend them so that they add up to 1; where the rest left the register, say at outside where it went."},
		Why: Words{
			"Tổng khác 1 là làm mất hoặc thêm ra gia đình, đơn vị mà không ai báo cáo.",
			"Any other sum would lose, or invent, families that nobody reported.",
		},
		Bad:  exampleChange("{split: duc-nghia, into: {lac-dao-2024: 0.6, duc-nghia-nam: 0.3}, basis: {title: Số hộ}}") + "-- data/areas/nam.yaml --\n" + anotherWard,
		Good: exampleChange("{split: duc-nghia, into: {lac-dao-2024: 0.6, duc-nghia-nam: 0.4}, basis: {title: Số hộ}}") + "-- data/areas/nam.yaml --\n" + anotherWard,
	},
	{
		Code: ChangeUntil, Severity: Error,
		Message: Words{
			"“{area}” phải còn đến hết ngày {want}, ngày trước lần sắp xếp {date}{until?; danh mục ghi đến hết {until}}.",
			"\"{area}\" must exist until {want}, the day before the change of {date}{until?; the register says until {until}}.",
		},
		Hint: Words{"Ở danh mục, ghi cho “{area}”: until: {want}", "In the register, write for \"{area}\": until: {want}"},
		Why: Words{
			"Giữa địa bàn cũ và địa bàn mới không được có ngày trống, cũng không được chồng nhau: số liệu của mỗi ngày thuộc về đúng một địa bàn.",
			"Between the old area and the new there is no day without one and none with both: the figures of each day are of one area.",
		},
		Bad:  exampleChange("{merge: [duc-nghia, phu-trinh], into: lac-dao-2024}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: ChangeFrom, Severity: Error,
		Message: Words{
			"“{area}” phải bắt đầu ngày {date}, ngày của lần sắp xếp{from?; danh mục ghi từ {from}}. Một mã là một lãnh thổ: địa bàn có từ trước không thể nhận thêm đất.",
			"\"{area}\" must begin on {date}, the day of the change{from?; the register says from {from}}. An id is one territory: an area that was there before cannot grow.",
		},
		Hint: Words{"Lập địa bàn mới trong danh mục với mã mới và from: {date}, dù tên vẫn như cũ.", "Add a new area to the register, with an id of its own and from: {date}, even where the name stays."},
		Why: Words{
			"Nếu giữ mã cũ cho lãnh thổ mới, số liệu trước và sau bị so với nhau như cùng một nơi.",
			"Under the old id the figures before and after would be compared as if they were of one place.",
		},
		Bad:  exampleChange("{merge: [duc-nghia], into: phu-trinh}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
}
