package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/golden"
	"tiendo/internal/serve"
)

// TestGuide plays the guide for editors. Each page of docs/vi is a session in a
// copy of this repository's site: what a block of "console" has after "> " is
// run, and what it prints is compared with what stands below. A line "…" stands
// for any lines. What readers do with the keyboard, the test does too, by
// comments that say "run:".
func TestGuide(t *testing.T) {
	t.Parallel()
	needs(t, "git")
	pages, err := filepath.Glob("../../docs/vi/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, page := range pages {
		t.Run(filepath.Base(page), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			golden.File(t, page, []byte(newSession(t).play(t, string(text))))
		})
	}
}

// session is a folder in which a page is played.
type session struct{ dir string }

// newSession has the site of this repository, committed.
func newSession(t *testing.T) *session {
	t.Helper()
	s := &session{t.TempDir()}
	for _, dir := range []string{"data", "content"} {
		if err := os.CopyFS(filepath.Join(s.dir, dir), os.DirFS("../../"+dir)); err != nil {
			t.Fatal(err)
		}
	}
	// Nobody looks at the pictures here, and to paint them would take most of the time.
	if err := retype(filepath.Join(s.dir, "data", "site.yaml"), "pictures: all", "pictures: none"); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"git init -q -b main", "git add -A", `git commit -q -m "Số liệu đang có"`} {
		s.run(t, line)
	}
	return s
}

var (
	hidden = regexp.MustCompile(`^<!-- run: (.+) -->$`)
	quoted = regexp.MustCompile("(?m)^<!-- quote: (.+) -->\n```yaml\n((?s:.+?))```$")
)

// play returns the page with what its commands print now.
func (s *session) play(t *testing.T, page string) string {
	t.Helper()
	var out []string
	lines := strings.Split(page, "\n")
	for i := 0; i < len(lines); i++ {
		out = append(out, lines[i])
		if m := hidden.FindStringSubmatch(lines[i]); m != nil {
			s.run(t, m[1])
		}
		if lines[i] != "```console" {
			continue
		}
		for i++; lines[i] != "```"; i++ {
			if !strings.HasPrefix(lines[i], "> ") {
				t.Fatalf("line %d: a block begins with a command, not %q", i+1, lines[i])
			}
			out = append(out, lines[i])
			got := s.run(t, lines[i][2:])
			from := i + 1
			for lines[i+1] != "```" && !strings.HasPrefix(lines[i+1], "> ") {
				i++
			}
			if was := lines[from : i+1]; matches(was, got) {
				got = was
			}
			out = append(out, got...)
		}
		out = append(out, "```")
	}
	return strings.Join(out, "\n")
}

// matches reports whether lines are those of a page, in which "…" stands for
// any.
func matches(page, lines []string) bool {
	if len(page) == 0 {
		return len(lines) == 0
	}
	if page[0] == "…" {
		for i := range len(lines) + 1 {
			if matches(page[1:], lines[i:]) {
				return true
			}
		}
		return false
	}
	return len(lines) > 0 && page[0] == lines[0] && matches(page[1:], lines[1:])
}

// commit is the short name of a commit, which says nothing to readers and
// changes with every letter of the data.
var commit = regexp.MustCompile(`\([0-9a-f]{7}\)`)

// run runs a line and returns what it prints: a program's, or what stands for
// the work of a person's hands.
func (s *session) run(t *testing.T, line string) []string {
	t.Helper()
	args := split(line)
	path := func(i int) string { return filepath.Join(s.dir, args[i]) }
	var err error
	switch args[0] {
	case "edit": // edit FILE "old" "new"
		err = retype(path(1), args[2], args[3])
	case "fill": // fill FORM FIGURES, a file in testdata/guide
		err = fillForm(path(1), filepath.Join("testdata", "guide", args[2]))
	case "remove":
		err = os.RemoveAll(path(1))
	case "tiendo", "git":
		return s.program(t, args)
	default:
		t.Fatalf("nobody knows how to run %q", line)
	}
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	return nil
}

func (s *session) program(t *testing.T, args []string) []string {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), "LC_ALL=", "LANG=", "HOME="+s.dir, "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=T", "GIT_AUTHOR_EMAIL=t@example.org", "GIT_COMMITTER_NAME=T", "GIT_COMMITTER_EMAIL=t@example.org")
	b, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil || err != nil && (args[0] == "git" || cmd.ProcessState.ExitCode() != needWork) {
		t.Fatalf("%s: %v\n%s", strings.Join(args, " "), err, b)
	}
	text := strings.TrimRight(commit.ReplaceAllString(string(b), "(1a2b3c4)"), "\n")
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// retype changes the one place of a file that has a text.
func retype(file, old, to string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if n := strings.Count(string(b), old); n != 1 {
		return fmt.Errorf("%q stands in %d places", old, n)
	}
	return os.WriteFile(file, []byte(strings.Replace(string(b), old, to, 1)), 0o644)
}

// split parts a line at its spaces; quotes keep words together, and in them \n
// is the end of a line.
func split(line string) []string {
	var out []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			out = append(out, strings.ReplaceAll(part, `\n`, "\n"))
			continue
		}
		out = append(out, strings.Fields(part)...)
	}
	return out
}

// TestGuideQuotes: what the guide shows of files and of what only a screen or a
// running server says is what stands there.
func TestGuideQuotes(t *testing.T) {
	page := func(name string) string {
		b, err := os.ReadFile(filepath.Join("../../docs/vi", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	found := quoted.FindAllStringSubmatch(page("sap-xep-dia-ban.md"), -1)
	if len(found) == 0 {
		t.Error("sap-xep-dia-ban.md quotes nothing")
	}
	for _, m := range found {
		source, err := os.ReadFile(filepath.Join("../..", m[1]))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(m[2]) {
			if !strings.Contains(string(source), line) {
				t.Errorf("%s does not say %s", m[1], line)
			}
		}
	}
	start := page("bat-dau.md")
	inVietnamese, _, _ := strings.Cut(doubleClicked, "\n\n")
	seen := whereabouts("vi", &serve.Listener{URLs: []string{"http://" + defaultAddr + "/"}})
	for _, said := range []string{inVietnamese, seen} {
		if !strings.Contains(start, said) {
			t.Errorf("bat-dau.md does not show:\n%s", said)
		}
	}
}
