// Package history reads what a site's folder held at a revision of git, as an
// fs.FS: the same loader reads a revision and the folder itself.
//
// A repository is not to be trusted: its own settings and attributes name
// programs that git runs. Only commands are used that look up names and print
// stored bytes (rev-parse, ls-tree, cat-file), with everything switched off
// that could run, fetch or ask. The folder as it is now is never git's
// business here; it is read as files.
//
// This package is the only importer of os/exec.
package history

import (
	"errors"
	"fmt"
	"io/fs"
	"os/exec"
	"path"
	"strings"
	"sync"
)

// What may stand in the way of a revision; the errors of Open wrap them.
var (
	ErrNoGit        = errors.New("git is not installed")
	ErrNoRepository = errors.New("the folder is in no git repository")
	ErrNoRevision   = errors.New("no such revision")
	// ErrShallow is ErrNoRevision in a clone that lacks older revisions.
	ErrShallow = fmt.Errorf("%w: the clone lacks older revisions", ErrNoRevision)
)

// Revision is a folder as a commit has it; safe for concurrent use. Links to
// files of the same revision are as good as files; what is neither a file nor
// such a link (a submodule, a link that leads out) cannot be opened.
type Revision struct {
	Commit string // its whole name
	Absent bool   // the commit has no such folder: there are no files

	git   git
	nodes map[string]*node // by path; "." is the folder itself

	mu    sync.Mutex
	batch *batch // git cat-file, started when a first file is read
}

// Open finds a revision ("HEAD", a branch, a tag, the beginning of a commit's
// name) of the repository in which a folder lies.
func Open(dir, rev string) (*Revision, error) {
	g := git{dir: dir}
	prefix, err := g.line("rev-parse", "--show-prefix")
	if err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return nil, ErrNoGit
		}
		return nil, fmt.Errorf("%w: %s", ErrNoRepository, dir)
	}
	commit, err := g.line("rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		if shallow, _ := g.line("rev-parse", "--is-shallow-repository"); shallow == "true" {
			return nil, fmt.Errorf("%w: %s", ErrShallow, rev)
		}
		return nil, fmt.Errorf("%w: %s", ErrNoRevision, rev)
	}
	r := &Revision{Commit: commit, git: g, nodes: map[string]*node{".": {mode: fs.ModeDir, name: "."}}}
	tree, err := g.line("rev-parse", "--verify", "--quiet", "--end-of-options", commit+":"+strings.TrimSuffix(prefix, "/"))
	if err != nil {
		r.Absent = true
		return r, nil
	}
	kind, err := g.line("cat-file", "-t", tree)
	if err != nil {
		return nil, fmt.Errorf("read the revision %s: %w", rev, err)
	}
	if r.Absent = kind != "tree"; r.Absent {
		return r, nil
	}
	return r, r.list(tree)
}

// list reads the names of everything in a tree.
func (r *Revision) list(tree string) error {
	out, err := r.git.output("ls-tree", "-r", "-z", "-l", "--full-tree", tree)
	if err != nil {
		return fmt.Errorf("list the revision %s: %w", r.Commit, err)
	}
	for entry := range strings.SplitSeq(strings.TrimSuffix(out, "\x00"), "\x00") {
		if entry == "" {
			continue
		}
		n, name, err := parseNode(entry)
		if err != nil {
			return fmt.Errorf("list the revision %s: %w", r.Commit, err)
		}
		if fs.ValidPath(name) && path.Clean(name) == name {
			r.add(name, n)
		}
	}
	r.sort()
	return nil
}

// Close ends the process that reads files.
func (r *Revision) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.batch == nil {
		return nil
	}
	b := r.batch
	r.batch = nil
	return b.close()
}
