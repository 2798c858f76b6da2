// Package check holds the rules over the whole record and its measures: what a
// single document cannot know of itself.
//
// A rule is a function in a file of its own and a line in the table below. One
// that only asks for attention reports a warning through [run.warn], which a
// figure's `confirm: <reason>` answers; an answer to no question is itself
// reported. A rule about what is absent is silent about what the record marks
// as incomplete: a broken document must not yield a second complaint.
package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

var rules = []func(*run){
	duplicateFigures, // two figures of an area and goal at one instant
	missingBeside,    // a report that there is none, beside one that is there
	futurePeriods,    // a period that has not ended
	futureDates,      // an article or a source of tomorrow
	reporters,        // figures of areas that are not there, or not asked
	targets,          // targets that go back, stand twice, come too early
	ownTargets,       // targets of areas that are not asked
	lineages,         // areas that come from nowhere, or go nowhere
	parents,          // an area under one that is not there
	joins,            // territory from outside under an area that goes on
	twins,            // two areas of one name or code
	tiles,            // two areas on one tile of a map, one without
	copies,           // a report that is another's
	percentages,      // a percentage where a number of things should stand
	totals,           // a row that is the sum of the others
	largeJumps,       // a digit too few or too many?
	denominators,     // other things counted than before?
	statedBaselines,  // a plan's baseline beside the reports
	unreportedTarget, // a target is due and nobody reports
	lateReports,      // a period is due and some have not reported, or nobody has
	stalePlans,       // a plan whose time is over
	unusedConfirms,   // last: an answer where nothing was asked
}

// Run reports what breaks a rule. clock is the machine's date: a period or an
// article that lies after it is refused unless asOf was given (then it is left
// out); it can only refuse. The zero date asks for no such check.
func Run(rec *record.Record, book *progress.Book, clock record.Date, log *diag.Log) {
	r := &run{rec: rec, book: book, clock: clock, log: log, asked: map[*record.Figure]bool{}}
	for _, rule := range rules {
		rule(r)
	}
}

// run is what a rule sees.
type run struct {
	rec   *record.Record
	book  *progress.Book
	clock record.Date
	log   *diag.Log
	asked map[*record.Figure]bool // about whom a rule had its doubts
}

// warn reports a doubt about a figure, unless the editor has answered it. One
// slip may wake several rules: the first of the table speaks.
func (r *run) warn(f *record.Figure, code diag.Code, args locale.Args, notes ...diag.Note) {
	if f.Confirm == "" && !r.asked[f] {
		r.log.At(f.Pos, code, args, notes...)
	}
	r.asked[f] = true
}

// today is the day by which things are due: never after the machine's date,
// though a document of the future may pretend so.
func (r *run) today() record.Date {
	if !r.clock.IsZero() && r.book.AsOf.After(r.clock) {
		return r.clock
	}
	return r.book.AsOf
}

// future reports whether a date lies after the machine's.
func (r *run) future(d record.Date) bool { return !r.clock.IsZero() && d.After(r.clock) }

// incomplete reports whether a report of the area may be lost.
func (r *run) incomplete(a *record.Area) bool {
	return r.rec.Incomplete.Figures || r.rec.Incomplete.Of[a.ID]
}

// named is an area's name in both languages.
func named(a *record.Area) diag.Words {
	return diag.Words{Vi: a.FullName("vi"), En: a.FullName("en")}
}
