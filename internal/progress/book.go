package progress

import (
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// Book holds every series and measure of a record as of a day. It is read-only
// and safe for concurrent use.
type Book struct {
	Record *record.Record
	AsOf   record.Date // "today": what is due by then is due

	series map[key]*Series
}

type key struct {
	goal *record.Goal
	area *record.Area
}

// Compute measures a record. Reports whose period ends after asOf are left out.
func Compute(rec *record.Record, asOf record.Date) *Book {
	return &Book{Record: rec, AsOf: asOf, series: map[key]*Series{}}
}

// Concerns reports whether the goal is asked of the area: it lies in the
// plan's scope, on the goal's tier or above it (values: anywhere in scope).
func (b *Book) Concerns(g *record.Goal, a *record.Area) bool { return false }

// Series is the area's series for the goal; never nil, its Points may be empty.
func (b *Book) Series(g *record.Goal, a *record.Area) *Series { return &Series{Goal: g, Area: a} }

// Judge is the measure at one instant by steps 1 to 6: what tong-hop.csv holds.
// Silence does not enter, and the reasons (the fields from ToTarget on, but for
// Cautious) are left out: it is asked for hundreds of thousands of times.
func (b *Book) Judge(g *record.Goal, a *record.Area, t record.Instant) *Measure { return b.At(g, a, t) }

// At is Judge with the reasons.
func (b *Book) At(g *record.Goal, a *record.Area, t record.Instant) *Measure {
	return &Measure{Goal: g, Area: a, At: t, Verdict: NoData, Cause: NotReported}
}

// Instants lists the instants at which any area of the goal has a report that
// says something of it (an absent figure counts), ascending.
func (b *Book) Instants(g *record.Goal) []record.Instant { return nil }

// CurrentInstant is the newest instant at which the plan's top area has a
// figure for the goal; false where it has none.
func (b *Book) CurrentInstant(g *record.Goal) (record.Instant, bool) { return 0, false }

// Current is the measure that home, matrix and ranking show: at the goal's
// current instant, NoData where the area is silent then, with Last set; from a
// target's due date NoData (Overdue) where no figure at it or later is on
// record. Never nil; without a current instant Cause is NotReported (or
// Overdue) and At is 0.
func (b *Book) Current(g *record.Goal, a *record.Area) *Measure {
	return &Measure{Goal: g, Area: a, Verdict: NoData, Cause: NotReported}
}

// Newest is the measure that an area's own page shows: at its newest figure;
// Overdue as in Current.
func (b *Book) Newest(g *record.Goal, a *record.Area) *Measure {
	return &Measure{Goal: g, Area: a, Verdict: NoData, Cause: NotReported}
}

// Due tells of a plan's reporting calendar as of b.AsOf.
func (b *Book) Due(p *record.Plan) Calendar { return Calendar{} }

// Calendar is when the next reports are due and which are late.
type Calendar struct {
	NewestPeriod record.Period  // the newest period of any report; zero where none
	NextPeriod   record.Period  // the next to be reported
	NextDue      record.Date    // when; zero where unknown
	Overdue      bool           // NextDue lies before AsOf
	Late         []*record.Area // expected areas without a report for NewestPeriod, in official order
}

// Path is the required way for charts: from the
// baseline through the targets, as the points where it bends, ascending; empty
// without a baseline.
func (b *Book) Path(g *record.Goal, a *record.Area) []PathPoint { return nil }

// PathPoint is a bend of a path.
type PathPoint struct {
	At     record.Instant
	Value  exact.Rat
	Target *record.Target // nil at the baseline
}

// Targets are those that the area is held to, by date: its own where the plan
// gives them, else the goal's; empty where the area has no verdict (count
// goals below the scope).
func (b *Book) Targets(g *record.Goal, a *record.Area) []record.Target { return g.Targets }
