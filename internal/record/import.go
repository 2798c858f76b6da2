package record

import "tiendo/internal/diag"

// Import says how the tables of others are read: an entry of data/imports/. What
// it does not say is taken from the table's own headings.
type Import struct {
	ID      string // the file's name
	Title   Text
	Sheet   string // of a workbook; "": the first
	Heading int    // the row that has the headings; 0: it is looked for
	Decimal Mark   // the decimal mark of numbers given as text
	Columns []Column
	Words   []Meaning
	Skip    []string // rows about these are left out

	// For all rows, where no column says otherwise.
	Period Period
	Goal   *Goal
	Area   *Area
	Source Source
	Status Status
	Stated bool // Status is given

	Pos diag.Pos
}

// Mark is a decimal mark.
type Mark uint8

// The decimal marks.
const (
	AnyMark Mark = iota // not said: a comma where a file's separator leaves no doubt
	Point
	Comma
)

// Role is what stands in a column.
type Role uint8

// The roles, as the sources word them.
const (
	AreaRole Role = iota
	GoalRole
	PeriodRole
	FigureRole // the whole figure: 52, 9.4, yes, 3120/4500
	NumeratorRole
	DenominatorRole
	AbsenceRole // which kind of absence
	ReasonRole  // why there is no figure
	StatusRole
	NoteRole
	SourceRole
	IgnoredRole
)

// Roles are the words of the sources.
var Roles = []string{"area", "goal", "period", "figure", "numerator", "denominator", "absence", "reason", "status", "note", "source", "ignored"}

// String is the word of the sources.
func (r Role) String() string { return Roles[r] }

// Column is a column of a table.
type Column struct {
	Heading  string
	Role     Role
	Goal     *Goal    // of the column's figures
	Period   Period   // of the column's figures
	Decimals int      // figures are rounded to so many; −1: they are not rounded
	Empty    string   // what an empty cell stands for
	Only     []string // rows with other words here are left out; empty: none are
	Pos      diag.Pos
}

// Meaning is what a word in a table stands for; one of them is given.
type Meaning struct {
	Word   string
	Area   *Area
	Goal   *Goal
	Status Status
	Stated bool // Status is given
}
