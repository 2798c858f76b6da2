package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
	"tiendo/internal/record"
)

// Wanted is a figure to be put on record: its number or its absence, and what
// is said with it.
type Wanted struct {
	record.Figure // Goal, number, Absent, Reason, Note; its Pos is where it was read
	Area          *record.Area
	Period        record.Period
	Status        record.Status
	Stated        bool          // Status is given; else the report's holds, or final
	Source        record.Source // of a report that is new
}

// Written is a file as it is with the wanted figures; Old is nil where it is new.
type Written struct {
	File     string
	Old, New []byte
}

// Diff shows what changes, as a unified diff.
func (w *Written) Diff() []byte { return edit.Diff(w.File, w.Old, w.New) }

// Write puts figures into the files of a site, in memory, as an editor would:
// where a report stands, its number is changed or its line added, and all else
// stays as it is, comments and order included; reports that are new are added
// where those of their period stand, or in a new file. Each file is read again
// and compared with what was wanted: what cannot be written so is returned as
// stuck, and is for a person to type.
func Write(fsys fs.FS, rec *record.Record, wanted []*Wanted) (files []Written, stuck []*Wanted, err error) {
	w := &writer{fsys: fsys, rec: rec, order: map[string]int{}, of: map[string][]*Wanted{}}
	for _, p := range rec.Plans {
		for _, g := range p.Goals {
			w.order[g.ID] = len(w.order)
		}
	}
	w.share(wanted)
	for _, name := range w.names {
		f, bad, err := w.file(name)
		if err != nil {
			return nil, nil, err
		}
		stuck = append(stuck, bad...)
		if f != nil {
			files = append(files, *f)
		}
	}
	return files, stuck, nil
}

type writer struct {
	fsys  fs.FS
	rec   *record.Record
	order map[string]int // of goals

	names []string // of the files that change, sorted
	of    map[string][]*Wanted
}

// share gives each figure the file that it belongs in, in the order of areas,
// periods and goals.
func (w *writer) share(wanted []*Wanted) {
	wanted = slices.Clone(wanted)
	slices.SortStableFunc(wanted, func(a, b *Wanted) int {
		return cmp.Or(cmp.Compare(a.Area.Order, b.Area.Order), cmp.Compare(a.Period.Instant(), b.Period.Instant()),
			cmp.Compare(w.order[a.Goal.ID], w.order[b.Goal.ID]))
	})
	home := map[record.Period]string{}
	for _, x := range wanted {
		name := ""
		if rep := w.report(x); rep != nil {
			name = rep.Pos.File
		} else if name = home[x.Period]; name == "" {
			name = w.home(x.Period)
			home[x.Period] = name
		}
		if w.of[name] == nil {
			w.names = append(w.names, name)
		}
		w.of[name] = append(w.of[name], x)
	}
	slices.Sort(w.names)
}

// report is the report on record that a figure belongs in; nil where it is new.
func (w *writer) report(x *Wanted) *record.Report {
	i, _ := slices.BinarySearchFunc(w.rec.Reports, x, func(r *record.Report, x *Wanted) int {
		return cmp.Or(cmp.Compare(r.Area.Order, x.Area.Order), cmp.Compare(r.Period.Instant(), x.Period.Instant()))
	})
	for ; i < len(w.rec.Reports); i++ {
		r := w.rec.Reports[i]
		if r.Area != x.Area || r.Period.Instant() != x.Period.Instant() {
			return nil
		}
		if r.Period == x.Period {
			return r
		}
	}
	return nil
}

// home is where new reports of a period belong: in the file that is called
// after it, else where most of its reports stand together.
func (w *writer) home(p record.Period) string {
	own := figuresDir + p.String() + ".yaml"
	n := map[string]int{}
	best := ""
	for _, r := range w.rec.Reports {
		if r.Period != p {
			continue
		}
		name := r.Pos.File
		if n[name]++; n[name] > 1 && (best == "" || n[name] > n[best] || n[name] == n[best] && name < best) {
			best = name
		}
		if path.Base(name) == path.Base(own) {
			return name
		}
	}
	return cmp.Or(best, own)
}

// file is one file as it is with its figures. If not all of them can be
// written, those that cannot are returned alone.
func (w *writer) file(name string) (*Written, []*Wanted, error) {
	old, err := fs.ReadFile(w.fsys, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("read %s: %w", name, err)
	}
	text, bom := strings.CutPrefix(string(old), "\ufeff")
	r := &rewriter{file: &file{name: name, text: text}, writer: w}
	added := r.all(w.of[name])
	if len(r.stuck) > 0 {
		return nil, r.stuck, nil
	}
	now := string(edit.Apply([]byte(text), r.edits)) + added
	if bom {
		now = "\ufeff" + now
	}
	if bad := w.wrong(name, now); len(bad) > 0 {
		return nil, bad, nil
	}
	return &Written{File: name, Old: old, New: []byte(now)}, nil, nil
}

// wrong reads a file as it would be, and returns the figures that would not be
// as wanted; all of them, where any other figure would have changed.
func (w *writer) wrong(name, text string) (bad []*Wanted) {
	before, after := w.shown(w.rec.Reports, name), w.read(name, text)
	for _, x := range w.of[name] {
		at := place{x.Area.ID, x.Period, x.Goal.ID}
		f := after[at]
		if f == nil || !x.is(f) {
			bad = append(bad, x)
		}
		delete(before, at)
		delete(after, at)
	}
	for at, f := range before {
		if g := after[at]; g == nil || figureText(f, f.Status.String()) != figureText(g, g.Status.String()) || f.Confirm != g.Confirm {
			return w.of[name]
		}
	}
	if len(after) != len(before) {
		return w.of[name]
	}
	return bad
}

// is reports whether a figure is as wanted.
func (x *Wanted) is(f *record.Figure) bool {
	same := *f
	same.Note = nil
	want := x.Figure
	want.Note = nil
	return figureText(&same, "") == figureText(&want, "") &&
		(len(x.Note) == 0 || textText(x.Note) == textText(f.Note)) &&
		(!x.Stated || x.Status == f.Status)
}

// place is where a figure belongs.
type place struct {
	area   string
	period record.Period
	goal   string
}

func (w *writer) shown(reports []*record.Report, name string) map[place]*record.Figure {
	out := map[place]*record.Figure{}
	for _, r := range reports {
		if r.Pos.File == name {
			for _, f := range r.Figures {
				out[place{r.Area.ID, r.Period, f.Goal.ID}] = f
			}
		}
	}
	return out
}

// read reads a text as a file of figures; nil where it has an error.
func (w *writer) read(name, text string) map[place]*record.Figure {
	log := &diag.Log{}
	l := newLoader(overlay{w.fsys, map[string][]byte{name: []byte(text)}}, log)
	l.rec = &record.Record{Site: w.rec.Site, Plans: w.rec.Plans, Areas: w.rec.Areas, Incomplete: record.Incomplete{Of: map[string]bool{}}}
	for _, a := range w.rec.Areas {
		l.areas[a.ID] = a
	}
	for _, p := range w.rec.Plans {
		for _, g := range p.Goals {
			l.goals[g.ID] = placedGoal{g, w.order[g.ID]}
		}
	}
	for _, f := range w.rec.Files {
		l.files[f.Path] = f.Size
	}
	found := newReader(l).readFigures(name)
	if errs, _ := log.Counts(); errs > 0 {
		return nil
	}
	return w.shown(found.reports, name)
}
