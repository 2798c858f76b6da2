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

// TestHelp keeps each command's help complete, in the groups and in Vietnamese.
func TestHelp(t *testing.T) {
	for _, c := range root().Commands() {
		if c.Short == "" || c.Long == "" || c.Example == "" {
			t.Errorf("%s has no short, long or example", c.Name())
		}
		if inVietnamese[c.Name()] == "" {
			t.Errorf("%s has no Vietnamese words", c.Name())
		}
		if c.GroupID == "" && c.Name() != "completion" {
			t.Errorf("%s is in no group", c.Name())
		}
	}
}

// TestDoubleClick: who opens the program in Windows' file manager is told what
// to do, until Enter is pressed, and every command named there is one.
func TestDoubleClick(t *testing.T) {
	cmd := root()
	if cobra.MousetrapHelpText != doubleClicked || cobra.MousetrapDisplayDuration != 0 {
		t.Fatal("the words for a double click are not set")
	}
	n := 0
	for l := range strings.Lines(doubleClicked) {
		_, call, ok := strings.Cut(l, "tiendo.exe ")
		if name := strings.Fields(call + " -")[0]; ok && !strings.HasPrefix(name, "-") {
			n++
			if found, _, err := cmd.Find([]string{name}); err != nil || found.Name() != name {
				t.Errorf("%q names no command", l)
			}
		}
	}
	if n != 4 {
		t.Errorf("%d commands are named, want two in each language", n)
	}
}
