package diag

// What may be wrong with the text of an article or a page.
const (
	RawHTML            Code = "raw-html"
	AddressNotAllowed  Code = "address-not-allowed"
	LinkWithoutAddress Code = "link-without-address"
	LinkWithoutText    Code = "link-without-text"
	ImageWithoutAlt    Code = "image-without-alt"
	HeadingWithoutText Code = "heading-without-text"
)

// aboutPage is the base site's page with another body.
func aboutPage(body string) string {
	return "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\n---\n" + body + "\n"
}

var contentCodes = []Entry{
	{
		Code: RawHTML, Severity: Error,
		Message: Words{
			"Không dùng được thẻ HTML trong bài: {tag}",
			"HTML cannot be used in a text: {tag}",
		},
		Hint: Words{
			"Dùng ký hiệu Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), ![mô tả ảnh](tệp ảnh); muốn in đúng dấu < thì viết \\<.",
			"Use Markdown: **bold**, *italic*, [words](address), ![description](picture); for the sign < itself, write \\<.",
		},
		Why: Words{
			"Thẻ HTML chép từ nơi khác có thể chạy mã, gọi máy chủ lạ hoặc làm vỡ trang trên điện thoại và khi in. Bài viết bằng Markdown thì trang nào cũng đọc được, kể cả bằng trình đọc màn hình.",
			"Tags copied from elsewhere can run code, call strange hosts, or break the page on phones and in print. A text in Markdown reads well everywhere, with a screen reader too.",
		},
		Bad:  aboutPage(`Số liệu là <font color="red">minh họa</font>.`),
		Good: aboutPage(`Số liệu là **minh họa**.`),
	},
	{
		Code: AddressNotAllowed, Severity: Error,
		Message: Words{
			`Không dùng được địa chỉ "{address}" trong bài.`,
			`The address "{address}" cannot be used in a text.`,
		},
		Hint: Words{
			"Viết địa chỉ đầy đủ bắt đầu bằng https:// (hoặc http://, mailto:, tel:), đường dẫn tới tệp trong content/, hoặc goal:<mã mục tiêu>, area:<mã địa bàn>.",
			"Write a full address that begins with https:// (or http://, mailto:, tel:), a path to a file in content/, or goal:<id>, area:<id>.",
		},
		Why: Words{
			"Một số kiểu địa chỉ chạy mã hoặc mở ứng dụng trên máy người đọc; địa chỉ bắt đầu bằng // đổi nghĩa khi trang được mở từ tệp. Vì vậy chỉ những kiểu đã biết là an toàn mới được dùng.",
			"Some kinds of addresses run code or open an application on the reader's machine, and one that begins with // changes its meaning when the page is opened as a file. So only kinds known to be safe are taken.",
		},
		Bad:  aboutPage(`Xem [văn bản](//example.org/van-ban).`),
		Good: aboutPage(`Xem [văn bản](https://example.org/van-ban).`),
	},
	{
		Code: LinkWithoutAddress, Severity: Error,
		Message: Words{
			"Liên kết hoặc ảnh này không có địa chỉ.",
			"This link or picture has no address.",
		},
		Hint: Words{
			"Viết địa chỉ giữa hai dấu ngoặc tròn: [chữ](https://…).",
			"Write the address between the round brackets: [words](https://…).",
		},
		Why: Words{
			"Liên kết không có địa chỉ chỉ dẫn người đọc về chính trang đang xem.",
			"A link without an address leads the reader to the page that they are on.",
		},
		Bad:  aboutPage(`Xem [văn bản]().`),
		Good: aboutPage(`Xem [văn bản](https://example.org/van-ban).`),
	},
	{
		Code: LinkWithoutText, Severity: Error,
		Message: Words{
			`Liên kết tới "{address}" không có chữ.`,
			`The link to "{address}" has no words.`,
		},
		Hint: Words{
			"Viết giữa hai dấu ngoặc vuông nơi liên kết dẫn đến: [văn bản của kế hoạch]({address}).",
			"Say between the square brackets where the link leads: [the plan's text]({address}).",
		},
		Why: Words{
			"Trình đọc màn hình đọc chữ của liên kết; không có chữ thì không ai biết liên kết dẫn đến đâu.",
			"A screen reader reads a link's words; without them nobody knows where it leads.",
		},
		Bad:  aboutPage(`Xem [](https://example.org/van-ban).`),
		Good: aboutPage(`Xem [văn bản](https://example.org/van-ban).`),
	},
	{
		Code: ImageWithoutAlt, Severity: Error,
		Message: Words{
			`Ảnh "{address}" chưa có lời mô tả.`,
			`The picture "{address}" has no description.`,
		},
		Hint: Words{
			"Viết một câu ngắn nói ảnh cho thấy gì: ![Lớp học buổi tối ở khu phố]({address}).",
			"Say in a short sentence what it shows: ![An evening class]({address}).",
		},
		Why: Words{
			"Người khiếm thị, người dùng mạng chậm và máy tìm kiếm chỉ có lời mô tả thay cho ảnh.",
			"Blind readers, readers on a slow network and search engines have the description alone in place of the picture.",
		},
		Bad:  aboutPage(`![](https://example.org/lop-hoc.jpg)`),
		Good: aboutPage(`![Lớp học buổi tối ở khu phố](https://example.org/lop-hoc.jpg)`),
	},
	{
		Code: HeadingWithoutText, Severity: Error,
		Message: Words{
			"Tiêu đề này không có chữ.",
			"This heading has no words.",
		},
		Hint: Words{
			"Viết tiêu đề sau các dấu #, hoặc bỏ dòng này.",
			"Write the heading after the signs #, or take the line away.",
		},
		Why: Words{
			"Trình đọc màn hình dùng tiêu đề làm mục lục của trang; một mục không tên thì không dùng được.",
			"A screen reader takes the headings as the page's contents; one without a name is of no use.",
		},
		Bad:  aboutPage("##\n\nSố liệu là minh họa."),
		Good: aboutPage("## Số liệu\n\nSố liệu là minh họa."),
	},
}
