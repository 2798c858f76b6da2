package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
)

// place moves what is staged to where visitors find it. What takes room, the
// folders and the manifest too, is made before the first of them is moved.
func (p *publication) place() (Result, error) {
	next := p.manifest()
	gone := p.gone(next)
	res := p.result(gone)
	data := next.encode()
	if was, err := p.readRegular(manifestName); res.Written+res.Removed == 0 && err == nil && bytes.Equal(was, data) {
		return res, p.finish(next)
	}
	if err := p.prepare(next, data); err != nil {
		return Result{}, err
	}
	for i, m := range p.made {
		if m.state != staged {
			continue
		}
		if err := p.rename(stageName(i), m.Path); err != nil {
			return Result{}, err
		}
	}
	for _, addr := range gone {
		if err := p.remove(addr); err != nil {
			return Result{}, err
		}
	}
	if err := p.rename(stagedManifest, manifestName); err != nil {
		return Result{}, err
	}
	return res, p.finish(next)
}

// finish closes the journal, now that the manifest knows as much.
func (p *publication) finish(next *manifest) error {
	p.prune(next)
	if _, err := p.root.Lstat(journalName); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return p.remove(journalName)
}

// manifest is the next one. Assets that no page links any more stay until the
// set of assets changes again, for pages that a cache still holds.
func (p *publication) manifest() *manifest {
	next := &manifest{Format: manifestFormat, About: p.opts.About, Files: make([]entry, 0, len(p.made)), Kept: p.old.Kept}
	assets := map[string]bool{}
	for _, m := range p.made {
		next.Files = append(next.Files, m.entry)
		if m.Asset {
			assets[m.Path] = true
		}
	}
	before, dropped := 0, []entry{}
	for _, e := range p.old.Files {
		if e.Asset {
			before++
			if !assets[e.Path] {
				dropped = append(dropped, e)
			}
		}
	}
	if before > 0 && (len(dropped) > 0 || before != len(assets)) {
		next.Kept = dropped
	}
	next.Kept = slices.DeleteFunc(slices.Clone(next.Kept), func(e entry) bool { return assets[e.Path] || !usable(e.Path) })
	sorted(next.Files)
	sorted(next.Kept)
	return next
}

// gone lists the files that are ours, are there and are not published any more.
func (p *publication) gone(next *manifest) []string {
	stays := next.names()
	var out []string
	for _, addr := range slices.Sorted(maps.Keys(p.ours)) {
		if stays[addr] {
			continue
		}
		if info, err := p.root.Lstat(addr); err == nil && !info.IsDir() {
			out = append(out, addr)
		}
	}
	return out
}

func (m *manifest) names() map[string]bool {
	names := make(map[string]bool, len(m.Files)+len(m.Kept))
	for _, list := range [][]entry{m.Files, m.Kept} {
		for _, e := range list {
			names[e.Path] = true
		}
	}
	return names
}

func (p *publication) result(gone []string) Result {
	res := Result{Removed: len(gone)}
	for _, m := range p.made {
		res.Bytes += m.Size
		if m.state == staged {
			res.Written++
		} else {
			res.Unchanged++
		}
	}
	return res
}

const (
	stagedManifest = stageDir + "/manifest"
	stagedJournal  = stageDir + "/journal"
)

// prepare stages the manifest, writes the journal and then makes the folders:
// from the journal on the output may be between two states.
func (p *publication) prepare(next *manifest, data []byte) error {
	if err := p.write(stagedManifest, data); err != nil {
		return fmt.Errorf("write %s: %w", manifestName, err)
	}
	ours := maps.Clone(p.ours)
	for _, e := range next.Files {
		ours[e.Path] = e
	}
	journal := &manifest{Format: manifestFormat, Files: sorted(slices.Collect(maps.Values(ours)))}
	if err := p.write(stagedJournal, journal.encode()); err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	if err := p.rename(stagedJournal, journalName); err != nil {
		return err
	}
	made := map[string]bool{".": true}
	for _, m := range p.made {
		dir := path.Dir(m.Path)
		if m.state != staged || made[dir] {
			continue
		}
		made[dir] = true
		if err := p.root.MkdirAll(dir, 0o755); err != nil {
			return fmt.Errorf("make the folder %s: %w", dir, err)
		}
	}
	return nil
}

// write writes a file and has the disk hold it.
func (p *publication) write(name string, data []byte) error {
	f, err := p.root.Create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

func (p *publication) rename(from, to string) error {
	if err := p.before("write " + to); err != nil {
		return err
	}
	if err := p.root.Rename(from, to); err != nil {
		return fmt.Errorf("put %s in its place: %w", to, err)
	}
	return nil
}

func (p *publication) remove(addr string) error {
	if err := p.before("remove " + addr); err != nil {
		return err
	}
	if err := p.root.Remove(addr); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove %s: %w", addr, err)
	}
	return nil
}

func (p *publication) before(what string) error {
	if p.opts.BeforeRename != nil {
		if err := p.opts.BeforeRename(what); err != nil {
			return &stopped{err}
		}
	}
	return nil
}

// prune takes away the folders of ours that nothing stands in any more.
func (p *publication) prune(next *manifest) {
	stays := next.names()
	for _, addr := range slices.Sorted(maps.Keys(p.ours)) {
		if stays[addr] {
			continue
		}
		for dir := path.Dir(addr); dir != "."; dir = path.Dir(dir) {
			if info, err := p.root.Lstat(dir); err != nil || !info.IsDir() || p.root.Remove(dir) != nil {
				break // not empty: something of ours or of others is in it
			}
		}
	}
}

// tidy takes the stage away; what cannot be removed now, the next build clears.
func (p *publication) tidy() { p.root.RemoveAll(stageDir) }
