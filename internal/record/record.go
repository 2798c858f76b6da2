// Package record is what is on record, as values: the site's settings, plans,
// goals, areas, reports, figures, articles. Nothing here is computed, and
// nothing changes after loading: a *Record may be read by any number of
// goroutines. Every value knows where it was written.
package record

import "tiendo/internal/diag"

// Record is everything that the sources say.
type Record struct {
	Site     *Site
	Plans    []*Plan    // in order of file name, then place in the file
	Areas    []*Area    // in the register's (official) order
	Changes  []*Change  // by date
	Reports  []*Report  // in order of area, period end, place
	Imports  []*Import  // in order of file name
	Articles []*Article // newest first, then by slug
	Pages    []*Page    // by slug
	Files    []File     // pictures and attachments under content/, by path

	// Incomplete names what a broken document was about; rules about absence
	// are silent about it.
	Incomplete Incomplete

	areas map[string]*Area
	goals map[string]*Goal
}

// Incomplete says which parts of the record may lack something because a
// document could not be read.
type Incomplete struct {
	Plans, Areas, Figures, Content bool
	Of                             map[string]bool // ids of areas with a broken report
}

// Index settles look-ups; the loader calls it once.
func (r *Record) Index() {
	r.areas = make(map[string]*Area, len(r.Areas))
	for _, a := range r.Areas {
		if r.areas[a.ID] == nil {
			r.areas[a.ID] = a
		}
	}
	findNamesakes(r.Areas)
	r.goals = map[string]*Goal{}
	for _, p := range r.Plans {
		for _, g := range p.Goals {
			if r.goals[g.ID] == nil {
				r.goals[g.ID] = g
			}
		}
	}
}

// Area finds an area by id, nil where there is none.
func (r *Record) Area(id string) *Area { return r.areas[id] }

// Goals lists the goals of all plans, in their order.
func (r *Record) Goals() (all []*Goal) {
	for _, p := range r.Plans {
		all = append(all, p.Goals...)
	}
	return all
}

// Goal finds a goal by id over all plans (ids are unique across plans), nil
// where there is none.
func (r *Record) Goal(id string) *Goal { return r.goals[id] }

// Text is a text by language; a plain string in the sources is in the site's
// first language.
type Text []Said

// Said is a text in one language.
type Said struct{ Lang, Text string }

// In returns the text in that language, else in the first one it has.
func (t Text) In(lang string) string {
	for _, s := range t {
		if s.Lang == lang {
			return s.Text
		}
	}
	if len(t) > 0 {
		return t[0].Text
	}
	return ""
}

// Status is a reporting status; the zero value is final. The higher, the less
// a figure can be relied on: what is computed from several takes the highest.
type Status uint8

// The reporting statuses.
const (
	Final Status = iota
	Provisional
	Illustrative
)

// String is the word of the sources and of the CSV column reporting_status.
func (s Status) String() string {
	return [...]string{"final", "provisional", "illustrative"}[s]
}

// Source is where something comes from.
type Source struct {
	Title Text
	URL   string
	Date  Date   // zero where not given
	File  string // an attachment, relative to content/
	Pos   diag.Pos
}

// Given reports whether there is a source at all.
func (s Source) Given() bool { return len(s.Title) > 0 || s.URL != "" }
