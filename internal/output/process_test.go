//go:build unix

package output

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// childEnv names what a child process of these tests does, and where.
const childEnv = "TIENDO_OUTPUT_TEST"

func TestMain(m *testing.M) {
	if what, dir, ok := strings.Cut(os.Getenv(childEnv), " "); ok {
		child(what, dir)
		return
	}
	os.Exit(m.Run())
}

// child publishes v2 and dies of it.
func child(what, dir string) {
	files, opts := v2.files(), Options{}
	switch what {
	case "killed":
		opts.BeforeRename = func(what string) error {
			if what == "write index.html" {
				syscall.Kill(os.Getpid(), syscall.SIGKILL)
				select {}
			}
			return nil
		}
	case "full":
		limit := syscall.Rlimit{Cur: 1 << 12, Max: 1 << 12}
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
			os.Exit(3)
		}
		files = append(files, File{Addr: "big.html", Bytes: func() ([]byte, error) { return make([]byte, 1<<16), nil }})
	}
	if _, err := Publish(dir, files, opts); err != nil {
		os.Stdout.WriteString(err.Error())
		os.Exit(1)
	}
}

func runChild(t *testing.T, what, dir string) string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+what+" "+dir)
	out, err := cmd.Output()
	if err == nil {
		t.Fatal("the child was to fail")
	}
	return string(out)
}

func TestKilledProcessBlocksNobody(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	runChild(t, "killed", dir)
	if _, err := os.Stat(filepath.Join(dir, workDir, "lock")); err != nil {
		t.Fatal("the child was to leave its lock behind")
	}
	wantWhole(t, dir, v1, v2)
	publish(t, dir, v2, Options{})
	wantTree(t, dir, afterV2)
}

func TestFullDiskLeavesTheSiteAsItWas(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	if got := runChild(t, "full", dir); !strings.Contains(got, "write big.html: ") {
		t.Errorf("the child said %q", got)
	}
	wantTree(t, dir, v1)
}

func TestPipeAtAnAddressIsForeign(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "index.html"), 0o644); err != nil {
		t.Skip(err)
	}
	if _, err := Publish(dir, v1.files(), Options{}); err == nil {
		t.Error("a pipe was replaced")
	}
}
