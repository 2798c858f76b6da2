package intake

import (
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
	"tiendo/internal/source"
)

// layout is how a table is read.
type layout struct {
	*reader
	*sheet.Table
	head    int // the row of the headings
	columns []column
	merged  map[string]bool // ranges that were reported

	// Of a form: what stands above the headings.
	from   record.Source
	status record.Status
	stated bool
}

const maxAbove = 40 // rows above the headings

// table reads one sheet.
func (r *reader) table(t *sheet.Table) {
	switch {
	case r.Mapping != nil && r.Mapping.Sheet != "" && t.Name != "" && t.Name != r.Mapping.Sheet:
		return // the mapping says which sheet is meant
	case !slices.ContainsFunc(t.Rows, func(row sheet.Row) bool { return !row.Blank() }):
		return
	}
	l := &layout{reader: r, Table: t, merged: map[string]bool{}}
	if t.Hidden {
		r.log.At(l.pos(0, 0), diag.HiddenData, locale.Args{"what": hiddenWords["sheet"]})
		return
	}
	ok := false
	if r.form {
		if ok = l.formHeadings(); ok {
			l.above()
		}
	} else {
		ok = l.headings() && l.complete()
	}
	if ok {
		for i := l.head + 1; i < len(t.Rows); i++ {
			l.row(i)
		}
	}
}

// pos is a cell's place.
func (l *layout) pos(row, col int) diag.Pos {
	cell, line, column := l.Place(row, col)
	return diag.Pos{File: l.File, Cell: cell, Line: line, Col: column}
}

// headings finds the row of the headings: the first that says what the most
// columns are, two at least.
func (l *layout) headings() bool {
	best, most := -1, 1
	for i := range min(len(l.Rows), maxAbove) {
		if l.Mapping != nil && l.Mapping.Heading > 0 && i != l.Mapping.Heading-1 {
			continue
		}
		if n := l.known(i); n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		l.log.At(l.pos(0, 0), diag.NoHeadings, locale.Args{"lines": maxAbove})
		return false
	}
	l.head = best
	for j, c := range l.Rows[best].Cells {
		l.heading(j, strings.Join(strings.Fields(c.Text), " "))
	}
	return true
}

// known counts the columns whose headings would be understood.
func (l *layout) known(row int) (n int) {
	for j, c := range l.Rows[row].Cells {
		if c.Kind == sheet.Text || c.Kind == sheet.Number {
			if _, ok := l.understand(c.Text, j); ok {
				n++
			}
		}
	}
	return n
}

// heading takes a column in, or says that it is not read.
func (l *layout) heading(at int, text string) {
	pos := l.pos(l.head, at)
	if l.mergedAt(l.head, at) || text == "" {
		if text == "" && l.holds(at) {
			l.log.At(pos, diag.UnusedColumn, locale.Args{"heading": sheet.Letters(at), "near": ""})
		}
		return
	}
	if word := source.BrokenWord(text); word != "" {
		l.log.At(pos, diag.Mojibake, locale.Args{"text": short(text), "word": word})
		return
	}
	c, ok := l.understand(text, at)
	switch {
	case !ok:
		if l.holds(at) {
			l.out.Unread = append(l.out.Unread, text)
			l.log.At(pos, diag.UnusedColumn, locale.Args{"heading": text, "near": l.names.goalNames.near(text)})
		}
		return
	case c.Role == record.IgnoredRole && len(c.Only) == 0:
		l.out.Unread = append(l.out.Unread, text)
		return
	}
	if l.HiddenColumns[at] && l.holds(at) {
		l.log.At(pos, diag.HiddenData, locale.Args{"what": hiddenWords["column"]})
	}
	if i := slices.IndexFunc(l.columns, func(x column) bool {
		return x.Role == c.Role && x.Goal == c.Goal && x.Period == c.Period && c.Role != record.IgnoredRole
	}); i >= 0 {
		l.log.At(pos, diag.DoubleColumn, locale.Args{"heading": text, "first": l.columns[i].Heading},
			diag.Note{Pos: l.pos(l.head, l.columns[i].at), Text: diag.FirstGivenHere})
		return
	}
	l.columns = append(l.columns, c)
}

// holds reports whether anything stands in a column below its heading.
func (l *layout) holds(at int) bool {
	for i := l.head + 1; i < len(l.Rows); i++ {
		if l.At(i, at).Kind != sheet.Empty {
			return true
		}
	}
	return false
}

// find is the column of a role that belongs to no goal; nil where there is none.
func (l *layout) find(role record.Role) *column {
	for i := range l.columns {
		if c := &l.columns[i]; c.Role == role && c.Goal == nil {
			return c
		}
	}
	return nil
}

// complete reports whether the columns say all that a figure needs: what it is
// about, and when.
func (l *layout) complete() bool {
	ok := true
	missing := func(what string) {
		ok = false
		l.log.At(l.pos(l.head, 0), diag.MissingColumn, locale.Args{"what": columnWords[what], "key": what})
	}
	if l.find(record.AreaRole) == nil && (l.Mapping == nil || l.Mapping.Area == nil) {
		missing("area")
	}
	goals, figures := l.find(record.GoalRole) != nil || l.Mapping != nil && l.Mapping.Goal != nil, false
	for _, c := range l.columns {
		if c.Role == record.FigureRole || c.Role == record.NumeratorRole {
			figures = true
			if !goals && c.Goal == nil {
				missing("goal")
				goals = true
			}
		}
	}
	if !figures {
		missing("figure")
	}
	if l.find(record.PeriodRole) == nil && l.Period.IsZero() && (l.Mapping == nil || l.Mapping.Period.IsZero()) &&
		slices.ContainsFunc(l.columns, func(c column) bool {
			return (c.Role == record.FigureRole || c.Role == record.NumeratorRole) && c.Period.IsZero()
		}) {
		ok = false
		l.log.At(l.pos(l.head, 0), diag.NoPeriod, nil)
	}
	return ok
}

var hiddenWords = map[string]diag.Words{
	"sheet":  {Vi: "Trang tính", En: "sheet"},
	"column": {Vi: "Cột", En: "column"},
	"row":    {Vi: "Dòng", En: "row"},
}

var columnWords = map[string]diag.Words{
	"area":   {Vi: "địa bàn", En: "the area"},
	"goal":   {Vi: "mục tiêu", En: "the goal"},
	"figure": {Vi: "số liệu", En: "the figures"},
}

// mergedAt reports a merged range, once.
func (l *layout) mergedAt(row, col int) bool {
	m := l.At(row, col).Merged
	if m == "" {
		return false
	}
	if !l.merged[m] {
		l.merged[m] = true
		l.log.At(l.pos(row, col), diag.MergedCells, locale.Args{"range": m})
	}
	return true
}
