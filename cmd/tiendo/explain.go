package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
)

func explainCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "explain [CODE]",
		Short: "Say what a code means and what to write instead; without a code, list all",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				for _, e := range diag.Table {
					fmt.Fprintln(cmd.OutOrStdout(), e.Code)
				}
				return nil
			}
			e, ok := diag.Lookup(diag.Code(args[0]))
			if !ok {
				return fmt.Errorf("no code %q", args[0])
			}
			fmt.Fprintln(cmd.OutOrStdout(), e.Code)
			return nil
		},
	}
	return cmd
}
