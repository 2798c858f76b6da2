package main

import (
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/record"
	"tiendo/internal/scaffold"
)

// goalAsks are the flags and the questions of a goal; kinds are those of the
// data format.
func goalAsks(cmd *cobra.Command, o *scaffold.GoalOptions, targets *string, title string) []ask {
	f := cmd.Flags()
	f.StringVar(&o.Kind, "kind", "", "what the goal's figures are: share, count, value or done")
	f.StringVar(&o.Of, "of", "", "what is counted, as in \"312 families short\"")
	f.StringVar(&o.Unit, "unit", "", "the unit of a value")
	f.StringVar(targets, "targets", "", "deadlines with their values: \"2025=70, 2030=80\"; of done the deadlines alone")
	return []ask{
		{&o.Title, title, diag.Words{Vi: "Tên mục tiêu", En: "The goal's title"}, ""},
		{&o.Kind, "--kind", diag.Words{Vi: "Loại: share (tử số/mẫu số), count (số đếm), value (giá trị), done (có hay chưa)",
			En: "Kind: share (numerator/denominator), count, value, done (yes or no)"}, ""},
		{targets, "--targets", diag.Words{Vi: "Các mốc, như 2025=70, 2030=80", En: "The targets, as 2025=70, 2030=80"}, ""},
	}
}

// splitTargets reads "2025=70, 2030=80".
func splitTargets(s string) []string {
	var out []string
	for t := range strings.SplitSeq(s, ",") {
		out = append(out, strings.TrimSpace(t))
	}
	return out
}

func newPlanCmd() *cobra.Command {
	var title, id, targets string
	var goal scaffold.GoalOptions
	a := &adder{next: checkNext}
	cmd := a.command("plan TITLE", "A plan with its first goal",
		`  tiendo new plan "Kế hoạch văn hóa đọc" --goal "Gia đình đọc sách" --kind share --targets "2025=70, 2030=80"`, &title)
	cmd.Flags().StringVar(&id, "id", "", "the plan's id (default: from its title)")
	cmd.Flags().StringVar(&goal.Title, "goal", "", "title of its first goal")
	a.asks = append([]ask{{&title, "TITLE", diag.Words{Vi: "Tên kế hoạch", En: "The plan's title"}, ""}}, goalAsks(cmd, &goal, &targets, "--goal")...)
	a.make = func(x *scaffold.Existing, _ record.Date) ([]scaffold.File, error) {
		if err := oneOf("--kind", goal.Kind, "share", "count", "value", "done"); err != nil {
			return nil, err
		}
		goal.Targets = splitTargets(targets)
		return x.Plan(title, id, goal)
	}
	return cmd
}

func newGoalCmd() *cobra.Command {
	var plan, targets string
	var goal scaffold.GoalOptions
	a := &adder{next: checkNext}
	cmd := a.command("goal TITLE", "A goal at the end of a plan",
		`  tiendo new goal "Tủ sách cộng đồng" --kind count --of "tủ sách" --targets 2030=120`, &goal.Title)
	cmd.Flags().StringVar(&goal.ID, "id", "", "the goal's id (default: from its title)")
	cmd.Flags().StringVar(&plan, "plan", "", "id of the plan (default: the only one)")
	a.asks = goalAsks(cmd, &goal, &targets, "TITLE")
	a.make = func(x *scaffold.Existing, _ record.Date) ([]scaffold.File, error) {
		if err := oneOf("--kind", goal.Kind, "share", "count", "value", "done"); err != nil {
			return nil, err
		}
		goal.Targets = splitTargets(targets)
		return x.Goal(plan, goal)
	}
	return cmd
}

func newAreaCmd() *cobra.Command {
	var o scaffold.AreaOptions
	a := &adder{next: checkNext}
	cmd := a.command("area NAME", "An area in the register, after those that are there",
		`  tiendo new area "Phú Hài" --type phường --parent phan-thiet --code 22921`, &o.Name)
	f := cmd.Flags()
	f.StringVar(&o.ID, "id", "", "the area's id (default: from its name)")
	f.StringVar(&o.Parent, "parent", "", "id of the area above it (default: none, at the top)")
	f.StringVar(&o.Type, "type", "", "type of unit, as in a sentence: phường")
	f.StringVar(&o.Code, "code", "", "administrative code")
	f.StringVar(&o.From, "from", "", "first day, YYYY-MM-DD, where it was founded since")
	a.asks = []ask{{&o.Name, "NAME", diag.Words{Vi: "Tên địa bàn, không kèm loại", En: "The area's name, without its type"}, ""}}
	a.make = func(x *scaffold.Existing, _ record.Date) ([]scaffold.File, error) { return x.Area(o) }
	return cmd
}

func newReportCmd() *cobra.Command {
	var period, area string
	a := &adder{next: diag.Words{Vi: "Tiếp theo: điền số liệu sau mỗi mục tiêu, ghi nguồn, rồi tiendo check.",
		En: "Next: fill in the figure after each goal, name the source, then tiendo check."}}
	cmd := a.command("report", "A report to fill in, with the goals that the area is asked for",
		"  tiendo new report --period 2024 --area phu-thuy", nil)
	cmd.Flags().StringVar(&period, "period", "", "the period: 2024, 2024-H1, 2024-Q3, 2024-06")
	cmd.Flags().StringVar(&area, "area", "", "id of the area")
	a.asks = []ask{
		{&period, "--period", diag.Words{Vi: "Kỳ báo cáo, như 2024 hay 2024-H1", En: "The period, as 2024 or 2024-H1"}, ""},
		{&area, "--area", diag.Words{Vi: "Mã địa bàn", En: "The area's id"}, ""},
	}
	a.make = func(x *scaffold.Existing, today record.Date) ([]scaffold.File, error) {
		p, err := periodOf(period)
		if err != nil {
			return nil, err
		}
		return x.Report(area, p, today)
	}
	return cmd
}

func newNewsCmd() *cobra.Command {
	var title string
	a := &adder{next: diag.Words{Vi: "Tiếp theo: viết bài, bỏ dòng draft, rồi tiendo check.", En: "Next: write, delete the line draft, then tiendo check."}}
	cmd := a.command("news TITLE", "An article, as a draft of today", `  tiendo new news "Hội nghị sơ kết"`, &title)
	a.asks = []ask{{&title, "TITLE", diag.Words{Vi: "Tiêu đề", En: "The title"}, ""}}
	a.make = func(x *scaffold.Existing, today record.Date) ([]scaffold.File, error) { return x.News(title, today) }
	return cmd
}
