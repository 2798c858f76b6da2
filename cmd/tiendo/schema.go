package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/source"
)

func schemaCmd() *cobra.Command {
	var site, out string
	cmd := &cobra.Command{
		Use:   "schema [NAME]",
		Short: "Print the JSON Schemas of the site's files",
		Long: `schema prints the JSON Schema (draft-07) of a kind of file, for editors that
complete and check YAML while it is typed; the ids of the site's own areas and
goals are offered. Without a name it lists the kinds, with --out it writes all
of them into a folder.`,
		Example: "  tiendo schema report\n  tiendo schema --out schema",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			schemas, err := loadSchemas(site)
			if err != nil {
				return err
			}
			if out != "" {
				return writeSchemas(out, schemas)
			}
			return printSchema(cmd.OutOrStdout(), schemas, args)
		},
	}
	cmd.Flags().StringVar(&site, "site", ".", "the site's folder")
	cmd.Flags().StringVar(&out, "out", "", "folder to write all schemas to")
	return cmd
}

// loadSchemas makes the schemas for a site. What is wrong with its files is
// none of our business here: the ids that can be read are offered.
func loadSchemas(site string) ([]source.SchemaFile, error) {
	root, err := source.Dir(site)
	if err != nil {
		return nil, fmt.Errorf("open the site: %w", err)
	}
	defer root.Close()
	return source.Schemas(source.Load(root, &diag.Log{})), nil
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

// printSchema prints the schema of that name, or the names.
func printSchema(w io.Writer, schemas []source.SchemaFile, args []string) error {
	var names []string
	for _, s := range schemas {
		name := strings.TrimSuffix(s.Name, ".schema.json")
		names = append(names, name)
		if len(args) == 1 && args[0] == name {
			_, err := w.Write(s.JSON)
			return err
		}
	}
	if len(args) == 1 {
		return fmt.Errorf("no schema is called %q; there are %s", args[0], strings.Join(names, ", "))
	}
	_, err := fmt.Fprintln(w, strings.Join(names, "\n"))
	return err
}
