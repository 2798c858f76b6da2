package render

import (
	"strconv"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
	"tiendo/internal/progress"
	"tiendo/internal/site"
)

// appendCompareIndex appends what the compare page's script knows before it
// loads any numbers. Every list is in the order that js/compare.js names.
func appendCompareIndex(b []byte, index *site.CompareIndex) []byte {
	verdicts := make([][2]string, len(progress.Verdicts))
	for i, v := range progress.Verdicts {
		verdicts[i] = [2]string{v.String(), chart.Icon(v)}
	}
	goals := make([][]string, len(index.Goals))
	for i, g := range index.Goals {
		goals[i] = []string{g.ID, g.Goal.Label, g.Goal.Href, g.Scale}
	}
	b = append(b, "tiendoAreas={box:[0,0,"+strconv.Itoa(svg.TraceWidth)+","+strconv.Itoa(svg.TraceHeight)+"],\nverdicts:"...)
	b = appendJSON(b, verdicts)
	b = append(b, ",\ngoals:"...)
	b = appendJSON(b, goals)
	b = append(b, ",\ngroups:"...)
	b = appendJSON(b, index.Groups)
	b = append(b, ",\nareas:["...)
	for i, a := range index.Areas {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '\n')
		b = appendJSON(b, []any{a.ID, a.Name, a.Full, a.Group, a.Parent, a.State})
	}
	return append(b, "\n]}\n"...)
}

// appendCompareNumbers appends the areas of a file, one a line.
func appendCompareNumbers(b []byte, file *site.CompareNumbers) []byte {
	b = append(b, "tiendoCompared({"...)
	for i, row := range file.Rows {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '\n')
		b = appendJSON(b, row.Area)
		b = append(b, ":["...)
		for k, c := range row.Cells {
			if k > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, cell(c))
		}
		b = append(b, ']')
	}
	return append(b, "\n})\n"...)
}

// cell is a cell as a list; 0 for none. The number that is read first leads.
func cell(c *site.ComparedCell) any {
	if c == nil {
		return 0
	}
	first, second, hollow := c.Value, c.Parts, 0
	if c.Small {
		first, second, hollow = c.Parts, c.Value, 1
	}
	list := []any{first, second, c.Period, c.Mark, c.Why, int(c.Chip.Verdict), c.Chip.Word, hollow}
	if c.Trace != nil {
		t := svg.TraceOf(c.Common, c.Trace)
		list = append(list, c.Trace.Text, t.Line, t.Firm, t.Other, t.Target)
	}
	return list
}
