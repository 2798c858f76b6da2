package build

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/output"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/render"
	"tiendo/internal/site"
)

// Side is one of two versions of a site that are set side by side.
type Side struct {
	Record      *record.Record
	Book        *progress.Book
	Words       map[string]*locale.Catalogue // by language
	Diagnostics []diag.Diagnostic            // sorted
	Errors      int
	Warnings    int
	Made        []Made // what stands at each address, by address
}

// Made is an address with what tells one thing at it from another.
type Made struct {
	Addr  string
	Kind  string // of a page, its template's: "goal"; else "picture", "data", "file" or "asset"
	Page  bool   // a page that readers come to
	Title string // of a page, its heading
	Sum   [sha256.Size]byte
}

// Sides makes two versions as of one day, so that no verdict differs for the
// time alone: the newest date that either has on record, unless new gives one.
// Nothing is published, and no picture is painted: what one is painted from
// tells whether it changes.
func Sides(old, new Options) (was, is *Side, err error) {
	a, err := read(old)
	if err != nil {
		return nil, nil, err
	}
	b, err := read(new)
	if err != nil {
		return nil, nil, err
	}
	asOf, clock := today(b.rec, new)
	if before, _ := today(a.rec, old); new.AsOf.IsZero() && before.After(asOf) {
		asOf = before
	}
	if was, err = a.side(asOf, record.Date{}); err != nil {
		return nil, nil, err
	}
	is, err = b.side(asOf, clock)
	return was, is, err
}

func (r *sources) side(asOf, clock record.Date) (*Side, error) {
	book, plan := r.plan(asOf, clock)
	s := &Side{Record: r.rec, Book: book, Words: r.look.Words}
	for _, a := range r.look.Assets {
		s.Made = append(s.Made, Made{Addr: a.Addr, Kind: "asset"})
	}
	pages, first := plan.Pages(), len(s.Made)
	s.Made = append(s.Made, make([]Made, len(pages))...)
	renderer, faults := render.New(r.look, nil), r.faults()
	files := make([]output.File, len(pages))
	for i := range pages {
		files[i] = output.File{Addr: pages[i].Addr, Write: func(io.Writer) (err error) {
			s.Made[first+i], err = made(r.o.Site, renderer, &pages[i])
			return faults.report(err)
		}}
	}
	_, err := output.Discard(files, r.o.Output.Workers)
	slices.SortFunc(s.Made, func(a, b Made) int { return strings.Compare(a.Addr, b.Addr) })
	found := &Result{}
	found.count(r.log, false)
	s.Diagnostics, s.Errors, s.Warnings = found.Diagnostics, found.Errors, found.Warnings
	if s.Errors > 0 || errors.Is(err, errReported) { // a page that fails after errors fails of them
		err = nil
	}
	return s, err
}

// made makes one address but for its picture.
func made(fsys fs.FS, r *render.Renderer, p *site.Page) (Made, error) {
	m := Made{Addr: p.Addr, Kind: "file"}
	sum := sha256.New()
	var err error
	if p.File != "" {
		err = copyFile(sum, fsys, p.File)
	} else {
		var frame *site.Frame
		m.Kind, frame, err = r.Essence(sum, p)
		if frame != nil {
			m.Page, m.Title = m.Kind != "embed", frame.Heading
		}
	}
	sum.Sum(m.Sum[:0])
	return m, err
}

func copyFile(w io.Writer, fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}
