package history

import (
	"bytes"
	"fmt"
	"os/exec"
	"slices"
	"strings"
)

// git runs commands of git in a folder.
type git struct{ dir string }

// quiet is said before every command: run nothing, replace nothing, fetch
// nothing, write nothing, and read another user's repository all the same.
var quiet = []string{
	"--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
	"-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "-c", "safe.directory=*",
}

// command is a command of git. What the environment says of other repositories
// (a hook of git runs with such) does not reach it.
func (g git) command(args ...string) *exec.Cmd {
	cmd := exec.Command("git", slices.Concat(quiet, args)...)
	cmd.Dir = g.dir
	cmd.Env = slices.DeleteFunc(cmd.Environ(), func(v string) bool { return strings.HasPrefix(v, "GIT_") })
	cmd.Env = append(cmd.Env, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C")
	return cmd
}

// output is all that a command prints; its error has what git says of it.
func (g git) output(args ...string) (string, error) {
	cmd := g.command(args...)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		if line, _, _ := strings.Cut(strings.TrimSpace(said.String()), "\n"); line != "" {
			return "", fmt.Errorf("git %s: %s: %w", args[0], line, err)
		}
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return string(out), nil
}

// line is the one line that a command prints.
func (g git) line(args ...string) (string, error) {
	out, err := g.output(args...)
	return strings.TrimSuffix(strings.TrimSuffix(out, "\n"), "\r"), err
}
