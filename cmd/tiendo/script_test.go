package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"tiendo/internal/output"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"tiendo": main})
}

// TestScripts runs the tool through its own main. Each script finds the base
// site in the folder "site".
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			return os.CopyFS(filepath.Join(env.WorkDir, "site"), os.DirFS(filepath.Join(here, "../../internal/build/testdata/base")))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "publishing": publishing, "files": files, "fill": fill,
		},
	})
}

// here is the folder of the tests, before any script leaves it.
var here = func() string {
	dir, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	return dir
}()

// exits runs a command that must end with that code: exits 1 tiendo check.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit := (*exec.ExitError)(nil)
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// publishing has another build write to a folder until the script ends.
func publishing(ts *testscript.TestScript, neg bool, args []string) {
	dir := ts.MkAbs(args[0])
	locked, done, ended := make(chan bool), make(chan bool), make(chan error)
	go func() {
		_, err := output.Publish(dir, []output.File{{Addr: "x", Bytes: func() ([]byte, error) {
			close(locked)
			<-done
			return nil, errors.New("the script is over")
		}}}, output.Options{})
		ended <- err
	}()
	<-locked
	ts.Defer(func() { close(done); <-ended })
}

// files fails where a folder holds as many files as the second argument says
// not: files 0 site/public.
func files(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = filepath.WalkDir(ts.MkAbs(args[1]), func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			got++
		}
		return err
	})
	ts.Check(err)
	if got != want {
		ts.Fatalf("%s holds %d files, want %d", args[1], got, want)
	}
}
