package theme

import (
	"errors"
	"html/template"
	"io"
	"regexp"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// loadTemplates parses every template; each is called by its file's name
// without ".html", and may use what any other defines.
func loadTemplates(ls layers, funcs template.FuncMap, log *diag.Log) *template.Template {
	root := template.New("").Funcs(funcs)
	files := map[string]string{} // by template name
	for _, f := range ls.files("*.html") {
		name := strings.TrimSuffix(f.name, ".html")
		files[name] = f.file
		if _, err := root.New(name).Parse(string(f.text)); err != nil {
			reportTemplate(err, files, log)
		}
	}
	escape(root, files, log)
	return root
}

// escape reports what html/template finds only when a template is first
// executed: an action at a place where no value can be made safe, a template
// that is not there. It works on a copy, as one that was executed can no more
// be given functions.
func escape(root *template.Template, files map[string]string, log *diag.Log) {
	trial, err := root.Clone()
	if err != nil {
		panic("theme: templates cannot be copied: " + err.Error())
	}
	for name := range files {
		t := trial.Lookup(name)
		if t == nil || t.Tree == nil {
			continue // did not parse, or only defines others
		}
		var bad *template.Error
		if err := t.Execute(io.Discard, nil); errors.As(err, &bad) {
			reportTemplate(err, files, log)
		}
	}
}

// "template: goal:3: unexpected …", "html/template:goal:3:7: …"
var templateFault = regexp.MustCompile(`^(?:html/)?template: ?([^:]*):(?:(\d+):(?:\d+:)?)? *(.*)$`)

// reportTemplate reports a fault at the file and line that it names.
func reportTemplate(err error, files map[string]string, log *diag.Log) {
	pos, what := diag.Pos{}, err.Error()
	if m := templateFault.FindStringSubmatch(what); m != nil {
		pos.File, what = files[m[1]], m[3]
		pos.Line, _ = strconv.Atoi(m[2]) // none: the file as a whole
	}
	log.At(pos, diag.BadTemplate, locale.Args{"what": what})
}
