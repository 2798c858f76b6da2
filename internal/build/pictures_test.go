package build_test

import (
	"bytes"
	"maps"
	"os"
	"path"
	"slices"
	"testing"

	"tiendo/internal/build"
	"tiendo/internal/cache"
	"tiendo/internal/output"
	"tiendo/themes"
)

// TestPictures builds a site with all its pictures: without a store, into one,
// and out of it, in any number of goroutines. The bytes are the same.
func TestPictures(t *testing.T) {
	t.Parallel()
	site, room := readAll(t, os.DirFS("testdata/base")), t.TempDir()
	yaml := *site["data/site.yaml"]
	yaml.Data = bytes.Replace(yaml.Data, []byte("pictures: none\nembeds: none"), []byte("pictures: all\nembeds: areas"), 1)
	site["data/site.yaml"] = &yaml
	var first map[string][]byte
	for _, run := range []struct {
		workers int
		kept    bool
	}{{1, false}, {8, true}, {2, true}} {
		out := t.TempDir()
		o := build.Options{Site: site, Themes: themes.FS, Clock: exampleClock, Out: out, Output: output.Options{Workers: run.workers}}
		if run.kept {
			if o.Store = cache.Open(room); o.Store == nil {
				t.Fatal("no store")
			}
		}
		res, err := build.Run(o)
		if err != nil || res.Shut {
			t.Fatalf("%v, %v", err, res)
		}
		o.Store.Close(true)
		got := map[string][]byte{}
		kinds := map[string]int{}
		for addr, f := range readAll(t, os.DirFS(out)) {
			got[addr] = f.Data
			kinds[path.Ext(addr)]++
		}
		if kinds[".png"] < 10 || kinds[".svg"] < 10 || got["nhung/gia-dinh-hoc-tap/phu-thuy.html"] == nil {
			t.Errorf("published %v", kinds)
		}
		if first == nil {
			first = got
			continue
		}
		if !slices.Equal(slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(first))) {
			t.Errorf("%d files, want %d", len(got), len(first))
		}
		for addr, b := range got {
			if !bytes.Equal(b, first[addr]) {
				t.Errorf("%s differs with %d workers, kept %t", addr, run.workers, run.kept)
			}
		}
	}
}
