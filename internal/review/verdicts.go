package review

import (
	"tiendo/internal/compare"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// verdicts are those of one kind of pages.
func (t *teller) verdicts(where compare.Where) section {
	s := section{
		title: t.say("verdicts."+where.String(), nil), note: t.say("verdicts."+where.String()+".note", nil),
		head: []string{t.say("head.area", nil), t.say("head.goal", nil)},
	}
	for _, v := range t.Changes.Verdicts {
		if v.Where == where {
			m := v.Some()
			s.rows = append(s.rows, row{
				subject: []string{t.area(m.Area), t.goal(m.Goal)},
				old:     t.verdict(v.Old), new: t.turned(v),
			})
		}
	}
	return s
}

// turned is the new verdict, and whether it is a better or a worse one.
func (t *teller) turned(v compare.Verdict) string {
	said := t.verdict(v.New)
	switch better, worse := v.Better(); {
	case better:
		return t.say("better", locale.Args{"verdict": said})
	case worse:
		return t.say("worse", locale.Args{"verdict": said})
	}
	return said
}

// verdict is a measure's chip, with the figure that it judges.
func (t *teller) verdict(m *progress.Measure) string {
	if m == nil {
		return ""
	}
	args := locale.Args{"chip": t.w.Chip(m), "why": "", "value": t.w.Shown(m), "period": ""}
	if m.Point != nil {
		args["period"] = t.w.ShortPeriod(m.Point.Period)
	} else if m.At > 0 {
		args["period"] = t.w.ShortPeriod(m.At.Period())
	}
	if m.Verdict == progress.NoData {
		return t.say("no-verdict", locale.Args{"phrase": locale.UpperFirst(t.w.Phrase(m)), "value": args["value"], "period": args["period"]})
	}
	return t.say("verdict", args)
}

// area is an area's name, with its time where another has that name too.
func (t *teller) area(a *record.Area) string { return locale.UpperFirst(t.w.FullName(a)) }

// goal is the goal's name where there is little room.
func (t *teller) goal(g *record.Goal) string {
	if short := g.Short.In(t.w.Lang()); short != "" {
		return short
	}
	return g.Title.In(t.w.Lang())
}
