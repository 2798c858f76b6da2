package render

import (
	"html/template"
	"sync"

	"tiendo/internal/chart"
	"tiendo/internal/chart/svg"
	"tiendo/internal/locale"
	"tiendo/internal/site"
)

// Funcs are what templates may call beside html/template's own. They are for
// parsing: New binds them to the words of each language.
func Funcs() template.FuncMap { return (&helpers{}).funcs() }

// helpers are the functions of one language.
type helpers struct {
	words   *locale.Catalogue
	buffers sync.Pool // of *[]byte
}

func (h *helpers) funcs() template.FuncMap {
	return template.FuncMap{
		"say": h.say,
		"head": func(f framed) template.HTML {
			return h.html(func(b []byte) []byte { return appendHead(b, f.Around()) })
		},
		"chip": func(c site.Chip) template.HTML { return h.html(func(b []byte) []byte { return appendChip(b, c) }) },
		"now": func(c site.Card) template.HTML {
			return h.html(func(b []byte) []byte { return appendNow(b, c.Value, c.Parts, c.Small, c.Chip) })
		},
		"tally": func(t site.Tally) template.HTML {
			return h.html(func(b []byte) []byte { return appendTally(b, t) })
		},
		"figure": func(s *chart.Spec, level ...int) template.HTML {
			return h.html(func(b []byte) []byte { return h.appendFigure(b, s, heading(level), svg.Wide) })
		},
		"sheet": func(s *chart.Spec, level ...int) template.HTML {
			return h.html(func(b []byte) []byte { return h.appendFigure(b, s, heading(level), 0) })
		},
		"half": func(s *chart.Spec, level ...int) template.HTML {
			return h.html(func(b []byte) []byte { return h.appendFigure(b, s, heading(level), svg.Half) })
		},
		"bullet": func(s *chart.Spec) template.HTML {
			return h.html(func(b []byte) []byte { return appendBullet(b, s) })
		},
		"table": func(t chart.Table) template.HTML {
			return h.html(func(b []byte) []byte { return appendTable(b, t) })
		},
		"sections": func(s []site.AreaGoal) template.HTML {
			return h.html(func(b []byte) []byte { return h.appendSections(b, s) })
		},
		"reports": func(r []site.ReportLine) template.HTML {
			return h.html(func(b []byte) []byte { return appendReports(b, r) })
		},
		"items": func(l []site.Link, current string) template.HTML {
			return h.html(func(b []byte) []byte { return appendItems(b, l, current) })
		},
		"matrix": func(m *site.Matrix) template.HTML {
			return h.html(func(b []byte) []byte { return h.appendMatrix(b, m) })
		},
	}
}

// say fills a message pattern; args are names and values in turn.
func (h *helpers) say(key string, args ...any) string {
	if len(args) == 0 {
		return h.words.Say(key, nil)
	}
	m := make(locale.Args, len(args)/2)
	for i := 1; i < len(args); i += 2 {
		m[args[i-1].(string)] = args[i]
	}
	return h.words.Say(key, m)
}

// html collects what add appends; its room is used again.
func (h *helpers) html(add func([]byte) []byte) template.HTML {
	room, ok := h.buffers.Get().(*[]byte)
	if !ok {
		room = new([]byte)
	}
	*room = add((*room)[:0])
	out := template.HTML(*room)
	h.buffers.Put(room)
	return out
}

// heading is the level that a template gave, 3 where it gave none.
func heading(level []int) int {
	if len(level) > 0 {
		return level[0]
	}
	return 3
}
