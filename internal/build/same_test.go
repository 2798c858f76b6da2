package build_test

import (
	"bytes"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"tiendo/internal/build"
	"tiendo/themes"
)

// TestSameBytes builds each case, and the base site in the default look, on
// machines that differ in all that must not matter.
func TestSameBytes(t *testing.T) {
	sites := map[string]fstest.MapFS{"the base site": readAll(t, os.DirFS("testdata/base"))}
	for _, name := range cases(t) {
		sites[name] = caseSite(t, name)
	}
	local := time.Local
	t.Cleanup(func() { time.Local = local })
	for name, site := range sites {
		t.Run(name, func(t *testing.T) {
			one := buildOn(t, site, machine{procs: 1, zone: time.UTC, lang: "C"})
			many := buildOn(t, backwards{site}, machine{procs: 8, zone: time.FixedZone("ICT", 7*3600), lang: "vi_VN.UTF-8"})
			if len(one) != len(many) {
				t.Errorf("%d files, then %d", len(one), len(many))
			}
			for addr, f := range one {
				if there := many[addr]; there == nil || !bytes.Equal(f.Data, there.Data) {
					t.Errorf("%s differs", addr)
				}
			}
		})
	}
}

// machine is what must not matter.
type machine struct {
	procs int
	zone  *time.Location
	lang  string
}

func buildOn(t *testing.T, site fs.FS, m machine) fstest.MapFS {
	t.Helper()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(m.procs))
	time.Local = m.zone
	t.Setenv("LANG", m.lang)
	out := t.TempDir()
	res, err := build.Run(build.Options{Site: site, Themes: themes.FS, Clock: exampleClock, Out: out})
	if err != nil {
		t.Fatal(err)
	}
	all := readAll(t, os.DirFS(out))
	for _, d := range res.Diagnostics {
		all["said/"+d.Pos.String()+d.Message("vi")+d.HintText("en")] = &fstest.MapFile{}
	}
	return all
}

// backwards lists folders from the end.
type backwards struct{ fs.FS }

func (b backwards) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(b.FS, name)
	slices.Reverse(list)
	return list, err
}

func (b backwards) Open(name string) (fs.File, error) {
	f, err := b.FS.Open(name)
	if d, ok := f.(fs.ReadDirFile); ok {
		return backwardsDir{d, b, name}, err
	}
	return f, err
}

type backwardsDir struct {
	fs.ReadDirFile
	fsys backwards
	name string
}

func (d backwardsDir) ReadDir(int) ([]fs.DirEntry, error) { return d.fsys.ReadDir(d.name) }
