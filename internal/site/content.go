package site

import (
	"html/template"
	"iter"

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
//	plan        *Plan         one plan
//	news        *NewsList     articles: all, a year's, a topic's
//	article     *Article      one article
//	solutions   *Solutions    the solutions of every plan
//	method      *Method       how every number comes about
//	data        *Data         downloads
//	prose       *Prose        content/pages, and 404.html
//
// Other sections may link to these anchors and to no others: an [AreaGoal.ID]
// on its area's page, a [SolutionItem.ID] on the page of solutions, the
// headings of a text. A template gives its own ids an underscore: no goal and
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
	Fonts       []string // hrefs to preload
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

// Matrix is areas × goals: a table with coloured cells.
type Matrix struct {
	Title   string // heading over it: "Từng phường, xã"
	Caption string
	Corner  string // head of the first column
	Goals   []Link // the columns
	Rows    []MatrixRow
	Legend  []Chip
	Notes   []string // what an empty or a hollow cell means, where there is one
	Mark    string
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
	Tally   Tally
	Cards   []Card
	Bullets chart.Table // the numbers of the cards' drawings
	Matrix  *Matrix
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
	Lead      string // the definition's first words, or what is counted
	Plan      Link
	Chip      Chip
	Reasons   []string
	Mark      string
	Facts     []Fact
	Line      *chart.Spec // nil where nothing is on record
	Ranking   *chart.Spec // nil where there are no children with figures
	Multiples *chart.Spec
	Children  string // "Từng phường, xã, năm 2023": the heading over the two
	About     []Fact // definition, formula, lead, frequency, limits, contact
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

// Areas is the index of areas.
type Areas struct {
	Frame
	Lead   string
	Groups []AreaGroup
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
	Tally    Tally
	Sections []AreaGoal
	Matrix   *Matrix // of its children, nil for the lowest tier
	Parent   Link
	Facts    []Fact // type, code, parent, from, until
	Reports  []ReportLine
	News     []Teaser
	Download Link
	Citation string
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

// Data is the page of downloads.
type Data struct {
	Frame
	Lead     string
	Files    []Download
	Charts   []Download // the goals' charts as JSON
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

// Prose is a page of content/pages, and the 404 page.
type Prose struct {
	Frame
	Body  template.HTML
	Links []Link
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

// Option is a chart as go-echarts option JSON.
type Option struct{ Spec *chart.Spec }
