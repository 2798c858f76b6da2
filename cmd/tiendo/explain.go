package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

func explainCmd() *cobra.Command {
	var lang string
	cmd := &cobra.Command{
		Use:   "explain [CODE]",
		Short: "Say what a code means; without a code, list all",
		Long: `explain says what a code means, why it is reported, and what to write instead,
with an example of each. Without a code it lists all of them.`,
		Example:           "  tiendo explain\n  tiendo explain duplicate-figure --lang vi",
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completeCodes,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("--lang", lang, "", "vi", "en"); err != nil {
				return err
			}
			lang := language(lang, "en")
			if len(args) == 0 {
				return listCodes(cmd.OutOrStdout(), lang)
			}
			e, ok := diag.Lookup(diag.Code(args[0]))
			if !ok {
				return unknownCode(args[0])
			}
			return diag.Explain(cmd.OutOrStdout(), e, lang)
		},
	}
	cmd.Flags().StringVar(&lang, "lang", "", "language, vi or en (default: by LC_ALL or LANG, else en)")
	return cmd
}

func listCodes(w io.Writer, lang string) error {
	width := 0
	for _, e := range diag.Table {
		width = max(width, len(e.Code))
	}
	for _, e := range diag.Table {
		if _, err := fmt.Fprintf(w, "%-*s  %s\n", width, e.Code, diag.Pattern(e.Message.In(lang))); err != nil {
			return err
		}
	}
	return nil
}

func unknownCode(code string) error {
	var known []string
	for _, e := range diag.Table {
		known = append(known, string(e.Code))
	}
	if near := locale.Nearest(code, known, 1); len(near) > 0 {
		return fmt.Errorf("no code is called %q; did you mean %s?", code, near[0])
	}
	return fmt.Errorf("no code is called %q; tiendo explain lists all", code)
}

func completeCodes(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var codes []string
	for _, e := range diag.Table {
		codes = append(codes, string(e.Code))
	}
	return codes, cobra.ShellCompDirectiveNoFileComp
}
