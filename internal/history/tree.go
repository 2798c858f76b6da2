package history

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// node is a file or a folder of the revision. It is its own fs.FileInfo and
// fs.DirEntry.
type node struct {
	name    string // without its folder
	mode    fs.FileMode
	size    int64
	object  string  // of a file or link: the name of its bytes
	entries []*node // of a folder, by name
}

func (n *node) Name() string               { return n.name }
func (n *node) Size() int64                { return n.size }
func (n *node) Mode() fs.FileMode          { return n.mode }
func (n *node) ModTime() time.Time         { return time.Time{} }
func (n *node) IsDir() bool                { return n.mode.IsDir() }
func (n *node) Sys() any                   { return nil }
func (n *node) Type() fs.FileMode          { return n.mode.Type() }
func (n *node) Info() (fs.FileInfo, error) { return n, nil }

// parseNode reads a line of ls-tree -l: "100644 blob 8f0c…      12\tname".
func parseNode(entry string) (n *node, name string, err error) {
	head, name, ok := strings.Cut(entry, "\t")
	f := strings.Fields(head)
	if !ok || len(f) != 4 {
		return nil, "", fmt.Errorf("git ls-tree: cannot read %q", entry)
	}
	n = &node{name: path.Base(name), object: f[2], mode: fs.ModeIrregular}
	switch f[0] {
	case "100644", "100755", "100664":
		n.mode = 0
	case "120000":
		n.mode = fs.ModeSymlink
	default: // a submodule
		return n, name, nil
	}
	if n.size, err = strconv.ParseInt(f[3], 10, 64); err != nil {
		return nil, "", fmt.Errorf("git ls-tree: cannot read %q: %w", entry, err)
	}
	return n, name, nil
}

// add puts a node into its folder, which is made with those above it.
func (r *Revision) add(name string, n *node) {
	for r.nodes[name] == nil {
		r.nodes[name] = n
		dir := path.Dir(name)
		folder := r.nodes[dir]
		if folder == nil {
			folder = &node{name: path.Base(dir), mode: fs.ModeDir}
		}
		folder.entries = append(folder.entries, n)
		name, n = dir, folder
	}
}

func (r *Revision) sort() {
	for _, n := range r.nodes {
		slices.SortFunc(n.entries, func(a, b *node) int { return strings.Compare(a.name, b.name) })
	}
}

// hops is how many links may lead to a file.
const hops = 8

// find is what stands at a path. A link leads to what it names where that is
// part of the same folder.
func (r *Revision) find(op, name string) (*node, error) {
	wrong := func(err error) (*node, error) { return nil, &fs.PathError{Op: op, Path: name, Err: err} }
	if !fs.ValidPath(name) {
		return wrong(fs.ErrInvalid)
	}
	at := name
	for range hops {
		n := r.nodes[at]
		if n == nil {
			return wrong(fs.ErrNotExist)
		}
		if n.mode.IsRegular() || n.IsDir() {
			return n, nil
		}
		if n.mode.Type() != fs.ModeSymlink || n.size > 4096 {
			return wrong(errNotRegular)
		}
		target, err := r.read(n)
		if err != nil {
			return wrong(err)
		}
		at = path.Join(path.Dir(at), string(target))
		if path.IsAbs(string(target)) || !fs.ValidPath(at) {
			return wrong(errOutside)
		}
	}
	return wrong(errNotRegular)
}
