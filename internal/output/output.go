// Package output publishes: bytes → a folder that any web host can serve.
// Every file that a visitor can get is whole at any instant.
package output

// File is one address and how to make what stands there.
type File struct {
	Addr  string                 // slash-separated, relative: "muc-tieu/index.html"
	Asset bool                   // fingerprinted: published first, kept one generation longer
	Bytes func() ([]byte, error) // called once, from any goroutine
}

// Options of Publish.
type Options struct {
	Adopt   bool     // foreign files at our addresses become ours
	Protect []string // folders that the output must not be, contain or lie in (absolute)
	Workers int      // 0: as many as there are processors

	// BeforeRename, when set, is called before each rename, removal and the
	// writing of the manifest, with what it is about; an error stops there, as a
	// crash would. For tests.
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
// File.Bytes is returned as it is, with nothing published.
func Publish(dir string, files []File, opts Options) (Result, error) { return Result{}, nil }

// Discard makes every file and throws it away: what check does.
func Discard(files []File, workers int) (Result, error) { return Result{}, nil }

// Clash says that foreign files stand at addresses that we would write.
type Clash struct {
	Dir   string
	Addrs []string
}

func (e *Clash) Error() string { return "foreign files in " + e.Dir }

// Locked says that another build writes here.
type Locked struct{ Dir string }

func (e *Locked) Error() string { return "another build is writing to " + e.Dir }

// Refused says that the folder is no place for an output.
type Refused struct{ Dir, Protected string }

func (e *Refused) Error() string { return e.Dir + " would overwrite " + e.Protected }
