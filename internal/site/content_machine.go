package site

// This file is what files for machines hold: no template makes them.

import (
	"iter"

	"tiendo/internal/chart"
)

// CompareIndex is what the compare page's script knows of areas and goals: a
// classic script that sets tiendoAreas.
type CompareIndex struct {
	Groups []string // ids of the areas whose files have the numbers
	Areas  []ComparedArea
	Goals  []ComparedGoal
}

// ComparedArea is an area that can be set beside others.
type ComparedArea struct {
	ID, Name, Full string
	Group          int
	Parent         string // id; "" at the top
	State          string // "đến 30/11/2024"
}

// ComparedGoal is a row of the comparison.
type ComparedGoal struct {
	ID    string
	Goal  Link
	Scale string // of its small lines; "" where there are none
}

// CompareNumbers are the numbers of an area's children: a classic script that
// calls tiendoCompared.
type CompareNumbers struct{ Rows []ComparedRow }

// ComparedRow is an area with a cell for each goal of CompareIndex.
type ComparedRow struct {
	Area  string
	Cells []*ComparedCell // nil where the goal is not asked of the area
}

// ComparedCell is a goal of an area as the comparison shows it.
type ComparedCell struct {
	Chip                 Chip // no word: no verdict
	Value, Parts, Period string
	Small                bool // parts before value
	Mark, Why            string
	Common               *chart.Common
	Trace                *chart.Trace // nil for none
}

// SearchIndex is what the script of the search page looks through: a classic
// script that sets tiendoIndex.
type SearchIndex struct{ Entries []SearchEntry }

// SearchEntry is something that can be found.
type SearchEntry struct {
	Sort                int // as js/search.js weighs it
	Title, Detail, Href string
	Also                string // what it is found by beside
}

// CSV is a machine file of rows: RFC 4180, or its twin for Excel (BOM, ";",
// decimal comma).
type CSV struct {
	Excel bool
	Head  []string
	Rows  iter.Seq[[]string] // a row may be reused after yield returns
	// Numeric tells the columns whose decimal point becomes a comma for Excel.
	Numeric []bool
}

// ChartPicture is a chart as a file: SVG, or PNG.
type ChartPicture struct {
	Spec   *chart.Spec
	Source string // where its numbers are from
	PNG    bool
}

// Poster is the picture that other sites show beside a link, as a PNG.
type Poster struct {
	Site, Title  string
	Place        string // whose figure it is, and of when; what counts the verdicts
	Number, Note string // "66,3%", "3.120/4.500 gia đình"
	Chip         Chip
	Target       string
	Bullet       *chart.Spec // nil for none
	Counts       []TallyItem
	Mark         string
}

// Option is a chart as go-echarts option JSON.
type Option struct{ Spec *chart.Spec }

// Live is what a chart's script loads when a reader asks for it.
type Live struct{ *chart.Live }
