package picture

import (
	"slices"
	"strings"
)

// node is an element of a drawing, as selectors see it.
type node struct {
	tag     string
	class   string
	classes []string
	parent  *node
}

// selector is a way of compounds from an ancestor down to the element.
type selector struct {
	steps  []step
	weight int // of two rules the one that weighs more counts
}

type step struct {
	compound
	child bool // directly under the step before
}

// compound is what one element has to be.
type compound struct {
	tag     string // "" for any
	classes []string
	holds   []string   // what the class attribute has to contain
	any     []compound // :is(…)
	none    []compound // :not(…)
}

const classWeight = 1000

// parseSelector reads a selector of tags, classes, [class*="…"], :is, :not and
// :root, with spaces and ">" between; of others it reports false.
func parseSelector(s string) (sel selector, ok bool) {
	child := false
	for _, word := range splitTop(strings.ReplaceAll(s, ">", " > "), ' ') {
		switch word {
		case "":
		case ">":
			child = true
		default:
			c, weight, ok := parseCompound(word)
			if !ok {
				return sel, false
			}
			sel.steps = append(sel.steps, step{c, child})
			sel.weight += weight
			child = false
		}
	}
	return sel, len(sel.steps) > 0
}

func parseCompound(s string) (c compound, weight int, ok bool) {
	if s == ":root" {
		return compound{tag: "svg"}, classWeight, true
	}
	n := nameEnd(s)
	if c.tag = s[:n]; n > 0 {
		weight++
	}
	for s = s[n:]; s != ""; {
		switch {
		case s[0] == '.':
			n := 1 + nameEnd(s[1:])
			c.classes = append(c.classes, s[1:n])
			s, weight = s[n:], weight+classWeight
		case strings.HasPrefix(s, `[class*="`):
			part, rest, found := strings.Cut(s[len(`[class*="`):], `"]`)
			if !found {
				return c, 0, false
			}
			c.holds = append(c.holds, part)
			s, weight = rest, weight+classWeight
		case strings.HasPrefix(s, ":is("), strings.HasPrefix(s, ":not("):
			name, rest, _ := strings.Cut(s, "(")
			inside, rest, found := cutBracket(rest)
			list, most, good := parseCompounds(inside)
			if !found || !good {
				return c, 0, false
			}
			if name == ":is" {
				c.any = append(c.any, list...)
			} else {
				c.none = append(c.none, list...)
			}
			s, weight = rest, weight+most
		default:
			return c, 0, false
		}
	}
	return c, weight, true
}

func parseCompounds(s string) (list []compound, most int, ok bool) {
	for _, one := range splitTop(s, ',') {
		c, weight, ok := parseCompound(one)
		if !ok {
			return nil, 0, false
		}
		list, most = append(list, c), max(most, weight)
	}
	return list, most, true
}

// cutBracket cuts s, which begins inside a bracket, at that bracket's end.
func cutBracket(s string) (inside, rest string, found bool) {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return s[:i], s[i+1:], true
			}
		}
	}
	return s, "", false
}

func nameEnd(s string) int {
	i := strings.IndexFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_')
	})
	if i < 0 {
		return len(s)
	}
	return i
}

func (c *compound) matches(n *node) bool {
	if c.tag != "" && c.tag != n.tag {
		return false
	}
	for _, class := range c.classes {
		if !slices.Contains(n.classes, class) {
			return false
		}
	}
	for _, part := range c.holds {
		if !strings.Contains(n.class, part) {
			return false
		}
	}
	is := func(one compound) bool { return one.matches(n) }
	return (len(c.any) == 0 || slices.ContainsFunc(c.any, is)) && !slices.ContainsFunc(c.none, is)
}

func (s *selector) matches(n *node) bool {
	last := len(s.steps) - 1
	return s.steps[last].matches(n) && s.above(last, n)
}

// above reports whether n's ancestors are what the steps before step i ask for.
func (s *selector) above(i int, n *node) bool {
	if i == 0 {
		return true
	}
	for a := n.parent; a != nil; a = a.parent {
		if s.steps[i-1].matches(a) && s.above(i-1, a) {
			return true
		}
		if s.steps[i].child {
			return false
		}
	}
	return false
}
