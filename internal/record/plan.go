package record

import (
	"tiendo/internal/diag"
	"tiendo/internal/exact"
)

// Plan is a document with goals and deadlines.
type Plan struct {
	ID         string
	Title      Text
	Number     string // "" where not established
	Date       Date
	Issuer     Text
	Summary    Text
	LegalBasis []Source
	Source     Source  // where the plan's text can be read
	Period     [2]int  // first and last year, 0, 0 where not given
	Area       *Area   // whom the plan is for: its top area
	Scope      []*Area // the areas that report, empty: all of the goal's tier under Area
	Method     Method
	ReportDue  int  // months after a period's end; default 3
	NextDue    Date // zero: computed from ReportDue
	Goals      []*Goal
	Solutions  []*Solution
	// AreaTargets are an area's own targets ("chỉ tiêu giao"), in place of the
	// goal's whole list. By area id, then goal id.
	AreaTargets map[string]map[string][]Target
	Pos         diag.Pos
}

// Method is how progress is measured against a path.
type Method uint8

// The methods.
const (
	StraightLine Method = iota // "straight-line"
	CAGR                       // "cagr": compound growth so far over compound growth needed
)

// Kind is what a goal's figures are.
type Kind uint8

// The kinds of goals.
const (
	Share Kind = iota // numerator/denominator, target in percent
	Count             // a stock, whole number
	Value             // a number with a unit; does not sum
	Done              // yes or no, 1/1 or 0/1; sums to "12/18"
)

// String is the word of the sources.
func (k Kind) String() string { return [...]string{"share", "count", "value", "done"}[k] }

// Parts reports whether the kind's figures have numerator and denominator.
func (k Kind) Parts() bool { return k == Share || k == Done }

// Goal is one thing that a plan measures.
type Goal struct {
	ID         string
	Plan       *Plan
	Title      Text
	Short      Text // for matrix heads and cards; the loader fills it with Title
	Kind       Kind
	Of         Text // what is counted, in a sentence: "gia đình"
	Unit       Text // of a value: "năm"
	One        Text // one of what Of or Unit names, where a language has a word for it: "family"
	Down       bool // direction: down means that less is better
	Baseline   Baseline
	Targets    []Target // by date, at least one; a Done goal's value is 100
	ReportedBy string   // tier id; "" for values, which any tier may report
	Definition Text
	Formula    Text
	Lead       Text // who leads
	Frequency  Text
	Limits     Text
	Contact    Text
	Source     Source
	Pos        diag.Pos
}

// Singular is what one of the goal's things or units is called in a language; ""
// where the plan has no word for it in that language.
func (g *Goal) Singular(lang string) string {
	for _, s := range g.One {
		if s.Lang == lang {
			return s.Text
		}
	}
	return ""
}

// Baseline is where a goal starts ("năm gốc").
type Baseline struct {
	Period Period     // zero where the plan gives none: then the first figure
	Value  *exact.Rat // stated by the plan for its top area where no figure is on record; in percent for shares
	Source Source
	Pos    diag.Pos
}

// Target is a value by a date.
type Target struct {
	By    Period
	Value exact.Rat // in percent for shares and done
	Text  Text      // as the plan words it; may be empty
	Pos   diag.Pos
}

// Solution is one of a plan's solutions ("giải pháp").
type Solution struct {
	ID    string
	Title Text
	Text  Text
	Goals []*Goal // which it serves
	Pos   diag.Pos
}
