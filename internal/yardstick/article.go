package yardstick

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// article is as long and as rich as a town's report: five paragraphs, three
// headings, a list and a table, a bold word here and there, some links.
func (s Size) article(r *lcg, i int) (slug string, body []byte) {
	year, month, day := 2021+i*4/s.Articles, r.between(1, 12), r.between(1, 28)
	var b strings.Builder
	fmt.Fprintf(&b, "---\ntitle: %q\ndate: %04d-%02d-%02d\nsummary: %q\n---\n\n",
		capital(r.plain(r.between(6, 10))), year, month, day, capital(r.plain(r.between(12, 18)))+".")
	paragraph(&b, r, 5)
	fmt.Fprintf(&b, "## %s\n\n", capital(r.plain(5)))
	paragraph(&b, r, 6)
	for range 5 {
		b.WriteString("- ")
		sentence(&b, r, 6, 10)
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "\n## %s\n\n", capital(r.plain(4)))
	paragraph(&b, r, 5)
	b.WriteString("| Đơn vị | Kế hoạch | Thực hiện |\n|---|---:|---:|\n")
	for range 5 {
		fmt.Fprintf(&b, "| %s %s | %d | %d |\n", r.pick(names), r.pick(names), r.between(10, 999), r.between(10, 999))
	}
	fmt.Fprintf(&b, "\n### %s\n\n", capital(r.plain(3)))
	paragraph(&b, r, 5)
	return fmt.Sprintf("%04d-%02d-%02d-tin-%05d", year, month, day, i), []byte(b.String())
}

func paragraph(b *strings.Builder, r *lcg, sentences int) {
	for i := range sentences {
		if i > 0 {
			b.WriteByte(' ')
		}
		sentence(b, r, 8, 20)
	}
	b.WriteString("\n\n")
}

// sentence has a bold word in 15 of 100 cases, a link in 8.
func sentence(b *strings.Builder, r *lcg, lo, hi int) {
	list := strings.Fields(r.plain(r.between(lo, hi)))
	list[0] = capital(list[0])
	if r.below(100) < 15 {
		i := r.below(len(list))
		list[i] = "**" + list[i] + "**"
	}
	if r.below(100) < 8 {
		i := r.below(len(list))
		list[i] = fmt.Sprintf("[%s](https://example.org/%d)", list[i], r.below(1000))
	}
	b.WriteString(strings.Join(list, " ") + ".")
}

// plain is that many words in a row.
func (r *lcg) plain(n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = r.pick(words)
	}
	return strings.Join(list, " ")
}

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
