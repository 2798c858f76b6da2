package build

import (
	"io"
	"sync/atomic"

	"tiendo/internal/output"
)

// Step is a part of a run, for those who wait.
type Step uint8

// The steps, in order.
const (
	Reading   Step = iota // the theme and the sources are read
	Measuring             // series, rules, addresses
	Making                // every page is made and published
)

func (o Options) begin(s Step) {
	if o.Begins != nil {
		o.Begins(s)
	}
}

// counted tells of each file that came out.
func (o Options) counted(files []output.File) []output.File {
	if o.Made == nil {
		return files
	}
	var done atomic.Int64
	for i := range files {
		file := files[i]
		files[i].Bytes = nil
		files[i].Write = func(w io.Writer) error {
			err := file.Make(w)
			o.Made(int(done.Add(1)), len(files))
			return err
		}
	}
	return files
}
