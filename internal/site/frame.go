package site

import (
	"net/url"
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// chrome is what the pages of one folder have in common around their contents.
type chrome struct {
	brand       Link
	search      Link
	nav, footer []Link
	licence     Link
	style, icon string
	fonts       []string
}

// makeChromes settles the chrome of every folder that has pages.
func (e *edition) makeChromes() map[string]chrome {
	m := map[string]chrome{}
	for _, addr := range []string{
		e.home(), e.index(e.goals), e.index(e.areas), e.index(e.plans), e.index(e.news), e.index(e.solutions), e.index(e.data),
		e.list(e.page, "x"), e.list(e.year, "x"), e.list(e.topic, "x"),
	} {
		p := at(addr)
		m[p.dir] = e.makeChrome(place{dir: p.dir})
	}
	return m
}

func (e *edition) makeChrome(p place) chrome {
	c := chrome{
		brand: p.link(e.text(e.rec.Site.Title), e.home()),
		style: p.to(e.in.Assets.Style), icon: p.to(e.in.Assets.Icon),
		licence: e.sourceLink(p, e.rec.Site.Licence),
		search:  Link{Label: e.say("nav.search", nil), Href: p.part(e.root(e.search), searchAnchor)},
	}
	for _, f := range e.in.Assets.Fonts {
		c.fonts = append(c.fonts, p.to(f))
	}
	section := func(key, folder string, there bool) {
		if there {
			l := p.link(e.say(key, nil), e.index(folder))
			l.Current = strings.HasPrefix(p.dir, e.prefix+folder+"/")
			c.nav = append(c.nav, l)
		}
	}
	section("nav.goals", e.goals, len(e.rec.Plans) > 0)
	section("nav.areas", e.areas, e.manyAreas())
	section("nav.news", e.news, len(e.articles) > 0)
	section("nav.solutions", e.solutions, e.hasSolutions())
	section("nav.data", e.data, true)
	for _, plan := range e.rec.Plans {
		c.footer = append(c.footer, e.planLink(p, plan))
	}
	c.footer = append(c.footer, p.link(e.say("nav.method", nil), e.root(e.method)))
	for _, t := range e.texts.pages {
		if t.page.Menu || t.page.Slug == e.about {
			c.footer = append(c.footer, p.link(t.page.Title, e.root(t.page.Slug)))
		}
	}
	return c
}

// frame is what stands around a page. The crumbs between the home page and the
// page itself are given.
func (e *edition) frame(p place, kind, heading string, crumbs ...Link) Frame {
	c, ok := e.chromes[p.dir]
	if !ok || p.base != "" {
		c = e.makeChrome(p)
	}
	site := e.rec.Site
	f := Frame{
		Kind: kind, Lang: e.lang, Heading: heading, Canonical: e.absolute(p.addr),
		Title: e.say("title", locale.Args{"page": heading, "site": c.brand.Label}),
		Brand: c.brand, Search: c.search, Nav: c.nav, Footer: c.footer, Publisher: e.text(site.Publisher), Licence: c.licence,
		Style: c.style, Icon: c.icon, Fonts: c.fonts,
	}
	f.Footer = markCurrent(f.Footer, p)
	if kind != "home" {
		f.Crumbs = append([]Link{p.link(e.say("nav.home", nil), e.home())}, crumbs...)
		f.Crumbs = append(f.Crumbs, Link{Label: heading, Href: p.to(p.addr), Current: true})
	}
	if site.Feedback != "" {
		page := heading
		if kind == "home" { // its heading changes with the figures
			page = c.brand.Label
		}
		f.Feedback = Link{Label: e.say("feedback", nil), Href: e.mailto(site.Feedback, page, p)}
	}
	e.share(&f, p)
	return f
}

// script gives a page one of the theme's scripts; data are names and values in
// turn. A theme without it has pages without it.
func (e *edition) script(f *Frame, p place, name string, data ...string) {
	addr := e.in.Assets.Scripts[name]
	if addr == "" {
		return
	}
	s := Script{Src: p.to(addr)}
	for i := 1; i < len(data); i += 2 {
		s.Data = append(s.Data, Attr{data[i-1], data[i]})
	}
	f.Scripts = append(f.Scripts, s)
}

// markCurrent marks the link to the page itself, in a copy.
func markCurrent(links []Link, p place) []Link {
	self := p.to(p.addr)
	i := slices.IndexFunc(links, func(l Link) bool { return l.Href == self })
	if i < 0 {
		return links
	}
	links = slices.Clone(links)
	links[i].Current = true
	return links
}

// mailto opens a letter about a page whose subject says which.
func (e *edition) mailto(to, heading string, p place) string {
	addr := e.absolute(p.addr)
	if addr == "" {
		addr = p.addr
	}
	subject := e.say("feedback.subject", locale.Args{"page": heading, "address": addr})
	return "mailto:" + to + "?subject=" + strings.ReplaceAll(url.QueryEscape(subject), "+", "%20")
}

// section is the crumb of a section's index.
func (e *edition) section(p place, key, folder string) Link {
	return p.link(e.say(key, nil), e.index(folder))
}

// evidence is what a page shows, as far as its frame must say so: how far its
// figures can be relied on, and the newest of them.
type evidence struct {
	status record.Status
	newest record.Period
	area   *record.Area // whose page it is; nil for the plan's top area
}

func (s *evidence) point(p *progress.Point) {
	if p == nil {
		return
	}
	s.status = max(s.status, p.Status)
	if s.newest.IsZero() || p.At > s.newest.Instant() {
		s.newest = p.Period
	}
}

func (s *evidence) measure(m *progress.Measure) {
	s.status = max(s.status, m.Status)
	s.point(m.Point)
	if m.Last != nil {
		s.measure(m.Last)
	}
}

// series is for charts: they draw every point, thin ones too.
func (s *evidence) series(x *progress.Series) {
	for _, p := range x.Points {
		s.point(p)
	}
	for _, p := range x.Thin {
		s.status = max(s.status, p.Status)
	}
}

// conclude writes into the frame what the evidence asks for: the notice while
// a figure is illustrative, the date of the newest, and when the next is due.
func (e *edition) conclude(f *Frame, p place, s evidence, plans ...*record.Plan) {
	if s.status == record.Illustrative {
		f.NoIndex, f.Notice = true, e.say("notice", nil)
		for _, t := range e.texts.pages {
			if t.page.Slug == e.about {
				f.NoticeLink = p.link(e.say("notice.more", nil), e.root(t.page.Slug))
			}
		}
	}
	if !s.newest.IsZero() {
		f.DataState = e.say("data-state", locale.Args{"period": e.w.Period(s.newest)})
	}
	due := make([]string, 0, len(plans))
	for _, plan := range plans {
		text := e.calendar(plan, s.area)
		if len(plans) > 1 {
			text = e.say("due-of-plan", locale.Args{"plan": e.text(plan.Title), "due": text})
		}
		due = append(due, text)
	}
	f.DueState = strings.Join(due, " ")
}

// calendar tells of a plan's reports: of all, or of those that an area and the
// areas in it owe.
func (e *edition) calendar(plan *record.Plan, of *record.Area) string {
	c := e.calendars[plan]()
	if of == nil || of == plan.Area {
		return e.w.Calendar(c)
	}
	late := c.Late
	c.Late = nil
	for _, a := range late {
		if within(a, of) {
			c.Late = append(c.Late, a)
		}
	}
	return e.w.AreaCalendar(c, of)
}

func within(a, of *record.Area) bool {
	for a != nil && a != of {
		a = a.Above()
	}
	return a == of
}

// describe sets the description, which search engines show.
func (f *Frame) describe(text string) { f.Description = strings.Join(strings.Fields(text), " ") }
