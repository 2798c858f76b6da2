package site

import (
	"cmp"
	"slices"

	"tiendo/internal/chart"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

func (e *edition) homePage(p place) any {
	site := e.rec.Site
	page := &Home{Lead: e.text(site.Description)}
	var shown evidence
	var measures []*progress.Measure
	for _, plan := range e.rec.Plans {
		current := e.current(plan)
		measures = append(measures, current...)
		cards, table := e.cards(p, plan, current)
		page.Cards = append(page.Cards, cards...)
		page.Bullets = e.appendTable(page.Bullets, table)
		page.Plans = append(page.Plans, e.planLink(p, plan))
	}
	page.Bullets = withoutEmptyColumns(page.Bullets)
	for _, m := range measures {
		shown.measure(m)
	}
	counts, tally := e.tally(measures)
	page.Tally = tally
	if top := e.topArea(); top != nil {
		page.Matrix = e.matrix(p, top, e.goalsOf(top), &shown)
	}
	e.homeMaps(p, page)
	page.News = e.teasers(p, e.homeNews())
	if len(page.News) > 0 {
		page.AllNews = p.link(e.say("news.all", nil), e.index(e.news))
	}
	heading := e.text(site.Title)
	if !shown.newest.IsZero() {
		heading = e.headline(onePeriod(measures), counts, measures)
	}
	page.Note, page.More = e.partNote(p, measures)
	page.Frame = e.frame(p, "home", heading)
	page.Title = e.text(site.Title)
	if page.Matrix != nil {
		e.chartScript(&page.Frame, p)
	}
	page.describe(cmp.Or(page.Lead, heading))
	e.conclude(&page.Frame, p, shown, e.rec.Plans...)
	return page
}

// headline is the home page's sentence, which says so where all of it is of a
// part of a scope that has ended.
func (e *edition) headline(newest record.Period, t progress.Tally, measures []*progress.Measure) string {
	parts, others := 0, 0
	for _, m := range measures {
		switch {
		case m.Part != nil && !m.Part.All():
			parts++
		case m.Point != nil:
			others++
		}
	}
	if parts > 0 && others == 0 {
		return e.w.PartHeadline(newest, t)
	}
	return e.w.Headline(newest, t)
}

// onePeriod is the period of all measures that have a verdict; zero where they
// are of several.
func onePeriod(measures []*progress.Measure) (one record.Period) {
	for _, m := range measures {
		switch {
		case m.Verdict == progress.NoData:
		case one.IsZero():
			one = m.Point.Period
		case one.Instant() != m.Point.At:
			return record.Period{}
		case m.Point.Period.Unit < one.Unit: // of a year and its last half, the year
			one = m.Point.Period
		}
	}
	return one
}

// appendTable puts the rows of a second plan under those of the first. The
// caption names the area where it is that of all.
func (e *edition) appendTable(all, more chart.Table) chart.Table {
	if all.Head == nil {
		return more
	}
	if all.Caption != more.Caption {
		all.Caption = e.say("bullets.caption", locale.Args{"area": ""})
	}
	all.Rows = append(all.Rows, more.Rows...)
	return all
}

// topArea is the area whose children the home page compares: that of the first
// plan. Those of other plans are compared on their own pages.
func (e *edition) topArea() *record.Area {
	if len(e.rec.Plans) == 0 {
		return nil
	}
	return e.rec.Plans[0].Area
}

// homeNews are the newest articles, those that the editors feature first.
func (e *edition) homeNews() []*article {
	var list []*article
	for _, a := range e.articles {
		if a.Featured {
			list = append(list, a)
		}
	}
	for _, a := range first(e.articles, homeNews) {
		if !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return first(list, homeNews)
}
