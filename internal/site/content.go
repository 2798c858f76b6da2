package site

import (
	"html/template"

	"tiendo/internal/chart"
	"tiendo/internal/progress"
)

// This file is what templates get: each page kind's contents, as finished
// strings, links relative to the page, and charts to draw. A theme's author
// reads it beside docs/architecture.md.
//
//	Frame.Kind  contents      page
//	home        *Home         index.html
//	goals       *Goals        the list of goals
//	goal        *Goal         one goal
//	areas       *Areas        the index of areas
//	area        *Area         one area
//	changes     *Changes      the reorganisations of areas
//	plan        *Plan         one plan
//	news        *NewsList     articles: all, a year's, a topic's
//	article     *Article      one article
//	solutions   *Solutions    the solutions of every plan
//	method      *Method       how every number comes about
//	data        *Data         downloads
//	search      *Search       everything from A to Z
//	compare     *Compare      areas side by side
//	embed       *Embed        one chart, to be shown by other sites
//	prose       *Prose        content/pages, and 404.html
//
// Other sections may link to these anchors and to no others: an [AreaGoal.ID]
// on its area's page, the map on a goal's page, a [SolutionItem.ID] on the page
// of solutions, the headings of a text. A template gives its own ids an underscore: no goal and
// no solution has one.

// Link is a place to go.
type Link struct {
	Label   string
	Href    string // relative to the page, or absolute for other sites
	Current bool   // the page itself, or the section that it lies in
}

// Frame is what stands around every page.
type Frame struct {
	Kind        string // template name: "home", "goal", …; see above
	Lang        string
	Title       string // of the browser's tab
	Heading     string // the h1
	Description string
	Canonical   string // absolute; "" where base_url is not set
	NoIndex     bool   // shows an illustrative figure, or is the 404 page
	Brand       Link
	Search      Link
	Nav         []Link
	Crumbs      []Link // from the home page; the last is this page
	Notice      string // the illustrative figures' notice; "" on pages without one
	NoticeLink  Link   // where more is said; Href "" for none
	DataState   string // the date of the page's own newest data; "" for none
	DueState    string // next due or overdue; "" where the page has no data
	Feedback    Link   // "Báo sai số liệu"; Href "" where not set
	Footer      []Link
	Publisher   string
	Licence     Link
	Style       string   // href of the stylesheet
	Icon        string   // href
	Share       *Share   // nil where base_url is not set
	Fonts       []string // hrefs to preload
	Scripts     []Script // run when the page has been read; with none of them nothing is missing
}

// Script is one of the theme's scripts: classic and deferred, so that it also
// runs where the page is a file. A page without any forbids them all.
type Script struct {
	Src  string
	Data []Attr // what it is told, as data-… attributes
}

// Attr is an attribute without its "data-".
type Attr struct{ Name, Value string }

// Share is what other sites show of a page beside a link, and what search
// engines are told.
type Share struct {
	Type      string // "website", "article"
	URL       string
	Site      string // its name
	Locale    string // "vi_VN"
	Published string // of an article: "2022-08-12"
	Image     ShareImage
	Data      []string // JSON-LD, but for the crumbs; see [Frame.Linked]
}

// ShareImage is the picture beside a link.
type ShareImage struct {
	URL           string // absolute; "" for none
	Alt           string // "": the page's description says it
	Width, Height int    // 0 where unknown
}

// Around gives a page's frame, whatever its kind.
func (f *Frame) Around() *Frame { return f }

// Chip is a verdict as label: icon, word and colour go by Verdict.
type Chip struct {
	Verdict progress.Verdict
	Word    string // "Đã đạt mục tiêu 2025"
	Hollow  bool   // N < 10
}

// Card is a goal in short, for one area.
type Card struct {
	Goal   Link
	Value  string // "66,3%"; "" where there is none
	Parts  string // "3.120/4.500 gia đình"
	Period string // "năm 2023"
	Chip   Chip
	Small  bool        // parts before value
	Line   string      // one line of why
	Bullet *chart.Spec // nil where there is nothing to draw
	Mark   string      // "Số liệu minh họa", "Số liệu tạm tính", ""
}

// Tally is the count of verdicts, in the table's order, those with one or more.
type Tally struct {
	Items []TallyItem
	Total int
}

// TallyItem is one verdict's count.
type TallyItem struct {
	Chip  Chip
	Count int
}

// Matrix is areas × goals, or an area's goals × periods: a table with coloured
// cells.
type Matrix struct {
	Title    string // heading over it: "Từng phường, xã"
	Question string // that it answers
	Caption  string
	Corner   string // head of the first column
	Goals    []Link // the columns; of a history the periods
	Rows     []MatrixRow
	Legend   []Chip
	Notes    []string // what an empty or a hollow cell means, where there is one
	Mark     string
	Source   chart.Source // of a script's form
}

// MatrixRow is an area's line.
type MatrixRow struct {
	Area  Link
	Cells []MatrixCell
}

// MatrixCell is one verdict with its number; the zero value with Empty set is
// a cell without a verdict.
type MatrixCell struct {
	Empty bool
	Chip  Chip
	Value string // "66,3%"; "" for none
	Parts string // small numbers: shown instead of Value
	Href  string // to the goal's section of the area's page
	Title string // for a screen reader: the whole sentence
}

// Shown is the number that stands in the cell.
func (c MatrixCell) Shown() string {
	switch {
	case c.Parts != "":
		return c.Parts
	case c.Value != "":
		return c.Value
	}
	return "–"
}

// Fact is a labelled number.
type Fact struct {
	Label, Value, Note string
}

// Teaser is an article in a list.
type Teaser struct {
	Link    Link
	Date    string // "12/08/2022"
	ISODate string
	Summary string
	Topics  []Link
	Image   *Picture
}

// Picture is an image with what belongs to it.
type Picture struct {
	Src, Alt, Caption, Credit string
}

// Home is index.html.
type Home struct {
	Frame
	Lead    string
	Note    string // which part of a scope that has ended the figures are of; "" for none
	More    Link   // to what that is
	Tally   Tally
	Cards   []Card
	Bullets chart.Table // the numbers of the cards' drawings
	Matrix  *Matrix
	Map     *chart.Spec // of the first goal that has one
	Maps    []Link      // to those of the other goals
	News    []Teaser
	AllNews Link
	Plans   []Link
}

// Goals is the list of goals.
type Goals struct {
	Frame
	Lead  string
	Plans []GoalsOfPlan
}

// GoalsOfPlan are a plan's goals.
type GoalsOfPlan struct {
	Plan    Link
	Cards   []Card
	Bullets chart.Table
}

// Goal is one goal's page.
type Goal struct {
	Frame
	More      Link   // to which part of a scope that has ended is meant; Href "" for none
	Lead      string // the definition's first words, or what is counted
	Plan      Link
	Chip      Chip
	Reasons   []string
	Mark      string
	Facts     []Fact
	Line      *chart.Spec // nil where nothing is on record
	Map       *chart.Spec // nil where the register has no tiles
	Ranking   *chart.Spec // nil where there are no children with figures
	Steps     *chart.Spec // maps of several periods
	Slope     *chart.Spec // first and newest period
	Multiples *chart.Spec // where there are periods between
	Children  string      // "Từng phường, xã, năm 2023": the heading over the two
	About     []Fact      // definition, formula, lead, frequency, limits, contact
	Targets   []TargetLine
	Sources   []SourceLine
	Solutions []Link
	News      []Teaser
	Download  Link
	ChartData Link // the chart as JSON; Href "" where there is no chart
	Citation  string
}

// TargetLine is a target as the plan words it.
type TargetLine struct {
	By, Value, Text string
	State           string // "đã đạt", "không đạt", "chưa đến hạn"…
}

// SourceLine is a source with what came from it.
type SourceLine struct {
	Text string
	Href string // "" for none
	Note string
}

// Plan is a plan's page.
type Plan struct {
	Frame
	Lead      string
	Facts     []Fact // number, date, issuer, period
	Basis     []SourceLine
	Sources   []SourceLine
	Goals     []PlanGoal
	Area      Link
	Calendar  []Fact
	LateLabel string // "Chưa có báo cáo năm 2023 (3/18 phường, xã)"; "" where none is late
	Late      []Link
	Solutions Link
}

// PlanGoal is a goal as the plan words it.
type PlanGoal struct {
	Goal    Link
	Chip    Chip
	Targets []TargetLine
}

// NewsList is a page of the list of articles: all, of a year, of a topic.
type NewsList struct {
	Frame
	Lead   string
	Page   string // "Trang 2/5"; "" where there is one page
	Items  []Teaser
	Older  Link // Href "" where there is none
	Newer  Link
	Years  []Link
	Topics []Link
}

// Article is a news item.
type Article struct {
	Frame
	Date, ISODate, Author string
	Summary               string
	Image                 *Picture
	Body                  template.HTML
	Topics                []Link
	Goals, Areas          []Link
	Related               []Teaser
}

// Solutions is the one page of solutions.
type Solutions struct {
	Frame
	Lead  string
	Plans []SolutionsOfPlan
}

// SolutionsOfPlan are a plan's solutions.
type SolutionsOfPlan struct {
	Plan  Link
	Items []SolutionItem
}

// SolutionItem is one solution; its anchor is its id.
type SolutionItem struct {
	ID, Title, Text string
	Goals           []Link // which it serves
}

// Method is the page on how every number comes about.
type Method struct {
	Frame
	Straight, CAGR                      bool   // a plan of the site goes by it
	OnTrack, Behind, NoChange, Coverage string // the settings, printed
	Verdicts                            []VerdictLine
	Example                             *Example // nil where no figure allows one
	Changed                             bool     // areas were reorganised
	Lineage                             *Lineage // nil where no area has a past that allows one
	Changes                             Link     // the page of reorganisations
}

// VerdictLine is a row of the table of verdicts.
type VerdictLine struct {
	Chip Chip
	When string
}

// Example is a worked example from the site's own data.
type Example struct {
	Title string
	Steps []string
	Mark  string
	Link  Link
}

// Lineage is a worked example of an area that others merged into.
type Lineage struct {
	Title, Lead, Mark string
	Table             chart.Table // a row an area, then the sums and what follows; a column a period
	Steps             []string
	Link              Link
	More              []LinkedText // an area that is not judged, a scope that goes on in part
}

// LinkedText is a paragraph and where it leads.
type LinkedText struct {
	Text string
	Link Link
}

// Data is the page of downloads.
type Data struct {
	Frame
	Lead     string
	Files    []Download
	Charts   []Download // the goals' charts as JSON
	Taken    []Fact     // where else charts and pictures are; Label: the address's pattern
	Columns  []Columns
	Licence  Link
	Citation string
	Statuses []Fact // what the words of reporting_status mean
}

// Download is a file to take away.
type Download struct {
	Link Link
	Note string
}

// Columns is a file's dictionary.
type Columns struct {
	File string
	Rows []Fact // Label: the column; Value: what it holds
}

// Compare is the page of areas side by side. A script lets a reader choose which.
type Compare struct {
	Frame
	Lead     string
	Matrices []*Matrix // each area under the one above it
	Others   []Link    // to areas that have more below
}

// Search is the list of everything from A to Z. A script puts a box above it.
type Search struct {
	Frame
	Lead    string
	Letters []Letter
}

// Letter is what is listed under one letter; ID is its anchor.
type Letter struct {
	ID, Initial string
	Items       []Found
}

// Found is something that can be found, and what it is.
type Found struct {
	Link Link
	Note string
}

// Prose is a page of content/pages, and the 404 page.
type Prose struct {
	Frame
	Body  template.HTML
	Links []Link
}

// Embed is a chart for other sites.
type Embed struct {
	Frame
	Line   *chart.Spec
	Chip   Chip
	Mark   string
	Source string
	Back   Link
}
