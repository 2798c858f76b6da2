package picture

import (
	"slices"
	"strings"
)

// sheet are the rules of a style sheet that a drawing can need: those outside
// every @-rule (so the light look) that set a colour, a line, a font or a
// variable.
type sheet struct{ rules []rule }

// rule is a selector with its declarations.
type rule struct {
	sel   selector
	decls []declaration
}

type declaration struct{ name, value string }

// drawn are the properties that a drawing knows, beside variables.
var drawn = []string{
	"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "paint-order", "font-size", "font-weight",
	"text-anchor",
}

// parseSheet reads a style sheet. A selector that it does not understand, such
// as one with :hover, selects nothing.
func parseSheet(css string) *sheet {
	css = withoutComments(css)
	s := &sheet{}
	for {
		i := strings.IndexAny(css, "{;")
		if i < 0 {
			break
		}
		prelude := strings.TrimSpace(css[:i])
		if css[i] == ';' { // @import and its like
			css = css[i+1:]
			continue
		}
		n := blockEnd(css[i:])
		block := css[i+1 : i+n]
		css = css[min(i+n+1, len(css)):]
		if strings.HasPrefix(prelude, "@") {
			continue
		}
		decls := declarations(block)
		if len(decls) == 0 {
			continue
		}
		for _, one := range splitTop(prelude, ',') {
			if sel, ok := parseSelector(one); ok {
				s.rules = append(s.rules, rule{sel, decls})
			}
		}
	}
	// what weighs more is applied later
	slices.SortStableFunc(s.rules, func(a, b rule) int { return a.sel.weight - b.sel.weight })
	return s
}

func withoutComments(css string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(css, "/*")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, css, _ = strings.Cut(after, "*/")
	}
}

// blockEnd is where the block that s begins with is closed.
func blockEnd(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(s)
}

func declarations(block string) (out []declaration) {
	for one := range strings.SplitSeq(block, ";") {
		name, value, ok := strings.Cut(one, ":")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if ok && (strings.HasPrefix(name, "--") || slices.Contains(drawn, name)) {
			out = append(out, declaration{name, value})
		}
	}
	return out
}

// splitTop splits at a separator that stands in no brackets.
func splitTop(s string, sep byte) (parts []string) {
	depth, from := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == sep && depth == 0:
			parts = append(parts, strings.TrimSpace(s[from:i]))
			from = i + 1
		}
	}
	return append(parts, strings.TrimSpace(s[from:]))
}
