package review

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"

	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// The JSON form. Names are promises: keys are added, never renamed.
type (
	jsonReview struct {
		AsOf     string        `json:"as_of"`
		Old      jsonVersion   `json:"old"`
		New      jsonVersion   `json:"new"`
		Complete bool          `json:"complete"` // false: errors in either kept something from being compared
		Unread   int           `json:"figures_not_compared"`
		Figures  []jsonFigure  `json:"figures"`
		Reports  []jsonReport  `json:"reports"` // that say why there are no figures
		Verdicts []jsonVerdict `json:"verdicts"`
		Terms    []jsonTerm    `json:"terms"`
		Areas    []jsonArea    `json:"areas"`
		Lineage  []jsonChange  `json:"reorganisations"`
		Wordings []jsonWording `json:"wordings"`
		Texts    []jsonText    `json:"texts"`

		Problems json.RawMessage `json:"problems"` // of the new version: all errors, and the warnings that are new
		Gone     json.RawMessage `json:"gone"`     // of the old version alone

		Pages  []jsonPage `json:"pages"`
		Others jsonOthers `json:"others"`
	}
	jsonVersion struct {
		Revision string `json:"revision"` // "" for the folder as it is
		Commit   string `json:"commit"`
		Site     bool   `json:"site"` // false: there was none yet
		Errors   int    `json:"errors"`
		Warnings int    `json:"warnings"`
	}
	jsonFigure struct {
		Change string      `json:"change"` // added, changed, removed
		Number bool        `json:"number"` // false: only what is said beside the number differs
		Goal   string      `json:"goal"`
		Area   string      `json:"area"`
		Period string      `json:"period"`
		Old    *jsonNumber `json:"old"`
		New    *jsonNumber `json:"new"`
	}
	jsonNumber struct {
		Text   string `json:"text"` // as the report has it: "3120/4500", "9.4"; "" where absent
		Absent string `json:"absent,omitempty"`
		Status string `json:"reporting_status"`
		File   string `json:"file"`
		Line   int    `json:"line"`
	}
	jsonReport struct {
		Change string `json:"change"`
		Area   string `json:"area"`
		Period string `json:"period"`
	}
	jsonVerdict struct {
		Where string       `json:"where"` // overview, page, past
		Goal  string       `json:"goal"`
		Area  string       `json:"area"`
		Old   *jsonMeasure `json:"old"`
		New   *jsonMeasure `json:"new"`
	}
	jsonMeasure struct {
		Period  string `json:"period"` // "" where nothing was ever reported
		Value   string `json:"value"`  // exact: "12.5" or "2000/33"
		Verdict string `json:"verdict"`
		Reason  string `json:"reason_code"`
	}
	jsonText struct {
		Change   string `json:"change"`
		News     bool   `json:"news"` // false: a page
		Slug     string `json:"slug"`
		Language string `json:"language"`
		Title    string `json:"title"`
	}
	jsonPage struct {
		Change  string `json:"change"`
		Address string `json:"address"`
		Title   string `json:"title"`
		First   bool   `json:"look"` // one to look at; the rest differs with it
	}
	jsonOthers struct {
		Embeds   int `json:"embeds"`
		Pictures int `json:"pictures"`
		Data     int `json:"data"`
		Files    int `json:"files"`
		Assets   int `json:"assets"`
	}
)

// JSON prints the review for programs, nothing left out; messages are in the
// given language.
func (r *Review) JSON(w io.Writer, lang string) error {
	c, t := r.Changes, r.teller(lang)
	out := jsonReview{
		AsOf: r.AsOf.String(), Old: r.Old.json(), New: r.New.json(),
		Complete: !c.Blind && c.Unread == 0 && r.was.Errors+r.is.Errors == 0, Unread: c.Unread,
		Figures: []jsonFigure{}, Reports: []jsonReport{}, Verdicts: []jsonVerdict{}, Texts: []jsonText{}, Pages: []jsonPage{},
		Others: jsonOthers(r.Pages.Others),
	}
	out.Old.Errors, out.Old.Warnings = r.was.Errors, r.was.Warnings
	out.New.Errors, out.New.Warnings = r.is.Errors, r.is.Warnings
	for _, f := range c.Figures {
		some := f.Some()
		out.Figures = append(out.Figures, jsonFigure{
			f.Change.String(), f.Change != compare.Changed || f.Number, some.Goal.ID, some.Report.Area.ID, some.Report.Period.String(),
			number(f.Old), number(f.New),
		})
	}
	for _, x := range c.Reports {
		out.Reports = append(out.Reports, jsonReport{x.Change.String(), x.Some().Area.ID, x.Some().Period.String()})
	}
	for _, v := range c.Verdicts {
		out.Verdicts = append(out.Verdicts, jsonVerdict{v.Where.String(), v.Some().Goal.ID, v.Some().Area.ID, measure(v.Old), measure(v.New)})
	}
	out.Terms, out.Areas, out.Lineage, out.Wordings = t.jsonTerms(), t.jsonAreas(), t.jsonChanges(), t.jsonWordings()
	for _, x := range c.Texts {
		out.Texts = append(out.Texts, jsonText{x.Change.String(), x.News, x.Slug, x.Lang, x.Title})
	}
	r.jsonPages(&out)
	var err error
	if out.Problems, err = problems(r.Problems(), lang); err == nil {
		out.Gone, err = problems(r.Gone(), lang)
	}
	if err != nil {
		return err
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func (v Version) json() jsonVersion {
	return jsonVersion{Revision: v.Name, Commit: v.Commit, Site: !v.Absent}
}

func number(f *record.Figure) *jsonNumber {
	if f == nil {
		return nil
	}
	return &jsonNumber{written(f), f.Absent.String(), f.Status.String(), f.Pos.File, f.Pos.Line}
}

// written is a number in the form of the sources.
func written(f *record.Figure) string {
	switch {
	case f.Absent != record.Present:
		return ""
	case f.Goal.Kind == record.Value:
		return f.Value.String()
	case f.Goal.Kind.Parts():
		return strconv.FormatInt(f.Num, 10) + "/" + strconv.FormatInt(f.Den, 10)
	}
	return strconv.FormatInt(f.Num, 10)
}

func measure(m *progress.Measure) *jsonMeasure {
	if m == nil {
		return nil
	}
	j := &jsonMeasure{Verdict: m.Verdict.String(), Reason: string(m.Cause)}
	if m.Point != nil {
		j.Value, j.Period = m.Point.Value.String(), m.Point.Period.String()
	} else if m.At > 0 {
		j.Period = m.At.Period().String()
	}
	return j
}

func (r *Review) jsonPages(out *jsonReview) {
	first, rest := r.firstAndRest()
	for _, p := range first {
		out.Pages = append(out.Pages, jsonPage{p.Change.String(), p.Addr, p.Title, true})
	}
	for _, p := range rest {
		out.Pages = append(out.Pages, jsonPage{p.Change.String(), p.Addr, p.Title, false})
	}
}

// problems are diagnostics in the form that all commands give them.
func problems(list []diag.Diagnostic, lang string) (json.RawMessage, error) {
	var b bytes.Buffer
	if err := (diag.Printer{Lang: lang}).JSON(&b, list); err != nil {
		return nil, err
	}
	var all struct {
		Diagnostics json.RawMessage `json:"diagnostics"`
	}
	err := json.Unmarshal(b.Bytes(), &all)
	return all.Diagnostics, err
}
