package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"tiendo/internal/build"
	"tiendo/internal/cache"
	"tiendo/internal/diag"
	"tiendo/internal/output"
	"tiendo/internal/record"
	"tiendo/internal/source"
	"tiendo/themes"
)

// options are the flags that build and check share.
type options struct {
	site, asOf, format, lang string
	drafts, strict           bool
	quiet, verbose           bool
}

func (o *options) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&o.asOf, "as-of", "", "the day, YYYY-MM-DD, that counts as today; what lies after it is left out (default: the newest date on record)")
	f.BoolVar(&o.drafts, "drafts", false, "publish drafts too")
	f.BoolVar(&o.strict, "strict", false, "let a warning stop publishing too")
	f.StringVar(&o.format, "format", "text", "how problems are printed: text, json or github")
	f.StringVar(&o.lang, "lang", "", langUsage)
	f.BoolVar(&o.quiet, "quiet", false, "print problems alone: no progress, no summary")
	f.BoolVar(&o.verbose, "verbose", false, "say how long each step took")
	cmd.MarkFlagsMutuallyExclusive("quiet", "verbose")
}

// publish says where the site goes.
type publish struct {
	nowhere bool
	to      string
	adopt   bool
}

// run builds the site and prints what was found: problems to stdout, the
// summary to stderr.
func (o *options) run(cmd *cobra.Command, p publish) error {
	opts, err := o.parse()
	if err != nil {
		return err
	}
	root, err := o.open()
	if err != nil {
		return err
	}
	defer root.Close()
	opts.Site, opts.Themes = root, themes.FS
	if p.nowhere {
		opts.Store = cache.Look(o.site)
	} else {
		opts.Store = cache.Open(o.site)
		opts.Out, opts.Output = o.target(p)
	}
	wait := newWatch(cmd, &opts, language(o.lang, "vi"), o.quiet, o.verbose)
	res, err := build.Run(opts)
	wait.end()
	opts.Store.Close(err == nil && !res.Shut)
	if res == nil {
		return err
	}
	lang := language(o.lang, res.Site.Lang())
	if perr := o.print(cmd, root, lang, res.Diagnostics); perr != nil {
		return perr
	}
	if err != nil {
		return inWords(err, p.adopt, lang)
	}
	if !o.quiet {
		fmt.Fprintln(cmd.ErrOrStderr(), summary(lang, res, p, opts.Out))
	}
	if res.Shut {
		return errNeedWork
	}
	return nil
}

// open is the site's folder.
func (o *options) open() (*source.Root, error) {
	root, err := source.Dir(o.site)
	if err != nil {
		return nil, fmt.Errorf("open the site: %w", err)
	}
	return root, nil
}

// parse reads the flags that are more than a word; formats are those of the
// command, where they are not those in which problems are printed.
func (o *options) parse(formats ...string) (build.Options, error) {
	opts := build.Options{Drafts: o.drafts, Strict: o.strict}
	if len(formats) == 0 {
		formats = []string{"text", "json", "github"}
	}
	if o.asOf != "" {
		d, ok := record.ParseDate(o.asOf)
		if !ok {
			return opts, fmt.Errorf("--as-of wants a day like 2025-07-01, not %q", o.asOf)
		}
		opts.AsOf = d
	}
	if err := oneOf("--format", o.format, formats...); err != nil {
		return opts, err
	}
	if err := oneOf("--lang", o.lang, "", "vi", "en"); err != nil {
		return opts, err
	}
	opts.Clock = today()
	return opts, nil
}

// today is the machine's date.
func today() record.Date {
	now := time.Now()
	return record.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}
}

// sources are the folders of a site that nothing may be published into.
var sources = []string{"data", "content", "themes", ".git", ".tiendo"}

// target is where to publish. A given --out is relative to the working
// directory.
func (o *options) target(p publish) (dir string, opts output.Options) {
	for _, s := range sources {
		opts.Protect = append(opts.Protect, filepath.Join(o.site, s))
	}
	opts.Adopt = p.adopt
	return cmp.Or(p.to, filepath.Join(o.site, "public")), opts
}

func (o *options) print(cmd *cobra.Command, site fs.FS, lang string, list []diag.Diagnostic) error {
	p := diag.Printer{Lang: lang, Site: filepath.ToSlash(fromHere(o.site)), Source: func(file string) []byte {
		b, _ := fs.ReadFile(site, file) // a file that is gone is a line that is not shown
		return b
	}}
	switch o.format {
	case "json":
		return p.JSON(cmd.OutOrStdout(), list)
	case "github":
		return p.GitHub(cmd.OutOrStdout(), list)
	}
	return p.Text(cmd.OutOrStdout(), list)
}

// fromHere is the site's folder as seen from the working directory, so that
// positions can be opened and annotations attach; where there is no way from
// here to there, as it was given.
func fromHere(site string) string {
	if filepath.IsAbs(site) {
		if here, err := filepath.Abs("."); err == nil {
			if rel, err := filepath.Rel(here, site); err == nil && filepath.IsLocal(rel) {
				return rel
			}
		}
	}
	return filepath.Clean(site)
}
