package chart

import (
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// BulletPlot is one measure: a bar for the value, a stroke for the path, a
// stroke for each target.
type BulletPlot struct {
	Values   Axis
	Value    exact.Rat
	Verdict  progress.Verdict
	Style    Style
	Hollow   bool  // N < 10
	Required *Tick // where the path is now; nil for none
	Targets  []Target
}

func (*BulletPlot) plot() {}

// Bullet is one measure: now, path, targets; nil without a figure. Its table
// has one row, and the same columns for every goal: the rows of several bullets
// make one table.
func Bullet(w *prose.Writer, b *progress.Book, m *progress.Measure, id string) *Spec {
	if m.Point == nil {
		return nil
	}
	g := m.Goal
	ts := b.Targets(g, m.Area)
	p := &BulletPlot{
		Value: m.Point.Value, Verdict: m.Verdict, Hollow: m.Small,
		Style: StyleOf(m.Point), Targets: targets(w, g, ts),
	}
	for i, t := range ts {
		p.Targets[i].Label = w.Say("chart.bullet.target", locale.Args{"value": p.Targets[i].Label, "period": w.ShortPeriod(t.By)})
	}
	values := append(levels(ts), p.Value)
	required := ""
	if m.Required != nil && !yesNo(g, m.Point) && m.Cause != progress.LowCoverage {
		required = w.Required(m)
		p.Required = &Tick{*m.Required, w.Say("chart.bullet.required", locale.Args{"value": required})}
		values = append(values, *m.Required)
	}
	p.Values = barAxis(w, g, values)

	args := locale.Args{"goal": title(w, g), "area": w.Territory(g, m.Area, m.Part)}
	s := &Spec{
		ID: id, Plot: p, Mark: bulletMark(w, m),
		Title:    w.Say("chart.bullet.title", args),
		Name:     w.Say("chart.bullet.name", args),
		Sentence: bulletSentence(w, m, ts),
	}
	s.Table = bulletTable(w, m, ts, s.Title, required)
	return s
}

// bulletMark names what the figure rests on: a bar has no legend, so that the
// mark alone can explain its sign.
func bulletMark(w *prose.Writer, m *progress.Measure) string {
	if s := StyleOf(m.Point); s == Estimated && m.Status != record.Illustrative {
		return styleWord(w, s)
	}
	return w.Status(m.Status)
}

// bulletSentence says what the figure is, how it lies to the path, and what
// became of the targets.
func bulletSentence(w *prose.Writer, m *progress.Measure, ts []record.Target) string {
	value := w.Shown(m)
	if small(m.Goal, m.Point) {
		value = w.Say("chart.small", locale.Args{"parts": w.Parts(m.Goal, m.Point), "value": value})
	}
	return sentences(
		w.Say("chart.bullet.sentence", locale.Args{
			"value": value, "period": w.Period(m.Point.Period), "stands": standing(w, m),
		}),
		caveats(w, m.Point), partly(w, m.Goal, m.Point), aims(w, m, ts),
	)
}

func bulletTable(w *prose.Writer, m *progress.Measure, ts []record.Target, caption, required string) Table {
	say := func(key string) string { return w.Say(key, nil) }
	return Table{
		Caption: caption,
		Head: []string{say("chart.head.goal"), say("chart.head.period"), say("chart.head.value"), say("chart.head.parts"),
			say("chart.head.required"), say("chart.head.targets"), say("chart.head.verdict")},
		Rows: []Row{{
			Cells: []string{title(w, m.Goal), w.ShortPeriod(m.Point.Period), w.Shown(m), w.Parts(m.Goal, m.Point),
				required, targetList(w, m.Goal, ts), w.Chip(m)},
			Mark: styleWord(w, StyleOf(m.Point)),
		}},
	}
}
