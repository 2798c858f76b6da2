package serve

import (
	"bytes"
	"html/template"
	"time"

	_ "embed"

	"tiendo/internal/locale"
	"tiendo/internal/record"
)

//go:embed status.html
var statusText string

var statusTemplate = template.Must(template.New("status").Parse(statusText))

// statusPage is what is to be done on the site.
type statusPage struct {
	Lang, Title, Home, AsOf, Checking string
	Sound                             string // nothing is wrong
	Errors, Warnings                  group
	Drafts                            drafts
	ReportsTitle, NoPlan              string
	Plans                             []planReports
}

// group is the problems of one severity.
type group struct {
	Title    string
	Problems []problem
}

type drafts struct {
	Title, None, Why string
	Items            []draft
}

type draft struct{ Title, Href, File, Date string }

// planReports are the reports that a plan still waits for.
type planReports struct {
	Title, State, Due, Next string
	Areas                   []lateAreas
}

// lateAreas are the late ones below one area.
type lateAreas struct {
	Above string
	Items []lateArea
}

type lateArea struct{ Name, Href string }

// status makes the page about what is to be done.
func (s *Server) status(st *state) []byte {
	lang := s.lang(st)
	s.mu.Lock()
	checked := st.checked
	s.mu.Unlock()
	p := &statusPage{
		Lang: lang, Title: say(lang, "status", nil), Home: say(lang, "home", nil),
		AsOf:         say(lang, "as-of", args{"date": locale.Date(lang, st.AsOf.Year, st.AsOf.Month, st.AsOf.Day)}),
		ReportsTitle: say(lang, "reports", nil),
	}
	if !checked {
		p.Checking = say(lang, "checking", nil)
	}
	for _, d := range st.Diagnostics() {
		x := s.problem(d, lang)
		if x.Error {
			p.Errors.Problems = append(p.Errors.Problems, x)
		} else {
			p.Warnings.Problems = append(p.Warnings.Problems, x)
		}
	}
	p.Errors.Title = say(lang, "errors", args{"n": len(p.Errors.Problems)})
	p.Warnings.Title = say(lang, "warnings", args{"n": len(p.Warnings.Problems)})
	if checked && len(p.Errors.Problems)+len(p.Warnings.Problems) == 0 {
		p.Sound = say(lang, "sound", nil)
	}
	p.Drafts = s.drafts(st, lang)
	for _, plan := range st.Record.Plans {
		p.Plans = append(p.Plans, s.reports(st, plan, lang))
	}
	if len(p.Plans) == 0 {
		p.NoPlan = say(lang, "no-plan", nil)
	}
	var b bytes.Buffer
	if err := statusTemplate.Execute(&b, p); err != nil {
		panic("serve: " + err.Error()) // our own template
	}
	return b.Bytes()
}

func (s *Server) drafts(st *state, lang string) drafts {
	d := drafts{None: say(lang, "no-drafts", nil), Why: say(lang, "drafts-why", nil)}
	for _, a := range st.Record.Articles {
		if !a.Draft {
			continue
		}
		item := draft{Title: a.Title, File: a.Pos.File, Date: locale.Date(lang, a.Date.Year, a.Date.Month, a.Date.Day)}
		if addr := st.Article(a); addr != "" {
			item.Href = "/" + addr
		}
		d.Items = append(d.Items, item)
	}
	d.Title = say(lang, "drafts", args{"n": len(d.Items)})
	return d
}

// reports tells which areas have not reported the newest period, and how late
// they are on the machine's day.
func (s *Server) reports(st *state, plan *record.Plan, lang string) planReports {
	c := st.Book.Due(plan)
	out := planReports{Title: plan.Title.In(lang)}
	if !c.NewestPeriod.IsZero() {
		period := args{"period": c.NewestPeriod.String(), "n": len(c.Late)}
		out.State = say(lang, "all-in", period)
		if len(c.Late) > 0 {
			out.State = say(lang, "late", period)
			out.Due = s.due(c.NewestPeriod.Instant().AddMonths(plan.ReportDue), st.AsOf, lang)
		}
	}
	if !c.NextPeriod.IsZero() && c.NextPeriod != c.NewestPeriod {
		out.Next = say(lang, "next", args{"period": c.NextPeriod.String(), "due": s.due(c.NextDue, st.AsOf, lang)})
	}
	place := map[*record.Area]int{}
	for _, a := range c.Late {
		i, ok := place[a.Parent]
		if !ok {
			i = len(out.Areas)
			place[a.Parent] = i
			out.Areas = append(out.Areas, lateAreas{})
			if a.Parent != nil {
				out.Areas[i].Above = a.Parent.FullName(lang)
			}
		}
		out.Areas[i].Items = append(out.Areas[i].Items, lateArea{locale.UpperFirst(a.FullName(lang)), "/" + st.Area(a)})
	}
	return out
}

// due says a day with how long ago it was, or is to come: counted on the
// machine's day, or on the one that the site is shown as of.
func (s *Server) due(day, asOf record.Date, lang string) string {
	today := s.o.Build.Clock
	if !s.o.Build.AsOf.IsZero() || today.IsZero() {
		today = asOf
	}
	text := say(lang, "due", args{"date": locale.Date(lang, day.Year, day.Month, day.Day)})
	switch n := days(day, today); {
	case n > 0:
		return text + ", " + say(lang, "days", args{"n": n})
	case n < 0:
		return text + ", " + say(lang, "left", args{"n": -n})
	}
	return text
}

// days is how many days lie between two dates.
func days(from, to record.Date) int {
	at := func(d record.Date) time.Time {
		return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	}
	return int(at(to).Sub(at(from)).Hours() / 24)
}

// brokenPage stands in for a page that never could be made.
func (s *Server) brokenPage(st *state) []byte {
	lang := s.lang(st)
	var b bytes.Buffer
	b.WriteString("<!doctype html>\n<html lang=\"" + escaped(lang) + "\">\n<head><meta charset=\"utf-8\">" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + escaped(say(lang, "broken", nil)) + "</title></head>\n<body><h1>" +
		escaped(say(lang, "broken", nil)) + "</h1><p>" + escaped(say(lang, "broken-why", nil)) + "</p></body>\n</html>\n")
	return b.Bytes()
}

func escaped(s string) string { return template.HTMLEscapeString(s) }
