package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/intake"
	"tiendo/internal/locale"
	"tiendo/internal/record"
	"tiendo/internal/save"
	"tiendo/internal/sheet"
	"tiendo/internal/source"
)

// importOptions are the flags of import.
type importOptions struct {
	options
	period, mapping string
	replace, dry    bool
}

func importCmd() *cobra.Command {
	var o importOptions
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Read figures from a workbook or a CSV file into the site",
		Long: `import reads a form that tiendo made, or any .xlsx or CSV file whose headings say
what its columns are, in Vietnamese or English; a file in data/imports/ can say
it for those of others (--mapping). It prints what it understood, refuses what
may mean two things, with the cell's place, and writes nothing where there is an
error. Figures go where an editor would have typed them; comments and order
stay. A figure that differs from the one on record needs --replace.`,
		Example: "  tiendo import bao-cao-2024.xlsx\n  tiendo import tong-hop.csv --period 2024 --dry-run\n  tiendo import bang.xlsx --mapping tong-hop",
		Args: func(_ *cobra.Command, args []string) error {
			return oneFile(args, o.lang, "tiendo import bao-cao-2025.xlsx")
		},
		ValidArgsFunction: filesNamed("xlsx", "csv", "tsv", "txt"),
		RunE:              func(cmd *cobra.Command, args []string) error { return o.run(cmd, args[0]) },
	}
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&o.period, "period", "", "the period of figures that do not say; of those that do, only these are read")
	f.StringVar(&o.mapping, "mapping", "", "name of the file in data/imports/ that describes the table")
	f.BoolVar(&o.replace, "replace", false, "replace figures that differ from those on record")
	f.BoolVar(&o.dry, "dry-run", false, "print what would change as a diff; write nothing")
	f.StringVar(&o.format, "format", "text", "how problems are printed: text, json or github")
	f.StringVar(&o.lang, "lang", "", langUsage)
	return cmd
}

func (o *importOptions) run(cmd *cobra.Command, file string) error {
	t, err := o.table(file)
	if err != nil {
		return err
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
	if t.Mapping, err = o.mappingOf(rec); err != nil {
		return err
	}
	lang := language(o.lang, rec.Site.Lang())
	log = &diag.Log{}
	read := intake.Read(t, rec, log)
	errs, _ := log.Counts()
	var files []source.Written
	if errs == 0 {
		if files, err = intake.Write(root, rec, read, log); err != nil {
			return err
		}
		errs, _ = log.Counts()
	}
	if err := o.report(cmd, root, t, read, files, log, lang); err != nil {
		return err
	}
	if errs == 0 && !o.dry {
		if err := o.write(files); err != nil {
			return diag.Said(err, lang)
		}
	}
	o.summary(cmd.ErrOrStderr(), read, files, errs, lang)
	if errs > 0 {
		return errNeedWork
	}
	return nil
}

// table reads the file, or as much of it as tells that it is too large.
func (o *importOptions) table(file string) (t intake.Table, err error) {
	if _, err := o.parse(); err != nil {
		return t, err
	}
	t = intake.Table{File: o.fromSite(file), Replace: o.replace}
	if o.period != "" {
		if t.Period, err = periodOf(o.period); err != nil {
			return t, err
		}
	}
	if err := regular(file, o.lang); err != nil {
		return t, err
	}
	f, err := os.Open(file)
	if err != nil {
		return t, fmt.Errorf("read the table: %w", err)
	}
	defer f.Close()
	if t.Data, err = io.ReadAll(io.LimitReader(f, sheet.MaxSize+1)); err != nil {
		return t, fmt.Errorf("read the table: %w", err)
	}
	return t, nil
}

// fromSite is the file as positions name it: seen from the site's folder.
func (o *importOptions) fromSite(file string) string {
	site, err1 := filepath.Abs(o.site)
	abs, err2 := filepath.Abs(file)
	if err1 == nil && err2 == nil {
		if rel, err := filepath.Rel(site, abs); err == nil {
			return filepath.ToSlash(rel)
		}
	}
	return filepath.ToSlash(file)
}

func (o *importOptions) mappingOf(rec *record.Record) (*record.Import, error) {
	if o.mapping == "" {
		return nil, nil
	}
	var names []string
	for _, m := range rec.Imports {
		if m.ID == o.mapping {
			return m, nil
		}
		names = append(names, m.ID)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("--mapping %s: there is no file in data/imports/", o.mapping)
	}
	return nil, fmt.Errorf("--mapping is one of %s, not %q", strings.Join(names, ", "), o.mapping)
}

// report prints what was understood and what is wrong, and with --dry-run what
// the files would become.
func (o *importOptions) report(cmd *cobra.Command, site fs.FS, t intake.Table, read *intake.Reading, files []source.Written, log *diag.Log, lang string) error {
	out := cmd.OutOrStdout()
	if o.format == "text" {
		if err := read.Table(out, lang); err != nil {
			return err
		}
		if len(read.Lines) > 0 {
			fmt.Fprintln(out)
		}
		if o.dry {
			if err := intake.Changes(out, files); err != nil {
				return err
			}
		}
	}
	return o.print(cmd, tableFS{site, t}, lang, log.Sorted())
}

// tableFS is the site with the table beside it, so that lines of both can be
// shown.
type tableFS struct {
	fs.FS
	t intake.Table
}

// ReadFile is fs.ReadFileFS's.
func (f tableFS) ReadFile(name string) ([]byte, error) {
	if name == f.t.File {
		return f.t.Data, nil
	}
	return fs.ReadFile(f.FS, name)
}

// write writes the files, all or none.
func (o *importOptions) write(files []source.Written) error {
	var list []save.File
	for _, f := range files {
		list = append(list, save.File{Name: f.File, Old: f.Old, New: f.New})
	}
	return save.Files(o.site, list)
}

var (
	nothingWords   = diag.Words{Vi: "Có {errors} lỗi: không ghi gì.", En: "{errors} {errors?error|errors}: nothing written."}
	unchangedWords = diag.Words{Vi: "Không có gì mới để ghi.", En: "There is nothing new to write."}
	wouldWords     = diag.Words{Vi: "Sẽ ghi: {files}. Chưa ghi gì.", En: "To be written: {files}. Nothing written."}
	wroteWords     = diag.Words{Vi: "Đã ghi: {files}. Tiếp theo: tiendo check.", En: "Written: {files}. Next: tiendo check."}
)

// summary says how many rows came in, how many figures out, and what was done.
func (o *importOptions) summary(w io.Writer, read *intake.Reading, files []source.Written, errs int, lang string) {
	var names []string
	for _, f := range files {
		names = append(names, f.File)
	}
	words := wroteWords
	switch {
	case errs > 0:
		words = nothingWords
	case len(files) == 0:
		words = unchangedWords
	case o.dry:
		words = wouldWords
	}
	fmt.Fprintln(w, locale.UpperFirst(read.Counts(lang)))
	fmt.Fprintln(w, locale.Fill(words.In(lang), locale.Args{"errors": errs, "files": strings.Join(names, ", ")}))
}
