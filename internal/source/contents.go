package source

import (
	"cmp"
	"slices"

	"tiendo/internal/record"
)

// contents are what files hold, in the record's order. The lists are never
// changed: records have them.
type contents struct {
	reports  []*record.Report
	articles []*record.Article
	pages    []*record.Page
}

// The orders of what the files hold in the record.
var (
	articleOrder = func(a, b *record.Article) int {
		return cmp.Or(b.Date.Compare(a.Date), cmp.Compare(a.Slug, b.Slug), cmp.Compare(a.Lang, b.Lang))
	}
	pageOrder = func(a, b *record.Page) int {
		return cmp.Or(cmp.Compare(a.Slug, b.Slug), cmp.Compare(a.Lang, b.Lang))
	}
)

// gather puts what files hold in order.
func gather(all []found) (c contents) {
	for i := range all {
		c.reports = append(c.reports, all[i].reports...)
		c.articles = append(c.articles, all[i].articles...)
		c.pages = append(c.pages, all[i].pages...)
	}
	slices.SortStableFunc(c.reports, (*record.Report).Compare)
	slices.SortStableFunc(c.articles, articleOrder)
	slices.SortStableFunc(c.pages, pageOrder)
	return c
}

// replace has what a file holds now in the place of what it held.
func (c contents) replace(was, now *found) contents {
	return contents{
		replaced(c.reports, was.reports, now.reports, (*record.Report).Compare),
		replaced(c.articles, was.articles, now.articles, articleOrder),
		replaced(c.pages, was.pages, now.pages, pageOrder),
	}
}

// replaced is a copy of a list in order with some values instead of others.
func replaced[T comparable](list, out, in []T, order func(a, b T) int) []T {
	if len(out)+len(in) == 0 {
		return list
	}
	list = slices.Clone(list)
	for _, v := range out {
		i, _ := slices.BinarySearchFunc(list, v, order)
		i += slices.Index(list[i:], v)
		list = slices.Delete(list, i, i+1)
	}
	for _, v := range in {
		i, _ := slices.BinarySearchFunc(list, v, order)
		list = slices.Insert(list, i, v)
	}
	if len(list) == 0 {
		return nil // as reading anew finds it
	}
	return list
}
