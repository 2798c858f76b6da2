// Package output publishes: bytes → a folder that any web host can serve.
// Every file that a visitor can get is whole at any instant.
//
// A file is ours when the manifest (tiendo.json) or the journal of a build that
// was killed names it, or when it has the very bytes that we would write.
// Anything else is foreign: it is never touched, and where it stands in the way
// nothing is published.
//
// What is made is compared with what stands on the disk, byte by byte: neither
// a time nor a size nor the manifest's own hash is taken for the file itself.
// What differs is written into a folder of its own inside the output, on the
// same disk, and renamed into place when everything came out. A build that
// dies before its first rename has changed nothing; one that dies later has
// left its journal, from which the next build knows what is ours. The journal
// and the manifest are synced to the disk, pages are not: after a power cut the
// comparison finds what was lost.
package output

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// File is one address and how to make what stands there.
type File struct {
	Addr  string                 // slash-separated, relative: "muc-tieu/index.html"
	Asset bool                   // fingerprinted: published first, kept one generation longer
	Bytes func() ([]byte, error) // called once, from any goroutine

	// Write, where set, stands in place of Bytes: it writes the file in pieces,
	// none of which is kept. A large file is never in memory as a whole.
	Write func(io.Writer) error
}

// Make makes the file.
func (f *File) Make(w io.Writer) error {
	if f.Write != nil {
		return f.Write(w)
	}
	b, err := f.Bytes()
	if err == nil {
		_, err = w.Write(b)
	}
	return err
}

// Options of Publish.
type Options struct {
	Adopt   bool              // foreign files at our addresses become ours
	Protect []string          // folders that the output must not be, contain or lie in
	Workers int               // 0: as many as there are processors
	About   map[string]string // what the manifest says of the build

	// BeforeRename, when set, is called before the journal is written and before
	// each rename and removal, the manifest's too, with what it is about; an error
	// stops there, as a crash would. For tests.
	BeforeRename func(what string) error
}

// Result says what Publish did.
type Result struct {
	Written, Unchanged, Removed int
	Bytes                       int64 // of all files
}

// Publish makes every file and, only when all came out, renames into place what
// changed: assets first, pages next, then removals, the manifest last.
//
// Errors that a user can mend are *Clash, *Locked and *Refused; an error of
// File.Bytes is returned as it is, that of the first file, with nothing
// published. Every file is made even then.
func Publish(dir string, files []File, opts Options) (res Result, err error) {
	if err := refuse(dir, opts.Protect); err != nil {
		return res, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return res, fmt.Errorf("make the output: %w", err)
	}
	lock, err := takeLock(dir)
	if err != nil {
		return res, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		lock.release()
		return res, fmt.Errorf("open the output: %w", err)
	}
	p := &publication{dir: dir, root: root, opts: opts}
	defer func() {
		if !errors.As(err, new(*stopped)) {
			p.tidy()
			lock.release()
		}
		lock.drop()
		root.Close()
	}()
	if err := p.recall(); err != nil {
		return res, err
	}
	if err := p.stage(files); err != nil {
		return res, err
	}
	return p.place()
}

// Discard makes every file and throws it away: what check does.
func Discard(files []File, workers int) (res Result, err error) {
	sizes := make([]size, len(files))
	err = each(len(files), workers, func(i int) error { return files[i].Make(&sizes[i]) })
	for _, n := range sizes {
		res.Bytes += int64(n)
	}
	return res, err
}

// size counts what is written to it.
type size int64

func (n *size) Write(b []byte) (int, error) {
	*n += size(len(b))
	return len(b), nil
}

// Clash says that foreign files stand at addresses that we would write.
type Clash struct {
	Dir   string
	Addrs []string // sorted
}

func (e *Clash) Error() string {
	return fmt.Sprintf("%s holds files that tiendo did not write: %s", e.Dir, e.Few())
}

// Few names the addresses, the first of them where they are many.
func (e *Clash) Few() string {
	const few = 5
	if len(e.Addrs) <= few {
		return strings.Join(e.Addrs, ", ")
	}
	return fmt.Sprintf("%s, … (%d)", strings.Join(e.Addrs[:few], ", "), len(e.Addrs))
}

// Locked says that another build writes here.
type Locked struct{ Dir string }

func (e *Locked) Error() string { return "another build is writing to " + e.Dir }

// Refused says that the folder is no place for an output.
type Refused struct{ Dir, Protected string }

func (e *Refused) Error() string { return e.Dir + " would overwrite " + e.Protected }

// stopped is what BeforeRename answered.
type stopped struct{ err error }

func (e *stopped) Error() string { return e.err.Error() }
func (e *stopped) Unwrap() error { return e.err }
