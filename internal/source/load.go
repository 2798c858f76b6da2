package source

import (
	"io/fs"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// Load reads a site. What is broken is reported, left out and marked
// incomplete; the record is always usable, its Site never nil.
func Load(fsys fs.FS, log *diag.Log) *record.Record { return NewLoader(fsys).Load(log) }

// loadBase reads what the rest refers to, in this order: languages and tiers,
// areas, goals.
func (l *loader) loadBase(p paths) {
	l.loadSite(p.site)
	l.loadAreas(p.areas)
	l.loadChanges(p.changes)
	l.loadPlans(p.plans)
	l.loadImports(p.imports)
	l.rec.Index()
}

// loader is what one reading knows. From readAll on, when many goroutines read
// files, everything but the indexes is read-only; these lock.
type loader struct {
	fsys fs.FS
	log  *diag.Log
	rec  *record.Record

	areas map[string]*record.Area
	goals map[string]placedGoal
	files map[string]int64 // what stands under content/ for publishing, with its size

	areaIndex, goalIndex func() *index // made when a hint first needs one
	codes                func() map[string][]record.Bearer

	// Ids that exist but whose text is broken: what refers to them is left out
	// without a word. Where ids may be lost altogether, all unknown ones are.
	brokenAreas, brokenGoals map[string]bool
	lostAreas, lostGoals     bool
	lostTiers                bool
}

// placedGoal is a goal with its place in the order of the plans.
type placedGoal struct {
	*record.Goal
	order int
}

func newLoader(fsys fs.FS, log *diag.Log) *loader {
	l := &loader{
		fsys: fsys, log: log,
		rec: &record.Record{
			Site:       &record.Site{Languages: []string{"vi"}, Theme: "default", Thresholds: record.DefaultThresholds(), Checks: record.DefaultChecks()},
			Incomplete: record.Incomplete{Of: map[string]bool{}},
		},
		areas: map[string]*record.Area{}, goals: map[string]placedGoal{}, files: map[string]int64{},
		brokenAreas: map[string]bool{}, brokenGoals: map[string]bool{},
	}
	l.areaIndex = sync.OnceValue(func() *index { return newIndex(areaNames(l.rec.Areas)) })
	l.findCodes()
	l.goalIndex = sync.OnceValue(func() *index { return newIndex(goalNames(l.rec.Plans, l.lang())) })
	return l
}

// lang is the site's first language.
func (l *loader) lang() string { return l.rec.Site.Lang() }

// found is what one file holds.
type found struct {
	reports  []*record.Report
	articles []*record.Article
	pages    []*record.Page

	broken     []string // areas of broken reports
	lost       bool     // a report whose area could not be read
	brokenText bool     // an article or a page was left out

	said []diag.Diagnostic
	kept bool // broken now: this is what stood there before
}

// empty reports whether nothing stands there.
func (f *found) empty() bool { return len(f.reports)+len(f.articles)+len(f.pages) == 0 }

// batch is how many files one goroutine reads at a time: neighbours, which lie
// in the same folder.
const batch = 16

// readAll reads files on all processors; the results stand in the files' order.
func (l *loader) readAll(paths []string) []found {
	out := make([]found, len(paths))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(paths)) {
		wg.Go(func() {
			own := *l // with a log of its own for each file
			r := newReader(&own)
			for to := int(next.Add(batch)); to-batch < len(paths); to = int(next.Add(batch)) {
				for i := to - batch; i < min(to, len(paths)); i++ {
					out[i] = r.read(paths[i])
				}
			}
		})
	}
	wg.Wait()
	return out
}

// read reads one file by the folder in which it stands.
func (r *reader) read(path string) (out found) {
	r.log = &diag.Log{}
	switch {
	case strings.HasPrefix(path, figuresDir):
		out = r.readFigures(path)
	case strings.HasPrefix(path, newsDir):
		out = r.readArticle(path)
	default:
		out = r.readPage(path)
	}
	out.said = r.log.Sorted()
	return out
}

// translations refuses a translation whose original is not there.
func translations(rec *record.Record, log *diag.Log) {
	if rec.Incomplete.Content || len(rec.Site.Languages) == 1 {
		return
	}
	first := rec.Site.Lang()
	have := map[string]bool{} // originals
	for _, a := range rec.Articles {
		if a.Lang == first {
			have[newsDir+a.Slug] = true
		}
	}
	for _, p := range rec.Pages {
		if p.Lang == first {
			have[pagesDir+p.Slug] = true
		}
	}
	alone := func(dir, slug, lang string, pos diag.Pos) {
		if lang != first && !have[dir+slug] {
			log.At(diag.Pos{File: pos.File}, diag.OrphanTranslation, locale.Args{"file": dir + slug + ".md"})
		}
	}
	for _, a := range rec.Articles {
		alone(newsDir, a.Slug, a.Lang, a.Pos)
	}
	for _, p := range rec.Pages {
		alone(pagesDir, p.Slug, p.Lang, p.Pos)
	}
}
