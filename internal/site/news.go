package site

import (
	"slices"
	"strconv"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// onePage is how many articles a page of the list holds.
const onePage = 20

// topic is what articles are about, in the editors' own words.
type topic struct {
	label, slug string
	articles    []*article
}

// indexTopics gathers the topics. Spellings with the same slug are one topic,
// called as its newest article does; what has no slug has no page.
func (t *texts) indexTopics(lang string) {
	bySlug := map[string]*topic{}
	for _, a := range t.articles {
		for _, label := range a.Topics {
			slug := locale.Slug(label)
			of := bySlug[slug]
			if of == nil {
				of = &topic{label: label, slug: slug}
				bySlug[slug] = of
				if slug != "" {
					t.topics = append(t.topics, of)
				}
			}
			if slug != "" && !slices.Contains(a.topics, of) {
				of.articles = append(of.articles, a)
				a.topics = append(a.topics, of)
			}
		}
	}
	locale.Sort(lang, t.topics, func(x *topic) string { return x.label })
}

func (e *edition) topicLinks(p place, a *article) []Link {
	var links []Link
	for _, t := range a.topics {
		links = append(links, p.link(t.label, e.list(e.topic, t.slug)))
	}
	return links
}

// years lists the years with articles, newest first.
func (e *edition) years() []int {
	var years []int
	for _, a := range e.articles {
		if n := len(years); n == 0 || years[n-1] != a.Date.Year {
			years = append(years, a.Date.Year)
		}
	}
	return years
}

// addNews gives the articles and their lists addresses; a site without news
// has none of them.
func (e *edition) addNews(add func(string, diag.Pos, func(place) any)) {
	if len(e.articles) == 0 {
		return
	}
	var none diag.Pos
	for n := range e.newsPages() {
		add(e.newsPage(n), none, func(p place) any { return e.newsIndexPage(p, n) })
	}
	for _, a := range e.articles {
		add(a.addr, a.Pos, func(p place) any { return e.articlePage(p, a) })
	}
	for _, y := range e.years() {
		add(e.list(e.year, strconv.Itoa(y)), none, func(p place) any { return e.yearPage(p, y) })
	}
	for _, t := range e.topics {
		add(e.list(e.topic, t.slug), t.articles[0].Pos, func(p place) any { return e.topicPage(p, t) })
	}
}

func (e *edition) newsPages() int { return (len(e.articles) + onePage - 1) / onePage }

// newsPage is the address of a page of the list of all articles, from 0.
func (e *edition) newsPage(n int) string {
	if n == 0 {
		return e.index(e.news)
	}
	return e.list(e.page, strconv.Itoa(n+1))
}

func (e *edition) newsIndexPage(p place, n int) any {
	heading := e.say("news", nil)
	list := e.newsList(p, heading, e.articles[n*onePage:min(len(e.articles), (n+1)*onePage)], len(e.articles))
	if pages := e.newsPages(); pages > 1 {
		list.Page = e.say("news.page", locale.Args{"page": n + 1, "pages": pages})
		if n > 0 {
			named := e.say("news.title-of-page", locale.Args{"heading": heading, "page": n + 1})
			list.Title = e.say("title", locale.Args{"page": named, "site": list.Brand.Label})
			list.Newer = p.link(e.say("news.newer", nil), e.newsPage(n-1))
		}
		if n < pages-1 {
			list.Older = p.link(e.say("news.older", nil), e.newsPage(n+1))
		}
	}
	if n == 0 { // the index is itself the end of the way
		list.Crumbs = slices.Delete(list.Crumbs, 1, 2)
	}
	return list
}

func (e *edition) yearPage(p place, year int) any {
	var items []*article
	for _, a := range e.articles {
		if a.Date.Year == year {
			items = append(items, a)
		}
	}
	return e.newsList(p, e.say("news.of-year", locale.Args{"year": year}), items, len(items))
}

func (e *edition) topicPage(p place, t *topic) any {
	return e.newsList(p, e.say("news.of-topic", locale.Args{"topic": t.label}), t.articles, len(t.articles))
}

// newsList is what the lists of articles have in common; total is how many
// there are over all pages of the list.
func (e *edition) newsList(p place, heading string, items []*article, total int) *NewsList {
	f := e.frame(p, "news", heading, e.section(p, "nav.news", e.news))
	list := &NewsList{Frame: f, Items: e.teasers(p, items)}
	list.Lead = e.say("news.count", locale.Args{"n": total, "count": locale.Count(e.lang, int64(total))})
	for _, y := range e.years() {
		list.Years = append(list.Years, p.link(strconv.Itoa(y), e.list(e.year, strconv.Itoa(y))))
	}
	for _, t := range e.topics {
		list.Topics = append(list.Topics, p.link(t.label, e.list(e.topic, t.slug)))
	}
	list.describe(heading + ". " + e.text(e.rec.Site.Title) + ".")
	return list
}
