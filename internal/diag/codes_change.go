package diag

// What may be wrong with reorganisations.
const (
	UnclearEvent Code = "unclear-event"
	StrayKey     Code = "stray-key"
	BadWeight    Code = "bad-weight"
	WeightsSum   Code = "weights-sum"
	ChangeUntil  Code = "change-until"
	ChangeFrom   Code = "change-from"
	AcrossTiers  Code = "across-tiers"
	EndedTwice   Code = "ended-twice"
	AlterAbsent  Code = "alter-absent"

	NothingAltered Code = "nothing-altered"
	EndedWithout   Code = "ended-without-event"
	BeganWithout   Code = "began-without-event"
	ParentNotThere Code = "parent-not-there"
	OutsideUnder   Code = "outside-under-parent"
	CodeTwice      Code = "code-twice"
	NameTwice      Code = "name-twice"
)

// exampleChange is a reorganisation of the base site: what happened, one line
// each, on the day after phường Đức Nghĩa ended.
func exampleChange(events string) string {
	return lateWard + "-- data/areas/changes.yaml --\n- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events:\n    - " + events + "\n"
}

// baseChange is what the base site's own register changes.
const baseChange = "- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{end: duc-nghia}]\n"

const anotherWard = "- id: duc-nghia-nam\n  name: Đức Nghĩa Nam\n  type: phường\n  tier: ward\n  parent: phan-thiet\n  from: 2024-12-01\n"

var changeCodes = []Entry{
	{
		Code: UnclearEvent, Severity: Error,
		Message: Words{"Mỗi việc trong events có đúng một trong các khóa merge, split, alter, end.", "Each of the events has exactly one of merge, split, alter, end."},
		Hint:    Words{"Viết như: merge: [lac-dao, duc-thang], into: lac-dao-2024.", "Write it like: merge: [lac-dao, duc-thang], into: lac-dao-2024."},
		Why: Words{
			"Nhập, tách, đổi tên và kết thúc chuyển số liệu theo những cách khác nhau; đoán sai là cộng sai.",
			"To merge, to split, to alter and to end carry figures over in different ways; a guess could add them up wrongly.",
		},
		Bad:  exampleChange("{into: lac-dao-2024}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: StrayKey, Severity: Error,
		Message: Words{"“{key}” không đi với {kind}.", "\"{key}\" does not go with {kind}."},
		Hint: Words{
			"Cùng với {kind} chỉ có: {known}. Xóa “{key}”, hoặc chọn lại giữa merge, split, alter, end.",
			"With {kind} go only: {known}. Delete \"{key}\", or choose again among merge, split, alter, end.",
		},
		Why: Words{
			"Khóa thừa sẽ bị bỏ qua: như end kèm into, người viết tưởng số liệu đã chuyển sang nơi mới mà thật ra không.",
			"A key too many would be passed over: with end and into, its writer would believe that the figures went over, and they did not.",
		},
		Bad:  exampleChange("{merge: [duc-nghia], into: lac-dao-2024, basis: {title: Số hộ}}"),
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
		Hint: Words{
			"Nếu lần sắp xếp này lập ra địa bàn thì ở danh mục ghi cho “{area}”: from: {date}. Nếu địa bàn có từ trước thì lập địa bàn mới với mã mới và from: {date}, dù tên vẫn như cũ.",
			"If this change made the area, write in the register for \"{area}\": from: {date}. If it was there before, add a new area with an id of its own and from: {date}, even where the name stays.",
		},
		Why: Words{
			"Nếu giữ mã cũ cho lãnh thổ mới, số liệu trước và sau bị so với nhau như cùng một nơi.",
			"Under the old id the figures before and after would be compared as if they were of one place.",
		},
		Bad:  exampleChange("{merge: [duc-nghia], into: phu-trinh}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: AcrossTiers, Severity: Error,
		Message: Words{"“{from}” thuộc cấp {tier} không thể thành “{into}” thuộc cấp {other}.", "\"{from}\" of the tier {tier} cannot become \"{into}\" of the tier {other}."},
		Hint:    Words{"Ghi địa bàn mới cùng cấp; khi bỏ một cấp thì dùng end cho địa bàn của cấp ấy.", "Name a new area of the same tier; where a tier is given up, use end for its areas."},
		Why: Words{
			"Số liệu của một cấp đã là tổng của cấp dưới; cộng cấp này vào cấp kia là đếm hai lần.",
			"A tier's figures are sums of the tier below; adding one to the other counts twice.",
		},
		Bad:  exampleChange("{merge: [duc-nghia], into: thanh-pho-moi}") + "-- data/areas/moi.yaml --\n{id: thanh-pho-moi, name: Thành phố mới, tier: city, from: 2024-12-01}\n",
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: EndedTwice, Severity: Error,
		Message: Words{"“{area}” đã nhập, tách hoặc kết thúc trong một việc khác.", "\"{area}\" was merged, split or ended by another event already."},
		Hint:    Words{"Giữ một việc. Nếu địa bàn được chia cho nhiều nơi, dùng một split với phần của từng nơi.", "Keep one of them. If the area was divided, use one split with the share of each."},
		Why: Words{
			"Số liệu của một địa bàn chỉ được chuyển đi một lần, nếu không sẽ bị cộng hai lần.",
			"An area's figures go over once; otherwise they would be added twice.",
		},
		Bad:  exampleChange("{merge: [duc-nghia, duc-nghia], into: lac-dao-2024}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: AlterAbsent, Severity: Error,
		Message: Words{"Ngày {date} không có “{area}” để đổi.", "On {date} there is no \"{area}\" that could change."},
		Hint:    Words{"alter dành cho địa bàn có cả trước và sau ngày ấy; nếu lãnh thổ đổi thì dùng merge hoặc split.", "alter is for an area that exists before that day and after; where territory changes, use merge or split."},
		Why:     Words{"Đổi tên, loại, mã hay địa bàn cha giữ nguyên lãnh thổ và mã.", "A new name, type, code or parent keeps territory and id."},
		Bad:     exampleChange("{merge: [duc-nghia], into: lac-dao-2024}\n    - {alter: lac-dao-2024, was: {name: Lạc Đạo cũ}}"),
		Good:    exampleChange("{merge: [duc-nghia], into: lac-dao-2024}\n    - {alter: mui-ne, was: {name: Mũi Né cũ}}"),
	},
	{
		Code: NothingAltered, Severity: Error,
		Message: Words{"Điều ghi ở was của “{area}” không khác hiện nay.", "What was says of \"{area}\" is what it is today."},
		Hint:    Words{"Ở was ghi tên, loại, mã hay địa bàn cha trước ngày đổi; danh mục ghi điều hiện nay.", "At was stands what was different before; the register says what is."},
		Why:     Words{"Nếu không, trang sẽ kể một thay đổi không có.", "Otherwise the site would tell of a change that was none."},
		Bad:     exampleChange("{merge: [duc-nghia], into: lac-dao-2024}\n    - {alter: mui-ne, was: {name: Mũi Né}}"),
		Good:    exampleChange("{merge: [duc-nghia], into: lac-dao-2024}\n    - {alter: mui-ne, was: {name: Mũi Né cũ}}"),
	},
	{
		Code: EndedWithout, Severity: Error,
		Message: Words{"Danh mục ghi {area} đến hết {until} nhưng không có việc nào nói địa bàn này đi đâu.", "The register has {area} until {until}, but no event says what became of it."},
		Hint: Words{
			"Thêm vào data/areas/changes.yaml, ngày {date}: merge: [{id}], into: mã-mới; nếu không có gì thay thì end: {id}.",
			"Add to data/areas/changes.yaml, on {date}: merge: [{id}], into: new-id; where nothing took its place, end: {id}.",
		},
		Why: Words{
			"Không có việc ấy thì số liệu cũ không nối được sang địa bàn mới, và trang không chỉ được người đọc đi đâu.",
			"Without it the old figures lead to no new area, and the site cannot tell its readers where to go.",
		},
		Bad:  "-- data/areas/changes.yaml --\n",
		Good: newWard,
	},
	{
		Code: BeganWithout, Severity: Error,
		Message: Words{"Danh mục ghi {area} từ {from} nhưng không có việc nào nói địa bàn này từ đâu mà có.", "The register has {area} from {from}, but no event says what it came from."},
		Hint: Words{
			"Thêm vào data/areas/changes.yaml, ngày {from}: merge: [các mã cũ], into: {id}; hoặc thêm outside khi từ ngoài danh mục.",
			"Add to data/areas/changes.yaml, on {from}: merge: [the old ids], into: {id}; or add outside where it came from outside the register.",
		},
		Why: Words{
			"Không có việc ấy thì không biết số liệu trước ngày lập thuộc về đâu.",
			"Without it nobody knows whose figures of before are its own.",
		},
		Bad:  lateWard + "-- data/areas/changes.yaml --\n" + baseChange,
		Good: newWard,
	},
	{
		Code: ParentNotThere, Severity: Error,
		Message: Words{"Có ngày {area} thuộc {parent} mà {parent} không tồn tại{first? (có từ {first})}{last? (đến hết {last})}.", "There are days on which {area} lies under {parent}, which does not exist then{first? (from {first})}{last? (until {last})}."},
		Hint: Words{
			"Sửa from, until cho khớp; nếu địa bàn chuyển về nơi khác thì ghi alter với parent: {id} ở was.",
			"Mend from and until; where the area came to lie under another, write alter with parent: {id} at was.",
		},
		Why: Words{
			"Trong những ngày ấy số liệu của địa bàn không được cộng vào đâu.",
			"On those days the area's figures add to nothing.",
		},
		Bad:  "-- data/areas/tinh.yaml --\n{id: tinh-cu, name: Tỉnh cũ, tier: city, until: 2025-06-30, areas: [{id: phu-cu, name: Phú Cũ}]}\n-- data/areas/changes.yaml --\n" + baseChange + "- date: 2025-07-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{end: tinh-cu}]\n",
		Good: "-- data/areas/tinh.yaml --\n{id: tinh-cu, name: Tỉnh cũ, tier: city, until: 2025-06-30, areas: [{id: phu-cu, name: Phú Cũ, until: 2025-06-30}]}\n-- data/areas/changes.yaml --\n" + baseChange + "- date: 2025-07-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{end: tinh-cu}, {end: phu-cu}]\n",
	},
	{
		Code: OutsideUnder, Severity: Warning,
		Message: Words{
			"Từ {date} {area} có phần từ ngoài danh mục mà {parent} vẫn giữ nguyên mã: tổng của {parent} từ đó không so sánh được với trước.",
			"From {date} {area} has territory from outside the register while {parent} keeps its id: its sums cannot be compared with those before.",
		},
		Hint: Words{
			"Nếu lãnh thổ của {parent} cũng đổi, cho địa bàn ấy kết thúc và lập địa bàn mới với mã mới.",
			"If the territory of {parent} changed too, let it end and add a new area with an id of its own.",
		},
		Why: Words{
			"Một mã là một lãnh thổ. Trang không đánh giá tổng của những lãnh thổ khác nhau.",
			"An id is one territory. Sums of different territories are not judged.",
		},
		Bad:  exampleChange("{merge: [duc-nghia], into: lac-dao-2024, outside: xã bên}"),
		Good: exampleChange("{merge: [duc-nghia], into: lac-dao-2024}"),
	},
	{
		Code: CodeTwice, Severity: Warning,
		Message: Words{"“{other}” cùng lúc đã có mã hành chính {text}.", "\"{other}\" has the code {text} at the same time."},
		Hint:    Words{"Kiểm tra hai mã. Mã dùng lại cho địa bàn khác vào lúc khác thì không sao.", "Check the two codes. One that is used again for another area at another time is fine."},
		Why:     Words{"Mỗi mã hành chính vào một lúc chỉ chỉ một địa bàn; hai nơi cùng mã thường là chép nhầm.", "A code means one area at a time; two areas of one code are usually a slip."},
		Bad:     exampleAreas("{id: phu-hai, name: Phú Hài, parent: phan-thiet, code: \"22924\"}"),
		Good:    exampleAreas("{id: phu-hai, name: Phú Hài, parent: phan-thiet, code: \"22921\"}"),
	},
	{
		Code: NameTwice, Severity: Warning,
		Message: Words{"“{other}” cùng loại, cùng địa bàn cha cũng tên là “{text}” vào cùng lúc.", "\"{other}\", of the same type and parent, is called \"{text}\" at the same time too."},
		Hint:    Words{"Nếu là một nơi thì xóa một; nếu là nơi cũ và nơi mới thì ghi until cho nơi cũ và from cho nơi mới.", "If they are one place, delete one; if they are an old one and a new one, give the old one until and the new one from."},
		Why:     Words{"Người đọc không phân biệt được hai địa bàn trùng tên, trùng loại.", "Readers cannot tell two areas of one name and type apart."},
		Bad:     exampleAreas("{id: phu-thuy-2, name: Phú Thuỷ, type: phường, parent: phan-thiet}"),
		Good:    exampleAreas("{id: phu-hai, name: Phú Hài, type: phường, parent: phan-thiet}"),
	},
}
