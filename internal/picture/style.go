package picture

import (
	"image/color"
	"strconv"
	"strings"
)

// ink is a colour, or none.
type ink struct {
	set bool
	rgb color.RGBA
}

func solid(r, g, b uint8) ink { return ink{true, color.RGBA{r, g, b, 0xff}} }

// style is how a shape or a text looks.
type style struct {
	fill, stroke ink
	width        float64 // of the stroke
	dash         []float64
	round        bool // the stroke's ends
	halo         bool // the stroke lies under the fill
	size         float64
	bold         bool
	anchor       string // "", "middle", "end"
}

// look is a style with the variables in force.
type look struct {
	style
	vars map[string]string
}

// initial is the style of a drawing that no rule says anything about.
var initial = style{fill: solid(0, 0, 0), width: 1, size: 16}

// looks computes an element's look from its parent's. All the properties that
// we draw are inherited, but for paint-order on shapes, which does no harm.
func (s *sheet) looks(n *node, parent look) look {
	l := parent
	var mine []declaration
	for i := range s.rules {
		if r := &s.rules[i]; r.sel.matches(n) {
			mine = append(mine, r.decls...)
		}
	}
	copied := false
	for _, d := range mine { // variables first: the others may use any
		if strings.HasPrefix(d.name, "--") {
			if !copied {
				l.vars, copied = make(map[string]string, len(parent.vars)+len(mine)), true
				for k, v := range parent.vars {
					l.vars[k] = v
				}
			}
			l.vars[d.name] = d.value
		}
	}
	for _, d := range mine {
		if value, ok := l.resolve(d.value, 0); ok {
			l.set(d.name, value)
		}
	}
	return l
}

// resolve replaces var(--name) and var(--name, otherwise) by what they stand
// for; false where one stands for nothing.
func (l *look) resolve(value string, depth int) (string, bool) {
	before, rest, found := strings.Cut(value, "var(")
	if !found {
		return value, true
	}
	inside, after, _ := cutBracket(rest)
	name, otherwise, has := strings.Cut(inside, ",")
	v, ok := l.vars[strings.TrimSpace(name)]
	if !ok {
		v, ok = strings.TrimSpace(otherwise), has
	}
	const deepest = 8 // a variable that names itself stands for nothing
	if !ok || depth > deepest {
		return "", false
	}
	return l.resolve(before+v+after, depth+1)
}

func (l *look) set(name, value string) {
	switch name {
	case "fill":
		l.fill = parseInk(value, l.fill)
	case "stroke":
		l.stroke = parseInk(value, l.stroke)
	case "stroke-width":
		l.width = pixels(value, l.width)
	case "stroke-dasharray":
		l.dash = nil
		for one := range strings.FieldsSeq(strings.ReplaceAll(value, ",", " ")) {
			if one != "none" {
				l.dash = append(l.dash, max(pixels(one, 0), .01))
			}
		}
	case "stroke-linecap":
		l.round = value == "round"
	case "paint-order":
		l.halo = strings.HasPrefix(value, "stroke")
	case "font-size":
		l.size = pixels(value, l.size)
	case "font-weight":
		n, err := strconv.Atoi(value)
		l.bold = value == "bold" || err == nil && n >= 600
	case "text-anchor":
		l.anchor = value
		if value == "start" {
			l.anchor = ""
		}
	}
}

func pixels(s string, otherwise float64) float64 {
	if x, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(s), "px"), 64); err == nil {
		return x
	}
	return otherwise
}

// parseInk reads none, #rgb, #rrggbb, white or black; any other way to write a
// colour leaves the one that was.
func parseInk(s string, otherwise ink) ink {
	switch s = strings.ToLower(s); s {
	case "none", "transparent":
		return ink{}
	case "white":
		return solid(0xff, 0xff, 0xff)
	case "black":
		return solid(0, 0, 0)
	}
	hex, ok := strings.CutPrefix(s, "#")
	n, err := strconv.ParseUint(hex, 16, 32)
	switch {
	case !ok || err != nil:
		return otherwise
	case len(hex) == 3:
		return solid(uint8(n>>8&0xf*0x11), uint8(n>>4&0xf*0x11), uint8(n&0xf*0x11))
	case len(hex) == 6:
		return solid(uint8(n>>16), uint8(n>>8), uint8(n))
	}
	return otherwise
}
