package site

import (
	"html/template"
	"net/url"
	"strings"
)

// notFoundPage is answered for addresses that do not exist, at any depth; see
// the package comment for its links.
func (e *edition) notFoundPage(p place) any {
	if u, err := url.Parse(e.rec.Site.BaseURL); err == nil && u.Host != "" {
		p.base = strings.TrimSuffix(u.EscapedPath(), "/") + "/"
	}
	f := e.frame(p, "prose", e.say("not-found", nil))
	f.NoIndex, f.Canonical, f.Crumbs = true, "", nil
	f.describe(e.say("not-found.text", nil))
	return &Prose{
		Frame: f,
		Body:  template.HTML("<p>" + template.HTMLEscapeString(e.say("not-found.text", nil)) + "</p>\n"),
		Links: append([]Link{p.link(e.say("nav.home", nil), e.home())}, f.Nav...),
	}
}
