package review

import (
	"slices"
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// figures are those whose number is another; or else those of which something
// else is said.
func (t *teller) figures(number bool) section {
	key := "figures"
	if !number {
		key = "said"
	}
	s := section{
		title: t.say(key, nil),
		head:  []string{t.say("head.area", nil), t.say("head.goal", nil), t.say("head.period", nil)},
	}
	for _, f := range t.Changes.Figures {
		beside := f.Change == compare.Changed && !f.Number
		if beside == number {
			continue
		}
		some := f.Some()
		r := row{subject: []string{t.area(some.Report.Area), t.goal(some.Goal), t.w.ShortPeriod(some.Report.Period)}}
		if beside {
			r.old, r.new = t.beside(f.Old, f.New)
		} else {
			r.old, r.new = t.figure(f.Old), t.figure(f.New)
		}
		s.rows = append(s.rows, r)
	}
	return s
}

// figure is what a report says of a goal: "3.327/5.288 gia đình (62,9%)".
func (t *teller) figure(f *record.Figure) string {
	if f == nil {
		return ""
	}
	g := f.Goal
	switch f.Absent {
	case record.Missing:
		return t.say("missing", locale.Args{"why": f.Reason.In(t.w.Lang())})
	case record.NotApplicable:
		return t.say("not-applicable", locale.Args{"why": f.Reason.In(t.w.Lang())})
	}
	p := &progress.Point{Num: f.Num, Den: f.Den, Value: f.Value}
	switch {
	case g.Kind == record.Count:
		p.Value = exact.Int(f.Num)
	case g.Kind.Parts() && f.Den > 0:
		p.Value = exact.Frac(f.Num, f.Den).Mul(exact.Int(100))
	}
	value := t.w.Value(g, p.Value)
	if g.Kind == record.Count {
		value = t.w.Target(g, p.Value)
	}
	if parts := t.w.Parts(g, p); parts != "" {
		return t.say("parts", locale.Args{"parts": parts, "value": value})
	}
	return value
}

// beside is what differs of two figures whose number is the same.
func (t *teller) beside(a, b *record.Figure) (old, new string) {
	var was, is []string
	pair := func(key, x, y string) {
		if x != y {
			was, is = append(was, t.besides(key, x)), append(is, t.besides(key, y))
		}
	}
	pair("status", t.status(a.Status), t.status(b.Status))
	pair("period", t.w.ShortPeriod(a.Report.Period), t.w.ShortPeriod(b.Report.Period))
	pair("source", t.source(a.Report.Source), t.source(b.Report.Source))
	pair("note", t.text(a.Note), t.text(b.Note))
	pair("confirm", a.Confirm, b.Confirm)
	return strings.Join(was, "; "), strings.Join(is, "; ")
}

func (t *teller) besides(key, what string) string {
	if what == "" {
		return t.say("beside."+key+".none", nil)
	}
	return t.say("beside."+key, locale.Args{"what": what})
}

func (t *teller) status(s record.Status) string {
	if s == record.Final {
		return t.say("final", nil)
	}
	return t.w.Status(s)
}

// source is a source in full, as any part of it may be what differs.
func (t *teller) source(s record.Source) string {
	parts := []string{t.text(s.Title), s.URL, t.w.Date(s.Date), s.File}
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), ", ")
}

// text is an editor's text in all its languages, the teller's first.
func (t *teller) text(x record.Text) string {
	var parts []string
	for _, said := range x {
		if said.Lang == t.w.Lang() {
			parts = slices.Insert(parts, 0, said.Text)
		} else {
			parts = append(parts, said.Text)
		}
	}
	return strings.Join(parts, " / ")
}

// reports are the reports that say why they have no figures.
func (t *teller) reports() section {
	s := section{title: t.say("reports", nil), head: []string{t.say("head.area", nil), t.say("head.period", nil)}}
	why := func(r *record.Report) string {
		if r == nil {
			return ""
		}
		if len(r.Missing) == 0 {
			return t.say("reported", locale.Args{"n": len(r.Figures)})
		}
		return t.say("missing", locale.Args{"why": t.text(r.Missing)})
	}
	for _, x := range t.Changes.Reports {
		some := x.Some()
		s.rows = append(s.rows, row{
			subject: []string{t.area(some.Area), t.w.ShortPeriod(some.Period)}, old: why(x.Old), new: why(x.New),
		})
	}
	return s
}
