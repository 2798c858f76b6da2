package site

import (
	"path"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
)

// Every chart that a page hands to a script has a file that holds it, and the
// page has the script; where the theme has none, no page speaks of one.
func TestLiveSources(t *testing.T) {
	scripts := map[string]string{chartScript: "assets/chart.0.js", chartDrawing: "assets/live.0.js", chartLibrary: "assets/echarts.0.js"}
	for _, has := range []bool{true, false} {
		in := inputs(t, city(), "2023-12-31")
		if has {
			in.Assets.Scripts = scripts
		}
		var log diag.Log
		s := New(in, &log)
		files, used := map[string]*chart.Live{}, map[string]bool{}
		for _, p := range s.Pages() {
			if p.Content == nil {
				continue
			}
			if l, ok := p.Content().(*Live); ok {
				files[p.Addr] = l.Live
			}
		}
		for _, p := range s.Pages() {
			if p.Content == nil {
				continue
			}
			var frame *Frame
			var specs []*chart.Spec
			var matrix *Matrix
			switch c := p.Content().(type) {
			case *Home:
				frame, matrix = &c.Frame, c.Matrix
			case *Goal:
				frame, specs = &c.Frame, []*chart.Spec{c.Line, c.Ranking}
			case *Area:
				frame, matrix = &c.Frame, c.Matrix
				for _, x := range c.Sections {
					specs = append(specs, x.Line)
				}
			default:
				continue
			}
			drawn := matrix != nil
			for _, x := range specs {
				if x == nil {
					continue
				}
				drawn = true
				checkSource(t, p.Addr, x, files, used, has)
			}
			if matrix != nil {
				addr := path.Join(path.Dir(p.Addr), matrix.Source.Href)
				used[addr] = true
				if l := files[addr]; has != (l != nil && l.Matrix != nil) {
					t.Errorf("%s: the matrix is at %q", p.Addr, addr)
				}
			}
			if n := len(frame.Scripts); has && drawn != (n == 1) || !has && n > 0 {
				t.Errorf("%s: charts %v, scripts %v", p.Addr, drawn, frame.Scripts)
			}
		}
		for addr := range files {
			if !used[addr] {
				t.Errorf("no page uses %s", addr)
			}
		}
		if has != (len(files) > 0) {
			t.Errorf("with scripts %v: %d files", has, len(files))
		}
	}
}

func checkSource(t *testing.T, page string, s *chart.Spec, files map[string]*chart.Live, used map[string]bool, has bool) {
	t.Helper()
	if !has {
		if s.Source != (chart.Source{}) {
			t.Errorf("%s: %s has a source", page, s.ID)
		}
		return
	}
	addr := path.Join(path.Dir(page), s.Source.Href)
	used[addr] = true
	l := files[addr]
	switch {
	case l == nil:
		t.Errorf("%s: %s is at %q", page, s.ID, addr)
	case strings.HasPrefix(s.ID, "ranking"):
		if l.Ranking == nil {
			t.Errorf("%s: %s has no ranking", page, addr)
		}
	default:
		for _, a := range l.Areas {
			if a.ID == s.Source.Area {
				return
			}
		}
		t.Errorf("%s: %s has no line of %q", page, addr, s.Source.Area)
	}
}
