package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/save"
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
			return diag.Said(&diag.Fault{Words: newWhatWords, Args: locale.Args{"word": strconv.Quote(args[0])}}, language("", "vi"))
		},
	}
	cmd.AddCommand(newSiteCmd(), newPlanCmd(), newGoalCmd(), newAreaCmd(), newReportCmd(), newNewsCmd(), newThemeCmd())
	return cmd
}

// write writes new files and adds to others, all or none, and prints the name of
// each.
func write(cmd *cobra.Command, site string, files []scaffold.File) error {
	var list []save.File
	for _, f := range files {
		list = append(list, save.File{Name: f.Name, Old: f.Old, New: f.Text})
	}
	if err := save.Files(site, list); err != nil {
		return err
	}
	for _, f := range files {
		fmt.Fprintln(cmd.OutOrStdout(), filepath.ToSlash(filepath.Join(site, filepath.FromSlash(f.Name))))
	}
	return nil
}

// adder is a command that adds to a site.
type adder struct {
	site string
	lang string // of the messages, where it is asked for
	asks []ask
	make func(x *scaffold.Existing, today record.Date) ([]scaffold.File, error)
	next diag.Words
}

// run reads the site, adds to it, and says all in the language that was asked
// for, or the site's.
func (a *adder) run(cmd *cobra.Command) error {
	lang := language(a.lang, "vi")
	if err := oneOf("--lang", a.lang, "", "vi", "en"); err != nil {
		return diag.Said(err, lang)
	}
	root, err := source.Dir(a.site)
	if err != nil {
		return fmt.Errorf("open the site: %w", err)
	}
	defer root.Close()
	x, err := scaffold.Open(root)
	if err == nil {
		lang = language(a.lang, x.Record.Site.Lang())
		err = a.add(cmd, x, lang)
	}
	return diag.Said(err, lang)
}

// add asks, makes, writes; ids that are new are offered by the site's schemas,
// where it has them.
func (a *adder) add(cmd *cobra.Command, x *scaffold.Existing, lang string) error {
	if err := asks(cmd, lang).all(a.asks...); err != nil {
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
	fmt.Fprintln(cmd.ErrOrStderr(), a.next.In(lang))
	return nil
}

func isSchemaDir(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "site.schema.json"))
	return err == nil
}

// command is a subcommand of new; a word after its name is what it takes first.
func (a *adder) command(use, short, example string, word *string) *cobra.Command {
	cmd := &cobra.Command{
		Use: use, Short: short, Example: example, Args: takes("", 0, 0, &a.lang),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				*word = args[0]
			}
			return a.run(cmd)
		},
	}
	if word != nil {
		_, name, _ := strings.Cut(use, " ")
		cmd.Args = takes(name, 0, 1, &a.lang)
	}
	cmd.Flags().StringVar(&a.site, "site", ".", "the site's folder")
	cmd.Flags().StringVar(&a.lang, "lang", "", langUsage)
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
			return nil, &diag.Fault{Words: themeNameWords, Args: locale.Args{"name": strconv.Quote(name)}}
		}
		return x.Theme(name, themes.FS)
	}
	return cmd
}
