package source

import (
	"regexp"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
)

// Numbers are plain: 3120, 66.5, -4. Whatever else people and spreadsheets
// write means two things to two readers, so each form has an error of its own
// that prints the line as it should be.

var (
	percent    = regexp.MustCompile(`^[-+]?[0-9.,]+ ?%$`)
	commaDec   = regexp.MustCompile(`^-?(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})$`)
	zeroDec    = regexp.MustCompile(`^-?0,[0-9]+$`)
	grouped    = regexp.MustCompile(`^-?[1-9][0-9]{0,2}([.,'’_ \x{a0}\x{202f}][0-9]{3})+$`)
	mixed      = regexp.MustCompile(`^-?[1-9][0-9]{0,2}(\.[0-9]{3})+,[0-9]+$|^-?[1-9][0-9]{0,2}(,[0-9]{3})+\.[0-9]+$`)
	underscore = regexp.MustCompile(`^[0-9]+(_[0-9]+)+$`)
	zeroFirst  = regexp.MustCompile(`^-?0[0-9]+(\.[0-9]+)?$`)
	exponent   = regexp.MustCompile(`^[-+]?[0-9]+(\.[0-9]+)?[eE][-+]?[0-9]{1,2}$`)
	roundDec   = regexp.MustCompile(`^(0|[1-9][0-9]*)\.0+$`)
	halfDec    = regexp.MustCompile(`^-?(\.[0-9]+|[0-9]+\.)$`)
	plainDec   = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
)

// absences are what people write for "nothing to report", which may as well
// mean nought.
var absences = []string{"-", "–", "—", "x", "?", "…", "...", "n/a", "na", "none", "không có", "chưa có", "không", "chưa"}

// fault is what is wrong with a number and how it is written instead; "" where
// only the writer knows.
func fault(s string, wantWhole bool) (diag.Code, string) {
	code, better := firstFault(s, wantWhole)
	for code != "" && better != "" {
		next, mended := firstFault(better, wantWhole)
		switch next {
		case "":
			return code, better
		case diag.GroupedNumber: // 12.345%: nothing says which of the two is meant
			return code, ""
		}
		better = mended
	}
	return code, better
}

// firstFault mends one fault of a number; it gets shorter or plainer each time.
func firstFault(s string, wantWhole bool) (diag.Code, string) {
	if t := asciiDigits(s); t != s {
		return diag.UnusualDigits, t
	}
	digits := strings.NewReplacer(".", "", ",", "", "'", "", "’", "", "_", "", " ", "", "\u00a0", "", "\u202f", "").Replace
	switch {
	case contains(absences, strings.ToLower(s)):
		return diag.UnclearAbsence, ""
	case letterDigits(s) != s:
		return diag.LetterForDigit, letterDigits(s)
	case wantWhole && (percent.MatchString(s) || commaDec.MatchString(s) || zeroDec.MatchString(s)):
		return diag.NotWhole, ""
	case percent.MatchString(s):
		return diag.PercentSign, pointed(strings.TrimRight(s, " %"))
	case underscore.MatchString(s):
		return diag.GroupedNumber, digits(s)
	case grouped.MatchString(s):
		return diag.GroupedNumber, digits(s)
	case mixed.MatchString(s):
		i := strings.LastIndexAny(s, ".,")
		return diag.GroupedNumber, digits(s[:i]) + "." + s[i+1:]
	case commaDec.MatchString(s) || zeroDec.MatchString(s):
		return diag.DecimalComma, pointed(s)
	case zeroFirst.MatchString(s):
		t := strings.TrimLeft(strings.TrimPrefix(s, "-"), "0")
		if t == "" || t[0] == '.' {
			t = "0" + t
		}
		if s[0] == '-' {
			t = "-" + t
		}
		return diag.LeadingZero, t
	case exponent.MatchString(s):
		return diag.NotANumber, expanded(s)
	case halfDec.MatchString(s):
		whole, frac, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
		if whole == "" {
			whole = "0"
		}
		if frac != "" {
			whole += "." + frac
		}
		return diag.NotANumber, s[:len(s)-len(strings.TrimPrefix(s, "-"))] + whole
	case strings.HasPrefix(s, "+") && plainDec.MatchString(s[1:]):
		return diag.NotANumber, s[1:]
	case plainDec.MatchString(s) && len(strings.Trim(s, "-.")) > maxDigits:
		return diag.NumberTooLong, ""
	case wantWhole && strings.HasPrefix(s, "-") && plainDec.MatchString(s):
		return diag.NegativeNumber, ""
	case wantWhole && roundDec.MatchString(s):
		whole, _, _ := strings.Cut(s, ".")
		return diag.NotWhole, whole
	case wantWhole && plainDec.MatchString(s) && strings.Contains(s, "."):
		return diag.NotWhole, ""
	case !plainDec.MatchString(s):
		return diag.NotANumber, ""
	}
	return "", s
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// pointed writes a number with a decimal point.
func pointed(s string) string { return strings.Replace(s, ",", ".", 1) }

// expanded writes 1e3 as 1000, "" where that is no whole number of sane length.
func expanded(s string) string {
	mantissa, power, _ := strings.Cut(strings.ToLower(strings.TrimPrefix(s, "+")), "e")
	r, err := exact.Parse(mantissa)
	if err != nil {
		return ""
	}
	n := 0
	for _, c := range strings.TrimLeft(power, "+-") {
		n = n*10 + int(c-'0')
	}
	if n > maxDigits {
		return ""
	}
	ten := exact.Int(10)
	for range n {
		if power[0] == '-' {
			r = r.Quo(ten)
		} else {
			r = r.Mul(ten)
		}
	}
	return r.String()
}

// asciiDigits writes the digits and signs of other keyboards as our own.
func asciiDigits(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case r == '−' || r == '－':
			return '-'
		case r == '．':
			return '.'
		case r == '，':
			return ','
		case r == '／' || r == '⁄' || r == '∕':
			return '/'
		case r == '％':
			return '%'
		case r > 0x7f && unicode.IsDigit(r):
			for z := r; ; z-- { // Unicode keeps the ten digits of a script together
				if !unicode.IsDigit(z-1) || r-z == 9 {
					return '0' + (r - z)
				}
			}
		}
		return r
	}, s)
}

// letterDigits writes digits for the letters that are typed for them, where
// that makes a plain number of what had digits before.
func letterDigits(s string) string {
	t := lookAlikes.Replace(s)
	if t == s || !strings.ContainsAny(s, "0123456789") || !plainDec.MatchString(t) {
		return s
	}
	return t
}

var lookAlikes = strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1", "|", "1")

// plainWhole reads ^(0|[1-9][0-9]*)$ of at most maxDigits.
func plainWhole(s string) (int64, bool) {
	if s == "" || len(s) > maxDigits || len(s) > 1 && s[0] == '0' {
		return 0, false
	}
	var n int64
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// badNumber reports what is wrong with the number s at a node.
func (d *decoder) badNumber(n *yaml.Node, s string, wantWhole bool) {
	code, better := fault(s, wantWhole)
	if code == "" { // plain, but too much for the one who asked
		code = diag.NumberTooLong
	}
	line, decimals := "", ""
	if better != "" {
		line = d.mended(n, better)
	}
	if plainDec.MatchString(s) && !wantWhole {
		decimals = s + "0" // 1.234 with a fourth place cannot be read as thousands
	}
	d.report(n, code, locale.Args{"text": short(s), "line": line, "decimals": decimals})
}

// whole reads a whole number that is not negative.
func (d *decoder) whole(n *yaml.Node, key string) (int64, bool) {
	s, ok := d.scalar(n, key)
	if !ok {
		return 0, false
	}
	v, ok := plainWhole(s)
	if !ok {
		d.badNumber(n, s, true)
	}
	return v, ok
}

// decimal reads a plain decimal.
func (d *decoder) decimal(n *yaml.Node, key string) (exact.Rat, bool) {
	s, ok := d.scalar(n, key)
	if !ok {
		return exact.Rat{}, false
	}
	if v, ok := plainWhole(s); ok {
		return exact.Int(v), true
	}
	if code, _ := fault(s, false); code != "" {
		d.badNumber(n, s, false)
		return exact.Rat{}, false
	}
	v, err := exact.Parse(s)
	if err != nil {
		d.badNumber(n, s, false)
		return exact.Rat{}, false
	}
	return v, true
}
