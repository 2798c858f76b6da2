package site

import (
	"cmp"
	"slices"

	"tiendo/internal/record"
)

// article is a news item that is published.
type article struct {
	*record.Article
	*text
	topics []*topic
	index  int // its place, newest first
}

// short is what stands for the article in a list.
func (a *article) short() string {
	if a.Summary != "" {
		return a.Summary
	}
	return a.doc().Text(160)
}

// newsIndex lists what was written about what, newest first.
type newsIndex struct {
	goals map[*record.Goal][]*article
	areas map[*record.Area][]*article
}

const (
	homeNews    = 4
	relatedNews = 4
	// neighbours bounds how far in time related articles are looked for, on
	// either side, so that a page costs the same among five thousand.
	neighbours = 32
)

func (t *texts) indexNews(lang string) {
	t.newsOf = newsIndex{map[*record.Goal][]*article{}, map[*record.Area][]*article{}}
	for _, a := range t.articles {
		for _, g := range a.Goals {
			t.newsOf.goals[g] = append(t.newsOf.goals[g], a)
		}
		for _, x := range a.Areas {
			t.newsOf.areas[x] = append(t.newsOf.areas[x], a)
		}
	}
	t.indexTopics(lang)
}

// related picks the articles that share most with a: goals, areas, topics; of
// equals the nearest in time, then the newer.
func (e *edition) related(a *article) []*article {
	shared := map[*article]int{}
	count := func(list []*article) {
		i, _ := slices.BinarySearchFunc(list, a.index, func(b *article, index int) int { return b.index - index })
		for _, b := range list[max(0, i-neighbours):min(len(list), i+neighbours+1)] {
			if b != a {
				shared[b]++
			}
		}
	}
	for _, g := range a.Goals {
		count(e.newsOf.goals[g])
	}
	for _, x := range a.Areas {
		count(e.newsOf.areas[x])
	}
	for _, t := range a.topics {
		count(t.articles)
	}
	all := make([]*article, 0, len(shared))
	for b := range shared {
		all = append(all, b)
	}
	away := func(b *article) int { return max(b.index-a.index, a.index-b.index) }
	slices.SortFunc(all, func(b, c *article) int {
		return cmp.Or(shared[c]-shared[b], away(b)-away(c), b.index-c.index)
	})
	return first(all, relatedNews)
}

func first[T any](list []T, n int) []T { return list[:min(n, len(list))] }

func (e *edition) articlePage(p place, a *article) any {
	f := e.frame(p, "article", a.Title, e.section(p, "nav.news", e.news))
	f.describe(a.short())
	e.shareArticle(&f, a)
	page := &Article{
		Frame: f, Date: e.w.Date(a.Date), ISODate: a.Date.String(), Author: a.Author, Summary: a.Summary,
		Image: e.picture(p, a.Image), Body: e.html(p, a.text), Topics: e.topicLinks(p, a),
		Related: e.teasers(p, e.related(a)),
	}
	for _, g := range a.Goals {
		page.Goals = append(page.Goals, e.goalLink(p, g))
	}
	for _, x := range a.Areas {
		page.Areas = append(page.Areas, e.areaLink(p, x))
	}
	return page
}

// picture is an article's image; nil where it has none.
func (e *edition) picture(p place, i record.Image) *Picture {
	if !e.content[i.Src] {
		return nil
	}
	return &Picture{Src: p.to(e.file(i.Src)), Alt: i.Alt, Caption: i.Caption, Credit: i.Credit}
}

func (e *edition) teasers(p place, list []*article) []Teaser {
	var out []Teaser
	for _, a := range list {
		out = append(out, Teaser{
			Link: p.link(a.Title, a.addr), Date: e.w.Date(a.Date), ISODate: a.Date.String(),
			Summary: a.short(), Topics: e.topicLinks(p, a), Image: e.picture(p, a.Image),
		})
	}
	return out
}
