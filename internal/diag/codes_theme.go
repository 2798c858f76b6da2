package diag

// The codes of a site's own theme.
const (
	UnknownTheme       Code = "unknown-theme"
	BadTemplate        Code = "bad-template"
	BadWordsLine       Code = "bad-words-line"
	UnknownWordsKey    Code = "unknown-words-key"
	UnknownPlaceholder Code = "unknown-placeholder"
	UnknownThemeFile   Code = "unknown-theme-file"
)

var themeCodes = []Entry{
	{
		Code:     UnknownTheme,
		Severity: Error,
		Message:  Words{"Không có giao diện tên là “{name}”.", "There is no theme called “{name}”."},
		Hint: Words{
			"Hãy ghi một trong các tên: {known}; hoặc tạo thư mục themes/{name}/.",
			"Write one of: {known}; or make the folder themes/{name}/.",
		},
		Why: Words{
			"Trang sẽ mang giao diện mặc định thay vì giao diện mà người biên tập đã chọn, và không ai biết vì sao.",
			"The site would come out in the default look instead of the chosen one, and nobody would know why.",
		},
		Bad: `-- data/site.yaml --
format: 1
title: Tiến độ học tập suốt đời
publisher: Ban biên tập ví dụ
languages: [vi]
theme: xanh
tiers:
  - {id: city, title: thành phố}
  - {id: ward, title: phường}
`,
		Good: `-- data/site.yaml --
format: 1
title: Tiến độ học tập suốt đời
publisher: Ban biên tập ví dụ
languages: [vi]
theme: xanh
tiers:
  - {id: city, title: thành phố}
  - {id: ward, title: phường}
-- themes/xanh/words/vi/theme.txt --
theme.skip = Đến phần chính
`,
	},
	{
		Code:     BadTemplate,
		Severity: Error,
		Message:  Words{"Mẫu trang viết sai: {what}.", "This template is wrong: {what}."},
		Hint: Words{
			"Hãy sửa dòng này theo cú pháp của html/template trong Go; so với tệp cùng tên của giao diện mặc định.",
			"Mend the line; the syntax is that of Go's html/template. Compare the default theme's file of the same name.",
		},
		Why: Words{
			"Một mẫu trang sai cú pháp thì không trang nào dùng mẫu ấy có thể được tạo ra.",
			"No page that uses a broken template can be made.",
		},
		Bad: `-- themes/default/prose.html --
{{template "top" .Frame}}
<h1>{{.Heading}</h1>
{{template "bottom" .Frame}}
`,
		Good: `-- themes/default/prose.html --
{{template "top" .Frame}}
<h1>{{.Heading}}</h1>
{{.Body}}
{{template "bottom" .Frame}}
`,
	},
	{
		Code:     BadWordsLine,
		Severity: Error,
		Message:  Words{"Dòng từ ngữ viết sai: {what}.", "This line of words is wrong: {what}."},
		Hint: Words{
			"Mỗi dòng là một mẫu câu: khóa = mẫu câu, chỗ trống ghi trong ngoặc nhọn; dòng ghi chú bắt đầu bằng #.",
			"Each line is a pattern: key = pattern, with placeholders in braces; a comment begins with #.",
		},
		Why: Words{
			"Mọi câu trên trang đều lấy từ các mẫu này; dòng không đọc được sẽ để lại chỗ trống trên trang.",
			"Every sentence on a page comes from these patterns; one that cannot be read would leave a hole in the page.",
		},
		Bad: `-- themes/default/words/vi/theme.txt --
theme.skip Đến phần chính
`,
		Good: `-- themes/default/words/vi/theme.txt --
theme.skip = Đến phần chính
`,
	},
	{
		Code:     UnknownWordsKey,
		Severity: Warning,
		Message:  Words{"Không có mẫu câu nào mang khóa “{key}”.", "No pattern has the key “{key}”."},
		Hint: Words{
			"{near?Có phải là “{near}”? }Các khóa có trong words/ của giao diện mặc định.",
			"{near?Did you mean “{near}”? }The keys are those in the default theme's words/.",
		},
		Why: Words{
			"Khóa gõ sai thì câu trên trang không đổi, dù người biên tập tưởng đã đổi.",
			"With a mistyped key the sentence on the page stays as it was, though its editor believes it changed.",
		},
		Bad: `-- themes/default/words/vi/theme.txt --
theme.skp = Đến phần chính
`,
		Good: `-- themes/default/words/vi/theme.txt --
theme.skip = Đến phần chính
`,
	},
	{
		Code:     UnknownPlaceholder,
		Severity: Error,
		Message: Words{
			"Mẫu câu “{key}” có chỗ trống tên “{placeholder}” mà không ai điền.",
			"The pattern “{key}” has a placeholder “{placeholder}” that nothing fills.",
		},
		Hint: Words{
			"{given?Mẫu câu này chỉ dùng được: {given}.}",
			"{given?This pattern may use: {given}.}",
		},
		Why: Words{
			"Trang sẽ in ra tên của chỗ trống thay vì con số hay tên gọi.",
			"The page would print the placeholder's name in place of a number or a name.",
		},
		Bad: `-- themes/default/words/vi/theme.txt --
theme.photo = Ảnh do {author} chụp
`,
		Good: `-- themes/default/words/vi/theme.txt --
theme.photo = Ảnh do {credit} chụp
`,
	},
	{
		Code:     UnknownThemeFile,
		Severity: Error,
		Message: Words{
			"Tệp định dạng cần “{name}”, nhưng giao diện không có tệp ấy.",
			"The style sheet asks for “{name}”, which is not in the theme.",
		},
		Hint: Words{
			"Hãy đặt tệp vào fonts/ hoặc images/ của giao diện và ghi đúng tên; trang không tải gì từ máy chủ khác.",
			"Put the file into the theme's fonts/ or images/ and give its name; pages load nothing from other hosts.",
		},
		Why: Words{
			"Mỗi yêu cầu đến một máy chủ khác cho máy chủ ấy biết ai đang đọc trang, và trang hỏng khi máy chủ ấy vắng mặt.",
			"A request to another host tells that host who is reading, and breaks the page when the host is away.",
		},
		Bad: `-- themes/default/style.css --
body { background: url(https://example.org/nen.png) }
`,
		Good: `-- themes/default/style.css --
body { background: url(images/nen.svg) }
-- themes/default/images/nen.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>
`,
	},
}
