package site

import (
	"net/url"
	"strings"

	"tiendo/internal/record"
)

// names are the folders and files of one language's pages.
type names struct {
	goals, areas, plans, news, solutions, data string // folders
	page, year, topic                          string // folders under news
	changes                                    string // file under areas
	method, about, search, beside              string // files in the root
	files                                      string // folder of pictures and attachments
}

// namesOf has a row a language. They are promises: an address that was
// published once stays.
var namesOf = map[string]names{
	"vi": {
		goals: "muc-tieu", areas: "dia-ban", plans: "ke-hoach", news: "tin-tuc", solutions: "giai-phap", data: "du-lieu",
		page: "trang", year: "nam", topic: "chu-de", changes: "thay-doi",
		method: "phuong-phap", about: "gioi-thieu", search: "tim-kiem", beside: "so-sanh", files: "tep",
	},
	"en": {
		goals: "goals", areas: "areas", plans: "plans", news: "news", solutions: "solutions", data: "data",
		page: "page", year: "year", topic: "topic", changes: "changes",
		method: "methodology", about: "about", search: "search", beside: "compare", files: "files",
	},
}

// machine is the folder of the files for machines: the same in every language,
// as they live once.
const machine = "du-lieu/"

// addresses makes the addresses of one language's pages.
type addresses struct {
	names
	prefix string // "" for the site's first language, "en/" for one beside it
}

func (a addresses) home() string               { return a.prefix + "index.html" }
func (a addresses) index(folder string) string { return a.prefix + folder + "/index.html" }
func (a addresses) root(file string) string    { return a.prefix + file + ".html" }
func (a addresses) goal(g *record.Goal) string { return a.prefix + a.goals + "/" + g.ID + ".html" }
func (a addresses) area(x *record.Area) string { return a.prefix + a.areas + "/" + x.ID + ".html" }
func (a addresses) changed() string            { return a.prefix + a.areas + "/" + a.changes + ".html" }
func (a addresses) plan(p *record.Plan) string { return a.prefix + a.plans + "/" + p.ID + ".html" }
func (a addresses) article(slug string) string { return a.prefix + a.news + "/" + slug + ".html" }
func (a addresses) list(kind, name string) string {
	return a.prefix + a.news + "/" + kind + "/" + name + ".html"
}

// searchIndex is what the search page's script looks through.
func (a addresses) searchIndex() string { return a.prefix + a.search + ".js" }

// comparison is the compare page with an area chosen.
func (a addresses) comparison(p place, x *record.Area) string {
	return p.to(a.root(a.beside)) + "?a=" + x.ID
}

// compareIndex and compareGroup are what the compare page's script loads.
func (a addresses) compareIndex() string { return a.prefix + a.beside + ".js" }
func (a addresses) compareGroup(x *record.Area) string {
	return a.prefix + a.beside + "/" + x.ID + ".js"
}

func (a addresses) chartData(g *record.Goal) string { return machine + "bieu-do/" + g.ID + ".json" }

// liveLines and liveMatrix are what charts' scripts load: in words, so one a
// language. No id has two dashes together.
func (a addresses) liveLines(g *record.Goal, x *record.Area) string {
	return machine + "bieu-do/" + a.prefix + g.ID + "--" + x.ID + ".js"
}
func (a addresses) liveMatrix(x *record.Area) string {
	return machine + "ma-tran/" + a.prefix + x.ID + ".js"
}

// file is where a file under content/ is published; path has that folder still.
func (a addresses) file(path string) string {
	return a.files + "/" + strings.TrimPrefix(path, "content/")
}

// place is an address that links lead from.
type place struct {
	addr string
	dir  string // of addr: "" or "muc-tieu/"
	// base, when set, stands before every address in place of a relative way:
	// the page 404.html is answered for addresses at any depth.
	base string
}

func at(addr string) place { return place{addr: addr, dir: addr[:strings.LastIndexByte(addr, '/')+1]} }

// to is the link to an address of the site.
func (p place) to(addr string) string {
	if p.base != "" {
		return p.base + escape(addr)
	}
	dir, path := p.dir, addr
	for { // leave out the folders that both have
		i := strings.IndexByte(dir, '/')
		if i < 0 || !strings.HasPrefix(path, dir[:i+1]) {
			break
		}
		dir, path = dir[i+1:], path[i+1:]
	}
	return strings.Repeat("../", strings.Count(dir, "/")) + escape(path)
}

// part is the link to a part of a page.
func (p place) part(addr, anchor string) string { return p.to(addr) + "#" + anchor }

// escape writes a path as an address. Only the names of attachments have
// anything to escape.
func escape(path string) string {
	if !strings.ContainsFunc(path, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || strings.ContainsRune("-._/", r))
	}) {
		return path
	}
	return (&url.URL{Path: path}).String()
}

// absolute is an address as another site would link it; "" where the site does
// not know its own.
func (e *edition) absolute(addr string) string {
	if e.rec.Site.BaseURL == "" {
		return ""
	}
	return strings.TrimSuffix(e.rec.Site.BaseURL, "/") + "/" + escape(addr)
}
