package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/history"
	"tiendo/internal/locale"
	"tiendo/internal/review"
	"tiendo/internal/source"
	"tiendo/themes"
)

func diffCmd() *cobra.Command {
	var o diffOptions
	cmd := &cobra.Command{
		Use:   "diff [REV | REV..REV]",
		Short: "Tell what a change does to figures, verdicts and pages",
		Long: `diff sets the site as the folder has it beside a revision of git, or two
revisions beside each other: verdicts that change, and what may be the cause:
figures, targets, reorganisations and areas added, changed and removed; names and
definitions, warnings that are new, and the pages to look at. Nothing needs to be
committed first, and nothing is written.

REV is a commit, a branch or a tag; without it HEAD, the last commit. Both sides
are measured as of one day, so that no verdict changes for the time alone: the
newest date that either has on record, or --as-of.

It exits with 0 whether or not there are differences, with 1 when the new side
needs work: its errors are listed then, and what can be read is compared. Errors
of the old side are told of and stop nothing.`,
		Example: "  tiendo diff\n  tiendo diff main\n  tiendo diff v1..v2 --format json\n  tiendo diff origin/main --format markdown > comment.md",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			rev := "HEAD"
			if len(args) > 0 {
				rev = args[0]
			}
			return o.run(cmd, rev)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&o.asOf, "as-of", "", "the day, YYYY-MM-DD, that counts as today on both sides (default: the newest date on record)")
	f.BoolVar(&o.drafts, "drafts", false, "compare drafts too")
	f.StringVar(&o.format, "format", "text", "how it is printed: text, markdown or json")
	f.StringVar(&o.lang, "lang", "", langUsage)
	return cmd
}

// diffOptions are the flags of diff.
type diffOptions struct{ options }

func (o *diffOptions) run(cmd *cobra.Command, revs string) error {
	opts, err := o.parse("text", "markdown", "json")
	if err != nil {
		return err
	}
	opts.Themes = themes.FS
	root, err := o.open()
	if err != nil {
		return err
	}
	defer root.Close()

	from, to, two := strings.Cut(revs, "..")
	if from == "" || two && (to == "" || strings.HasPrefix(to, ".")) {
		return fmt.Errorf("diff wants a revision or two as in v1..v2, not %q", revs)
	}
	old, close, err := o.revision(from, root)
	if err != nil {
		return err
	}
	defer close()
	now := review.Version{Files: root}
	if two {
		if now, close, err = o.revision(to, root); err != nil {
			return err
		}
		defer close()
	}
	r, err := review.Of(old, now, opts)
	if err != nil {
		return err
	}
	if err := o.print(cmd.OutOrStdout(), r); err != nil {
		return err
	}
	if r.Errors() > 0 {
		return errNeedWork
	}
	return nil
}

// revision opens the site as a revision has it.
func (o *diffOptions) revision(name string, site fs.FS) (review.Version, func() error, error) {
	rev, err := history.Open(o.site, name)
	if err != nil {
		return review.Version{}, nil, o.inWords(err, name, site)
	}
	return review.Version{Files: rev, Name: name, Commit: rev.Commit, Absent: rev.Absent}, rev.Close, nil
}

func (o *diffOptions) print(w io.Writer, r *review.Review) error {
	lang := language(o.lang, r.Lang())
	site := filepath.ToSlash(fromHere(o.site))
	switch o.format {
	case "json":
		return r.JSON(w, lang)
	case "markdown":
		return r.Markdown(w, lang, site)
	}
	if err := r.Text(w, lang, site); err != nil {
		return err
	}
	problems := r.Problems()
	if len(problems) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	p := diag.Printer{Lang: lang, Site: site, Source: func(file string) []byte {
		b, _ := fs.ReadFile(r.New.Files, file) // a file that is gone is a line that is not shown
		return b
	}}
	return p.Text(w, problems)
}

var (
	noGitWords = diag.Words{
		Vi: "máy này chưa cài git; tiendo diff cần git để đọc bản cũ (https://git-scm.com)",
		En: "git is not installed; tiendo diff reads the old version with it (https://git-scm.com)",
	}
	noRepositoryWords = diag.Words{
		Vi: "{site} không nằm trong kho git nào, nên không có bản cũ để so sánh",
		En: "{site} is in no git repository, so there is no old version to compare with",
	}
	noRevisionWords = diag.Words{
		Vi: "kho git không có bản {rev}; xem các bản đang có bằng git log hoặc git branch --all",
		En: "the repository has no revision {rev}; git log and git branch --all list what there is",
	}
	shallowWords = diag.Words{
		Vi: "kho git này chỉ tải về các bản mới nhất, không có bản {rev}; tải đủ bằng git fetch --unshallow (trên GitHub Actions: fetch-depth: 0)",
		En: "this clone has the newest revisions only, not {rev}; git fetch --unshallow gets all (in GitHub Actions: fetch-depth: 0)",
	}
)

// inWords says why there is no old version, in the reader's language.
func (o *diffOptions) inWords(err error, rev string, site fs.FS) error {
	for _, known := range []struct {
		err   error
		words diag.Words
	}{
		{history.ErrNoGit, noGitWords}, {history.ErrNoRepository, noRepositoryWords},
		{history.ErrShallow, shallowWords}, {history.ErrNoRevision, noRevisionWords},
	} {
		if errors.Is(err, known.err) {
			lang := language(o.lang, source.Load(site, &diag.Log{}).Site.Lang())
			return errors.New(locale.Fill(known.words.In(lang), locale.Args{"site": o.site, "rev": rev}))
		}
	}
	return err
}
