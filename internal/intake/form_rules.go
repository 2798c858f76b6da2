package intake

import (
	"tiendo/internal/record"
	"tiendo/internal/sheet"
)

// rules say what may be typed where.
func (w *formWriter) rules(p *sheet.Page, areas []*record.Area) {
	var shares, counts, dones []int // rows
	row := p.Frozen
	first := row
	for _, a := range areas {
		for _, g := range asked(w.rec, w.Plan, a) {
			switch g.Kind {
			case record.Share:
				shares = append(shares, row)
			case record.Count:
				counts = append(counts, row)
			case record.Done:
				dones = append(dones, row)
			}
			row++
		}
	}
	add := func(r sheet.Rule, key string) {
		if len(r.Ranges) > 0 {
			r.Title, r.Said = w.say("wrong"), w.say(key)
			p.Rules = append(p.Rules, r)
		}
	}
	column := func(c int) []string {
		return []string{sheet.Address(first, c) + ":" + sheet.Address(row-1, c)}
	}
	if len(shares) > 0 {
		total := sheet.Address(shares[0], totalColumn)
		add(sheet.Rule{Ranges: runs(shares, numberColumn), Most: `IF(` + total + `="",` + mostCount + `,` + total + `)`}, "wrong-part")
	}
	add(sheet.Rule{Ranges: runs(shares, totalColumn), Most: mostCount}, "wrong-count")
	add(sheet.Rule{Ranges: runs(counts, numberColumn), Most: mostCount}, "wrong-count")
	add(sheet.Rule{Ranges: runs(dones, numberColumn), List: []string{w.say("yes"), w.say("no")}}, "wrong-list")
	absences := []string{w.pick(absenceWords[record.Missing]), w.pick(absenceWords[record.NotApplicable])}
	statuses := []string{w.pick(statusWords[record.Final]), w.pick(statusWords[record.Provisional]), w.pick(statusWords[record.Illustrative])}
	add(sheet.Rule{Ranges: column(absenceColumn), List: absences}, "wrong-list")
	add(sheet.Rule{Ranges: append(column(statusColumn), sheet.Address(first-1-statusAbove, 1)), List: statuses}, "wrong-list")
}

// runs writes rows of a column as ranges.
func runs(rows []int, col int) (out []string) {
	for i := 0; i < len(rows); {
		j := i + 1
		for j < len(rows) && rows[j] == rows[j-1]+1 {
			j++
		}
		out = append(out, sheet.Address(rows[i], col)+":"+sheet.Address(rows[j-1], col))
		i = j
	}
	return out
}

// Where the source and the status of the whole form stand: rows above the
// headings.
const (
	sourceAbove = 3
	statusAbove = 2
)

// mostCount is more than any count of a form.
const mostCount = "999999999999"
