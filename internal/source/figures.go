package source

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// readFigures reads the reports of a file.
func (r *reader) readFigures(name string) (out found) {
	f, ok := r.open(name)
	if !ok {
		return found{lost: true}
	}
	d := r.decoder(f)
	d.documents(f.text, 0, func(n *yaml.Node) {
		before := d.errs
		rep, area := d.reportOf(n)
		if rep != nil {
			out.reports = append(out.reports, rep)
		}
		if rep == nil || d.errs > before {
			out.incomplete(area)
		}
	}, func(p part) { out.incomplete(areaOf(p.text)) })
	return out
}

// incomplete marks an area of which a report is broken; "" where even that is
// not known.
func (f *found) incomplete(area string) {
	if area == "" {
		f.lost = true
	} else {
		f.broken = append(f.broken, area)
	}
}

var areaLine = regexp.MustCompile(`(?m)^area: *["']?([a-z0-9-]+)["']?\s*(#.*)?$`)

// areaOf finds what a report is about that does not parse.
func areaOf(text string) string {
	if x := areaLine.FindStringSubmatch(text); x != nil {
		return x[1]
	}
	return ""
}

// reportOf reads a report; nil where what it is about, or its figures as a
// whole, cannot be known.
func (d *decoder) reportOf(n *yaml.Node) (*record.Report, string) {
	before := d.errs
	m, ok := d.mapping(n, reportObject)
	if !ok {
		return nil, ""
	}
	rep := &record.Report{Pos: d.pos(n)}
	id := ""
	if v := m.val("period"); v != nil {
		rep.Period, rep.PeriodPos = d.period(v, "period"), d.pos(v)
	}
	if v := m.val("area"); v != nil {
		rep.Area, id = d.areaIn(v, rep.Period)
		rep.Pos = d.pos(v)
	}
	rep.Source, rep.Missing = m.source("source"), m.reason("missing")
	if i, ok := m.word("status"); ok {
		rep.Status = record.Status(i)
	}
	switch {
	case m.has("missing") && m.has("figures"):
		d.report(m.keys[m.of.mustField("missing")], diag.MissingWithFigures, nil)
	case !m.has("missing") && !m.has("figures"):
		d.report(n, diag.MissingKey, locale.Args{"key": "figures", "example": "figures: {gia-dinh-hoc-tap: 3120/4500}"})
	}
	if d.errs > before || rep.Area == nil {
		d.figures(m, &record.Report{}) // for its faults alone
		return nil, id
	}
	d.figures(m, rep)
	return rep, id
}

// figures reads the figures of a report, in the plans' order of goals.
func (d *decoder) figures(m mapping, rep *record.Report) {
	n := m.val("figures")
	if n == nil {
		return
	}
	type placed struct {
		*record.Figure
		order int
	}
	if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
		d.nothing(n, "figures")
	}
	all := make([]record.Figure, 0, len(n.Content)/2) // one block: there are many
	list := make([]placed, 0, cap(all))
	for k, v := range d.pairs(n, "gia-dinh-hoc-tap: 3120/4500") {
		g := d.placedGoal(k)
		if g.Goal == nil {
			continue
		}
		before := d.errs
		f := record.Figure{Goal: g.Goal, Report: rep, Status: rep.Status, Pos: d.pos(v)}
		d.figure(&f, v)
		if d.errs == before {
			all = append(all, f)
			list = append(list, placed{&all[len(all)-1], g.order})
		}
	}
	slices.SortStableFunc(list, func(a, b placed) int { return cmp.Compare(a.order, b.order) })
	rep.Figures = make([]*record.Figure, len(list))
	for i, f := range list {
		rep.Figures[i] = f.Figure
	}
}

// figure reads a figure, short or long.
func (d *decoder) figure(f *record.Figure, n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		d.shortFigure(f, n)
		return
	}
	m, ok := d.mapping(n, figureObject)
	if !ok {
		return
	}
	f.Note, f.Confirm = m.text("note"), m.line("confirm")
	if f.Confirm != "" {
		m.tellsWhy("confirm", f.Confirm)
	}
	if i, ok := m.word("status"); ok {
		f.Status = record.Status(i)
	}
	d.onlyOne(m, f)
	switch {
	case m.has("missing"):
		f.Absent, f.Reason = record.Missing, m.reason("missing")
	case m.has("not-applicable"):
		f.Absent, f.Reason = record.NotApplicable, m.reason("not-applicable")
	case f.Goal.Kind == record.Share:
		d.parts(m, f)
	default:
		if !d.onlyKind(m, f) {
			return
		}
		if v := m.val("value"); v != nil {
			d.shortFigure(f, v)
		} else if !m.has("value") {
			d.report(n, diag.MissingKey, locale.Args{"key": "value", "example": "value: " + amountExample[f.Goal.Kind]})
		}
	}
}

// partKeys are the keys of a share.
var partKeys = []string{"numerator", "denominator"}

// onlyOne refuses a figure that gives a number and says that there is none.
func (d *decoder) onlyOne(m mapping, f *record.Figure) {
	absent := []string{"missing", "not-applicable"}
	var first *yaml.Node
	for _, key := range append(absent, "numerator", "denominator", "value") {
		k := m.keys[m.of.mustField(key)]
		switch {
		case k == nil:
		case first == nil && slices.Contains(absent, key):
			first = k
		case first != nil:
			d.report(first, diag.AbsentWithNumber, locale.Args{"key": first.Value, "other": key})
			return
		}
	}
}

// onlyKind refuses the parts of a share where the goal counts otherwise.
func (d *decoder) onlyKind(m mapping, f *record.Figure) bool {
	for _, key := range partKeys {
		if k := m.keys[m.of.mustField(key)]; k != nil {
			d.wrongFigure(k, f.Goal, f.Goal.ID+": "+amountExample[f.Goal.Kind])
			return false
		}
	}
	return true
}

// parts reads numerator and denominator of a share.
func (d *decoder) parts(m mapping, f *record.Figure) {
	if v := m.val("value"); v != nil {
		for _, key := range partKeys {
			if m.has(key) { // two figures, and nobody can tell which is meant
				d.report(m.keys[m.of.mustField("value")], diag.AbsentWithNumber, locale.Args{"key": "value", "other": key})
				return
			}
		}
		d.shortFigure(f, v) // "value: 3120/4500" is as good
		return
	}
	for _, key := range partKeys {
		if !m.has(key) {
			d.report(m.node, diag.MissingKey, locale.Args{"key": key, "example": key + ": " + m.of.fields[m.of.mustField(key)].example})
		}
	}
	num, den := m.val("numerator"), m.val("denominator")
	if num == nil || den == nil {
		return
	}
	a, ok1 := d.whole(num, "numerator")
	b, ok2 := d.whole(den, "denominator")
	if ok1 && ok2 {
		d.setParts(f, a, b, d.pos(num), d.pos(den))
	}
}

// setParts refuses a part larger than its whole, and a whole of nothing.
func (d *decoder) setParts(f *record.Figure, num, den int64, numPos, denPos diag.Pos) {
	switch {
	case den == 0:
		d.reportAt(diag.Diagnostic{Pos: denPos, Code: diag.DenominatorZero, Args: locale.Args{"goal": f.Goal.ID}})
	case num > den:
		d.reportAt(diag.Diagnostic{Pos: numPos, Code: diag.PartOverWhole,
			Args:  locale.Args{"num": num, "den": den, "line": denPos.Line},
			Notes: []diag.Note{{Pos: denPos, Text: diag.SeeAlsoHere}}})
	}
	f.Num, f.Den = num, den
}

var amountExample = map[record.Kind]string{
	record.Share: "3120/4500", record.Count: "52", record.Value: "9.4", record.Done: "yes",
}

// shortFigure reads a figure that is one value.
func (d *decoder) shortFigure(f *record.Figure, n *yaml.Node) {
	s, ok := d.scalar(n, f.Goal.ID+": "+amountExample[f.Goal.Kind])
	if !ok {
		return
	}
	switch f.Goal.Kind {
	case record.Share:
		d.shortShare(f, n, s)
	case record.Count:
		if f.Num, ok = plainWhole(s); !ok {
			d.oddAmount(f, n, s)
		}
	case record.Value:
		if v, ok := plainWhole(s); ok {
			f.Value = exact.Int(v)
		} else if code, _ := fault(s, false); code != "" {
			d.oddAmount(f, n, s)
		} else {
			f.Value, _ = exact.Parse(s)
		}
	case record.Done:
		yes, ok := readYesNo(s)
		if !ok {
			d.oddAmount(f, n, s)
			return
		}
		f.Den = 1
		if yes {
			f.Num = 1
		}
	}
}

// shortShare reads 3120/4500, with or without spaces.
func (d *decoder) shortShare(f *record.Figure, n *yaml.Node, s string) {
	left, right, slash := strings.Cut(s, "/")
	if l, r, other := strings.Cut(asciiDigits(s), "/"); other && !slash {
		d.oddParts(n, strings.TrimSpace(l), strings.TrimSpace(r), diag.UnusualDigits)
		return
	}
	left, right = strings.TrimRight(left, " "), strings.TrimLeft(right, " ")
	if left == "" || right == "" || contains(absences, strings.ToLower(s)) {
		d.oddAmount(f, n, s)
		return
	}
	num, ok1 := plainWhole(left)
	den, ok2 := plainWhole(right)
	pos := d.pos(n)
	if !ok1 || !ok2 {
		d.oddParts(n, left, right, "")
		return
	}
	denPos := pos
	if n.Style == 0 {
		denPos.Col += len(s) - len(right) // all of it is ASCII
	}
	d.setParts(f, num, den, pos, denPos)
}

// oddParts reports the first faulty part of a share, or the fault of the whole,
// with the whole mended.
func (d *decoder) oddParts(n *yaml.Node, left, right string, code diag.Code) {
	first, a := fault(left, true)
	second, b := fault(right, true)
	text := left
	switch {
	case code != "":
		text = n.Value
	case first != "":
		code = first
	case second != "":
		code, text = second, right
	default:
		code = diag.NumberTooLong
	}
	line := ""
	if a != "" && b != "" {
		line = d.mended(n, a+"/"+b)
	}
	d.report(n, code, locale.Args{"text": short(text), "line": line, "decimals": ""})
}

// oddAmount tells a mistyped number from one of another kind of goal.
func (d *decoder) oddAmount(f *record.Figure, n *yaml.Node, s string) {
	code, _ := fault(s, f.Goal.Kind == record.Count)
	switch {
	case reason(s) && code != diag.UnclearAbsence && f.Goal.Kind != record.Done:
		d.bareReason(n, f.Goal, s)
	case f.Goal.Kind == record.Share && (code == "" || code == diag.DecimalComma || code == diag.PercentSign):
		d.report(n, diag.PercentageGiven, locale.Args{"text": short(s), "goal": f.Goal.ID})
	case f.Goal.Kind == record.Done:
		d.oddDone(n, f.Goal, s)
	case code == diag.UnclearAbsence && f.Goal.Kind == record.Share:
		d.reportAt(diag.Diagnostic{Pos: d.pos(n), Code: code, Hint: diag.UnclearShare, Args: locale.Args{"text": short(s)}})
	case code == diag.UnclearAbsence:
		d.badNumber(n, s, true)
	case f.Goal.Kind == record.Share,
		strings.Contains(s, "/"), wordForYes(s):
		d.wrongFigure(n, f.Goal, f.Goal.ID+": "+amountExample[f.Goal.Kind])
	case code == "":
		d.report(n, diag.NumberTooLong, locale.Args{"text": short(s)})
	default:
		d.badNumber(n, s, f.Goal.Kind == record.Count)
	}
}

// reason reports whether words stand where a number should.
func reason(s string) bool {
	return len(s) > 1 && !strings.ContainsAny(s, "0123456789/%.") && strings.ContainsFunc(s, unicode.IsLetter) && !wordForYes(s)
}

// bareReason is for words in a number's place: most often why there is none.
func (d *decoder) bareReason(n *yaml.Node, g *record.Goal, s string) {
	key, why := "missing", s
	if figureObject.field(s) >= 0 {
		key, why = s, "Chưa gửi báo cáo"
	}
	if strings.ContainsAny(why, ",:{}[]#\"'") {
		why = quote(why)
	}
	d.reportAt(diag.Diagnostic{Pos: d.pos(n), Code: diag.WrongFigure, Hint: diag.AbsentFigure,
		Args:  locale.Args{"goal": g.ID, "kind": kindWords[g.Kind], "line": d.mended(n, "{"+key+": "+why+"}")},
		Notes: []diag.Note{{Pos: g.Pos, Text: diag.DefinedHere}}})
}

// oddDone is for what stands in place of yes or no: where only one of the two
// can be meant, the hint says which.
func (d *decoder) oddDone(n *yaml.Node, g *record.Goal, s string) {
	word := strings.ToLower(s)
	yes, no := g.ID+": yes", g.ID+": no"
	switch {
	case contains(doneWords, word):
		d.wrongFigure(n, g, d.mended(n, "yes"))
	case contains(undoneWords, word):
		d.wrongFigure(n, g, d.mended(n, "no"))
	case contains(absences, word):
		d.reportAt(diag.Diagnostic{Pos: d.pos(n), Code: diag.UnclearAbsence, Hint: diag.UnclearDone, Args: locale.Args{"text": short(s)}})
	default:
		d.wrongFigure(n, g, diag.Words{Vi: yes + ", hoặc " + no, En: yes + ", or " + no})
	}
}

var (
	doneWords   = []string{"yes", "true", "y", "on", "có", "rồi", "đã", "đã có", "xong", "đạt", "1", "1/1", "100%", "✓", "✔"}
	undoneWords = []string{"no", "false", "n", "off", "không", "chưa", "chưa có", "chưa đạt", "không đạt", "0", "0/1", "0%"}
)

func wordForYes(s string) bool { _, ok := readYesNo(strings.ToLower(s)); return ok }

// wrongFigure is for a figure of another kind than its goal's.
func (d *decoder) wrongFigure(n *yaml.Node, g *record.Goal, example any) {
	d.report(n, diag.WrongFigure, locale.Args{"goal": g.ID, "kind": kindWords[g.Kind], "example": example},
		diag.Note{Pos: g.Pos, Text: diag.DefinedHere})
}

var kindWords = map[record.Kind]diag.Words{
	record.Share: {Vi: "tử số/mẫu số", En: "numerator/denominator"},
	record.Count: {Vi: "một số đếm", En: "a count"},
	record.Value: {Vi: "một giá trị", En: "a value"},
	record.Done:  {Vi: "yes hoặc no", En: "yes or no"},
}
