package main

import "github.com/spf13/cobra"

func buildCmd() *cobra.Command {
	var o options
	var out string
	var adopt bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Write the site",
		Long: `build checks the site's files and writes the site. What did not change is left
alone, only tiendo's own files are ever replaced or removed, and where a file
needs work nothing is published: the site stays as it was. Pictures are kept in
.tiendo/ in the site's folder, so that only those that change are painted; it may
be deleted at any time.`,
		Example: "  tiendo build\n  tiendo build --site phan-thiet --out /var/www/phan-thiet",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return o.run(cmd, publish{to: out, adopt: adopt})
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&out, "out", "", "folder to write to (default: public in the site's folder)")
	cmd.Flags().BoolVar(&adopt, "adopt", false, "take over files in the output that tiendo did not write")
	return cmd
}
