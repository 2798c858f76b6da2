package main

import "github.com/spf13/cobra"

func schemaCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Write the JSON Schemas of the site's files",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return nil },
	}
}
