package output

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The manifest's address, and the journal's. Both have the same form; the
// journal names everything that is ours while a build replaces it.
const (
	manifestName = "tiendo.json"
	journalName  = workDir + "/journal.json"
)

// manifestFormat is the version of the form.
const manifestFormat = 1

// manifest names what is published. It says nothing of the machine or the hour.
type manifest struct {
	Format int               `json:"tiendo"`
	About  map[string]string `json:"about,omitempty"`
	Files  []entry           `json:"files"`          // by path
	Kept   []entry           `json:"kept,omitempty"` // assets of the generation before, by path
}

// entry is one published file.
type entry struct {
	Path   string `json:"path"`
	Size   int64  `json:"size"`
	SHA256 digest `json:"sha256"`
	Asset  bool   `json:"asset,omitempty"`
}

type digest [32]byte

func (d digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d[:]), nil }

func (d *digest) UnmarshalText(b []byte) error {
	if len(b) != hex.EncodedLen(len(d)) {
		return errors.New("not a SHA-256")
	}
	_, err := hex.Decode(d[:], b)
	return err
}

// encode prints a manifest, a file a line.
func (m *manifest) encode() []byte {
	b := &bytes.Buffer{}
	fmt.Fprintf(b, "{\n \"tiendo\": %d", m.Format)
	if len(m.About) > 0 {
		fmt.Fprintf(b, ",\n \"about\": %s", mustJSON(m.About))
	}
	list := func(name string, entries []entry) {
		fmt.Fprintf(b, ",\n %q: [", name)
		for i, e := range entries {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(b, "\n  %s", mustJSON(e))
		}
		b.WriteString("\n ]")
	}
	list("files", m.Files)
	if len(m.Kept) > 0 {
		list("kept", m.Kept)
	}
	b.WriteString("\n}\n")
	return b.Bytes()
}

func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic("output: " + err.Error())
	}
	return b
}

// errForeign says that a file of the manifest's name is none.
var errForeign = errors.New("not a manifest")

// read reads the manifest or journal of that name; an empty one where there is
// no such file.
func (p *publication) read(name string) (*manifest, error) {
	b, err := p.readRegular(name)
	if errors.Is(err, fs.ErrNotExist) {
		return &manifest{}, nil
	}
	if errors.Is(err, errNotRegular) {
		return nil, errForeign
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	m := &manifest{}
	if json.Unmarshal(b, m) != nil || m.Format == 0 {
		return nil, errForeign
	}
	if m.Format > manifestFormat {
		return nil, fmt.Errorf("%s was written by a newer tiendo", name)
	}
	return m, nil
}

// errNotRegular says that a folder, link or device stands at a file's address.
var errNotRegular = errors.New("not a regular file")

// readRegular reads a file of the output; it opens nothing else, as a pipe
// would never answer.
func (p *publication) readRegular(name string) ([]byte, error) {
	info, err := p.root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errNotRegular
	}
	return readSize(p.root, name, info.Size())
}

// readSize reads a file that is known to be regular and of that size.
func readSize(dir *os.Root, name string, size int64) ([]byte, error) {
	f, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b := make([]byte, size)
	n, err := io.ReadFull(f, b)
	return b[:n], err
}

// recall finds out what is ours: what the manifest names, and what a build that
// was killed has named in its journal.
func (p *publication) recall() error {
	m, err := p.read(manifestName)
	if errors.Is(err, errForeign) {
		m = &manifest{}
		if !p.opts.Adopt {
			p.clashes = append(p.clashes, manifestName)
		}
	} else if err != nil {
		return err
	}
	j, err := p.read(journalName)
	if errors.Is(err, errForeign) { // cut off by the machine's death: no rename came before it
		j = &manifest{}
	} else if err != nil {
		return err
	}
	p.old, p.ours = m, map[string]entry{}
	for _, list := range [][]entry{m.Files, m.Kept, j.Files, j.Kept} {
		for _, e := range list {
			if usable(e.Path) {
				p.ours[e.Path] = e
			}
		}
	}
	return nil
}

// usable reports whether an address is one that we could have published.
func usable(addr string) bool {
	return filepath.IsLocal(filepath.FromSlash(addr)) && addr != manifestName &&
		addr != workDir && !strings.HasPrefix(addr, workDir+"/")
}

// sorted lists entries by path.
func sorted(entries []entry) []entry {
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.Path, b.Path) })
	return entries
}
