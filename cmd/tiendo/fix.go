package main

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/build"
	"tiendo/internal/cache"
	"tiendo/internal/diag"
	"tiendo/internal/edit"
	"tiendo/internal/locale"
	"tiendo/internal/save"
	"tiendo/internal/source"
	"tiendo/themes"
)

func fixCmd() *cobra.Command {
	o := options{format: "text"}
	var dry bool
	cmd := &cobra.Command{
		Use:   "fix",
		Short: "Mend in the site's files what can be mended in one way alone",
		Long: `fix mends what is safe in the site's files: tabs, byte order marks, spaces that
only look like spaces, accents that stand apart, curly quotes around a value,
names where an id is asked, spaces at the ends of lines, line ends of Windows.
Comments and order stay as they are, and no number is ever touched. What may
mean two things is left to a person, and said. With --dry-run it writes nothing
and prints the changes as a diff.

It exits with 1 where the files still need work, or, with --dry-run, where there
is something to mend.`,
		Example: "  tiendo fix --dry-run\n  tiendo fix --site phan-thiet",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return o.fix(cmd, dry) },
	}
	cmd.Flags().StringVar(&o.site, "site", ".", "the site's folder")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "print what would change as a diff; write nothing")
	cmd.Flags().StringVar(&o.lang, "lang", "", langUsage)
	return cmd
}

// fix mends the site, and prints what was done and what is left.
func (o *options) fix(cmd *cobra.Command, dry bool) error {
	opts, err := o.parse()
	if err != nil {
		return err
	}
	root, err := o.open()
	if err != nil {
		return err
	}
	defer root.Close()
	list, mended := source.Fix(root)

	opts.Site, opts.Themes, opts.Store = mended, themes.FS, cache.Look(o.site)
	res, err := build.Run(opts)
	opts.Store.Close(false)
	if err != nil {
		return err
	}
	lang := language(o.lang, res.Site.Lang())
	if dry {
		err = o.show(cmd.OutOrStdout(), list)
	} else {
		err = o.mend(cmd, list, mended, lang, res.Diagnostics)
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(cmd.ErrOrStderr(), fixSummary(lang, dry, len(list), res))
	if res.Shut || dry && len(list) > 0 {
		return errNeedWork
	}
	return nil
}

// show prints the changes as a diff.
func (o *options) show(w io.Writer, list []source.Fixed) error {
	for _, f := range list {
		if _, err := w.Write(edit.Diff(o.named(f.File), f.Old, f.New)); err != nil {
			return err
		}
	}
	return nil
}

// mend writes the files, all or none, and prints what was done and what is left.
func (o *options) mend(cmd *cobra.Command, list []source.Fixed, mended fs.FS, lang string, left []diag.Diagnostic) error {
	var files []save.File
	for _, f := range list {
		files = append(files, save.File{Name: f.File, Old: f.Old, New: f.New})
	}
	if err := save.Files(o.site, files); err != nil {
		return diag.Said(err, lang)
	}
	for _, f := range list {
		var did []string
		for _, m := range f.Mended {
			did = append(did, fmt.Sprintf("%s %d", m.What.In(lang), m.N))
		}
		if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", o.named(f.File), strings.Join(did, ", ")); err != nil {
			return err
		}
	}
	return o.print(cmd, mended, lang, left)
}

// named is a file of the site as seen from the working directory.
func (o *options) named(file string) string {
	return path.Join(filepath.ToSlash(fromHere(o.site)), file)
}

var (
	mendedWords = diag.Words{Vi: "đã sửa {files} tệp", En: "{files} {files?file|files} mended"}
	toMendWords = diag.Words{Vi: "sửa được {files} tệp, chưa ghi gì", En: "{files} {files?file|files} can be mended, nothing written"}
	soundNow    = diag.Words{Vi: "; không còn lỗi nào.", En: "; nothing is left to do."}
	leftWords   = diag.Words{
		Vi: "; còn {errors} lỗi, {warnings} cảnh báo cần người xem: tiendo check.",
		En: "; {errors} {errors?error|errors} and {warnings} {warnings?warning|warnings} are left for a person: tiendo check.",
	}
)

func fixSummary(lang string, dry bool, files int, r *build.Result) string {
	words, rest := mendedWords, soundNow
	if dry {
		words = toMendWords
	}
	if r.Errors+r.Warnings > 0 {
		rest = leftWords
	}
	return locale.UpperFirst(locale.Fill(words.In(lang)+rest.In(lang), locale.Args{
		"files": files, "errors": r.Errors, "warnings": r.Warnings}))
}
