package chart

import (
	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// Style is how far a drawn number can be relied on. Each is drawn in its own
// way, and the legend names all but the first.
type Style uint8

// The styles.
const (
	Firm         Style = iota
	Provisional        // a provisional figure
	Illustrative       // an invented one
	Estimated          // carried over a reorganisation by stated weights
)

// StyleOf is the style of a point: the least reliable thing about it.
func StyleOf(p *progress.Point) Style {
	switch {
	case p.Status == record.Illustrative:
		return Illustrative
	case p.Comparability == progress.Estimated:
		return Estimated
	case p.Status == record.Provisional:
		return Provisional
	}
	return Firm
}

// Spot is a place in a drawing of values over time.
type Spot struct {
	At    record.Instant
	Value exact.Rat
}

// Dot is one figure of a series.
type Dot struct {
	Spot
	Period string // "2024"
	Label  string // "66,3%"
	Style  Style
	// Joined says that a line leads here from the dot before: nothing is
	// missing between them, and they can be compared.
	Joined bool
	Made   Made
	apart  bool // cannot be compared with the dots before
	part   bool // a count of some areas only: not to be compared at all
	few    bool // a percentage of so few that it is not ranked
}

// Made says whose figures a dot is made of.
type Made uint8

// What dots are made of.
const (
	Own     Made = iota // the area's own, or of those that lie under it
	Summed              // of the areas that it came from
	Weighed             // of these, by the weights of a split
)

func madeOf(p *progress.Point) Made {
	switch {
	case p.Comparability == progress.Estimated && StyleOf(p) != Estimated: // else the dot says it
		return Weighed
	case p.Inherited():
		return Summed
	}
	return Own
}

// Target is where a series has to be.
type Target struct {
	Spot
	Label string // "70%"
	Long  string // "Mục tiêu 70%"
	By    string // "2025"
}

// Sign is what a key of a legend explains.
type Sign uint8

// The signs.
const (
	SignSeries Sign = iota
	SignPath
	SignTrend
	SignTarget
	SignStyle // as Key.Style
	SignHollow
	SignBetter // lines of a slope chart
	SignLevel
	SignWorse
	SignBefore  // what a scope that has ended was as a whole
	SignSummed  // as Made
	SignWeighed // as Made
)

// Key is an entry of a legend. The one whose text is the chart's mark is drawn
// as the mark.
type Key struct {
	Sign  Sign
	Style Style
	Text  string
}

// styleKeys names the styles other than Firm that occur.
func styleKeys(w *prose.Writer, seen [4]bool) (keys []Key) {
	for s := Provisional; s <= Estimated; s++ {
		if seen[s] {
			keys = append(keys, Key{SignStyle, s, styleWord(w, s)})
		}
	}
	return keys
}

func styleWord(w *prose.Writer, s Style) string {
	switch s {
	case Provisional:
		return w.Status(record.Provisional)
	case Illustrative:
		return w.Status(record.Illustrative)
	case Estimated:
		return w.Say("chart.estimated", nil)
	}
	return ""
}

// mark is the drawing's mark where it shows an illustrative figure.
func mark(w *prose.Writer, illustrative bool) string {
	if illustrative {
		return w.Status(record.Illustrative)
	}
	return ""
}
