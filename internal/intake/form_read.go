package intake

import (
	"slices"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
)

// ownForm takes over what a form's properties say; false where it is a form for
// something else than what is wanted.
func (r *reader) ownForm() bool {
	r.form = true
	p := r.book.Properties
	other := func(what diag.Words, has, want string) bool {
		r.log.At(diag.Pos{File: r.File}, diag.OtherForm, locale.Args{"what": what, "has": short(has), "want": want})
		return false
	}
	if v := p[formProperty]; v != formVersion {
		return other(diag.Words{Vi: "Phiên bản của mẫu", En: "version"}, v, formVersion)
	}
	period, ok := record.ParsePeriod(p[periodProperty])
	if !ok || !r.Period.IsZero() && period != r.Period {
		return other(diag.Words{Vi: "Kỳ của mẫu", En: "period"}, p[periodProperty], r.Period.String())
	}
	plans := ""
	for _, plan := range r.rec.Plans {
		if plan.ID == p[planProperty] {
			r.Period = period
			return true
		}
		plans = plan.ID
	}
	return other(diag.Words{Vi: "Kế hoạch của mẫu", En: "plan"}, p[planProperty], plans)
}

// formRoles are a form's columns.
var formRoles = [...]record.Role{
	areaColumn: record.IgnoredRole, goalColumn: record.IgnoredRole, unitColumn: record.IgnoredRole,
	numberColumn: record.NumeratorRole, totalColumn: record.DenominatorRole, absenceColumn: record.AbsenceRole,
	reasonColumn: record.ReasonRole, statusColumn: record.StatusRole, noteColumn: record.NoteRole, lastColumn: record.IgnoredRole,
	areaID: record.AreaRole, goalID: record.GoalRole,
}

// formHeadings finds the headings of a form's sheet, whose columns are known.
func (l *layout) formHeadings() bool {
	for i := range min(len(l.Rows), maxAbove) {
		if l.At(i, areaID).Text != areaMark || l.At(i, goalID).Text != goalMark {
			continue
		}
		l.head = i
		if !l.inPlace(i) {
			return false
		}
		for at, role := range formRoles {
			if role != record.IgnoredRole {
				l.columns = append(l.columns, column{record.Column{Heading: l.At(i, at).Text, Role: role, Decimals: -1}, at})
			}
		}
		return true
	}
	l.log.At(l.pos(0, 0), diag.OtherForm, locale.Args{"what": diag.Words{Vi: "Các cột của mẫu", En: "columns"}, "has": l.Name, "want": ""})
	return false
}

// inPlace reports whether no column of a form has another's heading: two that
// were exchanged would exchange their numbers.
func (l *layout) inPlace(head int) bool {
	ok := true
	for at, key := range formHeads {
		text := l.At(head, at).Text
		is := func(key string) bool {
			w := formWords[key]
			return sameWord(text, w.Vi) || sameWord(text, w.En)
		}
		if is(key) || !slices.ContainsFunc(formHeads[:], is) {
			continue
		}
		l.log.At(l.pos(head, at), diag.OtherForm, locale.Args{
			"what": diag.Words{Vi: "Tên cột (thứ tự cột của mẫu đã đổi)", En: "heading (columns were moved)"}, "has": text, "want": formWords[key],
		})
		ok = false
	}
	return ok
}

// agrees reports whether a form's row names what its hidden columns say it is
// about: who sorts or moves the visible columns alone leaves the hidden ones where
// they were. A name that is nobody's may be one that was changed since.
func (l *layout) agrees(i int, s subject) bool {
	areaName, goalName := l.At(i, areaColumn).Text, l.At(i, goalColumn).Text
	ok := true
	if all := l.names.area(areaName, s.period.LastDay()); len(all) > 0 && !slices.Contains(all, s.area) {
		l.moved(i, areaColumn, s.area.ID)
		ok = false
	}
	if all := l.names.goal(goalName); len(all) > 0 && !slices.Contains(all, s.goal) {
		l.moved(i, goalColumn, s.goal.ID)
		ok = false
	}
	return ok
}

func (l *layout) moved(i, at int, id string) {
	l.log.At(l.pos(i, at), diag.OtherForm, locale.Args{
		"what": diag.Words{Vi: "Dòng đã bị chuyển chỗ trong mẫu; tên trên dòng", En: "row was moved; its name"},
		"has":  short(l.At(i, at).Text), "want": id,
	})
}

// above reads the source and the status that stand over a form's headings.
func (l *layout) above() {
	row := l.head - sourceAbove
	if c := l.At(row, 1); c.Kind != sheet.Empty && l.sound(row, 1, c) {
		l.from = record.Source{Title: l.words(c.Text)}
	}
	row = l.head - statusAbove
	c := l.At(row, 1)
	if c.Kind == sheet.Empty {
		return
	}
	if l.status, l.stated = l.statusOf(c.Text); !l.stated {
		l.log.At(l.pos(row, 1), diag.UnknownCellWord, locale.Args{"text": short(c.Text), "known": known(statusWords[:])})
	}
}
