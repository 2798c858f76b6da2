package locale

import (
	"strings"

	"tiendo/internal/exact"
)

// marks of a language's numbers: decimal mark and group mark.
func marks(lang string) (decimal, group string) {
	if lang == "vi" {
		return ",", "."
	}
	return ".", ","
}

// Number prints r with exactly that many decimals in the language's manner:
// vi "1.234.567,8", en "1,234,567.8"; the minus is U+2212. Half away from zero.
func Number(lang string, r exact.Rat, decimals int) string {
	s := r.Fixed(decimals)
	decimal, group := marks(lang)
	s, minus := strings.CutPrefix(s, "-")
	whole, frac, _ := strings.Cut(s, ".")
	if !minus && len(whole) <= 3 && frac == "" {
		return s
	}
	var room [48]byte
	b := room[:0]
	if minus {
		b = append(b, "−"...)
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b = append(b, group...)
		}
		b = append(b, whole[i])
	}
	if frac != "" {
		b = append(b, decimal...)
		b = append(b, frac...)
	}
	return string(b)
}

// Count prints a whole number with its groups: vi "15.123", en "15,123".
func Count(lang string, n int64) string { return Number(lang, exact.Int(n), 0) }

// Date prints a calendar date as tables show it: vi "12/08/2022", en
// "12 August 2022".
func Date(lang string, year, month, day int) string {
	if lang == "vi" {
		return pad(day, 2) + "/" + pad(month, 2) + "/" + pad(year, 4)
	}
	return pad(day, 1) + " " + months[month-1] + " " + pad(year, 4)
}

var months = [12]string{"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}

// MonthName prints a month's name: vi "tháng 8", en "August".
func MonthName(lang string, month int) string {
	if lang == "vi" {
		return "tháng " + pad(month, 1)
	}
	return months[month-1]
}

func pad(n, width int) string {
	s := exact.Int(int64(n)).Fixed(0)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// List joins names as prose does: vi "a, b và c", en "a, b and c".
func List(lang string, items []string) string {
	and := " and "
	if lang == "vi" {
		and = " và "
	}
	switch n := len(items); n {
	case 0:
		return ""
	case 1:
		return items[0]
	default:
		return strings.Join(items[:n-1], ", ") + and + items[n-1]
	}
}

// UpperFirst returns s with its first letter in upper case: "phường Mũi Né"
// opens a line as "Phường Mũi Né".
func UpperFirst(s string) string {
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
