package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tiendo/internal/build"
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
}

func (o *options) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&o.asOf, "as-of", "", "the day, YYYY-MM-DD, that counts as today; what lies after it is left out (default: the newest date on record)")
	f.BoolVar(&o.drafts, "drafts", false, "publish drafts too")
	f.BoolVar(&o.strict, "strict", false, "let a warning stop publishing too")
	f.StringVar(&o.format, "format", "text", "how problems are printed: text, json or github")
	f.StringVar(&o.lang, "lang", "", "language of the messages, vi or en (default: by LC_ALL or LANG, else the site's)")
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
	root, err := source.Dir(o.site)
	if err != nil {
		return fmt.Errorf("open the site: %w", err)
	}
	defer root.Close()
	opts.Site, opts.Themes = root, themes.FS
	if !p.nowhere {
		if opts.Out, opts.Output, err = o.target(p); err != nil {
			return err
		}
	}
	res, err := build.Run(opts)
	if res == nil {
		return err
	}
	lang := o.language(res.Site)
	if perr := o.print(cmd, root, lang, res.Diagnostics); perr != nil {
		return perr
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(cmd.ErrOrStderr(), summary(lang, res, p, opts.Out))
	if res.Shut {
		return errNeedWork
	}
	return nil
}

// parse reads the flags that are more than a word.
func (o *options) parse() (build.Options, error) {
	opts := build.Options{Drafts: o.drafts, Strict: o.strict}
	if o.asOf != "" {
		d, ok := record.ParseDate(o.asOf)
		if !ok {
			return opts, fmt.Errorf("--as-of wants a day like 2025-07-01, not %q", o.asOf)
		}
		opts.AsOf = d
	}
	if !slices.Contains([]string{"text", "json", "github"}, o.format) {
		return opts, fmt.Errorf("--format is text, json or github, not %q", o.format)
	}
	if !slices.Contains([]string{"", "vi", "en"}, o.lang) {
		return opts, fmt.Errorf("--lang is vi or en, not %q", o.lang)
	}
	now := time.Now()
	opts.Clock = record.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}
	return opts, nil
}

// sources are the folders of a site that nothing may be published into.
var sources = []string{"data", "content", "themes", ".git", ".tiendo"}

// target is where to publish. A given --out is relative to the working
// directory.
func (o *options) target(p publish) (dir string, opts output.Options, err error) {
	opts.Adopt = p.adopt
	dir = p.to
	if dir == "" {
		dir = filepath.Join(o.site, "public")
	}
	for _, s := range sources {
		abs, err := filepath.Abs(filepath.Join(o.site, s))
		if err != nil {
			return "", opts, fmt.Errorf("find the site's folder: %w", err)
		}
		opts.Protect = append(opts.Protect, abs)
	}
	return dir, opts, nil
}

// language is that of the messages.
func (o *options) language(site *record.Site) string {
	if o.lang != "" {
		return o.lang
	}
	locale := os.Getenv("LC_ALL")
	if locale == "" {
		locale = os.Getenv("LANG")
	}
	for _, lang := range []string{"vi", "en"} {
		if locale == lang || strings.HasPrefix(locale, lang+"_") || strings.HasPrefix(locale, lang+".") {
			return lang
		}
	}
	return site.Lang()
}

func (o *options) print(cmd *cobra.Command, site fs.FS, lang string, list []diag.Diagnostic) error {
	p := diag.Printer{Lang: lang, Site: filepath.ToSlash(filepath.Clean(o.site)), Source: func(file string) []byte {
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
