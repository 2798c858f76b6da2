package scaffold

import (
	"bytes"
	"fmt"
	"io/fs"
)

// taken are the files of the built-in theme that a new one begins with: what a
// site changes first. All else stays the built-in theme's, and gets better with it.
var taken = []string{"style.css", "icon.svg"}

// aboutTheme says what to do with a new theme.
var aboutTheme = map[string]string{
	"vi": `# Giao diện %[1]s

Để dùng, ghi vào ` + "`data/site.yaml`" + `:

    theme: %[1]s

Tệp nào có ở đây thì thay tệp cùng tên của giao diện có sẵn; tệp nào không có thì giao diện có
sẵn lo. Nên giữ càng ít tệp càng tốt.

- ` + "`style.css`" + `: màu sắc, phông chữ; các màu đứng đầu tệp, trong ` + "`:root`" + `, cho nền sáng và nền tối.
- ` + "`icon.svg`" + `: biểu tượng của trang.
- ` + "`words/vi/*.txt`" + `: câu chữ, thay từng dòng theo khóa.
- ` + "`base.html`" + ` và các mẫu trang khác: chép từ mã nguồn của tiendo khi thật cần.
`,
	"en": `# The theme %[1]s

To use it, write in ` + "`data/site.yaml`" + `:

    theme: %[1]s

A file here stands before the built-in theme's of the same name; what is not here, the
built-in theme gives. The fewer files, the better.

- ` + "`style.css`" + `: colours and fonts; the colours come first, in ` + "`:root`" + `, for light and dark.
- ` + "`icon.svg`" + `: the site's sign.
- ` + "`words/en/*.txt`" + `: sentences, replaced line by line by their keys.
- ` + "`base.html`" + ` and other templates: take them from tiendo's sources where you must.
`,
}

// Theme begins a theme: the few files that a site changes first, and a word on
// how.
func (x *Existing) Theme(name string, builtin fs.FS) ([]File, error) {
	dir := "themes/" + name + "/"
	readme, err := x.newFile(dir+"README.md", fmt.Sprintf(aboutTheme[x.lang()], name))
	if err != nil {
		return nil, err
	}
	out := []File{readme}
	for _, file := range taken {
		b, err := fs.ReadFile(builtin, "default/"+file)
		if err != nil {
			return nil, fmt.Errorf("read the built-in theme: %w", err)
		}
		f, err := x.newFile(dir+file, string(bytes.Clone(b)))
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}
