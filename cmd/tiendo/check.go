package main

import "github.com/spf13/cobra"

func checkCmd() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Find every problem in the site's files; write nothing",
		Long: `check does all that build does, every page included, and throws the result away:
what it passes, build publishes. It writes nothing.`,
		Example: "  tiendo check --strict\n  tiendo check --format github",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return o.run(cmd, publish{nowhere: true}) },
	}
	o.flags(cmd)
	return cmd
}
