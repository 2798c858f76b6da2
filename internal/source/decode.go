package source

import (
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// decoder reads the documents of one file. Values are taken from yaml.Node by
// hand: the library's own decoding reads 1.234 into a whole number as 1 and
// 0123 as 83, and says nothing.
type decoder struct {
	*file
	*loader
	above int             // lines of the file above the document that is being read
	errs  int             // errors so far: what was read across one is left out
	used  map[string]bool // names in YAML whose use was reported

	plain *plainReader           // nil where nodes outlive their document
	texts map[string]record.Text // nil where words need not be shared
}

func (d *decoder) pos(n *yaml.Node) diag.Pos { return d.file.pos(n.Line+d.above, n.Column) }

// report says what is wrong at a node.
func (d *decoder) report(n *yaml.Node, code diag.Code, args locale.Args, notes ...diag.Note) {
	d.reportAt(diag.Diagnostic{Pos: d.pos(n), Code: code, Args: args, Notes: notes})
}

func (d *decoder) reportAt(x diag.Diagnostic) {
	if x.Severity() == diag.Error {
		d.errs++
	}
	if d.odd {
		x.Fix = nil
	}
	if line, ok := x.Args["line"].(string); ok && len(line) > maxLine {
		x.Args["line"] = string([]rune(line[:maxLine])[:maxLine/4]) + "…"
	}
	d.log.Report(x)
}

// maxLine is the length in bytes from which a line is not repeated whole.
const maxLine = 2000

// mapping is a YAML mapping, read by its description.
type mapping struct {
	d    *decoder
	of   *object
	node *yaml.Node
	keys []*yaml.Node // by the description's order, nil where not given
	vals []*yaml.Node
}

// mapping reads a node by a description: unknown, repeated, empty and missing
// keys are reported. It is false where there is no mapping at all.
func (d *decoder) mapping(n *yaml.Node, of *object) (mapping, bool) {
	if n.Kind != yaml.MappingNode {
		d.wrongShape(n, of)
		return mapping{}, false
	}
	both := make([]*yaml.Node, 2*len(of.fields))
	m := mapping{d, of, n, both[:len(of.fields)], both[len(of.fields):]}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		at := -1
		if key.Kind == yaml.ScalarNode {
			at = of.field(key.Value)
		}
		switch {
		case d.splitDecimal(n, i):
		case at < 0:
			// the key that was meant is given, though in vain: not missing as well
			if meant := of.field(d.unknownKey(key, val, of)); meant >= 0 && m.keys[meant] == nil {
				m.keys[meant] = key
			}
		case m.keys[at] != nil && of == reportObject && key.Value == "area" && hasKey(n.Content[i+2:], "period"):
			d.report(key, diag.NoSeparator, nil, diag.Note{Pos: d.pos(m.keys[at]), Text: diag.FirstGivenHere})
			return m, true // what follows belongs to another
		case m.keys[at] != nil:
			d.report(key, diag.DuplicateKey, locale.Args{"key": key.Value, "line": m.keys[at].Line + d.above},
				diag.Note{Pos: d.pos(m.keys[at]), Text: diag.FirstGivenHere})
		case isNull(val):
			m.keys[at] = key // given, though without a value: not missing as well
			if outside := d.outside(of, key, n.Content[i+2:]); outside > 0 {
				i += 2 * outside
				continue
			}
			d.report(key, diag.EmptyValue, locale.Args{"key": key.Value})
		default:
			m.keys[at], m.vals[at] = key, val
		}
	}
	for i, f := range of.fields {
		if f.required && m.keys[i] == nil {
			d.report(n, diag.MissingKey, locale.Args{"key": f.key, "example": f.key + ": " + f.example})
		}
	}
	return m, true
}

// outside sees figures that stand beside "figures:" instead of below it, and
// returns how many of the pairs they are.
func (d *decoder) outside(of *object, key *yaml.Node, pairs []*yaml.Node) int {
	n := 0
	for of == reportObject && key.Value == "figures" && 2*n < len(pairs) && d.goals[pairs[2*n].Value].Goal != nil {
		n++
	}
	if n > 0 {
		goal := pairs[0]
		_, line := d.at(goal.Line+d.above, goal.Column)
		d.reportAt(diag.Diagnostic{Pos: d.pos(goal), Code: diag.UnknownKey, Hint: diag.BelowFigures,
			Args: locale.Args{"key": goal.Value, "near": "", "line": "  " + line}})
	}
	return n
}

// hasKey reports whether a key is among the pairs of a mapping.
func hasKey(pairs []*yaml.Node, key string) bool {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i].Value == key {
			return true
		}
	}
	return false
}

// unknownKey offers the nearest key, or sees that only the space after the
// colon is missing; it returns the key that was meant.
func (d *decoder) unknownKey(key, val *yaml.Node, of *object) string {
	known := of.keys()
	if key.Kind != yaml.ScalarNode {
		d.report(key, diag.WrongShape, locale.Args{"want": shapeWords["key"], "example": known[0] + ": " + of.fields[0].example})
		return ""
	}
	if name, rest, ok := strings.Cut(key.Value, ":"); ok && rest != "" && isNull(val) {
		d.report(key, diag.MissingSpace, locale.Args{"line": name + ": " + rest})
		return name
	}
	near := strings.Join(locale.Nearest(key.Value, known, 1), "")
	d.report(key, diag.UnknownKey, locale.Args{"key": short(key.Value), "near": near, "known": strings.Join(known, ", ")})
	return near
}

// splitDecimal sees a number with a decimal comma inside { … }, which YAML
// cuts in two: {value: 66,5} is a value of 66 and a key 5.
func (d *decoder) splitDecimal(n *yaml.Node, i int) bool {
	key := n.Content[i]
	if i == 0 || n.Style&yaml.FlowStyle == 0 || !isNull(n.Content[i+1]) || !allDigits(key.Value) {
		return false
	}
	number := n.Content[i-1]
	if number.Kind != yaml.ScalarNode || !allDigits(number.Value) {
		return false
	}
	before, from := d.at(number.Line+d.above, number.Column)
	split := number.Value + "," + key.Value
	if !strings.HasPrefix(from, split) {
		return false
	}
	d.report(number, diag.DecimalComma, locale.Args{"text": split,
		"line": strings.TrimSpace(before + number.Value + "." + key.Value + from[len(split):])})
	return true
}

// wrongShape says what should stand here.
func (d *decoder) wrongShape(n *yaml.Node, of *object) {
	if n.Kind == yaml.ScalarNode {
		if i := strings.IndexByte(n.Value, ':'); i > 0 && of.field(n.Value[:i]) >= 0 {
			d.report(n, diag.MissingSpace, locale.Args{"line": n.Value[:i] + ": " + strings.TrimSpace(firstLine(n.Value[i+1:]))})
			return
		}
	}
	f := of.fields[0]
	for _, x := range of.fields {
		if x.required {
			f = x
			break
		}
	}
	d.report(n, diag.WrongShape, locale.Args{"want": shapeWords["mapping"], "example": f.key + ": " + f.example})
}

var shapeWords = map[string]diag.Words{
	"mapping": {Vi: "các dòng “khóa: giá trị”", En: "lines of \"key: value\""},
	"list":    {Vi: "một danh sách", En: "a list"},
	"scalar":  {Vi: "một giá trị", En: "a single value"},
	"key":     {Vi: "một khóa bằng chữ", En: "a plain key"},
}

// val is a key's value, nil where it is not given.
func (m mapping) val(key string) *yaml.Node { return m.vals[m.of.mustField(key)] }

// has reports whether the key stands there at all, be it with a broken value.
func (m mapping) has(key string) bool { return m.keys[m.of.mustField(key)] != nil }

// scalar is a key's value and its text, as decoder.scalar gives it; false where
// the key is not given either.
func (m mapping) scalar(key string) (n *yaml.Node, s string, ok bool) {
	if n = m.val(key); n == nil {
		return nil, "", false
	}
	s, ok = m.d.scalar(n, key)
	return n, s, ok
}

// list is the values of a key that holds a list.
func (m mapping) list(key string) []*yaml.Node {
	n := m.val(key)
	if n == nil {
		return nil
	}
	f := m.of.fields[m.of.mustField(key)]
	if n.Kind != yaml.SequenceNode {
		m.d.report(n, diag.WrongShape, locale.Args{"want": shapeWords["list"], "example": f.key + ": " + f.example})
		return nil
	}
	if len(n.Content) == 0 && f.required {
		m.d.report(n, diag.EmptyValue, locale.Args{"key": key})
	}
	return n.Content
}

// isNull reports whether nothing was written after a key.
func isNull(n *yaml.Node) bool {
	if n.Kind != yaml.ScalarNode || n.Style&^yaml.FlowStyle != 0 {
		return false
	}
	switch n.Value {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// scalar is a node's text as it is written, in normal form C; false where the
// node is no single value, or an error was reported. example is its key, or the
// whole line as it should be.
func (d *decoder) scalar(n *yaml.Node, example string) (string, bool) {
	if n.Kind != yaml.ScalarNode {
		if !strings.Contains(example, ": ") {
			example = exampleOf(example)
		}
		d.report(n, diag.WrongShape, locale.Args{"want": shapeWords["scalar"], "example": example})
		return "", false
	}
	s, _ := locale.NFC(n.Value)
	switch {
	case n.Style == 0:
		if isNull(n) {
			d.nothing(n, example)
			return "", false
		}
		if curly(s) {
			x := diag.Diagnostic{Pos: d.pos(n), Code: diag.CurlyQuotes, Args: locale.Args{"line": d.mended(n, straighten(s))}}
			if curlyPair(n.Value) {
				x.Fix = d.replaced(n, straighten(n.Value))
			}
			d.reportAt(x)
			return "", false
		}
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		if t := strings.TrimSpace(s); t != s && t != "" {
			d.report(n, diag.PaddedText, locale.Args{"text": t, "line": d.mended(n, `"`+t+`"`)})
			return "", false
		}
	default:
		s = strings.TrimSpace(s) // a block ends with its last line's end
	}
	if strings.TrimSpace(s) == "" {
		d.nothing(n, example)
		return "", false
	}
	return s, true
}

// nothing reports a value that is none; example is as scalar has it.
func (d *decoder) nothing(n *yaml.Node, example string) {
	key, _, _ := strings.Cut(example, ": ")
	d.report(n, diag.EmptyValue, locale.Args{"key": key})
}

// words is scalar for texts: what YAML would swallow as a comment, or other
// readers of the file as something else, is reported.
func (d *decoder) words(n *yaml.Node, example string) (string, bool) {
	s, ok := d.scalar(n, example)
	if !ok || n.Style != 0 {
		return s, ok
	}
	if i := strings.IndexByte(n.LineComment, '#'); i >= 0 && len(n.LineComment) > i+1 && n.LineComment[i+1] > ' ' && n.LineComment[i+1] != '#' {
		before, from := d.at(n.Line+d.above, n.Column)
		if whole := strings.TrimRight(from, " "); strings.HasPrefix(whole, n.Value) {
			d.report(n, diag.SwallowedComment, locale.Args{"lost": n.LineComment,
				"line": strings.TrimSpace(before + quote(whole))})
		}
	}
	if len(s) > 1 && s[0] == '0' && allDigits(s) {
		d.report(n, diag.UnquotedCode, locale.Args{"text": s, "line": d.mended(n, `"`+s+`"`)})
		return "", false
	}
	return s, true
}

// line is the words of a key, "" where not given or broken.
func (m mapping) line(key string) string {
	n := m.val(key)
	if n == nil {
		return ""
	}
	s, _ := m.d.words(n, key)
	return s
}

// text is the words of a key by language, nil where not given or broken.
func (m mapping) text(key string) record.Text {
	n := m.val(key)
	if n == nil {
		return nil
	}
	return m.d.text(n, key)
}

func (d *decoder) text(n *yaml.Node, key string) record.Text {
	if n.Kind != yaml.MappingNode {
		s, ok := d.words(n, key)
		if !ok {
			return nil
		}
		return d.shared(s)
	}
	return d.textByLanguage(n, key)
}

// maxShared bounds how many texts a reader remembers.
const maxShared = 1 << 12

// shared is a text in the site's first language, the same one for the same
// words: thousands of reports name one source.
func (d *decoder) shared(s string) record.Text {
	if t, ok := d.texts[s]; ok {
		return t
	}
	s = strings.Clone(s) // a value is a part of its file's text, which need not stay
	t := record.Text{{Lang: d.lang(), Text: s}}
	if d.texts != nil && len(d.texts) < maxShared {
		d.texts[s] = t
	}
	return t
}

// textByLanguage reads {vi: …, en: …}; the site's first language is put first.
func (d *decoder) textByLanguage(n *yaml.Node, key string) record.Text {
	var out record.Text
	seen := map[string]*yaml.Node{}
	known := true
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		switch {
		case !d.language(k):
			known = false
			continue
		case seen[k.Value] != nil:
			d.report(k, diag.DuplicateKey, locale.Args{"key": k.Value, "line": seen[k.Value].Line + d.above},
				diag.Note{Pos: d.pos(seen[k.Value]), Text: diag.FirstGivenHere})
			continue
		}
		seen[k.Value] = k
		if s, ok := d.words(v, k.Value); ok && k.Value == d.lang() {
			out = append(record.Text{{Lang: k.Value, Text: s}}, out...)
		} else if ok {
			out = append(out, record.Said{Lang: k.Value, Text: s})
		}
	}
	if seen[d.lang()] == nil && known {
		d.report(n, diag.MissingLanguage, locale.Args{"key": key, "lang": d.lang()})
	}
	return out
}

// word reads one of a field's words and returns its place among them.
func (m mapping) word(key string) (int, bool) {
	n, s, ok := m.scalar(key)
	if !ok {
		return 0, false
	}
	f := m.of.fields[m.of.mustField(key)]
	for i, w := range f.words {
		if s == w {
			return i, true
		}
	}
	near := locale.Nearest(s, f.words, 1)
	m.d.report(n, diag.UnknownWord, locale.Args{"key": key, "text": short(s),
		"near": strings.Join(near, ""), "known": strings.Join(f.words, ", ")})
	return 0, false
}

// yesNo reads yes or no.
func (m mapping) yesNo(key string, otherwise bool) bool {
	n, s, ok := m.scalar(key)
	if !ok {
		return otherwise
	}
	b, ok := readYesNo(s)
	if !ok {
		m.d.report(n, diag.UnknownWord, locale.Args{"key": key, "text": short(s), "near": "", "known": "yes, no"})
		return otherwise
	}
	return b
}

func readYesNo(s string) (value, ok bool) {
	switch s {
	case "yes", "true":
		return true, true
	case "no", "false":
		return false, true
	}
	return false, false
}

// short cuts what is repeated to the reader.
func short(s string) string {
	s = firstLine(s)
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// quote puts a text in straight quotes.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// curly reports whether a value begins with a quote that a word processor made.
func curly(s string) bool {
	for _, q := range []string{"“", "”", "„", "‘", "’"} {
		if strings.HasPrefix(s, q) {
			return true
		}
	}
	return false
}

// straighten is a value with straight quotes round it.
func straighten(s string) string {
	return quote(strings.Trim(s, "“”„‘’"))
}
