package intake

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/sheet"
)

// The properties by which a form is known again.
const (
	formProperty   = "tiendo-form" // its version
	periodProperty = "tiendo-period"
	planProperty   = "tiendo-plan"

	formVersion = "1"
)

// The columns of a form. The last two are hidden and say by id what a row is
// about: names may repeat.
const (
	areaColumn = iota
	goalColumn
	unitColumn
	numberColumn
	totalColumn
	absenceColumn
	reasonColumn
	statusColumn
	noteColumn
	lastColumn
	areaID
	goalID
)

// Form is a workbook to be filled in by those who report.
type Form struct {
	Plan   *record.Plan
	Period record.Period
	Areas  []*record.Area // who reports, in official order
	Lang   string
	Sheets bool // a sheet for each area; else one for all
}

// Reporters are the areas that are asked for figures of a plan: those in its
// scope that exist on the period's last day and report one of its goals at least.
func Reporters(rec *record.Record, p *record.Plan, period record.Period) (out []*record.Area) {
	for _, a := range rec.Areas {
		if concerns(p, a) && a.Exists(period.LastDay()) && len(asked(rec, p, a)) > 0 {
			out = append(out, a)
		}
	}
	return out
}

// concerns reports whether an area, or one whose territory it took over, is in a
// plan's scope.
func concerns(p *record.Plan, a *record.Area) bool {
	if slices.Contains(p.Scope, a) || len(p.Scope) == 0 && (p.Area == nil || a.EverWithin(p.Area)) {
		return true
	}
	return slices.ContainsFunc(a.Origins, func(o record.Origin) bool { return concerns(p, o.Area) })
}

// asked are the goals that an area reports. A value may be reported by any tier:
// it is asked of those that have reported it, of the lowest where none has.
func asked(rec *record.Record, p *record.Plan, a *record.Area) (out []*record.Goal) {
	for _, g := range p.Goals {
		if g.Kind != record.Value && g.ReportedBy == a.Tier || g.Kind == record.Value && slices.Contains(tiersOf(rec, g), a.Tier) {
			out = append(out, g)
		}
	}
	return out
}

func tiersOf(rec *record.Record, g *record.Goal) (out []string) {
	if g.ReportedBy != "" {
		return []string{g.ReportedBy}
	}
	for _, r := range rec.Reports {
		if slices.ContainsFunc(r.Figures, func(f *record.Figure) bool { return f.Goal == g }) && !slices.Contains(out, r.Area.Tier) {
			out = append(out, r.Area.Tier)
		}
	}
	if len(out) == 0 {
		out = append(out, rec.Site.Tiers[len(rec.Site.Tiers)-1].ID)
	}
	return out
}

// Workbook makes the form.
func (f Form) Workbook(rec *record.Record) ([]byte, error) {
	w := &formWriter{Form: f, rec: rec, last: lastFigures(rec, f.Period), used: map[string]bool{}}
	var pages []sheet.Page
	if f.Sheets {
		for _, a := range f.Areas {
			pages = append(pages, w.page(w.name(a.Name), []*record.Area{a}))
		}
	} else {
		pages = append(pages, w.page(w.say("sheet"), f.Areas))
	}
	return sheet.Write(pages, [][2]string{
		{formProperty, formVersion}, {periodProperty, f.Period.String()}, {planProperty, f.Plan.ID},
	})
}

type formWriter struct {
	Form
	rec  *record.Record
	last map[place]*record.Figure // the newest figures before the period; its instant is left out
	used map[string]bool          // names of sheets
}

// lastFigures are the newest figures of before a period.
func lastFigures(rec *record.Record, p record.Period) map[place]*record.Figure {
	out := map[place]*record.Figure{}
	for _, r := range rec.Reports { // in order of time
		for _, f := range r.Figures {
			if r.Period.Instant() < p.Instant() && f.Absent == record.Present {
				out[place{area: r.Area, goal: f.Goal}] = f
			}
		}
	}
	return out
}

// name makes a name that a sheet can have, and that no other has.
func (w *formWriter) name(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) {
			return ' '
		}
		return r
	}, s)
	for n := 1; ; n++ {
		tail := ""
		if n > 1 {
			tail = " " + locale.Count("en", int64(n))
		}
		name := string(append([]rune(nil), []rune(s)[:min(len([]rune(s)), 31-len(tail))]...)) + tail
		if key := strings.ToLower(name); !w.used[key] {
			w.used[key] = true
			return name
		}
	}
}

// How a goal's title fills its cell: points a line, letters a line.
const (
	lineHeight = 15
	perLine    = 32
)

// page is a sheet for some areas.
func (w *formWriter) page(name string, areas []*record.Area) sheet.Page {
	p := sheet.Page{
		Name: name, Wide: lastColumn + 1, Tall: map[int]float64{},
		Widths: []float64{24, 34, 16, 13, 13, 20, 30, 14, 30, 18, 4, 4}, Hidden: []int{areaID, goalID},
	}
	p.Rows = append(p.Rows,
		[]sheet.Out{{Text: w.say("title"), Look: sheet.Title}},
		[]sheet.Out{{Text: w.Plan.Title.In(w.Lang), Look: sheet.Help}})
	for _, key := range []string{"how-number", "how-absence", "how-status", "how-send"} {
		p.Tall[len(p.Rows)] = 2 * lineHeight
		p.Rows = append(p.Rows, []sheet.Out{{Text: w.say(key), Look: sheet.Help}})
	}
	p.Rows = append(p.Rows,
		nil,
		[]sheet.Out{{Text: w.say("source"), Look: sheet.Heading}, {Look: sheet.Input}},
		[]sheet.Out{{Text: w.say("status"), Look: sheet.Heading}, {Text: w.usualStatus(), Look: sheet.Input}},
		nil, w.headings())
	p.Frozen = len(p.Rows)
	w.rules(&p, areas)
	p.Tall[p.Frozen-1] = 2 * lineHeight
	for _, a := range areas {
		for _, g := range asked(w.rec, w.Plan, a) {
			if n := utf8.RuneCountInString(g.Title.In(w.Lang)); n > perLine {
				p.Tall[len(p.Rows)] = lineHeight * float64((n+perLine-1)/perLine)
			}
			p.Rows = append(p.Rows, w.row(a, g))
		}
	}
	return p
}

// usualStatus is the status that the newest reports have most often.
func (w *formWriter) usualStatus() string {
	var n [record.Illustrative + 1]int
	for _, f := range w.last {
		n[f.Status]++
	}
	best := record.Final
	for s := range n {
		if n[s] > n[best] {
			best = record.Status(s)
		}
	}
	return w.pick(statusWords[best])
}

// pick is the word of a list in the form's language.
func (w *formWriter) pick(words []string) string {
	if w.Lang == "vi" {
		return words[0]
	}
	return words[1]
}

func (w *formWriter) headings() []sheet.Out {
	row := make([]sheet.Out, goalID+1)
	for i, key := range formHeads {
		row[i] = sheet.Out{Text: w.say(key), Look: sheet.Heading}
	}
	row[areaID], row[goalID] = sheet.Out{Text: areaMark}, sheet.Out{Text: goalMark}
	return row
}

// formHeads are the headings of the columns that are seen.
var formHeads = [...]string{
	areaColumn: "area", goalColumn: "goal", unitColumn: "unit", numberColumn: "number", totalColumn: "total",
	absenceColumn: "absence", reasonColumn: "reason", statusColumn: "status", noteColumn: "note", lastColumn: "last",
}

// The headings of the hidden columns.
const (
	areaMark = "area"
	goalMark = "goal"
)

func (w *formWriter) row(a *record.Area, g *record.Goal) []sheet.Out {
	row := make([]sheet.Out, goalID+1)
	row[areaColumn] = sheet.Out{Text: locale.UpperFirst(a.FullName(w.Lang)), Look: sheet.Name}
	row[goalColumn] = sheet.Out{Text: g.Title.In(w.Lang), Look: sheet.Name, Note: w.definition(g)}
	row[unitColumn] = sheet.Out{Text: cmp.Or(g.Unit.In(w.Lang), g.Of.In(w.Lang), w.kind(g)), Look: sheet.Name}
	for i := numberColumn; i <= noteColumn; i++ {
		row[i] = sheet.Out{Look: sheet.Input}
	}
	if g.Kind != record.Share {
		row[totalColumn] = sheet.Out{Look: sheet.Faded}
	}
	row[lastColumn] = sheet.Out{Look: sheet.Faded}
	if f := w.last[place{area: a, goal: g}]; f != nil {
		row[lastColumn].Text = f.Report.Period.String() + ": " + w.figure(f)
	}
	row[areaID], row[goalID] = sheet.Out{Text: a.ID}, sheet.Out{Text: g.ID}
	return row
}

func (w *formWriter) kind(g *record.Goal) string {
	if g.Kind == record.Done {
		return w.say("yes") + " / " + w.say("no")
	}
	return ""
}

// figure is a figure as people of the language write it.
func (w *formWriter) figure(f *record.Figure) string {
	switch f.Goal.Kind {
	case record.Share:
		return locale.Count(w.Lang, f.Num) + "/" + locale.Count(w.Lang, f.Den)
	case record.Count:
		return locale.Count(w.Lang, f.Num)
	case record.Done:
		if f.Num > 0 {
			return w.say("yes")
		}
		return w.say("no")
	}
	decimals, _ := f.Value.Decimals(18)
	return locale.Number(w.Lang, f.Value, decimals)
}

// definition is what the plan says of a goal.
func (w *formWriter) definition(g *record.Goal) string {
	var out []string
	for _, t := range []record.Text{g.Definition, g.Formula, g.Limits} {
		if s := t.In(w.Lang); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, "\n")
}
