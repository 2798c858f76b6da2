package intake

import (
	"regexp"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
	"tiendo/internal/source"
)

// group is one figure of a row: what it is about, and its columns by role.
type group struct {
	subject
	columns [record.IgnoredRole]*column
}

// groups are the figures of a row. In a wide table each goal's columns are one;
// columns that belong to no goal are part of all.
func (l *layout) groups(s subject) (out []*group) {
	common := [record.IgnoredRole]*column{}
	for i := range l.columns {
		c := &l.columns[i]
		switch {
		case c.Role == record.IgnoredRole:
		case c.Goal == nil && c.Period.IsZero() && (c.Role > record.DenominatorRole || s.goal == nil):
			common[c.Role] = c
		default:
			g := groupOf(&out, s, c)
			g.columns[c.Role] = c
		}
	}
	for _, g := range out {
		for role, c := range common {
			if g.columns[role] == nil {
				g.columns[role] = c
			}
		}
	}
	return slices.DeleteFunc(out, func(g *group) bool { // without figures, or of another period than what is wanted
		return g.columns[record.FigureRole] == nil && g.columns[record.NumeratorRole] == nil ||
			!l.Period.IsZero() && g.period != l.Period
	})
}

// groupOf is the group that a column belongs in, a new one where it is the first.
func groupOf(all *[]*group, s subject, c *column) *group {
	if c.Goal != nil {
		s.goal = c.Goal
	}
	if !c.Period.IsZero() {
		s.period = c.Period
	}
	for _, g := range *all {
		if g.subject == s {
			return g
		}
	}
	g := &group{subject: s}
	*all = append(*all, g)
	return g
}

// cell is a group's cell of a role; empty where it has no such column.
func (l *layout) cell(i int, g *group, role record.Role) (sheet.Cell, int) {
	c := g.columns[role]
	if c == nil {
		return sheet.Cell{}, -1
	}
	cell := l.At(i, c.at)
	if l.mergedAt(i, c.at) {
		cell = sheet.Cell{}
	}
	return cell, c.at
}

// figure reads one figure; it is false where its cells say nothing.
func (l *layout) figure(i int, g *group) bool {
	num, numAt := l.cell(i, g, record.NumeratorRole)
	if whole, at := l.cell(i, g, record.FigureRole); whole.Kind != sheet.Empty || numAt < 0 {
		if num.Kind != sheet.Empty && num.Text != whole.Text {
			l.twice(i, at, g.goal, whole)
			return true
		}
		num, numAt = whole, at
	}
	den, denAt := l.cell(i, g, record.DenominatorRole)
	absence, absenceAt := l.cell(i, g, record.AbsenceRole)
	reason, reasonAt := l.cell(i, g, record.ReasonRole)

	f := record.Figure{Goal: g.goal, Pos: l.pos(i, numAt)}
	number := num.Kind != sheet.Empty || den.Kind != sheet.Empty
	ok := true
	switch {
	case !number && absence.Kind == sheet.Empty && reason.Kind == sheet.Empty:
		return false
	case number && (absence.Kind != sheet.Empty || reason.Kind != sheet.Empty):
		l.log.At(l.pos(i, max(absenceAt, reasonAt)), diag.NumberAndReason, nil)
		ok = false
	case !number:
		f.Pos = l.pos(i, max(absenceAt, reasonAt))
		ok = l.absence(i, &f, absence, reason, absenceAt, reasonAt)
	case g.goal.Kind == record.Share:
		ok = l.share(i, &f, num, den, numAt, denAt)
	case den.Kind != sheet.Empty:
		l.wrongFigure(i, denAt, g.goal)
		ok = false
	default:
		ok = l.amount(i, &f, num, g)
	}
	if ok {
		l.take(i, g, f)
	}
	return true
}

// twice is for a row with a figure besides its numerator that is another number:
// often a percentage, and nobody can tell which of the two is meant.
func (l *layout) twice(i, at int, g *record.Goal, whole sheet.Cell) {
	if g.Kind == record.Share {
		l.log.At(l.pos(i, at), diag.PercentageGiven, locale.Args{"text": short(whole.Text), "goal": g.ID})
		return
	}
	l.wrongFigure(i, at, g)
}

// absence reads why there is no number.
func (l *layout) absence(i int, f *record.Figure, kind, reason sheet.Cell, kindAt, reasonAt int) bool {
	if kind.Kind == sheet.Empty || reason.Kind == sheet.Empty {
		l.log.At(l.pos(i, max(kindAt, reasonAt)), diag.HalfAbsence, nil)
		return false
	}
	if !l.sound(i, kindAt, kind) || !l.sound(i, reasonAt, reason) {
		return false
	}
	if !source.IsReason(reason.Text) {
		l.log.At(l.pos(i, reasonAt), diag.NoReason, locale.Args{"text": reason.Text, "key": "", "example": source.ReasonExample["missing"]})
		return false
	}
	for a, words := range absenceWords {
		if slices.ContainsFunc(words, func(w string) bool { return sameWord(w, kind.Text) }) {
			f.Absent, f.Reason = record.Absence(a), l.words(reason.Text)
		}
	}
	if f.Absent == record.Present {
		l.log.At(l.pos(i, kindAt), diag.UnknownCellWord, locale.Args{"text": short(kind.Text), "known": known(absenceWords[record.Missing:])})
	}
	return f.Absent != record.Present
}

// share reads numerator and denominator from two cells, or from one.
func (l *layout) share(i int, f *record.Figure, num, den sheet.Cell, numAt, denAt int) bool {
	if !l.sound(i, numAt, num) || denAt >= 0 && !l.sound(i, denAt, den) {
		return false
	}
	left, right, one := strings.Cut(num.Text, "/")
	switch {
	case one && den.Kind == sheet.Empty:
		den, denAt = sheet.Cell{Kind: sheet.Text, Text: right}, numAt
		num.Text = left
	case denAt < 0:
		l.log.At(l.pos(i, numAt), diag.PercentageGiven, locale.Args{"text": short(num.Text), "goal": f.Goal.ID})
		return false
	case num.Kind == sheet.Empty || den.Kind == sheet.Empty:
		l.log.At(l.pos(i, numAt), diag.HalfFigure, nil)
		return false
	}
	a, ok1 := l.whole(i, numAt, num)
	b, ok2 := l.whole(i, denAt, den)
	switch {
	case !ok1 || !ok2:
		return false
	case b == 0:
		l.log.At(l.pos(i, denAt), diag.DenominatorZero, locale.Args{"goal": f.Goal.ID})
		return false
	case a > b:
		l.log.At(l.pos(i, numAt), diag.PartOverWhole, locale.Args{"num": a, "den": b, "line": i + 1})
		return false
	}
	f.Num, f.Den = a, b
	return true
}

// whole reads a count.
func (l *layout) whole(i, j int, c sheet.Cell) (int64, bool) {
	s := strings.TrimSpace(c.Text)
	v, ok := source.Whole(s)
	if !ok {
		l.badNumber(i, j, s, true)
	}
	return v, ok
}

func (l *layout) badNumber(i, j int, s string, whole bool) {
	code, better := source.NumberFault(s, whole)
	if code == "" {
		code = diag.NumberTooLong
	}
	l.log.At(l.pos(i, j), code, locale.Args{"text": short(s), "line": better, "decimals": ""})
}

// amount reads a figure that is one number, or yes or no.
func (l *layout) amount(i int, f *record.Figure, c sheet.Cell, g *group) (ok bool) {
	col := g.columns[record.FigureRole]
	if col == nil || l.At(i, col.at).Kind == sheet.Empty {
		col = g.columns[record.NumeratorRole]
	}
	if !l.sound(i, col.at, c) {
		return false
	}
	switch f.Goal.Kind {
	case record.Count:
		f.Num, ok = l.whole(i, col.at, c)
	case record.Value:
		f.Value, ok = l.value(i, col, c)
	default:
		f.Den = 1
		ok = true
		switch fold := locale.Fold(c.Text); {
		case slices.Contains(yesWords, fold):
			f.Num = 1
		case !slices.Contains(noWords, fold):
			l.wrongFigure(i, col.at, f.Goal)
			ok = false
		}
	}
	return ok
}

var (
	yesWords = []string{"yes", "co", "roi", "da co", "true", "1"}
	noWords  = []string{"no", "khong", "chua", "chua co", "false", "0"}

	commaNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*),[0-9]+$`)
	pointNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)\.[0-9]+$`)
)

// maxDecimals is how many decimals a value may have that nobody rounded: more are
// what a division left.
const maxDecimals = 6

// value reads a number that may have decimals. In text 1.234 may mean two
// numbers; in a number's cell, or where the mapping says which mark is which, it
// does not.
func (l *layout) value(i int, col *column, c sheet.Cell) (exact.Rat, bool) {
	s := c.Text
	mark := record.AnyMark
	if l.Mapping != nil {
		mark = l.Mapping.Decimal
	}
	code, better := source.NumberFault(s, false)
	switch {
	case c.Kind == sheet.Number, code == "", mark == record.Point && pointNumber.MatchString(s):
	case commaNumber.MatchString(s) && (mark == record.Comma || mark == record.AnyMark && l.book.Separator == ';' && code == diag.DecimalComma):
		s = strings.Replace(s, ",", ".", 1)
	default:
		if code == diag.NumberTooLong && pointNumber.MatchString(s) {
			break // digits that a rounding takes away
		}
		l.log.At(l.pos(i, col.at), code, locale.Args{"text": short(s), "line": better, "decimals": ""})
		return exact.Rat{}, false
	}
	v, err := exact.Parse(s)
	if err != nil {
		l.badNumber(i, col.at, s, false)
		return v, false
	}
	_, decimals, _ := strings.Cut(s, ".")
	switch {
	case col.Decimals >= 0:
		v, err = exact.Parse(v.Fixed(col.Decimals))
	case len(decimals) > maxDecimals:
		l.log.At(l.pos(i, col.at), diag.LongDecimal, locale.Args{"text": short(s)})
		return v, false
	}
	return v, err == nil
}

func (l *layout) wrongFigure(i, j int, g *record.Goal) {
	l.log.At(l.pos(i, j), diag.WrongFigure, locale.Args{"goal": g.ID, "kind": kindWords[g.Kind], "example": kindExamples[g.Kind]},
		diag.Note{Pos: g.Pos, Text: diag.DefinedHere})
}

var kindWords = [...]diag.Words{
	record.Share: {Vi: "tử số và mẫu số", En: "numerator and denominator"},
	record.Count: {Vi: "một số đếm", En: "a count"},
	record.Value: {Vi: "một giá trị", En: "a value"},
	record.Done:  {Vi: "có hoặc chưa", En: "yes or no"},
}

var kindExamples = [...]diag.Words{
	record.Share: {Vi: "3120/4500", En: "3120/4500"},
	record.Count: {Vi: "52", En: "52"},
	record.Value: {Vi: "9.4", En: "9.4"},
	record.Done:  {Vi: "Có", En: "yes"},
}
