package yardstick_test

import (
	"flag"
	"io"
	"io/fs"
	"testing"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/render"
	"tiendo/internal/site"
	"tiendo/internal/source"
	"tiendo/internal/theme"
	"tiendo/internal/yardstick"
	"tiendo/themes"
)

// The benchmarks time each step of the way at each load; L, which takes
// minutes to lay out, only when asked for:
//
//	go test ./internal/yardstick -run '^$' -bench Load -size L

// asOf is after the last period of every load.
var asOf = record.Date{Year: 2024, Month: 12, Day: 31}

// each runs a benchmark at every load that is asked for, with its folder.
func each(b *testing.B, bench func(b *testing.B, fsys fs.FS)) {
	asked := flag.Lookup("size").Value.String()
	for _, s := range yardstick.Sizes {
		b.Run(s.Name, func(b *testing.B) {
			if s.Communes == yardstick.L.Communes && asked != s.Name {
				b.Skip("asked for by -size " + s.Name)
			}
			dir := b.TempDir()
			if err := s.Write(dir); err != nil {
				b.Fatal(err)
			}
			root, err := source.Dir(dir)
			if err != nil {
				b.Fatal(err)
			}
			defer root.Close()
			bench(b, root)
		})
	}
}

// load reads a site that has to be clean.
func load(b *testing.B, fsys fs.FS) *record.Record {
	b.Helper()
	var log diag.Log
	rec := source.Load(fsys, &log)
	if errors, _ := log.Counts(); errors > 0 {
		b.Fatal(log.Sorted()[0].Pos, log.Sorted()[0].Message("en"))
	}
	return rec
}

func look(b *testing.B, fsys fs.FS) *theme.Theme {
	b.Helper()
	builtin, err := fs.Sub(themes.FS, "default")
	if err != nil {
		b.Fatal(err)
	}
	return theme.Load(fsys, builtin, "default", render.Funcs(), &diag.Log{})
}

func inputs(b *testing.B, fsys fs.FS) site.Inputs {
	rec := load(b, fsys)
	return site.Inputs{Record: rec, Book: progress.Compute(rec, asOf), Words: look(b, fsys).Words}
}

func BenchmarkLoad(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		for b.Loop() {
			load(b, fsys)
		}
	})
}

func BenchmarkMeasure(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		rec := load(b, fsys)
		for b.Loop() {
			book := progress.Compute(rec, asOf)
			for _, p := range rec.Plans {
				for _, g := range p.Goals {
					for _, a := range rec.Areas {
						book.Current(g, a)
					}
				}
			}
		}
	})
}

func BenchmarkPlan(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		in := inputs(b, fsys)
		for b.Loop() {
			site.New(in, &diag.Log{})
		}
	})
}

func BenchmarkRender(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		plan := site.New(inputs(b, fsys), &diag.Log{})
		pages := render.New(look(b, fsys), nil)
		for b.Loop() {
			for i := range plan.Pages() {
				p := &plan.Pages()[i]
				if p.Content == nil {
					continue
				}
				if err := pages.Page(io.Discard, p); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

// BenchmarkCheck is the whole way into nothing; BenchmarkBuild publishes into
// a folder that was never there.
func BenchmarkCheck(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		for b.Loop() {
			run(b, build.Options{Site: fsys, Themes: themes.FS})
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	each(b, func(b *testing.B, fsys fs.FS) {
		for b.Loop() {
			b.StopTimer()
			out := b.TempDir() + "/public"
			b.StartTimer()
			run(b, build.Options{Site: fsys, Themes: themes.FS, Out: out})
		}
	})
}

func run(b *testing.B, o build.Options) {
	b.Helper()
	res, err := build.Run(o)
	if err != nil {
		b.Fatal(err)
	}
	if res.Shut {
		b.Fatal(res.Diagnostics[0].Pos, res.Diagnostics[0].Message("en"))
	}
	b.ReportMetric(float64(res.Pages), "pages")
}
