package output

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// inPieces is a file that is written piece by piece.
func inPieces(pieces ...string) []File {
	return []File{{Addr: "du-lieu/a.csv", Write: func(w io.Writer) error {
		for _, p := range pieces {
			if _, err := io.WriteString(w, p); err != nil {
				return err
			}
		}
		return nil
	}}}
}

// TestWrittenInPieces holds what stands there against what comes piece by
// piece, and writes only what differs somewhere.
func TestWrittenInPieces(t *testing.T) {
	long := strings.Repeat("0123456789", 5000) // more than is compared at a time
	for name, c := range map[string]struct {
		before, after []string
		written       int
	}{
		"the same":       {[]string{"a", "b", long}, []string{"a", "b", long}, 0},
		"cut otherwise":  {[]string{"ab", long}, []string{"a", "b" + long}, 0},
		"first differs":  {[]string{"a", "b", long}, []string{"x", "b", long}, 1},
		"second differs": {[]string{"a", long, "c"}, []string{"a", long[1:] + "x", "c"}, 1},
		"last differs":   {[]string{long, long, "c"}, []string{long, long, "x"}, 1},
		"shorter":        {[]string{long, long}, []string{long}, 1},
		"longer":         {[]string{long}, []string{long, long}, 1},
		"emptied":        {[]string{long}, nil, 1},
		"filled":         {nil, []string{long}, 1},
		"empty":          {nil, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if _, err := Publish(dir, inPieces(c.before...), Options{}); err != nil {
				t.Fatal(err)
			}
			res, err := Publish(dir, inPieces(c.after...), Options{})
			want := strings.Join(c.after, "")
			if err != nil || res.Written != c.written || res.Bytes != int64(len(want)) {
				t.Errorf("got %+v, %v; want %d written of %d bytes", res, err, c.written, len(want))
			}
			if got, _ := os.ReadFile(filepath.Join(dir, "du-lieu/a.csv")); string(got) != want {
				t.Errorf("%d bytes stand there, want %d", len(got), len(want))
			}
		})
	}
}

// TestBrokenOffInPieces: an error between two pieces publishes nothing.
func TestBrokenOffInPieces(t *testing.T) {
	dir := t.TempDir()
	if _, err := Publish(dir, inPieces("old"), Options{}); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken off")
	files := []File{{Addr: "du-lieu/a.csv", Write: func(w io.Writer) error {
		io.WriteString(w, "new")
		return broken
	}}}
	if _, err := Publish(dir, files, Options{}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(filepath.Join(dir, "du-lieu/a.csv")); string(got) != "old" {
		t.Errorf("there stands %q", got)
	}
}
