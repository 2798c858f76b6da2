package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/source"
)

// schemaDir is where a site's files and settings look for their schemas.
const schemaDir = "schema"

func schemaCmd() *cobra.Command {
	var site, out, lang string
	cmd := &cobra.Command{
		Use:   "schema [NAME]",
		Short: "Teach an editor the site's files: completion, meaning, checks while typing",
		Long: `schema writes a JSON Schema (draft-07) for each kind of file to schema/ in the
site's folder, made for this very site: an editor that knows YAML then offers the
ids of its areas and goals by name, says what each goal means, and marks slips
while they are typed. Run it again when areas or goals were added; tiendo new
does. With a name it prints that schema and writes nothing.

VS Code needs its extension YAML (redhat.vscode-yaml); files find their schema by
.vscode/settings.json or by their first line, as tiendo new site writes both.`,
		Example:           "  tiendo schema\n  tiendo schema report\n  tiendo schema --out ../schema --lang en",
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: cobra.FixedCompletions(schemaNames(source.Schemas(nil, "vi")), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("--lang", lang, "", "vi", "en"); err != nil {
				return err
			}
			schemas, err := loadSchemas(site, lang)
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return printSchema(cmd.OutOrStdout(), schemas, args[0])
			}
			dir := cmp.Or(out, filepath.Join(site, schemaDir))
			if err := writeSchemas(dir, schemas); err != nil {
				return err
			}
			for _, s := range schemas {
				fmt.Fprintln(cmd.OutOrStdout(), filepath.ToSlash(filepath.Join(dir, s.Name)))
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&site, "site", ".", "the site's folder")
	cmd.Flags().StringVar(&out, "out", "", "folder to write to (default: schema in the site's folder)")
	cmd.Flags().StringVar(&lang, "lang", "", "language of what the editor says, vi or en (default: the site's)")
	return cmd
}

// loadSchemas makes the schemas for a site, in its language where none is asked
// for. What is wrong with its files is none of our business here: the ids that
// can be read are offered.
func loadSchemas(site, lang string) ([]source.SchemaFile, error) {
	root, err := source.Dir(site)
	if err != nil {
		return nil, fmt.Errorf("open the site: %w", err)
	}
	defer root.Close()
	rec := source.Load(root, &diag.Log{})
	return source.Schemas(rec, cmp.Or(lang, rec.Site.Lang())), nil
}

func writeSchemas(dir string, schemas []source.SchemaFile) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	for _, s := range schemas {
		if err := os.WriteFile(filepath.Join(dir, s.Name), s.JSON, 0o644); err != nil {
			return fmt.Errorf("write %s: %w", s.Name, err)
		}
	}
	return nil
}

// printSchema prints the schema of that name.
func printSchema(w io.Writer, schemas []source.SchemaFile, name string) error {
	names := schemaNames(schemas)
	i := slices.Index(names, name)
	if i < 0 {
		return fmt.Errorf("no schema is called %q; there are %s", name, strings.Join(names, ", "))
	}
	_, err := w.Write(schemas[i].JSON)
	return err
}

// schemaNames are the kinds of files.
func schemaNames(schemas []source.SchemaFile) (names []string) {
	for _, s := range schemas {
		names = append(names, strings.TrimSuffix(s.Name, ".schema.json"))
	}
	return names
}
