package source

import (
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// The patterns are written so that Go and ECMAScript read them alike.
const (
	idPattern      = `^[a-z0-9]+(-[a-z0-9]+)*$`
	datePattern    = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`
	periodPattern  = `^(19|20|21)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$`
	yearsPattern   = `^[0-9]{4} ?[-–] ?[0-9]{4}$`
	sharePattern   = `^(0|[1-9][0-9]*) */ *[1-9][0-9]*$`
	wholePattern   = `^(0|[1-9][0-9]*)$`
	decimalPattern = `^-?[0-9]+(\.[0-9]+)?$`
	amountPattern  = `^(yes|no|-?[0-9]+(\.[0-9]+)?|(0|[1-9][0-9]*) */ *[1-9][0-9]*)$`
)

// What the editor says of a value that does not fit.
var (
	badWord = diag.Words{Vi: "Chỉ nhận một trong: {words}.", En: "One of these is meant: {words}."}
	badKind = map[kind]diag.Words{
		ident:   {Vi: "Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối: phu-thuy.", En: "An id is small letters without diacritics, digits and hyphens: phu-thuy."},
		date:    {Vi: "Ghi ngày theo thứ tự năm-tháng-ngày: 2025-07-01.", En: "A date is year-month-day: 2025-07-01."},
		period:  {Vi: "Ghi kỳ là 2024 (năm), 2024-H1 (nửa năm), 2024-Q3 (quý) hoặc 2024-06 (tháng).", En: "A period is 2024 (year), 2024-H1 (half), 2024-Q3 (quarter) or 2024-06 (month)."},
		years:   {Vi: "Ghi năm đầu và năm cuối: 2021-2030.", En: "The first and the last year: 2021-2030."},
		whole:   {Vi: "Ghi số nguyên liền các chữ số, không dấu chấm, dấu phẩy: 3120.", En: "A whole number, digits alone: 3120."},
		decimal: {Vi: "Ghi số với dấu chấm thập phân, không ngăn hàng nghìn: 66.5.", En: "A number with a decimal point and nothing between thousands: 66.5."},
		amount:  {Vi: "Ghi 3120/4500, 52, 9.4 hoặc yes, no; chưa có số thì ghi {missing: lý do}.", En: "3120/4500, 52, 9.4 or yes, no; where there is none, {missing: why}."},
	}
	requiredWords = diag.Words{Vi: "Bắt buộc.", En: "Required."}
)

// kind is the schema of a kind of value; f may be nil where the kind alone says
// all. Numbers may be strings as well: what stands in quotes is read alike.
func (p *printer) kind(k kind, f *field) *schema {
	zero, one := 0, 1
	complaint := badKind[k].In(p.lang)
	switch k {
	case text:
		return p.define("text", textSchema)
	case line:
		return &schema{Type: []string{"string", "number"}, MinLength: 1}
	case word:
		return p.word(f.words)
	case language:
		return p.word(languages)
	case ident:
		return &schema{Type: "string", Pattern: idPattern, MaxLength: maxID, Complaint: complaint}
	case areaRef, goalRef, tierRef:
		return p.reference(k)
	case date:
		return &schema{Type: "string", Pattern: datePattern, Complaint: complaint}
	case period:
		first, last := 1900, 2199
		return &schema{Type: []string{"integer", "string"}, Minimum: &first, Maximum: &last, Pattern: periodPattern, Complaint: complaint}
	case years:
		return &schema{Type: "string", Pattern: yearsPattern, Complaint: complaint}
	case whole:
		return &schema{Type: []string{"integer", "string"}, Minimum: &zero, Pattern: wholePattern, Complaint: complaint}
	case decimal:
		return &schema{Type: []string{"number", "string"}, Pattern: decimalPattern, Complaint: complaint}
	case yesNo:
		return &schema{AnyOf: []*schema{{Type: "boolean"}, p.word([]string{"yes", "no"})}}
	case address, email, attachment:
		return &schema{Type: "string", MinLength: 1}
	case nested:
		return p.ref(describe(f.of))
	case figureMap:
		return p.figures(describe(f.of))
	case targetMap:
		return &schema{Type: "object", Names: p.reference(areaRef), Additional: &schema{
			Type: "object", Names: p.reference(goalRef), Additional: &schema{Type: "array", Items: p.ref(describe(f.of))}}}
	case shares:
		return &schema{AnyOf: []*schema{p.reference(areaRef),
			{Type: "object", Names: p.reference(areaRef), Additional: &schema{Type: "number", Minimum: &zero, Maximum: &one}}}}
	case tile:
		last := record.MaxTile
		return &schema{Type: "array", Items: &schema{Type: "integer", Minimum: &one, Maximum: &last}, MinItems: 2, MaxItems: 2}
	case amount:
		return &schema{Type: []string{"number", "boolean", "string"}, Pattern: amountPattern, Complaint: complaint}
	}
	panic("source: a kind without a schema")
}

// word is one of some words.
func (p *printer) word(words []string) *schema {
	return &schema{Type: "string", Enum: words,
		Complaint: locale.Fill(badWord.In(p.lang), locale.Args{"words": strings.Join(words, ", ")})}
}

// textSchema is words, or words by language.
func textSchema() *schema {
	props := ordered{}
	for _, l := range languages {
		props = append(props, property{l, &schema{Type: "string", MinLength: 1}})
	}
	return &schema{AnyOf: []*schema{
		{Type: []string{"string", "number"}, MinLength: 1},
		{Type: "object", Properties: &props, Additional: false},
	}}
}
