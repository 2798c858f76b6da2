// Package scaffold writes the first lines of what an editor begins: a site, a
// plan, a goal, an area, a report, an article, a theme. It gives files and
// touches no disk; what is there already is never written over, only added to.
//
// Documents come from source.Skeleton, so that each names all its keys and says
// what they mean; a new site's example is in site/, by language.
package scaffold

import (
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// File is a file to write: a new one, or one that gets something added.
type File struct {
	Name string
	Old  []byte // nil for a new file
	Text []byte
}

// Existing is a site to add to.
type Existing struct {
	FS     fs.FS
	Record *record.Record
}

// Open reads a site to add to. What is wrong with it elsewhere is none of our
// business here.
func Open(fsys fs.FS) (*Existing, error) {
	rec := source.Load(fsys, &diag.Log{})
	if len(rec.Site.Tiers) == 0 {
		return nil, refuse(noSite, nil)
	}
	return &Existing{fsys, rec}, nil
}

func (x *Existing) lang() string { return x.Record.Site.Lang() }

// newFile is a file that must not be there yet.
func (x *Existing) newFile(name, text string) (File, error) {
	if _, err := fs.Stat(x.FS, name); err == nil {
		return File{}, refuse(fileThere, locale.Args{"file": name})
	}
	return File{Name: name, Text: []byte(text)}, nil
}

// sound refuses what would bring an error into a site's files: what was asked
// for cannot stand there.
func (x *Existing) sound(f File) ([]File, error) {
	before, after := &diag.Log{}, &diag.Log{}
	source.Load(x.FS, before)
	source.Load(source.With(x.FS, map[string][]byte{f.Name: f.Text}), after)
	had := before.Sorted()
	for _, d := range after.Sorted() {
		is := func(o diag.Diagnostic) bool { return o.Code == d.Code && o.Message("en") == d.Message("en") }
		if d.Severity() == diag.Error && !slices.ContainsFunc(had, is) {
			return nil, refuse(unsound, locale.Args{"pos": d.Pos.String(), "message": d.Message})
		}
	}
	return []File{f}, nil
}

// id makes an id of a title; one that is taken gets a number.
func id(given, title string, taken func(string) bool) (string, error) {
	if given != "" {
		if taken(given) {
			return "", refuse(idTaken, locale.Args{"id": given})
		}
		return given, nil
	}
	slug := locale.Slug(title)
	if slug == "" {
		return "", refuse(noLetters, locale.Args{"title": title})
	}
	for n := 1; ; n++ {
		try := slug
		if n > 1 {
			try += "-" + strconv.Itoa(n)
		}
		if !taken(try) {
			return try, nil
		}
	}
}

// set gives a key of a skeleton its value, be it a comment there or not.
func set(skeleton, key, value string) string {
	lines := strings.Split(skeleton, "\n")
	for i, l := range lines {
		if strings.HasPrefix(strings.TrimPrefix(l, "# "), key+": ") && (i == 0 || strings.HasPrefix(lines[i-1], "# ")) {
			lines[i] = key + ": " + value
			return strings.Join(lines, "\n")
		}
	}
	panic("scaffold: the skeleton has no key " + key)
}

// said is a text as a value in YAML: as it is where that is safe, else in quotes.
func said(s string) string {
	plain := s != "" && s == strings.TrimSpace(s) && !strings.ContainsAny(s, ":#,[]{}&*!|>'\"%@`\\") &&
		!strings.HasPrefix(s, "-") && !strings.HasPrefix(s, "?") && strings.Trim(s, "0123456789.") != "" &&
		!slices.Contains([]string{"yes", "no", "true", "false", "null", "~", "on", "off"}, strings.ToLower(s))
	if plain {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ").Replace(s) + `"`
}

// modelines tell editors which schema a YAML file has: those that ask the YAML
// language server, and JetBrains' own.
func modelines(name, text string) string {
	doc, ok := schemaOf(name)
	if !ok {
		return text
	}
	to := strings.Repeat("../", strings.Count(name, "/")) + "schema/" + doc + ".schema.json"
	return "# yaml-language-server: $schema=" + to + "\n# $schema: " + to + "\n" + text
}

// schemaPlaces say where files of a kind stand, the narrower place first.
var schemaPlaces = []struct{ at, doc string }{
	{"data/site.yaml", "site"},
	{"data/plans/", "plan"},
	{"data/areas/changes.yaml", "change"},
	{"data/areas/", "area"},
	{"data/figures/", "report"},
	{"data/imports/", "import"},
}

// schemaOf names the schema of a file of the site.
func schemaOf(name string) (string, bool) {
	if path.Ext(name) != ".yaml" {
		return "", false
	}
	for _, p := range schemaPlaces {
		if strings.HasPrefix(name, p.at) {
			return p.doc, true
		}
	}
	return "", false
}
