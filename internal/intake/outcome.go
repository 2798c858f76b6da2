package intake

import (
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// Outcome is what happens with a figure that was read.
type Outcome uint8

// The outcomes.
const (
	New       Outcome = iota // nothing is on record, or only that it was missing
	Same                     // what is on record
	Different                // something else is on record
)

// absenceWords are what tables say of figures that are not there; the first in
// each language is what a form offers.
var absenceWords = [...][]string{
	record.Missing:       {"Chưa có số liệu", "Not reported", "missing", "chưa báo cáo"},
	record.NotApplicable: {"Không có đối tượng", "Nothing to count", "not-applicable", "không áp dụng"},
}

// statusWords are what tables say of figures' status.
var statusWords = [...][]string{
	record.Final:        {"Chính thức", "Final"},
	record.Provisional:  {"Sơ bộ", "Provisional", "Ước tính", "ước"},
	record.Illustrative: {"Minh họa", "Illustrative"},
}

// known lists words that can be understood.
func known(of [][]string) string {
	var out []string
	for _, words := range of {
		out = append(out, words...)
	}
	return strings.Join(out, ", ")
}

// words is a text in the site's language, as a table has it.
func (r *reader) words(s string) record.Text {
	s = strings.Map(func(c rune) rune {
		if c == 0x200b || c == 0xfeff || c == 0xad {
			return -1
		}
		return c
	}, s)
	s, _ = locale.NFC(strings.Join(strings.Fields(s), " "))
	return record.Text{{Lang: r.rec.Site.Lang(), Text: s}}
}

// take adds a figure to what was read, with what stands beside it.
func (l *layout) take(i int, g *group, f record.Figure) {
	if l.notAsked(f.Pos, g) {
		return
	}
	if !g.area.Exists(g.period.LastDay()) { // the column says the period
		l.notThen(f.Pos, g.area, g.period)
		return
	}
	w := &source.Wanted{Figure: f, Area: g.area, Period: g.period, Status: l.status, Stated: l.stated, Source: l.from}
	if m := l.Mapping; m != nil {
		w.Source, w.Status, w.Stated = m.Source, m.Status, m.Stated
	}
	if c, at := l.cell(i, g, record.StatusRole); c.Text != "" {
		if w.Status, w.Stated = l.statusOf(c.Text); !w.Stated {
			l.log.At(l.pos(i, at), diag.UnknownCellWord, locale.Args{"text": short(c.Text), "known": known(statusWords[:])})
			return
		}
	}
	if c, at := l.cell(i, g, record.NoteRole); c.Text != "" && l.sound(i, at, c) {
		w.Note = l.words(c.Text)
	}
	if c, at := l.cell(i, g, record.SourceRole); c.Text != "" && l.sound(i, at, c) {
		w.Source = record.Source{Title: l.words(c.Text)}
	}
	at := place{g.area, g.period.Instant(), g.goal}
	if first, twice := l.seen[at]; twice {
		l.log.At(f.Pos, diag.DuplicateRow, locale.Args{"area": g.area.Name, "goal": g.goal.ID, "period": g.period.String()},
			diag.Note{Pos: first, Text: diag.FirstGivenHere})
		return
	}
	l.seen[at] = f.Pos
	l.out.Lines = append(l.out.Lines, Line{Wanted: w})
}

// notAsked refuses a figure that its area's tier does not report.
func (l *layout) notAsked(pos diag.Pos, g *group) bool {
	if g.goal.Kind == record.Value || g.area.Tier == g.goal.ReportedBy {
		return false
	}
	tier := func(id string) diag.Words {
		title := l.rec.Site.Tiers[max(l.rec.Site.Tier(id), 0)].Title
		return diag.Words{Vi: title.In("vi"), En: title.In("en")}
	}
	l.log.At(pos, diag.WrongTier, locale.Args{
		"goal": g.goal.ID, "area": diag.Words{Vi: g.area.FullName("vi"), En: g.area.FullName("en")},
		"tier": tier(g.area.Tier), "want": tier(g.goal.ReportedBy),
	}, diag.Note{Pos: g.goal.Pos, Text: diag.DefinedHere})
	return true
}

// statusOf reads a word for a status.
func (r *reader) statusOf(s string) (record.Status, bool) {
	if r.Mapping != nil {
		for _, w := range r.Mapping.Words {
			if w.Stated && sameWord(w.Word, s) {
				return w.Status, true
			}
		}
	}
	for status, words := range statusWords {
		for _, w := range words {
			if sameWord(w, s) {
				return record.Status(status), true
			}
		}
	}
	return record.Final, false
}

// compare lays the figures beside those on record. A report of another name for
// the same instant is the same report.
func (r *reader) compare() {
	have := map[place]*record.Figure{}
	reports := map[place]*record.Report{}
	for _, rep := range r.rec.Reports {
		reports[place{rep.Area, rep.Period.Instant(), nil}] = rep
		for _, f := range rep.Figures {
			have[place{rep.Area, rep.Period.Instant(), f.Goal}] = f
		}
	}
	for i := range r.out.Lines {
		l := &r.out.Lines[i]
		if rep := reports[place{l.Area, l.Period.Instant(), nil}]; rep != nil {
			l.Period = rep.Period
		}
		l.Old = have[place{l.Area, l.Period.Instant(), l.Goal}]
		l.Outcome = outcome(l.Old, l.Wanted)
		if l.Outcome == Different && !r.Replace {
			r.log.At(l.Pos, diag.DifferentFigure, locale.Args{
				"new": source.AmountText(&l.Figure), "old": source.AmountText(l.Old),
				"area": l.Area.Name, "goal": l.Goal.ID, "period": l.Period.String(),
				"status": diag.Words{}, "why": differs(l.Old, l.Wanted),
			}, diag.Note{Pos: l.Old.Pos, Text: diag.SeeAlsoHere})
		}
	}
}

// outcome says what happens with a figure. One that was missing is no figure: a
// number in its place replaces none.
func outcome(old *record.Figure, w *source.Wanted) Outcome {
	switch {
	case old == nil, old.Absent == record.Missing && w.Absent == record.Present:
		return New
	case differs(old, w) == diag.Words{}:
		return Same
	}
	return Different
}

// differs names what is not as on record.
func differs(old *record.Figure, w *source.Wanted) diag.Words {
	lang := ""
	switch {
	case old.Absent != w.Absent || source.AmountText(old) != source.AmountText(&w.Figure):
		return diag.Words{Vi: "số liệu", En: "figure"}
	case old.Reason.In(lang) != w.Reason.In(lang):
		return diag.Words{Vi: "lý do", En: "reason"}
	case w.Stated && w.Status != old.Status:
		return diag.Words{Vi: "tình trạng", En: "status"}
	case len(w.Note) > 0 && w.Note.In(lang) != old.Note.In(lang):
		return diag.Words{Vi: "ghi chú", En: "note"}
	}
	return diag.Words{}
}
