package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/scaffold"
	"tiendo/internal/source"
	"tiendo/themes"
)

func newCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Begin a site, plan, goal, area, report, article or theme",
		Long: `new writes the first lines of what you begin, with the keys that may stand there
and what they mean. It never overwrites: goals, areas and reports are added to
the files that are there, whose comments and order stay as they are.

In a terminal it asks for what is needed and was not given; in a script what is
missing is an error that names its flag.`,
		Example: `  tiendo new site phan-thiet --title "Phan Thiết học tập suốt đời"
  tiendo new report --period 2024 --area phu-thuy
  tiendo new news "Hội nghị sơ kết"`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return cmd.Help()
			}
			return fmt.Errorf("new makes a site, plan, goal, area, report, news or theme, not %q", args[0])
		},
	}
	cmd.AddCommand(newSiteCmd(), newPlanCmd(), newGoalCmd(), newAreaCmd(), newReportCmd(), newNewsCmd(), newThemeCmd())
	return cmd
}

func newSiteCmd() *cobra.Command {
	var o scaffold.SiteOptions
	var tiers string
	cmd := &cobra.Command{
		Use:     "site DIR",
		Short:   "A whole site, with an example to replace piece by piece",
		Example: `  tiendo new site phan-thiet --title "Phan Thiết học tập suốt đời" --tiers "tỉnh > phường, xã"`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			a := asks(cmd)
			o.Lang = language(o.Lang, "vi")
			if err := oneOf("--lang", o.Lang, "vi", "en"); err != nil {
				return err
			}
			a.lang = o.Lang
			if err := a.all(
				ask{&o.Title, "--title", diag.Words{Vi: "Tên trang", En: "The site's title"}, ""},
				ask{&o.Publisher, "--publisher", diag.Words{Vi: "Cơ quan chịu trách nhiệm", En: "Who answers for it"}, ""},
				ask{&tiers, "--tiers", diag.Words{Vi: "Các cấp địa bàn, từ trên xuống", En: "The tiers of areas, from the top"},
					map[string]string{"vi": "tỉnh > phường, xã", "en": "province > commune"}[o.Lang]},
			); err != nil {
				return err
			}
			for t := range strings.SplitSeq(tiers, ">") {
				o.Tiers = append(o.Tiers, strings.TrimSpace(t))
			}
			o.Today = today()
			return makeSite(cmd, args[0], o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.Title, "title", "", "the site's title")
	f.StringVar(&o.Publisher, "publisher", "", "who answers for the site")
	f.StringVar(&tiers, "tiers", "", `the tiers of areas, from the top: "tỉnh > phường, xã"`)
	f.StringVar(&o.Lang, "lang", "", "the site's language, vi or en (default: by LC_ALL or LANG, else vi)")
	return cmd
}

// makeSite writes a new site into a folder that has none, with the schemas that
// its files point to.
func makeSite(cmd *cobra.Command, dir string, o scaffold.SiteOptions) error {
	files, err := scaffold.Site(o)
	if err != nil {
		return err
	}
	for _, f := range files { // before the first is written
		if _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(f.Name))); err == nil {
			return fmt.Errorf("%s is there already; nothing is overwritten", filepath.Join(dir, f.Name))
		}
	}
	if err := write(cmd, dir, files); err != nil {
		return err
	}
	schemas, err := loadSchemas(dir, o.Lang)
	if err != nil {
		return err
	}
	if err := writeSchemas(filepath.Join(dir, schemaDir), schemas); err != nil {
		return err
	}
	next := diag.Words{Vi: "Xong. Tiếp theo: cd {dir} && tiendo serve", En: "Done. Next: cd {dir} && tiendo serve"}
	fmt.Fprintln(cmd.ErrOrStderr(), locale.Fill(next.In(o.Lang), locale.Args{"dir": dir}))
	return nil
}

// write writes new files and adds to others, and prints the name of each.
func write(cmd *cobra.Command, site string, files []scaffold.File) error {
	for _, f := range files {
		err := error(nil)
		if f.Old == nil {
			err = createFile(site, f.Name, f.Text)
		} else {
			err = replaceFile(site, f.Name, f.Old, f.Text)
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(cmd.OutOrStdout(), filepath.ToSlash(filepath.Join(site, filepath.FromSlash(f.Name))))
	}
	return nil
}

// adder is a command that adds to a site.
type adder struct {
	site string
	asks []ask
	make func(x *scaffold.Existing, today record.Date) ([]scaffold.File, error)
	next diag.Words
}

// run asks, makes, writes; ids that are new are offered by the site's schemas,
// where it has them.
func (a *adder) run(cmd *cobra.Command) error {
	root, err := source.Dir(a.site)
	if err != nil {
		return fmt.Errorf("open the site: %w", err)
	}
	defer root.Close()
	x, err := scaffold.Open(root)
	if err != nil {
		return err
	}
	asker := asks(cmd)
	asker.lang = language("", x.Record.Site.Lang())
	if err := asker.all(a.asks...); err != nil {
		return err
	}
	files, err := a.make(x, today())
	if err != nil {
		return err
	}
	if err := write(cmd, a.site, files); err != nil {
		return err
	}
	if dir := filepath.Join(a.site, schemaDir); isSchemaDir(dir) {
		schemas, err := loadSchemas(a.site, "")
		if err != nil {
			return err
		}
		if err := writeSchemas(dir, schemas); err != nil {
			return err
		}
	}
	fmt.Fprintln(cmd.ErrOrStderr(), a.next.In(asker.lang))
	return nil
}

func isSchemaDir(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "site.schema.json"))
	return err == nil
}

// command is a subcommand of new; a word after its name is what it takes first.
func (a *adder) command(use, short, example string, word *string) *cobra.Command {
	cmd := &cobra.Command{
		Use: use, Short: short, Example: example, Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				*word = args[0]
			}
			return a.run(cmd)
		},
	}
	if word != nil {
		cmd.Args = cobra.MaximumNArgs(1)
	}
	cmd.Flags().StringVar(&a.site, "site", ".", "the site's folder")
	return cmd
}

var checkNext = diag.Words{Vi: "Tiếp theo: điền các khóa còn lại, rồi tiendo check.", En: "Next: fill in the other keys, then tiendo check."}

func newThemeCmd() *cobra.Command {
	var name string
	a := &adder{next: diag.Words{Vi: "Tiếp theo: đọc README.md trong thư mục giao diện.", En: "Next: read README.md in the theme's folder."}}
	cmd := a.command("theme NAME", "The files of a theme that a site changes first", "  tiendo new theme phan-thiet", &name)
	a.asks = []ask{{&name, "NAME", diag.Words{Vi: "Tên giao diện", En: "The theme's name"}, ""}}
	a.make = func(x *scaffold.Existing, _ record.Date) ([]scaffold.File, error) {
		if locale.Slug(name) != name || name == "default" {
			return nil, fmt.Errorf("a theme's name is a folder's, in small letters and hyphens, and not default: %q", name)
		}
		return x.Theme(name, themes.FS)
	}
	return cmd
}
