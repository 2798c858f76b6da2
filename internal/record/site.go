package record

import (
	"tiendo/internal/diag"
	"tiendo/internal/exact"
)

// FormatVersion is the version of the data format that this tiendo reads.
const FormatVersion = 1

// Site is data/site.yaml.
type Site struct {
	Title       Text
	Description Text     // a paragraph for the home page and for search engines
	Publisher   Text     // who answers for the site
	Languages   []string // the first stands at the root; "vi" or "en"
	BaseURL     string   // "https://…/", "" where unknown: then no absolute links
	Theme       string   // themes/<name>; "default"
	Feedback    string   // an e-mail address, "" for none
	Licence     Source   // of the open data
	Tiers       []Tier   // from the top
	Thresholds  Thresholds
	Checks      Checks
	Pictures    Pictures // whose charts are files too
	Embeds      Embeds   // which charts other sites can show
	Pos         diag.Pos
}

// Pictures says whose charts are published as files (SVG, PNG, CSV), with a
// card for sharing. The charts of goals are cheap; an area has one a goal.
type Pictures uint8

// The choices, as site.yaml words them.
const (
	PicturesTop  Pictures = iota // those of goals and of the areas of the top two tiers
	PicturesNone                 // none
	PicturesAll                  // those of all areas
)

// String is the word of the sources.
func (p Pictures) String() string { return [...]string{"top", "none", "all"}[p] }

// Embeds says which charts have a page that other sites can show in a frame.
type Embeds uint8

// The choices, as site.yaml words them.
const (
	EmbedGoals Embeds = iota // the goals'
	EmbedNone                // none
	EmbedAreas               // the goals' and the areas'
)

// String is the word of the sources.
func (e Embeds) String() string { return [...]string{"goals", "none", "areas"}[e] }

// Lang is the site's first language.
func (s *Site) Lang() string { return s.Languages[0] }

// Tier is a level of the tree of areas.
type Tier struct {
	ID    string // "city", "ward"
	Title Text   // in a sentence: "phường, xã"; English gives a plural: "wards and communes"
	Pos   diag.Pos
}

// Tier finds a tier's place from the top (0), −1 where there is none.
func (s *Site) Tier(id string) int {
	for i, t := range s.Tiers {
		if t.ID == id {
			return i
		}
	}
	return -1
}

// Thresholds are the measure's settings; the loader fills the defaults.
type Thresholds struct {
	OnTrack  exact.Rat // share of the path from which a verdict is on-track; 0.95
	Behind   exact.Rat // from which it is behind; 0.60
	NoChange exact.Rat // smaller differences, in points, are none; 0.1 (shares only)
	Coverage exact.Rat // share of the expected that must have reported; 0.80
}

// DefaultThresholds are those of the design.
func DefaultThresholds() Thresholds {
	return Thresholds{
		OnTrack: exact.Frac(95, 100), Behind: exact.Frac(60, 100),
		NoChange: exact.Frac(1, 10), Coverage: exact.Frac(80, 100),
	}
}

// Checks are the settings of the doubts that a figure may raise; the loader
// fills the defaults.
type Checks struct {
	JumpFactor  exact.Rat // how many times as large, or as small, a number looks like a slip; 5
	JumpPoints  exact.Rat // a share's move between two periods, in points, that looks like one; 40
	Denominator exact.Rat // a denominator's move, in percent of what it was, from above which it is asked about; 20
}

// DefaultChecks are those of the documentation.
func DefaultChecks() Checks {
	return Checks{JumpFactor: exact.Int(5), JumpPoints: exact.Int(40), Denominator: exact.Int(20)}
}
