package source

import (
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Most documents are plain: lines of "key: value", indented, nothing else. The
// library reads any YAML and takes a hundred times as long. plainReader reads
// the plain ones into the same nodes, and knows when it does not know: whatever
// is not plain beyond doubt goes to the library, which stays the judge
// (FuzzPlain holds the two against each other).
//
// Plain is: keys of a-z, 0-9, hyphens and underscores; one space after the
// colon; values on one line, unquoted and beginning with a letter or digit, or
// in double quotes without a backslash, or {key: value, key: value} of such
// words; no comments, lists or tabs.

// plainReader reads documents; its nodes are good until it reads the next one.
type plainReader struct {
	nodes []*yaml.Node // used again for each document
	used  int

	text string // what is left of the document
	line int    // of text's first line, from 1
}

// read returns the root of a document, or false where it is not plain.
func (r *plainReader) read(text string) (*yaml.Node, bool) {
	r.used, r.text, r.line = 0, text, 1
	if t, ok := strings.CutPrefix(r.text, "---\n"); ok {
		r.text, r.line = t, 2
	}
	indent, _, ok := r.peek()
	if !ok || indent != 0 {
		return nil, false
	}
	n, ok := r.mapping(0, 0)
	return n, ok && r.text == ""
}

// node gives out a node.
func (r *plainReader) node(kind yaml.Kind, value string, col int) *yaml.Node {
	if r.used == len(r.nodes) {
		r.nodes = append(r.nodes, &yaml.Node{})
	}
	n := r.nodes[r.used]
	r.used++
	*n = yaml.Node{Kind: kind, Value: value, Line: r.line, Column: col, Content: n.Content[:0]}
	return n
}

// peek skips empty lines and returns the next one with its indentation; false
// at the end.
func (r *plainReader) peek() (indent int, line string, ok bool) {
	for strings.HasPrefix(r.text, "\n") {
		r.text = r.text[1:]
		r.line++
	}
	line = firstLine(r.text)
	for indent < len(line) && line[indent] == ' ' {
		indent++
	}
	return indent, line, r.text != ""
}

// next goes on to the line after.
func (r *plainReader) next(line string) {
	r.text = r.text[min(len(line)+1, len(r.text)):]
	r.line++
}

// mapping reads the keys that stand at an indentation.
func (r *plainReader) mapping(indent, depth int) (*yaml.Node, bool) {
	if depth > maxDepth {
		return nil, false
	}
	m := r.node(yaml.MappingNode, "", indent+1)
	for {
		at, line, ok := r.peek()
		if !ok || at < indent {
			return m, true
		}
		key := keyLength(line[at:])
		if at != indent || key == 0 {
			return nil, false
		}
		k := r.node(yaml.ScalarNode, line[at:at+key], at+1)
		rest := line[at+key+1:]
		var v *yaml.Node
		if rest == "" {
			r.next(line)
			deeper, _, more := r.peek()
			if !more || deeper <= indent {
				return nil, false
			}
			if v, ok = r.mapping(deeper, depth+1); !ok {
				return nil, false
			}
		} else {
			if v, ok = r.scalar(rest, at+key+3); !ok {
				return nil, false
			}
			r.next(line)
		}
		if m.Content = append(m.Content, k, v); len(m.Content) > 2*maxKeys {
			return nil, false
		}
	}
}

// keyLength is how long the key is that opens a line, 0 where there is none.
func keyLength(s string) int {
	for i := range min(len(s), maxID) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z':
		case i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '_'):
		case i > 0 && c == ':':
			return i
		default:
			return 0
		}
	}
	return 0
}

// scalar reads what stands after a colon, where that is one plain value.
func (r *plainReader) scalar(s string, col int) (*yaml.Node, bool) {
	if len(s) < 2 || s[0] != ' ' || s[len(s)-1] == ' ' {
		return nil, false
	}
	s = s[1:]
	if s[0] == '"' {
		inner := s[1:]
		if len(inner) < 2 || inner[len(inner)-1] != '"' {
			return nil, false
		}
		inner = inner[:len(inner)-1]
		if strings.ContainsAny(inner, `"\`) || !plainSigns(inner) {
			return nil, false
		}
		n := r.node(yaml.ScalarNode, inner, col)
		n.Style = yaml.DoubleQuotedStyle
		return n, true
	}
	if s[0] == '{' {
		return r.flow(s, col)
	}
	if !opensWord(s[0]) {
		return nil, false
	}
	if strings.Contains(s, ": ") || s[len(s)-1] == ':' || !plainSigns(s) {
		return nil, false
	}
	return r.node(yaml.ScalarNode, s, col), true
}

// opensWord reports whether a value that begins so is plain words or a number.
func opensWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= utf8.RuneSelf
}

// flow reads {key: value, key: value}.
func (r *plainReader) flow(s string, col int) (*yaml.Node, bool) {
	m := r.node(yaml.MappingNode, "", col)
	m.Style = yaml.FlowStyle
	s, ok := strings.CutSuffix(s[1:], "}")
	col++
	for more := ok; more; {
		var item string
		item, s, more = strings.Cut(s, ", ")
		key := keyLength(item)
		if key == 0 {
			return nil, false
		}
		k := r.node(yaml.ScalarNode, item[:key], col)
		v, spaced := strings.CutPrefix(item[key+1:], " ")
		if !spaced || v == "" || !opensWord(v[0]) || v[len(v)-1] == ' ' || strings.ContainsAny(v, ":,[]{}") || !plainSigns(v) {
			return nil, false
		}
		m.Content = append(m.Content, k, r.node(yaml.ScalarNode, v, col+key+2))
		col += utf8.RuneCountInString(item) + 2
	}
	return m, ok
}

// plainSigns reports whether a value holds letters, digits and common signs
// alone, nothing that YAML or its readers treat in a way of their own.
func plainSigns(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < ' ' || c == '#' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		if c < 0xa0 || c > 0x1fff && c < 0x2010 || c > 0x2026 {
			return false
		}
		i += n
	}
	return true
}
