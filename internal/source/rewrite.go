package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tiendo/internal/edit"
	"tiendo/internal/record"
)

// rewriter changes one file of reports.
type rewriter struct {
	*file
	*writer
	edits []edit.Edit
	stuck []*Wanted
}

// all makes the edits for figures, which stand in the order of reports, and
// returns the documents to be added at the end.
func (r *rewriter) all(wanted []*Wanted) string {
	var added strings.Builder
	for len(wanted) > 0 {
		first := wanted[0]
		n := slices.IndexFunc(wanted, func(x *Wanted) bool { return x.Area != first.Area || x.Period != first.Period })
		if n < 0 {
			n = len(wanted)
		}
		if rep := r.report(first); rep != nil {
			r.change(rep, wanted[:n])
		} else {
			if r.text != "" || added.Len() > 0 {
				added.WriteString("---\n")
			}
			added.WriteString(reportText(wanted[:n]))
		}
		wanted = wanted[n:]
	}
	out := added.String()
	if out != "" && r.text != "" && !strings.HasSuffix(r.text, "\n") {
		out = "\n" + out
	}
	return strings.ReplaceAll(out, "\n", r.lineEnd())
}

// lineEnd is how the file ends its lines.
func (r *rewriter) lineEnd() string {
	if strings.HasSuffix(firstLine(r.text), "\r") {
		return "\r\n"
	}
	return "\n"
}

// change puts figures into a report that stands here.
func (r *rewriter) change(rep *record.Report, figures []*Wanted) {
	d := r.document(rep)
	if d == nil {
		r.stuck = append(r.stuck, figures...)
		return
	}
	if i := keyAt(d.root, "figures"); i >= 0 {
		d.figures(d.root.Content[i+1], figures)
		return
	}
	i := keyAt(d.root, "missing") // the report said that it has none
	if i < 0 {
		r.stuck = append(r.stuck, figures...)
		return
	}
	var b strings.Builder
	b.WriteString("figures:")
	for _, x := range figures {
		b.WriteString(r.lineEnd() + "  " + x.Goal.ID + ": " + figureText(&x.Figure, d.status(x)))
	}
	d.replace(d.start(d.root.Content[i]), d.end(d.root.Content[i+1]), b.String(), figures...)
}

// standing is the YAML of a report that stands in the file.
type standing struct {
	*rewriter
	rep   *record.Report
	root  *yaml.Node
	above int // lines of the file above it
}

// document finds a report's YAML by the place of its area.
func (r *rewriter) document(rep *record.Report) *standing {
	for _, p := range parts(r.text, 0) {
		if rep.Pos.Line <= p.above || rep.Pos.Line > p.above+p.lines() {
			continue
		}
		root, err := parse(p)
		if err != nil || root == nil || root.Kind != yaml.MappingNode {
			return nil
		}
		return &standing{r, rep, root, p.above}
	}
	return nil
}

func keyAt(m *yaml.Node, key string) int {
	for i := 0; i+1 < len(m.Content); i += 2 {
		if m.Content[i].Value == key {
			return i
		}
	}
	return -1
}

// status is what a figure must say of its status, "" where the report's holds.
func (d *standing) status(x *Wanted) string {
	if !x.Stated || x.Status == d.rep.Status {
		return ""
	}
	return x.Status.String()
}

// figures changes or adds figures of a report.
func (d *standing) figures(m *yaml.Node, figures []*Wanted) {
	if m.Kind != yaml.MappingNode {
		d.stuck = append(d.stuck, figures...)
		return
	}
	for _, x := range figures {
		i := keyAt(m, x.Goal.ID)
		switch {
		case i < 0:
			d.insert(m, d.after(m, x), entry{x.Goal.ID, figureText(&x.Figure, d.status(x))}, x)
		case m.Content[i+1].Kind == yaml.MappingNode:
			d.long(m.Content[i+1], x)
		default:
			v := m.Content[i+1]
			d.replace(d.start(v), d.end(v), figureText(&x.Figure, d.status(x)), x)
		}
	}
}

// after is where a new figure belongs: behind the key, by place in the mapping,
// of the last goal that comes before its own in the plan; −2 is in front.
func (d *standing) after(m *yaml.Node, x *Wanted) int {
	at := -2
	for i := 0; i+1 < len(m.Content); i += 2 {
		if n, ok := d.order[m.Content[i].Value]; ok && n < d.order[x.Goal.ID] {
			at = i
		}
	}
	return at
}

// amountKeys are the keys of a figure that hold its number or say why there is
// none.
var amountKeys = []string{"numerator", "denominator", "value", "missing", "not-applicable"}

// long changes a figure that has keys.
func (d *standing) long(m *yaml.Node, x *Wanted) {
	want := amountPairs(&x.Figure)
	if i := keyAt(m, "value"); i >= 0 && x.Absent == record.Present {
		want = []entry{{"value", amountText(&x.Figure)}}
	}
	var free []int // keys whose place can be had
	for i := 0; i+1 < len(m.Content); i += 2 {
		if slices.Contains(amountKeys, m.Content[i].Value) {
			free = append(free, i)
		}
	}
	if len(free) == 0 || len(free) > len(want) {
		d.stuck = append(d.stuck, x) // to take a line away is for a person
		return
	}
	for n, p := range want {
		if n < len(free) {
			k, v := m.Content[free[n]], m.Content[free[n]+1]
			d.replace(d.start(k), d.end(v), p.key+": "+p.value, x)
		} else {
			d.insert(m, free[len(free)-1], p, x)
		}
	}
	for _, p := range sidePairs(&x.Figure, d.sideStatus(m, x)) {
		if i := keyAt(m, p.key); i >= 0 {
			d.replace(d.start(m.Content[i+1]), d.end(m.Content[i+1]), p.value, x)
		} else {
			d.insert(m, len(m.Content)-2, p, x)
		}
	}
}

// sideStatus is status where the figure has one of its own already.
func (d *standing) sideStatus(m *yaml.Node, x *Wanted) string {
	if x.Stated && keyAt(m, "status") >= 0 {
		return x.Status.String()
	}
	return d.status(x)
}

// insert adds a key to a mapping behind the one at a place, or in front.
func (d *standing) insert(m *yaml.Node, after int, p entry, x *Wanted) {
	text := p.key + ": " + p.value
	flow := m.Style&yaml.FlowStyle != 0
	switch {
	case len(m.Content) == 0 && flow:
		at := d.start(m) + 1
		d.replace(at, at, text, x)
	case len(m.Content) == 0:
		d.stuck = append(d.stuck, x)
	case flow && after < 0:
		at := d.start(m.Content[0])
		d.replace(at, at, text+", ", x)
	case flow:
		at := d.end(m.Content[after+1])
		d.replace(at, at, ", "+text, x)
	case after < 0:
		at := d.start(m.Content[0])
		d.replace(at, at, text+d.lineEnd()+d.indent(m), x)
	default:
		at := d.end(m.Content[after+1])
		if at >= 0 { // behind a comment on the same line
			line := firstLine(d.text[at:])
			at += len(strings.TrimSuffix(line, "\r"))
		}
		d.replace(at, at, d.lineEnd()+d.indent(m)+text, x)
	}
}

func (d *standing) indent(m *yaml.Node) string {
	return strings.Repeat(" ", m.Content[0].Column-1)
}

// replace makes an edit; one without a place leaves its figures stuck.
func (d *standing) replace(start, end int, text string, figures ...*Wanted) {
	if start < 0 || end < start {
		d.stuck = append(d.stuck, figures...)
		return
	}
	d.edits = append(d.edits, edit.Edit{Start: start, End: end, New: text})
}

// start is where a node begins in the file's text, −1 where that is not known.
func (d *standing) start(n *yaml.Node) int {
	line := n.Line + d.above
	d.line(line) // so that the lines' beginnings are known
	if line < 1 || line > len(d.starts) {
		return -1
	}
	before, _ := d.at(line, n.Column)
	return d.starts[line-1] + len(before)
}

// end is where a node ends, −1 where that cannot be told for certain: in blocks
// of text, and in words over several lines.
func (d *standing) end(n *yaml.Node) int {
	at := d.start(n)
	if at < 0 {
		return -1
	}
	rest := d.text[at:]
	switch {
	case n.Kind != yaml.ScalarNode:
		return d.endOf(n, at)
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return at + quotedLen(rest, '"')
	case n.Style&yaml.SingleQuotedStyle != 0:
		return at + quotedLen(rest, '\'')
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 && n.Value != "" && strings.HasPrefix(rest, n.Value):
		return at + len(n.Value)
	}
	return -1
}

// endOf is where a list or mapping ends that begins at a place.
func (d *standing) endOf(n *yaml.Node, at int) int {
	if len(n.Content) > 0 {
		if at = d.end(n.Content[len(n.Content)-1]); at < 0 {
			return -1
		}
	} else {
		at++
	}
	if n.Style&yaml.FlowStyle == 0 {
		return at
	}
	for at < len(d.text) {
		r, size := utf8.DecodeRuneInString(d.text[at:])
		switch {
		case r == ']' || r == '}':
			return at + 1
		case !strings.ContainsRune(", \r\n", r): // a comment, which may hold anything
			return -1
		}
		at += size
	}
	return -1
}

// quotedLen is the length of a quoted text with its quotes.
func quotedLen(s string, quote byte) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote == '"':
			i++
		case s[i] == quote && quote == '\'' && i+1 < len(s) && s[i+1] == quote:
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return len(s)
}
