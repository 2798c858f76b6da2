package intake

import (
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// headingWords are what headings say, folded, in Vietnamese and English.
var headingWords = map[string]record.Role{
	"dia ban": record.AreaRole, "ten dia ban": record.AreaRole, "phuong xa": record.AreaRole, "xa phuong": record.AreaRole,
	"phuong": record.AreaRole, "xa": record.AreaRole, "ten phuong xa": record.AreaRole, "ten xa phuong": record.AreaRole,
	"ten phuong": record.AreaRole, "ten xa": record.AreaRole, "phuong xa thi tran": record.AreaRole, "don vi hanh chinh": record.AreaRole,
	"area": record.AreaRole, "ward": record.AreaRole, "commune": record.AreaRole, "place": record.AreaRole, "area name": record.AreaRole,

	"muc tieu": record.GoalRole, "chi tieu": record.GoalRole, "ten chi tieu": record.GoalRole, "ten muc tieu": record.GoalRole,
	"goal": record.GoalRole, "indicator": record.GoalRole,

	"ky": record.PeriodRole, "ky bao cao": record.PeriodRole, "nam": record.PeriodRole, "period": record.PeriodRole, "year": record.PeriodRole,

	"so lieu": record.FigureRole, "gia tri": record.FigureRole, "ket qua": record.FigureRole,
	"figure": record.FigureRole, "value": record.FigureRole,

	"tu so": record.NumeratorRole, "so dat": record.NumeratorRole, "so da dat": record.NumeratorRole, "dat": record.NumeratorRole,
	"numerator": record.NumeratorRole, "reached": record.NumeratorRole,

	"mau so": record.DenominatorRole, "tong so": record.DenominatorRole, "trong tong so": record.DenominatorRole,
	"denominator": record.DenominatorRole, "out of": record.DenominatorRole,

	"vang so lieu": record.AbsenceRole, "absence": record.AbsenceRole, "absent": record.AbsenceRole,
	"ly do": record.ReasonRole, "ly do vang": record.ReasonRole, "reason": record.ReasonRole,
	"tinh trang": record.StatusRole, "tinh trang so lieu": record.StatusRole, "status": record.StatusRole, "reporting status": record.StatusRole,
	"ghi chu": record.NoteRole, "note": record.NoteRole,
	"nguon": record.SourceRole, "nguon so lieu": record.SourceRole, "source": record.SourceRole,

	"stt": record.IgnoredRole, "tt": record.IgnoredRole, "so tt": record.IgnoredRole, "no": record.IgnoredRole,
	"ma": record.IgnoredRole, "ma so": record.IgnoredRole, "ma dia ban": record.IgnoredRole, "ma hanh chinh": record.IgnoredRole,
	"code": record.IgnoredRole, "area code": record.IgnoredRole, "geocode": record.IgnoredRole,
	"ty le": record.IgnoredRole, "ti le": record.IgnoredRole, "phan tram": record.IgnoredRole, "percent": record.IgnoredRole, "percentage": record.IgnoredRole,
	"don vi tinh": record.IgnoredRole, "dvt": record.IgnoredRole, "unit": record.IgnoredRole, "kind": record.IgnoredRole, "plan": record.IgnoredRole,
}

// column is a column of a table that is read.
type column struct {
	record.Column
	at int
}

// understand gives a column its role by its heading: by the mapping, by what
// headings say, or by a goal's name, alone or with "tử số" or "mẫu số" before or
// behind it. It is false where the heading says nothing that is known.
func (r *reader) understand(heading string, at int) (column, bool) {
	if r.Mapping != nil {
		for _, c := range r.Mapping.Columns {
			if sameWord(c.Heading, heading) {
				return column{c, at}, true
			}
		}
	}
	c := column{record.Column{Heading: heading, Decimals: -1}, at}
	if role, ok := headingWords[locale.Fold(heading)]; ok {
		c.Role = role
		return c, true
	}
	if all := r.names.goal(heading); len(all) == 1 {
		c.Role, c.Goal = record.FigureRole, all[0]
		return c, true
	}
	return c, r.partOf(&c)
}

// partOf finds a goal's name in a heading, with a word for a part beside it.
func (r *reader) partOf(c *column) bool {
	words := strings.Fields(spaced(c.Heading))
	for i := 1; i < len(words); i++ {
		left, right := strings.Join(words[:i], " "), strings.Join(words[i:], " ")
		for _, x := range [2][2]string{{left, right}, {right, left}} {
			role, ok := headingWords[locale.Fold(x[1])]
			if goal := r.names.goal(x[0]); ok && len(goal) == 1 && role >= record.FigureRole && role != record.SourceRole {
				c.Role, c.Goal = role, goal[0]
				return true
			}
		}
	}
	return false
}
