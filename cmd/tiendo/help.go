package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// version is set by .ci/binaries.
var version = "devel"

// groups order the commands by what they are for.
var groups = []struct {
	id    string
	title diag.Words
	names []string
}{
	{"look", diag.Words{Vi: "Xem và công bố trang", En: "Look at the site, publish it"}, []string{"serve", "check", "build"}},
	{"write", diag.Words{Vi: "Viết dữ liệu", En: "Write its files"}, []string{"new", "fix", "form", "import"}},
	{"tell", diag.Words{Vi: "Hỏi", En: "Ask"}, []string{"diff", "explain", "schema"}},
}

// inVietnamese says in short what each command does.
var inVietnamese = map[string]string{
	"serve":      "xem trang trong trình duyệt trong khi sửa",
	"check":      "tìm mọi lỗi trong các tệp, không ghi gì",
	"build":      "kiểm tra rồi ghi trang vào thư mục public/",
	"new":        "bắt đầu một trang, kế hoạch, mục tiêu, địa bàn, báo cáo, tin hay giao diện",
	"fix":        "sửa những lỗi chỉ có một cách sửa, không đụng đến số",
	"form":       "làm biểu Excel để các địa bàn báo cáo",
	"import":     "đọc số liệu từ Excel hoặc CSV vào trang",
	"diff":       "cho biết một thay đổi làm đổi số liệu, đánh giá và trang nào",
	"explain":    "giải thích một mã lỗi và cách viết đúng",
	"schema":     "giúp trình soạn thảo gợi ý và kiểm tra khi gõ",
	"completion": "giúp dòng lệnh tự điền lệnh và mã khi bấm Tab",
}

const (
	longHelp = `tiendo reads a site's data/ and content/ and writes plain pages to public/,
which any web host can serve.

It exits with 0 when all is well, 1 when the site's files need work (nothing
is published then), 2 when it was called wrongly or the machine failed.`

	helpExamples = `  tiendo new site phan-thiet           begin a site, with an example in it
  tiendo serve --site phan-thiet       look at it while its files are edited
  tiendo check                         find every problem in the folder's site
  tiendo form --period 2024 f.xlsx     a workbook for the wards; import reads it back
  tiendo build                         write the pages to public/

Tiếng Việt: tiendo --help --lang vi`

	vietnameseHead = `tiendo đọc data/ và content/ của một trang rồi ghi các trang tĩnh vào public/, máy chủ web
nào cũng phục vụ được.

Cách gọi: tiendo LỆNH [tùy chọn]; xem thêm về một lệnh (tiếng Anh): tiendo LỆNH --help
`

	vietnameseTail = `
Ví dụ:
  tiendo new site phan-thiet           tạo trang mới, có sẵn ví dụ
  tiendo serve --site phan-thiet       xem trang trong khi sửa tệp
  tiendo check                         tìm lỗi trong trang ở thư mục này
  tiendo form --period 2024 f.xlsx     biểu cho phường, xã; đọc lại bằng tiendo import
  tiendo build                         ghi trang vào public/

Mã kết thúc: 0 là tốt; 1 là tệp của trang cần sửa, khi ấy không công bố gì; 2 là gọi sai hoặc
máy gặp lỗi.
`

	// doubleClicked is for who opens tiendo.exe in Windows' file manager.
	doubleClicked = `tiendo chạy trong cửa sổ dòng lệnh, không mở bằng cách nhấp đúp.
1. Mở thư mục của trang trong File Explorer.
2. Gõ "powershell" vào thanh địa chỉ rồi nhấn Enter.
3. Gõ đường dẫn của tệp này rồi đến lệnh, ví dụ:  C:\tiendo\tiendo.exe check
   Chưa có trang:  C:\tiendo\tiendo.exe new site ten-trang
   Mọi lệnh:       C:\tiendo\tiendo.exe --help --lang vi

tiendo works in a command line and is not opened by a double click.
1. Open the site's folder in File Explorer.
2. Type "powershell" into the address bar and press Enter.
3. Type where this file is, then the command:  C:\tiendo\tiendo.exe check
   No site yet:   C:\tiendo\tiendo.exe new site its-name
   All commands:  C:\tiendo\tiendo.exe --help

Nhấn Enter để đóng cửa sổ. Press Enter to close this window.
`
)

// dress gives the root its help, its groups and its version.
func dress(cmd *cobra.Command) {
	cobra.MousetrapHelpText, cobra.MousetrapDisplayDuration = doubleClicked, 0 // until Enter
	cmd.Long, cmd.Example = longHelp, helpExamples
	cmd.Version = fmt.Sprintf("%s (data format %d)", version, record.FormatVersion)
	cmd.SetVersionTemplate("tiendo {{.Version}}\n")
	lang := cmd.Flags().String("lang", "", "language of this help, vi or en (default: by LC_ALL or LANG, else en)")
	for _, g := range groups {
		cmd.AddGroup(&cobra.Group{ID: g.id, Title: g.title.En + ":"})
		for _, name := range g.names {
			if c, _, err := cmd.Find([]string{name}); err == nil {
				c.GroupID = g.id
			}
		}
	}
	inEnglish := cmd.HelpFunc()
	cmd.SetHelpFunc(func(c *cobra.Command, args []string) {
		if c == cmd && language(*lang, "en") == "vi" {
			vietnameseHelp(cmd.OutOrStdout())
			return
		}
		inEnglish(c, args)
	})
}

// vietnameseHelp says in short what there is.
func vietnameseHelp(w io.Writer) {
	b := &strings.Builder{}
	b.WriteString(vietnameseHead)
	for _, g := range groups {
		fmt.Fprintf(b, "\n%s:\n", g.title.Vi)
		for _, name := range g.names {
			fmt.Fprintf(b, "  %-11s %s\n", name, inVietnamese[name])
		}
	}
	fmt.Fprintf(b, "\nKhác:\n  %-11s %s\n", "completion", inVietnamese["completion"])
	b.WriteString(vietnameseTail)
	io.WriteString(w, b.String())
}
