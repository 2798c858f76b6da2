package site

import (
	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// posters is the folder of the pictures that other sites show beside a link.
const posters = machine + "anh-the/"

func (a addresses) homePoster() string { return posters + a.prefix + "trang-chu.png" }
func (a addresses) goalPoster(g *record.Goal) string {
	return posters + a.prefix + "muc-tieu/" + g.ID + ".png"
}
func (a addresses) areaPoster(x *record.Area) string {
	return posters + a.prefix + "dia-ban/" + x.ID + ".png"
}

// addPosters gives the pictures for sharing their addresses.
func (e *edition) addPosters(d *directory) {
	if e.rec.Site.Pictures == record.PicturesNone {
		return
	}
	add := func(addr string, pos diag.Pos, content func() *Poster) {
		d.add(Page{Addr: addr, Content: func() any { return content() }, Pos: pos})
	}
	add(e.homePoster(), diag.Pos{}, e.makeHomePoster)
	for _, p := range e.rec.Plans {
		for _, g := range p.Goals {
			add(e.goalPoster(g), g.Pos, func() *Poster { return e.makeGoalPoster(g) })
		}
	}
	for _, a := range e.rec.Areas {
		if e.pictured(a) {
			add(e.areaPoster(a), a.Pos, func() *Poster { return e.makeAreaPoster(a) })
		}
	}
}

func (e *edition) makeGoalPoster(g *record.Goal) *Poster {
	m := e.book.Current(g, g.Plan.Area)
	p := &Poster{
		Site: e.text(e.rec.Site.Title), Title: e.text(g.Title),
		Place:  joinNonEmpty(" · ", locale.UpperFirst(e.w.Territory(g, m.Area, m.Part)), e.period(m)),
		Number: e.w.Shown(m), Note: e.parts(m), Chip: e.chip(m), Mark: e.w.Status(m.Status),
		Bullet: chart.Bullet(e.w, e.book, m, "bullet_"+g.ID),
	}
	if m.Small {
		p.Number, p.Note = p.Note, p.Number
	}
	if p.Number == "" {
		p.Note = e.w.Short(m)
	}
	for i, t := range e.book.Targets(g, m.Area) {
		if m.Target != nil && t.By == m.Target.By || m.Target == nil && i == 0 {
			p.Target = e.say("poster.target", locale.Args{"target": e.target(g, &t)})
		}
	}
	return p
}

func (e *edition) makeAreaPoster(a *record.Area) *Poster {
	var shown evidence
	var measures []*progress.Measure
	for _, g := range e.goalsOf(a) {
		m := e.book.Newest(g, a)
		shown.measure(m)
		measures = append(measures, m)
	}
	counts, tally := e.tally(measures)
	p := &Poster{Site: e.text(e.rec.Site.Title), Title: e.name(a), Counts: tally.Items, Mark: e.w.Status(shown.status)}
	if tally.Total > 0 {
		p.Place = e.w.AreaHeadline(a, shown.newest, counts)
	}
	return p
}

func (e *edition) makeHomePoster() *Poster {
	var shown evidence
	var measures []*progress.Measure
	for _, plan := range e.rec.Plans {
		for _, m := range e.current(plan) {
			shown.measure(m)
			measures = append(measures, m)
		}
	}
	counts, tally := e.tally(measures)
	p := &Poster{
		Site: e.text(e.rec.Site.Title), Title: e.text(e.rec.Site.Title), Counts: tally.Items, Mark: e.w.Status(shown.status),
	}
	if !shown.newest.IsZero() {
		p.Title = e.headline(shown.newest, counts, measures)
	}
	if top := e.topArea(); top != nil {
		p.Place = e.name(top)
	}
	return p
}
