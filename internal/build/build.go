// Package build is the way through: from a site's files to a published folder.
// Run reads from top to bottom; each step's package comment says the rest.
package build

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sync"

	"tiendo/internal/cache"
	"tiendo/internal/check"
	"tiendo/internal/diag"
	"tiendo/internal/output"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/render"
	"tiendo/internal/site"
	"tiendo/internal/source"
	"tiendo/internal/theme"
)

// Options of Run.
type Options struct {
	Site   fs.FS // the site's folder
	Themes fs.FS // the themes in the binary; has the folder "default"

	AsOf   record.Date // "today"; zero: the newest date on record
	Clock  record.Date // the machine's date, which refuses what lies after it; zero refuses nothing
	Drafts bool        // drafts are published too
	Strict bool        // a warning stops publishing too

	Store  *cache.Store   // keeps pictures from run to run; nil for none
	Out    string         // where to publish; "" makes everything and throws it away
	Output output.Options // how to publish

	// For those who wait; nil for none.
	Begins func(Step)         // a step begins
	Made   func(done, of int) // a file came out; called from many goroutines
}

// Result is what a run found and did.
type Result struct {
	Site        *record.Site
	AsOf        record.Date       // "today" of the run
	Diagnostics []diag.Diagnostic // sorted
	Errors      int
	Warnings    int
	Shut        bool // what was found stops publishing
	Pages       int  // addresses of the site
	Output      output.Result
}

// Run takes a site through every step. Errors in the files are in the result
// and shut the gate before publishing, but every step still looks; an error is
// the machine's, or one of package output.
func Run(o Options) (*Result, error) {
	o.begin(Reading)
	r, err := read(o)
	if err != nil {
		return nil, err
	}
	o.begin(Measuring)
	asOf, clock := today(r.rec, o)
	_, plan := r.plan(asOf, clock)

	res := &Result{Site: r.rec.Site, AsOf: asOf, Pages: len(plan.Pages())}
	res.count(r.log, o.Strict)
	shut := res.Shut
	o.begin(Making)
	files := o.counted(outputs(o.Site, r.look, plan, render.New(r.look, o.Store), r.faults()))
	if o.Out == "" || shut {
		res.Output, err = output.Discard(files, o.Output.Workers)
	} else {
		o.Output.About = map[string]string{"as_of": asOf.String()}
		res.Output, err = output.Publish(o.Out, files, o.Output)
	}
	if shut || errors.Is(err, errReported) { // a page that fails after errors fails of them
		res.count(r.log, o.Strict)
		err = nil
	}
	return res, err
}

// sources are a site's files, read.
type sources struct {
	o    Options
	log  *diag.Log
	rec  *record.Record
	look *theme.Theme
}

func read(o Options) (*sources, error) {
	builtin, err := fs.Sub(o.Themes, "default")
	if err != nil {
		return nil, fmt.Errorf("read the built-in theme: %w", err)
	}
	log := &diag.Log{}
	rec := source.Load(o.Site, log)
	return &sources{o, log, rec, theme.Load(o.Site, builtin, rec.Site.Theme, render.Funcs(), log)}, nil
}

// plan measures and checks what was read, and settles every address.
func (r *sources) plan(asOf, clock record.Date) (*progress.Book, *site.Site) {
	book := progress.Compute(r.rec, asOf)
	plan := r.settle(book, nil)
	r.check(book, plan, clock)
	return book, plan
}

func (r *sources) settle(book *progress.Book, before *site.Site) *site.Site {
	return site.Settle(site.Inputs{
		Record: r.rec, Book: book, Words: r.look.Words, Assets: assets(r.look, r.rec.Site.Lang()), Drafts: r.o.Drafts, Before: before,
	}, r.log)
}

// check looks at all that one page would not show.
func (r *sources) check(book *progress.Book, plan *site.Site, clock record.Date) {
	var rules sync.WaitGroup
	rules.Go(func() { check.Run(r.rec, book, clock, r.log) })
	plan.Check(r.log)
	rules.Wait()
}

func (r *sources) faults() *faults {
	return &faults{r.o.Site, path.Join("themes", r.rec.Site.Theme), r.log}
}

// count takes over what the log holds.
func (r *Result) count(log *diag.Log, strict bool) {
	r.Diagnostics = log.Sorted()
	r.Errors, r.Warnings = 0, 0
	for _, d := range r.Diagnostics {
		if d.Severity() == diag.Error {
			r.Errors++
		} else {
			r.Warnings++
		}
	}
	r.Shut = r.Errors > 0 || strict && r.Warnings > 0
}
