package main

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tiendo/internal/diag"
	"tiendo/internal/record"
	"tiendo/internal/source"
)

func completionCmd() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: "Let the shell complete commands, flags, ids and periods",
		Long: `completion prints a script for bash, zsh, fish or powershell: with it, the Tab key
completes commands and flags, and the ids of areas and plans, periods, codes,
languages and formats after them.`,
		Example: `  source <(tiendo completion bash)                             # bash: this once, or in ~/.bashrc
  tiendo completion zsh > "${fpath[1]}/_tiendo"                # zsh: then a new shell
  tiendo completion fish > ~/.config/fish/completions/tiendo.fish
  tiendo completion powershell | Out-String | Invoke-Expression`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: cobra.FixedCompletions(shells, cobra.ShellCompDirectiveNoFileComp),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("SHELL", args[0], shells...); err != nil {
				return err
			}
			out, root := cmd.OutOrStdout(), cmd.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			}
			return root.GenPowerShellCompletionWithDesc(out)
		},
	}
}

// choices are what flags of a name take, in every command that has them.
var choices = map[string]cobra.CompletionFunc{
	"lang":    fixed("vi", "en"),
	"kind":    fixed("share", "count", "value", "done"),
	"site":    folders,
	"out":     folders,
	"area":    ofSite(areaChoices),
	"parent":  ofSite(areaChoices),
	"plan":    ofSite(planChoices),
	"period":  ofSite(periodChoices),
	"mapping": ofSite(mappingChoices),
}

// completing lets the flags of a command, and of those under it, be completed.
func completing(cmd *cobra.Command) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		complete := choices[f.Name]
		if f.Name == "format" {
			complete = fixed("text", "json", "github")
			if cmd.Name() == "diff" {
				complete = fixed("text", "markdown", "json")
			}
		}
		if complete == nil && f.Value.Type() != "bool" {
			complete = fixed()
		}
		if complete != nil {
			if err := cmd.RegisterFlagCompletionFunc(f.Name, complete); err != nil {
				panic("tiendo: completion of --" + f.Name + ": " + err.Error())
			}
		}
	})
	for _, c := range cmd.Commands() {
		completing(c)
	}
}

func fixed(words ...string) cobra.CompletionFunc {
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}

func folders(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

// filesNamed completes the names of files that end so.
func filesNamed(ext ...string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return ext, cobra.ShellCompDirectiveFilterFileExt
	}
}

// ofSite completes from the site that the command line names.
func ofSite(list func(fs.FS) []string) cobra.CompletionFunc {
	return func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
		root, err := source.Dir(cmd.Flag("site").Value.String())
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		defer root.Close()
		return list(root), cobra.ShellCompDirectiveNoFileComp
	}
}

// terms are a site's files without its figures and articles, which a shell need
// not wait for.
type terms struct{ fs.FS }

// Open is fs.FS's.
func (t terms) Open(name string) (fs.File, error) {
	if top, _, _ := strings.Cut(name, "/"); top == "content" || strings.HasPrefix(name, "data/figures") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return t.FS.Open(name)
}

func termsOf(site fs.FS) *record.Record { return source.Load(terms{site}, &diag.Log{}) }

func areaChoices(site fs.FS) (out []string) {
	for _, a := range termsOf(site).Areas {
		out = append(out, cobra.CompletionWithDesc(a.ID, a.Name))
	}
	return out
}

func planChoices(site fs.FS) (out []string) {
	rec := termsOf(site)
	for _, p := range rec.Plans {
		out = append(out, cobra.CompletionWithDesc(p.ID, p.Title.In(rec.Site.Lang())))
	}
	return out
}

// periodChoices are the periods that files of figures are called by, and the
// year after them.
func periodChoices(site fs.FS) (out []string) {
	last := 0
	for _, name := range named(site, "data/figures/*.yaml") {
		if p, ok := record.ParsePeriod(name); ok {
			out, last = append(out, name), max(last, p.Year)
		}
	}
	if next := (record.Period{Year: last + 1}).String(); last > 0 && !slices.Contains(out, next) {
		out = append(out, next)
	}
	return out
}

func mappingChoices(site fs.FS) []string { return named(site, "data/imports/*.yaml") }

// named are the names of files, without their end.
func named(site fs.FS, pattern string) (out []string) {
	list, _ := fs.Glob(site, pattern) // the pattern is ours
	for _, name := range list {
		out = append(out, strings.TrimSuffix(path.Base(name), ".yaml"))
	}
	return out
}
