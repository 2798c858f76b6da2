package site

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/markdown"
)

// checkTexts reports what is wrong in every text and with its links.
func (e *edition) checkTexts(log *diag.Log) {
	all := slices.Clone(e.texts.pages)
	for _, a := range e.articles {
		all = append(all, a.text)
	}
	check := make([]func(), len(all))
	for i, t := range all {
		check[i] = func() { e.leads(t) }
	}
	inParallel(check)
	for _, t := range all {
		log.Add(t.parsed().log)
		log.Add(e.leads(t).log)
	}
}

// resolver finds what links lead to. All addresses are known by now.
type resolver struct {
	*edition
	log *diag.Log
}

// leads are where the links of a text lead, found once.
func (e *edition) leads(t *text) leads {
	once, known := e.ways.Load(t)
	if !known {
		once, _ = e.ways.LoadOrStore(t, sync.OnceValue(func() leads { return e.findLeads(t) }))
	}
	return once.(func() leads)()
}

func (e *edition) findLeads(t *text) leads {
	r := &resolver{e, &diag.Log{}}
	var found map[string]lead
	for _, l := range t.doc().Links {
		if _, done := found[l.Dest]; done {
			continue
		}
		if to := r.resolve(t, l); to.addr != "" {
			if found == nil {
				found = map[string]lead{}
			}
			found[l.Dest] = to
		}
	}
	return leads{found, r.log}
}

// resolve finds where a link of a text leads; zero where it leads out of the
// site or nowhere.
func (r *resolver) resolve(t *text, l markdown.Link) lead {
	dest, anchor, hasAnchor := strings.Cut(l.Dest, "#")
	addr := ""
	scheme, id, _ := strings.Cut(dest, ":")
	switch {
	case scheme == "goal":
		addr = r.goalByID(l, id)
	case scheme == "area":
		addr = r.areaByID(l, id)
	case hasScheme(dest):
		if l.Image {
			r.log.At(l.Pos, diag.RemoteImage, locale.Args{"address": l.Dest})
		}
		return lead{}
	case dest == "":
		addr = t.addr
	case dest[0] == '/':
		addr = r.siteAddress(l, dest)
	default:
		addr = r.contentFile(t, l, dest)
	}
	if addr == "" {
		return lead{}
	}
	if hasAnchor {
		if ids := r.anchors(addr); !slices.Contains(ids, anchor) {
			r.log.At(l.Pos, diag.BrokenAnchor, locale.Args{"anchor": anchor, "address": l.Dest, "near": r.near(anchor, ids)})
		}
	}
	return lead{addr, anchor}
}

// hasScheme reports whether an address names another site or a program.
func hasScheme(dest string) bool {
	scheme, _, ok := strings.Cut(dest, ":")
	return ok && !strings.ContainsAny(scheme, "/?#")
}

func (r *resolver) goalByID(l markdown.Link, id string) string {
	if g := r.rec.Goal(id); g != nil {
		return r.goal(g)
	}
	if !r.rec.Incomplete.Plans {
		r.broken(l, "goal:", id, func() (ids []string) {
			for _, g := range r.rec.Goals() {
				ids = append(ids, g.ID)
			}
			return ids
		})
	}
	return ""
}

func (r *resolver) areaByID(l markdown.Link, id string) string {
	if a := r.rec.Area(id); a != nil {
		return r.area(a)
	}
	if !r.rec.Incomplete.Areas {
		r.broken(l, "area:", id, func() (ids []string) {
			for _, a := range r.rec.Areas {
				ids = append(ids, a.ID)
			}
			return ids
		})
	}
	return ""
}

// siteAddress is a link from the site's root: "/phuong-phap.html".
func (r *resolver) siteAddress(l markdown.Link, dest string) string {
	addr := strings.TrimPrefix(dest, "/")
	if addr == "" || strings.HasSuffix(addr, "/") {
		addr += "index.html"
	}
	if u, err := url.PathUnescape(addr); err == nil {
		addr = u
	}
	if r.directory.at(addr) != nil {
		return addr
	}
	if broken := r.rec.Incomplete; !broken.Plans && !broken.Areas && !broken.Content {
		r.broken(l, "/", addr, func() (all []string) {
			for _, p := range r.directory.pages {
				all = append(all, p.Addr)
			}
			return all
		})
	}
	return ""
}

// contentFile is a link to a text or a file as it lies in the folders.
func (r *resolver) contentFile(t *text, l markdown.Link, dest string) string {
	if u, err := url.PathUnescape(dest); err == nil {
		dest = u
	}
	file := path.Join(t.dir, dest)
	switch {
	case r.content[file]:
		return r.file(file)
	case l.Image:
		r.brokenImage(t, l, dest)
	case r.byFile[file] != nil:
		return r.byFile[file].addr
	case r.held[file]:
		r.log.At(l.Pos, diag.UnpublishedLink, locale.Args{"file": file})
	case !r.rec.Incomplete.Content:
		r.broken(l, "", dest, func() (all []string) {
			for _, f := range r.contentFiles(true) {
				all = append(all, relativeFile(t.dir, f))
			}
			return all
		})
	}
	return ""
}

// contentFiles lists what lies under content/, texts too where asked for.
func (r *resolver) contentFiles(texts bool) []string {
	var all []string
	for _, f := range r.rec.Files {
		all = append(all, f.Path)
	}
	if texts {
		for _, a := range r.articles {
			all = append(all, a.file)
		}
		for _, t := range r.texts.pages {
			all = append(all, t.file)
		}
	}
	return all
}

// relativeFile is the way from a folder to a file, as an editor writes it.
func relativeFile(dir, file string) string {
	up := ""
	for dir != "." && !strings.HasPrefix(file, dir+"/") {
		dir, up = path.Dir(dir), up+"../"
	}
	return up + strings.TrimPrefix(file, dir+"/")
}

func (r *resolver) broken(l markdown.Link, before, name string, candidates func() []string) {
	near := r.near(name, candidates())
	if near != "" {
		near = before + near
	}
	r.log.At(l.Pos, diag.BrokenLink, locale.Args{"address": l.Dest, "near": near})
}

func (r *resolver) brokenImage(t *text, l markdown.Link, dest string) {
	var all []string
	for _, f := range r.contentFiles(false) {
		all = append(all, relativeFile(t.dir, f))
	}
	r.log.At(l.Pos, diag.BrokenImage, locale.Args{"file": dest, "folder": t.dir, "near": r.near(dest, all)})
}

func (r *resolver) near(word string, candidates []string) string {
	if hits := locale.Nearest(word, candidates, 1); len(hits) > 0 {
		return hits[0]
	}
	return ""
}

// anchors lists the anchors of a page that links may name: see content.go.
func (r *resolver) anchors(addr string) (ids []string) {
	if addr == r.index(r.solutions) {
		for _, p := range r.rec.Plans {
			for _, s := range p.Solutions {
				ids = append(ids, r.solutionID(s))
			}
		}
		return ids
	}
	if t := r.byAddr[addr]; t != nil {
		for _, h := range t.doc().Headings {
			ids = append(ids, h.ID)
		}
		return ids
	}
	if id, ok := strings.CutPrefix(addr, r.prefix+r.areas+"/"); ok {
		if a := r.rec.Area(strings.TrimSuffix(id, ".html")); a != nil {
			for _, g := range r.goalsOf(a) {
				ids = append(ids, g.ID)
			}
		}
	}
	return ids
}
