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

// Where links and pictures may fail to lead, and addresses collide.
const (
	BrokenLink      Code = "broken-link"
	BrokenAnchor    Code = "broken-anchor"
	BrokenImage     Code = "broken-image"
	RemoteImage     Code = "remote-image"
	UnpublishedLink Code = "unpublished-link"
	AddressClash    Code = "address-clash"
)

// aboutPage is the base site's page with another body.
func aboutPage(body string) string {
	return "-- content/pages/gioi-thieu.md --\n---\ntitle: Giới thiệu\n---\n" + body + "\n"
}

const classPicture = "-- content/pages/lop-hoc.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"

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
		Bad:  aboutPage(`![](lop-hoc.svg)`) + classPicture,
		Good: aboutPage(`![Lớp học buổi tối ở khu phố](lop-hoc.svg)`) + classPicture,
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
	{
		Code: BrokenLink, Severity: Error,
		Message: Words{
			`Liên kết "{address}" không dẫn tới đâu.`,
			`The link "{address}" leads nowhere.`,
		},
		Hint: Words{
			"{near?Có phải là {near}? }Viết goal:<mã mục tiêu>, area:<mã địa bàn>, đường dẫn từ bài này tới tệp trong content/ (ví dụ ../pages/gioi-thieu.md), hoặc địa chỉ tính từ gốc trang (ví dụ /phuong-phap.html).",
			"{near?Did you mean {near}? }Write goal:<id>, area:<id>, the path from this text to a file in content/ (as ../pages/about.md), or an address from the site's root (as /methodology.html).",
		},
		Why: Words{
			"Người đọc bấm vào liên kết hỏng chỉ thấy trang báo lỗi. Mọi liên kết trong trang đều được kiểm tra trước khi công bố.",
			"Who follows a broken link meets an error page. Every link into the site is checked before it is published.",
		},
		Bad:  aboutPage("Xem [bài về lễ phát động](../news/le-phat-dog.md)."),
		Good: aboutPage("Xem [bài về lễ phát động](../news/le-phat-dong.md), [mục tiêu](goal:gia-dinh-hoc-tap), [phường Mũi Né](area:mui-ne#gia-dinh-hoc-tap) và [cách tính](/phuong-phap.html)."),
	},
	{
		Code: BrokenAnchor, Severity: Error,
		Message: Words{
			`Trang mà liên kết "{address}" dẫn tới không có phần "#{anchor}".`,
			`The page that "{address}" leads to has no part "#{anchor}".`,
		},
		Hint: Words{
			"{near?Có phải là #{near}? }Viết tiêu đề của phần cần tới, không dấu, nối bằng gạch ngang; ở trang địa bàn là mã mục tiêu; hoặc bỏ phần sau dấu #.",
			"{near?Did you mean #{near}? }Write the heading that is meant in lower case with hyphens; on an area's page a goal's id; or leave out what follows the #.",
		},
		Why: Words{
			"Liên kết tới một phần không có thì mở ra ở đầu trang, người đọc không biết phải tìm ở đâu. Lỗi này thường do tiêu đề đã được sửa.",
			"A link to a part that does not exist opens at the top of the page, and the reader does not know where to look. Mostly a heading was changed.",
		},
		Bad:  aboutPage("Xem [nguồn](#nguon).\n\n## Nguồn số liệu\n\nSố liệu là minh họa."),
		Good: aboutPage("Xem [nguồn](#nguon-so-lieu).\n\n## Nguồn số liệu\n\nSố liệu là minh họa."),
	},
	{
		Code: BrokenImage, Severity: Error,
		Message: Words{
			`Không có tệp ảnh "{file}" trong {folder}.`,
			`There is no picture "{file}" in {folder}.`,
		},
		Hint: Words{
			"{near?Có phải là {near}? }Đặt tệp ảnh cạnh bài viết và ghi đúng tên tệp, cả chữ hoa và chữ thường.",
			"{near?Did you mean {near}? }Put the picture beside the text and write its file name as it is, capitals too.",
		},
		Why: Words{
			"Ảnh không có tệp hiện ra thành ô trống. Trên máy chủ, tên tệp phân biệt chữ hoa với chữ thường.",
			"A picture without its file is an empty box on the page. On a web host capitals in file names matter.",
		},
		Bad:  aboutPage("![Một buổi lễ](le.jpg)"),
		Good: aboutPage("![Một buổi lễ](le.jpg)") + picture("le.jpg"),
	},
	{
		Code: RemoteImage, Severity: Error,
		Message: Words{
			"Ảnh này nằm ở trang khác: {address}",
			"This picture lies on another site: {address}",
		},
		Hint: Words{
			"Tải ảnh về (nếu được phép dùng), đặt cạnh bài viết và ghi tên tệp.",
			"Save the picture beside the text, if you may use it, and write its file name.",
		},
		Why: Words{
			"Ảnh lấy từ trang khác cho trang ấy biết ai đọc bài này, mất đi khi trang ấy đổi địa chỉ, và không mở được khi xem từ tệp. Trang không gọi tới máy chủ nào khác.",
			"A picture fetched from another site tells that site who reads this page, vanishes when that site changes, and is missing when the page is opened as a file. Pages ask no other host for anything.",
		},
		Bad:  aboutPage("![Một buổi lễ](https://example.org/le.jpg)"),
		Good: aboutPage("![Một buổi lễ](le.jpg)") + picture("le.jpg"),
	},
	{
		Code: UnpublishedLink, Severity: Error,
		Message: Words{
			"Liên kết dẫn tới bài chưa công bố: {file}",
			"The link leads to a text that is not published: {file}",
		},
		Hint: Words{
			`Bỏ liên kết cho đến khi bài ấy được công bố: bài có "draft: true", hoặc ghi ngày sau ngày của bản dựng này.`,
			`Leave the link out until that text is published: it has "draft: true", or a date later than this build's.`,
		},
		Why: Words{
			"Bản nháp và bài hẹn ngày chưa có trang, nên liên kết tới đó là liên kết hỏng.",
			"Drafts and texts of a later date have no page yet, so a link to them leads nowhere.",
		},
		Bad:  aboutPage("Xem [bài sắp tới](../news/sap-toi.md).") + comingArticle(true),
		Good: aboutPage("Xem [bài sắp tới](../news/sap-toi.md).") + comingArticle(false),
	},
	{
		Code: AddressClash, Severity: Error,
		Message: Words{
			`Địa chỉ "{address}" đã dùng cho một trang khác.`,
			`The address "{address}" is another page's already.`,
		},
		Hint: Words{
			"Đặt tên khác cho tệp này.",
			"Give this file another name.",
		},
		Why: Words{
			"Hai trang không thể nằm ở cùng một địa chỉ: trang này sẽ che mất trang kia. Chữ hoa và chữ thường được coi là một, vì nhiều máy không phân biệt.",
			"Two pages cannot stand at one address: the one would hide the other. Capitals do not make a difference, as many machines do not tell them apart.",
		},
		Bad:  "-- content/pages/phuong-phap.md --\n---\ntitle: Phương pháp\n---\nVí dụ.\n",
		Good: "-- content/pages/cach-doc.md --\n---\ntitle: Cách đọc\n---\nVí dụ.\n",
	},
}

// comingArticle is an article that is or was a draft.
func comingArticle(draft bool) string {
	state := ""
	if draft {
		state = "draft: true\n"
	}
	return "-- content/news/sap-toi.md --\n---\ntitle: Bài sắp tới\ndate: 2022-11-01\n" + state + "---\nBài viết này chỉ dùng làm ví dụ.\n"
}

// picture is a file beside the base site's page.
func picture(name string) string { return "-- content/pages/" + name + " --\nảnh\n" }
