// Package locale is how tiendo writes for a language: message patterns,
// numbers, dates, order of names, folding for look-up, slugs.
//
// It is a leaf: it knows languages, not progress reports. Formatting happens
// here once, on the builder's machine; a browser only gets finished strings,
// because its own routines round differently.
package locale

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Args are the values for a message's placeholders: strings, ints or int64s.
// Numbers are printed plain; give a formatted string where grouping is wanted.
type Args map[string]any

// Catalogue holds the message patterns of one language. It is read-only after
// ParseWords and safe for concurrent use.
//
// A words file has a pattern a line, "key = pattern"; "#" begins a comment
// line; the pattern is trimmed. In a pattern
//
//	{name}                  is replaced by that argument
//	{n?one|other}           picks by that count: English tells 1 from the
//	                        rest; Vietnamese has one form and so never needs it
//	{name?text}             is text where the argument is neither "" nor 0
//
// and text inside ?…|… may hold {placeholders} again.
type Catalogue struct {
	Lang     string // "vi", "en"
	patterns map[string][]piece
	raw      map[string]string
}

// piece is literal text, an argument, or a choice by an argument.
type piece struct {
	text   string
	arg    string
	choice [][]piece // one branch: shown if set; two: one|other
}

// ParseWords reads a words file. Every fault is one error, with its line.
func ParseWords(lang, text string) (*Catalogue, []WordsError) {
	c := &Catalogue{Lang: lang, patterns: map[string][]piece{}, raw: map[string]string{}}
	var errs []WordsError
	line := 0
	for l := range strings.Lines(text) {
		line++
		l = strings.TrimSpace(l)
		if l == "" || l[0] == '#' {
			continue
		}
		key, pattern, ok := strings.Cut(l, "=")
		key, pattern = strings.TrimSpace(key), strings.TrimSpace(pattern)
		switch {
		case !ok || key == "":
			errs = append(errs, WordsError{line, "want: key = pattern"})
			continue
		case c.raw[key] != "":
			errs = append(errs, WordsError{line, "the key " + key + " stands here a second time"})
			continue
		}
		p, rest, err := parsePieces(pattern, "")
		if err == "" && rest != "" {
			err = "a } without its {"
		}
		if err != "" {
			errs = append(errs, WordsError{line, err})
			continue
		}
		c.patterns[key], c.raw[key] = p, pattern
	}
	return c, errs
}

// WordsError is a fault in a words file.
type WordsError struct {
	Line int // from 1
	What string
}

// parsePieces reads up to one of the stop bytes, which it leaves in rest.
func parsePieces(s, stop string) (out []piece, rest, err string) {
	for s != "" {
		i := strings.IndexAny(s, "{"+stop)
		if i < 0 {
			return append(out, piece{text: s}), "", ""
		}
		if i > 0 {
			out = append(out, piece{text: s[:i]})
			s = s[i:]
		}
		if s[0] != '{' {
			return out, s, ""
		}
		end := strings.IndexAny(s, "?}")
		if end < 2 {
			return nil, "", "a { without a name and its }"
		}
		p := piece{arg: s[1:end]}
		sep := s[end]
		s = s[end+1:]
		for sep != '}' {
			var branch []piece
			if branch, s, err = parsePieces(s, "|}"); err != "" {
				return nil, "", err
			}
			if s == "" {
				return nil, "", "a { without its }"
			}
			p.choice = append(p.choice, branch)
			sep, s = s[0], s[1:]
		}
		if len(p.choice) > 2 {
			return nil, "", "more than two choices in {" + p.arg + "?…}"
		}
		out = append(out, p)
	}
	return out, "", ""
}

// Merge returns a catalogue in which over's patterns stand in place of c's.
func (c *Catalogue) Merge(over *Catalogue) *Catalogue {
	m := &Catalogue{Lang: c.Lang, patterns: maps.Clone(c.patterns), raw: maps.Clone(c.raw)}
	maps.Copy(m.patterns, over.patterns)
	maps.Copy(m.raw, over.raw)
	return m
}

// Has reports whether there is a pattern for the key.
func (c *Catalogue) Has(key string) bool { _, ok := c.raw[key]; return ok }

// Keys lists the keys in order.
func (c *Catalogue) Keys() []string { return slices.Sorted(maps.Keys(c.raw)) }

// Say fills the key's pattern. A missing key or argument is our own bug, not
// an editor's, and prints as "⟨key⟩": the tests look for that sign on pages.
func (c *Catalogue) Say(key string, args Args) string {
	p, ok := c.patterns[key]
	if !ok {
		return "⟨" + key + "⟩"
	}
	if len(p) == 1 && p[0].arg == "" {
		return p[0].text
	}
	return string(fill(make([]byte, 0, 96), p, args.text))
}

// SayWith is Say for what is said a million times: names and texts in turn.
func (c *Catalogue) SayWith(key string, pairs ...string) string {
	p, ok := c.patterns[key]
	if !ok {
		return "⟨" + key + "⟩"
	}
	return string(fill(make([]byte, 0, 96), p, func(name string) (string, bool) {
		for i := 1; i < len(pairs); i += 2 {
			if pairs[i-1] == name {
				return pairs[i], true
			}
		}
		return "", false
	}))
}

// Fill fills a pattern that is not in a catalogue; it panics where the pattern
// does not parse.
func Fill(pattern string, args Args) string {
	p, rest, err := parsePieces(pattern, "")
	if err != "" || rest != "" {
		panic("locale: bad pattern: " + pattern)
	}
	return string(fill(nil, p, args.text))
}

// fill appends a pattern; arg gives an argument's text, false where it is not
// there.
func fill(b []byte, pieces []piece, arg func(name string) (string, bool)) []byte {
	for _, p := range pieces {
		if p.arg == "" {
			b = append(b, p.text...)
			continue
		}
		v, ok := arg(p.arg)
		switch {
		case !ok:
			b = append(append(append(b, "⟨"...), p.arg...), "⟩"...)
		case p.choice == nil:
			b = append(b, v...)
		case len(p.choice) == 2:
			one := 1
			if v == "1" {
				one = 0
			}
			b = fill(b, p.choice[one], arg)
		case v != "" && v != "0":
			b = fill(b, p.choice[0], arg)
		}
	}
	return b
}

// text is an argument as text; false where it is not there. No argument is kept
// or handed on, so that the callers' maps need no room on the heap.
func (a Args) text(name string) (string, bool) {
	switch v := a[name].(type) {
	case string:
		return v, true
	case int:
		return strconv.Itoa(v), true
	case int64:
		return strconv.FormatInt(v, 10), true
	}
	return "", false
}

// Placeholders lists the arguments that the key's pattern names, sorted, once
// each; a test holds the languages' patterns against each other with it.
func (c *Catalogue) Placeholders(key string) []string {
	seen := map[string]bool{}
	var walk func([]piece)
	walk = func(ps []piece) {
		for _, p := range ps {
			if p.arg != "" {
				seen[p.arg] = true
			}
			for _, b := range p.choice {
				walk(b)
			}
		}
	}
	walk(c.patterns[key])
	return slices.Sorted(maps.Keys(seen))
}
