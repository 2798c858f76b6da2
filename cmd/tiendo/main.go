// Command tiendo turns a folder of figures and news into a static site that
// tells citizens how far a public plan has come.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit codes.
const (
	clean    = 0
	needWork = 1 // the files need work
	failed   = 2 // tiendo or the machine failed, or it was called wrongly
)

// errNeedWork ends a command whose diagnostics are printed already.
var errNeedWork = errors.New("the files need work")

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	cmd := root()
	cmd.SetArgs(args)
	cmd.SetIn(stdin)
	cmd.SetOut(stdout)
	cmd.SetErr(stderr)
	switch err := cmd.Execute(); {
	case err == nil:
		return clean
	case errors.Is(err, errNeedWork):
		return needWork
	default:
		fmt.Fprintf(stderr, "tiendo: error: %v\n", err)
		return failed
	}
}

func root() *cobra.Command {
	cmd := &cobra.Command{
		Use:           "tiendo",
		Short:         "Turn a folder of figures and news into a site about a public plan's progress",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE:          helpOrWrong,
	}
	cmd.AddCommand(buildCmd(), checkCmd(), diffCmd(), explainCmd(), fixCmd(), formCmd(), importCmd(), newCmd(), schemaCmd(), serveCmd(),
		completionCmd())
	dress(cmd)
	completing(cmd)
	return cmd
}

// helpOrWrong answers a call without a command, or with one that is none.
func helpOrWrong(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return fmt.Errorf("no command is called %q; did you mean %s?", args[0], near[0])
	}
	return fmt.Errorf("no command is called %q; tiendo --help lists all", args[0])
}
