package source

import (
	"path"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// matter is a Markdown file cut into its head and its body.
type matter struct {
	d        *decoder
	head     mapping
	slug     string
	lang     string
	body     []byte
	bodyLine int // from 1
	dir      string
}

// readArticle reads a news item.
func (r *reader) readArticle(name string) found {
	x, ok := r.matter(name, articleObject)
	if !ok {
		return found{brokenText: true}
	}
	m, d := x.head, x.d
	a := &record.Article{
		Slug: x.slug, Lang: x.lang, Title: m.line("title"), Date: m.date("date"),
		Author: m.line("author"), Summary: m.line("summary"),
		Draft: m.yesNo("draft", false), Featured: m.yesNo("featured", false),
		Body: x.body, BodyLine: x.bodyLine, Dir: x.dir, Pos: d.pos(m.node),
	}
	if v := m.val("date"); v != nil {
		a.DatePos = d.pos(v)
	}
	for _, n := range m.list("topics") {
		if s, ok := d.words(n, "topics"); ok {
			a.Topics = append(a.Topics, s)
		}
	}
	for _, n := range m.list("goals") {
		if g := d.goalRef(n); g != nil && !slices.Contains(a.Goals, g) {
			a.Goals = append(a.Goals, g)
		}
	}
	for _, n := range m.list("areas") {
		if area, _ := d.areaRef(n); area != nil && !slices.Contains(a.Areas, area) {
			a.Areas = append(a.Areas, area)
		}
	}
	if n := m.val("image"); n != nil {
		a.Image = d.image(n, x.dir)
	}
	if d.errs > 0 {
		return found{brokenText: true}
	}
	return found{articles: []*record.Article{a}}
}

// readPage reads a page of prose.
func (r *reader) readPage(name string) found {
	x, ok := r.matter(name, pageObject)
	if !ok {
		return found{brokenText: true}
	}
	m := x.head
	p := &record.Page{
		Slug: x.slug, Lang: x.lang, Title: m.line("title"), Summary: m.line("summary"), Menu: m.yesNo("menu", true),
		Body: x.body, BodyLine: x.bodyLine, Dir: x.dir, Pos: x.d.pos(m.node),
	}
	if x.d.errs > 0 {
		return found{brokenText: true}
	}
	return found{pages: []*record.Page{p}}
}

// image reads an article's picture.
func (d *decoder) image(n *yaml.Node, dir string) record.Image {
	m, ok := d.mapping(n, imageObject)
	if !ok {
		return record.Image{}
	}
	img := record.Image{Alt: m.line("alt"), Caption: m.line("caption"), Credit: m.line("credit"), Pos: d.pos(n)}
	if v := m.val("src"); v != nil {
		img.Src, img.Pos = d.attachment(v, dir+"/", diag.MissingImage), d.pos(v)
	}
	return img
}

// attachment finds the file that a value names, relative to a folder.
func (d *decoder) attachment(n *yaml.Node, dir string, missing diag.Code) string {
	s, ok := d.scalar(n, "file")
	if !ok {
		return ""
	}
	full := path.Join(dir, s)
	if strings.HasPrefix(s, "/") {
		full = path.Join(contentDir, s)
	}
	if _, there := d.files[full]; there {
		return full
	}
	var names []string
	for _, f := range d.rec.Files {
		if rest, ok := strings.CutPrefix(f.Path, dir); ok {
			names = append(names, rest)
		}
	}
	d.report(n, missing, locale.Args{"file": short(s), "path": full, "near": strings.Join(locale.Nearest(s, names, 1), "")})
	return ""
}

// matter reads the head of a Markdown file, and cuts off its body.
func (r *reader) matter(name string, of *object) (x matter, ok bool) {
	f, ok := r.open(name)
	if !ok {
		return x, false
	}
	d := r.decoder(f)
	x = matter{d: d, dir: path.Dir(name)}
	if !r.slug(&x, path.Base(name)) {
		return x, false
	}
	head, body, line, ok := d.cut()
	if !ok {
		return x, false
	}
	bad := d.scan(body, line-1, false)
	if len(bad) > 0 {
		ok = false
	}
	text, _ := locale.NFC(body)
	x.body, x.bodyLine = []byte(text), line
	read := false
	d.documents(head, 1, func(n *yaml.Node) {
		var is bool
		if x.head, is = d.mapping(n, of); is {
			read = true
		}
	}, func(part) { ok = false })
	if ok && !read && d.errs == 0 {
		d.reportAt(diag.Diagnostic{Pos: f.pos(1, 1), Code: diag.MissingKey,
			Args: locale.Args{"key": "title", "example": "title: " + of.fields[0].example}})
	}
	return x, ok && read
}

// slug takes slug and language from a file's name.
func (r *reader) slug(x *matter, base string) bool {
	x.slug, x.lang = strings.TrimSuffix(base, ".md"), r.lang()
	if stem, suffix, ok := strings.Cut(x.slug, "."); ok {
		if !slices.Contains(r.rec.Site.Languages, suffix) || suffix == r.lang() {
			r.log.At(diag.Pos{File: x.d.name}, diag.UnknownTranslation, locale.Args{"text": suffix, "known": strings.Join(r.rec.Site.Languages, ", ")})
			return false
		}
		x.slug, x.lang = stem, suffix
	}
	if code, args := badID(x.slug); code != "" {
		args["line"] = path.Join(x.dir, args["near"].(string)+".md")
		r.log.At(diag.Pos{File: x.d.name}, code, args)
		return false
	}
	return true
}

// cut finds the head between its two "---" lines and the body after it.
func (d *decoder) cut() (head, body string, bodyLine int, ok bool) {
	rest := d.file.text
	first, rest, _ := strings.Cut(rest, "\n")
	if strings.TrimRight(first, " \r") != "---" {
		d.reportAt(diag.Diagnostic{Pos: d.file.pos(1, 1), Code: diag.NoFrontMatter, Args: nil})
		return "", "", 0, false
	}
	for i, n := 0, 2; i < len(rest); n++ {
		l := firstLine(rest[i:])
		if strings.TrimRight(l, " \r") == "---" {
			return rest[:i], rest[min(i+len(l)+1, len(rest)):], n + 1, true
		}
		i += len(l) + 1
	}
	d.reportAt(diag.Diagnostic{Pos: d.file.pos(1, 1), Code: diag.OpenFrontMatter, Args: nil})
	return "", "", 0, false
}
