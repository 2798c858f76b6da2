package source

import (
	"slices"
	"strings"
	"unicode"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// reason is the text of why there is no figure.
func (m mapping) reason(key string) record.Text {
	text := m.text(key)
	for _, t := range text {
		if !m.tellsWhy(key, t.Text) {
			break
		}
	}
	return text
}

// tellsWhy refuses a word in the place of a reason.
func (m mapping) tellsWhy(key, reason string) bool {
	if IsReason(reason) {
		return true
	}
	m.d.report(m.val(key), diag.NoReason, locale.Args{"text": short(reason), "key": key, "example": ReasonExample[key]})
	return false
}

// IsReason reports whether a text may say why something is so.
func IsReason(text string) bool {
	said := locale.Fold(text)
	return strings.ContainsFunc(said, unicode.IsLetter) && !slices.Contains(noReasons, said)
}

// noReasons are words that say that something is so, not why; folded.
var noReasons = []string{"y", "n", "x", "v", "yes", "no", "true", "false", "ok", "co", "khong", "dung", "roi"}

// ReasonExample has a reason for each key that wants one.
var ReasonExample = map[string]diag.Words{
	"missing":        {Vi: "Đang rà soát", En: "Under review"},
	"not-applicable": {Vi: "Phường không có dòng họ đăng ký", En: "No clan of the ward has registered"},
	"confirm":        {Vi: "Đã đối chiếu với biên bản", En: "Compared with the minutes"},
}
