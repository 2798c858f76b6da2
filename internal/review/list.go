package review

import (
	"strings"

	"tiendo/internal/compare"
	"tiendo/internal/locale"
)

// look are the pages to look at, and follow those that differ with them.
func (t *teller) look() section {
	first, rest := t.firstAndRest()
	if len(first) == 0 {
		first = rest
	}
	return t.pages("look", first)
}

func (t *teller) follow() section {
	first, rest := t.firstAndRest()
	if len(first) == 0 {
		rest = nil
	}
	s := t.pages("follow", rest)
	s.fold = true
	return s
}

func (t *teller) pages(key string, list []Page) section {
	s := section{title: t.say(key, locale.Args{"n": len(list), "count": t.count(len(list))}), head: []string{t.say("head.page", nil), t.say("head.address", nil)}}
	for _, p := range list {
		r := row{subject: []string{p.Title}, addr: p.Addr}
		if p.Change == compare.Removed {
			r.old = t.say("page.removed", nil)
		} else if p.Change == compare.Added {
			r.new = t.say("page.added", nil)
		} else if base := t.was.Record.Site.BaseURL; base != "" { // where it stands before the change
			r.href = strings.TrimSuffix(base, "/") + "/" + p.Addr
		}
		s.rows = append(s.rows, r)
	}
	return s
}

// others says what else differs that is no page; "" where nothing does.
func (t *teller) others() string {
	p := t.Pages.Others
	if p.sum() == 0 {
		return ""
	}
	return t.say("others", locale.Args{
		"embeds": p.Embeds, "pictures": p.Pictures, "data": p.Data, "files": p.Files, "assets": p.Assets,
	})
}
