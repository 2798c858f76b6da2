package scaffold

import (
	"io/fs"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// Report begins a report: its goals with nothing after them yet, so that check
// names each until it is filled in. It stands in the file of its period, after
// those that are there.
func (x *Existing) Report(areaID string, period record.Period, today record.Date) ([]File, error) {
	a := x.Record.Area(areaID)
	if a == nil {
		return nil, unknownArea(x.Record, areaID)
	}
	if !a.Exists(period.LastDay()) {
		return nil, refuse(noAreaThen, locale.Args{"area": a.ID, "day": period.LastDay().String(), "period": period.String()})
	}
	for _, r := range x.Record.ReportsOf(a) {
		if r.Period == period {
			return nil, refuse(reportThere, locale.Args{"pos": r.Pos.String()})
		}
	}
	goals := x.asked(a, today)
	if len(goals) == 0 {
		return nil, refuse(nothingAsked, locale.Args{"area": a.ID})
	}
	text := set(source.Skeleton("report", x.lang()), "area", a.ID)
	text = set(text, "period", period.String())
	text = set(text, "figures", "\n"+strings.Join(x.blanks(goals), "\n"))
	text = strings.Replace(text, "figures: \n", "figures:\n", 1)

	name := "data/figures/" + period.String() + ".yaml"
	old, err := fs.ReadFile(x.FS, name)
	if err != nil { // or is unreadable, which who writes will find
		return []File{{Name: name, Text: []byte(modelines(name, text))}}, nil
	}
	if begun(string(old), a.ID) {
		return nil, refuse(reportBroken, locale.Args{"file": name, "area": a.ID})
	}
	join := "---\n"
	if !strings.HasSuffix(string(old), "\n") {
		join = "\n---\n"
	}
	return []File{{name, old, append(slices.Clone(old), join+brief(text)...)}}, nil
}

// begun reports whether a file names an area as a report does, be it in one that
// is broken.
func begun(text, areaID string) bool {
	for l := range strings.Lines(text) {
		value, ok := strings.CutPrefix(l, "area:")
		value, _, _ = strings.Cut(value, "#")
		if ok && strings.Trim(value, " \"'\r\n") == areaID {
			return true
		}
	}
	return false
}

// asked lists the goals that an area is asked for.
func (x *Existing) asked(a *record.Area, today record.Date) []*record.Goal {
	book := progress.Compute(x.Record, today)
	var out []*record.Goal
	for _, p := range x.Record.Plans {
		for _, g := range p.Goals {
			if (g.Kind == record.Value || g.ReportedBy == a.Tier) && book.Concerns(g, a) {
				out = append(out, g)
			}
		}
	}
	return out
}

// forms say how a figure of each kind is written.
var forms = map[record.Kind]diag.Words{
	record.Share: {Vi: "{title}: số đạt/tổng số{of? ({of})}, như 3120/4500", En: "{title}: how many/out of how many{of? ({of})}, as 3120/4500"},
	record.Count: {Vi: "{title}: số đếm{of? ({of})}, như 52", En: "{title}: a count{of? ({of})}, as 52"},
	record.Value: {Vi: "{title}: một giá trị{unit? ({unit})}, như 9.4", En: "{title}: a value{unit? ({unit})}, as 9.4"},
	record.Done:  {Vi: "{title}: yes hoặc no", En: "{title}: yes or no"},
}

// blanks are the lines to fill in, each after a word on what goes there.
func (x *Existing) blanks(goals []*record.Goal) []string {
	var out []string
	lang := x.lang()
	for _, g := range goals {
		out = append(out, "  # "+locale.Fill(forms[g.Kind].In(lang), locale.Args{
			"title": g.Title.In(lang), "of": g.Of.In(lang), "unit": g.Unit.In(lang)}), "  "+g.ID+":")
	}
	return out
}

// brief is a document without what every document says of its keys.
func brief(text string) string {
	b := &strings.Builder{}
	for l := range strings.Lines(text) {
		if l != "\n" && !strings.HasPrefix(l, "#") {
			b.WriteString(l)
		}
	}
	return b.String()
}

// bodies are what a new article says.
var bodies = map[string]string{"vi": "Viết nội dung ở đây, rồi bỏ dòng draft.\n", "en": "Write here, then delete the line draft.\n"}

// News begins an article, as a draft.
func (x *Existing) News(title string, today record.Date) ([]File, error) {
	slug, err := id("", title, func(s string) bool {
		_, err := fs.Stat(x.FS, "content/news/"+s+".md")
		return err == nil
	})
	if err != nil {
		return nil, err
	}
	text := source.Skeleton("article", x.lang())
	for _, v := range [][2]string{{"title", said(title)}, {"date", today.String()}, {"draft", "yes"}} {
		text = set(text, v[0], v[1])
	}
	f, err := x.newFile("content/news/"+slug+".md", text+"\n"+bodies[x.lang()])
	if err != nil {
		return nil, err
	}
	return x.sound(f)
}
