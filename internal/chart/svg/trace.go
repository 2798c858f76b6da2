package svg

import "tiendo/internal/chart"

// Trace is a small line as path data for a drawing of TraceWidth × TraceHeight
// px, which a script puts together.
type Trace struct {
	Line   string
	Firm   string // places of discs: the newest figure, and those that no line reaches
	Other  string // the same of figures that are not firm, which are hollow
	Target string // "" where there is none on the scale
}

// The size of a trace.
const (
	TraceWidth  = 160
	TraceHeight = 48
)

// TraceOf lays out a trace.
func TraceOf(c *chart.Common, t *chart.Trace) Trace {
	const room = 5 * px
	x := clockOf(&c.Time, room, TraceWidth*px-room)
	y := scaleOf(&c.Values, TraceHeight*px-room, room)
	var line, firm, other canvas
	for i, d := range t.Dots {
		command := "M"
		if d.Joined {
			command = "L"
		}
		line.at(command, x.at(d.At), y.at(d.Value))
		next := i + 1
		if next < len(t.Dots) && (d.Joined || t.Dots[next].Joined) {
			continue
		}
		dots := &firm
		if d.Style != chart.Firm {
			dots = &other
		}
		dots.at("M", x.at(d.At), y.at(d.Value))
		dots.raw("h0")
	}
	out := Trace{Line: string(line.b), Firm: string(firm.b), Other: string(other.b)}
	if t.Target != nil && c.Values.Has(*t.Target) {
		var target canvas
		target.at("M", 0, y.at(*t.Target))
		target.by("H", TraceWidth*px)
		out.Target = string(target.b)
	}
	return out
}
