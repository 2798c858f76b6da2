package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
)

// Short is one line for a card or a table, without a full stop: "Còn thiếu 312
// gia đình để đạt 70% vào năm 2025"; never empty.
func (w *Writer) Short(m *progress.Measure) string {
	if m.Verdict == progress.NoData || m.Point == nil {
		return locale.UpperFirst(w.why(m))
	}
	switch m.Cause {
	case progress.ReachedTarget:
		return w.shortReached(m)
	case progress.DeadlinePassed:
		if single(m) {
			return w.say("short.missed.done", m, nil)
		}
		return w.say("short.missed", m, locale.Args{
			"compared": locale.UpperFirst(w.compared(m, m.Point.Value.Sub(m.Target.Value)))})
	case progress.NearBaseline:
		return locale.UpperFirst(w.Phrase(m))
	case progress.UnderBaseline:
		return w.say("short.worsening", m, locale.Args{
			"compared": locale.UpperFirst(w.compared(m, m.Point.Value.Sub(m.Baseline.Value)))})
	case progress.LessFavourable:
		return w.say("short.cautious", m, locale.Args{
			"reported": w.Reported(m.Goal, m.Coverage), "cautious": w.cautiously(m)})
	case progress.NotDone:
		return locale.UpperFirst(w.Phrase(m))
	}
	return w.shortGap(m)
}

func (w *Writer) shortReached(m *progress.Measure) string {
	months := int(m.Target.By.Instant() - m.Point.At)
	args := locale.Args{"early": w.span(months)}
	switch {
	case single(m):
		return w.say("short.done", m, args)
	case months > 0:
		return w.say("short.reached.early", m, args)
	case months == 0:
		return w.say("short.reached.due", m, args)
	}
	return w.say("short.reached", m, args)
}

func (w *Writer) shortGap(m *progress.Measure) string {
	if m.ToTarget == nil || m.Target == nil {
		return locale.UpperFirst(w.Phrase(m))
	}
	return w.missing("short.gap", m)
}
