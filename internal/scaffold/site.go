package scaffold

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

//go:embed site
var siteFS embed.FS

// SiteOptions say what a new site is called, by whom it is made, and which tiers
// its areas have, from the top.
type SiteOptions struct {
	Title, Publisher string
	Lang             string // "vi" or "en"
	Tiers            []string
	Today            record.Date
}

// example is what the files of site/ are filled with.
type example struct {
	SiteOptions
	Base, Near, Last int // years: where the plan starts, its first and last deadline
	Shelves          int // the target of the second goal
	Above            []exampleArea
	Below            []exampleArea
	Period           int
	Reports          []exampleReport
}

type exampleArea struct {
	ID, Name, Type, Tier, Parent string
	Column, Row                  int
}

type exampleReport struct {
	Area                 string
	Have, Total, Shelves int // no total: no figure
}

// exampleFigures are made up, for five areas and three years: of families, one
// area has reached the first deadline's target early, one keeps up, two lag, and
// one has no figure in the end; there are shelves enough.
var exampleFigures = [3][5]exampleReport{
	{{Have: 900, Total: 1500, Shelves: 20}, {Have: 700, Total: 1400, Shelves: 15}, {Have: 480, Total: 1200, Shelves: 10}, {Have: 610, Total: 1300, Shelves: 12}, {Have: 300, Total: 900, Shelves: 8}},
	{{Have: 1020, Total: 1520, Shelves: 26}, {Have: 800, Total: 1410, Shelves: 19}, {Have: 500, Total: 1210, Shelves: 12}, {Have: 660, Total: 1310, Shelves: 14}, {Have: 350, Total: 910, Shelves: 9}},
	{{Have: 1190, Total: 1540, Shelves: 34}, {Have: 930, Total: 1420, Shelves: 26}, {Have: 510, Total: 1220, Shelves: 13}, {Have: 740, Total: 1320, Shelves: 18}, {Shelves: 12}},
}

// Site is a whole new site: settings, and an example that says it is one, to be
// replaced piece by piece.
func Site(o SiteOptions) ([]File, error) {
	if len(o.Tiers) == 0 || slices.Contains(o.Tiers, "") {
		return nil, refuse(noTiers, nil)
	}
	var out []File
	settings, tiers := siteYAML(o)
	out = append(out, File{Name: "data/site.yaml", Text: []byte(modelines("data/site.yaml", settings))})

	x := newExample(o, tiers)
	for _, dir := range []string{"site/common", "site/" + o.Lang} {
		files, err := fs.Sub(siteFS, dir)
		if err != nil {
			return nil, err
		}
		err = fs.WalkDir(files, ".", func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			more, err := x.fill(files, name)
			out = append(out, more...)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// siteYAML is the settings, and the ids of the tiers.
func siteYAML(o SiteOptions) (text string, tiers []string) {
	var list []string
	for _, t := range o.Tiers {
		id, _ := id("", t, func(s string) bool { return slices.Contains(tiers, s) })
		if id == "" {
			id = "tier-" + strconv.Itoa(len(tiers)+1)
		}
		tiers = append(tiers, id)
		list = append(list, "{id: "+id+", title: "+said(t)+"}")
	}
	text = source.Skeleton("site", o.Lang)
	for _, v := range [][2]string{{"title", said(o.Title)}, {"publisher", said(o.Publisher)}, {"languages", "[" + o.Lang + "]"},
		{"tiers", "[" + strings.Join(list, ", ") + "]"}, {"format", strconv.Itoa(record.FormatVersion)}} {
		text = set(text, v[0], v[1])
	}
	return text, tiers
}

func newExample(o SiteOptions, tiers []string) *example {
	last := o.Today.Year - 1 // the last year that is over
	x := &example{SiteOptions: o, Base: last - 2, Near: last + 1, Last: last + 6, Shelves: 120}
	name := map[string]string{"vi": "Ví dụ", "en": "Example"}[o.Lang]
	slug := locale.Slug(name)
	area := func(id, name string, tier int) exampleArea {
		kind, _, _ := strings.Cut(o.Tiers[tier], ",") // "phường, xã" are called by the first
		return exampleArea{ID: id, Name: name, Type: said(kind), Tier: tiers[tier]}
	}
	lowest := len(tiers) - 1
	for i := range max(lowest, 1) {
		a := area(slug, name, i)
		if i > 0 {
			a.ID, a.Name = fmt.Sprintf("%s-%d", slug, i+1), fmt.Sprintf("%s %d", name, i+1)
			a.Parent = x.Above[i-1].ID
		}
		x.Above = append(x.Above, a)
	}
	if lowest == 0 {
		x.Shelves = 40
		return x
	}
	for i, letter := range "ABCDE" {
		a := area(slug+"-"+strings.ToLower(string(letter)), name+" "+string(letter), lowest)
		a.Column, a.Row = i%3+1, i/3+1
		x.Below = append(x.Below, a)
	}
	return x
}

// fill makes the files of one of site/: one a period where it is called YEAR.
func (x *example) fill(files fs.FS, name string) ([]File, error) {
	raw, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	t, err := template.New(name).Parse(string(raw))
	if err != nil {
		return nil, err
	}
	write := func(name string) (File, error) {
		b := &bytes.Buffer{}
		err := t.Execute(b, x)
		return File{Name: name, Text: []byte(modelines(name, b.String()))}, err
	}
	if !strings.Contains(name, "YEAR") {
		f, err := write(strings.Replace(name, "dot.", ".", 1))
		return []File{f}, err
	}
	var out []File
	for i := range exampleFigures {
		x.Period, x.Reports = x.Base+i, x.reports(i)
		f, err := write(strings.Replace(name, "YEAR", strconv.Itoa(x.Period), 1))
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// reports are those of one year.
func (x *example) reports(year int) []exampleReport {
	areas := x.Below
	if len(areas) == 0 {
		areas = x.Above
	}
	out := slices.Clone(exampleFigures[year][:len(areas)])
	for i := range out {
		out[i].Area = areas[i].ID
	}
	return out
}
