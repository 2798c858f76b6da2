package intake

import (
	"regexp"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
	"tiendo/internal/source"
)

// subject is what a row is about; what no column says is zero.
type subject struct {
	area   *record.Area
	goal   *record.Goal
	period record.Period
}

// row reads the figures of a row.
func (l *layout) row(i int) {
	if l.Rows[i].Blank() && !l.mergedRow(i) {
		return
	}
	l.out.Rows++
	if l.Rows[i].Hidden {
		l.log.At(l.pos(i, 0), diag.HiddenData, locale.Args{"what": hiddenWords["row"]})
		return
	}
	if l.leftOut(i) {
		l.out.Left++
		return
	}
	if l.tooWide(i) {
		return
	}
	s, ok := l.subject(i)
	if !ok || l.form && !l.agrees(i, s) {
		return
	}
	if c := l.find(record.PeriodRole); c != nil && !l.Period.IsZero() && s.period != l.Period {
		l.out.Left++
		return
	}
	said := false
	for _, g := range l.groups(s) {
		said = l.figure(i, g) || said
	}
	if !said {
		l.out.Blank++
	}
}

// mergedRow reports whether a row without anything in it is part of a merged
// range that is read: its area stands in another row.
func (l *layout) mergedRow(i int) bool {
	return slices.ContainsFunc(l.columns, func(c column) bool { return l.At(i, c.at).Merged != "" })
}

// tooWide reports whether a row of text has more cells than there are headings: a
// number like 1,100 without quotes is two cells, and all that follow are shifted.
func (l *layout) tooWide(i int) bool {
	width := len(l.Rows[l.head].Cells)
	if l.book.Separator == 0 || len(l.Rows[i].Cells) <= width {
		return false
	}
	l.log.At(l.pos(i, width), diag.TableUnreadable, locale.Args{"why": tooWideWords})
	return true
}

var tooWideWords = diag.Words{
	Vi: "dòng có nhiều ô hơn dòng tên cột; số như 1,100 phải viết liền (1100)",
	En: "the row has more cells than there are headings; write a number like 1,100 as 1100",
}

// leftOut reports whether the mapping leaves a row out.
func (l *layout) leftOut(i int) bool {
	if l.Mapping == nil {
		return false
	}
	same := func(words []string, text string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return sameWord(w, text) })
	}
	for _, c := range l.columns {
		if len(c.Only) > 0 && !same(c.Only, l.At(i, c.at).Text) {
			return true
		}
	}
	c := l.find(record.AreaRole)
	return c != nil && same(l.Mapping.Skip, l.At(i, c.at).Text)
}

// subject reads what a row is about.
func (l *layout) subject(i int) (s subject, ok bool) {
	if l.Mapping != nil {
		s = subject{l.Mapping.Area, l.Mapping.Goal, l.Mapping.Period}
	}
	if !l.Period.IsZero() {
		s.period = l.Period
	}
	ok = true
	if c := l.find(record.PeriodRole); c != nil {
		s.period, ok = l.period(i, c)
	}
	if c := l.find(record.AreaRole); c != nil {
		var found bool
		s.area, found = l.area(i, c, s.period)
		ok = ok && found
	}
	if c := l.find(record.GoalRole); c != nil {
		var found bool
		s.goal, found = l.goal(i, c)
		ok = ok && found
	}
	return s, ok
}

// word reads a cell that says what a row is about.
func (l *layout) word(i int, c *column) (string, bool) {
	cell := l.At(i, c.at)
	switch {
	case l.mergedAt(i, c.at) || !l.sound(i, c.at, cell):
		return "", false
	case cell.Kind == sheet.Empty && c.Empty != "":
		return c.Empty, true
	case cell.Kind == sheet.Empty:
		if text, at := l.total(i); text != "" {
			l.log.At(l.pos(i, at), diag.TotalsRow, locale.Args{"text": text})
		} else {
			l.log.At(l.pos(i, c.at), diag.EmptyCell, locale.Args{"heading": c.Heading})
		}
		return "", false
	}
	return strings.Join(strings.Fields(cell.Text), " "), true
}

func (l *layout) period(i int, c *column) (record.Period, bool) {
	s, ok := l.word(i, c)
	if !ok {
		return record.Period{}, false
	}
	if p, ok := record.ParsePeriod(s); ok {
		return p, true
	}
	near := source.LikelyPeriod(s)
	if day := source.LikelyDay(s); day != "" {
		l.log.At(l.pos(i, c.at), diag.DateInCell, locale.Args{"text": s, "day": day})
		return record.Period{}, false
	}
	if p, ok := record.ParsePeriod(near); ok { // "Năm 2024", "Quý 3/2024": there is one way to read it
		return p, true
	}
	l.log.At(l.pos(i, c.at), diag.BadPeriod, locale.Args{"text": short(s), "line": near})
	return record.Period{}, false
}

func (l *layout) area(i int, c *column, p record.Period) (*record.Area, bool) {
	s, ok := l.word(i, c)
	if !ok {
		return nil, false
	}
	day := record.Date{}
	if !p.IsZero() {
		day = p.LastDay()
	}
	all := l.names.area(s, day)
	pos := l.pos(i, c.at)
	switch {
	case len(all) == 0 && totals.MatchString(locale.Fold(s)):
		l.log.At(pos, diag.TotalsRow, locale.Args{"text": short(s)})
	case len(all) == 0 && len(l.names.codes[s]) > 0:
		l.codeGiven(pos, s, day)
	case len(all) == 0:
		l.log.At(pos, diag.UnknownAreaName, locale.Args{"text": short(s), "near": l.names.areaNames.near(s)})
	case !p.IsZero() && !all[0].Exists(day):
		l.notThen(pos, all[0], p)
	case len(all) > 1:
		l.log.At(pos, diag.AmbiguousName, locale.Args{"text": short(s), "ids": ids(all)})
	default:
		return all[0], true
	}
	return nil, false
}

// codeGiven is for an administrative code in a name's place.
func (l *layout) codeGiven(pos diag.Pos, code string, day record.Date) {
	bearers := l.names.codes[code]
	var then []*record.Area
	for _, b := range bearers {
		if day.IsZero() || b.On(day) {
			then = append(then, b.Area)
		}
	}
	l.log.At(pos, diag.CodeNotID, locale.Args{"code": code, "bearers": record.TellBearers(bearers), "line": "", "id": ids(then)})
}

// notThen is for an area that did not exist on the period's last day, with what
// became of it.
func (l *layout) notThen(pos diag.Pos, a *record.Area, p record.Period) {
	l.log.At(pos, diag.AreaNotThen, locale.Args{
		"area": diag.Words{Vi: a.FullName("vi"), En: a.FullName("en")}, "period": p.String(),
		"end": p.LastDay().String(), "use": ids(a.Now(p.LastDay())),
	}, diag.Note{Pos: a.Pos, Text: diag.DefinedHere})
}

func ids(areas []*record.Area) string {
	var out []string
	for _, a := range areas {
		out = append(out, a.ID)
	}
	return strings.Join(out, ", ")
}

func (l *layout) goal(i int, c *column) (*record.Goal, bool) {
	s, ok := l.word(i, c)
	if !ok {
		return nil, false
	}
	all := l.names.goal(s)
	switch len(all) {
	case 1:
		return all[0], true
	case 0:
		l.log.At(l.pos(i, c.at), diag.UnknownGoalName, locale.Args{"text": short(s), "near": l.names.goalNames.near(s)})
	default:
		var names []string
		for _, g := range all {
			names = append(names, g.ID)
		}
		l.log.At(l.pos(i, c.at), diag.AmbiguousName, locale.Args{"text": short(s), "ids": strings.Join(names, ", ")})
	}
	return nil, false
}

// totals is how rows begin that add others.
var totals = regexp.MustCompile(`^(tong( cong| so)?|cong|total|grand total|sum|(tong )?toan (thanh pho|tinh|huyen|quan|xa|phuong|quoc))( |$)`)

// total finds a word for a total in a row without an area.
func (l *layout) total(i int) (string, int) {
	for j, c := range l.Rows[i].Cells {
		if c.Kind == sheet.Text && totals.MatchString(locale.Fold(c.Text)) {
			return short(c.Text), j
		}
	}
	return "", 0
}

// sound reports whether a cell holds what can be read at all, and says what else
// it holds.
func (l *layout) sound(i, j int, c sheet.Cell) bool {
	pos := l.pos(i, j)
	switch c.Kind {
	case sheet.Formula:
		l.log.At(pos, diag.FormulaWithoutValue, locale.Args{"text": short(c.Text)})
	case sheet.Fault:
		l.log.At(pos, diag.CellError, locale.Args{"text": short(c.Text)})
	case sheet.Date:
		l.log.At(pos, diag.DateInCell, locale.Args{"text": "", "day": c.Text})
	case sheet.Percent:
		l.log.At(pos, diag.PercentInCell, locale.Args{"text": c.Text})
	case sheet.Text:
		word := source.BrokenWord(c.Text)
		if word == "" {
			return true
		}
		l.log.At(pos, diag.Mojibake, locale.Args{"text": short(c.Text), "word": word})
	default:
		return true
	}
	return false
}

// short keeps a message short whatever stands in a cell.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
