package source

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// idForm is what ids and slugs look like; they become addresses and file names.
var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

const maxID = 80

// reserved are ids that our own addresses or Windows have taken.
var reserved = map[string]bool{
	"index": true, "thay-doi": true, "trang": true, "nam": true, "chu-de": true,
	"con": true, "prn": true, "aux": true, "nul": true,
	"com1": true, "com2": true, "com3": true, "com4": true, "com5": true, "com6": true, "com7": true, "com8": true, "com9": true,
	"lpt1": true, "lpt2": true, "lpt3": true, "lpt4": true, "lpt5": true, "lpt6": true, "lpt7": true, "lpt8": true, "lpt9": true,
}

// id reads an id that is given here.
func (m mapping) id(key string) string {
	n, s, ok := m.scalar(key)
	if !ok {
		return ""
	}
	if code, args := badID(s); code != "" {
		args["line"] = m.d.mended(n, args["near"].(string))
		m.d.report(n, code, args)
		return ""
	}
	return s
}

// badID says what is wrong with an id, and gives one that would do.
func badID(s string) (diag.Code, locale.Args) {
	near := locale.Slug(s)
	if len(near) > maxID {
		near = strings.TrimRight(near[:maxID], "-")
	}
	switch {
	case reserved[s]:
		return diag.ReservedID, locale.Args{"id": s, "near": s + "-1"}
	case len(s) > maxID || !idForm.MatchString(s):
		return diag.BadID, locale.Args{"id": short(s), "near": near}
	}
	return "", nil
}

// date reads 2025-07-01; the zero date where not given or broken.
func (m mapping) date(key string) record.Date {
	n, s, ok := m.scalar(key)
	if !ok {
		return record.Date{}
	}
	t, ok := record.ParseDate(s)
	if !ok {
		iso, both := likelyDate(asciiDigits(s))
		line := ""
		if iso != "" {
			line = m.d.mended(n, iso)
		}
		m.d.report(n, diag.BadDate, locale.Args{"text": short(s), "line": line, "other": both})
	}
	return t
}

var (
	dayFirst  = regexp.MustCompile(`^([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]([0-9]{4})$`)
	yearFirst = regexp.MustCompile(`^([0-9]{4})[/.\-]([0-9]{1,2})[/.\-]([0-9]{1,2})([T ].*)?$`)
	serial    = regexp.MustCompile(`^[3-6][0-9]{4}$`)
)

// likelyDate guesses the date that was meant, in ISO form, and the other
// reading of one that may begin with its month.
func likelyDate(s string) (iso, other string) {
	iso3 := func(y, m, d string) string {
		var t record.Date
		t.Year, _ = strconv.Atoi(y)
		t.Month, _ = strconv.Atoi(m)
		t.Day, _ = strconv.Atoi(d)
		if _, ok := record.ParseDate(t.String()); !ok {
			return ""
		}
		return t.String()
	}
	if x := dayFirst.FindStringSubmatch(s); x != nil {
		iso, other = iso3(x[3], x[2], x[1]), iso3(x[3], x[1], x[2])
		if iso == "" || iso == other {
			return iso + strings.TrimPrefix(other, iso), ""
		}
		return iso, other
	}
	if x := yearFirst.FindStringSubmatch(s); x != nil {
		return iso3(x[1], x[2], x[3]), ""
	}
	if serial.MatchString(s) { // days since 30 December 1899, as spreadsheets count
		n, _ := strconv.Atoi(s)
		return addDays(record.Date{Year: 1899, Month: 12, Day: 30}, n).String(), ""
	}
	return "", ""
}

func addDays(t record.Date, n int) record.Date {
	t.Day += n
	for t.Day > record.DaysIn(t.Year, t.Month) {
		t.Day -= record.DaysIn(t.Year, t.Month)
		if t.Month++; t.Month > 12 {
			t.Year, t.Month = t.Year+1, 1
		}
	}
	return t
}

// period reads 2024, 2024-H1, 2024-Q3, 2024-06.
func (m mapping) period(key string) record.Period {
	n := m.val(key)
	if n == nil {
		return record.Period{}
	}
	return m.d.period(n, key)
}

func (d *decoder) period(n *yaml.Node, key string) record.Period {
	s, ok := d.scalar(n, key)
	if !ok {
		return record.Period{}
	}
	p, ok := record.ParsePeriod(s)
	if !ok || p.Year > maxYear {
		line := ""
		if near := likelyPeriod(s); near != "" {
			line = d.mended(n, near)
		}
		d.report(n, diag.BadPeriod, locale.Args{"text": short(s), "line": line})
		return record.Period{}
	}
	return p
}

// maxYear is beyond any plan; a year after it is a typing error.
const maxYear = 2199

var (
	halfWords    = regexp.MustCompile(`(?i)^(?:(\d{4})[-/ ]?h([12])|h([12])[-/ ](\d{4}))$`)
	sixMonths    = regexp.MustCompile(`(?i)^(?:6|sáu) tháng (đầu|cuối) (?:năm )?(\d{4})$`)
	quarterWords = regexp.MustCompile(`(?i)^(?:(\d{4})[-/ ]?q([1-4])|(?:q|quý ?)(i{1,3}|iv|[1-4])[-/ ](?:năm )?(\d{4}))$`)
	monthWords   = regexp.MustCompile(`(?i)^(?:(\d{4})[-/.](\d{1,2})|(?:tháng )?(\d{1,2})[-/.](\d{4}))$`)
	yearWords    = regexp.MustCompile(`(?i)^(?:năm )(\d{4})$`)
)

// likelyPeriod guesses the period that was meant, in our form.
func likelyPeriod(s string) string {
	s = asciiDigits(s)
	guess := s
	pick := func(x []string, letter string) string {
		y, n := x[1]+x[4], x[2]+x[3]
		if i := slices.Index([]string{"i", "ii", "iii", "iv"}, strings.ToLower(n)); i >= 0 {
			n = strconv.Itoa(i + 1)
		}
		if letter == "" && len(n) == 1 {
			n = "0" + n
		}
		return y + "-" + letter + n
	}
	if x := halfWords.FindStringSubmatch(s); x != nil {
		guess = pick(x, "H")
	} else if x := sixMonths.FindStringSubmatch(s); x != nil {
		guess = x[2] + "-H1"
		if strings.EqualFold(x[1], "cuối") {
			guess = x[2] + "-H2"
		}
	} else if x := quarterWords.FindStringSubmatch(s); x != nil {
		guess = pick(x, "Q")
	} else if x := monthWords.FindStringSubmatch(s); x != nil {
		guess = pick(x, "")
	} else if x := yearWords.FindStringSubmatch(s); x != nil {
		guess = x[1]
	}
	if _, ok := record.ParsePeriod(guess); ok {
		return guess
	}
	if t := lookAlikes.Replace(s); t != s && strings.ContainsAny(s, "0123456789") {
		return likelyPeriod(t)
	}
	return ""
}

// address reads a link that a page may have.
func (m mapping) address(key string) string {
	n, s, ok := m.scalar(key)
	if !ok {
		return ""
	}
	if !record.SafeAddress(s) || strings.ContainsAny(s, " \"<>") {
		m.d.report(n, diag.BadLink, locale.Args{"text": short(s)})
		return ""
	}
	return s
}

// baseURL reads the site's own address and gives it its last slash.
func (m mapping) baseURL(key string) string {
	n, s, ok := m.scalar(key)
	if !ok {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil ||
		u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || strings.ContainsAny(s, " #\"<>\\") {
		m.d.report(n, diag.BadBaseURL, locale.Args{"text": short(s)})
		return ""
	}
	return strings.TrimRight(s, "/") + "/"
}

var emailForm = regexp.MustCompile(`^[A-Za-z0-9._%+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$`)

// email reads an e-mail address.
func (m mapping) email(key string) string {
	n, s, ok := m.scalar(key)
	if !ok {
		return ""
	}
	if !emailForm.MatchString(s) || len(s) > 254 {
		m.d.report(n, diag.BadEmail, locale.Args{"text": short(s)})
		return ""
	}
	return s
}
