package source

import (
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// This file has the part of the schemas that is the site's own: its ids, with
// what they are called, and its goals, with what they mean.

var (
	badRef = map[kind]diag.Words{
		areaRef: {Vi: "Không có địa bàn nào mang mã này: Ctrl+Cách để chọn. Vừa thêm địa bàn thì chạy tiendo schema.", En: "No area has this id: Ctrl+Space offers those that are. One that is new: run tiendo schema."},
		goalRef: {Vi: "Không có mục tiêu nào mang mã này: Ctrl+Cách để chọn. Vừa thêm mục tiêu thì chạy tiendo schema.", En: "No goal has this id: Ctrl+Space offers those that are. One that is new: run tiendo schema."},
		tierRef: {Vi: "Không có cấp nào mang mã này trong data/site.yaml: Ctrl+Cách để chọn.", En: "No tier in data/site.yaml has this id: Ctrl+Space offers those that are."},
	}
	areaName = diag.Words{
		Vi: "{type}{name}{parent?, {parent}}{from? (từ {from})}{until? (đến {until})}",
		En: "{type}{name}{parent?, {parent}}{from? (from {from})}{until? (until {until})}",
	}
	definitionName = diag.Words{Vi: "Định nghĩa: ", En: "Definition: "}
	formulaName    = diag.Words{Vi: "Cách tính: ", En: "How: "}
	limitsName     = diag.Words{Vi: "Lưu ý: ", En: "Mind: "}
	goalForm       = map[record.Kind]diag.Words{
		record.Share: {Vi: "Viết tử số/mẫu số: 3120/4500. Chưa có số: {missing: lý do}.", En: "Written as numerator/denominator: 3120/4500. Where there is none: {missing: why}."},
		record.Count: {Vi: "Viết số đếm: 52. Chưa có số: {missing: lý do}.", En: "Written as a count: 52. Where there is none: {missing: why}."},
		record.Value: {Vi: "Viết giá trị: 9.4. Chưa có số: {missing: lý do}.", En: "Written as a value: 9.4. Where there is none: {missing: why}."},
		record.Done:  {Vi: "Viết yes hoặc no. Chưa biết: {missing: lý do}.", En: "Written as yes or no. Where it is not known: {missing: why}."},
	}
	reportName = diag.Words{Vi: "báo cáo: ", En: "report: "}
	reportWhat = diag.Words{Vi: "Báo cáo của một địa bàn cho một kỳ, với mọi mục tiêu của kế hoạch.", En: "An area's report for a period, with all goals of the plan."}
)

// reference is an id that exists; with a record, one of those on it.
func (p *printer) reference(k kind) *schema {
	s := &schema{Type: "string", Pattern: idPattern, Complaint: badKind[ident].In(p.lang)}
	if p.rec == nil {
		return s
	}
	name := ""
	switch k {
	case areaRef:
		name = "area-id"
		for _, a := range p.rec.Areas {
			s.Enum, s.EnumNames = append(s.Enum, a.ID), append(s.EnumNames, p.areaName(a))
		}
	case goalRef:
		name = "goal-id"
		for _, g := range p.rec.Goals() {
			s.Enum, s.EnumNames = append(s.Enum, g.ID), append(s.EnumNames, g.Title.In(p.lang))
		}
	case tierRef:
		name = "tier-id"
		for _, t := range p.rec.Site.Tiers {
			s.Enum, s.EnumNames = append(s.Enum, t.ID), append(s.EnumNames, t.Title.In(p.lang))
		}
	}
	if s.Enum == nil {
		return s
	}
	s.Pattern, s.Complaint = "", badRef[k].In(p.lang)
	return p.define(name, func() *schema { return s })
}

// areaName is what an area is called where all that ever were are listed.
func (p *printer) areaName(a *record.Area) string {
	args := locale.Args{"type": "", "name": a.Name, "parent": "", "from": p.day(a.From), "until": p.day(a.Until)}
	if t := a.Type.In(p.lang); t != "" {
		args["type"] = t + " "
	}
	if a.Parent != nil {
		args["parent"] = a.Parent.Name
	}
	return locale.Fill(areaName.In(p.lang), args)
}

func (p *printer) day(d record.Date) string {
	if d.IsZero() {
		return ""
	}
	return locale.Date(p.lang, d.Year, d.Month, d.Day)
}

// figures are a report's figures: with a record, a key for each goal, which says
// what the goal means and takes what it counts.
func (p *printer) figures(figure *object) *schema {
	if p.rec == nil || len(p.rec.Goals()) == 0 {
		return &schema{Type: "object", Names: p.reference(goalRef), Additional: p.ref(figure)}
	}
	props := ordered{}
	for _, g := range p.rec.Goals() {
		props = append(props, property{g.ID, &schema{Description: p.goalWords(g), AnyOf: []*schema{p.amountOf(g), p.keys(figure)}}})
	}
	return &schema{Type: "object", Properties: &props, Additional: false}
}

// goalWords say what a goal means and how its figures are written.
func (p *printer) goalWords(g *record.Goal) string {
	out := []string{g.Title.In(p.lang)}
	for _, part := range []struct {
		name diag.Words
		text record.Text
	}{{definitionName, g.Definition}, {formulaName, g.Formula}, {limitsName, g.Limits}} {
		if t := part.text.In(p.lang); t != "" {
			out = append(out, part.name.In(p.lang)+t)
		}
	}
	return strings.Join(append(out, goalForm[g.Kind].In(p.lang)), "\n")
}

// amountOf is a goal's figure as one value.
func (p *printer) amountOf(g *record.Goal) *schema {
	s := &schema{}
	switch g.Kind {
	case record.Share:
		// A list of types, as of one alone the language server says something
		// of its own where the other way to write a figure does not fit either.
		s = &schema{Type: []string{"string"}, Pattern: sharePattern}
	case record.Count:
		s = p.kind(whole, nil)
	case record.Value:
		s = p.kind(decimal, nil)
	case record.Done:
		return p.kind(yesNo, nil)
	}
	s.Complaint = goalForm[g.Kind].In(p.lang)
	return s
}

// reportSnippets are a report to fill in, for each plan.
func (p *printer) reportSnippets() (out []snippet) {
	if p.rec == nil {
		return nil
	}
	for _, pl := range p.rec.Plans {
		b := &strings.Builder{}
		b.WriteString("area: ${1}\nperiod: ${2}\nsource: ${3}\nfigures:")
		for i, g := range pl.Goals {
			b.WriteString("\n  " + g.ID + ": ${" + strconv.Itoa(i+4) + "}")
		}
		out = append(out, snippet{reportName.In(p.lang) + pl.Title.In(p.lang), reportWhat.In(p.lang), b.String() + "\n"})
	}
	return out
}
