package check

import (
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// reporters refuses reports of areas that did not exist on the period's last
// day, and figures that the area is not asked for: their numbers would stand on
// no page and in no sum.
func reporters(r *run) {
	for _, report := range r.rec.Reports {
		if !report.Area.Exists(report.Period.LastDay()) {
			r.notThere(report)
			continue
		}
		for _, f := range report.Figures {
			r.notAsked(f)
		}
	}
}

func (r *run) notThere(report *record.Report) {
	a, day := report.Area, report.Period.LastDay()
	args := locale.Args{
		"area": named(a), "period": report.Period.String(), "end": dated(day), "from": dated(a.From), "until": dated(a.Until),
		"then": "", "ids": "", "none": "none", "split": "", "merged": "merged",
	}
	code, then := diag.AreaEnded, a.Now(day)
	if a.From.After(day) {
		code, then = diag.AreaNotYet, nil
		past, _ := a.Past(day)
		for _, o := range past {
			then = append(then, o.Area)
		}
	}
	if len(then) > 0 {
		args["then"], args["ids"], args["none"] = listed(then), ids(then), ""
		if a.Ended != nil && a.Ended.Kind == record.Split {
			args["split"], args["merged"] = "split", ""
		}
	}
	r.log.At(report.Pos, code, args, diag.Note{Pos: a.Pos, Text: diag.DefinedHere})
}

// dated is a day as a sentence has it; zero is no day.
func dated(d record.Date) diag.Words {
	if d.IsZero() {
		return diag.Words{}
	}
	return diag.Words{Vi: locale.Date("vi", d.Year, d.Month, d.Day), En: d.String()}
}

// listed names areas as a sentence has them.
func listed(areas []*record.Area) diag.Words {
	return diag.Words{Vi: locale.List("vi", names(areas, "vi")), En: locale.List("en", names(areas, "en"))}
}

// row names areas where others are to follow.
func row(areas []*record.Area) diag.Words {
	return diag.Words{Vi: strings.Join(names(areas, "vi"), ", "), En: strings.Join(names(areas, "en"), ", ")}
}

func names(areas []*record.Area, lang string) (all []string) {
	for _, a := range areas {
		all = append(all, a.FullName(lang))
	}
	return all
}

func ids(areas []*record.Area) string {
	var all []string
	for _, a := range areas {
		all = append(all, a.ID)
	}
	return strings.Join(all, ", ")
}

func (r *run) notAsked(f *record.Figure) {
	g, a := f.Goal, f.Report.Area
	switch {
	case g.Kind != record.Value && a.Tier != g.ReportedBy:
		r.log.At(f.Pos, diag.WrongTier, locale.Args{
			"goal": g.ID, "area": named(a), "tier": r.tier(a.Tier), "want": r.tier(g.ReportedBy),
		}, diag.Note{Pos: g.Pos, Text: diag.DefinedHere})
	case !r.book.Concerns(g, a) && !r.scopeUnsure():
		r.log.At(f.Pos, diag.OutsideScope, locale.Args{
			"goal": g.ID, "area": named(a), "plan": g.Plan.ID,
		}, diag.Note{Pos: g.Plan.Pos, Text: diag.DefinedHere})
	}
}

// scopeUnsure reports whether a lost document may hold the scope that an area
// seems to lie outside of.
func (r *run) scopeUnsure() bool { return r.rec.Incomplete.Plans || r.rec.Incomplete.Areas }

// tier is a tier's title in both languages.
func (r *run) tier(id string) diag.Words {
	i := r.rec.Site.Tier(id)
	if i < 0 {
		return diag.Words{Vi: id, En: id}
	}
	title := r.rec.Site.Tiers[i].Title
	return diag.Words{Vi: title.In("vi"), En: title.In("en")}
}
