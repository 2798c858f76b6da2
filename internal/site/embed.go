package site

import (
	"html"
	"strconv"
	"unicode/utf8"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// embeds is the folder of the pages that other sites show in a frame: the same
// in every language, those of a second one in a folder of its name.
const embeds = "nhung/"

func (a addresses) embed(t *takeaway) string { return embeds + a.prefix + t.name + ".html" }

// embedded reports whether a chart has a page to be shown elsewhere.
func (e *edition) embedded(t *takeaway) bool {
	switch e.rec.Site.Embeds {
	case record.EmbedNone:
		return false
	case record.EmbedAreas:
		return len(t.areas) == 1 && t.areas[0] == t.area
	}
	return t.name == t.goal.ID
}

// addEmbeds gives the pages for other sites their addresses.
func (e *edition) addEmbeds(add func(string, diag.Pos, func(place) any)) {
	for _, p := range e.rec.Plans {
		areas := []*record.Area{p.Area}
		if e.rec.Site.Embeds == record.EmbedAreas {
			areas = e.rec.Areas
		}
		for _, g := range p.Goals {
			for _, a := range areas {
				if !e.book.Concerns(g, a) || len(e.book.Series(g, a).Points) == 0 {
					continue
				}
				if t := e.lineOf(g, a); e.embedded(t) {
					add(e.embed(t), g.Pos, func(at place) any { return e.embedPage(at, t) })
				}
			}
		}
	}
}

// embedPage is a chart alone, with all that a reader of another site needs. It
// has no navigation: its links open in place of that site's page.
func (e *edition) embedPage(p place, t *takeaway) any {
	own := e.goal(t.goal)
	link := p.to(own)
	if t.area != t.goal.Plan.Area {
		own = e.area(t.area)
		link = p.part(own, t.goal.ID)
	}
	m, line := e.book.Newest(t.goal, t.area), t.spec()
	f := e.frame(p, "embed", line.Title)
	f.Canonical, f.NoIndex = e.absolute(own), true
	f.Nav, f.Crumbs, f.Footer, f.Feedback, f.Share = nil, nil, nil, Link{}, nil
	f.describe(line.Sentence)
	var shown evidence
	shown.measure(m)
	shown.series(e.book.Series(t.goal, t.area))
	page := &Embed{
		Frame: f, Line: line, Chip: e.chip(m), Mark: e.w.Status(shown.status), Source: e.citeChart(t),
		Back: Link{Label: e.say("embed.back", nil), Href: link},
	}
	if page.Chip.Word = e.w.DatedChip(m); m.Cause == progress.NoVerdictHere {
		page.Chip = Chip{}
	}
	return page
}

// embedFrame is the line for another site's page.
func embedFrame(addr, title string, height int) string {
	return `<iframe src="` + html.EscapeString(addr) + `" title="` + html.EscapeString(title) + `" width="100%" height="` +
		strconv.Itoa(height) + `" style="border:0" loading="lazy"></iframe>`
}

// embedHeight is how many px a page for other sites takes at most, from the
// width of a phone up. A test measures it in a browser.
func embedHeight(s *chart.Spec, source string) int {
	const (
		drawing = 400 // on a desk the taller one, with its legend
		around  = 150 // chip, table's summary, way back, margins
	)
	lines := func(text string, perLine, height int) int {
		return (utf8.RuneCountInString(text)/perLine + 1) * height
	}
	phone := lines(s.Title, 24, 30) + lines(s.Sentence, 34, 27) + lines(source, 38, 22)
	return (drawing + around + phone + 9) / 10 * 10
}
