package review

import (
	"tiendo/internal/compare"
	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// The JSON form of what differs in the register and in what became of its areas.
type (
	jsonArea struct {
		Change string      `json:"change"`
		Ended  bool        `json:"ended"`
		Area   string      `json:"area"`
		Old    *jsonTraits `json:"old"`
		New    *jsonTraits `json:"new"`
	}
	jsonTraits struct {
		Name    string   `json:"name"`
		Type    string   `json:"type"`
		Tier    string   `json:"tier"`
		Parent  string   `json:"parent"`
		Code    string   `json:"code"`
		Aliases []string `json:"aliases,omitempty"`
		From    string   `json:"from"`
		Until   string   `json:"until"`
		Tile    []int    `json:"tile,omitempty"`
		jsonPlace
	}
	jsonChange struct {
		Change string      `json:"change"`
		Old    *jsonEntry  `json:"old"`
		New    *jsonEntry  `json:"new"`
		Events []jsonEvent `json:"events"`
	}
	jsonEntry struct {
		Date string      `json:"date"`
		Law  *jsonSource `json:"law"`
		Note string      `json:"note"`
		jsonPlace
	}
	jsonEvent struct {
		Change string        `json:"change"`
		Kind   string        `json:"kind"` // merge, split, alter, end
		Old    *jsonHappened `json:"old"`
		New    *jsonHappened `json:"new"`
	}
	jsonHappened struct {
		From    []string    `json:"from"`
		Into    []jsonPart  `json:"into"`
		Was     *jsonFormer `json:"was,omitempty"`
		Outside string      `json:"outside"`
		Basis   *jsonSource `json:"basis"`
		Note    string      `json:"note"`
		jsonPlace
	}
	jsonPart struct {
		Area  string `json:"area"`
		Share string `json:"share"` // of the figures: "1", "0.6"
	}
	jsonFormer struct {
		Name   string `json:"name"`
		Type   string `json:"type"`
		Code   string `json:"code"`
		Parent string `json:"parent"`
	}
	jsonSource struct {
		Title string `json:"title"`
		URL   string `json:"url"`
		Date  string `json:"date"`
		File  string `json:"file"`
	}
)

func (t *teller) jsonAreas() []jsonArea {
	list := []jsonArea{}
	for _, x := range t.Changes.Areas {
		list = append(list, jsonArea{x.Change.String(), x.Ended, x.Some().ID, t.jsonTraits(x.Old), t.jsonTraits(x.New)})
	}
	return list
}

func (t *teller) jsonTraits(a *record.Area) *jsonTraits {
	if a == nil {
		return nil
	}
	j := &jsonTraits{
		Name: a.Name, Type: a.Type.In(t.w.Lang()), Tier: a.Tier, Parent: compare.AreaID(a.Parent), Code: a.Code, Aliases: a.Aliases,
		From: day(a.From), Until: day(a.Until), jsonPlace: placed(a.Pos),
	}
	if a.Tile.Given() {
		j.Tile = []int{a.Tile.Column, a.Tile.Row}
	}
	return j
}

// day is a date as the sources have it; "" for none.
func day(d record.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func (t *teller) jsonChanges() []jsonChange {
	list := []jsonChange{}
	for _, x := range t.Changes.Lineage {
		j := jsonChange{x.Change.String(), t.jsonEntry(x.Old), t.jsonEntry(x.New), []jsonEvent{}}
		for _, e := range x.Events {
			j.Events = append(j.Events, jsonEvent{e.Change.String(), e.Some().Kind.String(), t.happened(e.Old), t.happened(e.New)})
		}
		list = append(list, j)
	}
	return list
}

func (t *teller) jsonEntry(c *record.Change) *jsonEntry {
	if c == nil {
		return nil
	}
	return &jsonEntry{day(c.Date), t.jsonSource(c.Law), c.Note.In(t.w.Lang()), placed(c.Pos)}
}

func (t *teller) happened(e *record.Event) *jsonHappened {
	if e == nil {
		return nil
	}
	j := &jsonHappened{
		From: []string{}, Into: []jsonPart{}, Outside: e.Outside.In(t.w.Lang()), Basis: t.jsonSource(e.Basis),
		Note: e.Note.In(t.w.Lang()), jsonPlace: placed(e.Pos),
	}
	for _, a := range e.From {
		j.From = append(j.From, a.ID)
	}
	for i, a := range e.Into {
		share := exact.Int(1)
		if e.Kind == record.Split {
			share = e.Weights[i]
		}
		j.Into = append(j.Into, jsonPart{a.ID, share.String()})
	}
	if e.Kind == record.Alter {
		j.Was = &jsonFormer{e.Was.Name, e.Was.Type.In(t.w.Lang()), e.Was.Code, compare.AreaID(e.Was.Parent)}
	}
	return j
}

func (t *teller) jsonSource(s record.Source) *jsonSource {
	if !s.Given() {
		return nil
	}
	return &jsonSource{s.Title.In(t.w.Lang()), s.URL, day(s.Date), s.File}
}
