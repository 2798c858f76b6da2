package source

import (
	"path"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// loadImports reads how the tables of others are read.
func (l *loader) loadImports(names []string) {
	for _, name := range names {
		f, ok := l.open(name)
		if !ok {
			continue
		}
		d := &decoder{file: f, loader: l}
		if root := d.single(); root != nil {
			d.importOf(root)
		}
	}
}

// importOf reads an import's description; one with an error is none.
func (d *decoder) importOf(root *yaml.Node) {
	before := d.errs
	m, ok := d.mapping(root, importObject)
	if !ok {
		return
	}
	x := &record.Import{
		ID: strings.TrimSuffix(path.Base(d.name), ".yaml"), Title: m.text("title"), Sheet: m.line("sheet"),
		Period: m.period("period"), Source: m.source("source"), Pos: d.pos(root),
	}
	if code, args := badID(x.ID); code != "" {
		args["line"] = args["near"].(string) + ".yaml"
		d.reportAt(diag.Diagnostic{Pos: diag.Pos{File: d.name}, Code: code, Args: args})
	}
	if n := m.val("heading_row"); n != nil {
		v, _ := d.whole(n, "heading_row")
		x.Heading = int(min(v, maxItems))
	}
	if i, ok := m.word("decimal"); ok {
		x.Decimal = record.Point + record.Mark(i)
	}
	if i, ok := m.word("status"); ok {
		x.Status, x.Stated = record.Status(i), true
	}
	x.Area, x.Goal = d.areaAndGoal(m)
	for _, n := range m.list("columns") {
		if c, ok := d.column(n); ok {
			x.Columns = append(x.Columns, c)
		}
	}
	for _, n := range m.list("words") {
		if w, ok := d.meaning(n); ok {
			x.Words = append(x.Words, w)
		}
	}
	x.Skip = m.lines("skip")
	if d.errs == before {
		d.rec.Imports = append(d.rec.Imports, x)
	}
}

func (d *decoder) areaAndGoal(m mapping) (a *record.Area, g *record.Goal) {
	if n := m.val("area"); n != nil {
		a, _ = d.areaRef(n)
	}
	if n := m.val("goal"); n != nil {
		g = d.goalRef(n)
	}
	return a, g
}

// lines reads a list of words in no language in particular.
func (m mapping) lines(key string) (out []string) {
	for _, n := range m.list(key) {
		if s, ok := m.d.words(n, key); ok {
			out = append(out, s)
		}
	}
	return out
}

func (d *decoder) column(n *yaml.Node) (record.Column, bool) {
	m, ok := d.mapping(n, columnObject)
	if !ok {
		return record.Column{}, false
	}
	c := record.Column{Heading: m.line("heading"), Period: m.period("period"), Decimals: -1,
		Empty: m.line("empty"), Only: m.lines("only"), Pos: d.pos(n)}
	role, ok := m.word("is")
	c.Role = record.Role(role)
	if v := m.val("goal"); v != nil {
		c.Goal = d.goalRef(v)
	}
	if v := m.val("decimals"); v != nil {
		places, _ := d.whole(v, "decimals")
		c.Decimals = int(min(places, maxDigits))
	}
	return c, ok && c.Heading != ""
}

func (d *decoder) meaning(n *yaml.Node) (record.Meaning, bool) {
	m, ok := d.mapping(n, meaningObject)
	if !ok {
		return record.Meaning{}, false
	}
	w := record.Meaning{Word: m.line("text")}
	w.Area, w.Goal = d.areaAndGoal(m)
	if i, ok := m.word("status"); ok {
		w.Status, w.Stated = record.Status(i), true
	}
	if !m.has("area") && !m.has("goal") && !m.has("status") {
		d.report(n, diag.MissingKey, locale.Args{"key": "area", "example": "area: phu-thuy"})
		return w, false
	}
	return w, w.Word != ""
}
