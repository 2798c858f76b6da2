package yardstick

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// With these, TestWrite leaves a load to measure with:
//
//	go test ./internal/yardstick -run TestWrite -size L -out /tmp/national
var (
	out  = flag.String("out", "", "the folder that TestWrite writes into, instead of a passing one")
	size = flag.String("size", "S", "the load that TestWrite writes: S, M, L, MR or LR")
)

// TestWrite: what lies on the disk is what Files says, as many files as the
// load is known for.
func TestWrite(t *testing.T) {
	s, ok := Named(*size)
	if !ok {
		t.Fatalf("no load %q", *size)
	}
	dir := *out
	if dir == "" {
		dir = t.TempDir()
	}
	if err := s.Write(dir); err != nil {
		t.Fatal(err)
	}
	figures, articles := 0, 0
	for name, body := range s.Files() { // made a second time: the same bytes
		onDisk, err := fs.ReadFile(os.DirFS(dir), name)
		if err != nil || !bytes.Equal(body, onDisk) {
			t.Fatalf("%s: %v, or other bytes", name, err)
		}
		switch {
		case strings.HasPrefix(name, "data/figures/"):
			figures++
		case strings.HasPrefix(name, "content/news/"):
			articles++
		}
	}
	if figures != s.Figures() || articles != s.Articles {
		t.Errorf("%d files of figures and %d articles, want %d and %d", figures, articles, s.Figures(), s.Articles)
	}
}

// TestLoads: the national load has the size that speeds are reported for.
func TestLoads(t *testing.T) {
	for s, want := range map[Size]int{S: 76, M: 2400, L: 33210, MR: 3597, LR: 49815} {
		if got := s.Figures(); got != want {
			t.Errorf("%s: %d files of figures, want %d", s.Name, got, want)
		}
	}
	if len(names) != len(slugs) {
		t.Errorf("%d names, %d slugs", len(names), len(slugs))
	}
}
