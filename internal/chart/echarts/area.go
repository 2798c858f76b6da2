package echarts

import (
	"encoding/json"
	"strings"

	"tiendo/internal/chart"
)

// appendArea appends the i-th area's line. A country has tens of thousands of
// them: so by hand, not by reflection.
func appendArea(b []byte, i int, a *chart.LiveArea) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	p := a.Plot
	b = appendField(b, `{"id":`, a.ID)
	b = appendField(b, `,"name":`, a.Name)
	b = appendField(b, `,"class":`, class(p.Verdict))
	b = append(b, `,"axis":[`...)
	for i, t := range p.Values.Ticks {
		b = appendRow(b, i, "", string(number(t.Value)), t.Label)
	}
	b = append(b, ']')
	if p.Values.Note != "" {
		b = appendField(b, `,"note":`, p.Values.Note)
	}
	b = appendField(b, `,"from":`, day(p.Time.From))
	b = appendField(b, `,"to":`, day(p.Time.To))
	b = append(b, `,"figures":[`...)
	for i, d := range p.Dots {
		if i > 0 && !d.Joined {
			b = appendRow(b, i, gap(p.Dots[i-1], d), "null")
		}
		b = appendRow(b, i, day(d.At), string(number(d.Value)), d.Period, d.Label, symbols[d.Style])
	}
	b = append(b, `],"targets":[`...)
	for i, t := range p.Targets {
		b = appendRow(b, i, day(t.At), string(number(t.Value)), t.By, t.Long, "diamond")
	}
	b = appendSpots(append(b, `],"path":[`...), p.Path)
	b = appendSpots(append(b, `],"trend":[`...), p.Trend)
	return append(b, "]}"...)
}

func appendSpots(b []byte, spots []chart.Spot) []byte {
	for i, s := range spots {
		b = appendRow(b, i, day(s.At), string(number(s.Value)))
	}
	return b
}

// appendRow appends [day,value,texts…]; a tick has no day.
func appendRow(b []byte, i int, day, value string, texts ...string) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	b = append(b, '[')
	if day != "" {
		b = append(appendString(b, day), ',')
	}
	b = append(b, value...)
	for _, t := range texts {
		b = appendString(append(b, ','), t)
	}
	return append(b, ']')
}

func appendField(b []byte, name, value string) []byte {
	return appendString(append(b, name...), value)
}

// appendString appends a text as JSON has it, safe in a script.
func appendString(b []byte, s string) []byte {
	if strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || strings.ContainsRune("\"\\<>&\u2028\u2029\ufffd", r) }) {
		quoted, err := json.Marshal(s)
		if err != nil {
			panic("chart/echarts: a text that is no JSON: " + err.Error())
		}
		return append(b, quoted...)
	}
	return append(append(append(b, '"'), s...), '"')
}
