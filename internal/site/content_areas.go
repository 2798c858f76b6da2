package site

// This file is what templates get of areas; see content.go.

import (
	"tiendo/internal/chart"
	"tiendo/internal/record"
)

// Areas is the index of areas.
type Areas struct {
	Frame
	Changes Link // the page of reorganisations; Href "" where there were none
	Lead    string
	Compare Link // Href "" for none
	Groups  []AreaGroup

	FormerHead string // heading over Former; "" for none
	Former     []AreaGroup
}

// AreaGroup is a parent with its children.
type AreaGroup struct {
	Parent   Link
	Label    string // "14 phường, 4 xã"
	Children []AreaLine
}

// AreaLine is an area in a list.
type AreaLine struct {
	Area  Link
	Type  string
	Code  string
	State string // "đến 30/11/2024"
}

// Area is one area's page.
type Area struct {
	Frame
	Lead     string
	Fate     *Passage // of an area that is no more
	Origin   *Passage // of an area that came from others
	Part     *PartOf  // of a scope that has ended
	Tally    Tally
	Sections []AreaGoal
	History  *Matrix // its goals period by period; nil where there is one period
	Matrix   *Matrix // of its children, nil for the lowest tier
	Parent   Link
	Compare  Link   // with others; Href "" where there are none
	Facts    []Fact // type, code, parent, from, until
	Reports  []ReportLine
	News     []Teaser
	Download Link
	Citation string
}

// Passage tells how an area began, or what became of it.
type Passage struct {
	Text  string
	Links []Link // to the areas that it came from, or went to
	Today string // stands before Now; "" for none
	Now   []Link // what it is today
	Law   SourceLine
	More  Link // to the page of changes
}

// PartOf tells which part of a scope that has ended its figures are of.
type PartOf struct {
	Text            string // "Từ 01/07/2025 chỉ tính phần so sánh được: …"
	In, Out         string // heads of the lists
	Inside, Outside []Link // the scope's areas of then

	area *record.Area
}

// AreaGoal is a goal's section of an area's page; its anchor is the goal's id.
type AreaGoal struct {
	ID      string
	Goal    Link
	Value   string
	Parts   string
	Period  string
	Chip    Chip
	Small   bool
	Mark    string
	Reasons []string
	Line    *chart.Spec // nil where nothing is on record
	Beside  string      // beside its parent: "Toàn thành phố: 61,2%"; "" for none
	Rank    string      // "hạng 5 trong 17 phường, xã có số liệu"; "" where unranked
}

// ReportLine is a report of the area's history.
type ReportLine struct {
	Period, Source, Href, Status, Missing string
}

// Changes is the page of the reorganisations of areas.
type Changes struct {
	Frame
	Lead    string
	Flows   []*chart.Spec // one a tier that changed, the lowest first
	Changes []ChangeOfAreas
	Method  Link // how the figures are carried over
}

// ChangeOfAreas is one reorganisation.
type ChangeOfAreas struct {
	ID      string // anchor, the date: "2025-07-01"
	Heading string
	Law     SourceLine
	Note    string
	Events  []AreaEvent
}

// AreaEvent is one thing that happened: what there was, and what it became.
type AreaEvent struct {
	From []Link
	Into []Link // none where nothing took its place
	How  string // "nhập", "tách", "kết thúc", …
	More string // territory from outside, weights, what was different before
}
