package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/intake"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

// formOptions are the flags of form.
type formOptions struct {
	options
	period, plan  string
	areas         []string
	sheets, force bool
}

func formCmd() *cobra.Command {
	o := formOptions{options: options{format: "text"}}
	cmd := &cobra.Command{
		Use:   "form --period PERIOD FILE.xlsx",
		Short: "Make a workbook in which areas report their figures",
		Long: `form makes a workbook for the areas that report a plan's goals and exist on the
period's last day: one sheet for all, or one for each with --sheets. Only the
cells to be filled in are open; lists and rules keep slips out, and the goals'
definitions are notes on their cells. import reads it when it comes back.`,
		Example: "  tiendo form --period 2024 bao-cao-2024.xlsx\n  tiendo form --period 2024 --area phu-thuy phu-thuy.xlsx",
		Args: func(_ *cobra.Command, args []string) error {
			return oneFile(args, o.lang, "tiendo form --period 2025 bao-cao-2025.xlsx")
		},
		ValidArgsFunction: filesNamed("xlsx"),
		RunE:              func(cmd *cobra.Command, args []string) error { return o.run(cmd, args[0]) },
	}
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&o.period, "period", "", "the period to report: 2024, 2024-H1, 2024-Q3 or 2024-06")
	f.StringVar(&o.plan, "plan", "", "id of the plan, where the site has several")
	f.StringSliceVar(&o.areas, "area", nil, "id of an area, for a form of its own; may be given again")
	f.BoolVar(&o.sheets, "sheets", false, "a sheet for each area")
	f.BoolVar(&o.force, "force", false, "replace the file if it is there")
	f.StringVar(&o.lang, "lang", "", "language of the form, vi or en (default: the site's)")
	return cmd
}

func (o *formOptions) run(cmd *cobra.Command, file string) error {
	if _, err := o.parse(); err != nil {
		return err
	}
	period, err := periodOf(o.period)
	if err != nil {
		return err
	}
	if !strings.HasSuffix(strings.ToLower(file), ".xlsx") {
		return fmt.Errorf("the form is a workbook: call it %s.xlsx", file)
	}
	root, err := o.open()
	if err != nil {
		return err
	}
	defer root.Close()
	log := &diag.Log{}
	rec := source.Load(root, log)
	if errs, _ := log.Counts(); errs > 0 {
		return o.unsound(cmd, root, rec, log)
	}
	f := intake.Form{Period: period, Lang: o.lang, Sheets: o.sheets}
	if f.Lang == "" {
		f.Lang = rec.Site.Lang()
	}
	if f.Plan, err = o.planOf(rec); err != nil {
		return err
	}
	if f.Areas, err = o.areasOf(rec, f.Plan, period); err != nil {
		return err
	}
	book, err := f.Workbook(rec)
	if err != nil {
		return err
	}
	if err := o.write(file, book); err != nil {
		return err
	}
	fmt.Fprintln(cmd.ErrOrStderr(), locale.Fill(formedWords.In(language(o.lang, rec.Site.Lang())), locale.Args{
		"file": file, "areas": len(f.Areas), "period": o.period}))
	return nil
}

var formedWords = diag.Words{
	Vi: "Đã ghi {file}: mẫu kỳ {period} cho {areas} địa bàn. Khi nhận lại: tiendo import.",
	En: "{file} written: the form of {period} for {areas} {areas?area|areas}. When it comes back: tiendo import.",
}

// unsound prints what is wrong with the site: what is missing from it would be
// missing from a form, or be taken for new.
func (o *options) unsound(cmd *cobra.Command, site fs.FS, rec *record.Record, log *diag.Log) error {
	if err := o.print(cmd, site, language(o.lang, rec.Site.Lang()), log.Sorted()); err != nil {
		return err
	}
	return errNeedWork
}

// planOf is the plan that is asked for; the only one need not be named.
func (o *formOptions) planOf(rec *record.Record) (*record.Plan, error) {
	var ids []string
	for _, p := range rec.Plans {
		if p.ID == o.plan || o.plan == "" && len(rec.Plans) == 1 {
			return p, nil
		}
		ids = append(ids, p.ID)
	}
	return nil, fmt.Errorf("--plan is one of %s, not %q", strings.Join(ids, ", "), o.plan)
}

// areasOf are the areas that the form is for.
func (o *formOptions) areasOf(rec *record.Record, p *record.Plan, period record.Period) ([]*record.Area, error) {
	all := intake.Reporters(rec, p, period)
	if len(o.areas) == 0 {
		if len(all) == 0 {
			return nil, fmt.Errorf("no area reports %s for %s", p.ID, period)
		}
		return all, nil
	}
	var out []*record.Area
	for _, id := range o.areas {
		found := false
		for _, a := range all {
			if a.ID == id {
				out, found = append(out, a), true
			}
		}
		if !found {
			return nil, errors.New(locale.Fill(noReporterWords.In(language(o.lang, rec.Site.Lang())), locale.Args{
				"area": id, "plan": p.ID, "period": period.String(), "all": idsOf(all)}))
		}
	}
	return out, nil
}

var noReporterWords = diag.Words{
	Vi: "--area: {area} không báo cáo kế hoạch {plan} kỳ {period}{all?; các mã báo cáo kỳ ấy: {all}}",
	En: "--area: {area} does not report {plan} for {period}{all?; those that do: {all}}",
}

// idsOf lists ids, unless they are more than anyone would read.
func idsOf(areas []*record.Area) string {
	if len(areas) > 30 {
		return ""
	}
	var out []string
	for _, a := range areas {
		out = append(out, a.ID)
	}
	return strings.Join(out, ", ")
}

// write writes the workbook; one that is there may be filled in already.
func (o *formOptions) write(file string, book []byte) error {
	flags := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if o.force {
		flags = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(file, flags, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already and may be filled in; --force replaces it", file)
	}
	if err != nil {
		return fmt.Errorf("write the form: %w", err)
	}
	_, err = f.Write(book)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write the form: %w", err)
	}
	return nil
}
