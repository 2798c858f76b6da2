package compare

import (
	"bytes"
	"slices"

	"tiendo/internal/record"
)

// Text is an article or a page of prose that is new, gone or different.
type Text struct {
	Change     Change
	News       bool // an article; else a page
	Slug, Lang string
	Title      string
}

// written is what its author wrote of a text.
type written struct {
	title, summary, author string
	date                   record.Date
	image                  record.Image
	draft, featured        bool
	topics                 []string
	body                   []byte
}

type textKey struct {
	news       bool
	slug, lang string
}

// texts compares the sources of news and pages; their order is that of both
// records: news first, the newest first.
func (p *pair) texts() (list []Text) {
	old, before := textsOf(p.was.Record)
	new, keys := textsOf(p.is.Record)
	for _, k := range keys {
		was, both := old[k]
		switch is := new[k]; {
		case !both && p.was.Record.Incomplete.Content:
		case !both:
			list = append(list, Text{Added, k.news, k.slug, k.lang, is.title})
		case !was.same(is):
			list = append(list, Text{Changed, k.news, k.slug, k.lang, is.title})
		}
	}
	for _, k := range before {
		if _, both := new[k]; !both && !p.is.Record.Incomplete.Content {
			list = append(list, Text{Removed, k.news, k.slug, k.lang, old[k].title})
		}
	}
	return list
}

func textsOf(rec *record.Record) (m map[textKey]written, keys []textKey) {
	m = map[textKey]written{}
	add := func(k textKey, w written) { m[k], keys = w, append(keys, k) }
	for _, a := range rec.Articles {
		add(textKey{true, a.Slug, a.Lang}, written{
			a.Title, a.Summary, a.Author, a.Date, unplaced(a.Image), a.Draft, a.Featured, a.Topics, a.Body,
		})
	}
	for _, x := range rec.Pages {
		add(textKey{false, x.Slug, x.Lang}, written{title: x.Title, summary: x.Summary, featured: x.Menu, body: x.Body})
	}
	return m, keys
}

// unplaced is a picture wherever its line is.
func unplaced(i record.Image) record.Image {
	return record.Image{Src: i.Src, Alt: i.Alt, Caption: i.Caption, Credit: i.Credit}
}

func (w written) same(x written) bool {
	return w.title == x.title && w.summary == x.summary && w.author == x.author && w.date == x.date && w.image == x.image &&
		w.draft == x.draft && w.featured == x.featured && slices.Equal(w.topics, x.topics) && bytes.Equal(w.body, x.body)
}
