// Package site settles every page and address before a byte is made: the site
// is a function from an address to bytes, and this is its domain. A page's
// contents are made when asked for, from the record and its measures alone.
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
}

// Assets are the theme's files as pages link them.
type Assets struct {
	Style string   // address, fingerprinted
	Icon  string   // address
	Fonts []string // addresses to preload
}

// Site is every address.
type Site struct {
	pages []Page
}

// New settles the addresses and reports what collides or leads nowhere.
func New(in Inputs, log *diag.Log) *Site { return &Site{} }

// Pages lists every address in the order of publishing.
func (s *Site) Pages() []Page { return s.pages }

// Page is an address and how to make what is there. Exactly one of Content and
// File is set.
type Page struct {
	Addr    string     // slash-separated, relative to the root: "muc-tieu/gia-dinh-hoc-tap.html"
	Content func() any // one of the types of content.go, made when asked for, from any goroutine
	File    string     // a file of the sources that is published unchanged: "content/news/le.jpg"
}
