package chart

import (
	"slices"
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// MapPlot is a tile for each area, laid out by the register: roughly as on the
// ground, all of one size.
type MapPlot struct {
	Columns, Rows int
	Tiles         []Tile
	Unit          string       // what the tiles' numbers are: "Số trong ô: %, năm 2023"
	Verdicts      []VerdictKey // those that occur
	Legend        []Key
}

func (*MapPlot) plot() {}

// Tile is one area's place.
type Tile struct {
	Column, Row int // from 0
	Name, Href  string
	Title       string // the whole sentence: tooltip, and name of the link
	Label       string // the bare number, "" for none
	Verdict     progress.Verdict
	Blank       bool // there is no verdict to be had: neither colour nor sign
	Hollow      bool // N < 10
	Style       Style
}

// VerdictKey explains a verdict's sign and colour.
type VerdictKey struct {
	Verdict progress.Verdict
	Text    string // "Đã đạt: 5"
}

// Map is the map of parent's children by their current measures; nil where the
// register gives fewer than two of them a tile, or none has a verdict.
func Map(w *prose.Writer, b *progress.Book, g *record.Goal, parent *record.Area, href func(*record.Area) string, id string) *Spec {
	at, ok := b.CurrentInstant(g)
	if !ok {
		return nil
	}
	areas := tiled(children(b, g, parent, at))
	if len(areas) < 2 {
		return nil
	}
	ms := make([]*progress.Measure, len(areas))
	for i, a := range areas {
		ms[i] = b.Current(g, a)
	}
	judged := func(m *progress.Measure) bool { return m.Verdict != progress.NoData }
	if !slices.ContainsFunc(ms, judged) {
		return nil
	}
	grid := gridOf(areas)
	p := &MapPlot{Columns: grid.columns, Rows: grid.rows}
	var seen [4]bool
	for _, m := range ms {
		p.Tiles = append(p.Tiles, tile(w, m, grid, href, &seen))
	}
	p.Verdicts = verdictKeys(w, ms)
	p.Legend = mapLegend(w, seen, p.Tiles)
	period := w.Period(periodOf(ms))
	args := locale.Args{
		"goal": title(w, g), "parent": parentOf(w, parent, at), "tier": tierOf(w, b, areas),
		"period": period, "unit": w.Unit(g), "n": len(areas),
	}
	if labelled := func(t Tile) bool { return t.Label != "" }; slices.ContainsFunc(p.Tiles, labelled) {
		p.Unit = w.Say("chart.map.unit", args)
		if g.Kind.Parts() && !slices.ContainsFunc(p.Tiles, func(t Tile) bool { return labelled(t) && !t.Hollow }) {
			p.Unit = w.Say("chart.map.counts", args)
		}
	}
	s := &Spec{
		ID: id, Plot: p, Mark: mark(w, seen[Illustrative]),
		Title:    w.Say("chart.map.title", args),
		Name:     w.Say("chart.map.name", args),
		Question: w.Say("chart.map.question", args),
		Sentence: mapSentence(w, ms, args),
	}
	s.Table = mapTable(w, ms, href, s.Title)
	return s
}

// tiled are the areas that have a tile.
func tiled(areas []*record.Area) []*record.Area {
	return slices.DeleteFunc(areas, func(a *record.Area) bool { return !a.Tile.Given() })
}

// grid is the part of a register's layout that some areas take.
type grid struct{ left, top, columns, rows int }

func gridOf(areas []*record.Area) grid {
	g := grid{left: record.MaxTile, top: record.MaxTile}
	right, bottom := 0, 0
	for _, a := range areas {
		g.left, right = min(g.left, a.Tile.Column), max(right, a.Tile.Column)
		g.top, bottom = min(g.top, a.Tile.Row), max(bottom, a.Tile.Row)
	}
	g.columns, g.rows = right-g.left+1, bottom-g.top+1
	return g
}

func tile(w *prose.Writer, m *progress.Measure, g grid, href func(*record.Area) string, seen *[4]bool) Tile {
	t := Tile{
		Column: m.Area.Tile.Column - g.left, Row: m.Area.Tile.Row - g.top,
		Name: m.Area.Name, Href: href(m.Area), Title: w.Cell(m), Label: w.Bare(m),
		Verdict: m.Verdict, Hollow: m.Small, Blank: m.Cause == progress.NoVerdictHere,
	}
	if m.Point != nil {
		t.Style = StyleOf(m.Point)
		seen[t.Style] = true
	}
	return t
}

// periodOf is the period that the measures are shown for.
func periodOf(ms []*progress.Measure) record.Period {
	for _, m := range ms {
		if m.Point != nil {
			return m.Point.Period
		}
	}
	return record.Period{}
}

// verdictKeys explains the verdicts that occur, with how many have each.
func verdictKeys(w *prose.Writer, ms []*progress.Measure) (keys []VerdictKey) {
	for _, v := range progress.Verdicts {
		if n := len(having(ms, v)); n > 0 {
			keys = append(keys, VerdictKey{v, w.Say("chart.map.key", locale.Args{"verdict": w.Verdict(v), "n": n})})
		}
	}
	return keys
}

// having are the names of the areas with that verdict, in official order.
func having(ms []*progress.Measure, v progress.Verdict) (names []string) {
	for _, m := range ms {
		if m.Verdict == v && m.Cause != progress.NoVerdictHere {
			names = append(names, m.Area.Name)
		}
	}
	return names
}

// mapLegend explains hollow tiles, and names the styles where they differ from
// tile to tile: where all figures are invented the mark says it.
func mapLegend(w *prose.Writer, seen [4]bool, tiles []Tile) (keys []Key) {
	if slices.ContainsFunc(tiles, func(t Tile) bool { return t.Hollow }) {
		keys = append(keys, Key{Sign: SignHollow, Text: w.Say("chart.key.small", nil)})
	}
	if seen == [4]bool{Illustrative: true} {
		return keys
	}
	return append(keys, styleKeys(w, seen)...)
}

// named is how many areas a sentence calls by name.
const named = 4

// mapSentence counts the verdicts, and names who has the least favourable and
// who has none.
func mapSentence(w *prose.Writer, ms []*progress.Measure, args locale.Args) string {
	var counts []string
	worst := progress.OnTrack
	for _, v := range progress.Verdicts {
		n := len(having(ms, v))
		if n == 0 {
			continue
		}
		counts = append(counts, w.Say("chart.tally."+v.String(), locale.Args{"n": n}))
		if v != progress.NoData {
			worst = max(worst, v)
		}
	}
	args["counts"] = locale.List(w.Lang(), counts)
	said := []string{locale.UpperFirst(w.Say("chart.map.sentence", args))}
	for _, v := range []progress.Verdict{worst, progress.NoData} {
		names := having(ms, v)
		if v > progress.OnTrack && len(names) > 0 && len(names) <= named && len(names) < len(ms) {
			said = append(said, w.Say("chart.map.who", locale.Args{
				"verdict": w.Verdict(v), "names": locale.List(w.Lang(), names),
			}))
		}
	}
	return strings.Join(said, " ")
}

func mapTable(w *prose.Writer, ms []*progress.Measure, href func(*record.Area) string, caption string) Table {
	say := func(key string) string { return w.Say(key, nil) }
	t := Table{Caption: caption, Head: []string{
		say("chart.head.area"), say("chart.head.value"), say("chart.head.parts"), say("chart.head.verdict")}}
	for _, m := range ms {
		row := Row{Cells: []string{m.Area.Name, absence(w, m), "", w.Verdict(m.Verdict)}, Href: href(m.Area)}
		if m.Cause == progress.NoVerdictHere {
			row.Cells[3] = ""
		}
		if m.Point != nil {
			row.Cells[1], row.Cells[2] = w.Shown(m), w.Parts(m.Goal, m.Point)
			row.Mark = styleWord(w, StyleOf(m.Point))
		}
		t.Rows = append(t.Rows, row)
	}
	t.dropEmpty()
	return t
}
