package browser

import (
	"html"
	"strings"
)

// element is a start tag, or the text between two tags (name "").
type element struct {
	name  string
	attrs []attribute
	text  string
	end   bool // "</name>"
}

type attribute struct{ name, value string }

// attr is the value of an attribute, and whether it is there.
func (e element) attr(name string) (string, bool) {
	for _, a := range e.attrs {
		if a.name == name {
			return a.value, true
		}
	}
	return "", false
}

// get is the value of an attribute, "" where it is not there.
func (e element) get(name string) string {
	v, _ := e.attr(name)
	return v
}

// scan reads our own pages into tags and texts. It knows what a page of ours
// may have, comments, quoted and bare attributes, and not what browsers mend.
func scan(page string) (out []element) {
	for page != "" {
		open := strings.IndexByte(page, '<')
		if open < 0 {
			return append(out, element{text: html.UnescapeString(page)})
		}
		if open > 0 {
			out = append(out, element{text: html.UnescapeString(page[:open])})
			page = page[open:]
		}
		switch {
		case strings.HasPrefix(page, "<!--"):
			_, page, _ = strings.Cut(page, "-->")
		case strings.HasPrefix(page, "<!"):
			_, page, _ = strings.Cut(page, ">")
		default:
			var e element
			e, page = scanTag(page[1:])
			out = append(out, e)
			if e.name == "style" && !e.end {
				_, page, _ = strings.Cut(page, "</style>")
			}
		}
	}
	return out
}

const space = " \t\r\n"

func scanTag(s string) (e element, rest string) {
	s, e.end = strings.CutPrefix(s, "/")
	n := strings.IndexAny(s, space+">/")
	if n < 0 {
		return e, ""
	}
	e.name, s = strings.ToLower(s[:n]), s[n:]
	for {
		s = strings.TrimLeft(s, space+"/")
		if s == "" || s[0] == '>' {
			return e, strings.TrimPrefix(s, ">")
		}
		var a attribute
		if n = strings.IndexAny(s, space+"=>/"); n < 0 {
			return e, ""
		}
		a.name, s = strings.ToLower(s[:n]), s[n:]
		if s[0] == '=' {
			a.value, s = scanValue(s[1:])
		}
		e.attrs = append(e.attrs, a)
	}
}

func scanValue(s string) (value, rest string) {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		value, rest, _ = strings.Cut(s[1:], s[:1])
	} else if n := strings.IndexAny(s, space+">"); n >= 0 {
		value, rest = s[:n], s[n:]
	}
	return html.UnescapeString(value), rest
}

// inside is the text of the first element of that name.
func inside(page []element, name string) string {
	for i, e := range page {
		if e.name != name || e.end {
			continue
		}
		var b strings.Builder
		for _, in := range page[i+1:] {
			if in.name == name && in.end {
				break
			}
			b.WriteString(in.text)
		}
		return strings.TrimSpace(b.String())
	}
	return ""
}
