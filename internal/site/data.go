package site

import (
	"tiendo/internal/record"
)

func (e *edition) dataPage(p place) any {
	page := &Data{
		Frame: e.frame(p, "data", e.say("data", nil)), Lead: e.say("data.lead", nil),
		Licence: e.sourceLink(p, e.rec.Site.Licence), Citation: e.citeAll(p),
	}
	for _, f := range []struct{ addr, key string }{
		{figuresFile, "figures"}, {figuresTwin, "figures-excel"}, {measuresFile, "measures"}, {measuresTwin, "measures-excel"},
	} {
		page.Files = append(page.Files, Download{p.link(at(f.addr).file(), f.addr), e.say("data.file."+f.key, nil)})
	}
	page.Columns = []Columns{
		e.columns("so-lieu.csv", "figures", figuresHead), e.columns("tong-hop.csv", "measures", measuresHead),
	}
	var shown evidence
	for _, plan := range e.rec.Plans {
		for _, g := range plan.Goals {
			if e.lines[g]() != nil {
				page.Charts = append(page.Charts, Download{
					p.link(e.text(g.Title), e.chartData(g)), at(e.chartData(g)).file(),
				})
			}
		}
	}
	page.Taken = e.takenPatterns()
	for _, a := range e.rec.Areas {
		for _, r := range e.reportsOf(a) {
			for _, f := range r.Figures {
				shown.figure(f)
			}
		}
	}
	for _, s := range []record.Status{record.Final, record.Provisional, record.Illustrative} {
		page.Statuses = append(page.Statuses, Fact{Label: s.String(), Value: e.say("data.status."+s.String(), nil)})
	}
	page.describe(page.Lead)
	e.conclude(&page.Frame, p, shown, e.rec.Plans...)
	e.shareAll(&page.Frame, shown)
	return page
}

// columns is a file's dictionary.
func (e *edition) columns(file, key string, head []string) Columns {
	c := Columns{File: file}
	for _, column := range head {
		c.Rows = append(c.Rows, Fact{Label: column, Value: e.say("column."+key+"."+column, nil)})
	}
	return c
}

// file is the name of the file at the place.
func (p place) file() string { return p.addr[len(p.dir):] }

// figure is for downloads, which hold every figure.
func (s *evidence) figure(f *record.Figure) {
	s.status = max(s.status, f.Status)
	if s.newest.IsZero() || f.Report.Period.Instant() > s.newest.Instant() {
		s.newest = f.Report.Period
	}
}
