package output

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
)

// publication is one run of Publish.
type publication struct {
	dir  string
	root *os.Root // the output; no link in it leads out
	dirs dirs     // its folders
	opts Options

	old     *manifest        // what was published before
	ours    map[string]entry // what is ours, by address
	made    []made           // what is to be published, in the order of renaming
	clashes []string         // addresses at which something foreign stands
}

// made is a file that came out.
type made struct {
	entry
	state state
}

// state is what is to be done with a file that came out.
type state uint8

const (
	same   state = iota // these bytes stand there already
	staged              // waits in the stage, to be renamed
	barred              // something foreign stands there
)

// stageDir holds the files that wait, by number.
const stageDir = workDir + "/stage"

// stage makes every file and writes what is not on the disk already into the
// stage. Each worker lets go of a file's bytes before it makes the next.
func (p *publication) stage(files []File) error {
	files = slices.Clone(files)
	slices.SortStableFunc(files, func(a, b File) int { return rank(a) - rank(b) })
	p.mustBeDistinct(files)
	if err := p.root.RemoveAll(stageDir); err != nil {
		return fmt.Errorf("clear the stage: %w", err)
	}
	if err := p.root.Mkdir(stageDir, 0o755); err != nil {
		return fmt.Errorf("make the stage: %w", err)
	}
	room, err := p.root.OpenRoot(stageDir)
	if err != nil {
		return fmt.Errorf("open the stage: %w", err)
	}
	defer room.Close()
	p.dirs = dirs{root: p.root}
	defer p.dirs.close()
	p.made = make([]made, len(files))
	err = each(len(files), p.opts.Workers, func(i int) error { return p.makeOne(i, files[i], room) })
	if err != nil {
		return err
	}
	for _, m := range p.made {
		if m.state == barred {
			p.clashes = append(p.clashes, m.Path)
		}
	}
	if len(p.clashes) > 0 {
		slices.Sort(p.clashes)
		return &Clash{Dir: p.dir, Addrs: p.clashes}
	}
	return nil
}

// rank puts assets before the pages that link them.
func rank(f File) int {
	if f.Asset {
		return 0
	}
	return 1
}

func (p *publication) mustBeDistinct(files []File) {
	seen := make(map[string]bool, len(files))
	for _, f := range files {
		if seen[f.Addr] || !usable(f.Addr) {
			panic("output: an address that cannot be: " + f.Addr)
		}
		seen[f.Addr] = true
	}
}

// makeOne makes a file and puts it into room where the disk has not these bytes.
func (p *publication) makeOne(i int, f File, room *os.Root) error {
	m := &p.made[i]
	there, otherwise, err := p.look(f.Addr)
	if err != nil {
		return fmt.Errorf("look at %s: %w", f.Addr, err)
	}
	s := &sink{addr: f.Addr, room: room, name: strconv.Itoa(i), sum: sha256.New(), there: there}
	defer s.close()
	if err := f.Make(s); err != nil {
		return err
	}
	if m.state, err = s.finish(); err != nil {
		return err
	}
	if m.state == staged {
		m.state = otherwise
	}
	m.entry = entry{Path: f.Addr, Size: s.size, Asset: f.Asset}
	s.sum.Sum(m.SHA256[:0])
	return nil
}

func stageName(i int) string { return stageDir + "/" + strconv.Itoa(i) }

// look opens the file that stands at an address, nil where there is none, and
// says what is to be done with bytes that are not the same.
func (p *publication) look(addr string) (there *os.File, otherwise state, err error) {
	dir, err := p.dirs.open(path.Dir(addr))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, staged, nil
	}
	if errors.Is(err, errNoFolder) {
		return nil, barred, nil // nothing is replaced by a folder, adopted or not
	}
	if err != nil {
		return nil, 0, err
	}
	name := path.Base(addr)
	info, err := dir.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, staged, nil
	case err != nil:
		return nil, 0, err
	case info.IsDir():
		return nil, barred, nil // nor is a folder replaced
	case info.Mode().IsRegular():
		if there, err = dir.Open(name); err != nil {
			return nil, 0, err
		}
	}
	if _, ok := p.ours[addr]; ok || p.opts.Adopt {
		return there, staged, nil
	}
	return there, barred, nil
}

// each calls do for 0 to n−1 from several goroutines, all of them whatever
// fails, and returns the error of the lowest.
func each(n, workers int, do func(int) error) error {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	errs := make([]error, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(workers, n) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				errs[i] = do(i)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
