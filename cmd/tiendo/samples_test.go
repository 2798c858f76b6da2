package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

const samples = "../../docs/samples"

// workflow is what the tests read of a sample for GitHub.
type workflow struct {
	Env  map[string]string
	Jobs map[string]struct {
		Permissions map[string]string
		Steps       []step
	}
	Permissions map[string]string
}

type step struct {
	Uses, Run string
	Env       map[string]string
}

func readSample(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(samples, name))
	if err == nil {
		err = yaml.Unmarshal(b, v)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// runner plays the machine of a job: a repository with a change to merge, a
// folder of programs before the machine's own, and what the host sets.
type runner struct {
	dir, bin, temp string
	env            []string
}

func newRunner(t *testing.T) *runner {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the samples are for jobs under Linux")
	}
	temp := t.TempDir()
	r := &runner{dir: filepath.Join(temp, "site"), bin: filepath.Join(temp, "bin"), temp: filepath.Join(temp, "temp")}
	for _, dir := range []string{r.bin, r.temp} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(r.dir, os.DirFS("../../internal/build/testdata/base")); err != nil {
		t.Fatal(err)
	}
	program, sum := r.program(t)
	r.env = append(os.Environ(), "PATH="+r.bin+":"+os.Getenv("PATH"), "HOME="+temp, "RUNNER_TEMP="+r.temp,
		"GITHUB_PATH="+filepath.Join(temp, "path"), "GITHUB_STEP_SUMMARY="+filepath.Join(temp, "summary.md"),
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=T", "GIT_AUTHOR_EMAIL=t@example.org", "GIT_COMMITTER_NAME=T", "GIT_COMMITTER_EMAIL=t@example.org",
		"TIENDO_URL=file://"+program, "TIENDO_SHA256="+sum)
	r.bash(t, 0, `git init -q -b main && git add -A && git commit -q -m one &&
		sed -i s,2610/4500,2210/4500, data/figures/2022.yaml && git commit -q -a -m two`)
	return r
}

// program puts this very tool where a job downloads it from: the test's own
// binary, which is the tool under that name.
func (r *runner) program(t *testing.T) (name, sum string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	name = filepath.Join(r.temp, "tiendo-linux-amd64")
	if err := os.WriteFile(name, b, 0o755); err != nil {
		t.Fatal(err)
	}
	hash := sha256.Sum256(b)
	return name, hex.EncodeToString(hash[:])
}

// stub puts a program before the machine's that notes how it was called, and
// answers by a line of the shell.
func (r *runner) stub(t *testing.T, name, answer string) {
	t.Helper()
	text := "#!/bin/sh\nprintf '%s ' " + name + ` "$@" >>"$CALLS"; echo >>"$CALLS"` + "\n" + answer + "\n"
	if err := os.WriteFile(filepath.Join(r.bin, name), []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
	r.env = append(r.env, "CALLS="+filepath.Join(r.temp, "calls"))
}

// bash runs a script as GitHub and GitLab do: it stops at the first failure.
func (r *runner) bash(t *testing.T, want int, script string, env ...string) string {
	t.Helper()
	cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	cmd.Dir, cmd.Env = r.dir, append(r.env[:len(r.env):len(r.env)], env...)
	if paths, err := os.ReadFile(filepath.Join(filepath.Dir(r.dir), "path")); err == nil { // what a step adds for the next
		cmd.Env = append(cmd.Env, "PATH="+strings.TrimSpace(string(paths))+":"+r.bin+":"+os.Getenv("PATH"))
	}
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != want {
		t.Fatalf("%v, want exit code %d\n%s\n%s", err, want, script, out)
	}
	return string(out)
}

func (r *runner) file(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func needs(t *testing.T, programs ...string) {
	t.Helper()
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("%s is not here", p)
		}
	}
}

func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%q is missing in\n%s", p, text)
		}
	}
}

// steps runs the commands of a job in order.
func (r *runner) steps(t *testing.T, list []step, env ...string) (out []string) {
	t.Helper()
	for _, s := range list {
		if s.Run != "" {
			out = append(out, r.bash(t, 0, s.Run, env...))
		}
	}
	return out
}

// TestGitHubCheck runs the job that looks at a pull request, of a sound change
// and of one with an error.
func TestGitHubCheck(t *testing.T) {
	t.Parallel()
	needs(t, "bash", "curl", "git", "sha256sum")
	var w workflow
	readSample(t, "github/check.yml", &w)
	list := w.Jobs["check"].Steps
	r := newRunner(t)
	r.steps(t, list)
	summary := r.file(t, filepath.Join(filepath.Dir(r.dir), "summary.md"))
	contains(t, summary, "<!-- tiendo diff -->", "Phường Phú Thủy", "2.610/4.500 gia đình (58,0%)", "`dia-ban/phu-thuy.html`")
	if comment := r.file(t, filepath.Join(r.temp, "diff", "comment.md")); comment != summary {
		t.Errorf("the comment is not the summary:\n%s", comment)
	}

	r.bash(t, 0, "sed -i s,2210/4500,2210/0, data/figures/2022.yaml && git commit -q -a -m three")
	check, diff := list[2].Run, list[3].Run
	contains(t, r.bash(t, 1, check), "::error file=data/figures/2022.yaml,line=13,col=26,title=denominator-zero::")
	r.bash(t, 0, diff) // its errors are told by the step before
	contains(t, r.file(t, filepath.Join(r.temp, "diff", "comment.md")), "Còn 1 lỗi phải sửa")
	r.bash(t, 1, strings.TrimSuffix(list[1].Run, "\n"), "TIENDO_SHA256="+strings.Repeat("0", 64)) // not the program that was meant
}

// TestGitHubComment runs the job that posts the comment: a new one, then the
// same one again, and none for a pull request that has moved on.
func TestGitHubComment(t *testing.T) {
	t.Parallel()
	needs(t, "bash", "iconv")
	var w workflow
	readSample(t, "github/comment.yml", &w)
	run := w.Jobs["comment"].Steps[0].Run
	r := newRunner(t)
	r.stub(t, "gh", `case "$*" in
"run download"*) mkdir -p diff; printf '<!-- tiendo diff -->\nxin chào' >diff/comment.md ;;
"pr list"*) echo $PR ;;
"api --paginate"*) echo $OLD ;;
esac`)
	host := []string{"RUN=1", "SHA=abc", "GH_REPO=o/r", "GH_TOKEN=x"}
	calls := func(env ...string) string {
		os.Remove(filepath.Join(r.temp, "calls"))
		r.bash(t, 0, run, append(host, env...)...)
		return r.file(t, filepath.Join(r.temp, "calls"))
	}
	contains(t, calls("PR=7", "OLD="), "--method POST repos/o/r/issues/7/comments --field body=@comment.md")
	contains(t, calls("PR=7", "OLD=99"), "--method PATCH repos/o/r/issues/comments/99 --field body=@comment.md")
	if got := calls("PR=", "OLD="); strings.Contains(got, "--method") {
		t.Errorf("a pull request that is not open any more gets a comment:\n%s", got)
	}
}

// TestGitHubPublish runs the job that builds.
func TestGitHubPublish(t *testing.T) {
	t.Parallel()
	needs(t, "bash", "curl", "git", "sha256sum")
	var w workflow
	readSample(t, "github/publish.yml", &w)
	r := newRunner(t)
	r.steps(t, w.Jobs["build"].Steps)
	contains(t, r.file(t, filepath.Join(r.dir, "public", "index.html")), "<!doctype html>")
}

// TestGitHubSamplesAreSafe: what a stranger can write never becomes part of a
// command, and only a job that runs nothing of theirs may write.
func TestGitHubSamplesAreSafe(t *testing.T) {
	t.Parallel()
	files, _ := filepath.Glob(samples + "/github/*.yml")
	if len(files) < 3 {
		t.Fatalf("only %v", files)
	}
	for _, file := range files {
		name := filepath.Base(file)
		var w workflow
		readSample(t, "github/"+name, &w)
		if w.Permissions == nil {
			t.Errorf("%s takes the permissions that the host gives", name)
		}
		checkout, write := false, w.Permissions["pull-requests"] == "write" || w.Permissions["contents"] == "write"
		for _, j := range w.Jobs {
			for _, s := range j.Steps {
				checkout = checkout || strings.HasPrefix(s.Uses, "actions/checkout")
				if strings.Contains(s.Run, "${{") {
					t.Errorf("%s puts an expression into a command:\n%s", name, s.Run)
				}
			}
		}
		if checkout && write {
			t.Errorf("%s takes the sources of a pull request with a right to write", name)
		}
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), "\n  pull_request_target:") {
			t.Errorf("%s runs on pull_request_target", name)
		}
	}
}

// gitlab is what the tests read of the sample for GitLab.
type gitlab struct {
	Default struct {
		Before []string `yaml:"before_script"`
	}
	Check, Diff, Comment, Pages struct{ Script []string }
}

// TestGitLab runs all jobs of the sample.
func TestGitLab(t *testing.T) {
	t.Parallel()
	needs(t, "bash", "curl", "git", "jq", "sha256sum")
	var g gitlab
	readSample(t, "gitlab/.gitlab-ci.yml", &g)
	job := func(script []string) string {
		return strings.Join(append(g.Default.Before[:len(g.Default.Before):len(g.Default.Before)], script...), "\n")
	}
	r := newRunner(t)
	base := "CI_MERGE_REQUEST_DIFF_BASE_SHA=" + strings.TrimSpace(r.bash(t, 0, "git rev-parse HEAD~1"))
	r.bash(t, 0, job(g.Check.Script))
	contains(t, r.bash(t, 0, job(g.Diff.Script), base), "<!-- tiendo diff -->", "Phường Phú Thủy")
	r.bash(t, 0, job(g.Pages.Script))
	contains(t, r.file(t, filepath.Join(r.dir, "public", "index.html")), "<!doctype html>")

	r.stub(t, "curl", `case "$*" in *per_page*) printf '%s\n' "$NOTES" ;; esac`)
	host := []string{"CI_API_V4_URL=https://gitlab.example/api/v4", "CI_PROJECT_ID=5", "CI_MERGE_REQUEST_IID=7", "TIENDO_TOKEN=x"}
	comment := strings.Join(g.Comment.Script, "\n")
	r.bash(t, 0, comment, append(host, "NOTES=[]")...)
	r.bash(t, 0, comment, append(host, `NOTES=[{"id":3,"body":"khác"},{"id":4,"body":"<!-- tiendo diff -->\nx"}]`)...)
	contains(t, r.file(t, filepath.Join(r.temp, "calls")),
		"--request POST --form body=<diff.md https://gitlab.example/api/v4/projects/5/merge_requests/7/notes \n",
		"--request PUT --form body=<diff.md https://gitlab.example/api/v4/projects/5/merge_requests/7/notes/4 \n")
}

// TestPreCommit: the hook stops a commit that would break the site.
func TestPreCommit(t *testing.T) {
	t.Parallel()
	needs(t, "bash", "git")
	r := newRunner(t)
	hook, err := os.ReadFile(filepath.Join(samples, "hooks", "pre-commit"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(r.dir, ".git", "hooks", "pre-commit"), hook, 0o755); err != nil {
		t.Fatal(err)
	}
	r.bash(t, 0, `ln -s "$RUNNER_TEMP/tiendo-linux-amd64" "$RUNNER_TEMP/../bin/tiendo"`)
	contains(t, r.bash(t, 1, "sed -i s,2210/4500,2210/0, data/figures/2022.yaml && git commit -a -m three"), "denominator-zero")
	r.bash(t, 0, "sed -i s,2210/0,2211/4500, data/figures/2022.yaml && git commit -a -m four")

	var config struct {
		Repos []struct {
			Repo  string
			Hooks []struct{ Entry, Files string }
		}
	}
	readSample(t, "hooks/.pre-commit-config.yaml", &config)
	if h := config.Repos[0].Hooks[0]; config.Repos[0].Repo != "local" || h.Files == "" {
		t.Errorf("the hook is %+v", h)
	} else {
		contains(t, r.bash(t, 0, h.Entry), "trang đều tốt")
	}
}
