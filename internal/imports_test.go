// Package internal_test keeps the house as docs/architecture.md draws it: who
// may import whom, and who alone may use what.
package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rules say who may import whom: in "a < b", b may import a, and whatever a
// may. Packages are named by their folder in internal/.
const rules = `
	NONE < exact, output, cache, edit, sheet, history, golden, yardstick, themes;
	exact < locale;
	locale, edit < diag < record;
	record < source, markdown, progress;
	record < lineage;
	progress < check, compare, prose, scenario;
	lineage < scenario;
	prose < chart;
	chart < chart/svg, chart/echarts;
	chart/svg, cache < picture;
	chart, markdown < site;
	diag < theme;
	source, progress < scaffold;
	diag < save;
	site, theme, picture, chart/echarts < render;
	source, check, render, output < build < serve;
	prose, compare, build < review;
	source, sheet < intake;
	history, review, scaffold, save, build, serve, themes, intake < cmd/tiendo;
`

// users names, for what only some packages may use, those packages.
var users = map[string][]string{
	"gopkg.in/yaml.v3":                    {"source"},
	"github.com/yuin/goldmark":            {"markdown"},
	"github.com/go-echarts/go-echarts/v2": {"chart/echarts"},
	"golang.org/x/image":                  {"picture"},
	"github.com/spf13/cobra":              {"cmd/tiendo"},
	"github.com/spf13/pflag":              {"cmd/tiendo"},
	"github.com/schollz/progressbar/v3":   {"cmd/tiendo"},
	"golang.org/x/term":                   {"cmd/tiendo"},
	"github.com/fsnotify/fsnotify":        {"serve"},
	"github.com/tdewolff/minify/v2":       {"theme"},
	"github.com/rogpeppe/go-internal":     {"edit"},
	"github.com/xuri/excelize/v2":         {"sheet"},
	"html/template":                       {"theme", "render", "markdown", "site", "serve"},
	"embed":                               {"themes", "scaffold", "serve"},
	"net":                                 {"serve"},
	"net/http":                            {"serve"},
	"os":                                  {"cmd/tiendo", "source", "output", "cache", "save"},
	"os/exec":                             {"history"},
	"math/rand":                           {},
	"math/rand/v2":                        {},
	"crypto/rand":                         {},
	"unsafe":                              {},
}

// testOnly are imported by tests alone.
var testOnly = []string{"golden", "lineage", "scenario", "yardstick"}

const module = "tiendo/"

// pkg is what the test knows of a package.
type pkg struct {
	imports map[string]token.Position // by path, where first imported
	files   []*ast.File
}

func TestImports(t *testing.T) {
	pkgs, fset := parseAll(t)
	may := closure(t)
	for name := range may {
		if pkgs[name] == nil {
			t.Errorf("the rules name %s, which is not there", name)
		}
	}
	for name, p := range pkgs {
		if may[name] == nil {
			t.Errorf("%s is not in the rules", name)
			continue
		}
		for imp, pos := range p.imports {
			if own, ok := ours(imp); ok {
				if !may[name][own] {
					t.Errorf("%s: %s must not import %s", pos, name, own)
				}
				continue
			}
			if only, ok := restricted(imp); ok && !slices.Contains(only, name) && !slices.Contains(testOnly, name) {
				t.Errorf("%s: %s must not import %s; it is for %v", pos, name, imp, only)
			}
		}
		for _, f := range p.files {
			habits(t, fset, name, f)
		}
	}
	for imp, only := range users {
		for _, name := range only {
			if pkgs[name] != nil && !uses(pkgs[name], imp) {
				t.Errorf("%s does not use %s: take it off the list", name, imp)
			}
		}
	}
}

// habits reports what no package may do, and the clock outside the command.
func habits(t *testing.T, fset *token.FileSet, name string, f *ast.File) {
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
			t.Errorf("%s: an init function", fset.Position(fn.Pos()))
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until"}, sel.Sel.Name) {
			if name != "cmd/tiendo" && !slices.Contains(testOnly, name) {
				t.Errorf("%s: the clock is the command's alone", fset.Position(sel.Pos()))
			}
		}
		return true
	})
}

// parseAll reads the Go files of the module that are no tests, by package.
func parseAll(t *testing.T) (map[string]*pkg, *token.FileSet) {
	t.Helper()
	pkgs, fset := map[string]*pkg{}, token.NewFileSet()
	for _, root := range []string{"../cmd", "../internal", "../themes"} {
		err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && d.Name() == "testdata" {
				return fs.SkipDir
			}
			if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return nil
			}
			f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			dir := short(strings.TrimPrefix(path.Dir(filepath.ToSlash(name)), "../"))
			if pkgs[dir] == nil {
				pkgs[dir] = &pkg{imports: map[string]token.Position{}}
			}
			p := pkgs[dir]
			p.files = append(p.files, f)
			for _, imp := range f.Imports {
				ip, err := strconv.Unquote(imp.Path.Value)
				if err != nil {
					return err
				}
				if _, ok := p.imports[ip]; !ok {
					p.imports[ip] = fset.Position(imp.Pos())
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return pkgs, fset
}

// short is a package's name in the rules.
func short(dir string) string { return strings.TrimPrefix(dir, "internal/") }

func ours(imp string) (string, bool) {
	rest, ok := strings.CutPrefix(imp, module)
	return short(rest), ok
}

// restricted finds who may import a path.
func restricted(imp string) ([]string, bool) {
	for what, only := range users {
		if covers(what, imp) {
			return only, true
		}
	}
	return nil, false
}

// uses reports whether a package imports what the list of users names.
func uses(p *pkg, what string) bool {
	for imp := range p.imports {
		if covers(what, imp) {
			return true
		}
	}
	return false
}

// covers reports whether an import is the named package or, where that is
// another's module, any package of it.
func covers(what, imp string) bool {
	return imp == what || strings.Contains(what, ".") && strings.HasPrefix(imp, what+"/")
}

// closure reads the rules into who may import whom, directly or not.
func closure(t *testing.T) map[string]map[string]bool {
	t.Helper()
	may := map[string]map[string]bool{}
	for _, rule := range strings.Split(rules, ";") {
		steps := strings.Split(strings.TrimSpace(rule), "<")
		if len(steps) < 2 {
			continue
		}
		for i := 1; i < len(steps); i++ {
			for _, b := range list(steps[i]) {
				if may[b] == nil {
					may[b] = map[string]bool{}
				}
				for _, a := range list(steps[i-1]) {
					if a == "NONE" {
						continue
					}
					if may[a] == nil {
						t.Fatalf("the rules use %s before they say what it may import", a)
					}
					may[b][a] = true
					maps.Copy(may[b], may[a])
				}
			}
		}
	}
	return may
}

func list(s string) []string {
	var out []string
	for _, f := range strings.Split(s, ",") {
		out = append(out, strings.TrimSpace(f))
	}
	return out
}
