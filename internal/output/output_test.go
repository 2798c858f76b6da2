package output

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree is a folder's files by address.
type tree map[string]string

// files makes a tree into what Publish takes; assets are those under assets/.
func (t tree) files() []File {
	var out []File
	for addr, text := range t {
		out = append(out, File{
			Addr: addr, Asset: strings.HasPrefix(addr, "assets/"),
			Bytes: func() ([]byte, error) { return []byte(text), nil },
		})
	}
	return out
}

// write lays the tree into dir, as anybody but Publish.
func (t tree) write(tb testing.TB, dir string) {
	tb.Helper()
	for addr, text := range t {
		name := filepath.Join(dir, addr)
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o644)); err != nil {
			tb.Fatal(err)
		}
	}
}

// with returns the tree and over, laid on top.
func (t tree) with(over tree) tree {
	out := tree{}
	for _, layer := range []tree{t, over} {
		for addr, text := range layer {
			out[addr] = text
		}
	}
	return out
}

// readTree reads everything in dir; empty folders end in a slash. The
// manifest is left out.
func readTree(tb testing.TB, dir string) tree {
	tb.Helper()
	out := tree{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		addr, _ := filepath.Rel(dir, name)
		addr = filepath.ToSlash(addr)
		if d.IsDir() {
			if list, err := os.ReadDir(name); err == nil && len(list) == 0 {
				out[addr+"/"] = ""
			}
			return nil
		}
		if addr == manifestName {
			return nil
		}
		b, err := os.ReadFile(name)
		out[addr] = string(b)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func publish(tb testing.TB, dir string, t tree, opts Options) Result {
	tb.Helper()
	res, err := Publish(dir, t.files(), opts)
	if err != nil {
		tb.Fatal(err)
	}
	return res
}

func wantTree(tb testing.TB, dir string, want tree) {
	tb.Helper()
	if diff := cmp.Diff(want, readTree(tb, dir)); diff != "" {
		tb.Errorf("the output differs (-want +got):\n%s", diff)
	}
}

var (
	v1 = tree{
		"assets/style.1.css": "one", "assets/font.woff2": "font",
		"index.html": "links style.1", "a/x.html": "x links style.1", "a/old.html": "old links style.1",
		"b/deep/only.html": "only", "du-lieu/so-lieu.csv": "1,2",
	}
	v2 = tree{
		"assets/style.2.css": "two", "assets/font.woff2": "font",
		"index.html": "links style.2", "a/x.html": "x links style.2", "a/new.html": "new links style.2",
		"c/deep/new.html": "new", "du-lieu/so-lieu.csv": "1,2",
	}
	// afterV2 is what stands when v2 follows v1: the old style stays.
	afterV2 = v2.with(tree{"assets/style.1.css": "one"})
)

func TestPublishWritesWhatChanged(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "public")
	if got := publish(t, dir, v1, Options{}); got != (Result{Written: 7, Bytes: 59}) {
		t.Errorf("first: %+v", got)
	}
	wantTree(t, dir, v1)
	if got := publish(t, dir, v2, Options{}); got.Written != 5 || got.Unchanged != 2 || got.Removed != 2 {
		t.Errorf("second: %+v", got)
	}
	wantTree(t, dir, afterV2)
}

func TestPublishUnchangedWritesNothing(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	publish(t, dir, v2, Options{})
	before := stamps(t, dir)
	if got := publish(t, dir, v2, Options{}); got.Written != 0 || got.Removed != 0 {
		t.Errorf("%+v", got)
	}
	if diff := cmp.Diff(before, stamps(t, dir)); diff != "" {
		t.Errorf("files were written:\n%s", diff)
	}
}

// stamps tells each file from any other that may stand in its place.
func stamps(t *testing.T, dir string) map[string]string {
	out := map[string]string{}
	for addr := range readTree(t, dir).with(tree{manifestName: ""}) {
		info, err := os.Stat(filepath.Join(dir, addr))
		if err != nil {
			t.Fatal(err)
		}
		out[addr] = fmt.Sprintf("%v %+v", info.ModTime(), info.Sys())
	}
	for addr, s := range out { // reading changes the time of access
		out[addr], _, _ = strings.Cut(s, "Atim")
	}
	return out
}

func TestPublishMendsWhatOthersChanged(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	tree{"index.html": "links style.9"}.write(t, dir) // the same length
	if err := os.Remove(filepath.Join(dir, "a/x.html")); err != nil {
		t.Fatal(err)
	}
	if got := publish(t, dir, v1, Options{}); got.Written != 2 {
		t.Errorf("%+v", got)
	}
	wantTree(t, dir, v1)
}

func TestPublishLeavesForeignFilesAlone(t *testing.T) {
	dir := t.TempDir()
	foreign := tree{".gitkeep": "", "CNAME": "example.org", "a/mine.html": "mine", "b/deep/notes.txt": "notes"}
	foreign.write(t, dir)
	publish(t, dir, v1, Options{})
	wantTree(t, dir, v1.with(foreign))
	publish(t, dir, v2, Options{})
	wantTree(t, dir, afterV2.with(foreign))
	publish(t, dir, tree{"index.html": "bare"}, Options{})
	wantTree(t, dir, foreign.with(tree{"index.html": "bare", "assets/style.2.css": "two", "assets/font.woff2": "font"}))
}

func TestPublishClash(t *testing.T) {
	dir := t.TempDir()
	foreign := tree{"index.html": "mine", "a/x.html": v1["a/x.html"], manifestName: "{}"}
	foreign.write(t, dir)
	_, err := Publish(dir, v1.files(), Options{})
	clash := (*Clash)(nil)
	if !errors.As(err, &clash) {
		t.Fatalf("got %v", err)
	}
	if diff := cmp.Diff([]string{"index.html", manifestName}, clash.Addrs); diff != "" {
		t.Errorf("a file with our very bytes is ours, others are not:\n%s", diff)
	}
	wantTree(t, dir, tree{"index.html": "mine", "a/x.html": v1["a/x.html"]})
	publish(t, dir, v1, Options{Adopt: true})
	wantTree(t, dir, v1)
}

func TestPublishNeverReplacesFolders(t *testing.T) {
	for name, foreign := range map[string]tree{
		"a folder where a page must be":   {"index.html/mine.txt": "mine"},
		"a page where a folder must be":   {"a": "mine"},
		"the same, further up":            {"b": "mine"},
		"a folder where the manifest was": {manifestName + "/mine.txt": "mine"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			foreign.write(t, dir)
			if _, err := Publish(dir, v1.files(), Options{}); !errors.As(err, new(*Clash)) {
				t.Errorf("got %v", err)
			}
			for addr, text := range foreign {
				if got := readTree(t, dir)[addr]; got != text {
					t.Errorf("%s holds %q", addr, got)
				}
			}
		})
	}
}

func TestPublishKeepsAssetsOneGeneration(t *testing.T) {
	dir := t.TempDir()
	page := tree{"index.html": "page"}
	gen := func(n string) tree { return page.with(tree{"assets/style." + n + ".css": n}) }
	publish(t, dir, gen("1"), Options{})
	publish(t, dir, gen("2"), Options{})
	publish(t, dir, tree{"index.html": "other"}.with(tree{"assets/style.2.css": "2"}), Options{})
	wantTree(t, dir, tree{"index.html": "other", "assets/style.1.css": "1", "assets/style.2.css": "2"})
	publish(t, dir, gen("3"), Options{})
	wantTree(t, dir, gen("2").with(gen("3")))
	publish(t, dir, gen("2"), Options{})
	wantTree(t, dir, gen("2").with(gen("3")))
}

func TestPublishErrorLeavesTheSiteAsItWas(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, v1, Options{})
	var first, second = errors.New("first"), errors.New("second")
	files := append(v2.files(),
		File{Addr: "z1.html", Bytes: func() ([]byte, error) { return nil, first }},
		File{Addr: "z2.html", Bytes: func() ([]byte, error) { return nil, second }})
	if _, err := Publish(dir, files, Options{}); err != first {
		t.Errorf("got %v, want the first file's error as it is", err)
	}
	wantTree(t, dir, v1)
	if _, err := Discard(files, 2); err != first {
		t.Errorf("Discard: got %v", err)
	}
}

func TestManifest(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, tree{"index.html": "page", "assets/a.css": ""}, Options{About: map[string]string{"as_of": "2023-12-31"}})
	got, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil {
		t.Fatal(err)
	}
	const want = `{
 "tiendo": 1,
 "about": {"as_of":"2023-12-31"},
 "files": [
  {"path":"assets/a.css","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","asset":true},
  {"path":"index.html","size":4,"sha256":"3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274"}
 ]
}
`
	if !json.Valid(got) {
		t.Error("not JSON")
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestPublishIgnoresAddressesThatLeadOutside(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "public")
	tree{"victim": "here"}.write(t, parent)
	tree{manifestName: `{"tiendo":1,"files":[{"path":"../victim"},{"path":"/etc/passwd"}]}`}.write(t, dir)
	publish(t, dir, v1, Options{})
	if got := readTree(t, parent)["victim"]; got != "here" {
		t.Error("a manifest led out of the output")
	}
}

func TestPublishRefusesANewerManifest(t *testing.T) {
	dir := t.TempDir()
	tree{manifestName: `{"tiendo":2}`}.write(t, dir)
	if _, err := Publish(dir, v1.files(), Options{Adopt: true}); err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("got %v", err)
	}
}

func TestRefuse(t *testing.T) {
	site := t.TempDir()
	tree{"data/site.yaml": "", "data/figures/x": "", "elsewhere/x": ""}.write(t, site)
	for link, to := range map[string]string{"link": "data", "deep": "data/figures"} {
		if err := os.Symlink(filepath.Join(site, to), filepath.Join(site, link)); err != nil {
			t.Skip("no symbolic links here")
		}
	}
	protect := []string{filepath.Join(site, "data"), filepath.Join(site, "content")}
	for out, refused := range map[string]bool{
		"": true, "..": true, "data": true, "data/figures/new": true, "link": true, "link/new": true, "deep": true, "deep/new": true,
		"content": true, "content/news": true, "elsewhere/../data": true, "link/..": true,
		"public": false, "elsewhere": false, "database": false, "new/public": false,
	} {
		err := refuse(site+"/"+out, protect)
		if got := errors.As(err, new(*Refused)); got != refused {
			t.Errorf("%q: %v", out, err)
		}
	}
}

func TestAddressesMustBeDistinct(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("two files at one address went unnoticed")
		}
	}()
	Publish(t.TempDir(), append(v1.files(), v1.files()...), Options{})
}
