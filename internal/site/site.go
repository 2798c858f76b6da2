// Package site settles every page and address before a byte is made: the site
// is a function from an address to bytes, and this is its domain. A page's
// contents are made when asked for, from the record and its measures alone.
//
// # Links in texts
//
// In news and pages (content/**/*.md) a link may be written in four ways:
//
//	[mục tiêu](goal:gia-dinh-hoc-tap)       a goal's page, by its id
//	[phường Mũi Né](area:mui-ne)            an area's page; area:mui-ne#gia-dinh-hoc-tap its section on a goal
//	[giới thiệu](../pages/gioi-thieu.md)    another text or a file, as it lies in the folders; #heading may follow
//	[phương pháp](/phuong-phap.html)        any other address of the site, from its root
//
// beside addresses of other sites (https://…, mailto:, tel:). A link into the
// site that leads nowhere is an error. Pictures lie beside the text.
//
// # Pictures and attachments
//
// A file under content/ that is no text is published unchanged: content/x/y.jpg
// at tep/x/y.jpg (files/x/y.jpg on a site in English).
//
// # 404.html
//
// A host answers it for missing addresses at any depth, so where base_url is
// set its links begin at the host's root, with the path that base_url has.
// Without base_url they are relative: right for addresses in the root alone.
package site

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Inputs are what a site is made of.
type Inputs struct {
	Record *record.Record
	Book   *progress.Book
	Words  map[string]*locale.Catalogue // by language
	Assets Assets
	Drafts bool // drafts are published too

	// Before is the site as it was before a change, nil for none: texts that did
	// not change are not parsed again.
	Before *Site
}

// Assets are the theme's files as pages link them.
type Assets struct {
	Style string   // address, fingerprinted
	Icon  string   // address
	Fonts []string // addresses to preload
	// Scripts and what scripts load, by name in the theme: "js/chart.js".
	Scripts map[string]string
}

// Site is every address.
type Site struct{ edition *edition }

// New settles the addresses and reports what collides or leads nowhere.
func New(in Inputs, log *diag.Log) *Site {
	s := Settle(in, log)
	s.Check(log)
	return s
}

// Settle is New but for the texts, which are read when they are asked for: the
// way to one page of thousands.
func Settle(in Inputs, log *diag.Log) *Site {
	e := newEdition(in, in.Record.Site.Lang())
	room := len(in.Record.Areas) + len(in.Record.Articles)
	if in.Before != nil {
		room = len(in.Before.Pages())
	}
	d := newDirectory(room, log)
	e.addLiveFiles(d)
	e.addMachineFiles(d) // they take longest to make
	e.addTakeaways(d)
	e.addPosters(d)
	e.addPages(d)
	e.addFiles(d)
	e.directory = d
	e.in.Before = nil // or each would keep all that were before it
	return &Site{e}
}

// Check reports what is wrong in texts, and links that lead nowhere.
func (s *Site) Check(log *diag.Log) { s.edition.checkTexts(log) }

// Area is the address of an area's page.
func (s *Site) Area(a *record.Area) string { return s.edition.area(a) }

// Article is the address of a news item; "" where it is not published.
func (s *Site) Article(a *record.Article) string {
	if t := s.edition.byFile[a.Pos.File]; t != nil {
		return t.addr
	}
	return ""
}

// Pages lists every address in the order of publishing.
func (s *Site) Pages() []Page { return s.edition.directory.pages }

// Page is what is at an address; nil where nothing is.
func (s *Site) Page(addr string) *Page { return s.edition.directory.at(addr) }

// Page is an address and how to make what is there. Exactly one of Content and
// File is set.
type Page struct {
	Addr    string     // slash-separated, relative to the root: "muc-tieu/gia-dinh-hoc-tap.html"
	Content func() any // one of the types of content*.go, made when asked for, from any goroutine
	File    string     // a file of the sources that is published unchanged: "content/news/le.jpg"
	Pos     diag.Pos   // what asked for it; zero for pages that every site has
}
