package record

import "tiendo/internal/diag"

// Article is a news item: content/news/<slug>.md.
type Article struct {
	Slug     string
	Lang     string // the site's first language; content/news/<slug>.en.md is a translation
	Title    string
	Date     Date
	Author   string
	Summary  string
	Topics   []string // as written; their addresses are slugs of them
	Goals    []*Goal
	Areas    []*Area
	Image    Image
	Draft    bool
	Featured bool
	Body     []byte // Markdown after the front matter
	BodyLine int    // the line of the file on which Body begins, from 1
	Dir      string // folder of the file, for relative links: "content/news"
	Pos      diag.Pos
	DatePos  diag.Pos
}

// Image is an article's picture.
type Image struct {
	Src     string // path of one of the record's Files; "" for none
	Alt     string
	Caption string
	Credit  string
	Pos     diag.Pos
}

// Page is a page of prose: content/pages/<slug>.md at <slug>.html.
type Page struct {
	Slug     string
	Lang     string
	Title    string
	Summary  string
	Menu     bool // has a link in the footer
	Body     []byte
	BodyLine int
	Dir      string
	Pos      diag.Pos
}

// File is a picture or an attachment under content/, published unchanged.
type File struct {
	Path string // slash-separated, relative to the site: "content/news/le-phat-dong.jpg"
	Size int64
}
