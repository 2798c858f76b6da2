package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"tiendo/internal/golden"
)

// TestCommandPage holds docs/cli.md to the commands.
func TestCommandPage(t *testing.T) {
	b := &strings.Builder{}
	b.WriteString("# The command\n\n<!-- Generated from cmd/tiendo by go test ./cmd/tiendo -update; do not edit. -->\n")
	cmd := root()
	fmt.Fprintf(b, "\n%s\n", cmd.Long)
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() && c.Name() != "help" {
			section(b, c)
			for _, sub := range c.Commands() {
				fmt.Fprintf(b, "\n### %s\n\n%s.\n\n```\n%s\n%s```\n\nFor example:\n\n```\n%s\n```\n",
					sub.CommandPath(), sub.Short, sub.UseLine(), sub.LocalFlags().FlagUsages(), dedent(sub.Example))
			}
		}
	}
	golden.File(t, "../../docs/cli.md", []byte(b.String()))
}

func section(b *strings.Builder, c *cobra.Command) {
	fmt.Fprintf(b, "\n## tiendo %s\n\n```\n%s\n```\n\n%s\n", c.Name(), c.UseLine(), c.Long)
	if flags := c.LocalFlags().FlagUsages(); flags != "" {
		fmt.Fprintf(b, "\n```\n%s```\n", flags)
	}
	if c.Example != "" {
		fmt.Fprintf(b, "\nFor example:\n\n```\n%s\n```\n", dedent(c.Example))
	}
}

func dedent(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "  ")
	}
	return strings.Join(lines, "\n")
}

// TestHelp keeps each command's help complete.
func TestHelp(t *testing.T) {
	for _, c := range root().Commands() {
		if c.Short == "" || c.Long == "" || c.Example == "" {
			t.Errorf("%s has no short, long or example", c.Name())
		}
	}
}
