package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Chip is the verdict as a label: "Đã đạt mục tiêu 2025", "Đúng tiến độ".
func (w *Writer) Chip(m *progress.Measure) string {
	switch {
	case m.Cause == progress.Ended:
		return w.Say("verdict.ended", nil)
	case m.Verdict == progress.Achieved && m.Target != nil && len(heldTo(m)) > 1:
		return w.Say("verdict.achieved.by", locale.Args{"by": w.deadline(m.Target.By)})
	case m.Cause == progress.NotDone && m.Target != nil:
		return w.Say("verdict.not-done", locale.Args{"by": w.deadline(m.Target.By)})
	}
	return w.Verdict(m.Verdict)
}

// DatedChip is the chip with the year of its figure, for pages that show an
// area's newest figure whatever its year: "Đúng tiến độ (2022)".
func (w *Writer) DatedChip(m *progress.Measure) string {
	if m.Point == nil {
		return w.Chip(m)
	}
	return w.Say("verdict.dated", locale.Args{"chip": w.Chip(m), "period": w.ShortPeriod(m.Point.Period)})
}

// Verdict is the verdict's bare label, for legends and tallies: "Đã đạt".
func (w *Writer) Verdict(v progress.Verdict) string { return w.Say("verdict."+v.String(), nil) }

// Status is a reporting status as a mark: "Số liệu minh họa", "Số liệu tạm
// tính"; "" for final.
func (w *Writer) Status(s record.Status) string {
	if s == record.Final {
		return ""
	}
	return w.Say("status."+s.String(), nil)
}

// Phrase is the verdict as a sentence has it: "chậm so với tiến độ", "kém hơn
// năm gốc 2021", "chưa đánh giá: mới có một kỳ".
func (w *Writer) Phrase(m *progress.Measure) string {
	if m.Verdict == progress.NoData {
		return w.Say("phrase.no-data", locale.Args{"why": w.why(m)})
	}
	if m.Cause == progress.NotDone && m.Target != nil {
		return w.Say("phrase.not-done", locale.Args{"by": w.deadline(m.Target.By)})
	}
	args := locale.Args{"base": w.base(m), "by": ""}
	if m.Target != nil {
		args["by"] = w.deadline(m.Target.By)
	}
	return w.Say("phrase."+m.Verdict.String(), args)
}

// why says in a few words why there is no verdict.
func (w *Writer) why(m *progress.Measure) string {
	switch m.Cause {
	case progress.LowCoverage:
		return w.Say("why.coverage", locale.Args{"reported": w.Reported(m.Goal, m.Coverage)})
	case progress.Overdue:
		args := locale.Args{"by": "", "last": w.newest(m)}
		if m.Target != nil {
			args["by"] = w.deadline(m.Target.By)
		}
		return w.Say("why.overdue", args)
	case progress.LessFavourable:
		return w.Say("why."+string(m.Cautious.Cause), nil)
	case progress.AncestorGap:
		return w.Say("why.ancestor-gap", locale.Args{"names": w.gapNames(m)})
	case progress.Ended:
		args := locale.Args{"period": "", "phrase": "", "never": "x"}
		if last := m.Last; last != nil && last.Point != nil {
			args["period"], args["phrase"], args["never"] = w.ShortPeriod(last.Point.Period), w.Phrase(last), ""
		}
		return w.Say("why.ended", args)
	case progress.NotReported:
		if last := m.Last; last != nil && last.Point != nil {
			return w.Say("why.silent", locale.Args{
				"period": w.ShortPeriod(last.Point.Period), "phrase": w.Phrase(last),
			})
		}
	}
	return w.Say("why."+string(m.Cause), nil)
}

// newest is the newest figure that an overdue measure knows of: "2024: 66,3%".
func (w *Writer) newest(m *progress.Measure) string {
	if m.Point == nil && m.Last != nil {
		m = m.Last
	}
	if m.Point == nil {
		return ""
	}
	return w.Say("newest", locale.Args{"period": w.ShortPeriod(m.Point.Period), "value": w.inTable(m)})
}

// inTable is a measure's value in a word: counts where the numbers are small,
// and for what is done or not.
func (w *Writer) inTable(m *progress.Measure) string {
	if parts := w.Parts(m.Goal, m.Point); parts != "" && (m.Small || m.Goal.Kind == record.Done) {
		return parts
	}
	return w.Shown(m)
}

// Cell is the title of a matrix cell for a screen reader: "Phú Thủy, Gia đình
// học tập: 66,3%, đúng tiến độ".
func (w *Writer) Cell(m *progress.Measure) string {
	args := locale.Args{"area": m.Area.Name, "goal": w.title(m.Goal), "value": w.inTable(m)}
	if m.Verdict == progress.NoData {
		args["why"] = w.why(m)
		return w.Say("cell.no-data", args)
	}
	if single(m) {
		args["value"] = ""
	}
	args["phrase"] = w.Phrase(m)
	return w.Say("cell", args)
}
