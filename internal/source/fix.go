package source

import (
	"io/fs"
	"slices"
	"unicode/utf8"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
)

// Fixed is a file that Fix mended.
type Fixed struct {
	File     string
	Old, New []byte
	Mended   []Mended
}

// Mended is what was mended in a file, and in how many places.
type Mended struct {
	What diag.Words // a code, or words for what is no fault
	N    int
}

var (
	lineBlanks = diag.Words{Vi: "dấu cách cuối dòng", En: "spaces at the end of a line"}
	lineEnds   = diag.Words{Vi: "xuống dòng kiểu Windows (CRLF)", En: "line ends of Windows (CRLF)"}
)

// maxRounds bounds how often the files are read: a fault may hide the next one,
// a tab a curly quote and that a name, but not for long.
const maxRounds = 20

// Fix mends what can be mended in one way alone, in memory: the files that
// changed, by name, and the site as it is with them. No number is ever touched,
// nor a file that is not UTF-8; comments and order stay as they are.
func Fix(fsys fs.FS) ([]Fixed, fs.FS) {
	f := &fixer{overlay: overlay{fsys, map[string][]byte{}}, of: map[string]*Fixed{}}
	l := newLoader(f.overlay, &diag.Log{})
	changed := l.list().all()
	for range maxRounds {
		for _, name := range changed {
			f.tidy(name)
		}
		log := &diag.Log{}
		Load(f.overlay, log)
		if changed = f.round(log.Sorted()); len(changed) == 0 {
			break
		}
	}
	var out []Fixed
	for _, name := range f.names {
		x := f.of[name]
		x.New = f.overlay.files[name]
		out = append(out, *x)
	}
	slices.SortFunc(out, func(a, b Fixed) int { return diag.Pos{File: a.File}.Compare(diag.Pos{File: b.File}) })
	return out, f.overlay
}

type fixer struct {
	overlay
	of    map[string]*Fixed
	names []string
}

// tidy mends the ends of a file's lines.
func (f *fixer) tidy(name string) {
	b, ok := f.read(name)
	if !ok {
		return
	}
	edits, did := tidy(name, string(b))
	if len(edits) == 0 {
		return
	}
	f.apply(name, b, edits)
	f.count(name, lineBlanks, did.blanks)
	if did.crlf {
		f.count(name, lineEnds, 1)
	}
}

// read is a file's text, where it may be mended at all.
func (f *fixer) read(name string) ([]byte, bool) {
	b, err := (&loader{fsys: f.overlay}).readFile(name)
	return b, err == nil && len(b) <= maxFileSize && utf8.Valid(b)
}

// round applies the edits of what was found and returns the files that it
// changed. Edits of two faults in one place wait for the next round.
func (f *fixer) round(list []diag.Diagnostic) (changed []string) {
	for len(list) > 0 {
		name, n := list[0].Pos.File, 1
		for n < len(list) && list[n].Pos.File == name {
			n++
		}
		if f.mend(name, list[:n]) {
			changed = append(changed, name)
		}
		list = list[n:]
	}
	return changed
}

// mend applies the edits of what was found in one file.
func (f *fixer) mend(name string, list []diag.Diagnostic) bool {
	var edits []edit.Edit
	var codes []diag.Code
	for _, d := range list {
		if len(d.Fix) > 0 && !slices.ContainsFunc(d.Fix, func(e edit.Edit) bool { return meets(e, edits) }) {
			edits = append(edits, d.Fix...)
			codes = append(codes, d.Code)
		}
	}
	if len(edits) == 0 {
		return false
	}
	b, ok := f.read(name)
	if !ok {
		return false
	}
	f.apply(name, b, edits)
	for _, c := range codes {
		f.count(name, diag.Words{Vi: string(c), En: string(c)}, 1)
	}
	return true
}

// meets reports whether an edit touches a place that another one changes.
func meets(e edit.Edit, edits []edit.Edit) bool {
	return slices.ContainsFunc(edits, func(x edit.Edit) bool { return e.Start <= x.End && x.Start <= e.End })
}

func (f *fixer) apply(name string, b []byte, edits []edit.Edit) {
	if f.of[name] == nil {
		f.of[name] = &Fixed{File: name, Old: b}
		f.names = append(f.names, name)
	}
	f.overlay.files[name] = edit.Apply(b, edits)
}

func (f *fixer) count(name string, what diag.Words, n int) {
	if n == 0 {
		return
	}
	x := f.of[name]
	i := slices.IndexFunc(x.Mended, func(m Mended) bool { return m.What == what })
	if i < 0 {
		i = len(x.Mended)
		x.Mended = append(x.Mended, Mended{What: what})
	}
	x.Mended[i].N += n
}
