package intake

import (
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// Write puts what was read into the site's files, in memory. What cannot be
// written there without harm is reported.
func Write(fsys fs.FS, rec *record.Record, r *Reading, log *diag.Log) ([]source.Written, error) {
	files, stuck, err := source.Write(fsys, rec, r.Wanted())
	for _, w := range stuck {
		log.At(w.Pos, diag.TypeByHand, locale.Args{"area": w.Area.Name, "goal": w.Goal.ID,
			"file": fileOf(rec, w), "line": w.Goal.ID + ": " + source.FigureText(w)})
	}
	return files, err
}

func fileOf(rec *record.Record, w *source.Wanted) string {
	for _, r := range rec.ReportsOf(w.Area) {
		if r.Period == w.Period {
			return r.Pos.File
		}
	}
	return ""
}

var tableHead = [...]diag.Words{
	{Vi: "địa bàn", En: "area"}, {Vi: "kỳ", En: "period"}, {Vi: "mục tiêu", En: "goal"},
	{Vi: "đọc được", En: "read"}, {Vi: "kết quả", En: "outcome"},
}

var outcomeWords = [...]diag.Words{
	New:       {Vi: "mới", En: "new"},
	Same:      {Vi: "như đang có", En: "same"},
	Different: {Vi: "khác, đang có {old}", En: "different, on record {old}"},
}

// Table prints what was understood, a figure a line.
func (r *Reading) Table(w io.Writer, lang string) error {
	if len(r.Lines) == 0 {
		return nil
	}
	rows := [][]string{make([]string, len(tableHead))}
	for i, h := range tableHead {
		rows[0][i] = h.In(lang)
	}
	for _, l := range r.Lines {
		rows = append(rows, []string{l.Area.Name, l.Period.String(), l.Goal.ID, l.read(lang), l.outcome(lang)})
	}
	var width [len(tableHead)]int
	for _, row := range rows {
		for i, s := range row {
			width[i] = max(width[i], utf8.RuneCountInString(s))
		}
	}
	b := &strings.Builder{}
	for _, row := range rows {
		line := ""
		for i, s := range row {
			line += s + strings.Repeat(" ", width[i]-utf8.RuneCountInString(s)+2)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// read is the figure as it was read, with its status where that is not final.
func (l *Line) read(lang string) string {
	bare := *l.Wanted
	bare.Stated = false
	s := source.FigureText(&bare)
	if l.Stated && l.Status != record.Final {
		words := statusWords[l.Status]
		s += " (" + strings.ToLower(diag.Words{Vi: words[0], En: words[1]}.In(lang)) + ")"
	}
	return s
}

func (l *Line) outcome(lang string) string {
	old := ""
	if l.Old != nil {
		old = source.AmountText(l.Old)
	}
	return locale.Fill(outcomeWords[l.Outcome].In(lang), locale.Args{"old": old})
}

var countWords = diag.Words{
	Vi: "{rows} dòng trong bảng{left?, bỏ {left} theo cách đọc đã nêu}{blank?, {blank} dòng không có số liệu}; đọc được {figures} số liệu: {new} mới, {same} như đang có, {different} khác{unread?. Cột không đọc: {unread}}.",
	En: "{rows} {rows?row|rows} in the table{left?, {left} left out as asked}{blank?, {blank} without a figure}; {figures} {figures?figure|figures} read: {new} new, {same} the same, {different} different{unread?. Columns not read: {unread}}.",
}

// Counts says how many rows came in and how many figures came out.
func (r *Reading) Counts(lang string) string {
	var n [Different + 1]int
	for _, l := range r.Lines {
		n[l.Outcome]++
	}
	return locale.Fill(countWords.In(lang), locale.Args{
		"rows": r.Rows, "left": r.Left, "blank": r.Blank, "figures": len(r.Lines),
		"new": n[New], "same": n[Same], "different": n[Different], "unread": strings.Join(r.Unread, ", "),
	})
}

// Changes prints what the files would become, as a unified diff.
func Changes(w io.Writer, files []source.Written) error {
	for _, f := range files {
		if _, err := fmt.Fprintf(w, "%s", f.Diff()); err != nil {
			return err
		}
	}
	return nil
}
