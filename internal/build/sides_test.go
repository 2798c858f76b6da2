package build_test

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tiendo/internal/build"
	"tiendo/themes"
)

// TestSidesTellWhatBuildWrites: an address is said to differ exactly where two
// builds write other bytes to it, pictures among them.
func TestSidesTellWhatBuildWrites(t *testing.T) {
	t.Parallel()
	base, other := readAll(t, os.DirFS("testdata/base")), readAll(t, os.DirFS("testdata/base"))
	for _, m := range []fstest.MapFS{base, other} {
		settings := m["data/site.yaml"]
		settings.Data = bytes.Replace(settings.Data, []byte("pictures: none"), []byte("pictures: top"), 1)
	}
	figures := other["data/figures/2022.yaml"]
	figures.Data = bytes.Replace(figures.Data, []byte("2610/4500"), []byte("2611/4500"), 1)
	was, is := build.Options{Site: base, Themes: themes.FS}, build.Options{Site: other, Themes: themes.FS}

	a, b, err := build.Sides(was, is)
	if err != nil {
		t.Fatal(err)
	}
	if a.Errors+b.Errors > 0 {
		t.Fatal(a.Diagnostics, b.Diagnostics)
	}
	said := differing(sums(a), sums(b))
	written := differing(writtenBy(t, was), writtenBy(t, is))
	if !slices.Equal(said, written) {
		t.Errorf("said to differ: %v\nwritten: %v", said, written)
	}
	if !slices.ContainsFunc(said, func(addr string) bool { return strings.HasSuffix(addr, ".png") }) {
		t.Error("no picture differs: the test shows nothing of them")
	}
}

// TestSidesHaveOneToday: of two versions, the one with the newer date gives
// today to both.
func TestSidesHaveOneToday(t *testing.T) {
	t.Parallel()
	whole := os.DirFS("testdata/base")
	less := readAll(t, whole)
	delete(less, "data/figures/2023.yaml")
	for _, o := range [][2]fs.FS{{whole, less}, {less, whole}} {
		a, b, err := build.Sides(build.Options{Site: o[0], Themes: themes.FS}, build.Options{Site: o[1], Themes: themes.FS})
		if err != nil {
			t.Fatal(err)
		}
		if a.Book.AsOf != b.Book.AsOf || a.Book.AsOf.Year != 2023 {
			t.Errorf("measured as of %s and %s, want the end of 2023", a.Book.AsOf, b.Book.AsOf)
		}
	}
}

func sums(s *build.Side) map[string]string {
	m := map[string]string{}
	for _, x := range s.Made {
		m[x.Addr] = string(x.Sum[:])
	}
	return m
}

// writtenBy are the bytes that a build writes, by address.
func writtenBy(t *testing.T, o build.Options) map[string]string {
	t.Helper()
	o.Out = t.TempDir()
	if res, err := build.Run(o); err != nil || res.Shut {
		t.Fatal(err, res.Diagnostics)
	}
	m := map[string]string{}
	for name, f := range readAll(t, os.DirFS(o.Out)) {
		if name != "tiendo.json" {
			m[name] = string(f.Data)
		}
	}
	return m
}

func differing(a, b map[string]string) []string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	var list []string
	for _, addr := range slices.Sorted(maps.Keys(all)) {
		x, inA := a[addr]
		y, inB := b[addr]
		if inA != inB || x != y {
			list = append(list, addr)
		}
	}
	return list
}
