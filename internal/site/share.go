package site

import (
	"encoding/json"
	"net/url"
	"strconv"

	"tiendo/internal/record"
)

// The size of a poster.
const (
	posterWidth  = 1200
	posterHeight = 630
)

var ogLocales = map[string]string{"vi": "vi_VN", "en": "en_US"}

// share gives a page what other sites show of it beside a link. That speaks in
// full addresses, so a site that does not know its own has nothing to say; nor
// has the page for addresses that are none.
func (e *edition) share(f *Frame, p place) {
	if f.Canonical == "" || p.base != "" {
		return
	}
	f.Share = &Share{Type: "website", URL: f.Canonical, Site: f.Brand.Label, Locale: ogLocales[e.lang]}
	if e.rec.Site.Pictures != record.PicturesNone {
		e.poster(f, e.homePoster())
	}
}

// Linked is what search engines are told of a page as JSON-LD: its place in the
// site, and what it is beside a page.
func (f *Frame) Linked() []string {
	if f.Share == nil {
		return nil
	}
	here, err := url.Parse(f.Share.URL)
	if err != nil || len(f.Crumbs) < 2 {
		return f.Share.Data
	}
	list := ldBreadcrumbs{Context: schemaOrg, Type: "BreadcrumbList"}
	for i, c := range f.Crumbs {
		if to, err := here.Parse(c.Href); err == nil {
			list.Items = append(list.Items, ldCrumb{"ListItem", i + 1, c.Label, to.String()})
		}
	}
	return append([]string{linkedData(list)}, f.Share.Data...)
}

// poster shows the picture at the address beside links to the page.
func (e *edition) poster(f *Frame, addr string) {
	if f.Share != nil && e.rec.Site.Pictures != record.PicturesNone {
		f.Share.Image = ShareImage{URL: e.absolute(addr), Width: posterWidth, Height: posterHeight}
	}
}

func linkedData(ld any) string {
	b, err := json.Marshal(ld) // which escapes what would end the script
	if err != nil {
		panic("site: " + err.Error())
	}
	return string(b)
}

const schemaOrg = "https://schema.org"

type ldBreadcrumbs struct {
	Context string    `json:"@context"`
	Type    string    `json:"@type"`
	Items   []ldCrumb `json:"itemListElement"`
}

type ldCrumb struct {
	Type     string `json:"@type"`
	Position int    `json:"position"`
	Name     string `json:"name"`
	Item     string `json:"item"`
}

// ldParty is who publishes.
type ldParty struct {
	Type string `json:"@type"`
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

func (e *edition) publisher() ldParty {
	return ldParty{"Organization", e.text(e.rec.Site.Publisher), e.absolute("")}
}

type ldArticle struct {
	Context   string  `json:"@context"`
	Type      string  `json:"@type"`
	Headline  string  `json:"headline"`
	Published string  `json:"datePublished"`
	Summary   string  `json:"description,omitempty"`
	Image     string  `json:"image,omitempty"`
	Language  string  `json:"inLanguage"`
	Page      string  `json:"mainEntityOfPage"`
	Author    string  `json:"author,omitempty"` // the byline as it stands: a person or an office
	Publisher ldParty `json:"publisher"`
}

// shareArticle says what an article is; its own picture goes with it.
func (e *edition) shareArticle(f *Frame, a *article) {
	if f.Share == nil {
		return
	}
	f.Share.Type, f.Share.Published = "article", a.Date.String()
	if e.content[a.Image.Src] {
		f.Share.Image = ShareImage{URL: e.absolute(e.file(a.Image.Src)), Alt: a.Image.Alt}
	}
	f.Share.Data = append(f.Share.Data, linkedData(ldArticle{
		Context: schemaOrg, Type: "NewsArticle", Headline: a.Title, Published: a.Date.String(), Summary: f.Description,
		Image: f.Share.Image.URL, Language: e.lang, Page: f.Canonical, Author: a.Author, Publisher: e.publisher(),
	}))
}

type ldDataset struct {
	Context     string       `json:"@context"`
	Type        string       `json:"@type"`
	Name        string       `json:"name"`
	Description string       `json:"description"`
	URL         string       `json:"url"`
	Language    string       `json:"inLanguage"`
	Licence     string       `json:"license,omitempty"`
	Free        bool         `json:"isAccessibleForFree"`
	Creator     ldParty      `json:"creator"`
	Publisher   ldParty      `json:"publisher"`
	Time        string       `json:"temporalCoverage,omitempty"`
	Place       *ldPlace     `json:"spatialCoverage,omitempty"`
	Measured    []string     `json:"variableMeasured,omitempty"`
	Files       []ldDownload `json:"distribution"`
}

type ldPlace struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type ldDownload struct {
	Type   string `json:"@type"`
	Format string `json:"encodingFormat"`
	URL    string `json:"contentUrl"`
}

// shareData says what data a page offers, once all of it is final: what is
// made up, or may still change, is no data set for others to find.
func (e *edition) shareData(f *Frame, s evidence, name string, goals []*record.Goal, files ...string) {
	if f.Share == nil || s.status != record.Final || s.newest.IsZero() || len(files) == 0 {
		return
	}
	d := ldDataset{
		Context: schemaOrg, Type: "Dataset", Name: name, Description: f.Description, URL: f.Canonical, Language: e.lang,
		Licence: e.rec.Site.Licence.URL, Free: true, Creator: e.publisher(), Publisher: e.publisher(),
		Time: e.span(goals, s.newest),
	}
	for _, g := range goals {
		d.Measured = append(d.Measured, e.text(g.Title))
	}
	if len(goals) > 0 {
		d.Place = &ldPlace{"Place", e.name(goals[0].Plan.Area)}
	}
	for _, addr := range files {
		d.Files = append(d.Files, ldDownload{"DataDownload", "text/csv", e.absolute(addr)})
	}
	f.Share.Data = append(f.Share.Data, linkedData(d))
}

// shareGoal gives a goal's page its own picture, and says what data it offers.
func (e *edition) shareGoal(f *Frame, g *record.Goal, s evidence) {
	e.poster(f, e.goalPoster(g))
	if e.sourcesOf().of[g] != nil {
		e.shareData(f, s, f.Heading, []*record.Goal{g}, figuresFile, measuresFile)
	}
}

// shareAll says what data the whole site offers.
func (e *edition) shareAll(f *Frame, s evidence) {
	e.shareData(f, s, e.text(e.rec.Site.Title), e.rec.Goals(), figuresFile, measuresFile)
}

// span is from the first year with a figure to the last, as ISO 8601 has it.
func (e *edition) span(goals []*record.Goal, newest record.Period) string {
	first := newest.Instant()
	for _, g := range goals {
		if all := e.book.Instants(g); len(all) > 0 {
			first = min(first, all[0])
		}
	}
	return strconv.Itoa(first.Year()) + "/" + strconv.Itoa(newest.Instant().Year())
}
